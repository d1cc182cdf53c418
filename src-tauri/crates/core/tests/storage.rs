//! The file: whose it is, what it survives, what is never touched.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use common::{Desk, sums::assert_sums_agree};
use hearth_core::{
    Error, Journal,
    clock::FixedClock,
    cue::CueDraft,
    day::Weekday,
    entry::{EntryDraft, Source},
    journal::{AppLock, Config},
    practice::Practice,
    rehearsal::RehearsalDraft,
    reminder::rule::ReminderDraft,
    space::{SpaceDraft, SpaceKind},
};
use rusqlite::Connection;

fn config() -> Config {
    let clock = FixedClock {
        now: "2026-05-09T12:00:00Z".parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
    };
    Config {
        clock: std::sync::Arc::new(clock),
        first_weekday: Weekday::Mon,
        language: "en".to_owned(),
    }
}

/// Every file in a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn schema(path: &Path) -> Vec<String> {
    let connection = Connection::open(path).unwrap();
    let mut query = connection
        .prepare(
            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
        )
        .unwrap();
    query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_file_that_is_not_ours_or_newer_is_left_as_it_was() {
    let newer = |path: &Path| {
        drop(Desk::new()); // the schema does not matter, the number does
        let connection = Connection::open(path).unwrap();
        connection.execute_batch("PRAGMA application_id = 1213355080; PRAGMA user_version = 9999; CREATE TABLE a (b)").unwrap();
    };
    let foreign = |path: &Path| {
        Connection::open(path).unwrap().execute_batch("CREATE TABLE moods (day)").unwrap()
    };
    let text = |path: &Path| fs::write(path, "Dear diary, this is no database.").unwrap();
    let makers: [&dyn Fn(&Path); 3] = [&newer, &foreign, &text];
    for (index, make) in makers.iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        make(&folder.path().join("journal.db"));
        let before = files(folder.path());
        let error = Journal::open(folder.path(), config()).err().unwrap();
        match index {
            0 => assert!(matches!(error, Error::NewerJournal { found: 9999, .. }), "{error}"),
            _ => assert!(matches!(error, Error::NotAJournal(_)), "{error}"),
        }
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn a_file_in_place_of_the_folder_is_said_plainly() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hearth");
    fs::write(&file, "in the way").unwrap();
    let error = Journal::open(&file, config()).err().unwrap();
    assert!(matches!(error, Error::FolderUnusable { .. }), "{error}");
    assert_eq!(fs::read_to_string(file).unwrap(), "in the way");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_journal() {
    use std::os::unix::fs::PermissionsExt as _;
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("new");
    let journal = Journal::open(&folder, config()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(journal.path()), 0o600);
    assert_eq!(mode(&folder.join("journal.db-wal")), 0o600);
}

#[test]
fn the_journal_is_written_ahead_and_whole() {
    let desk = Desk::new();
    let connection = Connection::open(desk.journal.path()).unwrap();
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert!(rusqlite::version_number() >= 3_051_003);
    let loose: i64 = connection
        .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'notes%' AND name NOT LIKE 'sqlite%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(loose, 0, "a table is not STRICT");
}

/// Each made by this program when its schema was the newest, and never made anew.
fn released(version: i32) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fixtures.join(format!("journal-v{version}.db"))
}

fn newest_version() -> i32 {
    let desk = Desk::new();
    let connection = Connection::open(desk.journal.path()).unwrap();
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn every_released_schema_opens_with_its_entries_and_becomes_the_fresh_one() {
    let newest = newest_version();
    if !released(newest).exists() && env::var_os("MAKE_FIXTURE").is_some() {
        make_fixture(&released(newest));
    }
    for version in 1..=newest {
        becomes_the_fresh_one(&released(version));
    }
}

#[test]
fn what_the_sixth_schema_brought_is_read_from_its_own_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(released(6), folder.path().join("journal.db")).unwrap();
    let mut journal = Journal::open(folder.path(), config()).unwrap();
    let listening = journal.practice_page(Practice::Listening).unwrap();
    assert_eq!(listening.cues[0].when, "I sit down to lunch with someone");
    assert_eq!(listening.cues[0].reminder, Some(journal.reminders().unwrap()[0].id));
    let space = &journal.spaces_page().unwrap().spaces[0];
    assert_eq!((space.name.as_str(), space.kind), ("Jo", SpaceKind::Friendship));
    let rehearsal = &journal.practice_page(Practice::Boundaries).unwrap().rehearsals[0];
    assert_eq!(rehearsal.sentence, "I keep Fridays for myself.");
    assert_eq!(rehearsal.by, Some("2026-05-11".parse().unwrap()));
    assert_eq!(journal.drafts().unwrap()[0].text, "words nobody kept");
    let focus = journal.focus().unwrap();
    assert_eq!((focus.practice, focus.set_aside), (Practice::Boundaries, true));
    // Empathy was passed over on that day.
    journal.another_focus().unwrap();
    assert_eq!(journal.focus().unwrap().practice, Practice::Community);
}

