//! Random JSON at every command: none panics, none hangs, and the journal stays whole.
//!
//! Each case is a journal of its own that meets every command once, in any order, with a call as
//! the interface makes it and some of it changed. `PROPTEST_CASES` says how many there are.
#![cfg(target_os = "linux")] // elsewhere no folder keeps starting at login from the tester's own
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod dice;
mod shapes;
#[path = "../../crates/core/tests/common/sums.rs"]
mod sums;
#[path = "../window/mod.rs"]
mod window;

use std::{
    cell::Cell,
    env, fs, panic,
    process::Command,
    sync::{Mutex, PoisonError},
};

use hearth_core::Journal;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};
use shapes::World;
use tauri::test::{mock_context, noop_assets};
use window::{Desk, lists};

/// Set for the test that runs in a home of its own.
const AT_HOME: &str = "HEARTH_RANDOM_JSON";
const CASES: u32 = 12;
const SHRINKS: u32 = 200;

/// What panicked since somebody asked, in whichever thread.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn panics() -> Vec<String> {
    std::mem::take(&mut *PANICS.lock().unwrap_or_else(PoisonError::into_inner))
}

fn listen_for_panics() {
    panic::set_hook(Box::new(|panic| {
        PANICS.lock().unwrap_or_else(PoisonError::into_inner).push(panic.to_string());
    }));
}

/// Runs one test of this file once more, where it can reach nothing of the tester's: another
/// home, another session, and a working folder for paths that lead upwards.
fn in_a_home_of_its_own(test: &str) {
    let home = tempfile::tempdir().unwrap();
    let deep = home.path().join("a/b/c/d/e/f");
    fs::create_dir_all(&deep).unwrap();
    let mut again = Command::new(env::current_exe().unwrap());
    for kind in ["CONFIG", "CACHE", "DATA", "STATE"] {
        again.env(format!("XDG_{kind}_HOME"), home.path().join(kind));
    }
    let nobody = format!("unix:path={}", home.path().join("no-bus").display());
    again
        .args(["--exact", test, "--nocapture"])
        .current_dir(deep)
        .env(AT_HOME, "yes")
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env("TMPDIR", home.path())
        .env("DBUS_SESSION_BUS_ADDRESS", nobody)
        .env("LC_ALL", "C.UTF-8")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY");
    assert!(again.status().unwrap().success());
}

fn desk() -> Desk {
    Desk::with(mock_context(noop_assets()), |app| {
        app.plugin(tauri_plugin_autostart::Builder::new().build())
    })
}

/// What stands in the way of taking an answer for one.
fn fault(answer: &Result<Value, Value>) -> Option<&'static str> {
    match answer {
        Ok(_) => None,
        // Tauri's own word for arguments that are none.
        Err(Value::String(said)) => (!said.starts_with("invalid args")).then_some("no sentence"),
        Err(error) => {
            let said = |key: &str| error[key].as_str().unwrap_or_default();
            match (said("code"), said("message")) {
                ("", _) => Some("no code"),
                (_, "") => Some("no sentence"),
                ("internal", _) => Some("a mistake of ours"),
                _ => None,
            }
        }
    }
}

/// How many calls were taken and how many refused, since both are to be tried.
#[derive(Default)]
struct Tally {
    taken: Cell<u32>,
    refused: Cell<u32>,
}

impl Tally {
    fn count(&self, answer: &Result<Value, Value>) {
        let counted = if answer.is_ok() { &self.taken } else { &self.refused };
        counted.set(counted.get() + 1);
    }
}

fn meet(desk: &Desk, command: &str, body: &Value, tally: &Tally) -> Result<(), TestCaseError> {
    if shapes::asks_the_person(command) && !is_refused_before_asking(command, body) {
        return Ok(());
    }
    let answer = desk.call(command, body.clone());
    let (wrong, panics) = (fault(&answer), panics());
    prop_assert!(wrong.is_none(), "{command} {body}: {wrong:?} in {answer:?}");
    prop_assert!(panics.is_empty(), "{command} {body}: {panics:?}");
    tally.count(&answer);
    Ok(())
}

/// Whether a call has no argument that would bring a dialog up; nobody is there to answer it.
fn is_refused_before_asking(command: &str, body: &Value) -> bool {
    let named = match command {
        "choose_export_file" => "format",
        "choose_letter_file" => "of",
        "choose_picture_file" => "name",
        _ => return false, // it takes none, and asks whatever comes
    };
    !body[named].is_string()
}

