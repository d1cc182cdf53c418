//! Deleted entries, which stay for thirty days.

use chrono::{DateTime, Duration, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::{
    entries::entry_from_row,
    value::{millis, moment},
};
use crate::{
    entry::{BinnedEntry, Entry},
    error::Result,
};

/// How long a deleted entry stays in the bin.
pub(crate) const TIME_IN_BIN: Duration = Duration::days(30);
/// More than this nobody looks through; what was deleted last comes first.
const SHOWN: u32 = 1000;

fn binned_from_row(row: &Row<'_>) -> rusqlite::Result<BinnedEntry> {
    let deleted_at = moment(row, "deleted_at")?;
    Ok(BinnedEntry { entry: entry_from_row(row)?, deleted_at, gone_at: deleted_at + TIME_IN_BIN })
}

/// What lies in the bin, the last deleted first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<BinnedEntry>> {
    let binned = connection
        .prepare_cached(
            "SELECT * FROM entries WHERE deleted_at IS NOT NULL
             ORDER BY deleted_at DESC, row DESC LIMIT ?1",
        )?
        .query_map([SHOWN], binned_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(binned)
}

/// An entry in the bin.
pub(crate) fn find(connection: &Connection, key: &str) -> Result<Option<Entry>> {
    let found = connection
        .prepare_cached("SELECT * FROM entries WHERE id = ?1 AND deleted_at IS NOT NULL")?
        .query_row([key], entry_from_row)
        .optional()?;
    Ok(found)
}

/// Whether something has lain in the bin for thirty days.
pub(crate) fn is_due(connection: &Connection, now: DateTime<Utc>) -> Result<bool> {
    let due = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entries WHERE deleted_at < ?1)")?
        .query_row([millis(now - TIME_IN_BIN)], |row| row.get(0))?;
    Ok(due)
}

/// Empties the bin of what has lain in it for thirty days.
pub(crate) fn empty(connection: &Connection, now: DateTime<Utc>) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM entries WHERE deleted_at < ?1")?
        .execute([millis(now - TIME_IN_BIN)])?;
    Ok(())
}
