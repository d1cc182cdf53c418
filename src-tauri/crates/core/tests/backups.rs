//! Backups: made, read back, thinned, restored, and the restore undone.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{fs, path::PathBuf};

use chrono::{DateTime, Duration, TimeDelta, Utc};
use common::{Desk, sums::assert_sums_agree};
use hearth_core::{
    Error,
    backup::{Backup, BackupKind, Difference, SecondPlace, thin},
    cue::{Cue, CueDraft},
    entry::{EntryPatch, Source},
    journal::Backups,
    practice::Practice,
    rehearsal::{Rehearsal, RehearsalDraft, RehearsalOutcome},
    settings::Settings,
    space::{SpaceDraft, SpacesPage},
};
use proptest::prelude::*;

fn backups(desk: &Desk) -> Backups {
    desk.journal.backups().unwrap()
}

fn notes(desk: &Desk) -> Vec<Option<String>> {
    desk.all().into_iter().map(|entry| entry.note).collect()
}

#[test]
fn a_backup_has_what_the_journal_has_and_is_read_back() {
    let mut desk = Desk::new();
    desk.write("first words");
    desk.log(Practice::Support);
    let made = backups(&desk).create(BackupKind::Hand).unwrap();
    assert_eq!((made.contents.entries, made.contents.days), (2, 1));
    assert!(matches!(made.second, SecondPlace::None));
    let name = made.backup.path.file_name().unwrap().to_str().unwrap();
    assert_eq!(name, "journal-2026-05-09T12-00-00-000Z-hand.db");
    assert_eq!(backups(&desk).list().unwrap(), std::slice::from_ref(&made.backup));
    assert_eq!(backups(&desk).verify(&made.backup.path).unwrap(), made.contents);
}

#[test]
fn a_folder_of_any_name_has_its_backups_read_back() {
    let desk = Desk::new();
    for name in ["Zoë", "Фёдор", "家", "ليلى", "100 % #1", "a&b=c", "🔥"] {
        let journal = desk.open_elsewhere(&desk.folder.path().join(name)).unwrap();
        let made = journal.backups().unwrap().create(BackupKind::Hand);
        assert!(made.is_ok(), "{name}: {made:?}");
        let backups = journal.backups().unwrap();
        assert!(backups.is_current().unwrap(), "{name}");
        journal.preview_restore(&made.unwrap().backup.path).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_no_backup_and_is_not_waited_for() {
    let desk = Desk::new();
    let pipe = desk.folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe, "/dev/zero".into(), desk.folder.path().into()] {
        let refused = desk.journal.preview_restore(&path).unwrap_err();
        assert!(matches!(refused, Error::NotAJournal(_)), "{refused}");
    }
}

#[test]
fn a_backup_leaves_nothing_but_itself_and_is_its_owners_alone() {
    let mut desk = Desk::new();
    desk.write("words");
    let made = backups(&desk).create(BackupKind::Auto).unwrap();
    backups(&desk).verify(&made.backup.path).unwrap();
    desk.journal.preview_restore(&made.backup.path).unwrap();
    let folder = desk.folder.path().join("backups");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    let beside: Vec<String> = fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".restore"))
        .collect();
    assert!(beside.is_empty(), "{beside:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&made.backup.path), 0o600);
        assert_eq!(mode(&folder), 0o700);
    }
}

#[test]
fn nothing_changed_means_no_backup() {
    let mut desk = Desk::new();
    desk.log(Practice::Support);
    assert!(backups(&desk).create_if_changed(BackupKind::Auto).unwrap().is_some());
    desk.pass(Duration::hours(2));
    assert!(backups(&desk).create_if_changed(BackupKind::Auto).unwrap().is_none());
    let desk = desk.restart();
    assert!(backups(&desk).create_if_changed(BackupKind::Auto).unwrap().is_none());
    let mut desk = desk;
    desk.journal.undo().unwrap();
    assert!(backups(&desk).create_if_changed(BackupKind::Auto).unwrap().is_some());
}

#[test]
fn automatic_ones_wait_half_an_hour_also_when_the_clock_is_set_back() {
    let desk = Desk::new();
    assert_eq!(backups(&desk).wait().unwrap(), TimeDelta::zero());
    backups(&desk).create(BackupKind::Hand).unwrap();
    desk.pass(Duration::minutes(10));
    assert_eq!(backups(&desk).wait().unwrap(), TimeDelta::minutes(20));
    desk.pass(Duration::minutes(50));
    assert_eq!(backups(&desk).wait().unwrap(), TimeDelta::zero());
    desk.set("2026-05-08T12:00:00Z");
    assert_eq!(backups(&desk).wait().unwrap(), TimeDelta::zero());
}

