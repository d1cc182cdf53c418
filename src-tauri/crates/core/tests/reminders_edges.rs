//! Reminders where days, zones, answers and changes of mind meet.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use common::{Desk, FREE};
use hearth_core::{
    Error, Journal,
    clock::Clock,
    day::Weekday,
    entry::{EntryDraft, EntryPatch, Source},
    journal::Config,
    practice::Practice,
    reminder::{
        history::Outcome,
        rule::{Reminder, ReminderDraft},
    },
};

/// 19:30 in Berlin's summer.
const EVENING: &str = "2026-05-09T17:30:00Z";

fn today() -> NaiveDate {
    "2026-05-09".parse().unwrap()
}

fn daily() -> ReminderDraft {
    ReminderDraft::daily("19:30:00".parse().unwrap())
}

fn last(desk: &Desk) -> Option<Outcome> {
    desk.journal.reminder_status().unwrap().last.map(|occurrence| occurrence.outcome)
}

/// A desk whose reminder of this evening was shown.
fn shown() -> (Desk, Reminder) {
    let mut desk = Desk::new();
    let reminder = desk.journal.add_reminder(daily()).unwrap().0;
    desk.set(EVENING);
    assert!(desk.journal.take_due(&FREE).unwrap().is_some());
    (desk, reminder)
}

#[test]
fn one_put_off_and_then_switched_off_or_removed_stays_away() {
    for remove in [true, false] {
        let (mut desk, reminder) = shown();
        desk.journal.answer_later(reminder.id, today()).unwrap();
        let again = desk.journal.reminder_status().unwrap().next.unwrap();
        assert_eq!(again.at.to_rfc3339(), "2026-05-09T18:30:00+00:00");
        if remove {
            desk.journal.remove_reminder(reminder.id).unwrap();
        } else {
            let off = ReminderDraft { enabled: false, ..daily() };
            desk.journal.edit_reminder(reminder.id, off).unwrap();
        }
        assert_eq!(desk.journal.reminder_status().unwrap().next, None);
        desk.pass(Duration::hours(1));
        assert!(desk.journal.take_due(&FREE).unwrap().is_none());
        assert_eq!(desk.journal.next_wake().unwrap(), None);
    }
}

#[test]
fn one_put_off_is_asked_again_whether_it_should_come() {
    let (mut desk, reminder) = shown();
    desk.journal.answer_later(reminder.id, today()).unwrap();
    desk.log(Practice::Empathy);
    desk.pass(Duration::hours(1));
    assert!(desk.journal.take_due(&FREE).unwrap().is_none());
    assert_eq!(last(&desk), Some(Outcome::SilentLogged));
}

#[test]
fn one_put_off_and_slept_through_is_missed() {
    let (mut desk, reminder) = shown();
    desk.journal.answer_later(reminder.id, today()).unwrap();
    desk.pass(Duration::hours(9));
    assert!(desk.journal.take_due(&FREE).unwrap().is_none());
    assert_eq!(last(&desk), Some(Outcome::Missed));
    let next = desk.journal.reminder_status().unwrap().next.unwrap();
    assert_eq!(next.at.to_rfc3339(), "2026-05-10T17:30:00+00:00");
}

#[test]
fn of_two_at_once_one_word_is_enough_and_the_other_is_not_called_missed() {
    let mut desk = Desk::new();
    let first = desk.journal.add_reminder(daily()).unwrap().0;
    let at = "19:35:00".parse().unwrap();
    let second = desk.journal.add_reminder(ReminderDraft { at, ..daily() }).unwrap().0;
    desk.set("2026-05-09T18:00:00Z");
    let shown = desk.journal.take_due(&FREE).unwrap();
    assert_eq!(shown.iter().map(|due| due.reminder_id).collect::<Vec<_>>(), [second.id]);
    let outcome = |id: uuid::Uuid| -> String {
        let sql = "SELECT outcome FROM occurrences WHERE reminder_id = ?1";
        let look = rusqlite::Connection::open(desk.journal.path()).unwrap();
        look.query_row(sql, [id.to_string()], |row| row.get(0)).unwrap()
    };
    assert_eq!([outcome(first.id), outcome(second.id)], ["gathered", "shown"]);
    assert_eq!(last(&desk), Some(Outcome::Shown));
}

