//! Journals of any size over ten years, each built once for a benchmark program.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock, Mutex},
};

use chrono::DateTime;
use hearth_core::{Journal, clock::FixedClock, day::Weekday, journal::Config};
use tempfile::TempDir;

pub(crate) const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];
/// Saturday, 9 May 2026, 12:00 UTC.
pub(crate) const NOW: i64 = 1_778_328_000;
pub(crate) const TEN_YEARS: i64 = 3653 * 86_400;

static JOURNALS: LazyLock<Mutex<BTreeMap<u32, Arc<TempDir>>>> = LazyLock::new(Mutex::default);

/// The journal of a size. What its entry `i` has as a note and a space, SQL says. The newest
/// entry comes first into the file, so that rows and days go opposite ways.
pub(crate) fn journal(size: u32, note: &str, space: &str) -> Journal {
    let build = || {
        let folder = tempfile::tempdir().unwrap();
        fill(folder.path(), NOW, size, note, space);
        Arc::new(folder)
    };
    let folder = JOURNALS.lock().unwrap().entry(size).or_insert_with(build).clone();
    open(folder.path())
}

pub(crate) fn open(folder: &Path) -> Journal {
    let now = DateTime::from_timestamp(NOW, 0).unwrap();
    let clock = Arc::new(FixedClock { now, zone: chrono_tz::Europe::Berlin });
    Journal::open(folder, Config { clock, first_weekday: Weekday::Mon, language: "en".to_owned() })
        .unwrap()
}

/// Writes such a journal into a folder; its newest entry is of `now`, in seconds.
pub(crate) fn fill(folder: &Path, now: i64, size: u32, note: &str, space: &str) {
    drop(open(folder));
    let connection = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    connection
        .execute_batch(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {size}),
               m (i, at) AS (SELECT i, {now} - i * {TEN_YEARS} / {size} FROM n)
             INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, feeling, space,
               private, source, created_at, updated_at)
             SELECT printf('00000000-0000-7000-8000-%012d', i),
               CASE i % 7 WHEN 0 THEN 'empathy' WHEN 1 THEN 'boundaries' WHEN 2 THEN 'community'
                 WHEN 3 THEN 'listening' WHEN 4 THEN 'support' WHEN 5 THEN 'inclusivity'
                 ELSE 'authenticity' END,
               at * 1000, 7200, 'Europe/Berlin', date(at, 'unixepoch'),
               {note}, 1 + i % 5, {space}, 0, 'window', 0, 0 FROM m"
        ))
        .unwrap();
}
