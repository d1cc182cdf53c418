//! What becomes of reminders in the journal: holds, withdrawals, windows, and what is told of it.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::{Duration, NaiveDate};
use common::{Desk, FREE};
use hearth_core::{
    Error,
    practice::Practice,
    reminder::{
        attention::{Absence, Attention},
        history::{DelayedBy, OccurrenceId, Outcome},
        later::Later,
        quiet::QuietHours,
        rule::{Reminder, ReminderDraft},
    },
    settings::Settings,
};

/// 19:30 in Berlin's summer.
const EVENING: &str = "2026-05-09T17:30:00Z";
const HELD: Attention = Attention { do_not_disturb: true, ..FREE };
const AWAY: Attention = Attention { away: true, ..FREE };
const PRESENTING: Attention = Attention { presenting: true, ..FREE };

fn today() -> NaiveDate {
    "2026-05-09".parse().unwrap()
}

fn daily(at: &str) -> ReminderDraft {
    ReminderDraft::daily(at.parse().unwrap())
}

fn add(desk: &mut Desk, draft: ReminderDraft) -> Reminder {
    desk.journal.add_reminder(draft).unwrap().0
}

fn take(desk: &mut Desk, attention: &Attention) -> Option<String> {
    desk.journal.take_due(attention).unwrap().map(|due| due.text)
}

/// Outcomes with what delayed them, the newest first.
fn told(desk: &Desk) -> Vec<(Outcome, Option<DelayedBy>)> {
    let history = desk.journal.reminder_history().unwrap();
    history.into_iter().map(|one| (one.outcome, one.delay.map(|delay| delay.by))).collect()
}

fn set(desk: &mut Desk, change: impl FnOnce(Settings) -> Settings) {
    let settings = change(desk.journal.settings().unwrap());
    desk.journal.change_settings(settings).unwrap();
}

#[test]
fn one_that_is_held_is_written_once_asked_each_minute_and_told_once() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    assert_eq!(take(&mut desk, &HELD), None);
    assert_eq!(told(&desk), [(Outcome::Held, Some(DelayedBy::DoNotDisturb))]);
    let again = desk.journal.next_wake().unwrap().unwrap() - desk.journal.now();
    assert_eq!(again, Duration::minutes(1));
    desk.journal.take_changed();
    for _ in 0..5 {
        desk.pass(Duration::minutes(1));
        assert!(desk.journal.has_due().unwrap());
        assert_eq!(take(&mut desk, &HELD), None);
    }
    assert!(!desk.journal.take_changed(), "nothing is written while it is held");

    let mut desk = desk.restart();
    let due = desk.journal.take_due(&FREE).unwrap().unwrap();
    assert!(due.was_kept);
    assert_eq!(take(&mut desk, &FREE), None);
    let last = desk.journal.reminder_status().unwrap().last.unwrap();
    assert_eq!(last.delay.unwrap().until, Some(desk.journal.now()));
    assert_eq!(told(&desk).len(), 1);
}

#[test]
fn several_that_were_held_become_one() {
    let mut desk = Desk::new();
    for at in ["18:00:00", "18:30:00", "19:30:00"] {
        add(&mut desk, ReminderDraft { text: Some(at.to_owned()), ..daily(at) });
    }
    desk.set(EVENING);
    assert_eq!(take(&mut desk, &HELD), None);
    desk.pass(Duration::hours(5)); // past the three hours, still the same day
    assert_eq!(take(&mut desk, &FREE).as_deref(), Some("19:30:00"));
    let outcomes: Vec<_> = told(&desk).into_iter().map(|(outcome, _)| outcome).collect();
    assert_eq!(outcomes, [Outcome::Shown, Outcome::Gathered, Outcome::Gathered]);
}

#[test]
fn what_the_desk_is_like_counts_only_as_the_person_lets_it() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    set(&mut desk, |settings| Settings {
        follow_do_not_disturb: false,
        silent_while_presenting: false,
        ..settings
    });
    desk.set(EVENING);
    assert!(take(&mut desk, &Attention { presenting: true, ..HELD }).is_some());

    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    assert_eq!(take(&mut desk, &PRESENTING), None);
    assert_eq!(told(&desk), [(Outcome::SilentPresenting, None)]);
    assert_eq!(take(&mut desk, &FREE), None, "it is not made up for");
}