/// The journal is sound, its sums are true, and a moment is logged and taken back as ever.
fn still_works(desk: &Desk) -> Result<(), TestCaseError> {
    desk.ask("leave_example", json!({}));
    let path = desk.folder.path().join("journal.db");
    prop_assert!(Journal::check(&path).unwrap(), "the journal is damaged");
    sums::assert_sums_agree_at(&path);
    let total = || desk.ask("list_entries", json!({ "filter": {} }))["total"].as_u64().unwrap();
    let before = total();
    let made = desk.ask("record_entry", json!({ "draft": { "practice": "support" } }));
    prop_assert_eq!(total(), before + 1);
    desk.ask("undo_change", json!({ "id": made["change"]["id"] }));
    prop_assert_eq!(total(), before);
    for page in ["start_up", "today_page", "reminders_page", "spaces_page", "list_bin"] {
        desk.ask(page, json!({}));
    }
    let panics = panics();
    prop_assert!(panics.is_empty(), "{panics:?}");
    Ok(())
}

#[test]
fn the_shapes_are_those_of_the_commands() {
    if env::var_os(AT_HOME).is_none() {
        return in_a_home_of_its_own("the_shapes_are_those_of_the_commands");
    }
    let desk = desk();
    let world = World::settle(&desk);
    for command in lists::answered() {
        let shape = shapes::of(&command, &world).unwrap_or_else(|| panic!("{command}: no shape"));
        if shapes::asks_the_person(&command) {
            continue;
        }
        let answer = desk.call(&command, shape);
        // Another's answer may stand in the way, as after a removal; the arguments may not.
        let understood = !matches!(answer, Err(Value::String(_)));
        assert!(understood && fault(&answer).is_none(), "{command}: {answer:?}");
    }
    still_works(&desk).unwrap();
}

#[test]
fn what_would_be_a_fault_is_taken_for_one() {
    listen_for_panics();
    let silent = std::thread::spawn(|| panic!("somewhere else")).join();
    assert!(silent.is_err() && panics()[0].contains("somewhere else"));
    let error = |code: &str, message: &str| Err(json!({ "code": code, "message": message }));
    for (answer, expected) in [
        (Ok(json!(1)), None),
        (Err(json!("invalid args `id` for command `undo_change`")), None),
        (Err(json!("it broke")), Some("no sentence")),
        (Err(json!("")), Some("no sentence")),
        (Err(json!(null)), Some("no code")),
        (error("invalid", "Feelings go from 1 to 5."), None),
        (error("invalid", ""), Some("no sentence")),
        (error("", "Something."), Some("no code")),
        (error("internal", "Hearth could not do that."), Some("a mistake of ours")),
    ] {
        assert_eq!(fault(&answer), expected, "{answer:?}");
    }
}

#[test]
fn no_random_json_brings_a_command_down() {
    if env::var_os(AT_HOME).is_none() {
        return in_a_home_of_its_own("no_random_json_brings_a_command_down");
    }
    listen_for_panics();
    let cases = env::var("PROPTEST_CASES").map_or(CASES, |cases| cases.parse().unwrap());
    let config =
        Config { cases, max_shrink_iters: SHRINKS, failure_persistence: None, ..Config::default() };
    let commands: Vec<String> = lists::answered().into_iter().collect();
    let throws = prop::collection::vec(dice::throw(), commands.len());
    let tally = Tally::default();
    let all = (Just(commands).prop_shuffle(), throws);
    let outcome = TestRunner::new(config).run(&all, |(commands, throws)| {
        panics();
        let desk = desk();
        let world = World::settle(&desk);
        for (command, throw) in commands.iter().zip(&throws) {
            let shape = shapes::of(command, &world).unwrap();
            meet(&desk, command, &throw.at(shape, &world.values), &tally)?;
        }
        still_works(&desk)
    });
    if let Err(error) = outcome {
        panic!("{error}\n{:?}", panics());
    }
    let (taken, refused) = (tally.taken.get(), tally.refused.get());
    println!("{taken} calls taken, {refused} refused");
    assert!(taken > refused / 4 && refused > taken / 4, "{taken} taken, {refused} refused");
}
