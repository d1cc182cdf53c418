//! The system's timer from the command line, with a `systemctl` that only takes notes.

use std::{fs, os::unix::fs::PermissionsExt as _, path::PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

use crate::home::{Home, everything_in};

const RELOAD: &str = "--user daemon-reload";
const ENABLE: &str = "--user enable --now hearth-reminders.timer";
const DISABLE: &str = "--user disable --now hearth-reminders.timer";

/// A home in which `systemctl` takes notes.
struct Desk {
    home: Home,
    root: TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { home: Home::new(), root: tempfile::tempdir().unwrap() };
        desk.systemctl("");
        desk
    }

    /// Has a `systemctl` that writes down its arguments, then does this.
    fn systemctl(&self, then: &str) {
        let program = self.programs().join("systemctl");
        let notes = self.notes();
        fs::create_dir_all(self.programs()).unwrap();
        let script = format!("#!/bin/sh\necho \"$@\" >> '{}'\n{then}\n", notes.display());
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn programs(&self) -> PathBuf {
        self.root.path().join("bin")
    }

    fn notes(&self) -> PathBuf {
        self.root.path().join("notes")
    }

    fn config(&self) -> PathBuf {
        self.root.path().join("my config")
    }

    fn unit(&self, name: &str) -> PathBuf {
        self.config().join("systemd/user").join(name)
    }

    fn hearth(&self, arguments: &[&str]) -> Command {
        let mut command = self.home.hearth(arguments);
        command.env("PATH", self.programs()).env("XDG_CONFIG_HOME", self.config());
        command
    }

    fn says(&self, command: &str) -> String {
        let done = self.hearth(&["reminders", command]).assert().success().stderr("");
        String::from_utf8(done.get_output().stdout.clone()).unwrap()
    }

    fn refuses(&self, command: &str) -> String {
        let refused = self.hearth(&["reminders", command]).assert().code(1).stdout("");
        String::from_utf8(refused.get_output().stderr.clone()).unwrap()
    }

    /// What `systemctl` was asked since the last time.
    fn asked(&self) -> Vec<String> {
        let notes = fs::read_to_string(self.notes()).unwrap_or_default();
        fs::write(self.notes(), "").unwrap();
        notes.lines().map(str::to_owned).collect()
    }

    fn has_no_units(&self) -> bool {
        !self.config().exists() || everything_in(&self.config()).is_empty()
    }
}

#[test]
fn installing_writes_two_units_for_this_program_and_this_journal() {
    let desk = Desk::new();
    let said = desk.says("install-timer");
    assert!(said.starts_with("The timer is installed. Once a minute"), "{said}");
    assert!(said.contains("nothing comes twice") && said.contains("remove-timer"), "{said}");
    assert_eq!(desk.asked(), [RELOAD, ENABLE]);
    let service = fs::read_to_string(desk.unit("hearth-reminders.service")).unwrap();
    let program = assert_cmd::cargo::cargo_bin!("hearth").display();
    assert!(service.contains(&format!("ExecStart=\"{program}\" reminders run-due")), "{service}");
    let folder = desk.home.data();
    let variable = format!("Environment=\"HEARTH_DATA_DIR={}\"", folder.display());
    assert!(service.contains(&variable), "{service}");
    let timer = fs::read_to_string(desk.unit("hearth-reminders.timer")).unwrap();
    assert!(timer.contains("Persistent=true"), "{timer}");
    assert_eq!(everything_in(&desk.config()).len(), 2);
}

#[test]
fn without_a_folder_of_its_own_the_service_names_none() {
    let desk = Desk::new();
    let mut command = desk.hearth(&["reminders", "install-timer"]);
    command.env_remove("HEARTH_DATA_DIR").assert().success();
    let service = fs::read_to_string(desk.unit("hearth-reminders.service")).unwrap();
    assert!(!service.contains("HEARTH_DATA_DIR"), "{service}");
}

#[test]
fn the_timer_needs_no_journal() {
    let desk = Desk::new();
    desk.says("install-timer");
    desk.says("remove-timer");
    assert!(!desk.home.data().exists());
}

#[test]
fn installing_again_brings_the_timer_up_to_date() {
    let desk = Desk::new();
    desk.says("install-timer");
    let service = desk.unit("hearth-reminders.service");
    let good = fs::read_to_string(&service).unwrap();
    fs::write(&service, good.replace("ExecStart=", "ExecStart=/old")).unwrap();
    assert!(desk.says("install-timer").starts_with("The timer is up to date."));
    assert_eq!(fs::read_to_string(&service).unwrap(), good);
}

#[test]
fn a_session_that_does_not_answer_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.systemctl("echo 'Failed to connect to bus: No medium found' >&2; exit 1");
    let said = desk.refuses("install-timer");
    assert!(said.contains("“systemctl --user daemon-reload”"), "{said}");
    assert!(said.contains("Failed to connect to bus: No medium found. Nothing was"), "{said}");
    assert!(said.contains("desktop session") && said.lines().count() == 1, "{said}");
    assert!(desk.has_no_units());
}

#[test]
fn a_timer_that_does_not_start_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.systemctl("case \"$2\" in enable) exit 4;; esac");
    let said = desk.refuses("install-timer");
    assert!(said.contains("enable --now") && said.contains("exit status: 4"), "{said}");
    assert_eq!(desk.asked(), [RELOAD, ENABLE, DISABLE, RELOAD]);
    assert!(desk.has_no_units());
}

#[test]
fn a_system_without_systemd_is_told_what_else_there_is() {
    let desk = Desk::new();
    fs::remove_file(desk.programs().join("systemctl")).unwrap();
    let said = desk.refuses("install-timer");
    assert!(said.contains("no “systemctl”") && said.contains("run-due"), "{said}");
    assert!(desk.has_no_units());
}

#[test]
fn removing_takes_the_timer_away_and_may_be_asked_twice() {
    let desk = Desk::new();
    let none = "No timer is installed, so there is nothing to remove.\n";
    assert_eq!(desk.says("remove-timer"), none);
    desk.says("install-timer");
    desk.asked();
    assert!(desk.says("remove-timer").starts_with("The timer is removed."));
    assert_eq!(desk.asked(), [DISABLE, RELOAD]);
    assert!(desk.has_no_units());
    assert_eq!(desk.says("remove-timer"), none);
    assert_eq!(desk.asked(), [""; 0]);
}

#[test]
fn a_timer_that_cannot_be_stopped_stays_whole() {
    let desk = Desk::new();
    desk.says("install-timer");
    let before = everything_in(&desk.config());
    desk.systemctl("exit 1");
    assert!(desk.refuses("remove-timer").contains("disable --now"));
    assert_eq!(everything_in(&desk.config()), before);
}

#[test]
fn the_timer_is_explained_and_takes_no_more_words() {
    let desk = Desk::new();
    let help = desk.hearth(&["reminders", "--help"]).assert().success();
    let help = String::from_utf8_lossy(&help.get_output().stdout).into_owned();
    for line in ["install-timer", "remove-timer", "pause"] {
        assert!(help.contains(line), "{help}");
    }
    desk.hearth(&["reminders", "install-timer", "now"]).assert().code(2);
}
