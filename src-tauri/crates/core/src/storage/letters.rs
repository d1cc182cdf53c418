//! The table of kept letters, and the rows that a letter is composed from.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    record::{Kind, Record, texts},
    value::{day, from_word, millis, moment, optional_from_word, unreadable},
};
use crate::{
    error::Result,
    letter::{
        kept::Letter,
        week::{Beginning, LetterEntry, NamedSpace},
    },
    practice::Practice,
};

/// How many bytes of a note are read: far more than a quote can have, far less than a note can.
const READ: i64 = 8 * 1024;
/// So many of a practice's entries are looked through for the last one that is not private.
const LOOK_BACK: i64 = 500;

impl Record for Letter {
    const KIND: Kind = Kind::Letter;

    fn key(&self) -> String {
        self.week.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT week FROM letters ORDER BY week")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM letters WHERE week = ?1")?
            .query_row([key], letter_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        let body = serde_json::to_string(&self.body)?;
        connection
            .prepare_cached(
                "INSERT OR REPLACE INTO letters (week, body, closing, kept_at)
                 VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![self.key(), body, self.closing, millis(self.kept_at)])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM letters WHERE week = ?1")?.execute([key])?;
        Ok(())
    }
}

fn letter_from_row(row: &Row<'_>) -> rusqlite::Result<Letter> {
    let body: String = row.get("body")?;
    Ok(Letter {
        week: day(row, "week")?,
        body: serde_json::from_str(&body).map_err(|_| unreadable("body", "a letter"))?,
        closing: row.get("closing")?,
        kept_at: moment(row, "kept_at")?,
    })
}

/// Every kept letter, first week first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Letter>> {
    let letters = connection
        .prepare_cached("SELECT * FROM letters ORDER BY week")?
        .query_map([], letter_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(letters)
}

/// The first days of the weeks whose letters are kept, the first one first.
pub(crate) fn weeks(connection: &Connection) -> Result<Vec<NaiveDate>> {
    let weeks = connection
        .prepare_cached("SELECT week FROM letters ORDER BY week")?
        .query_map([], |row| day(row, "week"))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(weeks)
}

/// A week's entries without the private ones, the earliest first. Notes of private ones are not
/// even read.
pub(crate) fn entries(connection: &Connection, days: [NaiveDate; 7]) -> Result<Vec<LetterEntry>> {
    let entries = connection
        .prepare_cached(
            "SELECT id, practice, day, space, updated_at,
               (SELECT kind FROM spaces WHERE name = entries.space) AS kind,
               substr(CAST(note AS BLOB), 1, ?3) AS beginning, octet_length(note) > ?3 AS goes_on
             FROM entries
             WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2 AND NOT private
             ORDER BY day, at, row",
        )?
        .query_map(params![days[0].to_string(), days[6].to_string(), READ], entry_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

fn entry_from_row(row: &Row<'_>) -> rusqlite::Result<LetterEntry> {
    let id: String = row.get("id")?;
    let note: Option<Vec<u8>> = row.get("beginning")?;
    let goes_on = row.get::<_, Option<bool>>("goes_on")?.unwrap_or_default();
    Ok(LetterEntry {
        id: id.parse().map_err(|_| unreadable("id", "an identifier"))?,
        practice: optional_from_word(row, "practice")?,
        day: day(row, "day")?,
        note: note.map(|note| Beginning { words: whole_letters(note), goes_on }),
        space: space_from_row(row)?,
        updated_at: moment(row, "updated_at")?,
    })
}

/// A space that is only named is of no form in particular.
fn space_from_row(row: &Row<'_>) -> rusqlite::Result<Option<NamedSpace>> {
    let name: Option<String> = row.get("space")?;
    let kind = optional_from_word(row, "kind")?.unwrap_or_default();
    Ok(name.map(|name| NamedSpace { name, kind }))
}

/// The text up to where the bytes were cut inside a letter.
fn whole_letters(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|cut| {
        let whole = cut.utf8_error().valid_up_to();
        String::from_utf8_lossy(&cut.as_bytes()[..whole]).into_owned()
    })
}

/// How often each practice came up in a week, without private entries, in the seed's order.
pub(crate) fn counts(connection: &Connection, days: [NaiveDate; 7]) -> Result<[u32; 7]> {
    let mut counts = [0; 7];
    let mut query = connection.prepare_cached(
        "SELECT practice, count(*) AS entries FROM entries
         WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2 AND practice IS NOT NULL
           AND NOT private GROUP BY practice",
    )?;
    let rows = query.query_map([days[0].to_string(), days[6].to_string()], |row| {
        Ok((from_word::<Practice>(row, "practice")?, row.get("entries")?))
    })?;
    for row in rows {
        let (practice, entries) = row?;
        counts[practice.index()] = entries;
    }
    Ok(counts)
}

/// On which day before `day` each practice last came up, without private entries, in the seed's
/// order.
pub(crate) fn last_days(
    connection: &Connection,
    before: NaiveDate,
) -> Result<[Option<NaiveDate>; 7]> {
    let mut last = [None; 7];
    // No index knows what is private; the inner limit keeps the search short when nearly all is.
    let mut query = connection.prepare_cached(
        "SELECT day FROM (
           SELECT day, private FROM entries WHERE deleted_at IS NULL AND practice = ?1 AND day < ?2
           ORDER BY day DESC LIMIT ?3)
         WHERE NOT private ORDER BY day DESC LIMIT 1",
    )?;
    for practice in Practice::ALL {
        last[practice.index()] = query
            .query_row(params![practice.id(), before.to_string(), LOOK_BACK], |row| day(row, "day"))
            .optional()?;
    }
    Ok(last)
}

/// How many private entries a week has.
pub(crate) fn private_entries(connection: &Connection, days: [NaiveDate; 7]) -> Result<u32> {
    let count = connection
        .prepare_cached(
            "SELECT count(*) FROM entries
             WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2 AND private",
        )?
        .query_row([days[0].to_string(), days[6].to_string()], |row| row.get(0))?;
    Ok(count)
}
