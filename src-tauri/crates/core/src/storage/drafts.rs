//! The table of drafts: words being typed.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use super::value::{millis, moment};
use crate::{draft::WrittenDraft, error::Result};

fn draft_from_row(row: &Row<'_>) -> rusqlite::Result<WrittenDraft> {
    Ok(WrittenDraft {
        key: row.get("key")?,
        text: row.get("text")?,
        saved_at: moment(row, "saved_at")?,
    })
}

/// Every draft, the newest first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<WrittenDraft>> {
    let drafts = connection
        .prepare_cached("SELECT * FROM drafts ORDER BY saved_at DESC, key")?
        .query_map([], draft_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(drafts)
}

/// Keeps the words typed for `key`.
pub(crate) fn put(
    connection: &Connection,
    key: &str,
    text: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO drafts (key, text, saved_at) VALUES (?1, ?2, ?3)")?
        .execute(params![key, text, millis(now)])?;
    Ok(())
}

/// Lets go of the words typed for `key`.
pub(crate) fn remove(connection: &Connection, key: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM drafts WHERE key = ?1")?.execute([key])?;
    Ok(())
}