#[test]
fn two_in_one_moment_get_two_names() {
    let desk = Desk::new();
    backups(&desk).create(BackupKind::Hand).unwrap();
    backups(&desk).create(BackupKind::Hand).unwrap();
    assert_eq!(backups(&desk).list().unwrap().len(), 2);
}

#[test]
fn a_second_place_gets_each_and_one_that_is_gone_is_said() {
    let mut desk = Desk::new();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("stick");
    let chosen = |folder: &PathBuf| Settings {
        backup_folder: Some(folder.to_str().unwrap().to_owned()),
        ..Settings::default()
    };
    desk.journal.change_settings(chosen(&folder)).unwrap();
    let made = backups(&desk).create(BackupKind::Hand).unwrap();
    assert!(matches!(made.second, SecondPlace::Kept));
    let copy = folder.join(made.backup.path.file_name().unwrap());
    assert_eq!(fs::read(copy).unwrap(), fs::read(&made.backup.path).unwrap());

    let file = place.path().join("a file");
    fs::write(&file, "in the way").unwrap();
    desk.journal.change_settings(chosen(&file)).unwrap();
    let made = backups(&desk).create(BackupKind::Hand).unwrap();
    assert!(
        matches!(&made.second, SecondPlace::Failed(error) if error.to_string().contains("a file"))
    );
    assert!(made.backup.path.exists());
}

#[test]
fn a_second_place_is_a_whole_path_and_no_file_may_choose_it() {
    let mut desk = Desk::new();
    let chosen =
        |folder: &str| Settings { backup_folder: Some(folder.to_owned()), ..Settings::default() };
    let refused = desk.journal.change_settings(chosen("stick/backups"));
    assert!(matches!(refused, Err(Error::RelativeFolder(_))));
    assert!(desk.journal.settings().unwrap().backup_folder.is_none());

    let place = tempfile::tempdir().unwrap();
    desk.journal.change_settings(chosen(place.path().to_str().unwrap())).unwrap();
    let backup = backups(&desk).create(BackupKind::Hand).unwrap().backup.path;
    desk.journal.change_settings(Settings::default()).unwrap();
    desk.journal.restore(&backup).unwrap();
    assert_sums_agree(&desk.journal);
    assert!(desk.journal.settings().unwrap().backup_folder.is_none());
}

#[test]
fn a_damaged_copy_never_becomes_a_backup_and_old_ones_stay() {
    let mut desk = Desk::new();
    for number in 0..300 {
        desk.write(&format!("page {number} of a longer story"));
    }
    let good = backups(&desk).create(BackupKind::Hand).unwrap();
    let Desk { journal, folder, .. } = desk;
    let path = journal.path().to_owned();
    let backups = journal.backups().unwrap();
    drop(journal);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let error = backups.create(BackupKind::Auto).unwrap_err();
    assert_eq!(error.code(), "damaged", "{error}");
    assert_eq!(backups.list().unwrap(), [good.backup]);
    let left = fs::read_dir(folder.path().join("backups")).unwrap().count();
    assert_eq!(left, 1);
}

#[test]
fn verify_tells_damage_foreign_files_and_absence_apart() {
    let mut desk = Desk::new();
    for number in 0..300 {
        desk.write(&format!("page {number} of a longer story"));
    }
    let backups = backups(&desk);
    let path = backups.create(BackupKind::Hand).unwrap().backup.path;
    let whole = fs::read(&path).unwrap();
    let code = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        backups.verify(&path).unwrap_err().code()
    };
    let mut flipped = whole.clone();
    let middle = whole.len() / 2;
    flipped[middle..middle + 4096].fill(0);
    assert_eq!(code(&flipped), "damaged");
    assert_eq!(code(&whole[..whole.len() / 2]), "damaged");
    assert_eq!(code(b""), "not_a_journal");
    assert_eq!(code(b"Dear diary"), "not_a_journal");
    let mut newer = whole;
    newer[60..64].copy_from_slice(&9999_i32.to_be_bytes());
    assert_eq!(code(&newer), "newer_journal");
    fs::remove_file(&path).unwrap();
    assert!(matches!(backups.verify(&path), Err(Error::NoSuchBackup(_))));
}

