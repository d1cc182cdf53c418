//! A session bus, a display, a journal and a notification server of a test's own. Whatever is
//! started here ends here.
#![allow(dead_code)] // each test file uses some of it

pub(crate) mod server;

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use hearth_core::{
    Journal,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryDraft, EntryFilter, Source},
    journal::Config,
    practice::Practice,
    reminder::{history::Occurrence, rule::ReminderDraft},
};
use tempfile::TempDir;

const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=FOLDER</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#;

/// Asks until there is an answer.
///
/// # Panics
/// After twenty seconds, naming what it waited for.
pub(crate) fn until<T>(what: &str, ask: impl FnMut() -> Option<T>) -> T {
    within(Duration::from_secs(20), what, ask)
}

/// Asks until there is an answer or the time is over.
pub(crate) fn within<T>(time: Duration, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + time;
    while Instant::now() < end {
        if let Some(answer) = ask() {
            return answer;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("waited too long for {what}");
}

/// Everything one test needs, and nobody else's.
pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) zone: Tz,
    pub(crate) bus: String,
    pub(crate) display: String,
    helpers: Vec<Child>,
}

impl Desk {
    /// With a session bus that starts no service by itself.
    pub(crate) fn new(zone: Tz) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut desk =
            Self { folder, zone, bus: String::new(), display: String::new(), helpers: vec![] };
        let config = desk.path("bus.conf");
        std::fs::write(&config, BUS.replace("FOLDER", &desk.path("").display().to_string()))
            .unwrap();
        let config = format!("--config-file={}", config.display());
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--nofork", "--print-address=1", &config]);
        desk.bus = desk.first_line(bus);
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn with_display(mut self) -> Self {
        let mut display = Command::new("Xvfb");
        display.args(["-displayfd", "1", "-screen", "0", "900x600x24", "-nolisten", "tcp"]);
        self.display = format!(":{}", self.first_line(display));
        self.start("openbox", &[]);
        self
    }

    fn first_line(&mut self, mut command: Command) -> String {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.unwrap_or_else(|error| {
            panic!("{:?}: {error}; `cargo xtask setup` installs it", command.get_program())
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        self.helpers.push(child);
        line.trim().to_owned()
    }

    /// A program on this desk's bus, display and journal, in this desk's zone.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("HOME", self.path(""))
            .env("XDG_RUNTIME_DIR", self.path(""))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("HEARTH_DATA_DIR", self.path("data"))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("TZ", self.zone.name())
            .env("LC_ALL", "C.UTF-8")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DISPLAY");
        if !self.display.is_empty() {
            command.env("DISPLAY", &self.display);
        }
        command
    }

    /// Starts a program that ends with the desk; its place among them.
    pub(crate) fn start(&mut self, program: &str, arguments: &[&str]) -> usize {
        let mut command = self.command(program);
        let child = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        self.helpers.push(
            child.unwrap_or_else(|error| {
                panic!("{program}: {error}; `cargo xtask setup` installs it")
            }),
        );
        self.helpers.len() - 1
    }

    pub(crate) fn end(&mut self, place: usize) {
        let child = &mut self.helpers[place];
        child.kill().unwrap();
        child.wait().unwrap();
    }

    pub(crate) fn signal(&self, place: usize, signal: &str) {
        let id = self.helpers[place].id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.command(program).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    /// This desk's journal, as it is at a moment.
    pub(crate) fn journal_at(&self, now: DateTime<Utc>) -> Journal {
        let clock = Arc::new(FixedClock { now, zone: self.zone });
        let config = Config { clock, first_weekday: Weekday::Mon, language: "en".to_owned() };
        Journal::open(&self.path("data"), config).unwrap()
    }

    pub(crate) fn remind_at(&self, now: DateTime<Utc>, times: &[&str]) {
        let mut journal = self.journal_at(now);
        for time in times {
            let at = chrono::NaiveTime::parse_from_str(time, "%H:%M").unwrap();
            let text = Some(format!("The one at {time}."));
            journal.add_reminder(ReminderDraft { text, ..ReminderDraft::daily(at) }).unwrap();
        }
    }

    pub(crate) fn log_at(&self, now: DateTime<Utc>, practice: Practice) {
        let draft = EntryDraft { practice: Some(practice), ..EntryDraft::default() };
        self.journal_at(now).record_entry(draft, Source::Cli).unwrap();
    }

    /// The practices that reminders logged, each with its day.
    pub(crate) fn logged(&self) -> Vec<(String, NaiveDate)> {
        let all = self.journal_at(Utc::now()).list_entries(&EntryFilter::default()).unwrap();
        let of_reminders = all.entries.into_iter().filter(|one| one.source == Source::Notification);
        of_reminders.map(|one| (one.practice.unwrap().id().to_owned(), one.day)).collect()
    }

    /// Writes something that changes nothing, so that the loop looks at once.
    pub(crate) fn nudge(&self) {
        self.journal_at(Utc::now()).mark_welcomed().unwrap();
    }

    /// What became of reminders, the oldest due first.
    pub(crate) fn history(&self) -> Vec<Occurrence> {
        let mut history = self.journal_at(Utc::now()).reminder_history().unwrap();
        history.sort_by_key(|one| one.due_at);
        history
    }

    /// The real loop, without a window.
    pub(crate) fn loop_command(&self) -> Command {
        let here = std::env::current_exe().unwrap();
        let target = here.parent().and_then(Path::parent).unwrap();
        self.command(target.join("examples").join("reminder_loop"))
    }

    /// Starts the loop and waits until it runs.
    pub(crate) fn start_loop(&mut self) {
        let command = self.loop_command();
        assert_eq!(self.first_line(command), "ready");
    }

    /// Starts the loop at another moment, which can be changed while it runs. Its waits go on as
    /// they do in suspend: they know nothing of the wall clock.
    pub(crate) fn start_loop_at(&mut self, now: &str) -> WallClock {
        let clock = WallClock { file: self.path("clock.rc") };
        clock.set(now);
        let mut command = self.loop_command();
        command
            .env("LD_PRELOAD", FAKETIME)
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_TIMESTAMP_FILE", &clock.file);
        assert!(Path::new(FAKETIME).exists(), "no libfaketime; `cargo xtask setup` installs it");
        assert_eq!(self.first_line(command), "ready");
        clock
    }
}

const FAKETIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

/// The wall clock of a loop, as if the computer had slept until the moment it is set to.
pub(crate) struct WallClock {
    file: PathBuf,
}

impl WallClock {
    pub(crate) fn set(&self, now: &str) {
        let ahead = (utc(now) - Utc::now()).num_seconds();
        // In one step: a half-written file would be another time.
        let fresh = self.file.with_extension("new");
        std::fs::write(&fresh, format!("{ahead:+}")).unwrap();
        std::fs::rename(fresh, &self.file).unwrap();
    }
}

/// A moment written `2026-05-09 17:30:00`, in UTC.
pub(crate) fn utc(text: &str) -> DateTime<Utc> {
    format!("{}Z", text.replace(' ', "T")).parse().unwrap()
}

impl Drop for Desk {
    fn drop(&mut self) {
        for child in self.helpers.iter_mut().rev() {
            // It may have ended by itself, or be frozen.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
