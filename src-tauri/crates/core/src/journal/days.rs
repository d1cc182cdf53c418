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
        heatmap::{HeatmapInput, heatmap},
        month::month_page,
        page::{ProgressPage, ProgressQuery},
        rhythm::hour_rhythm,
        strength::{StrengthInput, strength_page},
        sum::DaySum,
        today::TodayPage,
        week::{WeekInput, WeekPage, week_page},
    },
    rest::RestDay,
    storage::{entries as rows, record::Record as _, rest_days, sums},
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
        for sum in sums::of_days(&self.connection, shifted(day, 1 - LOOK_BACK), day)? {
            if let Some(practice) = sum.practice {
                counts[practice.index()] += sum.entries;
                logged_today[practice.index()] |= sum.day == day;
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
            last_day: sums::last_day(&self.connection)?,
        })
    }

    /// The week that `of` lies in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn week_page(&self, of: NaiveDate) -> Result<WeekPage> {
        let days = week_days(week_start(of, self.first_weekday()?));
        let (before, last) = (shifted(days[0], -7), days[6]);
        self.week_of(
            days,
            &sums::of_days(&self.connection, before, last)?,
            &rest_days::between(&self.connection, days[0], last)?,
        )
    }

    fn week_of(
        &self,
        days: [NaiveDate; 7],
        sums: &[DaySum],
        rest_days: &[NaiveDate],
    ) -> Result<WeekPage> {
        let first_day = rows::first_day(&self.connection)?;
        Ok(week_page(&WeekInput { days, today: self.today()?, sums, rest_days, first_day }))
    }

    /// Everything the Progress page shows. Each sum is read once, whichever charts share it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn progress_page(&self, query: &ProgressQuery) -> Result<ProgressPage> {
        let (today, first_weekday) = (self.today()?, self.first_weekday()?);
        let sums = sums::all(&self.connection)?;
        let rest_days = rest_days::list(&self.connection)?;
        let settings = self.settings()?;
        let since = query.range.since(today, sums.first().map(|sum| sum.day));
        let days = week_days(week_start(query.day.unwrap_or(today), first_weekday));
        Ok(ProgressPage {
            week: self.week_of(days, &sums, &rest_days)?,
            heatmap: heatmap(&HeatmapInput {
                year: query.year,
                today,
                first_weekday,
                sums: &sums,
                rest_days: &rest_days,
            }),
            month: month_page(query.month.unwrap_or(today), today, &sums, &rest_days),
            range: query.range,
            since,
            until: today,
            strength: strength_page(&StrengthInput {
                since,
                until: today,
                step: query.range.step(),
                sums: &sums,
                rest_days: &rest_days,
                rhythms: &settings.rhythms,
            }),
            rhythm: hour_rhythm(
                &sums::of_hours(&self.connection, since, today)?,
                first_weekday,
                settings.day_start,
            ),
        })
    }
}

/// The entries of one day.
fn of(day: NaiveDate) -> EntryFilter {
    EntryFilter { since: Some(day), until: Some(day), ..EntryFilter::default() }
}
