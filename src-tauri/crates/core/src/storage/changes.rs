//! The tables of changes and their steps: what undo knows.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    bin::TIME_IN_BIN,
    record::Kind,
    value::{from_word, millis, unreadable, word},
};
use crate::{
    change::{Change, Op},
    error::Result,
};

/// How many changes can be undone.
const KEPT: i64 = 100;

/// A record before and after a change, as JSON.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) kind: Kind,
    pub(crate) key: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// Writes a change and its steps, and forgets the oldest.
pub(crate) fn insert(
    connection: &Connection,
    op: Op,
    steps: &[Step],
    now: DateTime<Utc>,
) -> Result<Change> {
    connection
        .prepare_cached("INSERT INTO changes (op, made_at) VALUES (?1, ?2)")?
        .execute(params![serde_json::to_string(&op)?, millis(now)])?;
    let id = connection.last_insert_rowid();
    let mut insert = connection.prepare_cached(
        "INSERT INTO change_steps (change_id, position, kind, key, before, after)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, step) in (0_i64..).zip(steps) {
        let kind = word(&step.kind)?;
        insert.execute(params![id, position, kind, step.key, step.before, step.after])?;
    }
    connection.prepare_cached("DELETE FROM changes WHERE id <= ?1")?.execute([id - KEPT])?;
    Ok(Change { id, op })
}

fn change_from_row(row: &Row<'_>) -> rusqlite::Result<Change> {
    let op: String = row.get("op")?;
    let op = serde_json::from_str(&op).map_err(|_| unreadable("op", "a change"))?;
    Ok(Change { id: row.get("id")?, op })
}

/// The last change that was not undone.
pub(crate) fn last(connection: &Connection) -> Result<Option<Change>> {
    let last = connection
        .prepare_cached("SELECT id, op FROM changes WHERE NOT undone ORDER BY id DESC LIMIT 1")?
        .query_row([], change_from_row)
        .optional()?;
    Ok(last)
}

/// A change that was not undone.
pub(crate) fn find(connection: &Connection, id: i64) -> Result<Option<Change>> {
    let found = connection
        .prepare_cached("SELECT id, op FROM changes WHERE NOT undone AND id = ?1")?
        .query_row([id], change_from_row)
        .optional()?;
    Ok(found)
}

/// A change's steps, the last first.
pub(crate) fn steps_backwards(connection: &Connection, id: i64) -> Result<Vec<Step>> {
    let steps = connection
        .prepare_cached("SELECT * FROM change_steps WHERE change_id = ?1 ORDER BY position DESC")?
        .query_map([id], |row| {
            Ok(Step {
                kind: from_word(row, "kind")?,
                key: row.get("key")?,
                before: row.get("before")?,
                after: row.get("after")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(steps)
}

/// Whether there are changes older than what lies in the bin.
pub(crate) fn are_due(connection: &Connection, now: DateTime<Utc>) -> Result<bool> {
    let due = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM changes WHERE made_at < ?1)")?
        .query_row([millis(now - TIME_IN_BIN)], |row| row.get(0))?;
    Ok(due)
}

/// Forgets the changes that are older than what lies in the bin: they hold copies of it.
pub(crate) fn forget_old(connection: &Connection, now: DateTime<Utc>) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM changes WHERE made_at < ?1")?
        .execute([millis(now - TIME_IN_BIN)])?;
    Ok(())
}

/// Marks a change as undone.
pub(crate) fn mark_undone(connection: &Connection, id: i64) -> Result<()> {
    connection.prepare_cached("UPDATE changes SET undone = 1 WHERE id = ?1")?.execute([id])?;
    Ok(())
}
