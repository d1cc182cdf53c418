//! The table of entries, with its bin and its search.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params, params};

use super::{
    record::{Kind, Record, texts},
    value::{day, from_word, millis, moment, optional_from_word, unreadable, word},
};
use crate::{entry::Entry, error::Result, practice::Practice};

impl Record for Entry {
    const KIND: Kind = Kind::Entry;

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT id FROM entries WHERE deleted_at IS NULL ORDER BY id")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT * FROM entries WHERE id = ?1 AND deleted_at IS NULL")?
            .query_row([key], entry_from_row)
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached(
                "INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, feeling,
                   space, private, source, created_at, updated_at)
                 VALUES (:id, :practice, :at, :utc_offset, :time_zone, :day, :note, :feeling,
                   :space, :private, :source, :created_at, :updated_at)
                 ON CONFLICT (id) DO UPDATE SET practice = excluded.practice, at = excluded.at,
                   utc_offset = excluded.utc_offset, time_zone = excluded.time_zone,
                   day = excluded.day, note = excluded.note, feeling = excluded.feeling,
                   space = excluded.space, private = excluded.private, source = excluded.source,
                   updated_at = excluded.updated_at, deleted_at = NULL",
            )?
            .execute(named_params! {
                ":id": self.key(),
                ":practice": self.practice.map(Practice::id),
                ":at": self.at.timestamp_millis(),
                ":utc_offset": self.at.offset().local_minus_utc(),
                ":time_zone": self.time_zone,
                ":day": self.day.to_string(),
                ":note": self.note,
                ":feeling": self.feeling,
                ":space": self.space,
                ":private": self.private,
                ":source": word(&self.source)?,
                ":created_at": millis(self.created_at),
                ":updated_at": millis(self.updated_at),
            })?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached("UPDATE entries SET deleted_at = ?2 WHERE id = ?1")?
            .execute(params![key, millis(now)])?;
        Ok(())
    }
}

pub(super) fn entry_from_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let id: String = row.get("id")?;
    let offset = FixedOffset::east_opt(row.get("utc_offset")?)
        .ok_or_else(|| unreadable("utc_offset", "an offset"))?;
    Ok(Entry {
        id: id.parse().map_err(|_| unreadable("id", "an identifier"))?,
        practice: optional_from_word(row, "practice")?,
        at: moment(row, "at")?.with_timezone(&offset),
        time_zone: row.get("time_zone")?,
        day: day(row, "day")?,
        note: row.get("note")?,
        feeling: row.get("feeling")?,
        space: row.get("space")?,
        private: row.get("private")?,
        source: from_word(row, "source")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
    })
}

/// Whether every entry can be read.
pub(crate) fn all_readable(connection: &Connection) -> Result<bool> {
    let mut query = connection.prepare("SELECT * FROM entries")?;
    let mut entries = query.query_map([], entry_from_row)?;
    Ok(entries.all(|entry| entry.is_ok()))
}

/// The first journal day with an entry.
pub(crate) fn first_day(connection: &Connection) -> Result<Option<NaiveDate>> {
    let first: Option<String> = connection
        .prepare_cached("SELECT min(day) FROM entries WHERE deleted_at IS NULL")?
        .query_row([], |row| row.get(0))?;
    Ok(first.and_then(|day| day.parse().ok()))
}

/// When each practice was last logged, in the seed's order.
pub(crate) fn last_moments(connection: &Connection) -> Result<[Option<DateTime<Utc>>; 7]> {
    let mut last = [None; 7];
    let mut newest = connection.prepare_cached(
        "SELECT at FROM entries WHERE deleted_at IS NULL AND practice = ?1
         ORDER BY day DESC, at DESC LIMIT 1",
    )?;
    for practice in Practice::ALL {
        last[practice.index()] =
            newest.query_row([practice.id()], |row| moment(row, "at")).optional()?;
    }
    Ok(last)
}

/// The practice last logged on a day; with `asked`, that one if it was.
pub(crate) fn last_logged(
    connection: &Connection,
    day: NaiveDate,
    asked: Option<Practice>,
) -> Result<Option<Practice>> {
    let logged = connection
        .prepare_cached(
            "SELECT practice FROM entries WHERE deleted_at IS NULL AND day = ?1
             AND practice IS NOT NULL AND (?2 IS NULL OR practice = ?2) ORDER BY at DESC LIMIT 1",
        )?
        .query_row(params![day.to_string(), asked.map(Practice::id)], |row| {
            from_word(row, "practice")
        })
        .optional()?;
    Ok(logged)
}

/// Whether a day has an entry of `practice`, or of any practice, made after `since`.
pub(crate) fn is_logged_since(
    connection: &Connection,
    day: NaiveDate,
    practice: Option<Practice>,
    since: DateTime<Utc>,
) -> Result<bool> {
    let logged = connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entries WHERE deleted_at IS NULL AND day = ?1
             AND practice IS NOT NULL AND (?2 IS NULL OR practice = ?2) AND created_at > ?3)",
        )?
        .query_row(params![day.to_string(), practice.map(Practice::id), millis(since)], |row| {
            row.get(0)
        })?;
    Ok(logged)
}

/// Which practices have an entry of feeling 1 on a day, in the seed's order.
pub(crate) fn with_lowest_feeling(connection: &Connection, day: NaiveDate) -> Result<[bool; 7]> {
    let mut lowest = [false; 7];
    let mut felt = connection.prepare_cached(
        "SELECT practice FROM entries WHERE deleted_at IS NULL AND day = ?1 AND feeling = 1
         AND practice IS NOT NULL",
    )?;
    for practice in felt.query_map([day.to_string()], |row| from_word(row, "practice"))? {
        let practice: Practice = practice?;
        lowest[practice.index()] = true;
    }
    Ok(lowest)
}
