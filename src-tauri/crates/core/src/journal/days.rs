//! Days and weeks: rest, focus, and the pages that show them.

use chrono::NaiveDate;

use super::Journal;
use crate::{
    change::{Change, Op},
    day::{shifted, week_days, week_start},
    entry::EntryFilter,
    error::Result,
    focus::{Focus, FocusReason, FocusRecord, SuggestInput, act_index, suggest},
    practice::Practice,
    progress::{
        today::TodayPage,
        week::{WeekInput, WeekPage, week_page},
    },
    rest::RestDay,
    storage::{entries as rows, record::Record as _, rest_days},
};

/// How many journal days the suggestion looks back on.
const LOOK_BACK: i64 = 14;

impl Journal {
    /// Marks a day as rest.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn mark_rest(&mut self, day: NaiveDate) -> Result<Change> {
        let ((), change) = self.transact(Op::MarkRest, |draft| draft.put(&RestDay { day }))?;
        Ok(change)
    }

    /// Makes a rest day an ordinary day again.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn clear_rest(&mut self, day: NaiveDate) -> Result<Change> {
        let key = RestDay { day }.key();
        let ((), change) = self.transact(Op::ClearRest, |draft| draft.remove::<RestDay>(&key))?;
        Ok(change)
    }

    /// Whether a day is marked as rest.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn is_rest(&self, day: NaiveDate) -> Result<bool> {
        Ok(RestDay::find(&self.connection, &day.to_string())?.is_some())
    }

    /// Makes a practice today's focus.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn pick_focus(&mut self, practice: Practice) -> Result<Change> {
        let record = FocusRecord { day: self.today()?, practice, reason: FocusReason::Picked };
        let ((), change) = self.transact(Op::PickFocus { practice }, |draft| draft.put(&record))?;
        Ok(change)
    }

    /// Today's focus. A suggestion is kept at first sight, so that it stays all day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn focus(&mut self) -> Result<Focus> {
        let day = self.today()?;
        let record = match FocusRecord::find(&self.connection, &day.to_string())? {
            Some(record) => record,
            None => self.keep_suggestion(day)?,
        };
        let of_day = EntryFilter {
            since: Some(day),
            until: Some(day),
            practice: Some(record.practice),
            limit: Some(1),
            ..EntryFilter::default()
        };
        let (entries, _) = rows::list(&self.connection, &of_day)?;
        Ok(Focus {
            day,
            practice: record.practice,
            reason: record.reason,
            act: act_index(record.practice, day),
            logged_at: entries.first().map(|entry| entry.at),
        })
    }

    fn keep_suggestion(&mut self, day: NaiveDate) -> Result<FocusRecord> {
        let (practice, reason) = suggest(&self.suggest_input(day)?);
        let record = FocusRecord { day, practice, reason };
        self.note(|connection, now| record.put(connection, now))?;
        Ok(record)
    }

    fn suggest_input(&self, day: NaiveDate) -> Result<SuggestInput> {
        let mut counts = [0; 7];
        let mut logged_today = [false; 7];
        for (on, practice, times) in
            rows::counts(&self.connection, shifted(day, 1 - LOOK_BACK), day)?
        {
            if let Some(practice) = practice {
                counts[practice.index()] += times;
                logged_today[practice.index()] |= on == day;
            }
        }
        let yesterday = FocusRecord::find(&self.connection, &shifted(day, -1).to_string())?;
        Ok(SuggestInput {
            counts,
            last_at: rows::last_moments(&self.connection)?,
            logged_today,
            yesterday: yesterday.map(|record| record.practice),
            low_feeling_today: self.low_feelings(day)?,
        })
    }

    fn low_feelings(&self, day: NaiveDate) -> Result<[bool; 7]> {
        let of_day = EntryFilter { since: Some(day), until: Some(day), ..EntryFilter::default() };
        let (entries, _) = rows::list(&self.connection, &of_day)?;
        let mut low = [false; 7];
        for practice in
            entries.iter().filter(|entry| entry.feeling == Some(1)).filter_map(|e| e.practice)
        {
            low[practice.index()] = true;
        }
        Ok(low)
    }

    /// Everything the Today page shows.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn today_page(&mut self) -> Result<TodayPage> {
        let focus = self.focus()?;
        let day = focus.day;
        let week = self.week_page(day)?;
        let of_day = EntryFilter {
            since: Some(day),
            until: Some(day),
            limit: Some(u32::MAX),
            ..EntryFilter::default()
        };
        let (entries, _) = rows::list(&self.connection, &of_day)?;
        Ok(TodayPage {
            day,
            entries,
            focus,
            rest: self.is_rest(day)?,
            days: week.days,
            states: week.states,
            present: week.present,
            rest_in_reserve: week.rest_in_reserve,
            undoable: self.last_change()?,
            first_day: week.first_day,
        })
    }

    /// Everything the Progress page shows of the week that `of` lies in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn week_page(&self, of: NaiveDate) -> Result<WeekPage> {
        let first = week_start(of, self.first_weekday()?);
        let days = week_days(first);
        let counts = rows::counts(&self.connection, shifted(first, -7), days[6])?;
        Ok(week_page(&WeekInput {
            days,
            today: self.today()?,
            counts: &counts,
            rest_days: &rest_days::between(&self.connection, first, days[6])?,
            first_day: rows::first_day(&self.connection)?,
        }))
    }
}
