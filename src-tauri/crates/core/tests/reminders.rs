//! What comes due, what stays silent and why, and what an answer does.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;

use chrono::{Duration, NaiveDate};
use common::{Desk, FREE};
use hearth_core::{
    Error,
    content::neutral_reminders,
    entry::Source,
    practice::Practice,
    reminder::{
        history::{DueReminder, Outcome},
        rule::{Reminder, ReminderDraft},
    },
    settings::Settings,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn daily(at: &str) -> ReminderDraft {
    ReminderDraft::daily(at.parse().unwrap())
}

fn add(desk: &mut Desk, draft: ReminderDraft) -> Reminder {
    desk.journal.add_reminder(draft).unwrap().0
}

fn due(desk: &mut Desk) -> Vec<DueReminder> {
    desk.journal.take_due(&FREE).unwrap().into_iter().collect()
}

fn last(desk: &Desk) -> Option<Outcome> {
    desk.journal.reminder_status().unwrap().last.map(|occurrence| occurrence.outcome)
}

/// 19:30 in Berlin's summer.
const EVENING: &str = "2026-05-09T17:30:00Z";

#[test]
fn a_reminder_comes_once_on_its_day_whatever_happens() {
    let mut desk = Desk::new();
    let reminder = add(&mut desk, daily("19:30:00"));
    assert_eq!(
        desk.journal.next_wake().unwrap().unwrap().to_rfc3339(),
        "2026-05-09T17:30:00+00:00"
    );
    assert!(due(&mut desk).is_empty());
    desk.set(EVENING);
    let shown = due(&mut desk);
    assert_eq!(
        (shown.len(), shown[0].reminder_id, shown[0].day),
        (1, reminder.id, day("2026-05-09"))
    );
    assert!(due(&mut desk).is_empty());
    let mut desk = desk.restart();
    assert!(due(&mut desk).is_empty());
    desk.set("2026-05-09T16:00:00Z"); // the clock is set back
    assert!(due(&mut desk).is_empty());
    desk.set(EVENING);
    assert!(due(&mut desk).is_empty());
    desk.set("2026-05-10T17:30:00Z");
    assert_eq!(due(&mut desk).len(), 1);
}

#[test]
fn a_day_already_logged_gets_no_reminder_unless_asked() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.log(Practice::Empathy);
    desk.set(EVENING);
    assert!(due(&mut desk).is_empty());
    assert_eq!(last(&desk), Some(Outcome::SilentLogged));

    let mut desk = Desk::new();
    add(&mut desk, ReminderDraft { even_if_logged: true, ..daily("19:30:00") });
    desk.log(Practice::Empathy);
    desk.set(EVENING);
    assert_eq!(due(&mut desk).len(), 1);
}

#[test]
fn a_reminder_for_a_practice_asks_for_that_practice() {
    let mut desk = Desk::new();
    add(&mut desk, ReminderDraft { practice: Some(Practice::Support), ..daily("19:30:00") });
    desk.log(Practice::Empathy);
    desk.set(EVENING);
    assert_eq!(due(&mut desk)[0].practice, Practice::Support);
}

#[test]
fn a_rest_day_and_a_pause_are_silent_and_say_so() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    desk.journal.mark_rest(day("2026-05-09")).unwrap();
    desk.set(EVENING);
    assert!(due(&mut desk).is_empty());
    assert_eq!(last(&desk), Some(Outcome::SilentRest));

    let mut desk = Desk::at("2026-05-09T17:00:00Z");
    add(&mut desk, daily("19:30:00"));
    desk.journal.pause_reminders("2026-05-09T18:00:00Z".parse().unwrap()).unwrap();
    // The pause ended meanwhile, yet it held when the reminder was due.
    desk.set("2026-05-09T18:10:00Z");
    assert!(due(&mut desk).is_empty());
    assert_eq!(last(&desk), Some(Outcome::SilentPaused));
}

#[test]
fn after_an_absence_at_most_one_comes_and_only_within_three_hours() {
    let mut desk = Desk::new();
    add(&mut desk, daily("15:00:00"));
    let second = add(&mut desk, daily("16:00:00"));
    desk.set("2026-05-09T16:00:00Z"); // 18:00 in Berlin: three and two hours late
    let shown = due(&mut desk);
    assert_eq!((shown.len(), shown[0].reminder_id), (1, second.id));
    assert!(due(&mut desk).is_empty());

    let mut desk = Desk::new();
    add(&mut desk, daily("15:00:00"));
    desk.set("2026-05-09T16:01:00Z"); // 3 h 1 min late
    assert!(due(&mut desk).is_empty());
    assert_eq!(last(&desk), Some(Outcome::Missed));
}

