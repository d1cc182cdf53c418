//! What one person does with Hearth, by real keys and the command line; and whether it was done,
//! for use that leads to nothing would prove nothing.

use std::{
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, ensure};
use chrono::{DateTime, Local, TimeDelta, Timelike as _};
use serde_json::Value;

use crate::{
    desk::{Desk, Opened, until},
    step::{execute, output},
    window,
};

/// Between two questions whether it is done.
const PAUSE: Duration = Duration::from_millis(50);
/// For a page, or the palette, to be there and to be looked at.
const LOOK: Duration = Duration::from_secs(1);
/// How many weeks back.
const WEEKS: usize = 4;
/// On no day that the window shows as today.
const LOGGED_ON: TimeDelta = TimeDelta::days(3);

/// Somebody at a desk.
pub(super) struct Person<'a> {
    desk: &'a Desk,
    window: PathBuf,
    command_line: PathBuf,
    data: PathBuf,
}

/// What is said to a reminder.
pub(super) enum Answer {
    /// “I did this”.
    Done,
    /// Nothing: the notification is closed.
    Closed,
}

impl<'a> Person<'a> {
    /// With what was built, and a journal.
    pub(super) fn at(desk: &'a Desk, built: &Path, data: PathBuf) -> Self {
        let (window, command_line) = (built.join("hearth-desktop"), built.join("hearth"));
        Self { desk, window, command_line, data }
    }

    /// Closes the window, logs while only the tray is there, and opens it again.
    pub(super) fn close_log_and_reopen(&self, opened: &Opened) -> Result<()> {
        window::close(self.desk)?;
        let day = (Local::now() - LOGGED_ON).format("%F").to_string();
        self.hearth(&["log", "listening", "--on", &day, "--note", "From the command line."])?;
        thread::sleep(LOOK);
        window::reopen(self.desk, &self.window, opened)
    }

    /// Presses the key of a seat. A dark one logs, which is taken back so that it is dark again; a
    /// lit one opens what was logged, which is closed.
    pub(super) fn tap(&self, seat: u32) -> Result<()> {
        let lit = self.today()?;
        window::press(self.desk, &[&seat.to_string()])?;
        if lit.contains(&practice_of(seat)) {
            thread::sleep(LOOK);
            return window::press(self.desk, &["Escape"]);
        }
        self.until_today_has(lit.len() + 1, "entry of a tap")?;
        window::press(self.desk, &["ctrl+z"])?;
        self.until_today_has(lit.len(), "tap that was taken back")
    }

    /// Goes to Progress, some weeks back and on again, and home to Today.
    pub(super) fn look_at_weeks(&self) -> Result<()> {
        let before = self.today()?.len();
        self.go_to("progress")?;
        // On Today it would log.
        window::press(self.desk, &["7"])?;
        for key in ["Left"; WEEKS].into_iter().chain(["Right"; WEEKS]) {
            window::press(self.desk, &[key])?;
            thread::sleep(LOOK / 2);
        }
        ensure!(self.today()?.len() == before, "the palette did not lead away from Today");
        self.go_to("today")
    }

    fn go_to(&self, page: &str) -> Result<()> {
        window::press(self.desk, &["ctrl+k"])?;
        thread::sleep(LOOK);
        let letters: Vec<String> = page.chars().map(String::from).collect();
        window::press(self.desk, &letters.iter().map(String::as_str).collect::<Vec<_>>())?;
        thread::sleep(LOOK);
        window::press(self.desk, &["Return"])?;
        thread::sleep(LOOK);
        Ok(())
    }

    /// Sets a reminder for one of the next two minutes, in the place of the last, and gives when
    /// it comes.
    pub(super) fn wish_for_a_reminder(&self) -> Result<DateTime<Local>> {
        execute(self.desk.command("dunstctl").arg("close-all"))?;
        let list: Vec<Value> =
            serde_json::from_str(&self.hearth(&["reminders", "list", "--json"])?)?;
        for id in list.iter().filter_map(|reminder| reminder["id"].as_str()) {
            self.hearth(&["reminders", "remove", id])?;
        }
        let now = Local::now();
        // One that is nearly over has begun before Hearth knows of it.
        let minutes = if now.second() < 50 { 1 } else { 2 };
        let due = now + TimeDelta::minutes(minutes) - TimeDelta::seconds(now.second().into());
        let at = due.format("%H:%M").to_string();
        let text = "A quiet minute.";
        self.hearth(&["reminders", "add", "--at", &at, "--even-if-logged", "--text", text])?;
        Ok(due)
    }

    /// Waits for the reminder to be shown, and answers it.
    pub(super) fn answer_reminder(&self, answer: Answer) -> Result<()> {
        until("reminder on the screen", PAUSE, || self.notifications().is_ok_and(|it| it == "1"))?;
        if let Answer::Done = answer {
            let before = self.today()?.len();
            execute(self.desk.command("dunstctl").args(["action", "0"]))?;
            self.until_today_has(before + 1, "entry of a reminder")?;
            self.hearth(&["undo"])?;
        }
        // Dunst leaves what was answered by this command on the screen.
        execute(self.desk.command("dunstctl").arg("close-all"))?;
        until("end of the reminder", PAUSE, || self.notifications().is_ok_and(|it| it == "0"))
    }

    fn notifications(&self) -> Result<String> {
        output(self.desk.command("dunstctl").args(["count", "displayed"]))
    }

    fn until_today_has(&self, entries: usize, what: &str) -> Result<()> {
        until(what, PAUSE, || self.today().is_ok_and(|today| today.len() == entries))
    }

    /// The practices of today's entries.
    fn today(&self) -> Result<Vec<String>> {
        let today: Value = serde_json::from_str(&self.hearth(&["today", "--json"])?)?;
        let entries = today["entries"].as_array().context("today has no entries")?;
        Ok(entries
            .iter()
            .filter_map(|entry| entry["practice"].as_str().map(str::to_owned))
            .collect())
    }

    fn hearth(&self, arguments: &[&str]) -> Result<String> {
        let mut command = self.desk.command(&self.command_line);
        let ended = command.args(arguments).env("HEARTH_DATA_DIR", &self.data).output();
        let ended = ended.context("hearth could not be run")?;
        let said = String::from_utf8_lossy(&ended.stderr);
        ensure!(ended.status.success(), "hearth {}: {said}", arguments.join(" "));
        Ok(String::from_utf8_lossy(&ended.stdout).into_owned())
    }
}

/// As the seats stand in the window.
fn practice_of(seat: u32) -> String {
    let name = match seat {
        1 => "empathy",
        2 => "boundaries",
        3 => "community",
        4 => "listening",
        5 => "support",
        6 => "inclusivity",
        _ => "authenticity",
    };
    name.to_owned()
}
