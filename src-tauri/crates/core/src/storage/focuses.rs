//! The table of each day's focus.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    record::{Kind, Record, texts},
    value::{day, from_word, newer_column, unreadable, word},
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
                "INSERT OR REPLACE INTO focuses (day, practice, reason, passed, set_aside)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                self.key(),
                self.practice.id(),
                word(&self.reason)?,
                serde_json::to_string(&self.passed)?,
                self.set_aside,
            ])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM focuses WHERE day = ?1")?.execute([key])?;
        Ok(())
    }
}

fn focus_from_row(row: &Row<'_>) -> rusqlite::Result<FocusRecord> {
    let passed: Option<String> = newer_column(row, "passed")?;
    Ok(FocusRecord {
        passed: passed
            .map(|passed| serde_json::from_str(&passed))
            .transpose()
            .map_err(|_| unreadable("passed", "practices"))?
            .unwrap_or_default(),
        set_aside: newer_column(row, "set_aside")?.unwrap_or_default(),
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

/// The focus of each day from `since` to `until` that has one.
pub(crate) fn between(
    connection: &Connection,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<FocusRecord>> {
    let focuses = connection
        .prepare_cached("SELECT * FROM focuses WHERE day BETWEEN ?1 AND ?2 ORDER BY day")?
        .query_map([since.to_string(), until.to_string()], focus_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(focuses)
}
