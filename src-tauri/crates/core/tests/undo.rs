//! Undo: everything, by everybody, after a restart, and never by halves.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;

use common::{Desk, letter_words};
use hearth_core::{
    Error,
    change::Op,
    entry::EntryPatch,
    letter::KeptLetter,
    practice::Practice,
    reminder::rule::ReminderDraft,
    settings::{Settings, Theme},
};
use proptest::prelude::*;

/// All that undo must bring back.
#[derive(Debug, PartialEq)]
struct Everything {
    entries: Vec<hearth_core::entry::Entry>,
    settings: Settings,
    reminders: Vec<hearth_core::reminder::rule::Reminder>,
    rest: bool,
    focus: Practice,
    paused: bool,
    letter: Option<KeptLetter>,
}

fn everything(desk: &mut Desk) -> Everything {
    let today = desk.journal.today().unwrap();
    Everything {
        entries: desk.all(),
        settings: desk.journal.settings().unwrap(),
        reminders: desk.journal.reminders().unwrap(),
        rest: desk.journal.is_rest(today).unwrap(),
        focus: desk.journal.focus().unwrap().practice,
        paused: desk.journal.reminder_status().unwrap().paused_until.is_some(),
        letter: desk.journal.letter_page(Some(today), &letter_words()).unwrap().kept,
    }
}

/// One of the things a person can do, chosen by a number.
fn act(desk: &mut Desk, choice: u8) {
    let today = desk.journal.today().unwrap();
    let practice = Practice::ALL[usize::from(choice) % 7];
    let first = desk.all().first().map(|entry| entry.id);
    let journal = &mut desk.journal;
    match (choice % 13, first) {
        (0, Some(id)) => drop(journal.delete_entry(id).unwrap()),
        (1, Some(id)) => {
            let patch =
                EntryPatch { note: Some(Some(format!("words {choice}"))), ..EntryPatch::default() };
            drop(journal.edit_entry(id, patch).unwrap());
        }
        (2, _) => drop(journal.mark_rest(today).unwrap()),
        (3, _) => drop(journal.clear_rest(today).unwrap()),
        (4, _) => drop(journal.pick_focus(practice).unwrap()),
        (5, _) => {
            let theme = if choice.is_multiple_of(2) { Theme::Dark } else { Theme::Light };
            let _ = journal.change_settings(Settings { theme, ..Settings::default() }).unwrap();
        }
        (6, _) => {
            drop(journal.add_reminder(ReminderDraft::daily("19:30:00".parse().unwrap())).unwrap())
        }
        (7, _) => {
            if let Some(reminder) = journal.reminders().unwrap().first() {
                let _ = journal.remove_reminder(reminder.id).unwrap();
            }
        }
        (8, _) => {
            let _ = journal.pause_reminders(journal.now() + chrono::Duration::hours(1)).unwrap();
        }
        (9, _) => drop(journal.resume_reminders().unwrap()),
        (10, _) => {
            let closing = format!("closing {choice}");
            let _ = journal.keep_letter(today, Some(&closing), &letter_words()).unwrap();
        }
        (11, _) => drop(journal.release_letter(today)),
        _ => drop(desk.log(practice)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undoing_all_brings_everything_back(choices in prop::collection::vec(any::<u8>(), 1..20)) {
        let mut desk = Desk::new();
        let before = everything(&mut desk);
        for choice in choices {
            act(&mut desk, choice);
        }
        while desk.journal.last_change().unwrap().is_some() {
            desk.journal.undo().unwrap();
        }
        prop_assert_eq!(everything(&mut desk), before);
        prop_assert!(matches!(desk.journal.undo(), Err(Error::NothingToUndo)));
    }
}

#[test]
fn a_change_is_undone_by_number_also_when_others_came_after_it() {
    let mut desk = Desk::new();
    let first = desk.log(Practice::Support);
    let second = desk.log(Practice::Empathy);
    let undone = desk.journal.undo_change(first.change.id).unwrap();
    assert_eq!(undone.op, Op::RecordEntry { practice: Some(Practice::Support) });
    assert_eq!(desk.all(), vec![second.entry]);
    assert!(matches!(desk.journal.undo_change(first.change.id), Err(Error::NothingToUndo)));
}

#[test]
fn a_change_whose_record_was_changed_since_stays() {
    let mut desk = Desk::new();
    let made = desk.log(Practice::Support);
    let patch = EntryPatch { feeling: Some(Some(5)), ..EntryPatch::default() };
    let edited = desk.journal.edit_entry(made.entry.id, patch).unwrap();
    assert!(matches!(desk.journal.undo_change(made.change.id), Err(Error::UndoConflict)));
    assert_eq!(desk.all(), vec![edited.entry]);
    desk.journal.undo().unwrap();
    desk.journal.undo().unwrap();
    assert!(desk.all().is_empty());
}

#[test]
fn undo_survives_a_restart_and_reaches_what_another_program_did() {
    let mut desk = Desk::new();
    desk.log(Practice::Support);
    let mut desk = desk.restart();
    let mut other = desk.another();
    other.undo().unwrap();
    assert!(desk.all().is_empty());
    assert!(matches!(desk.journal.undo(), Err(Error::NothingToUndo)));
}

#[test]
fn the_last_hundred_changes_can_be_undone() {
    let mut desk = Desk::new();
    for _ in 0..105 {
        desk.log(Practice::Support);
    }
    for _ in 0..100 {
        desk.journal.undo().unwrap();
    }
    assert!(matches!(desk.journal.undo(), Err(Error::NothingToUndo)));
    assert_eq!(desk.all().len(), 5);
}

#[test]
fn undoing_a_setting_leaves_what_was_already_seen() {
    let mut desk = Desk::new();
    desk.journal.change_settings(Settings { theme: Theme::Dark, ..Settings::default() }).unwrap();
    desk.journal.mark_welcomed().unwrap();
    desk.journal.undo().unwrap();
    let settings = desk.journal.settings().unwrap();
    assert_eq!((settings.theme, settings.welcomed), (Theme::System, true));
}
