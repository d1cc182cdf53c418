//! SIGKILL at any moment: what was acknowledged is there, and the file is sound.
//!
//! The test runs its own binary as the writing program. The writer says before each operation
//! which entries it touches, and after it what became of them; whatever it said `done` of must
//! be found. `HEARTH_KILLS` asks for more than the hundred of every test run.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use common::Desk;
use hearth_core::{
    Journal,
    backup::BackupKind,
    entry::{Entry, EntryDraft, EntryFilter, EntryPatch, Source},
    practice::Practice,
    transfer::import::{Mapping, read},
};
use uuid::Uuid;

const WRITER: &str = "HEARTH_KILL_WRITER";

/// A random number generator of three lines; a seed makes a failure repeat.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

/// What the journal holds of an entry: its note, or nothing.
fn state(journal: &Journal, id: Uuid) -> String {
    let note = journal.entry(id).ok().map(|entry| entry.note.unwrap_or_default());
    format!("done {id} {}", note.map_or_else(|| "-".to_owned(), |note| format!("+{note}")))
}

/// The writing program: operations without end, each said before and after.
#[test]
fn writer() {
    let Ok(folder) = env::var(WRITER) else { return };
    let folder = Path::new(&folder);
    let mut dice = Dice(env::var("HEARTH_KILL_SEED").unwrap().parse().unwrap());
    let desk = Desk::new();
    let mut journal = desk.open_elsewhere(folder).unwrap();
    let mut ids: Vec<Uuid> = all(&journal).iter().map(|entry| entry.id).collect();
    let mut last: Vec<Uuid> = Vec::new();
    for turn in 0_u64.. {
        let any = (!ids.is_empty()).then(|| ids[dice.roll(ids.len() as u64) as usize]);
        match (dice.roll(12), any) {
            (0..=5, _) | (_, None) => {
                say("begin new");
                let draft = EntryDraft {
                    practice: Some(Practice::Listening),
                    note: Some(format!("note {turn}")),
                    ..EntryDraft::default()
                };
                let id = journal.record_entry(draft, Source::Cli).unwrap().entry.id;
                ids.push(id);
                last = vec![id];
            }
            (6..=7, Some(id)) if journal.entry(id).is_ok() => {
                say(&format!("begin {id}"));
                let note =
                    Some(Some(format!("edited {turn} {}", "x".repeat(dice.roll(9000) as usize))));
                journal.edit_entry(id, EntryPatch { note, ..EntryPatch::default() }).unwrap();
                last = vec![id];
            }
            (8, Some(id)) if journal.entry(id).is_ok() => {
                say(&format!("begin {id}"));
                journal.delete_entry(id).unwrap();
                last = vec![id];
            }
            (9, _) if !last.is_empty() => {
                say(&format!("begin {}", words(&last)));
                journal.undo().unwrap();
                for id in last.drain(..) {
                    say(&state(&journal, id)); // the next undo would take back another change
                }
            }
            (10, _) => {
                say("begin new");
                let file = folder.join("table.csv");
                fs::write(
                    &file,
                    format!("date,note\n2026-05-01,one {turn}\n2026-05-02,two {turn}\n"),
                )
                .unwrap();
                let incoming = read(&file, None, None).unwrap();
                let go_on = &mut |_| std::ops::ControlFlow::Continue(());
                journal.import(&incoming, &Mapping::new(), go_on).unwrap();
                last = all(&journal)
                    .iter()
                    .map(|entry| entry.id)
                    .filter(|id| !ids.contains(id))
                    .collect();
                ids.extend(&last);
            }
            _ => {
                say("begin nothing");
                journal.backups().unwrap().create_if_changed(BackupKind::Auto).unwrap();
                last.clear();
            }
        }
        for id in &last {
            say(&state(&journal, *id));
        }
    }
}

fn words(ids: &[Uuid]) -> String {
    ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(" ")
}

fn all(journal: &Journal) -> Vec<Entry> {
    let everything = EntryFilter { limit: Some(u32::MAX), ..EntryFilter::default() };
    journal.list_entries(&everything).unwrap().entries
}

/// What the writer acknowledged, by entry; an operation under way leaves its entries open.
#[derive(Default)]
struct Acknowledged {
    states: BTreeMap<String, String>,
    acknowledged: usize,
}

impl Acknowledged {
    fn hear(&mut self, lines: &[String]) {
        for line in lines {
            let mut words = line.split(' ');
            match words.next() {
                Some("begin") => words.for_each(|id| drop(self.states.remove(id))),
                Some("done") => {
                    let (id, state) = line["done ".len()..].split_once(' ').unwrap();
                    self.states.insert(id.to_owned(), state.to_owned());
                    self.acknowledged += 1;
                }
                _ => {}
            }
        }
    }
}

/// Lets a writer write and kills it; gives what it had said until then.
fn write_and_kill(folder: &Path, seed: u64, after: Duration) -> Vec<String> {
    let mut writer = Command::new(env::current_exe().unwrap())
        .args(["--exact", "writer", "--nocapture", "--quiet"])
        .env(WRITER, folder)
        .env("HEARTH_KILL_SEED", seed.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = BufReader::new(writer.stdout.take().unwrap());
    let reader = thread::spawn(move || out.lines().map_while(Result::ok).collect::<Vec<_>>());
    thread::sleep(after);
    writer.kill().unwrap();
    writer.wait().unwrap();
    let mut lines = reader.join().unwrap();
    // A line that was cut says nothing for certain; nor does one that has no end of line.
    lines.retain(|line| {
        let words = line.split(' ').count();
        line.starts_with("begin ") || (line.starts_with("done ") && words >= 3)
    });
    lines
}

#[test]
fn kills_at_any_moment_lose_nothing_that_was_acknowledged() {
    let kills: u64 = env::var("HEARTH_KILLS").map_or(100, |kills| kills.parse().unwrap());
    let desk = Desk::new();
    let mut dice = Dice(kills);
    let mut acknowledged = 0;
    let mut folder = tempfile::tempdir().unwrap();
    let mut said = Acknowledged::default();
    for kill in 0..kills {
        if kill % 10 == 0 {
            // Now and then a journal of the first format, so that migrations are killed as well.
            folder = tempfile::tempdir().unwrap();
            let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/journal-v1.db");
            fs::copy(old, folder.path().join("journal.db")).unwrap();
            said = Acknowledged::default();
        }
        let after = Duration::from_millis(5 + dice.roll(120));
        said.hear(&write_and_kill(folder.path(), dice.roll(1 << 30), after));
        let journal = desk.open_elsewhere(folder.path()).unwrap();
        assert!(journal.is_sound().unwrap(), "after kill {kill}");
        assert!(all(&journal).len() >= 3 || kill % 10 != 0, "the old entries are there");
        for (id, state) in &said.states {
            let found = self::state(&journal, id.parse().unwrap());
            assert_eq!(found, format!("done {id} {state}"), "after kill {kill}");
        }
        acknowledged += std::mem::take(&mut said.acknowledged);
        for backup in journal.backups().unwrap().list().unwrap() {
            journal.backups().unwrap().verify(&backup.path).unwrap();
        }
    }
    assert!(acknowledged as u64 > kills, "{acknowledged} acknowledged changes are no test");
    println!("{kills} kills, {acknowledged} acknowledged changes, none lost");
}
