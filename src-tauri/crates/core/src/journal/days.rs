//! Days and weeks: rest, focus, and the pages that show them.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Journal, entries::check_day};
use crate::{
    change::{Change, Op},
    day::{FIRST_DAY, shifted, week_days, week_start},
    entry::EntryFilter,
    error::{Error, Result},
    focus::{Focus, FocusReason, FocusRecord, SuggestInput, act_index, suggest},
    practice::Practice,
    progress::{
        heatmap::{HeatmapInput, heatmap},
        month::{MonthPage, month_page},
        page::{ProgressPage, ProgressQuery},
        rhythm::hour_rhythm,
        strength::{StrengthInput, strength_page},
        sum::DaySum,
        today::TodayPage,
        week::{WeekInput, WeekPage, week_page},
    },
    rest::RestDay,
    storage::{entries as rows, focuses, record::Record as _, rest_days, returns, search, sums},
};

/// The longest rest that can be planned, in days.
const LONGEST_REST: i64 = 366;
/// After so many days without an entry somebody comes back.
const AWAY: i64 = 4;
/// How many journal days the suggestion looks back on.
const LOOK_BACK: i64 = 14;

impl Journal {
    /// Marks each day from `since` to `until` as rest, also days to come: who travels or is ill
    /// knows beforehand.
    ///
    /// # Errors
    /// When the span ends before it begins or more than a year from now, or the journal cannot
    /// be written to.
    pub fn mark_rest_days(&mut self, since: NaiveDate, until: NaiveDate) -> Result<Change> {
        let days = self.rest_span(since, until)?;
        let op = Op::MarkRestDays { days: u32::try_from(days.len()).unwrap_or(u32::MAX) };
        let ((), change) = self.transact(op, |draft| {
            days.iter().try_for_each(|day| draft.put(&RestDay { day: *day }))
        })?;
        Ok(change)
    }

    /// Makes each rest day from `since` to `until` an ordinary day again.
    ///
    /// # Errors
    /// As [`Journal::mark_rest_days`].
    pub fn clear_rest_days(&mut self, since: NaiveDate, until: NaiveDate) -> Result<Change> {
        self.rest_span(since, until)?;
        let marked = |journal: &Self| rest_days::between(&journal.connection, since, until);
        let days = u32::try_from(marked(self)?.len()).unwrap_or(u32::MAX);
        let ((), change) = self.transact(Op::ClearRestDays { days }, |draft| {
            // Looked up again: another program may have marked more.
            marked(draft.journal)?
                .into_iter()
                .try_for_each(|day| draft.remove::<RestDay>(&RestDay { day }.key()))
        })?;
        Ok(change)
    }

