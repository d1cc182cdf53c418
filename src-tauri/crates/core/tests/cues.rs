//! Cues: if-then plans, with the reminder they go with.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::Duration;
use common::Desk;
use hearth_core::{
    Error,
    change::Op,
    cue::{Cue, CueDraft},
    practice::Practice,
    reminder::rule::ReminderDraft,
};
use uuid::Uuid;

fn lunch() -> CueDraft {
    CueDraft {
        practice: Practice::Listening,
        when: "I sit down to lunch with someone".to_owned(),
        then: "I listen for a minute before I answer".to_owned(),
        reminder: None,
        new_reminder: None,
    }
}

fn add(desk: &mut Desk, draft: CueDraft) -> Cue {
    desk.pass(Duration::seconds(1));
    desk.journal.add_cue(draft).unwrap().0
}

fn listening(desk: &Desk) -> Vec<Cue> {
    desk.journal.cues(Practice::Listening).unwrap()
}

#[test]
fn a_cue_is_kept_without_the_spaces_around_it_and_survives_a_restart() {
    let mut desk = Desk::new();
    let draft = CueDraft { when: "  it rains\n".into(), then: "\tI call Jo ".into(), ..lunch() };
    let (cue, change) = desk.journal.add_cue(draft).unwrap();
    assert_eq!(change.op, Op::AddCue);
    assert_eq!((cue.when.as_str(), cue.then.as_str()), ("it rains", "I call Jo"));
    let mut desk = desk.restart();
    assert_eq!(listening(&desk), [cue]);
    assert!(desk.journal.cues(Practice::Support).unwrap().is_empty());
    desk.journal.undo().unwrap();
    assert!(listening(&desk).is_empty());
}

#[test]
fn a_practice_has_several_cues_the_first_made_first_and_shows_them_where_it_is_shown() {
    let mut desk = Desk::new();
    let first = add(&mut desk, lunch());
    let second = add(&mut desk, CueDraft { when: "the phone rings".into(), ..lunch() });
    assert_eq!(listening(&desk), [first.clone(), second.clone()]);
    let page = desk.journal.practice_page(Practice::Listening).unwrap();
    assert_eq!(page.cues, [first.clone(), second.clone()]);
    desk.journal.pick_focus(Practice::Listening).unwrap();
    assert_eq!(desk.journal.today_page().unwrap().focus.cues, [first, second]);
}

#[test]
fn a_cue_gets_other_words_or_another_practice_and_undo_gives_the_old_ones_back() {
    let mut desk = Desk::new();
    let cue = add(&mut desk, lunch());
    let other = add(&mut desk, CueDraft { when: "the phone rings".into(), ..lunch() });
    let draft = CueDraft { practice: Practice::Empathy, then: "I breathe out".into(), ..lunch() };
    assert_eq!(desk.journal.edit_cue(cue.id, draft).unwrap().op, Op::EditCue);
    assert_eq!(listening(&desk), std::slice::from_ref(&other));
    let moved = &desk.journal.cues(Practice::Empathy).unwrap()[0];
    assert_eq!((moved.id, moved.created_at), (cue.id, cue.created_at));
    assert_eq!(moved.then, "I breathe out");
    desk.journal.undo().unwrap();
    assert_eq!(desk.journal.remove_cue(cue.id).unwrap().op, Op::RemoveCue);
    assert_eq!(listening(&desk), std::slice::from_ref(&other));
    desk.journal.undo().unwrap();
    assert_eq!(listening(&desk), [cue, other], "also its place");
}

#[test]
fn what_is_no_cue_is_said_and_changes_nothing() {
    let mut desk = Desk::new();
    let cue = add(&mut desk, lunch());
    let before = desk.journal.last_change().unwrap();
    let long = "é".repeat(301);
    let wrong = [
        CueDraft { when: " ".into(), ..lunch() },
        CueDraft { then: String::new(), ..lunch() },
        CueDraft { when: long.clone(), ..lunch() },
        CueDraft { then: long, ..lunch() },
    ];
    for draft in wrong {
        let expected = if draft.when.trim().is_empty() || draft.then.is_empty() {
            "empty cue"
        } else {
            "cue too long"
        };
        assert_eq!(desk.journal.add_cue(draft.clone()).unwrap_err().to_string(), expected);
        assert_eq!(desk.journal.edit_cue(cue.id, draft).unwrap_err().to_string(), expected);
    }
    assert!(matches!(desk.journal.edit_cue(Uuid::nil(), lunch()), Err(Error::NoSuchCue)));
    assert!(matches!(desk.journal.remove_cue(Uuid::nil()), Err(Error::NoSuchCue)));
    assert_eq!(listening(&desk), [cue]);
    assert_eq!(desk.journal.last_change().unwrap(), before);
    add(&mut desk, CueDraft { when: "é".repeat(300), ..lunch() });
}

