//! The table of reminders.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use super::{
    record::{Kind, Record, texts},
    value::{millis, moment, newer_column, optional_from_word, unreadable},
};
use crate::{error::Result, practice::Practice, reminder::rule::Reminder};

impl Record for Reminder {
    const KIND: Kind = Kind::Reminder;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT id FROM reminders ORDER BY id")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM reminders WHERE id = ?1")?
            .query_row([key], reminder_from_row)
            .optional()?;
        Ok(found)
    }

    /// Takes effect from now: a time that has passed today does not come due again.
    fn put(&self, connection: &Connection, now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO reminders (id, at, until, days, practice, text,
                   even_if_logged, enabled, effective_from)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                self.key(),
                written(self.at),
                self.until.map(written),
                serde_json::to_string(&self.days)?,
                self.practice.map(Practice::id),
                self.text,
                self.even_if_logged,
                self.enabled,
                millis(now),
            ])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM reminders WHERE id = ?1")?.execute([key])?;
        Ok(())
    }
}

fn written(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn read(text: &str, column: &str) -> rusqlite::Result<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| unreadable(column, "a time"))
}

fn reminder_from_row(row: &Row<'_>) -> rusqlite::Result<Reminder> {
    let (id, at, days): (String, String, String) =
        (row.get("id")?, row.get("at")?, row.get("days")?);
    let until: Option<String> = newer_column(row, "until")?;
    Ok(Reminder {
        id: id.parse().map_err(|_| unreadable("id", "an identifier"))?,
        at: read(&at, "at")?,
        until: until.map(|until| read(&until, "until")).transpose()?,
        days: serde_json::from_str(&days).map_err(|_| unreadable("days", "weekdays"))?,
        practice: optional_from_word(row, "practice")?,
        text: row.get("text")?,
        even_if_logged: row.get("even_if_logged")?,
        enabled: row.get("enabled")?,
    })
}

/// All reminders by time of day.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Reminder>> {
    let reminders = connection
        .prepare_cached("SELECT * FROM reminders ORDER BY at, id")?
        .query_map([], reminder_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(reminders)
}

/// From when on each reminder may come due.
pub(crate) fn effective_from(connection: &Connection) -> Result<HashMap<Uuid, DateTime<Utc>>> {
    let moments = connection
        .prepare_cached("SELECT id, effective_from FROM reminders")?
        .query_map([], |row| {
            let id: String = row.get("id")?;
            let id = id.parse().map_err(|_| unreadable("id", "an identifier"))?;
            Ok((id, moment(row, "effective_from")?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(moments)
}
