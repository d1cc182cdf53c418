//! What a person answers to a reminder. An answer belongs to the day the reminder was for.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::Journal;
use crate::{
    change::{EntryChange, Op},
    entry::{Entry, EntryDraft, Source},
    error::{Error, Result},
    practice::Practice,
    reminder::history::{Occurrence, Outcome},
    storage::occurrences::{self, Kept},
};

impl Journal {
    /// *I did this*: an entry on the reminder's own day. A second press makes no second entry.
    ///
    /// # Errors
    /// [`Error::AlreadyAnswered`], or when the journal cannot be written to.
    pub fn answer_done(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<EntryChange> {
        let practice = match self.answerable(reminder_id, day)?.occurrence.practice {
            Some(practice) => practice,
            None => self.focus()?.practice,
        };
        let op = Op::RecordEntry { practice: Some(practice) };
        let (entry, change) = self.transact(op, |draft| {
            let kept = draft.journal.answerable(reminder_id, day)?;
            let entry = draft.journal.answer_entry(&kept, practice, draft.now)?;
            draft.put(&entry)?;
            let done = with_outcome(kept, Outcome::Done, draft.now, None);
            occurrences::put(draft.connection, &done)?;
            Ok(entry)
        })?;
        Ok(EntryChange { entry, change })
    }

    fn answer_entry(&self, kept: &Kept, practice: Practice, now: DateTime<Utc>) -> Result<Entry> {
        let Occurrence { day, due_at, .. } = kept.occurrence;
        // Once the day is over, the reminder's own time is the truest moment on it.
        let at = if day == self.today()? { now } else { due_at };
        let draft = EntryDraft { practice: Some(practice), ..EntryDraft::default() };
        self.entry_on(day, at, draft, Source::Notification)
    }

    /// *Later*: the same reminder comes again as the settings say, still for its own day.
    ///
    /// # Errors
    /// When it never came due, or the journal cannot be written to.
    pub fn answer_later(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        let again = self.settings()?.later.after(self.now(), self.zone());
        self.answer(reminder_id, day, Outcome::Later, Some(again))
    }

    /// *Not today*: this reminder stays away until its next day.
    ///
    /// # Errors
    /// When it never came due, or the journal cannot be written to.
    pub fn answer_not_today(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        self.answer(reminder_id, day, Outcome::NotToday, None)
    }

    /// Notes that a reminder could not be shown after all.
    ///
    /// # Errors
    /// When it never came due or was answered, or the journal cannot be written to.
    pub fn note_failed(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        self.answer(reminder_id, day, Outcome::Failed, None)
    }

    /// Notes that one that could not be shown appeared after all, when its server woke up.
    ///
    /// # Errors
    /// When it never came due, or the journal cannot be written to.
    pub fn note_shown_after_all(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        self.note(|journal, _now| {
            let mut kept = journal.answerable(reminder_id, day)?;
            if kept.occurrence.outcome == Outcome::Failed {
                // The moment it was decided stays: what was logged since then takes it back.
                kept.occurrence.outcome = Outcome::Shown;
                occurrences::put(&journal.connection, &kept)?;
            }
            Ok(())
        })
    }

    /// Whether one that was shown still waits for an answer.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn awaits_answer(&self, reminder_id: Uuid, day: NaiveDate) -> Result<bool> {
        let kept = occurrences::find(&self.connection, reminder_id, day)?;
        Ok(kept.is_some_and(|kept| kept.occurrence.outcome == Outcome::Shown))
    }

    fn answer(
        &mut self,
        reminder_id: Uuid,
        day: NaiveDate,
        outcome: Outcome,
        again_at: Option<DateTime<Utc>>,
    ) -> Result<()> {
        self.note(|journal, now| {
            let kept = journal.answerable(reminder_id, day)?;
            let kept = with_outcome(kept, outcome, now, again_at);
            occurrences::put(&journal.connection, &kept)
        })
    }

    /// One that came due and has no final answer.
    fn answerable(&self, reminder_id: Uuid, day: NaiveDate) -> Result<Kept> {
        let kept = occurrences::find(&self.connection, reminder_id, day)?
            .ok_or_else(|| Error::NoSuchReminder(reminder_id.to_string()))?;
        if kept.occurrence.outcome == Outcome::Done {
            return Err(Error::AlreadyAnswered);
        }
        Ok(kept)
    }
}

/// An occurrence with another outcome.
pub(super) fn with_outcome(
    mut kept: Kept,
    outcome: Outcome,
    now: DateTime<Utc>,
    again_at: Option<DateTime<Utc>>,
) -> Kept {
    kept.occurrence = Occurrence { outcome, decided_at: now, again_at, ..kept.occurrence };
    kept
}