#[test]
fn what_was_done_stays_done_whatever_is_said_after() {
    let (mut desk, reminder) = shown();
    desk.journal.answer_done(reminder.id, today()).unwrap();
    let journal = &mut desk.journal;
    for late in [
        journal.answer_later(reminder.id, today()),
        journal.answer_not_today(reminder.id, today()),
        journal.note_failed(reminder.id, today()),
    ] {
        assert!(matches!(late, Err(Error::AlreadyAnswered)));
    }
    assert_eq!(last(&desk), Some(Outcome::Done));
    assert_eq!(
        desk.journal.next_wake().unwrap().unwrap().to_rfc3339(),
        "2026-05-10T17:30:00+00:00"
    );
}

#[test]
fn an_answer_made_by_mistake_is_undone_and_the_reminder_does_not_come_again() {
    let (mut desk, reminder) = shown();
    desk.journal.answer_done(reminder.id, today()).unwrap();
    desk.journal.undo().unwrap();
    assert!(desk.all().is_empty());
    assert!(desk.journal.take_due(&FREE).unwrap().is_none());
}

#[test]
fn a_reminder_that_never_came_cannot_be_answered() {
    let mut desk = Desk::new();
    let reminder = desk.journal.add_reminder(daily()).unwrap().0;
    let answer = desk.journal.answer_done(reminder.id, today());
    assert!(matches!(answer, Err(Error::NoSuchReminder(_))));
    assert!(desk.all().is_empty());
}

/// A clock that is carried from zone to zone.
struct Traveller(Mutex<(DateTime<Utc>, Tz)>);

impl Traveller {
    fn is(&self, now: &str, zone: Tz) {
        *self.0.lock().unwrap() = (now.parse().unwrap(), zone);
    }
}

impl Clock for Traveller {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap().0
    }
    fn zone(&self) -> Tz {
        self.0.lock().unwrap().1
    }
}

#[test]
fn days_hold_for_somebody_who_flies_back_over_the_date_line() {
    let start: DateTime<Utc> = "2026-05-09T06:00:00Z".parse().unwrap(); // 18:00 in Auckland
    let clock = Arc::new(Traveller(Mutex::new((start, Tz::Pacific__Auckland))));
    let folder = tempfile::tempdir().unwrap();
    let config =
        Config { clock: clock.clone(), first_weekday: Weekday::Mon, language: "en".to_owned() };
    let mut journal = Journal::open(folder.path(), config).unwrap();
    let reminder = journal.add_reminder(daily()).unwrap().0;
    let draft = EntryDraft { practice: Some(Practice::Support), ..EntryDraft::default() };
    let made = journal.record_entry(draft, Source::Window).unwrap().entry;
    journal.delete_entry(made.id).unwrap();
    clock.is("2026-05-09T07:30:00Z", Tz::Pacific__Auckland);
    assert_eq!(journal.take_due(&FREE).unwrap().unwrap().day, today());
    journal.undo().unwrap();

    // It is still the eighth in Honolulu.
    clock.is("2026-05-09T08:00:00Z", Tz::Pacific__Honolulu);
    assert_eq!(journal.today().unwrap().to_string(), "2026-05-08");
    let entry = journal.answer_done(reminder.id, today()).unwrap().entry;
    assert_eq!((entry.day, entry.at.to_utc()), (today(), "2026-05-09T07:30:00Z".parse().unwrap()));
    let earlier = EntryPatch { time: "17:00:00".parse().ok(), ..EntryPatch::default() };
    let moved = journal.edit_entry(made.id, earlier).unwrap().entry;
    assert_eq!((moved.day, moved.at.to_rfc3339()), (today(), "2026-05-09T17:00:00+12:00".into()));
}

#[test]
fn a_removed_reminder_comes_back_by_undo_but_not_for_the_moment_that_passed() {
    let mut desk = Desk::new();
    let reminder = desk.journal.add_reminder(daily()).unwrap().0;
    desk.journal.remove_reminder(reminder.id).unwrap();
    desk.set(EVENING);
    desk.pass(Duration::minutes(5));
    desk.journal.undo().unwrap();
    assert_eq!(desk.journal.reminders().unwrap(), vec![reminder]);
    assert!(desk.journal.take_due(&FREE).unwrap().is_none());
    desk.pass(Duration::days(1));
    assert!(desk.journal.take_due(&FREE).unwrap().is_some());
}

#[test]
fn looking_for_what_is_due_writes_nothing_when_nothing_is() {
    let mut desk = Desk::new();
    desk.journal.add_reminder(daily()).unwrap();
    desk.journal.take_changed();
    assert!(desk.journal.take_due(&FREE).unwrap().is_none());
    assert!(!desk.journal.take_changed());
}
