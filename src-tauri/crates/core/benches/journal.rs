//! The journal's speed on a hundred thousand entries: `cargo bench -p hearth-core`.
#![allow(clippy::unwrap_used)] // what fails here fails the benchmark

use std::sync::LazyLock;

use hearth_core::{
    Journal,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryDraft, EntryFilter, Source},
    journal::Config,
    practice::Practice,
};
use tempfile::TempDir;

const ENTRIES: u32 = 100_000;

/// A journal of three years, built once and shared by the reading benchmarks.
static FULL: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    drop(open(&folder));
    let connection = rusqlite::Connection::open(folder.path().join("journal.db")).unwrap();
    connection
        .execute_batch(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {ENTRIES})
             INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, private,
               source, created_at, updated_at)
             SELECT printf('00000000-0000-7000-8000-%012d', i),
               CASE i % 7 WHEN 0 THEN 'empathy' WHEN 1 THEN 'boundaries' WHEN 2 THEN 'community'
                 WHEN 3 THEN 'listening' WHEN 4 THEN 'support' WHEN 5 THEN 'inclusivity'
                 ELSE 'authenticity' END,
               1778328000000 - i * 946000, 7200, 'Europe/Berlin',
               date(1778328000 - i * 946, 'unixepoch'),
               'Let her finish, number ' || i, 0, 'window', 0, 0 FROM n"
        ))
        .unwrap();
    folder
});

fn open(folder: &TempDir) -> Journal {
    let now = "2026-05-09T12:00:00Z".parse().unwrap();
    let clock = std::sync::Arc::new(FixedClock { now, zone: chrono_tz::Europe::Berlin });
    Journal::open(
        folder.path(),
        Config { clock, first_weekday: Weekday::Mon, language: "en".to_owned() },
    )
    .unwrap()
}

#[divan::bench]
fn record_an_entry(bencher: divan::Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = open(&folder);
    bencher.bench_local(|| {
        let draft = EntryDraft { practice: Some(Practice::Support), ..EntryDraft::default() };
        journal.record_entry(draft, Source::Window).unwrap()
    });
}

#[divan::bench]
fn week_of_a_hundred_thousand(bencher: divan::Bencher) {
    let journal = open(&FULL);
    bencher.bench_local(|| journal.week_page("2026-05-09".parse().unwrap()).unwrap());
}

#[divan::bench]
fn today_of_a_hundred_thousand(bencher: divan::Bencher) {
    let mut journal = open(&FULL);
    bencher.bench_local(|| journal.today_page().unwrap());
}

#[divan::bench]
fn search_in_a_hundred_thousand(bencher: divan::Bencher) {
    let journal = open(&FULL);
    let filter =
        EntryFilter { text: Some("number 4711".into()), limit: Some(50), ..EntryFilter::default() };
    bencher.bench_local(|| journal.list_entries(&filter).unwrap());
}

#[divan::bench]
fn open_a_hundred_thousand(bencher: divan::Bencher) {
    LazyLock::force(&FULL);
    bencher.bench_local(|| open(&FULL));
}

fn main() {
    divan::main();
}
