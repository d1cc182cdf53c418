//! Changes and undo: one transaction, one undo record, one change, from here and nowhere else.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::Journal;
use crate::{
    change::{Change, Op},
    cue::Cue,
    entry::Entry,
    error::{Error, Result},
    focus::FocusRecord,
    letter::kept::Letter,
    rehearsal::Rehearsal,
    reminder::rule::Reminder,
    rest::RestDay,
    settings::Settings,
    space::Space,
    storage::{
        backup,
        changes::{self, Step},
        pauses::Pause,
        record::{Kind, Record},
        spaces::BinnedSpace,
    },
};

/// A change in the making. What is put or removed through it can be undone.
pub(super) struct Draft<'a> {
    /// For reading what the change depends on, inside its transaction.
    pub(super) journal: &'a Journal,
    pub(super) connection: &'a Connection,
    pub(super) now: DateTime<Utc>,
    steps: Vec<Step>,
}

impl Draft<'_> {
    /// Writes a record, new or not.
    pub(super) fn put<R: Record>(&mut self, record: &R) -> Result<()> {
        let key = record.key();
        let before = image::<R>(self.connection, &key)?;
        record.put(self.connection, self.now)?;
        self.note::<R>(key, before)
    }

    /// Takes a record away.
    pub(super) fn remove<R: Record>(&mut self, key: &str) -> Result<()> {
        let before = image::<R>(self.connection, key)?;
        R::remove(self.connection, key, self.now)?;
        self.note::<R>(key.to_owned(), before)
    }

    fn note<R: Record>(&mut self, key: String, before: Option<String>) -> Result<()> {
        let after = image::<R>(self.connection, &key)?;
        self.steps.push(Step { kind: R::KIND, key, before, after });
        Ok(())
    }
}

impl Journal {
    /// Makes a change that can be undone.
    pub(super) fn transact<T>(
        &mut self,
        op: Op,
        make: impl FnOnce(&mut Draft<'_>) -> Result<T>,
    ) -> Result<(T, Change)> {
        self.note(|journal, now| {
            let connection = &journal.connection;
            let mut draft = Draft { journal, connection, now, steps: Vec::new() };
            let made = make(&mut draft)?;
            let change = changes::insert(connection, op, &draft.steps, now)?;
            Ok((made, change))
        })
    }

    /// Writes what is no change by the person: a suggestion, a reminder's outcome.
    ///
    /// What `make` reads, no other program can change before it is done; so whatever a change
    /// depends on is read inside.
    pub(super) fn note<T>(
        &mut self,
        make: impl FnOnce(&Self, DateTime<Utc>) -> Result<T>,
    ) -> Result<T> {
        let now = self.now();
        // Rolled back when dropped. Unchecked only in that it borrows the connection shared;
        // `&mut self` sees to it that there is no transaction inside another.
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        let made = make(self, now)?;
        backup::count_revision(&self.connection)?;
        transaction.commit()?;
        self.changed = true;
        Ok(made)
    }

    /// The change that [`Journal::undo`] would take back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn last_change(&self) -> Result<Option<Change>> {
        changes::last(&self.connection)
    }

    /// Takes back the last change, whoever made it.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`], or [`Error::UndoConflict`] as in [`Journal::undo_change`].
    pub fn undo(&mut self) -> Result<Change> {
        self.note(|journal, now| {
            let last = journal.last_change()?.ok_or(Error::NothingToUndo)?;
            take_back_change(&journal.connection, last, now)
        })
    }

    /// Takes back one change, also when others came after it.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`] when it was undone already or is too long ago;
    /// [`Error::UndoConflict`] when something it touched was changed since. Nothing is changed
    /// then.
    pub fn undo_change(&mut self, id: i64) -> Result<Change> {
        self.note(|journal, now| {
            let change = changes::find(&journal.connection, id)?.ok_or(Error::NothingToUndo)?;
            take_back_change(&journal.connection, change, now)
        })
    }
}

fn take_back_change(connection: &Connection, change: Change, now: DateTime<Utc>) -> Result<Change> {
    for step in changes::steps_backwards(connection, change.id)? {
        take_back(connection, &step, now)?;
    }
    changes::mark_undone(connection, change.id)?;
    Ok(change)
}