fn becomes_the_fresh_one(released: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.db");
    fs::copy(released, &path).unwrap();
    let mut journal = Journal::open(folder.path(), config()).unwrap();
    let list = journal.list_entries(&Default::default()).unwrap();
    assert_eq!(list.total, 3);
    assert!(
        list.entries.iter().any(|entry| entry.note.as_deref() == Some("Called Jo back. 👂 שלום"))
    );
    assert_eq!(journal.reminders().unwrap().len(), 1);
    assert_sums_agree(&journal);
    journal.undo().unwrap();
    assert!(journal.is_sound().unwrap());
    drop(journal);

    let fresh = tempfile::tempdir().unwrap();
    drop(Journal::open(fresh.path(), config()).unwrap());
    assert_eq!(schema(&path), schema(&fresh.path().join("journal.db")));
}

fn make_fixture(to: &Path) {
    let mut desk = Desk::new();
    desk.log(Practice::Listening);
    desk.write("Called Jo back. 👂 שלום");
    desk.log(Practice::Support);
    let daily = ReminderDraft::daily("19:30:00".parse().unwrap());
    let reminder = desk.journal.add_reminder(daily).unwrap().0;
    prepare(&mut desk, reminder.id);
    desk.journal.mark_rest("2026-05-06".parse().unwrap()).unwrap();
    let connection = Connection::open(desk.journal.path()).unwrap();
    connection.execute("VACUUM INTO ?1", [to.to_str().unwrap()]).unwrap();
}

/// What the sixth schema brought.
fn prepare(desk: &mut Desk, reminder: uuid::Uuid) {
    let cue = CueDraft {
        practice: Practice::Listening,
        when: "I sit down to lunch with someone".to_owned(),
        then: "I listen for a minute before I answer".to_owned(),
        reminder: Some(reminder),
        new_reminder: None,
    };
    desk.journal.add_cue(cue).unwrap();
    let space = SpaceDraft {
        name: "Jo".to_owned(),
        kind: SpaceKind::Friendship,
        why: Some("Hears the second answer.".to_owned()),
        archived: false,
    };
    desk.journal.add_space(space).unwrap();
    let sentence = "I keep Fridays for myself.".to_owned();
    let by = Some("2026-05-11".parse().unwrap());
    desk.journal.add_rehearsal(RehearsalDraft { sentence, by }).unwrap();
    desk.journal.keep_draft("new-page", Some("words nobody kept")).unwrap();
    desk.journal.another_focus().unwrap();
    desk.journal.set_focus_aside().unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_what_was_said_to_be_kept() {
    let mut desk = Desk::new();
    desk.log(Practice::Support);
    let before = desk.all();
    // A file size limit is the full disk of one process; the child runs this test binary again.
    // Ignoring SIGXFSZ turns the limit into the error that a full disk gives.
    let limited = "trap '' XFSZ; exec prlimit --fsize=400000 -- \"$0\" \"$@\"";
    let status = Command::new("sh")
        .args(["-c", limited])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "child_that_fills_the_disk", "--nocapture"])
        .env("HEARTH_TEST_FOLDER", desk.folder.path())
        .stdout(Stdio::null())
        .status();
    let status = status.unwrap();
    assert!(status.success(), "the child did not meet a full disk as it should");
    assert!(desk.journal.is_sound().unwrap());
    let after = desk.all();
    assert!(before.iter().all(|entry| after.contains(entry)));
    desk.log(Practice::Empathy);
}

/// Writes until the disk is full; then every acknowledged entry must be there and no other.
#[test]
fn child_that_fills_the_disk() {
    let Some(folder) = env::var_os("HEARTH_TEST_FOLDER") else { return };
    let mut journal = Journal::open(Path::new(&folder), config()).unwrap();
    let draft = || hearth_core::entry::EntryDraft {
        note: Some("words ".repeat(2_000)),
        ..Default::default()
    };
    let mut acknowledged = 1;
    let error = loop {
        match journal.record_entry(draft(), hearth_core::entry::Source::Cli) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error.code(), "not_saved", "{error}");
    assert!(acknowledged > 1);
    assert_eq!(journal.list_entries(&Default::default()).unwrap().total, acknowledged);
}

