//! The table of what became of each reminder on each day.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params, params};
use uuid::Uuid;

use super::value::{
    day, from_word, millis, moment, optional_from_word, optional_moment, unreadable, word,
};
use crate::{
    error::Result,
    practice::Practice,
    reminder::history::{Occurrence, Outcome},
};

/// An occurrence with what was shown.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) occurrence: Occurrence,
    pub(crate) practice: Option<Practice>,
    pub(crate) text: Option<String>,
}

/// Writes what became of a reminder on a day.
pub(crate) fn put(connection: &Connection, kept: &Kept) -> Result<()> {
    let occurrence = &kept.occurrence;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO occurrences
               (reminder_id, day, due_at, outcome, decided_at, again_at, practice, text)
             VALUES (:id, :day, :due_at, :outcome, :decided_at, :again_at, :practice, :text)",
        )?
        .execute(named_params! {
            ":id": occurrence.reminder_id.to_string(),
            ":day": occurrence.day.to_string(),
            ":due_at": millis(occurrence.due_at),
            ":outcome": word(&occurrence.outcome)?,
            ":decided_at": millis(occurrence.decided_at),
            ":again_at": occurrence.again_at.map(millis),
            ":practice": kept.practice.map(Practice::id),
            ":text": kept.text,
        })?;
    Ok(())
}

fn kept_from_row(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let id: String = row.get("reminder_id")?;
    Ok(Kept {
        occurrence: Occurrence {
            reminder_id: id.parse().map_err(|_| unreadable("reminder_id", "an identifier"))?,
            day: day(row, "day")?,
            due_at: moment(row, "due_at")?,
            outcome: from_word(row, "outcome")?,
            decided_at: moment(row, "decided_at")?,
            again_at: optional_moment(row, "again_at")?,
        },
        practice: optional_from_word(row, "practice")?,
        text: row.get("text")?,
    })
}

/// What became of a reminder on a day, if it came due.
pub(crate) fn find(connection: &Connection, id: Uuid, day: NaiveDate) -> Result<Option<Kept>> {
    let found = connection
        .prepare_cached("SELECT * FROM occurrences WHERE reminder_id = ?1 AND day = ?2")?
        .query_row(params![id.to_string(), day.to_string()], kept_from_row)
        .optional()?;
    Ok(found)
}

/// The reminders and days that came due since `since`.
pub(crate) fn recorded_since(
    connection: &Connection,
    since: NaiveDate,
) -> Result<Vec<(Uuid, NaiveDate)>> {
    let recorded = connection
        .prepare_cached("SELECT * FROM occurrences WHERE day >= ?1")?
        .query_map([since.to_string()], kept_from_row)?
        .map(|kept| kept.map(|kept| (kept.occurrence.reminder_id, kept.occurrence.day)))
        .collect::<rusqlite::Result<_>>()?;
    Ok(recorded)
}

/// Those put off with *Later*, the earliest first.
pub(crate) fn put_off(connection: &Connection) -> Result<Vec<Kept>> {
    let kept = connection
        .prepare_cached(
            "SELECT * FROM occurrences WHERE outcome = ?1 AND again_at IS NOT NULL
             ORDER BY again_at",
        )?
        .query_map([word(&Outcome::Later)?], kept_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(kept)
}

/// The last one that was decided.
pub(crate) fn last(connection: &Connection) -> Result<Option<Occurrence>> {
    let last = connection
        .prepare_cached(
            "SELECT * FROM occurrences
             ORDER BY decided_at DESC, due_at DESC, outcome IN ('missed', 'gathered') LIMIT 1",
        )?
        .query_row([], kept_from_row)
        .optional()?;
    Ok(last.map(|kept| kept.occurrence))
}

/// The text that was shown last.
pub(crate) fn last_text(connection: &Connection) -> Result<Option<String>> {
    let text = connection
        .prepare_cached(
            "SELECT text FROM occurrences WHERE text IS NOT NULL
             ORDER BY decided_at DESC, due_at DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(text)
}

/// When the earliest *Later* comes again.
pub(crate) fn next_again(connection: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(put_off(connection)?.first().and_then(|kept| kept.occurrence.again_at))
}