fn take_back(connection: &Connection, step: &Step, now: DateTime<Utc>) -> Result<()> {
    match step.kind {
        Kind::Entry => put_back::<Entry>(connection, step, now),
        Kind::RestDay => put_back::<RestDay>(connection, step, now),
        Kind::Focus => put_back::<FocusRecord>(connection, step, now),
        Kind::Settings => put_back::<Settings>(connection, step, now),
        Kind::Reminder => put_back::<Reminder>(connection, step, now),
        Kind::Pause => put_back::<Pause>(connection, step, now),
        Kind::Letter => put_back::<Letter>(connection, step, now),
        Kind::Cue => put_back::<Cue>(connection, step, now),
        Kind::Space => put_back::<Space>(connection, step, now),
        Kind::Rehearsal => put_back::<Rehearsal>(connection, step, now),
        // What left the bin since has nothing to be put back to.
        Kind::BinnedSpace if BinnedSpace::find(connection, &step.key)?.is_none() => Ok(()),
        Kind::BinnedSpace => put_back::<BinnedSpace>(connection, step, now),
    }
}

fn put_back<R: Record>(connection: &Connection, step: &Step, now: DateTime<Utc>) -> Result<()> {
    // Compared as records, not as texts: an older Hearth wrote fewer fields.
    let after = step.after.as_deref().map(serde_json::from_str::<R>).transpose()?;
    if R::find(connection, &step.key)? != after {
        return Err(Error::UndoConflict);
    }
    match &step.before {
        Some(before) => serde_json::from_str::<R>(before)?.put(connection, now),
        None => R::remove(connection, &step.key, now),
    }
}

fn image<R: Record>(connection: &Connection, key: &str) -> Result<Option<String>> {
    let record = R::find(connection, key)?;
    Ok(record.map(|record| serde_json::to_string(&record)).transpose()?)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        clock::FixedClock,
        day::Weekday,
        entry::{EntryDraft, EntryFilter, Source},
        journal::Config,
    };

    fn journal(folder: &std::path::Path) -> Journal {
        let now = "2026-05-09T12:00:00Z".parse().unwrap();
        let clock = Arc::new(FixedClock { now, zone: chrono_tz::Europe::Berlin });
        Journal::open(
            folder,
            Config { clock, first_weekday: Weekday::Mon, language: "en".to_owned() },
        )
        .unwrap()
    }

    fn page(words: &str) -> EntryDraft {
        EntryDraft { note: Some(words.to_owned()), ..EntryDraft::default() }
    }

    fn notes(journal: &Journal) -> Vec<Option<String>> {
        let list = journal.list_entries(&EntryFilter::default()).unwrap();
        list.entries.into_iter().map(|entry| entry.note).collect()
    }

    #[test]
    fn no_room_left_leaves_nothing_half_done() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = journal(folder.path());
        let kept = journal.record_entry(page("kept"), Source::Window).unwrap();
        let pages: i64 =
            journal.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        let limit = |to: i64| format!("PRAGMA max_page_count = {to}");
        journal.connection.query_row(&limit(pages), [], |_| Ok(())).unwrap();

        let long = page(&"words ".repeat(50_000));
        let refused = journal.record_entry(long.clone(), Source::Window);
        assert!(matches!(refused, Err(Error::DiskFull)));
        assert_eq!(notes(&journal), [Some("kept".to_owned())]);
        assert_eq!(journal.last_change().unwrap(), Some(kept.change));
        assert!(journal.is_sound().unwrap());

        journal.connection.query_row(&limit(i64::from(u32::MAX) - 1), [], |_| Ok(())).unwrap();
        journal.record_entry(long, Source::Window).unwrap();
        journal.undo().unwrap();
        assert_eq!(notes(&journal), [Some("kept".to_owned())]);
    }

    #[test]
    fn a_change_that_fails_half_way_takes_all_of_it_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = journal(folder.path());
        let day = journal.today().unwrap();
        let failed: Result<((), Change)> = journal.transact(Op::MarkRest, |draft| {
            draft.put(&RestDay { day })?;
            Err(Error::EmptyPage)
        });
        assert!(matches!(failed, Err(Error::EmptyPage)));
        assert!(!journal.is_rest(day).unwrap());
        assert!(journal.last_change().unwrap().is_none());
        assert!(!journal.take_changed());
    }

    #[test]
    fn an_undo_that_conflicts_half_way_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = journal(folder.path());
        let (first, second) = (journal.today().unwrap(), crate::day::FIRST_DAY);
        let ((), change) = journal
            .transact(Op::MarkRest, |draft| {
                draft.put(&RestDay { day: first })?;
                draft.put(&RestDay { day: second })
            })
            .unwrap();
        // Undo goes backwards: it takes the second day away and then meets the first changed.
        journal.clear_rest(first).unwrap();
        assert!(matches!(journal.undo_change(change.id), Err(Error::UndoConflict)));
        assert!(journal.is_rest(second).unwrap());
        journal.undo().unwrap();
        journal.undo_change(change.id).unwrap();
        assert!(!journal.is_rest(first).unwrap() && !journal.is_rest(second).unwrap());
    }
}