#[test]
fn a_cue_whose_reminder_is_removed_goes_with_none_and_with_it_again_after_undo() {
    let mut desk = Desk::new();
    let daily = ReminderDraft::daily("19:30:00".parse().unwrap());
    let reminder = desk.journal.add_reminder(daily).unwrap().0;
    let cue = add(&mut desk, CueDraft { reminder: Some(reminder.id), ..lunch() });
    assert_eq!(listening(&desk)[0].reminder, Some(reminder.id));
    desk.journal.remove_reminder(reminder.id).unwrap();
    assert_eq!(listening(&desk), [Cue { reminder: None, ..cue.clone() }]);
    desk.journal.undo().unwrap();
    assert_eq!(listening(&desk), std::slice::from_ref(&cue));
    let dangling = CueDraft { reminder: Some(Uuid::max()), ..lunch() };
    desk.journal.edit_cue(cue.id, dangling).unwrap();
    assert_eq!(listening(&desk)[0].reminder, None, "one that never was counts as none");
}

#[test]
fn a_cue_changed_since_stays_when_an_older_change_is_undone() {
    let mut desk = Desk::new();
    let (cue, added) = desk.journal.add_cue(lunch()).unwrap();
    desk.journal.edit_cue(cue.id, CueDraft { then: "I nod".into(), ..lunch() }).unwrap();
    assert!(matches!(desk.journal.undo_change(added.id), Err(Error::UndoConflict)));
    assert_eq!(listening(&desk)[0].then, "I nod");
}

fn with_a_new_reminder() -> CueDraft {
    let practice = Some(Practice::Listening);
    let new = ReminderDraft { practice, ..ReminderDraft::daily("18:30:00".parse().unwrap()) };
    CueDraft { new_reminder: Some(new), ..lunch() }
}

#[test]
fn a_cue_and_the_reminder_made_with_it_are_one_change_and_one_undo() {
    let mut desk = Desk::new();
    let (cue, change) = desk.journal.add_cue(with_a_new_reminder()).unwrap();
    let reminders = desk.journal.reminders().unwrap();
    assert_eq!(reminders.iter().map(|one| Some(one.id)).collect::<Vec<_>>(), [cue.reminder]);
    assert_eq!(reminders[0].practice, Some(Practice::Listening));
    assert_eq!(listening(&desk), [cue]);
    desk.journal.undo_change(change.id).unwrap();
    assert!(listening(&desk).is_empty() && desk.journal.reminders().unwrap().is_empty());
}

#[test]
fn a_changed_cue_gets_a_new_reminder_in_the_same_change_and_loses_it_with_undo() {
    let mut desk = Desk::new();
    let cue = add(&mut desk, lunch());
    let change = desk.journal.edit_cue(cue.id, with_a_new_reminder()).unwrap();
    assert_eq!(change.op, Op::EditCue);
    let made = desk.journal.reminders().unwrap()[0].id;
    assert_eq!(listening(&desk), [Cue { reminder: Some(made), ..cue.clone() }]);
    desk.journal.undo().unwrap();
    assert_eq!(listening(&desk), [cue]);
    assert!(desk.journal.reminders().unwrap().is_empty());
}

#[test]
fn a_new_reminder_that_is_refused_leaves_no_cue_and_a_refused_cue_no_reminder() {
    let mut desk = Desk::new();
    let mut never = with_a_new_reminder();
    never.new_reminder.as_mut().unwrap().days.clear();
    assert!(matches!(desk.journal.add_cue(never), Err(Error::NoWeekday)));
    let empty = CueDraft { when: " ".to_owned(), ..with_a_new_reminder() };
    assert!(matches!(desk.journal.add_cue(empty), Err(Error::EmptyCue)));
    assert!(listening(&desk).is_empty() && desk.journal.reminders().unwrap().is_empty());
    assert_eq!(desk.journal.last_change().unwrap(), None);
}
