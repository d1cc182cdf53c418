//! The real loop with real notification servers, of two makes.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod desk;

use std::{thread, time::Duration};

use chrono_tz::Tz;
use desk::{Desk, WallClock, until, utc, within};
use hearth_core::{practice::Practice, reminder::history::Outcome};

const A_WHILE: Duration = Duration::from_millis(1500);

/// A desk in Berlin with a display and reminders.
fn desk(times: &[&str]) -> Desk {
    let desk = Desk::new(Tz::Europe__Berlin).with_display();
    desk.remind_at(utc("2026-05-09 12:00:00"), times);
    desk
}

/// Starts dunst, with what `dunstctl action` presses; its place.
fn start_dunst(desk: &mut Desk, pressed: &str) -> usize {
    let config = desk.path("dunstrc");
    let rule = format!("[hearth]\nappname = \"Hearth\"\naction_name = \"{pressed}\"\n");
    std::fs::write(&config, format!("[global]\nmonitor = 0\n{rule}")).unwrap();
    let place = desk.start("dunst", &["-conf", config.to_str().unwrap()]);
    until("dunst", || (!desk.run("dunstctl", &["count"]).is_empty()).then_some(()));
    place
}

fn start_loop(desk: &mut Desk) -> WallClock {
    desk.start_loop_at("2026-05-09 17:29:58")
}

fn displayed(desk: &Desk, count: &str) -> Option<()> {
    (desk.run("dunstctl", &["count", "displayed"]).trim() == count).then_some(())
}

fn outcome(desk: &Desk, expected: Outcome) {
    let found = || desk.history().last().map(|one| one.outcome);
    until(&format!("{expected:?}"), || (found() == Some(expected)).then_some(()));
}

#[test]
fn dunst_shows_it_and_its_button_logs_the_day() {
    let mut desk = desk(&["19:30"]);
    start_dunst(&mut desk, "done");
    let _clock = start_loop(&mut desk);
    until("the notification", || displayed(&desk, "1"));
    desk.run("dunstctl", &["action", "0"]);
    outcome(&desk, Outcome::Done);
    assert_eq!(desk.logged()[0].1.to_string(), "2026-05-09");
}

#[test]
fn dunst_that_shows_two_shows_the_newer_in_the_place_of_the_older() {
    let mut desk = desk(&["19:30", "19:32"]);
    start_dunst(&mut desk, "later");
    let clock = start_loop(&mut desk);
    until("the first", || displayed(&desk, "1"));
    clock.set("2026-05-09 17:31:58");
    desk.nudge();
    until("the second", || (desk.history().len() == 2).then_some(()));
    thread::sleep(A_WHILE);
    assert!(displayed(&desk, "1").is_some());
    desk.run("dunstctl", &["action", "0"]);
    outcome(&desk, Outcome::Later);
    assert_eq!(desk.history()[0].outcome, Outcome::Shown);
}

#[test]
fn dunst_takes_it_back_when_the_day_is_logged_elsewhere() {
    let mut desk = desk(&["19:30"]);
    start_dunst(&mut desk, "done");
    let _clock = start_loop(&mut desk);
    until("the notification", || displayed(&desk, "1"));
    desk.log_at(utc("2026-05-09 17:30:20"), Practice::Support);
    until("the withdrawal", || displayed(&desk, "0"));
    outcome(&desk, Outcome::Withdrawn);
}

#[test]
fn dunst_paused_holds_it_and_it_is_told_once_afterwards() {
    let mut desk = desk(&["19:30"]);
    start_dunst(&mut desk, "done");
    desk.run("dunstctl", &["set-paused", "true"]);
    let clock = start_loop(&mut desk);
    outcome(&desk, Outcome::Held);
    desk.run("dunstctl", &["set-paused", "false"]);
    clock.set("2026-05-09 18:10:00");
    desk.nudge();
    until("the notification", || displayed(&desk, "1"));
    let said = desk.run("dunstctl", &["history"]) + &desk.run("dunstctl", &["count"]);
    assert!(said.contains("Currently displayed: 1"), "{said}");
    assert_eq!(desk.history().len(), 1);
}

