//! Cues: adding, changing, removing.

use uuid::Uuid;

use super::{Journal, entries::new_id, reminders, transact::Draft};
use crate::{
    change::{Change, Op},
    cue::{Cue, CueDraft, checked_half},
    error::{Error, Result},
    practice::Practice,
    storage::{cues, record::Record as _},
};

impl Journal {
    /// A practice's cues, the first made first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn cues(&self, practice: Practice) -> Result<Vec<Cue>> {
        cues::of(&self.connection, practice)
    }

    /// The cues of all practices but one, the first made first.
    pub(super) fn other_cues(&self, than: Practice) -> Result<Vec<Cue>> {
        let mut cues = cues::list(&self.connection)?;
        cues.retain(|cue| cue.practice != than);
        Ok(cues)
    }

    /// Adds a cue, with a reminder of its own where it brings one.
    ///
    /// # Errors
    /// When one of its halves is empty or too long, as in [`Journal::add_reminder`], or when the
    /// journal cannot be written to.
    pub fn add_cue(&mut self, draft: CueDraft) -> Result<(Cue, Change)> {
        let now = self.now();
        let (when, then) = (checked_half(&draft.when)?, checked_half(&draft.then)?);
        self.transact(Op::AddCue, |change| {
            let reminder = reminder_of(change, &draft)?;
            let practice = draft.practice;
            let made = Cue { id: new_id(now), practice, when, then, reminder, created_at: now };
            change.put(&made)?;
            Ok(made)
        })
    }

    /// Gives a cue other words, another practice or another reminder.
    ///
    /// # Errors
    /// As [`Journal::add_cue`], and when it is not there any more.
    pub fn edit_cue(&mut self, id: Uuid, draft: CueDraft) -> Result<Change> {
        let (when, then) = (checked_half(&draft.when)?, checked_half(&draft.then)?);
        let ((), change) = self.transact(Op::EditCue, |change| {
            let cue = find(change.connection, id)?;
            let (practice, reminder) = (draft.practice, reminder_of(change, &draft)?);
            change.put(&Cue { practice, when, then, reminder, ..cue })
        })?;
        Ok(change)
    }

    /// Removes a cue.
    ///
    /// # Errors
    /// When it is not there any more, or the journal cannot be written to.
    pub fn remove_cue(&mut self, id: Uuid) -> Result<Change> {
        let ((), change) = self.transact(Op::RemoveCue, |draft| {
            let cue = find(draft.connection, id)?;
            draft.remove::<Cue>(&cue.key())
        })?;
        Ok(change)
    }
}

/// The reminder that a cue goes with; a new one is made in the same change.
fn reminder_of(change: &mut Draft<'_>, draft: &CueDraft) -> Result<Option<Uuid>> {
    let Some(new) = draft.new_reminder.clone() else { return Ok(draft.reminder) };
    let reminder = reminders::checked(new_id(change.now), new)?;
    change.put(&reminder)?;
    Ok(Some(reminder.id))
}

fn find(connection: &rusqlite::Connection, id: Uuid) -> Result<Cue> {
    Cue::find(connection, &id.to_string())?.ok_or(Error::NoSuchCue)
}
