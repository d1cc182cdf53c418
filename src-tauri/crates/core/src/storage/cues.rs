//! The table of cues.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    record::{Kind, Record, texts},
    value::{from_word, identifier, millis, moment, optional_identifier},
};
use crate::{cue::Cue, error::Result, practice::Practice};

impl Record for Cue {
    const KIND: Kind = Kind::Cue;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT id FROM cues ORDER BY id")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM cues WHERE id = ?1")?
            .query_row([key], cue_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO cues (id, practice, when_text, then_text, reminder,
                   created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                self.key(),
                self.practice.id(),
                self.when,
                self.then,
                self.reminder.map(|id| id.to_string()),
                millis(self.created_at),
            ])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM cues WHERE id = ?1")?.execute([key])?;
        Ok(())
    }
}

fn cue_from_row(row: &Row<'_>) -> rusqlite::Result<Cue> {
    Ok(Cue {
        id: identifier(row, "id")?,
        practice: from_word(row, "practice")?,
        when: row.get("when_text")?,
        then: row.get("then_text")?,
        reminder: optional_identifier(row, "reminder")?,
        created_at: moment(row, "created_at")?,
    })
}

/// A practice's cues, the first made first; those of reminders that were removed go with none.
pub(crate) fn of(connection: &Connection, practice: Practice) -> Result<Vec<Cue>> {
    let cues = connection
        .prepare_cached(
            "SELECT cues.id, cues.practice, when_text, then_text, reminders.id AS reminder,
               created_at
             FROM cues LEFT JOIN reminders ON reminders.id = cues.reminder
             WHERE cues.practice = ?1 ORDER BY created_at, cues.id",
        )?
        .query_map([practice.id()], cue_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(cues)
}

/// Every cue, the first made first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Cue>> {
    let cues = connection
        .prepare_cached("SELECT * FROM cues ORDER BY created_at, id")?
        .query_map([], cue_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(cues)
}
