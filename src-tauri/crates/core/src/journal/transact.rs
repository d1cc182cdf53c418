//! Changes and undo: one transaction, one undo record, one change, from here and nowhere else.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};

use super::Journal;
use crate::{
    change::{Change, Op},
    entry::Entry,
    error::{Error, Result},
    focus::FocusRecord,
    reminder::rule::Reminder,
    rest::RestDay,
    settings::Settings,
    storage::{
        changes::{self, Step},
        pauses::Pause,
        record::{Kind, Record},
    },
};

/// A change in the making. What is put or removed through it can be undone.
pub(super) struct Draft<'a> {
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
        self.note(|connection, now| {
            let mut change = Draft { connection, now, steps: Vec::new() };
            let made = make(&mut change)?;
            let change = changes::insert(connection, op, &change.steps, now)?;
            Ok((made, change))
        })
    }

    /// Writes what is no change by the person: a suggestion, a reminder's outcome.
    pub(super) fn note<T>(
        &mut self,
        make: impl FnOnce(&Connection, DateTime<Utc>) -> Result<T>,
    ) -> Result<T> {
        let now = self.now();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let made = make(&transaction, now)?;
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
        let last = self.last_change()?.ok_or(Error::NothingToUndo)?;
        self.undo_change(last.id)
    }

    /// Takes back one change, also when others came after it.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`] when it was undone already or is too long ago;
    /// [`Error::UndoConflict`] when something it touched was changed since. Nothing is changed
    /// then.
    pub fn undo_change(&mut self, id: i64) -> Result<Change> {
        self.note(|connection, now| {
            let change = changes::find(connection, id)?.ok_or(Error::NothingToUndo)?;
            for step in changes::steps_backwards(connection, id)? {
                take_back(connection, &step, now)?;
            }
            changes::mark_undone(connection, id)?;
            Ok(change)
        })
    }
}

fn take_back(connection: &Connection, step: &Step, now: DateTime<Utc>) -> Result<()> {
    match step.kind {
        Kind::Entry => put_back::<Entry>(connection, step, now),
        Kind::RestDay => put_back::<RestDay>(connection, step, now),
        Kind::Focus => put_back::<FocusRecord>(connection, step, now),
        Kind::Settings => put_back::<Settings>(connection, step, now),
        Kind::Reminder => put_back::<Reminder>(connection, step, now),
        Kind::Pause => put_back::<Pause>(connection, step, now),
    }
}

fn put_back<R: Record>(connection: &Connection, step: &Step, now: DateTime<Utc>) -> Result<()> {
    if image::<R>(connection, &step.key)? != step.after {
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
