//! Imports: shown first, all or nothing, known the second time, undone as one.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;
mod transfer_support;

use std::{fs, ops::ControlFlow, path::PathBuf};

use common::{Desk, sums::assert_sums_agree};
use hearth_core::{
    Error, Journal,
    backup::BackupKind,
    cue::CueDraft,
    entry::{EntryDraft, EntryPatch, Source},
    practice::Practice,
    rehearsal::{RehearsalDraft, RehearsalOutcome},
    space::{SpaceDraft, SpaceSummary},
    transfer::{
        export::{ExportFormat, ExportOptions},
        foreign::Columns,
        import::{ImportPreview, Incoming, Mapping, read, read_headers},
    },
};
use proptest::prelude::*;
use transfer_support::{any, export, go_on, words};

const DIARY: &str = "date,time,activity,note,feeling\n\
    2026-05-01,08:30,Listening,Called Jo back.,4\n\
    2026-05-02,,Gym,,\n\
    2026-05-03,21:00,,A page of its own,\n\
    2027-01-01,,Listening,,\n";

fn file(desk: &Desk, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = desk.folder.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

fn diary(desk: &Desk) -> Incoming {
    read(&file(desk, "diary.csv", DIARY), None, None).unwrap()
}

fn import(desk: &mut Desk, incoming: &Incoming, mapping: &Mapping) -> ImportPreview {
    let shown = desk.journal.preview_import(incoming, mapping).unwrap();
    let (done, _) = desk.journal.import(incoming, mapping, &mut go_on).unwrap();
    assert_sums_agree(&desk.journal);
    assert_eq!(done, shown, "what is shown is what is done");
    done
}

fn gym_is_support(incoming: &Incoming) -> Mapping {
    let Incoming::Foreign(foreign) = incoming else { panic!("not foreign") };
    let gym = foreign.activities.iter().find(|activity| activity.name == "Gym").unwrap();
    Mapping::from([(gym.key.clone(), Some(Practice::Support))])
}

#[test]
fn a_table_becomes_entries_and_what_does_not_is_counted() {
    let mut desk = Desk::new();
    let incoming = diary(&desk);
    let preview = import(&mut desk, &incoming, &Mapping::new());
    assert_eq!((preview.brings.entries, preview.brings.days), (2, 2));
    assert_eq!((preview.unmapped, preview.ahead, preview.known), (1, 1, 0));
    let names: Vec<_> = preview.activities.iter().map(|activity| activity.suggestion).collect();
    assert_eq!(names, [Some(Practice::Listening), None]);
    let entries = desk.all();
    assert_eq!(entries[0].note.as_deref(), Some("A page of its own"));
    assert_eq!(entries[0].practice, None);
    let called = &entries[1];
    assert_eq!(called.practice, Some(Practice::Listening));
    assert_eq!(called.at.to_rfc3339(), "2026-05-01T08:30:00+02:00");
    assert_eq!((called.feeling, called.source), (Some(4), Source::Import));
    assert_eq!(called.id.get_version_num(), 7);
}

#[test]
fn the_same_file_twice_adds_nothing_wherever_it_is_read() {
    let mut desk = Desk::new();
    let incoming = diary(&desk);
    let mapping = gym_is_support(&incoming);
    assert_eq!(import(&mut desk, &incoming, &mapping).brings.entries, 3);
    let before = desk.all();
    let again = import(&mut desk, &incoming, &mapping);
    assert_eq!((again.brings.entries, again.known), (0, 3));
    // Another choice of practices does not make the records others.
    let again = import(&mut desk, &incoming, &Mapping::new());
    assert_eq!((again.brings.entries, again.known), (0, 2));
    assert_eq!(desk.all(), before);
}

#[test]
fn what_was_deleted_here_stays_deleted_and_what_was_edited_stays_edited() {
    let mut desk = Desk::new();
    let incoming = diary(&desk);
    import(&mut desk, &incoming, &Mapping::new());
    let entries = desk.all();
    desk.journal.delete_entry(entries[0].id).unwrap();
    let note = EntryPatch { note: Some(Some("my own words".into())), ..EntryPatch::default() };
    desk.journal.edit_entry(entries[1].id, note).unwrap();
    let again = import(&mut desk, &incoming, &Mapping::new());
    assert_eq!((again.brings.entries, again.known, again.deleted), (0, 1, 1));
    assert_eq!(desk.all()[0].note.as_deref(), Some("my own words"));
}

#[test]
fn an_import_is_one_change_after_a_backup() {
    let mut desk = Desk::new();
    desk.write("mine");
    let before = desk.all();
    let incoming = diary(&desk);
    import(&mut desk, &incoming, &Mapping::new());
    let backups = desk.journal.backups().unwrap();
    let backup = &backups.list().unwrap()[0];
    assert_eq!(backup.kind, BackupKind::BeforeImport);
    assert_eq!(backups.verify(&backup.path).unwrap().entries, 1);
    let mut desk = desk.restart();
    desk.journal.undo().unwrap();
    assert_eq!(desk.all(), before);
}

#[test]
fn a_stopped_import_changed_nothing() {
    let mut desk = Desk::new();
    let incoming = diary(&desk);
    let mut stop = |_| ControlFlow::Break(());
    let stopped = desk.journal.import(&incoming, &Mapping::new(), &mut stop);
    assert!(matches!(stopped, Err(Error::Cancelled)));
    assert!(desk.all().is_empty());
    assert!(desk.journal.last_change().unwrap().is_none());
}

#[test]
fn columns_are_the_persons_to_choose() {
    let mut desk = Desk::new();
    let path = file(&desk, "odd.csv", "when,words,mood\n2026-05-01,hello,5\n");
    let (headers, guess) = read_headers(&path).unwrap();
    assert_eq!(headers, ["when", "words", "mood"]);
    let columns = Columns {
        day: "when".into(),
        note: Some("words".into()),
        feeling: Some("mood".into()),
        ..guess
    };
    let incoming = read(&path, Some("plain-csv"), Some(&columns)).unwrap();
    import(&mut desk, &incoming, &Mapping::new());
    assert_eq!(desk.all()[0].note.as_deref(), Some("hello"));
    assert_eq!(desk.all()[0].feeling, Some(5));
}

#[test]
fn a_file_that_is_no_export_is_refused_with_its_name() {
    let desk = Desk::new();
    for (name, bytes, says) in [
        ("letter.txt", &b"Dear diary"[..], "unknown file"),
        ("half.json", b"{\"format\": \"hearth-journal\", \"version\": 1,", "ends too early"),
        ("later.json", b"{\"format\": \"hearth-journal\", \"version\": 99}", "newer"),
        ("bad.csv", b"date,note\n2026-13-01,x\n", "no date: 2026-13-01"),
    ] {
        let said = read(&file(&desk, name, bytes), None, None).unwrap_err().to_string();
        assert!(said.contains(says) && said.contains(name), "{said}");
    }
    let said = read(&desk.folder.path().join("nowhere.csv"), None, None).unwrap_err().to_string();
    assert!(said.contains("nowhere.csv") && said.contains("unreadable"), "{said}");
    let said = read(&file(&desk, "x.csv", DIARY), Some("word"), None).unwrap_err().to_string();
    assert!(said.contains("unknown import format: word"), "{said}");
}

/// Everything a person makes.
fn full() -> Desk {
    let mut desk = Desk::new();
    desk.write("first words, private and bold\u{0}\u{202e}");
    desk.log(Practice::Empathy);
    desk.journal.mark_rest("2026-05-03".parse().unwrap()).unwrap();
    desk.journal.pick_focus(Practice::Support).unwrap();
    desk.journal
        .add_reminder(hearth_core::reminder::rule::ReminderDraft::daily(
            "19:30:00".parse().unwrap(),
        ))
        .unwrap();
    desk
}

fn json(journal: &Journal) -> Vec<u8> {
    export(journal, &ExportOptions::new(ExportFormat::Json, &words()))
}

#[test]
fn an_export_taken_into_an_empty_journal_gives_the_same_export() {
    let desk = full();
    let bytes = json(&desk.journal);
    let mut other = Desk::new();
    let incoming = read(&file(&other, "hearth.json", &bytes), None, None).unwrap();
    import(&mut other, &incoming, &Mapping::new());
    assert_eq!(other.all(), desk.all());
    assert_eq!(json(&other.journal), bytes);
    let again = import(&mut other, &incoming, &Mapping::new());
    assert_eq!((again.brings.entries, again.known, again.others), (0, 2, 0));
    other.journal.undo().unwrap();
    assert!(other.all().is_empty() && other.journal.reminders().unwrap().is_empty());
}

#[test]
fn of_two_states_of_an_entry_the_newer_one_stays() {
    let mut desk = full();
    let old = json(&desk.journal);
    desk.set("2026-05-09T13:00:00Z");
    let id = desk.all().iter().find(|entry| entry.note.is_some()).unwrap().id;
    let note = EntryPatch { note: Some(Some("newer".into())), ..EntryPatch::default() };
    desk.journal.edit_entry(id, note).unwrap();
    let new = json(&desk.journal);
    let from_old = read(&file(&desk, "old.json", &old), None, None).unwrap();
    let preview = import(&mut desk, &from_old, &Mapping::new());
    assert_eq!((preview.changes, preview.known), (0, 2), "the journal's own is newer");

    let mut other = Desk::new();
    let from_old = read(&file(&other, "old.json", &old), None, None).unwrap();
    import(&mut other, &from_old, &Mapping::new());
    let from_new = read(&file(&other, "new.json", &new), None, None).unwrap();
    assert_eq!(import(&mut other, &from_new, &Mapping::new()).changes, 1);
    assert_eq!(other.all(), desk.all());
}

fn space(desk: &mut Desk, name: &str) {
    let draft = SpaceDraft { name: name.to_owned(), ..SpaceDraft::default() };
    desk.journal.add_space(draft).unwrap();
}

fn log_in(desk: &mut Desk, space: &str) {
    let (practice, space) = (Some(Practice::Support), Some(space.to_owned()));
    let draft = EntryDraft { practice, space, ..EntryDraft::default() };
    desk.journal.record_entry(draft, Source::Window).unwrap();
}

/// Names with how many entries each has, and whether the inventory has them.
fn spaces(desk: &Desk) -> Vec<(String, u32, bool)> {
    let spaces = desk.journal.spaces_page().unwrap().spaces;
    let told = |it: &SpaceSummary| (it.name.clone(), it.counts.iter().sum(), it.id.is_some());
    let mut told: Vec<_> = spaces.iter().map(told).collect();
    told.sort();
    told
}

#[test]
fn a_space_with_a_known_name_is_not_doubled_whichever_way_its_letters_are_cased() {
    let mut there = Desk::new();
    space(&mut there, "Jo");
    space(&mut there, "Sam");
    space(&mut there, "Mum");
    log_in(&mut there, "Jo");
    log_in(&mut there, "Sam");
    log_in(&mut there, "choir");
    let bytes = json(&there.journal);

    let mut here = Desk::new();
    space(&mut here, "JO");
    log_in(&mut here, "JO");
    log_in(&mut here, "sam");
    space(&mut here, "Choir");
    let before = (here.all(), spaces(&here));
    let incoming = read(&file(&here, "hearth.json", &bytes), None, None).unwrap();
    let preview = import(&mut here, &incoming, &Mapping::new());
    assert_eq!((preview.brings.entries, preview.others), (3, 2), "Sam and Mum are new");
    let told = |name: &str, entries, listed| (name.to_owned(), entries, listed);
    let expected =
        [told("Choir", 1, true), told("JO", 2, true), told("Mum", 0, true), told("sam", 2, true)];
    assert_eq!(spaces(&here), expected);
    let again = import(&mut here, &incoming, &Mapping::new());
    assert_eq!((again.brings.entries, again.others), (0, 0));
    here.journal.undo().unwrap();
    assert_eq!((here.all(), spaces(&here)), before);
}

#[test]
fn cues_and_rehearsals_come_once_and_go_when_the_import_is_undone() {
    let mut there = Desk::new();
    let cue = CueDraft {
        practice: Practice::Boundaries,
        when: "it turns nine".to_owned(),
        then: "I go home".to_owned(),
        reminder: None,
        new_reminder: None,
    };
    there.journal.add_cue(cue).unwrap();
    let draft = RehearsalDraft { sentence: "No.".to_owned(), by: None };
    let rehearsal = there.journal.add_rehearsal(draft).unwrap().0;
    let outcome = RehearsalOutcome { went: Some(4), word: None };
    let said = there.journal.say_rehearsal(rehearsal.id, outcome, Source::Window).unwrap();
    let bytes = json(&there.journal);
    let mut here = Desk::new();
    let incoming = read(&file(&here, "hearth.json", &bytes), None, None).unwrap();
    for others in [2, 0] {
        assert_eq!(import(&mut here, &incoming, &Mapping::new()).others, others);
        let page = here.journal.practice_page(Practice::Boundaries).unwrap();
        assert_eq!((page.cues.len(), page.said), (1, vec![said.rehearsal.clone()]));
    }
    here.journal.undo().unwrap();
    let page = here.journal.practice_page(Practice::Boundaries).unwrap();
    assert!(page.cues.is_empty() && page.said.is_empty() && here.all().is_empty());
}

/// `cargo xtask soak` asks for more cases than every test run can wait for.
fn cases() -> u32 {
    std::env::var("HEARTH_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_journal_comes_back_whole(everything in any::everything()) {
        let desk = Desk::at("9999-12-31T12:00:00Z");
        everything.insert(&desk.journal);
        let bytes = json(&desk.journal);
        let mut other = Desk::at("9999-12-31T12:00:00Z");
        let incoming = read(&file(&other, "hearth.json", &bytes), None, None).unwrap();
        let before = json(&other.journal);
        other.journal.import(&incoming, &Mapping::new(), &mut go_on).unwrap();
        prop_assert_eq!(without_machine(&json(&other.journal)), without_machine(&bytes));
        if other.journal.last_change().unwrap().is_some() {
            other.journal.undo().unwrap();
        }
        prop_assert_eq!(json(&other.journal), before);
    }
}

/// What belongs to the machine is no part of what an import brings.
fn without_machine(bytes: &[u8]) -> serde_json::Value {
    let mut value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    for flag in ["welcomed", "told_about_tray", "backup_folder"] {
        value["settings"][flag] = serde_json::Value::Null;
    }
    value
}
