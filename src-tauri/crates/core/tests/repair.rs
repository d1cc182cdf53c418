//! Damage: nothing is deleted, what can be saved is saved, and the numbers are told.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use chrono::Duration;
use common::{Desk, sums::assert_sums_agree};
use hearth_core::{
    Error, Journal,
    backup::BackupKind,
    clock::FixedClock,
    cue::CueDraft,
    day::Weekday,
    entry::{Entry, EntryFilter},
    journal::Config,
    practice::Practice,
    rehearsal::RehearsalDraft,
    space::SpaceDraft,
};
use proptest::prelude::*;
use tempfile::TempDir;

fn config() -> Config {
    let now = "2026-05-10T12:00:00Z".parse().unwrap();
    let clock = FixedClock { now, zone: chrono_tz::Europe::Berlin };
    Config {
        clock: std::sync::Arc::new(clock),
        first_weekday: Weekday::Mon,
        language: "en".to_owned(),
    }
}

fn all(journal: &Journal) -> Vec<Entry> {
    let everything = EntryFilter { limit: Some(u32::MAX), ..EntryFilter::default() };
    journal.list_entries(&everything).unwrap().entries
}

/// A closed journal of `pages` entries, backed up after the first `backed_up` of them.
fn closed(pages: usize, backed_up: usize) -> (TempDir, PathBuf, Vec<Entry>) {
    let mut desk = Desk::new();
    desk.journal.mark_rest("2026-05-03".parse().unwrap()).unwrap();
    for number in 0..pages {
        if number == backed_up {
            desk.journal.backups().unwrap().create(BackupKind::Auto).unwrap();
        }
        desk.pass(Duration::seconds(1));
        desk.write(&format!("page {number} of a longer story that fills its row a little"));
    }
    let entries = all(&desk.journal);
    let Desk { journal, folder, .. } = desk;
    let path = journal.path().to_owned();
    drop(journal);
    (folder, path, entries)
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    ["journal.db", "journal.db-wal", "journal.db-shm"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), fs::read(folder.join(name)).ok()?)))
        .collect()
}

/// Breaks every page from `first` on to `last`, in parts of the file.
fn break_pages(path: &Path, first: f64, last: f64) {
    let mut bytes = fs::read(path).unwrap();
    let pages = bytes.len() / 4096;
    let at = |part: f64| ((pages as f64 * part) as usize).clamp(1, pages) * 4096;
    bytes[at(first)..at(last)].fill(0xa5);
    fs::write(path, bytes).unwrap();
}

/// Breaks the one page of the table that holds these words.
fn break_page_with(path: &Path, words: &str) {
    let mut bytes = fs::read(path).unwrap();
    let place = bytes.windows(words.len()).position(|window| window == words.as_bytes()).unwrap();
    let start = place / 4096 * 4096;
    bytes[start..start + 4096].fill(0xa5);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_damaged_journal_is_set_aside_whole_and_what_is_readable_is_saved() {
    let (folder, path, before) = closed(600, usize::MAX);
    break_page_with(&path, "page 300 of a longer story");
    let damaged = files(folder.path());
    let journal = Journal::open_or_repair(folder.path(), config()).unwrap();
    let (journal, report) = match journal.unread_repair() {
        Some(report) => (journal, report),
        // Opening alone need not meet the damage; the check after the first frame does.
        None => {
            assert!(!Journal::check(&path).unwrap());
            let mut journal = journal;
            let report = journal.repair().unwrap().unwrap();
            (journal, report)
        }
    };
    let after = all(&journal);
    assert_eq!(report.read, after.len() as u64);
    assert_eq!((report.from_backup, report.backup_made_at), (0, None));
    assert!(after.len() > 560 && after.len() < 600, "{}", after.len());
    assert_eq!(report.lost, Some(600 - after.len() as u64));
    assert!(after.iter().all(|entry| before.contains(entry)), "nothing is made up");
    assert!(journal.is_sound().unwrap());
    assert_sums_agree(&journal);
    assert!(journal.is_rest("2026-05-03".parse().unwrap()).unwrap());
    assert_eq!(files(&report.aside)["journal.db"], damaged["journal.db"]);
    assert!(report.aside.starts_with(folder.path()));
}

#[test]
fn the_newest_sound_backup_gives_what_the_file_cannot() {
    let (folder, path, before) = closed(600, 500);
    break_pages(&path, 0.3, 0.6);
    let mut journal = match Journal::open_or_repair(folder.path(), config()) {
        Ok(journal) => journal,
        Err(error) => panic!("{error}"),
    };
    if journal.unread_repair().is_none() {
        journal.repair().unwrap();
    }
    let report = journal.unread_repair().unwrap();
    assert!(report.from_backup > 0 && report.backup_made_at.is_some(), "{report:?}");
    assert_eq!(all(&journal).len() as u64, report.read + report.from_backup);
    let after = all(&journal);
    assert!(after.len() >= 500, "{}", after.len());
    assert!(after.iter().all(|entry| before.contains(entry)));
    journal.mark_repair_seen().unwrap();
    assert!(journal.unread_repair().is_none());
    assert!(journal.last_repair().unwrap().1);
}

#[test]
fn a_file_that_is_all_noise_behind_its_header_comes_back_from_the_backup() {
    let (folder, path, before) = closed(50, 40);
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..].fill(0x5a);
    fs::write(&path, bytes).unwrap();
    let journal = Journal::open_or_repair(folder.path(), config()).unwrap();
    let report = journal.unread_repair().unwrap();
    assert_eq!((report.read, report.from_backup, report.lost), (0, 40, None));
    assert_eq!(all(&journal), before[10..]);
}

