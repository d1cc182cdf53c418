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
    reminder::history::{Delay, Occurrence, Outcome},
};

/// An occurrence with what was shown.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) occurrence: Occurrence,
    pub(crate) text: Option<String>,
}

/// Writes what became of a reminder on a day.
pub(crate) fn put(connection: &Connection, kept: &Kept) -> Result<()> {
    let occurrence = &kept.occurrence;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO occurrences
               (reminder_id, day, due_at, outcome, decided_at, again_at, practice, text,
                delayed_by, delayed_until)
             VALUES (:id, :day, :due_at, :outcome, :decided_at, :again_at, :practice, :text,
                :delayed_by, :delayed_until)",
        )?
        .execute(named_params! {
            ":id": occurrence.reminder_id.to_string(),
            ":day": occurrence.day.to_string(),
            ":due_at": millis(occurrence.due_at),
            ":outcome": word(&occurrence.outcome)?,
            ":decided_at": millis(occurrence.decided_at),
            ":again_at": occurrence.again_at.map(millis),
            ":practice": occurrence.practice.map(Practice::id),
            ":text": kept.text,
            ":delayed_by": occurrence.delay.map(|delay| word(&delay.by)).transpose()?,
            ":delayed_until": occurrence.delay.and_then(|delay| delay.until).map(millis),
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
            delay: delay_from_row(row)?,
            practice: optional_from_word(row, "practice")?,
        },
        text: row.get("text")?,
    })
}

fn delay_from_row(row: &Row<'_>) -> rusqlite::Result<Option<Delay>> {
    let Some(by) = optional_from_word(row, "delayed_by")? else { return Ok(None) };
    Ok(Some(Delay { by, until: optional_moment(row, "delayed_until")? }))
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

/// Those whose outcome is this one, in the order they are asked about again.
fn with_outcome(connection: &Connection, outcome: Outcome) -> Result<Vec<Kept>> {
    let kept = connection
        .prepare_cached(
            "SELECT * FROM occurrences WHERE outcome = ?1 ORDER BY coalesce(again_at, due_at), day",
        )?
        .query_map([word(&outcome)?], kept_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(kept)
}

/// Those put off with *Later*, the earliest first.
pub(crate) fn put_off(connection: &Connection) -> Result<Vec<Kept>> {
    with_outcome(connection, Outcome::Later)
}

/// Those something keeps from being shown, the oldest first.
pub(crate) fn held(connection: &Connection) -> Result<Vec<Kept>> {
    with_outcome(connection, Outcome::Held)
}

/// Those shown for `since` or a later day that nobody has answered.
pub(crate) fn unanswered(connection: &Connection, since: NaiveDate) -> Result<Vec<Kept>> {
    let shown = with_outcome(connection, Outcome::Shown)?;
    Ok(shown.into_iter().filter(|kept| kept.occurrence.day >= since).collect())
}

/// The ones that answered *Not today* on a day.
pub(crate) fn declined(connection: &Connection, day: NaiveDate) -> Result<Vec<Uuid>> {
    let declined = with_outcome(connection, Outcome::NotToday)?;
    let of_the_day = declined.into_iter().filter(|kept| kept.occurrence.day == day);
    Ok(of_the_day.map(|kept| kept.occurrence.reminder_id).collect())
}

/// What became of the last ones, the newest first.
pub(crate) fn newest(connection: &Connection, limit: u32) -> Result<Vec<Occurrence>> {
    let newest = connection
        .prepare_cached(
            "SELECT * FROM occurrences
             ORDER BY decided_at DESC, due_at DESC, outcome IN ('missed', 'gathered') LIMIT ?1",
        )?
        .query_map([limit], kept_from_row)?
        .map(|kept| kept.map(|kept| kept.occurrence))
        .collect::<rusqlite::Result<_>>()?;
    Ok(newest)
}

/// Lets go of what became of older ones; those of `since` and later days stay, because they must
/// not come due again.
pub(crate) fn forget_older(connection: &Connection, limit: u32, since: NaiveDate) -> Result<()> {
    connection
        .prepare_cached(
            "DELETE FROM occurrences WHERE day < ?2 AND decided_at < (SELECT min(decided_at) FROM
               (SELECT decided_at FROM occurrences ORDER BY decided_at DESC LIMIT ?1))",
        )?
        .execute(params![limit, since.to_string()])?;
    Ok(())
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