#[test]
fn somebody_who_comes_back_to_a_logged_day_is_not_told() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    assert_eq!(take(&mut desk, &AWAY), None);
    desk.log(Practice::Listening);
    assert_eq!(take(&mut desk, &FREE), None);
    let last = desk.journal.reminder_status().unwrap().last.unwrap();
    assert_eq!((last.outcome, last.practice), (Outcome::SilentLogged, Some(Practice::Listening)));
}

#[test]
fn not_today_is_said_once_for_the_whole_day() {
    let mut desk = Desk::new();
    let first = add(&mut desk, daily("19:30:00"));
    add(&mut desk, daily("20:30:00"));
    desk.set(EVENING);
    assert!(take(&mut desk, &FREE).is_some());
    desk.journal.answer_not_today(first.id, today()).unwrap();
    desk.pass(Duration::hours(1));
    assert_eq!(take(&mut desk, &FREE), None);
    assert_eq!(told(&desk)[0].0, Outcome::SilentNotToday);
    desk.set("2026-05-10T17:30:00Z");
    assert!(take(&mut desk, &FREE).is_some());

    // Of one practice it says nothing about another.
    let mut desk = Desk::new();
    let of = |practice, at| ReminderDraft { practice: Some(practice), ..daily(at) };
    let support = add(&mut desk, of(Practice::Support, "19:30:00"));
    add(&mut desk, of(Practice::Empathy, "20:30:00"));
    desk.set(EVENING);
    assert!(take(&mut desk, &FREE).is_some());
    desk.journal.answer_not_today(support.id, today()).unwrap();
    desk.pass(Duration::hours(1));
    assert!(take(&mut desk, &FREE).is_some());
}

#[test]
fn what_is_on_the_screen_is_taken_back_once_it_is_settled() {
    let taken_back = |settle: &dyn Fn(&mut Desk, &Reminder)| {
        let mut desk = Desk::new();
        let reminder = add(&mut desk, daily("19:30:00"));
        desk.set(EVENING);
        assert!(take(&mut desk, &FREE).is_some());
        assert!(desk.journal.take_settled().unwrap().is_empty());
        desk.pass(Duration::minutes(1));
        settle(&mut desk, &reminder);
        let settled = desk.journal.take_settled().unwrap();
        assert_eq!(settled, [OccurrenceId { reminder_id: reminder.id, day: today() }]);
        assert!(desk.journal.take_settled().unwrap().is_empty());
        assert!(!desk.journal.awaits_answer(reminder.id, today()).unwrap());
        told(&desk)[0].0
    };
    let logged = taken_back(&|desk, _| {
        desk.log(Practice::Support);
    });
    let rested = taken_back(&|desk, _| {
        desk.journal.mark_rest(today()).unwrap();
    });
    let removed = taken_back(&|desk, one| {
        desk.journal.remove_reminder(one.id).unwrap();
    });
    assert_eq!(
        [logged, rested, removed],
        [Outcome::Withdrawn, Outcome::Withdrawn, Outcome::SwitchedOff]
    );
}

#[test]
fn one_that_comes_although_logged_stays_until_something_new_is_logged() {
    let mut desk = Desk::new();
    add(&mut desk, ReminderDraft { even_if_logged: true, ..daily("19:30:00") });
    desk.log(Practice::Support);
    desk.set(EVENING);
    assert!(take(&mut desk, &FREE).is_some());
    assert!(desk.journal.take_settled().unwrap().is_empty());
    desk.pass(Duration::minutes(1));
    desk.log(Practice::Support);
    assert_eq!(desk.journal.take_settled().unwrap().len(), 1);
}

#[test]
fn later_is_as_far_off_as_the_person_set_it() {
    for (later, expected) in [
        (Later::Quarter, "2026-05-09T17:45:00+00:00"),
        (Later::Hour, "2026-05-09T18:30:00+00:00"),
        (Later::Evening, "2026-05-09T18:00:00+00:00"),
    ] {
        let mut desk = Desk::new();
        let reminder = add(&mut desk, daily("19:30:00"));
        set(&mut desk, |settings| Settings { later, ..settings });
        desk.set(EVENING);
        assert!(take(&mut desk, &FREE).is_some());
        desk.journal.answer_later(reminder.id, today()).unwrap();
        let next = desk.journal.reminder_status().unwrap().next.unwrap();
        assert_eq!((next.at.to_rfc3339(), next.window), (expected.to_owned(), None), "{later:?}");
    }
}

