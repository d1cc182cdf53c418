//! Reminders: the rules a person sets, and pausing them.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Journal, entries::new_id};
use crate::{
    change::{Change, Op},
    error::{Error, Result},
    reminder::{
        rule::{LONGEST_TEXT, Reminder, ReminderDraft},
        schedule::day_begins,
    },
    storage::{
        pauses::{self, Pause},
        record::Record as _,
        reminders,
    },
};

impl Journal {
    /// All reminders by time of day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reminders(&self) -> Result<Vec<Reminder>> {
        reminders::list(&self.connection)
    }

    /// Adds a reminder. A time that has passed today comes tomorrow.
    ///
    /// # Errors
    /// When it has no weekday or too long a text, or the journal cannot be written to.
    pub fn add_reminder(&mut self, draft: ReminderDraft) -> Result<(Reminder, Change)> {
        let reminder = checked(new_id(self.now()), draft)?;
        let ((), change) = self.transact(Op::AddReminder, |draft| draft.put(&reminder))?;
        Ok((reminder, change))
    }

    /// Replaces what a reminder says.
    ///
    /// # Errors
    /// When there is none with this identifier, and as in [`Journal::add_reminder`].
    pub fn edit_reminder(&mut self, id: Uuid, draft: ReminderDraft) -> Result<(Reminder, Change)> {
        let reminder = checked(id, draft)?;
        let ((), change) = self.transact(Op::EditReminder, |draft| {
            draft.journal.reminder(id)?;
            draft.put(&reminder)
        })?;
        Ok((reminder, change))
    }

    /// Removes a reminder.
    ///
    /// # Errors
    /// When there is none with this identifier.
    pub fn remove_reminder(&mut self, id: Uuid) -> Result<Change> {
        let ((), change) = self.transact(Op::RemoveReminder, |draft| {
            let key = draft.journal.reminder(id)?.key();
            draft.remove::<Reminder>(&key)
        })?;
        Ok(change)
    }

    /// A reminder that is there and switched on.
    pub(super) fn reminder_if_on(&self, id: Uuid) -> Result<Option<Reminder>> {
        let found = Reminder::find(&self.connection, &id.to_string())?;
        Ok(found.filter(|reminder| reminder.enabled))
    }

    fn reminder(&self, id: Uuid) -> Result<Reminder> {
        Reminder::find(&self.connection, &id.to_string())?
            .ok_or_else(|| Error::NoSuchReminder(id.to_string()))
    }

    /// Keeps all reminders silent until a moment.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn pause_reminders(&mut self, until: DateTime<Utc>) -> Result<Change> {
        let ((), change) =
            self.transact(Op::PauseReminders, |draft| draft.put(&Pause { until }))?;
        Ok(change)
    }

    /// Keeps all reminders silent until a day begins.
    ///
    /// # Errors
    /// When that day has begun, or as in [`Journal::pause_reminders`].
    pub fn pause_reminders_until_day(&mut self, day: NaiveDate) -> Result<Change> {
        let until = day_begins(day, self.zone(), self.settings()?.day_start);
        if until <= self.now() {
            return Err(Error::PauseOver(day));
        }
        self.pause_reminders(until)
    }

    /// Ends a pause.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn resume_reminders(&mut self) -> Result<Change> {
        let ((), change) =
            self.transact(Op::ResumeReminders, |draft| draft.remove::<Pause>(pauses::KEY))?;
        Ok(change)
    }

    pub(super) fn pause(&self) -> Result<Option<DateTime<Utc>>> {
        Ok(Pause::find(&self.connection, pauses::KEY)?.map(|pause| pause.until))
    }
}

pub(super) fn checked(id: Uuid, draft: ReminderDraft) -> Result<Reminder> {
    let text = draft.text.filter(|text| !text.trim().is_empty());
    if text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Error::ReminderTextTooLong);
    }
    if draft.until == Some(draft.at) {
        return Err(Error::EmptySpan);
    }
    let mut days = draft.days;
    days.sort_unstable();
    days.dedup();
    if days.is_empty() {
        return Err(Error::NoWeekday);
    }
    Ok(Reminder {
        id,
        at: draft.at,
        until: draft.until,
        days,
        practice: draft.practice,
        text,
        even_if_logged: draft.even_if_logged,
        enabled: draft.enabled,
    })
}