#[test]
fn a_journal_that_is_gone_while_its_backups_are_there_is_never_silently_empty() {
    for emptied in [true, false] {
        let (folder, path, before) = closed(20, 15);
        if emptied {
            fs::write(&path, "").unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        let error = Journal::open(folder.path(), config()).err().unwrap();
        assert!(matches!(error, Error::JournalGone(_)), "{error}");
        let journal = Journal::open_or_repair(folder.path(), config()).unwrap();
        assert_eq!(all(&journal), before[5..]);
        assert_eq!(journal.unread_repair().unwrap().from_backup, 15);
    }
}

#[test]
fn what_was_deleted_does_not_come_back_by_a_repair() {
    let mut desk = Desk::new();
    let kept = desk.write("kept").entry;
    let deleted = desk.write("deleted").entry;
    desk.journal.backups().unwrap().create(BackupKind::Auto).unwrap();
    desk.journal.delete_entry(deleted.id).unwrap();
    let Desk { journal, folder, .. } = desk;
    let path = journal.path().to_owned();
    drop(journal);
    // Break an index only: every row can still be read.
    let look = rusqlite::Connection::open(&path).unwrap();
    let page: i64 = look
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'entries_by_day'", [], |row| {
            row.get(0)
        })
        .unwrap();
    drop(look);
    let mut bytes = fs::read(&path).unwrap();
    let start = (page as usize - 1) * 4096;
    bytes[start..start + 4096].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    assert!(!Journal::check(&path).unwrap());
    let mut journal = Journal::open_or_repair(folder.path(), config()).unwrap();
    journal.repair().unwrap();
    assert_eq!(all(&journal), [kept]);
    assert_eq!(journal.bin().unwrap()[0].entry.id, deleted.id);
}

#[test]
fn what_was_prepared_and_what_was_being_typed_is_saved_from_a_damaged_journal() {
    let (folder, path, _) = closed(300, 250);
    let mut journal = Journal::open(folder.path(), config()).unwrap();
    let cue = CueDraft {
        practice: Practice::Boundaries,
        when: "it turns nine".to_owned(),
        then: "I go home".to_owned(),
        reminder: None,
        new_reminder: None,
    };
    journal.add_cue(cue).unwrap();
    let space = SpaceDraft { name: "Jo".to_owned(), ..SpaceDraft::default() };
    journal.add_space(space).unwrap();
    let sentence = "I keep Fridays for myself.".to_owned();
    journal.add_rehearsal(RehearsalDraft { sentence, by: None }).unwrap();
    journal.keep_draft("new-page", Some("words nobody kept")).unwrap();
    journal.another_focus().unwrap();
    journal.set_focus_aside().unwrap();
    let prepared = |journal: &mut Journal| {
        let page = journal.practice_page(Practice::Boundaries).unwrap();
        let spaces = journal.spaces_page().unwrap();
        let focus = journal.focus().unwrap();
        (page.cues, page.rehearsals, spaces, journal.drafts().unwrap(), focus)
    };
    let before = prepared(&mut journal);
    assert!(before.4.set_aside && before.0.len() + before.1.len() + before.3.len() == 3);
    drop(journal);
    break_page_with(&path, "page 150 of a longer story");
    let mut journal = Journal::open_or_repair(folder.path(), config()).unwrap();
    if journal.unread_repair().is_none() {
        journal.repair().unwrap().unwrap();
    }
    assert_eq!(prepared(&mut journal), before);
    assert!(journal.is_sound().unwrap());
}

#[test]
fn words_that_were_let_go_of_do_not_come_back_from_the_backup_by_a_repair() {
    let mut desk = Desk::new();
    for number in 0..300 {
        desk.write(&format!("page {number} of a longer story that fills its row a little"));
    }
    desk.journal.keep_draft("new-page", Some("kept since as an entry")).unwrap();
    desk.journal.keep_draft("new-support", Some("still being typed")).unwrap();
    desk.journal.backups().unwrap().create(BackupKind::Auto).unwrap();
    desk.journal.keep_draft("new-page", None).unwrap();
    let Desk { journal, folder, .. } = desk;
    let path = journal.path().to_owned();
    drop(journal);
    break_page_with(&path, "page 150 of a longer story");
    let mut journal = Journal::open_or_repair(folder.path(), config()).unwrap();
    if journal.unread_repair().is_none() {
        journal.repair().unwrap().unwrap();
    }
    assert!(journal.unread_repair().unwrap().from_backup > 0, "it was made from the backup");
    let keys: Vec<String> = journal.drafts().unwrap().into_iter().map(|one| one.key).collect();
    assert_eq!(keys, ["new-support"]);
}