#[test]
fn a_frozen_dunst_keeps_nothing_waiting_and_what_it_shows_late_can_be_answered() {
    let mut desk = desk(&["19:30"]);
    let dunst = start_dunst(&mut desk, "done");
    desk.signal(dunst, "-STOP");
    let _clock = start_loop(&mut desk);
    outcome(&desk, Outcome::Failed);
    desk.signal(dunst, "-CONT");
    outcome(&desk, Outcome::Shown);
    until("the notification", || displayed(&desk, "1"));
    desk.run("dunstctl", &["action", "0"]);
    outcome(&desk, Outcome::Done);
    assert_eq!(desk.logged().len(), 1);
}

#[test]
fn dunst_restarted_between_show_and_click_does_no_harm() {
    let mut desk = desk(&["19:30", "19:32"]);
    let dunst = start_dunst(&mut desk, "done");
    let clock = start_loop(&mut desk);
    until("the first", || displayed(&desk, "1"));
    desk.end(dunst);
    start_dunst(&mut desk, "done");
    clock.set("2026-05-09 17:31:58");
    desk.nudge();
    until("the second", || displayed(&desk, "1"));
    desk.run("dunstctl", &["action", "0"]);
    outcome(&desk, Outcome::Done);
    assert_eq!(desk.logged().len(), 1);
}

#[test]
fn without_a_server_it_is_noted_as_not_shown() {
    let mut desk = desk(&["19:30"]);
    let _clock = start_loop(&mut desk);
    outcome(&desk, Outcome::Failed);
    assert!(desk.logged().is_empty());
}

/// Where GNOME's old daemon shows its window: left, top, width and height.
fn window(desk: &Desk) -> Option<[i32; 4]> {
    let search = ["search", "--onlyvisible", "--name", "^Notification$", "getwindowgeometry"];
    let said = desk.run("xdotool", &[&search[..], &["--shell", "%1"]].concat());
    let number = |name: &str| {
        said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
    };
    Some([number("X")?, number("Y")?, number("WIDTH")?, number("HEIGHT")?])
}

/// Clicks into the window, at parts of its width and height.
fn click(desk: &Desk, across: f64, down: f64) {
    let [left, top, width, height] = until("the notification", || window(desk));
    thread::sleep(A_WHILE); // it fades in
    let place = |from: i32, length: i32, part: f64| {
        (f64::from(from) + f64::from(length) * part).round().to_string()
    };
    let (x, y) = (place(left, width, across), place(top, height, down));
    desk.run("xdotool", &["mousemove", &x, &y, "click", "1"]);
}

fn with_gnomes_old_daemon() -> (Desk, WallClock) {
    let mut desk = desk(&["19:30"]);
    desk.start("/usr/lib/notification-daemon/notification-daemon", &[]);
    let ask = ["call", "--session", "--dest", "org.freedesktop.Notifications", "--object-path"];
    let rest = ["/org/freedesktop/Notifications", "--method"];
    let method = ["org.freedesktop.Notifications.GetServerInformation"];
    let ask = [&ask[..], &rest, &method].concat();
    until("the daemon", || desk.run("gdbus", &ask).contains("GNOME").then_some(()));
    let clock = start_loop(&mut desk);
    (desk, clock)
}

#[test]
fn another_make_shows_it_and_its_button_logs_the_day() {
    let (desk, _clock) = with_gnomes_old_daemon();
    // Its three buttons stand in the lower third, “I did this” first.
    click(&desk, 0.45, 0.71);
    outcome(&desk, Outcome::Done);
    assert_eq!(desk.logged().len(), 1);
}

#[test]
fn another_make_opens_hearth_by_a_click_and_logs_nothing() {
    let (desk, _clock) = with_gnomes_old_daemon();
    click(&desk, 0.5, 0.35);
    let opened = || std::fs::read_to_string(desk.path("data/opened")).ok();
    assert_eq!(until("the window", opened), "empathy/2026-05-09");
    assert!(desk.logged().is_empty());
    assert_eq!(desk.history()[0].outcome, Outcome::Shown);
}

#[test]
fn another_make_takes_it_back_when_the_day_is_logged_elsewhere() {
    let (desk, _clock) = with_gnomes_old_daemon();
    until("the notification", || window(&desk));
    desk.log_at(utc("2026-05-09 17:30:20"), Practice::Support);
    within(Duration::from_secs(10), "the withdrawal", || window(&desk).is_none().then_some(()));
    outcome(&desk, Outcome::Withdrawn);
}
