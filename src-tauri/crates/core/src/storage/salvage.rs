//! Reads what can be read from a damaged journal, row by row.

use rusqlite::{Connection, Row, Rows, params};

use super::{
    entries::entry_from_row,
    record::Record,
    value::{optional_moment, unreadable},
};
use crate::{
    cue::Cue, entry::Entry, error::Result, focus::FocusRecord, letter::kept::Letter,
    rehearsal::Rehearsal, reminder::rule::Reminder, rest::RestDay, settings::Settings,
    space::Space,
};

/// Tables without undo records whose rows are copied as they are.
const PLAIN_TABLES: [(&str, &str); 5] = [
    ("pauses", "id, until"),
    ("drafts", "key, text, saved_at"),
    ("returns", "last_day, greeted_on"),
    // First what every schema has, so that one from before the delays is copied too.
    ("occurrences", "reminder_id, day, due_at, outcome, decided_at, again_at, practice, text"),
    (
        "occurrences",
        "reminder_id, day, due_at, outcome, decided_at, again_at, practice, text, delayed_by,
         delayed_until",
    ),
];
/// A row with its index takes more than this, so a file cannot hold more rows than bytes allow.
const SMALLEST_ROW: u64 = 100;

/// What came out of the damaged file.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Salvaged {
    /// Entries that were read, without those in the bin.
    pub(super) entries: u64,
    /// Whether every row there was could be read.
    pub(super) complete: bool,
    /// How many rows there were, with those in the bin, where that can still be told.
    pub(super) rows: Option<u64>,
    /// How many of them were read.
    pub(super) rows_read: u64,
}

/// Puts everything readable in `damaged` into `sound`, over what is there. What `sound` has
/// beyond it stays, unless all of that kind could be read and it was not there.
pub(super) fn salvage(damaged: &Connection, sound: &Connection, bytes: u64) -> Result<Salvaged> {
    let salvaged = entries(damaged, sound, bytes)?;
    overlay::<RestDay>(damaged, sound)?;
    overlay::<FocusRecord>(damaged, sound)?;
    overlay::<Reminder>(damaged, sound)?;
    overlay::<Letter>(damaged, sound)?;
    overlay::<Cue>(damaged, sound)?;
    overlay::<Space>(damaged, sound)?;
    overlay::<Rehearsal>(damaged, sound)?;
    overlay::<Settings>(damaged, sound)?;
    flags(damaged, sound);
    for (table, columns) in PLAIN_TABLES {
        copy_rows(damaged, sound, table, columns, bytes / SMALLEST_ROW)?;
    }
    Ok(salvaged)
}

fn entries(damaged: &Connection, sound: &Connection, bytes: u64) -> Result<Salvaged> {
    let mut rows = RowReader { damaged, sound, bad: 0, entries: 0, rows: 0 };
    sound.execute_batch("CREATE TEMP TABLE salvaged (id TEXT PRIMARY KEY)")?;
    let found = rows.read(last_row(damaged, bytes), bytes / SMALLEST_ROW)?;
    let rows_there = count_rows(damaged);
    let complete = found && rows.bad == 0 && rows_there == Some(rows.rows);
    if complete {
        sound.execute("DELETE FROM entries WHERE id NOT IN (SELECT id FROM salvaged)", [])?;
    }
    sound.execute_batch("DROP TABLE salvaged")?;
    Ok(Salvaged { entries: rows.entries, complete, rows: rows_there, rows_read: rows.rows })
}

/// The highest row to look for: what the table says, unless that is broken too. Rows count up
/// from one, so a number far above what the file could ever have held is none.
fn last_row(damaged: &Connection, bytes: u64) -> i64 {
    let plausible = i64::try_from(bytes.saturating_mul(10)).unwrap_or(i64::MAX);
    damaged
        .query_row("SELECT max(row) FROM entries", [], |row| row.get::<_, Option<i64>>(0))
        .map_or(plausible, |last| last.unwrap_or_default().min(plausible))
}

/// How many rows there were, by whichever index can still be counted.
fn count_rows(damaged: &Connection) -> Option<u64> {
    let by = ["sqlite_autoindex_entries_1", "entries_by_day", "entries_by_practice"];
    by.into_iter().find_map(|index| {
        // Two of the indexes leave the bin out, and it has its own.
        let alive =
            format!("SELECT count(*) FROM entries INDEXED BY {index} WHERE deleted_at IS NULL");
        let binned =
            "SELECT count(*) FROM entries INDEXED BY entries_in_bin WHERE deleted_at IS NOT NULL";
        let whole = format!("SELECT count(*) FROM entries INDEXED BY {index}");
        let count = |sql: &str| damaged.query_row(sql, [], |row| row.get::<_, i64>(0)).ok();
        let rows = count(&whole).or_else(|| Some(count(&alive)? + count(binned)?))?;
        Some(rows.unsigned_abs())
    })
}

