//! Whether the sums beside the entries say what the entries say.
#![allow(dead_code)] // each test file uses some of it

use std::path::Path;

use hearth_core::Journal;
use rusqlite::Connection;

type Row = (String, String, i64, i64, i64);

fn rows(connection: &Connection, sql: &str) -> Vec<Row> {
    let mut query = connection.prepare(sql).unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    };
    query.query_map([], row).unwrap().map(Result::unwrap).collect()
}

/// Compares the sums with the entries themselves, counted by SQLite's own calendar.
pub(crate) fn assert_sums_agree(journal: &Journal) {
    assert_sums_agree_at(journal.path());
}

/// The same, of the journal at `path`.
pub(crate) fn assert_sums_agree_at(path: &Path) {
    let connection = Connection::open(path).unwrap();
    let counted = "SELECT day, coalesce(practice, ''), count(*), count(feeling),
        coalesce(sum(feeling), 0) FROM entries WHERE deleted_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2";
    let kept = "SELECT day, practice, entries, felt, feelings FROM day_sums ORDER BY 1, 2";
    assert_eq!(rows(&connection, kept), rows(&connection, counted));
    let counted = "SELECT day, strftime('%H', at / 1000 + utc_offset, 'unixepoch'), count(*), 0, 0
        FROM entries WHERE deleted_at IS NULL AND practice IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2";
    let kept = "SELECT day, printf('%02d', hour), entries, 0, 0 FROM hour_sums ORDER BY 1, 2";
    assert_eq!(rows(&connection, kept), rows(&connection, counted));
}
