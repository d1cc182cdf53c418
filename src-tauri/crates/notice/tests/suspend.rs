//! The real loop while its computer sleeps: what appears is exactly what the rules say.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod desk;

use std::{thread, time::Duration};

use chrono_tz::Tz;
use desk::{Desk, server::Server, until, utc};
use hearth_core::reminder::history::{DelayedBy, Outcome};

/// Long enough for the loop to look once more, if it wanted to.
const A_WHILE: Duration = Duration::from_millis(2500);

struct Night {
    desk: Desk,
    server: Server,
    clock: desk::WallClock,
}

impl Night {
    /// Falls asleep at `from` with reminders at these wall times and wakes at `until`, in UTC.
    fn of(zone: Tz, times: &[&str], from: &str, until: &str) -> Self {
        let mut desk = Desk::new(zone);
        desk.remind_at(utc(from) - chrono::Duration::hours(1), times);
        let server = Server::start(&desk.bus);
        let clock = desk.start_loop_at(from);
        thread::sleep(Duration::from_millis(500)); // it looks and lies down
        clock.set(until);
        Self { desk, server, clock }
    }

    /// What became of them once the loop has found that it is late.
    fn outcomes(&self, count: usize) -> Vec<(Outcome, Option<DelayedBy>)> {
        until("the loop to wake", || (self.desk.history().len() >= count).then_some(()));
        thread::sleep(A_WHILE);
        let history = self.desk.history().into_iter();
        history.map(|one| (one.outcome, one.delay.map(|delay| delay.by))).collect()
    }
}

const ASLEEP: Option<DelayedBy> = Some(DelayedBy::Asleep);

#[test]
fn asleep_over_one_it_comes_on_waking() {
    // 19:30 in Berlin's summer is 17:30 UTC. Awake at 20:10.
    let night =
        Night::of(Tz::Europe__Berlin, &["19:30"], "2026-05-09 17:29:55", "2026-05-09 18:10:00");
    assert_eq!(night.outcomes(1), [(Outcome::Shown, ASLEEP)]);
    assert_eq!(night.server.bodies(), ["The one at 19:30."]);
    let delay = night.desk.history()[0].delay.unwrap();
    assert!(delay.until.unwrap() >= utc("2026-05-09 18:10:00"));
}

#[test]
fn asleep_for_more_than_three_hours_after_it_is_missed_and_silent() {
    let night =
        Night::of(Tz::Europe__Berlin, &["19:30"], "2026-05-09 17:29:55", "2026-05-09 21:50:00");
    assert_eq!(night.outcomes(1), [(Outcome::Missed, ASLEEP)]);
    assert!(night.server.shown().is_empty());
}

#[test]
fn asleep_over_three_one_word_is_enough() {
    let night = Night::of(
        Tz::Europe__Berlin,
        &["09:00", "10:30", "11:00"],
        "2026-05-09 06:59:55",
        "2026-05-09 10:10:00",
    );
    // 12:10 in Berlin: 09:00 is more than three hours ago.
    let expected =
        [(Outcome::Missed, ASLEEP), (Outcome::Gathered, ASLEEP), (Outcome::Shown, ASLEEP)];
    assert_eq!(night.outcomes(3), expected);
    assert_eq!(night.server.bodies(), ["The one at 11:00."]);
}

#[test]
fn asleep_over_midnight_the_evening_is_missed_and_the_morning_comes() {
    let night = Night::of(
        Tz::Europe__Berlin,
        &["22:00", "07:00"],
        "2026-05-09 19:59:55",
        "2026-05-10 05:05:00",
    );
    assert_eq!(night.outcomes(2), [(Outcome::Missed, ASLEEP), (Outcome::Shown, ASLEEP)]);
    assert_eq!(night.server.bodies(), ["The one at 07:00."]);
    let days: Vec<String> =
        night.desk.history().into_iter().map(|one| one.day.to_string()).collect();
    assert_eq!(days, ["2026-05-09", "2026-05-10"]);
}

#[test]
fn asleep_while_clocks_go_forward_the_skipped_time_comes_once() {
    // 02:00 at +1 becomes 03:00 at +2 at 01:00 UTC; the 02:30 that never was is due then.
    let night =
        Night::of(Tz::Europe__Berlin, &["02:30"], "2026-03-29 00:59:55", "2026-03-29 01:20:00");
    assert_eq!(night.outcomes(1), [(Outcome::Shown, ASLEEP)]);
    assert_eq!(night.server.shown().len(), 1);
}

#[test]
fn asleep_while_clocks_go_back_the_repeated_time_comes_once() {
    // 03:00 at +2 becomes 02:00 at +1 at 01:00 UTC; 02:30 is at 00:30 and at 01:30 UTC.
    let night =
        Night::of(Tz::Europe__Berlin, &["02:30"], "2026-10-25 00:29:55", "2026-10-25 00:40:00");
    assert_eq!(night.outcomes(1), [(Outcome::Shown, ASLEEP)]);
    night.clock.set("2026-10-25 01:29:58");
    night.desk.nudge();
    thread::sleep(Duration::from_secs(4));
    assert_eq!(night.server.shown().len(), 1);
}

#[test]
fn a_clock_set_back_two_hours_brings_nothing_again() {
    let mut desk = Desk::new(Tz::Europe__Berlin);
    desk.remind_at(utc("2026-05-09 12:00:00"), &["19:30"]);
    let server = Server::start(&desk.bus);
    let clock = desk.start_loop_at("2026-05-09 17:29:57");
    until("the reminder", || (server.shown().len() == 1).then_some(()));
    clock.set("2026-05-09 15:30:00");
    desk.nudge();
    thread::sleep(A_WHILE);
    clock.set("2026-05-09 17:29:58");
    desk.nudge();
    thread::sleep(Duration::from_secs(4));
    assert_eq!(server.shown().len(), 1);
    assert_eq!(desk.history().len(), 1);
}