/// Reads a table of which some pages are broken.
struct RowReader<'a> {
    damaged: &'a Connection,
    sound: &'a Connection,
    bad: u64,
    entries: u64,
    rows: u64,
}

impl RowReader<'_> {
    /// Reads rows up to `last`. Where a page is broken the rest is tried in halves, so that only
    /// the rows on that page are given up; `patience` times at most, as a broken tree may have
    /// no end. `false` when the table is not there at all.
    fn read(&mut self, last: i64, patience: u64) -> Result<bool> {
        let damaged = self.damaged;
        let Ok(mut query) = damaged.prepare_cached(
            "SELECT * FROM entries NOT INDEXED WHERE row BETWEEN ?1 AND ?2 ORDER BY row",
        ) else {
            return Ok(false);
        };
        let mut ranges = vec![(1, last)];
        let mut patience = patience.saturating_mul(4);
        while let Some((first, last)) = ranges.pop() {
            let rows = query.query(params![first, last])?;
            let Some(next) = self.until_broken(rows, first)? else { continue };
            patience = patience.saturating_sub(1);
            if next >= last || patience == 0 {
                self.bad += 1;
            } else {
                let middle = next + (last - next) / 2;
                ranges.push((middle + 1, last));
                ranges.push((next, middle));
            }
        }
        Ok(true)
    }

    /// Takes rows until one cannot be read; says where to go on, or nothing at the end.
    fn until_broken(&mut self, mut rows: Rows<'_>, first: i64) -> Result<Option<i64>> {
        let mut next = first;
        loop {
            match rows.next() {
                Ok(None) => return Ok(None),
                Err(_) => return Ok(Some(next)),
                Ok(Some(row)) => {
                    let number: i64 = row.get("row")?;
                    // Rows that do not ascend come from a tree that leads back into itself.
                    if number < next {
                        return Ok(Some(next));
                    }
                    next = number.saturating_add(1);
                    self.take(row)?;
                }
            }
        }
    }

    fn take(&mut self, row: &Row<'_>) -> Result<()> {
        let read =
            entry_from_row(row).and_then(|entry| Ok((entry, optional_moment(row, "deleted_at")?)));
        // What can be read need not be what was written; the file's own rules decide.
        let Ok((entry, deleted_at)) = read else {
            self.bad += 1;
            return Ok(());
        };
        if entry.put(self.sound, entry.updated_at).is_err() {
            self.bad += 1;
            return Ok(());
        }
        self.rows += 1;
        self.sound
            .prepare_cached("INSERT OR IGNORE INTO salvaged (id) VALUES (?1)")?
            .execute([entry.key()])?;
        match deleted_at {
            Some(moment) => Entry::remove(self.sound, &entry.key(), moment)?,
            None => self.entries += 1,
        }
        Ok(())
    }
}

/// Puts the readable records of one kind over those in `sound`.
fn overlay<R: Record>(damaged: &Connection, sound: &Connection) -> Result<()> {
    let Ok(keys) = R::keys(damaged) else { return Ok(()) };
    let mut complete = true;
    for key in &keys {
        match R::find(damaged, key) {
            Ok(Some(record)) => record.put(sound, chrono::DateTime::UNIX_EPOCH)?,
            _ => complete = false,
        }
    }
    if complete {
        for key in R::keys(sound)?.iter().filter(|key| !keys.contains(key)) {
            R::remove(sound, key, chrono::DateTime::UNIX_EPOCH)?;
        }
    }
    Ok(())
}

/// What the person has already seen they need not see again.
fn flags(damaged: &Connection, sound: &Connection) {
    if let Ok(settings) = super::settings::read(damaged) {
        // Worth a second welcome at worst.
        let _ = super::settings::keep_flags(sound, &settings);
    }
}

/// Copies the readable rows of one table. What `sound` has beyond them goes, when all could be
/// read: it was let go of since the backup.
fn copy_rows(
    damaged: &Connection,
    sound: &Connection,
    table: &str,
    columns: &str,
    most: u64,
) -> Result<()> {
    let Ok(mut query) = damaged.prepare(&format!("SELECT {columns} FROM {table}")) else {
        return Ok(());
    };
    let count = query.column_count();
    let mut rows = query.query([])?;
    let (mut read, mut complete) = (Vec::new(), false);
    for _ in 0..most {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            end => {
                complete = end.is_ok();
                break;
            }
        };
        let values: rusqlite::Result<Vec<rusqlite::types::Value>> =
            (0..count).map(|column| row.get(column)).collect();
        read.push(values.map_err(|_| unreadable(table, "a row")));
    }
    if complete && read.iter().all(std::result::Result::is_ok) {
        sound.execute(&format!("DELETE FROM {table}"), [])?;
    }
    let places = vec!["?"; count].join(", ");
    let mut insert =
        sound.prepare(&format!("INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})"))?;
    for values in read.into_iter().flatten() {
        // A row against the file's own rules is damage too.
        let _ = insert.execute(rusqlite::params_from_iter(values));
    }
    Ok(())
}