#[test]
fn quiet_hours_silence_and_the_next_is_told_past_them() {
    let mut desk = Desk::new();
    add(&mut desk, daily("22:00:00"));
    add(&mut desk, daily("09:00:00"));
    let hours = QuietHours::new("21:30:00".parse().unwrap(), "08:00:00".parse().unwrap()).ok();
    set(&mut desk, |settings| Settings { quiet_hours: hours, ..settings });
    let next = desk.journal.reminder_status().unwrap().next.unwrap();
    assert_eq!(next.at.to_rfc3339(), "2026-05-10T07:00:00+00:00");
    let wake = desk.journal.next_wake().unwrap().unwrap();
    assert_eq!(wake.to_rfc3339(), "2026-05-09T20:00:00+00:00");
    desk.set("2026-05-09T20:00:00Z");
    assert_eq!(take(&mut desk, &FREE), None);
    assert_eq!(told(&desk), [(Outcome::SilentQuiet, None)]);
}

#[test]
fn a_window_has_one_moment_a_day_that_a_restart_does_not_change() {
    let mut desk = Desk::new();
    let until = "18:00:00".parse().ok();
    let reminder = add(&mut desk, ReminderDraft { until, ..daily("15:00:00") });
    let next = desk.journal.reminder_status().unwrap().next.unwrap();
    assert_eq!(next.window.unwrap().until, reminder.until.unwrap());
    let mut desk = desk.restart();
    assert_eq!(desk.journal.reminder_status().unwrap().next.unwrap(), next);
    desk.set(&(next.at - Duration::seconds(1)).to_rfc3339());
    assert_eq!(take(&mut desk, &FREE), None);
    desk.set(&next.at.to_rfc3339());
    assert!(take(&mut desk, &FREE).is_some());

    let same = ReminderDraft { until: "15:00:00".parse().ok(), ..daily("15:00:00") };
    assert!(matches!(desk.journal.add_reminder(same), Err(Error::EmptySpan)));
}

#[test]
fn a_pause_until_a_day_ends_when_that_day_begins() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.journal.pause_reminders_until_day("2026-05-12".parse().unwrap()).unwrap();
    let status = desk.journal.reminder_status().unwrap();
    assert_eq!(status.paused_until.unwrap().to_rfc3339(), "2026-05-12T02:00:00+00:00");
    assert_eq!(status.next.unwrap().day.to_string(), "2026-05-12");
    let begun = desk.journal.pause_reminders_until_day(today());
    assert!(matches!(begun, Err(Error::PauseOver(_))));
}

#[test]
fn the_history_has_the_last_sixty() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    for _ in 0..80 {
        assert!(take(&mut desk, &FREE).is_some());
        desk.pass(Duration::days(1));
    }
    let history = desk.journal.reminder_history().unwrap();
    assert_eq!(history.len(), 60);
    assert!(history.is_sorted_by(|newer, older| newer.due_at > older.due_at));
    let look = rusqlite::Connection::open(desk.journal.path()).unwrap();
    let kept: u32 =
        look.query_row("SELECT count(*) FROM occurrences", [], |row| row.get(0)).unwrap();
    assert!(kept <= 61, "{kept} are kept");
}

#[test]
fn one_shown_late_says_what_kept_it() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.set("2026-05-09T18:10:00Z");
    let asleep = Absence::AsleepSince("2026-05-09T17:00:00Z".parse().unwrap());
    assert!(take(&mut desk, &Attention { absence: Some(asleep), ..FREE }).is_some());
    assert_eq!(told(&desk), [(Outcome::Shown, Some(DelayedBy::Asleep))]);
}

#[test]
fn one_that_failed_and_appears_after_all_is_shown_and_can_still_be_taken_back() {
    let mut desk = Desk::new();
    let reminder = add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    assert!(take(&mut desk, &FREE).is_some());
    desk.journal.note_failed(reminder.id, today()).unwrap();
    desk.pass(Duration::minutes(1));
    desk.log(Practice::Support);
    desk.journal.note_shown_after_all(reminder.id, today()).unwrap();
    assert_eq!(desk.journal.take_settled().unwrap().len(), 1);
}