#[test]
fn a_time_that_has_passed_when_it_is_set_waits_for_tomorrow() {
    let mut desk = Desk::new();
    let reminder = add(&mut desk, daily("13:30:00"));
    assert!(due(&mut desk).is_empty());
    desk.journal.edit_reminder(reminder.id, daily("13:45:00")).unwrap();
    assert!(due(&mut desk).is_empty());
    desk.set("2026-05-10T11:45:00Z");
    assert_eq!(due(&mut desk).len(), 1);
}

#[test]
fn later_comes_again_in_an_hour_once_and_for_its_own_day() {
    let mut desk = Desk::at("2026-05-09T21:00:00Z"); // 23:00
    let reminder = add(&mut desk, daily("23:30:00"));
    desk.set("2026-05-09T21:30:00Z");
    assert_eq!(due(&mut desk).len(), 1);
    desk.journal.answer_later(reminder.id, day("2026-05-09")).unwrap();
    assert_eq!(
        desk.journal.next_wake().unwrap().unwrap().to_rfc3339(),
        "2026-05-09T22:30:00+00:00"
    );
    desk.pass(Duration::minutes(59));
    assert!(due(&mut desk).is_empty());
    desk.pass(Duration::minutes(1));
    let shown = due(&mut desk);
    assert_eq!((shown.len(), shown[0].day), (1, day("2026-05-09")));
    assert!(due(&mut desk).is_empty());
}

#[test]
fn i_did_this_belongs_to_the_reminders_day_and_counts_once() {
    let mut desk = Desk::at("2026-05-09T20:00:00Z");
    let reminder =
        add(&mut desk, ReminderDraft { practice: Some(Practice::Support), ..daily("23:30:00") });
    desk.set("2026-05-09T21:30:00Z");
    due(&mut desk);
    desk.set("2026-05-10T06:00:00Z"); // 08:00 the next day
    let entry = desk.journal.answer_done(reminder.id, day("2026-05-09")).unwrap().entry;
    assert_eq!(
        (entry.day, entry.source, entry.practice),
        (day("2026-05-09"), Source::Notification, Some(Practice::Support))
    );
    assert_eq!(entry.at.to_rfc3339(), "2026-05-09T23:30:00+02:00");
    let again = desk.journal.answer_done(reminder.id, day("2026-05-09"));
    assert!(matches!(again, Err(Error::AlreadyAnswered)));
    assert_eq!(desk.all().len(), 1);
}

#[test]
fn not_today_and_a_failure_are_kept() {
    let mut desk = Desk::new();
    let reminder = add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    due(&mut desk);
    desk.journal.answer_not_today(reminder.id, day("2026-05-09")).unwrap();
    assert_eq!(last(&desk), Some(Outcome::NotToday));
    desk.journal.note_failed(reminder.id, day("2026-05-09")).unwrap();
    assert_eq!(last(&desk), Some(Outcome::Failed));
    assert!(due(&mut desk).is_empty());
}

#[test]
fn the_gentle_texts_name_no_practice_and_never_come_twice_running() {
    let mut desk = Desk::new();
    add(&mut desk, daily("19:30:00"));
    let mut before = String::new();
    desk.set(EVENING);
    due(&mut desk);
    for _ in 0..20 {
        desk.pass(Duration::days(1));
        let text = due(&mut desk).remove(0).text;
        assert_ne!(text, before);
        for practice in Practice::ALL {
            assert!(!text.to_lowercase().contains(&practice.texts("en").name.to_lowercase()));
        }
        before = text;
    }
}

#[test]
fn calmer_a_reminder_for_the_focus_speaks_of_no_practice_unless_one_was_picked() {
    let mut desk = Desk::new();
    let calmer = Settings { calmer: true, ..desk.journal.settings().unwrap() };
    desk.journal.change_settings(calmer).unwrap();
    add(&mut desk, daily("19:30:00"));
    desk.set(EVENING);
    for _ in 0..8 {
        let text = due(&mut desk).remove(0).text;
        assert!(neutral_reminders("en").contains(&text), "{text}");
        desk.pass(Duration::days(1));
    }
    desk.journal.pick_focus(Practice::Listening).unwrap();
    let text = due(&mut desk).remove(0).text;
    assert!(Practice::Listening.texts("en").reminders.contains(&text), "{text}");
}

#[test]
fn a_reminder_needs_a_weekday_and_a_short_text() {
    let mut desk = Desk::new();
    let none = ReminderDraft { days: vec![], ..daily("19:30:00") };
    assert!(matches!(desk.journal.add_reminder(none), Err(Error::NoWeekday)));
    let long = ReminderDraft { text: Some("a".repeat(201)), ..daily("19:30:00") };
    assert!(matches!(desk.journal.add_reminder(long), Err(Error::ReminderTextTooLong)));
    assert!(desk.journal.reminders().unwrap().is_empty());
}