#[test]
fn a_restore_shows_first_what_it_does_then_does_it_and_can_be_undone() {
    let mut desk = Desk::new();
    let kept = desk.write("stays as it is").entry;
    let edited = desk.write("the old words").entry;
    let deleted = desk.log(Practice::Empathy).entry;
    desk.journal.mark_rest("2026-05-03".parse().unwrap()).unwrap();
    let backup = backups(&desk).create(BackupKind::Hand).unwrap().backup;

    desk.set("2026-05-10T12:00:00Z");
    let patch =
        EntryPatch { note: Some(Some("the new words".to_owned())), ..EntryPatch::default() };
    desk.journal.edit_entry(edited.id, patch).unwrap();
    desk.journal.delete_entry(deleted.id).unwrap();
    desk.write("written since");
    desk.journal.clear_rest("2026-05-03".parse().unwrap()).unwrap();
    desk.journal.change_settings(Settings { single_keys: false, ..Settings::default() }).unwrap();
    let before = desk.all();

    let shown = desk.journal.preview_restore(&backup.path).unwrap();
    assert_eq!(shown.brings.entries, 1);
    assert_eq!(shown.brings.examples[0].practice, Some(Practice::Empathy));
    assert_eq!((shown.takes_away.entries, shown.takes_away.days), (1, 1));
    assert_eq!(shown.takes_away.since, Some("2026-05-10".parse().unwrap()));
    assert_eq!(shown.takes_away.examples[0].note.as_deref(), Some("written since"));
    assert_eq!(shown.changes.entries, 1);
    assert_eq!((shown.others, shown.settings), (1, true));
    assert_eq!(desk.all(), before, "looking changes nothing");

    let (done, _) = desk.journal.restore(&backup.path).unwrap();
    assert_eq!(done, shown);
    let mut ids: Vec<_> = desk.all().iter().map(|entry| entry.id).collect();
    ids.sort_unstable();
    let mut expected = [kept.id, edited.id, deleted.id];
    expected.sort_unstable();
    assert_eq!(ids, expected);
    assert!(notes(&desk).contains(&Some("the old words".to_owned())));
    assert!(desk.journal.is_rest("2026-05-03".parse().unwrap()).unwrap());
    assert!(desk.journal.settings().unwrap().single_keys);
    assert!(desk.journal.preview_restore(&backup.path).unwrap().is_empty());
    assert_eq!(backups(&desk).list().unwrap()[0].kind, BackupKind::BeforeRestore);

    let mut desk = desk.restart();
    desk.journal.undo().unwrap();
    assert_eq!(desk.all(), before);
    assert!(!desk.journal.settings().unwrap().single_keys);
    assert!(!desk.journal.is_rest("2026-05-03".parse().unwrap()).unwrap());
    assert!(desk.journal.is_sound().unwrap());
}

/// What a practice's page and the inventory show of what was prepared.
fn prepared(desk: &Desk) -> (Vec<Cue>, Vec<Rehearsal>, Vec<Rehearsal>, SpacesPage) {
    let page = desk.journal.practice_page(Practice::Boundaries).unwrap();
    (page.cues, page.rehearsals, page.said, desk.journal.spaces_page().unwrap())
}

#[test]
fn a_restore_tells_of_cues_spaces_and_rehearsals_brings_them_back_and_undo_takes_them_again() {
    let mut desk = Desk::new();
    let cue = |then: &str| CueDraft {
        practice: Practice::Boundaries,
        when: "it turns nine".to_owned(),
        then: then.to_owned(),
        reminder: None,
        new_reminder: None,
    };
    let space = |name: &str| SpaceDraft { name: name.to_owned(), ..SpaceDraft::default() };
    let sentence = |text: &str| RehearsalDraft { sentence: text.to_owned(), by: None };
    let edited = desk.journal.add_cue(cue("I go home")).unwrap().0;
    let removed = desk.journal.add_space(space("Jo")).unwrap().0;
    let said = desk.journal.add_rehearsal(sentence("No.")).unwrap().0;
    let then = prepared(&desk);
    let backup = backups(&desk).create(BackupKind::Hand).unwrap().backup.path;

    desk.pass(Duration::minutes(1));
    desk.journal.edit_cue(edited.id, cue("I stay")).unwrap();
    desk.journal.remove_space(removed.id).unwrap();
    desk.journal.add_space(space("Sam")).unwrap();
    let outcome = RehearsalOutcome { went: Some(2), word: None };
    desk.journal.say_rehearsal(said.id, outcome, Source::Window).unwrap();
    desk.journal.add_rehearsal(sentence("Not now.")).unwrap();
    let now = prepared(&desk);

    let shown = desk.journal.preview_restore(&backup).unwrap();
    assert_eq!((shown.others, shown.takes_away.entries), (5, 1));
    let (done, _) = desk.journal.restore(&backup).unwrap();
    assert_eq!(done, shown);
    assert_eq!(prepared(&desk), then);
    assert!(desk.journal.preview_restore(&backup).unwrap().is_empty());
    let mut desk = desk.restart();
    desk.journal.undo().unwrap();
    assert_eq!(prepared(&desk), now);
}

