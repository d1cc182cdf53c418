//! The honest line: what reminder comes next, and what became of the earlier ones.

use std::collections::HashSet;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use uuid::Uuid;

use super::Journal;
use crate::{
    day::shifted,
    error::Result,
    reminder::{
        history::{NextReminder, Occurrence, ReminderStatus},
        rule::Reminder,
        schedule::{Rules, next_due, next_to_decide},
    },
    storage::occurrences::{self, Kept},
};

/// How many occurrences the history tells of.
pub(super) const HISTORY: u32 = 60;

/// How often one that is held is asked about again.
const ASK_AGAIN: Duration = Duration::minutes(1);

impl Journal {
    /// The honest line: what comes next, and what became of the last.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reminder_status(&self) -> Result<ReminderStatus> {
        let now = self.now();
        Ok(ReminderStatus {
            next: self.next_reminder()?,
            any: self.reminders()?.iter().any(|reminder| reminder.enabled),
            last: occurrences::newest(&self.connection, 1)?.pop(),
            paused_until: self.pause()?.filter(|until| *until > now),
        })
    }

    /// What became of the last sixty, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reminder_history(&self) -> Result<Vec<Occurrence>> {
        occurrences::newest(&self.connection, HISTORY)
    }

    fn next_reminder(&self) -> Result<Option<NextReminder>> {
        let now = self.now();
        let recorded = self.recorded()?;
        let reminders = self.reminders()?;
        let known = |id, day| recorded.contains(&(id, day));
        let rules = self.rules(&reminders)?;
        let by_rule = next_due(&rules, &known, now);
        let on = |id| reminders.iter().any(|reminder| reminder.id == id && reminder.enabled);
        let put_off =
            occurrences::put_off(&self.connection)?.into_iter().filter_map(again).find(|next| {
                on(next.reminder_id)
                    && next.at > now
                    && rules.paused_until.is_none_or(|until| next.at >= until)
                    && !rules.is_quiet(next.at)
            });
        Ok([by_rule, put_off].into_iter().flatten().min_by_key(|next| next.at))
    }

    /// The next moment at which [`Journal::take_due`] may have something to decide.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn next_wake(&self) -> Result<Option<DateTime<Utc>>> {
        let recorded = self.recorded()?;
        let reminders = self.reminders()?;
        let known = |id, day| recorded.contains(&(id, day));
        let by_rule = next_to_decide(&self.rules(&reminders)?, &known, self.now());
        let put_off = occurrences::next_again(&self.connection)?;
        let held = !occurrences::held(&self.connection)?.is_empty();
        let ask_again = held.then(|| self.now() + ASK_AGAIN);
        Ok([by_rule.map(|next| next.at), put_off, ask_again].into_iter().flatten().min())
    }

    pub(super) fn rules<'a>(&self, reminders: &'a [Reminder]) -> Result<Rules<'a>> {
        let settings = self.settings()?;
        Ok(Rules {
            reminders,
            zone: self.zone(),
            day_start: settings.day_start,
            paused_until: self.pause()?,
            quiet: settings.quiet_hours,
        })
    }

    /// What came due in the last days; older occurrences cannot come due again.
    pub(super) fn recorded(&self) -> Result<HashSet<(Uuid, NaiveDate)>> {
        let since = shifted(self.today()?, -3);
        Ok(occurrences::recorded_since(&self.connection, since)?.into_iter().collect())
    }
}

fn again(kept: Kept) -> Option<NextReminder> {
    let Occurrence { reminder_id, day, again_at, .. } = kept.occurrence;
    again_at.map(|at| NextReminder { reminder_id, day, at, window: None })
}
