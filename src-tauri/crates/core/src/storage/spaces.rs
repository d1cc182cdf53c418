//! The table of safe spaces, and what entries say of each.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};

use super::{
    entries::entry_from_row,
    record::{Kind, Record, texts},
    value::{
        day, from_word, identifier, millis, moment, optional_from_word, optional_moment, word,
    },
};
use crate::{entry::Entry, error::Result, practice::Practice, space::Space};

impl Record for Space {
    const KIND: Kind = Kind::Space;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT id FROM spaces ORDER BY id")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM spaces WHERE id = ?1")?
            .query_row([key], space_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO spaces (id, name, kind, why, archived_at, created_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                self.key(),
                self.name,
                word(&self.kind)?,
                self.why,
                self.archived_at.map(millis),
                millis(self.created_at),
            ])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM spaces WHERE id = ?1")?.execute([key])?;
        Ok(())
    }
}

fn space_from_row(row: &Row<'_>) -> rusqlite::Result<Space> {
    Ok(Space {
        id: identifier(row, "id")?,
        name: row.get("name")?,
        kind: from_word(row, "kind")?,
        why: row.get("why")?,
        archived_at: optional_moment(row, "archived_at")?,
        created_at: moment(row, "created_at")?,
    })
}

/// Every space of the inventory, the first added first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Space>> {
    let spaces = connection
        .prepare_cached("SELECT * FROM spaces ORDER BY created_at, id")?
        .query_map([], space_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(spaces)
}

/// What the entries of one space say of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct SpaceUse {
    pub(crate) counts: [u32; 7],
    pub(crate) pages: u32,
    pub(crate) last: Option<(NaiveDate, DateTime<Utc>)>,
}

/// What entries say of each space they name, by its name.
pub(crate) fn uses(connection: &Connection) -> Result<BTreeMap<String, SpaceUse>> {
    let mut query = connection.prepare_cached(
        "SELECT space, practice, count(*) AS entries, max(day) AS day, max(at) AS at FROM entries
         WHERE deleted_at IS NULL AND space IS NOT NULL GROUP BY space, practice",
    )?;
    let mut uses: BTreeMap<String, SpaceUse> = BTreeMap::new();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let used = uses.entry(row.get("space")?).or_default();
        let practice: Option<Practice> = optional_from_word(row, "practice")?;
        let entries: u32 = row.get("entries")?;
        match practice {
            Some(practice) => used.counts[practice.index()] = entries,
            None => used.pages = entries,
        }
        used.last = used.last.max(Some((day(row, "day")?, moment(row, "at")?)));
    }
    Ok(uses)
}

/// Entries that name a space exactly so; those in the bin are not among them.
pub(crate) fn entries_of(connection: &Connection, name: &str) -> Result<Vec<Entry>> {
    let entries = connection
        .prepare_cached(
            "SELECT * FROM entries WHERE deleted_at IS NULL AND space = ?1 ORDER BY day, at",
        )?
        .query_map([name], entry_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// The space that an entry in the bin names, so that what is taken out of it belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BinnedSpace {
    pub(crate) entry: String,
    pub(crate) space: String,
}

impl Record for BinnedSpace {
    const KIND: Kind = Kind::BinnedSpace;

    fn key(&self) -> String {
        self.entry.clone()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(
            connection,
            "SELECT id FROM entries WHERE deleted_at IS NOT NULL AND space IS NOT NULL ORDER BY id",
        )
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached(
                "SELECT id, space FROM entries
                 WHERE id = ?1 AND deleted_at IS NOT NULL AND space IS NOT NULL",
            )?
            .query_row([key], binned_space_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "UPDATE entries SET space = ?2 WHERE id = ?1 AND deleted_at IS NOT NULL",
            )?
            .execute([&self.entry, &self.space])?;
        Ok(())
    }

    /// A name is only ever replaced.
    fn remove(_connection: &Connection, _key: &str, _now: DateTime<Utc>) -> Result<()> {
        Ok(())
    }
}

fn binned_space_from_row(row: &Row<'_>) -> rusqlite::Result<BinnedSpace> {
    Ok(BinnedSpace { entry: row.get("id")?, space: row.get("space")? })
}

/// Entries in the bin that name a space exactly so.
pub(crate) fn binned_of(connection: &Connection, name: &str) -> Result<Vec<BinnedSpace>> {
    let binned = connection
        .prepare_cached(
            "SELECT id, space FROM entries WHERE deleted_at IS NOT NULL AND space = ?1",
        )?
        .query_map([name], binned_space_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(binned)
}

/// How often each space is named by a practice's entries, the most often named first.
pub(crate) fn of_practice(
    connection: &Connection,
    practice: Practice,
) -> Result<Vec<(String, u32)>> {
    let named = connection
        .prepare_cached(
            // Left to itself SQLite would read every entry of the practice.
            "SELECT space, count(*) AS entries FROM entries INDEXED BY entries_by_space
             WHERE deleted_at IS NULL AND space IS NOT NULL AND practice = ?1
             GROUP BY space ORDER BY entries DESC, max(day) DESC, folded(space), space
             LIMIT 12",
        )?
        .query_map([practice.id()], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(named)
}

/// The names that entries know. Steps from one to the next in the index, however many entries
/// each has.
pub(crate) fn names(connection: &Connection) -> Result<Vec<String>> {
    let names = connection
        .prepare_cached(
            "WITH RECURSIVE named (name) AS (
               SELECT min(space) FROM entries WHERE deleted_at IS NULL AND space IS NOT NULL
               UNION ALL
               SELECT (SELECT min(space) FROM entries
                       WHERE deleted_at IS NULL AND space IS NOT NULL AND space > named.name)
               FROM named WHERE named.name IS NOT NULL)
             SELECT name FROM named WHERE name IS NOT NULL",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names)
}
