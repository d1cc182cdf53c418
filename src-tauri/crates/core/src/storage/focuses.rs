//! The table of each day's focus.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    record::{Kind, Record, texts},
    value::{day, from_word, word},
};
use crate::{error::Result, focus::FocusRecord};

impl Record for FocusRecord {
    const KIND: Kind = Kind::Focus;

    fn key(&self) -> String {
        self.day.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT day FROM focuses ORDER BY day")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM focuses WHERE day = ?1")?
            .query_row([key], focus_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO focuses (day, practice, reason) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![self.key(), self.practice.id(), word(&self.reason)?])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM focuses WHERE day = ?1")?.execute([key])?;
        Ok(())
    }
}

fn focus_from_row(row: &Row<'_>) -> rusqlite::Result<FocusRecord> {
    Ok(FocusRecord {
        day: day(row, "day")?,
        practice: from_word(row, "practice")?,
        reason: from_word(row, "reason")?,
    })
}

/// The focus of every day that has one, first day first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<FocusRecord>> {
    let focuses = connection
        .prepare_cached("SELECT * FROM focuses ORDER BY day")?
        .query_map([], focus_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(focuses)
}