    /// The days of a rest, both ends included.
    fn rest_span(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<NaiveDate>> {
        let last = shifted(self.today()?, LONGEST_REST);
        if since < FIRST_DAY {
            return Err(Error::DayTooEarly(since));
        }
        if until < since || until > last || (until - since).num_days() > LONGEST_REST {
            return Err(Error::RestSpan);
        }
        Ok(since.iter_days().take_while(|day| *day <= until).collect())
    }

    /// The last day of the rest that `day` belongs to, when it has several.
    fn rest_until(&self, day: NaiveDate) -> Result<Option<NaiveDate>> {
        let ahead = rest_days::between(&self.connection, day, shifted(day, LONGEST_REST))?;
        let span = ahead.iter().zip(day.iter_days()).take_while(|(rest, day)| *rest == day);
        let last = span.map(|(rest, _)| *rest).last();
        let began = self.is_rest(shifted(day, -1))?;
        Ok(last.filter(|last| *last > day || began))
    }

    /// For how many days nothing was written, on the day somebody comes back. Each return is
    /// greeted on one day, and no longer once something is written.
    fn away(&mut self, day: NaiveDate) -> Result<Option<u32>> {
        let Some(last) = sums::last_day(&self.connection)? else { return Ok(None) };
        let days = (day - last).num_days();
        if days < AWAY {
            return Ok(None);
        }
        let greeted = match returns::greeted_on(&self.connection, last)? {
            Some(greeted) => greeted,
            None => self.note(|journal, _| {
                returns::greet(&journal.connection, last, day)?;
                Ok(day)
            })?,
        };
        Ok(u32::try_from(days).ok().filter(|_| greeted == day))
    }

    /// Notes that the warm line on coming back was read, so that it does not stand there again.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn put_away_return(&mut self) -> Result<()> {
        let Some(last) = sums::last_day(&self.connection)? else { return Ok(()) };
        self.note(|journal, _| returns::put_away(&journal.connection, last))
    }

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
        let day = self.today()?;
        let ((), change) = self.transact(Op::PickFocus { practice }, |draft| {
            let before = draft.journal.focus_or_suggestion(day, draft.now)?;
            let reason = FocusReason::Picked;
            draft.put(&FocusRecord { practice, reason, set_aside: false, ..before })
        })?;
        Ok(change)
    }

    /// Suggests another practice for today, one that was not passed over yet; after all seven,
    /// from the beginning.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn another_focus(&mut self) -> Result<Change> {
        let day = self.today()?;
        let ((), change) = self.transact(Op::TurnFocus, |draft| {
            let before = draft.journal.focus_or_suggestion(day, draft.now)?;
            draft.put(&draft.journal.next_suggestion(before)?)
        })?;
        Ok(change)
    }

    /// Leaves today without a focus.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn set_focus_aside(&mut self) -> Result<Change> {
        let day = self.today()?;
        let ((), change) = self.transact(Op::SetFocusAside, |draft| {
            let before = draft.journal.focus_or_suggestion(day, draft.now)?;
            draft.put(&FocusRecord { set_aside: true, ..before })
        })?;
        Ok(change)
    }

    fn next_suggestion(&self, before: FocusRecord) -> Result<FocusRecord> {
        let day = before.day;
        let mut passed = before.passed;
        passed.retain(|practice| *practice != before.practice);
        passed.push(before.practice);
        if passed.len() == Practice::ALL.len() {
            passed = vec![before.practice];
        }
        let (practice, reason) = suggest(&self.suggest_input(day, &passed)?);
        Ok(FocusRecord { day, practice, reason, passed, set_aside: false })
    }

    /// The practice a reminder for the day's focus is about. Where the person wants none, it is
    /// the next that would be suggested; the day stays without.
    pub(super) fn practice_to_offer(&self, day: NaiveDate, now: DateTime<Utc>) -> Result<Practice> {
        let record = self.focus_or_suggestion(day, now)?;
        if record.set_aside {
            return Ok(self.next_suggestion(record)?.practice);
        }
        Ok(record.practice)
    }

    /// Whether nothing is to be suggested on a day: calmer, there is only what the person picked.
    pub(super) fn is_unsuggested(&self, day: NaiveDate, now: DateTime<Utc>) -> Result<bool> {
        let record = self.focus_or_suggestion(day, now)?;
        let picked = record.reason == FocusReason::Picked && !record.set_aside;
        Ok(self.settings()?.calmer && !picked)
    }

    /// Today's focus. A suggestion is kept at first sight, so that it stays all day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn focus(&mut self) -> Result<Focus> {
        let day = self.today()?;
        let record = self.focus_record(day)?;
        let latest = EntryFilter { practice: Some(record.practice), limit: Some(1), ..of(day) };
        Ok(Focus {
            day,
            practice: record.practice,
            reason: record.reason,
            act: act_index(record.practice, day),
            logged_at: search::page(&self.connection, &latest)?.first().map(|entry| entry.at),
            set_aside: record.set_aside,
            cues: self.cues(record.practice)?,
        })
    }

    fn focus_record(&mut self, day: NaiveDate) -> Result<FocusRecord> {
        match FocusRecord::find(&self.connection, &day.to_string())? {
            Some(record) => Ok(record),
            None => self.note(|journal, now| journal.focus_or_suggestion(day, now)),
        }
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
        let (practice, reason) = suggest(&self.suggest_input(day, &[])?);
        let (passed, set_aside) = (Vec::new(), false);
        let record = FocusRecord { day, practice, reason, passed, set_aside };
        record.put(&self.connection, now)?;
        Ok(record)
    }

    fn suggest_input(&self, day: NaiveDate, passed: &[Practice]) -> Result<SuggestInput> {
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
            passed: Practice::ALL.map(|practice| passed.contains(&practice)),
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
            entries: search::page(&self.connection, &all)?,
            cues: self.other_cues(focus.practice)?,
            focus,
            rest: self.is_rest(day)?,
            rest_until: self.rest_until(day)?,
            away: self.away(day)?,
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
        let focuses: Vec<_> = focuses::between(&self.connection, days[0], days[6])?
            .into_iter()
            .filter(|focus| !focus.set_aside)
            .map(|focus| (focus.day, focus.practice))
            .collect();
        Ok(week_page(&WeekInput {
            days,
            today: self.today()?,
            sums,
            rest_days,
            first_day,
            focuses: &focuses,
        }))
    }

    /// The month that `of` lies in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn month(&self, of: NaiveDate) -> Result<MonthPage> {
        let (since, until) = (shifted(of, -31), shifted(of, 31));
        let sums = sums::of_days(&self.connection, since, until)?;
        let rest_days = rest_days::between(&self.connection, since, until)?;
        Ok(month_page(of, self.today()?, &sums, &rest_days))
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
