//! The table of entries, with its bin and its search.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params, params};

use super::{
    record::{Kind, Record},
    value::{day, from_word, millis, moment, optional_from_word, unreadable, word},
};
use crate::{
    entry::{Entry, EntryFilter},
    error::Result,
    practice::Practice,
};

/// How long a deleted entry stays in the bin.
const DAYS_IN_BIN: i64 = 30;
const PAGE: u32 = 200;
/// The trigram index knows nothing shorter.
const SHORTEST_INDEXED: usize = 3;

impl Record for Entry {
    const KIND: Kind = Kind::Entry;

    fn key(&self) -> String {
        self.id.to_string()
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

fn entry_from_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
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

/// Empties the bin of what has lain in it for thirty days.
pub(crate) fn empty_bin(connection: &Connection, now: DateTime<Utc>) -> Result<usize> {
    let before = millis(now - Duration::days(DAYS_IN_BIN));
    Ok(connection.execute("DELETE FROM entries WHERE deleted_at < ?1", [before])?)
}

const MATCHES: &str = "deleted_at IS NULL
    AND (:since IS NULL OR day >= :since) AND (:until IS NULL OR day <= :until)
    AND (:practice IS NULL OR practice = :practice)
    AND (NOT :with_note OR note IS NOT NULL)
    AND (:indexed IS NULL OR row IN (SELECT rowid FROM notes WHERE notes MATCH :indexed))
    AND NOT EXISTS (SELECT 1 FROM json_each(:short) WHERE instr(lower(note), value) = 0
                    OR note IS NULL)";

/// Entries that match, newest day first, newest moment first within a day.
pub(crate) fn list(connection: &Connection, filter: &EntryFilter) -> Result<(Vec<Entry>, u32)> {
    let since = filter.since.map(|day| day.to_string());
    let until = filter.until.map(|day| day.to_string());
    let practice = filter.practice.map(Practice::id);
    let with_note = filter.with_note.unwrap_or(false);
    let search = Search::of(filter.text.as_deref().unwrap_or_default());
    let short = serde_json::to_string(&search.short)?;

    let total = connection
        .prepare_cached(&format!("SELECT count(*) FROM entries WHERE {MATCHES}"))?
        .query_row(
            named_params! { ":since": since, ":until": until, ":practice": practice,
            ":with_note": with_note, ":indexed": search.indexed, ":short": short },
            |row| row.get(0),
        )?;
    let entries = connection
        .prepare_cached(&format!(
            "SELECT * FROM entries WHERE {MATCHES}
             ORDER BY day DESC, at DESC, row DESC LIMIT :limit OFFSET :offset"
        ))?
        .query_map(
            named_params! { ":since": since, ":until": until, ":practice": practice,
            ":with_note": with_note, ":indexed": search.indexed, ":short": short,
            ":limit": filter.limit.unwrap_or(PAGE), ":offset": filter.offset.unwrap_or(0) },
            entry_from_row,
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok((entries, total))
}

/// What a person typed, split into what the index can look up and what is too short for it.
struct Search {
    indexed: Option<String>,
    short: Vec<String>,
}

impl Search {
    fn of(text: &str) -> Self {
        let (long, short): (Vec<&str>, Vec<&str>) =
            text.split_whitespace().partition(|word| word.chars().count() >= SHORTEST_INDEXED);
        // A quoted string is a phrase to FTS5: nothing in it is syntax.
        let phrases: Vec<String> =
            long.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
        Self {
            indexed: (!phrases.is_empty()).then(|| phrases.join(" AND ")),
            short: short.iter().map(|word| word.to_ascii_lowercase()).collect(),
        }
    }
}

/// The first journal day with an entry.
pub(crate) fn first_day(connection: &Connection) -> Result<Option<NaiveDate>> {
    let first: Option<String> = connection
        .prepare_cached("SELECT min(day) FROM entries WHERE deleted_at IS NULL")?
        .query_row([], |row| row.get(0))?;
    Ok(first.and_then(|day| day.parse().ok()))
}

/// Entries by day and practice, from `since` to `until` inclusive.
pub(crate) fn counts(
    connection: &Connection,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<(NaiveDate, Option<Practice>, u32)>> {
    let counts = connection
        .prepare_cached(
            "SELECT day, practice, count(*) AS times FROM entries
             WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY day, practice",
        )?
        .query_map([since.to_string(), until.to_string()], |row| {
            Ok((day(row, "day")?, optional_from_word(row, "practice")?, row.get("times")?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(counts)
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

/// Whether a day has an entry of `practice`, or of any practice.
pub(crate) fn is_logged(
    connection: &Connection,
    day: NaiveDate,
    practice: Option<Practice>,
) -> Result<bool> {
    let logged = connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entries WHERE deleted_at IS NULL AND day = ?1
             AND practice IS NOT NULL AND (?2 IS NULL OR practice = ?2))",
        )?
        .query_row(params![day.to_string(), practice.map(Practice::id)], |row| row.get(0))?;
    Ok(logged)
}