#[test]
fn a_kill_right_after_the_acknowledgement_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "child_that_writes_until_killed", "--nocapture"])
        .env("HEARTH_TEST_WRITER", folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().unwrap()));
    let mut acknowledged = Vec::new();
    while acknowledged.len() < 40 {
        let line = lines.next().unwrap().unwrap();
        acknowledged.extend(line.split("kept ").nth(1).map(str::to_owned));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged.extend(
        lines
            .map_while(Result::ok)
            .filter_map(|line| line.split("kept ").nth(1).map(str::to_owned)),
    );
    let journal = Journal::open(folder.path(), config()).unwrap();
    assert!(journal.is_sound().unwrap());
    for id in acknowledged {
        journal.entry(id.trim().parse().unwrap()).unwrap();
    }
}

#[test]
fn child_that_writes_until_killed() {
    let Some(folder) = env::var_os("HEARTH_TEST_WRITER") else { return };
    let mut journal = Journal::open(Path::new(&folder), config()).unwrap();
    for _ in 0..100_000 {
        let draft = hearth_core::entry::EntryDraft {
            practice: Some(Practice::Support),
            ..Default::default()
        };
        let entry = journal.record_entry(draft, hearth_core::entry::Source::Cli).unwrap().entry;
        println!("kept {}", entry.id);
    }
}

#[test]
fn two_programs_write_at_once_and_each_sees_that_the_other_did() {
    let mut desk = Desk::new();
    let seen = desk.journal.data_version().unwrap();
    let others: Vec<_> = (0..2)
        .map(|_| {
            let mut journal = desk.another();
            thread::spawn(move || {
                for _ in 0..25 {
                    let draft = hearth_core::entry::EntryDraft {
                        practice: Some(Practice::Empathy),
                        ..Default::default()
                    };
                    journal.record_entry(draft, hearth_core::entry::Source::Cli).unwrap();
                }
            })
        })
        .collect();
    others.into_iter().for_each(|other| other.join().unwrap());
    assert_eq!(desk.all().len(), 50);
    let now = desk.journal.data_version().unwrap();
    assert_ne!(now, seen);
    desk.log(Practice::Support);
    assert_eq!(desk.journal.data_version().unwrap(), now, "its own writing is no news");
    assert!(desk.journal.take_changed());
    assert!(!desk.journal.take_changed());
}

#[test]
fn a_lock_that_never_ends_is_said_and_nothing_is_written() {
    let mut desk = Desk::new();
    let other = Connection::open(desk.journal.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let draft =
        hearth_core::entry::EntryDraft { practice: Some(Practice::Support), ..Default::default() };
    let refused = desk.journal.record_entry(draft, hearth_core::entry::Source::Window);
    assert!(matches!(refused, Err(Error::Busy)));
    other.execute_batch("ROLLBACK").unwrap();
    assert!(desk.all().is_empty());
    desk.log(Practice::Support);
}

#[test]
fn one_window_program_holds_a_journal() {
    let folder = tempfile::tempdir().unwrap();
    let lock = AppLock::acquire(folder.path()).unwrap();
    assert!(matches!(AppLock::acquire(folder.path()), Err(Error::AlreadyOpen(_))));
    drop(lock);
    thread::sleep(Duration::from_millis(10));
    AppLock::acquire(folder.path()).unwrap();
}

/// How many transactions the log beside the database holds. A frame that ends one has the
/// database's size in its second field: <https://sqlite.org/fileformat2.html#the_wal_header>.
fn transactions_in_log(database: &Path) -> usize {
    const HEADER: usize = 32;
    const FRAME: usize = 24;
    let log = fs::read(database.with_extension("db-wal")).unwrap_or_default();
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().unwrap());
    if log.is_empty() {
        return 0;
    }
    let (page, salts) = (number(8) as usize, [number(16), number(20)]);
    let frames = (HEADER..).step_by(FRAME + page).take_while(|at| at + FRAME + page <= log.len());
    // Behind the newest frame lie those of an older log, with other salts.
    let own = frames.take_while(|at| [number(at + 8), number(at + 12)] == salts);
    own.filter(|at| number(at + 4) != 0).count()
}

#[test]
fn a_tap_is_exactly_one_transaction() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path(), config()).unwrap();
    let draft = || EntryDraft { practice: Some(Practice::Listening), ..EntryDraft::default() };
    journal.record_entry(draft(), Source::Window).unwrap();
    for _ in 0..20 {
        let before = transactions_in_log(journal.path());
        assert!(before > 0);
        journal.record_entry(draft(), Source::Window).unwrap();
        assert_eq!(transactions_in_log(journal.path()), before + 1);
    }
}
