//! Days and weeks: rest, focus, and the pages that show them.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Journal, entries::check_day};
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
    /// When the day has not come yet, or the journal cannot be written to.
    pub fn mark_rest(&mut self, day: NaiveDate) -> Result<Change> {
        let day = check_day(day, self.today()?)?;
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
            None => self.note(|journal, now| journal.focus_or_suggestion(day, now))?,
        };
        let latest = EntryFilter { practice: Some(record.practice), limit: Some(1), ..of(day) };
        Ok(Focus {
            day,
            practice: record.practice,
            reason: record.reason,
            act: act_index(record.practice, day),
            logged_at: rows::page(&self.connection, &latest)?.first().map(|entry| entry.at),
        })
    }

    /// A day's focus, or a suggestion, which is kept. Only inside a transaction.
    pub(super) fn focus_or_suggestion(
        &self,
        day: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<FocusRecord> {
        if let Some(record) = FocusRecord::find(&self.connection, &day.to_string())? {
            return Ok(record);
        }
        let (practice, reason) = suggest(&self.suggest_input(day)?);
        let record = FocusRecord { day, practice, reason };
        record.put(&self.connection, now)?;
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
            low_feeling_today: rows::with_lowest_feeling(&self.connection, day)?,
        })
    }

    /// Everything the Today page shows.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn today_page(&mut self) -> Result<TodayPage> {
        let focus = self.focus()?;
        let day = focus.day;
        let week = self.week_page(day)?;
        let all = EntryFilter { limit: Some(u32::MAX), ..of(day) };
        Ok(TodayPage {
            day,
            entries: rows::page(&self.connection, &all)?,
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

/// The entries of one day.
fn of(day: NaiveDate) -> EntryFilter {
    EntryFilter { since: Some(day), until: Some(day), ..EntryFilter::default() }
}