#[test]
fn a_sound_journal_is_not_repaired() {
    let mut desk = Desk::new();
    desk.write("words");
    assert!(desk.journal.repair().unwrap().is_none());
    assert_eq!(desk.all().len(), 1);
    desk.write("and it goes on");
}

#[test]
fn a_repair_cut_short_before_the_new_file_was_in_place_is_done_again() {
    let (folder, path, before) = closed(30, usize::MAX);
    let aside = folder.path().join("damaged-2026-05-10T11-00-00Z");
    fs::create_dir(&aside).unwrap();
    fs::rename(&path, aside.join("journal.db")).unwrap();
    let journal = Journal::open_or_repair(folder.path(), config()).unwrap();
    assert_eq!(all(&journal), before);
}

#[test]
fn a_newer_journal_and_a_foreign_file_are_never_touched() {
    for (name, bytes) in [
        ("foreign", b"Dear diary, this is no database at all".to_vec()),
        ("newer", {
            let (_folder, path, _) = closed(3, 1);
            let mut bytes = fs::read(path).unwrap();
            bytes[60..64].copy_from_slice(&9999_i32.to_be_bytes());
            bytes
        }),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("journal.db"), &bytes).unwrap();
        assert!(Journal::open_or_repair(folder.path(), config()).is_err(), "{name}");
        assert_eq!(files(folder.path()), BTreeMap::from([("journal.db".to_owned(), bytes)]));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{name}");
    }
}

#[test]
fn the_bin_gives_back_what_was_deleted_and_that_can_be_undone() {
    let mut desk = Desk::new();
    let id = desk.log(Practice::Listening).entry.id;
    let before = desk.all();
    desk.journal.delete_entry(id).unwrap();
    let binned = desk.journal.bin().unwrap();
    assert_eq!(binned.len(), 1);
    assert_eq!(binned[0].gone_at - binned[0].deleted_at, Duration::days(30));
    desk.journal.take_from_bin(id).unwrap();
    assert_eq!(desk.all(), before);
    assert!(desk.journal.bin().unwrap().is_empty());
    assert!(matches!(desk.journal.take_from_bin(id), Err(Error::NoSuchEntry(_))));
    desk.journal.undo().unwrap();
    assert!(desk.all().is_empty());
    assert_eq!(desk.journal.bin().unwrap().len(), 1);
}

/// One way a file goes bad.
#[derive(Debug, Clone)]
enum Harm {
    Flip(usize, u8),
    Truncate(usize),
    Swap(usize, usize),
    Zero(usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let place = 0_usize..1_000_000;
    prop_oneof![
        (place.clone(), 1_u8..).prop_map(|(at, mask)| Harm::Flip(at, mask)),
        place.clone().prop_map(Harm::Truncate),
        (place.clone(), place.clone()).prop_map(|(one, other)| Harm::Swap(one, other)),
        (place, 1_usize..9000).prop_map(|(at, length)| Harm::Zero(at, length)),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        let size = bytes.len().max(1);
        match *harm {
            Harm::Truncate(at) => bytes.truncate(at % size),
            _ if bytes.is_empty() => {}
            Harm::Flip(at, mask) => bytes[at % size] ^= mask,
            Harm::Swap(one, other) => bytes.swap(one % size, other % size),
            Harm::Zero(at, length) => {
                let (start, end) = (at % size, (at % size + length).min(size));
                bytes[start..end].fill(0);
            }
        }
    }
    bytes
}

/// `cargo xtask soak` asks for more cases than every test run can wait for.
fn cases() -> u32 {
    std::env::var("HEARTH_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_harm_makes_it_panic_lose_the_original_or_begin_anew_in_silence(
        harms in proptest::collection::vec(harm(), 1..4)
    ) {
        let whole = sound_file();
        let folder = tempfile::tempdir().unwrap();
        let bytes = harmed(whole.to_vec(), &harms);
        let file = folder.path().join("journal.db");
        fs::write(&file, &bytes).unwrap();
        match Journal::open_or_repair(folder.path(), config()) {
            Err(_) => prop_assert!(fs::read(&file).unwrap() == bytes, "refused, so untouched"),
            Ok(mut journal) => {
                if !Journal::check(&file).unwrap() {
                    journal.repair().unwrap();
                }
                let entries = all(&journal).len();
                match journal.last_repair() {
                    Some((report, _)) => {
                        prop_assert_eq!(report.read, entries as u64);
                        prop_assert!(report.aside.join("journal.db").exists());
                    }
                    None if bytes.is_empty() => {} // how every first start begins
                    None => prop_assert_eq!(entries, 60),
                }
            }
        }
    }
}

/// The bytes of a sound journal of sixty entries.
fn sound_file() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let (_folder, path, _) = closed(60, usize::MAX);
        fs::read(path).unwrap()
    })
}
