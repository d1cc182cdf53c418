//! How long finding takes in journals of any size: `cargo bench -p hearth-core --bench search`.
//! Every journal spans ten years and every entry has a note.
#![allow(clippy::unwrap_used)] // what fails here fails the benchmark

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock, Mutex},
};

use chrono::DateTime;
use divan::Bencher;
use hearth_core::{
    Journal, clock::FixedClock, day::Weekday, entry::EntryFilter, journal::Config,
    practice::Practice,
};
use tempfile::TempDir;

const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];
/// Saturday, 9 May 2026, 12:00 UTC.
const NOW: i64 = 1_778_328_000;
const TEN_YEARS: i64 = 3653 * 86_400;

/// Journals by their size, each built once.
static JOURNALS: LazyLock<Mutex<BTreeMap<u32, Arc<TempDir>>>> = LazyLock::new(Mutex::default);

fn journal(size: u32) -> Journal {
    let folder = JOURNALS.lock().unwrap().entry(size).or_insert_with(|| build(size)).clone();
    open(&folder)
}

fn open(folder: &TempDir) -> Journal {
    let now = DateTime::from_timestamp(NOW, 0).unwrap();
    let clock = Arc::new(FixedClock { now, zone: chrono_tz::Europe::Berlin });
    Journal::open(folder.path(), Config { clock, first_weekday: Weekday::Mon }).unwrap()
}

/// The newest entry comes first into the file, so that rows and days go opposite ways.
fn build(size: u32) -> Arc<TempDir> {
    let folder = tempfile::tempdir().unwrap();
    drop(open(&folder));
    let connection = rusqlite::Connection::open(folder.path().join("journal.db")).unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    connection
        .execute_batch(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {size}),
               m (i, at) AS (SELECT i, {NOW} - i * {TEN_YEARS} / {size} FROM n)
             INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, feeling, space,
               private, source, created_at, updated_at)
             SELECT printf('00000000-0000-7000-8000-%012d', i),
               CASE i % 7 WHEN 0 THEN 'empathy' WHEN 1 THEN 'boundaries' WHEN 2 THEN 'community'
                 WHEN 3 THEN 'listening' WHEN 4 THEN 'support' WHEN 5 THEN 'inclusivity'
                 ELSE 'authenticity' END,
               at * 1000, 7200, 'Europe/Berlin', date(at, 'unixepoch'),
               'Let her finish' || CASE WHEN i % 3 = 0 THEN ' together' ELSE '' END
                 || CASE WHEN i % 5 = 0 THEN ' in the garden' ELSE '' END
                 || CASE WHEN i % 50 = 0 THEN ' with Jo' ELSE '' END
                 || CASE WHEN i = {size} - 1 THEN ' xylophone qz' ELSE '' END || ', number ' || i,
               1 + i % 5, CASE WHEN i % 4 = 0 THEN 'Space ' || (i / 4 % 12) END,
               0, 'window', 0, 0 FROM m"
        ))
        .unwrap();
    Arc::new(folder)
}

fn text(text: &str) -> EntryFilter {
    EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() }
}

/// What the journal's page asks for at each keystroke.
fn find(bencher: Bencher, size: u32, filter: &EntryFilter) {
    let journal = journal(size);
    bencher.bench_local(|| journal.list_entries(filter).unwrap());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_rare_word(bencher: Bencher, size: u32) {
    find(bencher, size, &text("xylophone"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_word_in_a_third_of_all_notes(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_word_in_every_note(bencher: Bencher, size: u32) {
    find(bencher, size, &text("finish"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_words(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together garden"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_rare_word_and_a_common_one(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together xylophone"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_word_nobody_wrote(bencher: Bencher, size: u32) {
    find(bencher, size, &text("zeppelin"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters(bencher: Bencher, size: u32) {
    find(bencher, size, &text("jo"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_rare_letters(bencher: Bencher, size: u32) {
    find(bencher, size, &text("qz"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_space(bencher: Bencher, size: u32) {
    let space = Some("Space 3".to_owned());
    find(bencher, size, &EntryFilter { space, ..EntryFilter::default() });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_common_word_in_a_space(bencher: Bencher, size: u32) {
    let space = Some("Space 3".to_owned());
    find(bencher, size, &EntryFilter { space, ..text("together") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_common_word_in_old_days(bencher: Bencher, size: u32) {
    let until = Some("2017-05-09".parse().unwrap());
    find(bencher, size, &EntryFilter { until, ..text("together") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_feeling(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { feeling: Some(1), ..EntryFilter::default() });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn the_timeline(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter::default());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn the_timeline_from_50_000(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { offset: Some(50_000), ..EntryFilter::default() });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn spaces_page(bencher: Bencher, size: u32) {
    let journal = journal(size);
    bencher.bench_local(|| journal.spaces_page().unwrap());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn practice_page(bencher: Bencher, size: u32) {
    let journal = journal(size);
    bencher.bench_local(|| journal.practice_page(Practice::Boundaries).unwrap());
}

fn main() {
    divan::main();
}
