//! The window and the command line on one journal at the same moment.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{
    sync::{Arc, Barrier},
    thread,
};

use common::{Desk, FREE};
use hearth_core::{
    Error, Journal,
    clock::FixedClock,
    day::Weekday,
    entry::EntryPatch,
    journal::Config,
    practice::Practice,
    reminder::rule::{Reminder, ReminderDraft},
};

fn daily(desk: &mut Desk) -> Reminder {
    desk.journal.add_reminder(ReminderDraft::daily("19:30:00".parse().unwrap())).unwrap().0
}

/// Lets several programs do the same thing at the same moment and gives what each got.
fn at_once<T: Send + 'static>(
    journals: Vec<Journal>,
    act: impl Fn(&mut Journal) -> T + Send + Sync + 'static,
) -> Vec<T> {
    let gate = Arc::new(Barrier::new(journals.len()));
    let act = Arc::new(act);
    let start = |mut journal: Journal| {
        let (gate, act) = (gate.clone(), act.clone());
        thread::spawn(move || {
            gate.wait();
            act(&mut journal)
        })
    };
    let threads: Vec<_> = journals.into_iter().map(start).collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

#[test]
fn a_reminder_is_shown_by_one_program_only() {
    for _ in 0..20 {
        let mut desk = Desk::new();
        daily(&mut desk);
        desk.set("2026-05-09T17:30:00Z");
        let programs = (0..4).map(|_| desk.another()).collect();
        let shown: usize =
            at_once(programs, |journal| usize::from(journal.take_due(&FREE).unwrap().is_some()))
                .into_iter()
                .sum();
        assert_eq!(shown, 1);
    }
}

#[test]
fn i_did_this_pressed_twice_at_once_makes_one_entry() {
    let mut desk = Desk::new();
    let id = daily(&mut desk).id;
    desk.set("2026-05-09T17:30:00Z");
    let day = desk.journal.take_due(&FREE).unwrap().unwrap().day;
    let programs = (0..4).map(|_| desk.another()).collect();
    let answers = at_once(programs, move |journal| journal.answer_done(id, day));
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    assert!(answers.iter().flat_map(|a| a.as_ref().err()).all(|e| e.code() == "invalid"));
    assert_eq!(desk.all().len(), 1);
}

#[test]
fn edits_of_different_fields_do_not_overwrite_each_other() {
    for _ in 0..10 {
        let mut desk = Desk::new();
        let id = desk.log(Practice::Support).entry.id;
        let patches = [
            EntryPatch { note: Some(Some("soup".into())), ..EntryPatch::default() },
            EntryPatch { feeling: Some(Some(5)), ..EntryPatch::default() },
            EntryPatch { space: Some(Some("kitchen".into())), ..EntryPatch::default() },
        ];
        let gate = Arc::new(Barrier::new(patches.len()));
        let threads: Vec<_> = patches
            .into_iter()
            .map(|patch| {
                let (mut journal, gate) = (desk.another(), gate.clone());
                thread::spawn(move || {
                    gate.wait();
                    journal.edit_entry(id, patch).unwrap();
                })
            })
            .collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        let entry = desk.journal.entry(id).unwrap();
        assert_eq!(
            (entry.note.as_deref(), entry.feeling, entry.space.as_deref()),
            (Some("soup"), Some(5), Some("kitchen"))
        );
    }
}

#[test]
fn what_one_program_deleted_another_cannot_edit_back() {
    let mut desk = Desk::new();
    let id = desk.log(Practice::Support).entry.id;
    let reminder = daily(&mut desk);
    let mut other = desk.another();
    other.delete_entry(id).unwrap();
    other.remove_reminder(reminder.id).unwrap();
    let patch = EntryPatch { feeling: Some(Some(2)), ..EntryPatch::default() };
    assert!(matches!(desk.journal.edit_entry(id, patch), Err(Error::NoSuchEntry(_))));
    assert!(matches!(desk.journal.delete_entry(id), Err(Error::NoSuchEntry(_))));
    let draft = ReminderDraft::daily("20:00:00".parse().unwrap());
    let edited = desk.journal.edit_reminder(reminder.id, draft);
    assert!(matches!(edited, Err(Error::NoSuchReminder(_))));
    assert!(desk.all().is_empty() && desk.journal.reminders().unwrap().is_empty());
}

#[test]
fn each_undo_takes_back_another_change() {
    let mut desk = Desk::new();
    for _ in 0..8 {
        desk.log(Practice::Empathy);
    }
    let programs = (0..4).map(|_| desk.another()).collect();
    let undone =
        at_once(programs, |journal| [journal.undo().unwrap().id, journal.undo().unwrap().id]);
    let mut ids: Vec<i64> = undone.into_iter().flatten().collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 8);
    assert!(desk.all().is_empty());
}

#[test]
fn a_new_journal_can_be_opened_by_several_programs_at_once() {
    for round in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let gate = Arc::new(Barrier::new(4));
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let (path, gate) = (folder.path().to_owned(), gate.clone());
                thread::spawn(move || {
                    let clock = FixedClock {
                        now: "2026-05-09T12:00:00Z".parse().unwrap(),
                        zone: chrono_tz::Europe::Berlin,
                    };
                    gate.wait();
                    let config = Config {
                        clock: Arc::new(clock),
                        first_weekday: Weekday::Mon,
                        language: "en".to_owned(),
                    };
                    Journal::open(&path, config).map(|mut journal| journal.focus().unwrap())
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap().unwrap_or_else(|error| panic!("round {round}: {error}"));
        }
    }
}

#[test]
fn reading_goes_on_while_another_program_writes() {
    let mut desk = Desk::new();
    desk.log(Practice::Community);
    let other = rusqlite::Connection::open(desk.journal.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; DELETE FROM entries").unwrap();
    let third = desk.another(); // opening needs no turn at writing
    assert_eq!(third.list_entries(&Default::default()).unwrap().total, 1);
    assert_eq!(desk.all().len(), 1);
    other.execute_batch("ROLLBACK").unwrap();
}
