//! Rehearsals: written, changed, and said, which makes the entry they are kept with.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Journal, entries::new_id};
use crate::{
    change::{Change, Op},
    day::{FIRST_DAY, LAST_DAY},
    entry::{Entry, EntryDraft, Source},
    error::{Error, Result},
    practice::Practice,
    rehearsal::{
        Rehearsal, RehearsalDraft, RehearsalOutcome, RehearsalSaid, checked_outcome,
        checked_sentence,
    },
    storage::record::Record as _,
};

impl Journal {
    /// Writes a rehearsal.
    ///
    /// # Errors
    /// When it has no sentence or too long a one, or the journal cannot be written to.
    pub fn add_rehearsal(&mut self, draft: RehearsalDraft) -> Result<(Rehearsal, Change)> {
        let now = self.now();
        let made = Rehearsal {
            id: new_id(now),
            sentence: checked_sentence(&draft.sentence)?,
            by: draft.by.map(checked_by).transpose()?,
            entry: None,
            went: None,
            word: None,
            created_at: now,
        };
        let ((), change) = self.transact(Op::AddRehearsal, |draft| draft.put(&made))?;
        Ok((made, change))
    }

    /// Gives a rehearsal other words or another day.
    ///
    /// # Errors
    /// As [`Journal::add_rehearsal`], and when it is not there any more.
    pub fn edit_rehearsal(&mut self, id: Uuid, draft: RehearsalDraft) -> Result<Change> {
        let sentence = checked_sentence(&draft.sentence)?;
        let by = draft.by.map(checked_by).transpose()?;
        let ((), change) = self.transact(Op::EditRehearsal, |change| {
            let rehearsal = change.journal.rehearsal(id)?;
            change.put(&Rehearsal { sentence, by, ..rehearsal })
        })?;
        Ok(change)
    }

    /// Removes a rehearsal. The entry it was kept with stays.
    ///
    /// # Errors
    /// When it is not there any more, or the journal cannot be written to.
    pub fn remove_rehearsal(&mut self, id: Uuid) -> Result<Change> {
        let ((), change) = self.transact(Op::RemoveRehearsal, |draft| {
            let rehearsal = draft.journal.rehearsal(id)?;
            draft.remove::<Rehearsal>(&rehearsal.key())
        })?;
        Ok(change)
    }

    /// Notes that a boundary was said and how it went. It makes an entry of *Set boundaries*;
    /// where it has one already, only how it went is changed.
    ///
    /// # Errors
    /// When it is not there any more, how it went is beyond 4, or the journal cannot be written
    /// to.
    pub fn say_rehearsal(
        &mut self,
        id: Uuid,
        outcome: RehearsalOutcome,
        source: Source,
    ) -> Result<RehearsalSaid> {
        let (went, word) = checked_outcome(outcome)?;
        let (today, now) = (self.today()?, self.now());
        let ((rehearsal, entry), change) = self.transact(Op::SayRehearsal, |draft| {
            let rehearsal = draft.journal.rehearsal(id)?;
            let entry = match draft.journal.entry_of(&rehearsal)? {
                Some(entry) => entry,
                None => {
                    let practice = Some(Practice::Boundaries);
                    let made = EntryDraft { practice, ..EntryDraft::default() };
                    let entry = draft.journal.entry_on(today, now, made, source)?;
                    draft.put(&entry)?;
                    entry
                }
            };
            let rehearsal = Rehearsal { entry: Some(entry.id), went, word, ..rehearsal };
            draft.put(&rehearsal)?;
            Ok((rehearsal, entry))
        })?;
        Ok(RehearsalSaid { rehearsal, entry, change })
    }

    fn rehearsal(&self, id: Uuid) -> Result<Rehearsal> {
        Rehearsal::find(&self.connection, &id.to_string())?.ok_or(Error::NoSuchRehearsal)
    }

    /// The entry a rehearsal is kept with, unless it lies in the bin.
    pub(super) fn entry_of(&self, rehearsal: &Rehearsal) -> Result<Option<Entry>> {
        match rehearsal.entry {
            Some(id) => Entry::find(&self.connection, &id.to_string()),
            None => Ok(None),
        }
    }
}

fn checked_by(day: NaiveDate) -> Result<NaiveDate> {
    if day < FIRST_DAY { Err(Error::DayTooEarly(day)) } else { Ok(day.min(LAST_DAY)) }
}
