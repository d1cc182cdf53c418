//! Files that are not what they seem: nothing panics, nothing is made worse.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use common::Desk;
use hearth_core::{Error, Journal, clock::FixedClock, day::Weekday, journal::Config};
use rusqlite::Connection;
use tempfile::TempDir;

const NOW: &str = "2026-05-09T12:00:00Z";

fn open(folder: &Path) -> hearth_core::Result<Journal> {
    let now: DateTime<Utc> = NOW.parse().unwrap();
    let clock = FixedClock { now, zone: chrono_tz::Europe::Berlin };
    let config = Config {
        clock: std::sync::Arc::new(clock),
        first_weekday: Weekday::Mon,
        language: "en".to_owned(),
    };
    Journal::open(folder, config)
}

/// A closed journal with some entries, and where it lies.
fn closed_journal() -> (TempDir, PathBuf) {
    let mut desk = Desk::new();
    for index in 0..200 {
        desk.write(&format!("a page about something, number {index}"));
    }
    let Desk { journal, folder, .. } = desk;
    let path = journal.path().to_owned();
    drop(journal);
    (folder, path)
}

#[test]
fn a_newer_format_is_seen_also_where_the_main_file_does_not_say_it_yet() {
    let (folder, path) = closed_journal();
    let newer = Connection::open(&path).unwrap();
    newer.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 9999").unwrap();
    // What a newer program leaves when it is killed before its checkpoint.
    let copy = tempfile::tempdir().unwrap();
    for name in ["journal.db", "journal.db-wal"] {
        fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
    }
    let wal = fs::read(copy.path().join("journal.db-wal")).unwrap();
    let error = open(copy.path()).err().unwrap();
    assert!(matches!(error, Error::NewerJournal { found: 9999, .. }), "{error}");
    let kept = Connection::open(copy.path().join("journal.db")).unwrap();
    let version: i32 = kept.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert!(version == 9999 && !wal.is_empty());
}

#[test]
fn a_first_start_that_was_cut_short_is_made_good() {
    // Cut short before the first page, or right after the file was made.
    for bytes in [&b""[..], &[]] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("journal.db"), bytes).unwrap();
        assert!(open(folder.path()).unwrap().is_sound().unwrap());
    }
}

#[test]
fn a_truncated_file_is_a_sentence_and_not_touched() {
    let (folder, path) = closed_journal();
    let whole = fs::read(&path).unwrap();
    for kept in [1, 15, 99, 100, 512, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..kept]).unwrap();
        match open(folder.path()) {
            // Where the damage lies in a part that opening does not read.
            Ok(journal) => drop(journal.list_entries(&Default::default())),
            Err(error) => {
                let damaged =
                    matches!(&error, Error::Damaged(at) | Error::NotAJournal(at) if *at == path);
                assert!(damaged, "{kept} bytes: {error}");
                assert!(fs::read(&path).unwrap() == whole[..kept], "{kept} bytes: touched");
            }
        }
    }
}

#[test]
fn flipped_bytes_never_panic_and_never_become_something_else() {
    let (folder, path) = closed_journal();
    let whole = fs::read(&path).unwrap();
    let notes = |journal: &Journal| -> hearth_core::Result<usize> {
        let all = hearth_core::entry::EntryFilter { limit: Some(1000), ..Default::default() };
        Ok(journal.list_entries(&all)?.entries.len())
    };
    for start in (0..whole.len()).step_by(1531) {
        let mut bytes = whole.clone();
        let end = (start + 16).min(bytes.len());
        bytes[start..end].iter_mut().for_each(|byte| *byte ^= 0xff);
        fs::write(&path, &bytes).unwrap();
        let read = open(folder.path()).and_then(|journal| notes(&journal));
        if let Err(error) = read {
            let code = error.code();
            assert!(
                ["damaged", "not_a_journal", "newer_journal", "internal"].contains(&code),
                "at {start}: {code}: {error}"
            );
        }
        for name in ["journal.db-wal", "journal.db-shm"] {
            let _ = fs::remove_file(folder.path().join(name));
        }
    }
}

#[test]
fn damage_met_while_working_is_said_by_its_name() {
    let (folder, path) = closed_journal();
    let mut bytes = fs::read(&path).unwrap();
    let (start, end) = (4096 * 2, bytes.len());
    bytes[start..end].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let met = open(folder.path()).and_then(|journal| journal.list_entries(&Default::default()));
    assert_eq!(met.err().unwrap().code(), "damaged");
}

#[test]
fn a_folder_in_place_of_the_file_is_said_plainly() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("journal.db")).unwrap();
    let error = open(folder.path()).err().unwrap();
    assert_eq!(error.code(), "folder", "{error}");
    assert!(folder.path().join("journal.db").is_dir());
}
