//! The real loop and what a person does with its notifications, with a server that keeps book.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod desk;

use std::{thread, time::Duration};

use chrono_tz::Tz;
use desk::{Desk, WallClock, server::Server, until, utc};
use hearth_core::{
    practice::Practice,
    reminder::history::{DelayedBy, Outcome},
};

const A_WHILE: Duration = Duration::from_millis(1500);

/// Half past seven in Berlin is half past five in UTC.
fn evening(times: &[&str]) -> (Desk, Server, WallClock) {
    let mut desk = Desk::new(Tz::Europe__Berlin);
    desk.remind_at(utc("2026-05-09 12:00:00"), times);
    let server = Server::start(&desk.bus);
    let clock = desk.start_loop_at("2026-05-09 17:29:58");
    (desk, server, clock)
}

fn shown(server: &Server, count: usize) -> u32 {
    until("the reminder", || (server.shown().len() == count).then_some(()));
    server.shown()[count - 1].id
}

fn outcome(desk: &Desk, expected: Outcome) {
    let found = || desk.history().last().map(|one| one.outcome);
    until(&format!("{expected:?}"), || (found() == Some(expected)).then_some(()));
}

#[test]
fn every_button_does_what_it_says() {
    for (button, expected) in
        [("done", Outcome::Done), ("later", Outcome::Later), ("not-today", Outcome::NotToday)]
    {
        let (desk, server, _clock) = evening(&["19:30"]);
        let id = shown(&server, 1);
        let actions = server.shown()[0].actions.clone();
        let labels = ["Open", "I did this", "Later", "Not today"];
        assert_eq!(actions.iter().skip(1).step_by(2).collect::<Vec<_>>(), labels.each_ref());
        server.press(id, button);
        outcome(&desk, expected);
        let logged = if button == "done" { 1 } else { 0 };
        assert_eq!(desk.logged().len(), logged, "{button}");
        if button == "later" {
            let again = desk.history()[0].again_at.unwrap();
            assert!((again - utc("2026-05-09 18:30:00")).num_seconds().abs() < 30);
        }
    }
}

#[test]
fn an_answer_belongs_to_the_day_the_reminder_was_for() {
    let (desk, server, clock) = evening(&["19:30"]);
    let id = shown(&server, 1);
    clock.set("2026-05-10 09:00:00");
    server.press(id, "done");
    until("the entry", || (desk.logged().len() == 1).then_some(()));
    assert_eq!(desk.logged()[0].1.to_string(), "2026-05-09");
}

#[test]
fn an_answer_counts_also_when_the_server_says_first_that_it_closed() {
    let (desk, server, _clock) = evening(&["19:30"]);
    let id = shown(&server, 1);
    server.close(id);
    thread::sleep(A_WHILE);
    server.press(id, "done");
    until("the entry", || (desk.logged().len() == 1).then_some(()));
}

#[test]
fn somebody_elses_notification_of_the_same_number_logs_nothing() {
    let (desk, server, _clock) = evening(&["19:30"]);
    let id = shown(&server, 1);
    drop(server);
    let another = Server::start(&desk.bus);
    another.press(id, "done");
    thread::sleep(A_WHILE);
    assert!(desk.logged().is_empty());
    assert_eq!(desk.history()[0].outcome, Outcome::Shown);
}

#[test]
fn after_a_restart_of_the_server_the_next_one_replaces_no_stranger() {
    let (desk, server, clock) = evening(&["19:30", "19:32"]);
    shown(&server, 1);
    drop(server);
    let another = Server::start(&desk.bus);
    clock.set("2026-05-09 17:31:58");
    desk.nudge();
    let id = shown(&another, 1);
    assert_eq!(another.shown()[0].replaces, 0);
    another.press(id, "done");
    until("the entry", || (desk.logged().len() == 1).then_some(()));
}

#[test]
fn a_newer_one_takes_the_place_of_the_older() {
    let (desk, server, clock) = evening(&["19:30", "19:32"]);
    let first = shown(&server, 1);
    clock.set("2026-05-09 17:31:58");
    desk.nudge();
    assert_eq!(shown(&server, 2), first);
    assert_eq!(server.shown()[1].replaces, first);
    server.press(first, "not-today");
    outcome(&desk, Outcome::NotToday);
    assert_eq!(desk.history()[0].outcome, Outcome::Shown, "the older one got no answer");
}

#[test]
fn it_is_withdrawn_when_the_day_is_logged_elsewhere() {
    let (desk, server, _clock) = evening(&["19:30"]);
    let id = shown(&server, 1);
    desk.log_at(utc("2026-05-09 17:30:30"), Practice::Listening);
    until("the withdrawal", || (server.closed() == [id]).then_some(()));
    outcome(&desk, Outcome::Withdrawn);
}

#[test]
fn do_not_disturb_holds_them_and_one_is_told_once_afterwards() {
    let (desk, server, clock) = evening(&["19:30", "19:32"]);
    server.inhibit(true);
    let held = |count: usize| {
        desk.history().iter().filter(|one| one.outcome == Outcome::Held).count() == count
    };
    until("the first to be held", || held(1).then_some(()));
    clock.set("2026-05-09 17:31:58");
    desk.nudge();
    until("the second to be held", || held(2).then_some(()));
    assert!(server.shown().is_empty());

    server.inhibit(false);
    clock.set("2026-05-09 18:10:00");
    desk.nudge();
    shown(&server, 1);
    thread::sleep(A_WHILE);
    assert_eq!(server.bodies(), ["I kept this for you. The one at 19:32."]);
    let history = desk.history();
    assert_eq!(history[0].outcome, Outcome::Gathered);
    let delay = history[1].delay.unwrap();
    assert_eq!((history[1].outcome, delay.by), (Outcome::Shown, DelayedBy::DoNotDisturb));
    assert!(delay.until.unwrap() >= utc("2026-05-09 18:10:00"));
}
