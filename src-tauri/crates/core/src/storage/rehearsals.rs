//! The table of rehearsals.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use super::{
    record::{Kind, Record, texts},
    value::{identifier, millis, moment, optional_day, optional_identifier},
};
use crate::{error::Result, rehearsal::Rehearsal};

/// More than this nobody looks through; what was said last comes first.
const SHOWN: u32 = 50;

impl Record for Rehearsal {
    const KIND: Kind = Kind::Rehearsal;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT id FROM rehearsals ORDER BY id")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM rehearsals WHERE id = ?1")?
            .query_row([key], rehearsal_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO rehearsals (id, sentence, by_day, entry, went, word,
                   created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                self.key(),
                self.sentence,
                self.by.map(|day| day.to_string()),
                self.entry.map(|id| id.to_string()),
                self.went,
                self.word,
                millis(self.created_at),
            ])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM rehearsals WHERE id = ?1")?.execute([key])?;
        Ok(())
    }
}

fn rehearsal_from_row(row: &Row<'_>) -> rusqlite::Result<Rehearsal> {
    Ok(Rehearsal {
        id: identifier(row, "id")?,
        sentence: row.get("sentence")?,
        by: optional_day(row, "by_day")?,
        entry: optional_identifier(row, "entry")?,
        went: row.get("went")?,
        word: row.get("word")?,
        created_at: moment(row, "created_at")?,
    })
}

fn query(connection: &Connection, sql: &str) -> Result<Vec<Rehearsal>> {
    let rehearsals = connection
        .prepare_cached(sql)?
        .query_map([], rehearsal_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rehearsals)
}

/// Every rehearsal, the first written first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Rehearsal>> {
    query(connection, "SELECT * FROM rehearsals ORDER BY created_at, id")
}

/// What is not yet said, the soonest day first, then the last written.
pub(crate) fn open(connection: &Connection) -> Result<Vec<Rehearsal>> {
    query(
        connection,
        "SELECT * FROM rehearsals WHERE entry IS NULL
         ORDER BY by_day IS NULL, by_day, created_at DESC",
    )
}

/// What was said, the last first.
pub(crate) fn said(connection: &Connection) -> Result<Vec<Rehearsal>> {
    query(
        connection,
        &format!(
            "SELECT * FROM rehearsals WHERE entry IS NOT NULL ORDER BY created_at DESC LIMIT {SHOWN}"
        ),
    )
}

/// What was rehearsed for some entries.
pub(crate) fn of_entries(
    connection: &Connection,
    entries: impl Iterator<Item = Uuid>,
) -> Result<Vec<Rehearsal>> {
    let mut find = connection.prepare_cached("SELECT * FROM rehearsals WHERE entry = ?1")?;
    let mut found = Vec::new();
    for entry in entries {
        let those = find.query_map([entry.to_string()], rehearsal_from_row)?;
        found.extend(those.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(found)
}
