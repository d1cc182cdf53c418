//! Drafts: words being typed outlive a crash and are no part of the journal until they are kept.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;
mod transfer_support;

use chrono::Duration;
use common::Desk;
use hearth_core::{
    Error,
    backup::BackupKind,
    practice::Practice,
    transfer::export::{ExportFormat, ExportOptions},
};
use transfer_support::{export, words};

const WORDS: &str = "words nobody kept \u{0}\u{202e} 👂";

/// Keys with their words, the newest first.
fn drafts(desk: &Desk) -> Vec<(String, String)> {
    desk.journal.drafts().unwrap().into_iter().map(|draft| (draft.key, draft.text)).collect()
}

#[test]
fn words_being_typed_are_there_byte_for_byte_after_a_restart() {
    let mut desk = Desk::new();
    desk.journal.keep_draft("new-page", Some("word")).unwrap();
    desk.journal.keep_draft("new-page", Some(WORDS)).unwrap();
    let desk = desk.restart();
    assert_eq!(drafts(&desk), [("new-page".to_owned(), WORDS.to_owned())]);
    assert_eq!(desk.journal.drafts().unwrap()[0].saved_at, desk.journal.now());
    assert!(desk.all().is_empty() && desk.find("nobody").is_empty());
}

#[test]
fn each_page_has_its_own_words_and_letting_go_of_one_leaves_the_others() {
    let mut desk = Desk::new();
    for key in ["new-page", "new-support", "0196b4c0-0000-7000-8000-000000000002"] {
        desk.journal.keep_draft(key, Some(key)).unwrap();
        desk.pass(Duration::seconds(1));
    }
    desk.journal.keep_draft("new-support", None).unwrap();
    desk.journal.keep_draft("new-empathy", None).unwrap();
    let keys: Vec<String> = drafts(&desk).into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["0196b4c0-0000-7000-8000-000000000002", "new-page"]);
}

#[test]
fn a_draft_is_no_change_to_undo_no_news_to_tell_and_no_reason_for_a_backup() {
    let mut desk = Desk::new();
    desk.log(Practice::Support);
    let change = desk.journal.last_change().unwrap();
    let backups = desk.journal.backups().unwrap();
    backups.create(BackupKind::Auto).unwrap();
    desk.journal.take_changed();
    desk.journal.keep_draft("new-page", Some(WORDS)).unwrap();
    desk.journal.keep_draft("new-support", Some(WORDS)).unwrap();
    desk.journal.keep_draft("new-support", None).unwrap();
    assert!(!desk.journal.take_changed());
    assert!(backups.is_current().unwrap());
    assert_eq!(desk.journal.last_change().unwrap(), change);
    desk.journal.undo().unwrap();
    assert_eq!(drafts(&desk).len(), 1, "undo reaches past it");
}

#[test]
fn a_restore_neither_brings_nor_takes_words_being_typed() {
    let mut desk = Desk::new();
    desk.journal.keep_draft("new-page", Some("old words")).unwrap();
    let backup = desk.journal.backups().unwrap().create(BackupKind::Hand).unwrap().backup.path;
    desk.journal.keep_draft("new-page", Some(WORDS)).unwrap();
    assert!(desk.journal.preview_restore(&backup).unwrap().is_empty());
    desk.journal.restore(&backup).unwrap();
    assert_eq!(drafts(&desk), [("new-page".to_owned(), WORDS.to_owned())]);
}

#[test]
fn what_is_not_kept_is_in_no_export() {
    let mut desk = Desk::new();
    desk.journal.keep_draft("new-page", Some("xylophone")).unwrap();
    let words = words();
    for format in ExportFormat::ALL {
        let text = export(&desk.journal, &ExportOptions::new(format, &words));
        assert!(!String::from_utf8(text).unwrap().contains("xylophone"), "{format}");
    }
}

#[test]
fn a_draft_is_as_long_as_a_note_can_be_and_a_key_is_no_text() {
    let mut desk = Desk::new();
    let longest = "a".repeat(16 * 1024 * 1024);
    desk.journal.keep_draft("new-page", Some(&longest)).unwrap();
    let long = desk.journal.keep_draft("new-page", Some(&format!("{longest}b")));
    assert!(matches!(long, Err(Error::NoteTooLong)));
    assert!(drafts(&desk)[0].1 == longest, "what was kept before is still there");
    let key = "k".repeat(101);
    let refused = desk.journal.keep_draft(&key, Some("words"));
    assert!(matches!(refused, Err(Error::DraftKeyTooLong(101))));
    assert_eq!(drafts(&desk).len(), 1);
}

#[test]
fn two_programs_keep_their_words_beside_each_other() {
    let mut desk = Desk::new();
    let mut other = desk.another();
    desk.journal.keep_draft("new-page", Some("here")).unwrap();
    other.keep_draft("new-support", Some("there")).unwrap();
    assert_eq!(drafts(&desk).len(), 2);
    assert_eq!(other.drafts().unwrap(), desk.journal.drafts().unwrap());
}