#[test]
fn a_restore_that_cannot_be_done_changes_nothing() {
    let mut desk = Desk::new();
    desk.write("words");
    let before = desk.all();
    let foreign = desk.folder.path().join("letter.txt");
    fs::write(&foreign, "Dear diary").unwrap();
    assert_eq!(desk.journal.restore(&foreign).unwrap_err().code(), "not_a_journal");
    assert_eq!(desk.all(), before);
    assert!(backups(&desk).list().unwrap().is_empty());
}

#[test]
fn a_backup_of_an_older_format_is_restored_and_stays_as_it_was() {
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/journal-v1.db");
    let mut desk = Desk::new();
    let copy = desk.folder.path().join("old.db");
    fs::copy(old, &copy).unwrap();
    let (done, _) = desk.journal.restore(&copy).unwrap();
    assert_eq!(done.brings.entries, 3);
    assert_eq!(desk.all().len(), 3);
    assert_eq!(fs::read(&copy).unwrap(), fs::read(old).unwrap());
}

#[test]
fn a_journal_of_an_older_format_is_backed_up_before_it_is_changed() {
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/journal-v1.db");
    let desk = Desk::new();
    let Desk { journal, folder, .. } = desk;
    let (path, config_holder) = (journal.path().to_owned(), Desk::new());
    drop(journal);
    fs::copy(old, &path).unwrap();
    let journal = config_holder.open_elsewhere(folder.path()).unwrap();
    let backups = journal.backups().unwrap();
    let made = backups.list().unwrap();
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].kind, BackupKind::BeforeUpdate);
    assert_eq!(backups.verify(&made[0].path).unwrap().entries, 3);
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn names_are_read_as_they_are_written() {
    for kind in ["auto", "hand", "before-import", "before-restore", "before-update"] {
        let name = format!("/b/journal-2026-05-09T12-34-56-789Z-{kind}.db");
        let backup = Backup::of(name.as_ref(), 7).expect(kind);
        assert_eq!(backup.made_at, moment("2026-05-09T12:34:56.789Z"));
        assert_eq!(format!("/b/{}", Backup::file_name(backup.made_at, backup.kind)), name);
    }
    for name in [
        "journal.db",
        "journal-x.db",
        "unfinished.part",
        "journal-2026-05-09T12-34-56-789Z-else.db",
    ] {
        assert!(Backup::of(name.as_ref(), 7).is_none(), "{name}");
    }
}

#[test]
fn thinning_keeps_two_days_twelve_days_ten_weeks_nine_months() {
    let now = moment("2026-05-09T12:00:00Z");
    // Every six hours for two years, the newest an hour ago.
    let moments: Vec<_> = (0..2920).map(|step| now - Duration::hours(1 + 6 * step)).collect();
    let kept: Vec<_> = moments
        .iter()
        .zip(thin(&moments, now))
        .filter(|(_, keep)| *keep)
        .map(|(at, _)| *at)
        .collect();
    let within = |days| kept.iter().filter(|at| now - **at <= Duration::days(days)).count();
    assert_eq!(within(2), 8, "all of two days");
    let mut days: Vec<_> = kept.iter().map(|at| at.date_naive()).collect();
    days.dedup();
    let recent: Vec<_> =
        days.iter().filter(|day| (now.date_naive() - **day).num_days() < 12).collect();
    assert_eq!(recent.len(), 12, "each of twelve days");
    let oldest = kept.iter().min().unwrap().date_naive();
    assert_eq!(oldest.format("%Y-%m").to_string(), "2025-09", "nine months");
    assert!((20..=32).contains(&kept.len()), "{}", kept.len());
}

proptest! {
    #[test]
    fn thinning_keeps_the_newest_loses_nothing_recent_and_stays_bounded(
        hours in proptest::collection::vec(0_i64..30_000, 0..200)
    ) {
        let now = moment("2026-05-09T12:00:00Z");
        let moments: Vec<_> = hours.iter().map(|ago| now - Duration::hours(*ago)).collect();
        let keep = thin(&moments, now);
        if let Some(newest) = (0..moments.len()).max_by_key(|index| moments[*index]) {
            let newest_kept = (0..moments.len()).any(|i| keep[i] && moments[i] == moments[newest]);
            prop_assert!(newest_kept);
        }
        for (at, keep) in moments.iter().zip(&keep) {
            prop_assert!(*keep || now - *at > Duration::days(2));
        }
        let old = moments.iter().zip(&keep).filter(|(at, keep)| **keep && now - **at > Duration::days(2));
        prop_assert!(old.count() <= 12 + 10 + 9);
        // Thinning what is thinned takes nothing more.
        let kept: Vec<_> = moments.iter().zip(&keep).filter(|(_, k)| **k).map(|(at, _)| *at).collect();
        prop_assert!(thin(&kept, now).into_iter().all(|keep| keep));
    }
}

#[test]
fn an_empty_difference_is_empty() {
    assert!(Difference::default().is_empty());
}
