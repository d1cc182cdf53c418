//! A disk that fails at its N-th write or flush, for every N until the operation succeeds: never
//! a false "saved", never an old entry lost, and all is well once the disk is.
//!
//! `strace` makes the kernel refuse; the test runs its own binary as the writing program.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{
    env, fs,
    ops::ControlFlow,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use common::Desk;
use hearth_core::{
    Journal,
    backup::BackupKind,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryDraft, EntryFilter, EntryPatch, Source},
    journal::Config,
    transfer::import::{Mapping, read},
};

const WRITER: &str = "HEARTH_FAULT_WRITER";
/// An operation that still fails after so many good writes is stuck.
const MOST: u32 = 400;

fn notes(journal: &Journal) -> Vec<String> {
    let all = journal.list_entries(&EntryFilter::default()).unwrap().entries;
    let mut notes: Vec<_> = all.into_iter().filter_map(|entry| entry.note).collect();
    notes.sort();
    notes
}

/// Opens the journal without writing anywhere else, as those writes would be counted too.
fn open(folder: &Path) -> hearth_core::Result<Journal> {
    let now = "2026-05-09T12:00:00Z".parse().unwrap();
    let clock = FixedClock { now, zone: chrono_tz::Europe::Berlin };
    Journal::open(
        folder,
        Config { clock: Arc::new(clock), first_weekday: Weekday::Mon, language: "en".to_owned() },
    )
}

/// One operation; its exit code says whether it was acknowledged.
#[test]
fn writer() {
    let Ok(asked) = env::var(WRITER) else { return };
    let (operation, folder) = asked.split_once(':').unwrap();
    let done = open(Path::new(folder)).and_then(|mut journal| match operation {
        "log" => {
            let note = Some("the new one".repeat(2000));
            journal
                .record_entry(EntryDraft { note, ..EntryDraft::default() }, Source::Cli)
                .map(drop)
        }
        "edit" => {
            let id = journal.list_entries(&EntryFilter::default())?.entries[0].id;
            let note = Some(Some("the new one".repeat(2000)));
            journal.edit_entry(id, EntryPatch { note, ..EntryPatch::default() }).map(drop)
        }
        "undo" => journal.undo().map(drop),
        "import" => {
            let incoming = read(&Path::new(folder).join("table.csv"), None, None)?;
            let go_on = &mut |_| ControlFlow::Continue(());
            journal.import(&incoming, &Mapping::new(), go_on).map(drop)
        }
        "backup" => journal.backups()?.create(BackupKind::Hand).map(drop),
        _ => unreachable!("{operation}"),
    });
    std::process::exit(i32::from(done.is_err()));
}

/// A journal of three pages, closed, with a table beside it.
fn prepare() -> (tempfile::TempDir, Vec<String>) {
    let mut desk = Desk::new();
    for note in ["one", "two", "three"] {
        desk.write(note);
    }
    let before = notes(&desk.journal);
    let Desk { folder, journal, .. } = desk;
    drop(journal);
    fs::write(folder.path().join("table.csv"), "date,note\n2026-05-01,a\n2026-05-02,b\n").unwrap();
    (folder, before)
}

/// Runs the operation on a disk that fails; says whether it was acknowledged.
fn run(operation: &str, folder: &Path, calls: &str, error: &str, when: &str) -> bool {
    let inject = format!("inject={calls}:error={error}:when={when}");
    let status = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}"), "-e", &inject])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "writer", "--test-threads=1"])
        .env(WRITER, format!("{operation}:{}", folder.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("strace");
    assert!(status.code().is_some_and(|code| code <= 1), "{operation} {when}: {status}");
    status.success()
}

/// Every note before, and what the operation changes of them.
fn after(operation: &str, before: &[String]) -> Vec<String> {
    let mut after = before.to_vec();
    let new = "the new one".repeat(2000);
    match operation {
        "log" => after.push(new),
        // The list shows the newest first; in one moment, the one written last.
        "edit" => *after.iter_mut().find(|note| *note == "three").unwrap() = new,
        "undo" => after.retain(|note| note != "three"),
        "import" => after.extend(["a".to_owned(), "b".to_owned()]),
        _ => {}
    }
    after.sort();
    after
}

fn survives(operation: &str, calls: &str, error: &str, forever: bool) {
    let mut refused = 0;
    for number in 1..=MOST {
        let (folder, before) = prepare();
        let when = if forever { format!("{number}+") } else { number.to_string() };
        let acknowledged = run(operation, folder.path(), calls, error, &when);
        let context = format!("{operation}, {calls} number {when}: {error}");
        let mut journal = open(folder.path()).expect(&context);
        let (found, changed) = (notes(&journal), after(operation, &before));
        assert!(found == changed || (!acknowledged && found == before), "{context}: {found:?}");
        assert!(journal.is_sound().unwrap(), "{context}");
        let backups = journal.backups().unwrap();
        for backup in backups.list().unwrap() {
            backups.verify(&backup.path).expect(&context);
        }
        if operation == "backup" && acknowledged {
            assert_eq!(backups.list().unwrap().len(), 1, "{context}");
        }
        let note = Some("works again".to_owned());
        let draft = EntryDraft { note, ..EntryDraft::default() };
        journal.record_entry(draft, Source::Cli).expect(&context);
        // A failure that never came is the end of the row.
        refused += u32::from(!acknowledged);
        if acknowledged && (forever || number > 3) {
            assert!(refused > 0, "{context}: nothing ever failed");
            return;
        }
    }
    panic!("{operation} still fails after {MOST} good calls");
}

const OPERATIONS: [&str; 5] = ["log", "edit", "undo", "import", "backup"];

#[test]
fn a_disk_that_is_full_from_the_nth_write_on() {
    OPERATIONS.iter().for_each(|operation| survives(operation, "pwrite64", "ENOSPC", true));
}

#[test]
fn a_write_that_fails_once() {
    OPERATIONS.iter().for_each(|operation| survives(operation, "pwrite64", "EIO", false));
}

#[test]
fn a_flush_that_fails_from_the_nth_on() {
    OPERATIONS.iter().for_each(|operation| survives(operation, "fsync,fdatasync", "EIO", true));
}
