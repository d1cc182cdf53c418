//! What Hearth does while nothing happens, and what is left of it when its window has gone.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, ensure};

use super::{Budget, Journals, Programs, Row, Table};
use crate::{
    desk::Desk,
    processes::{Holdings, holdings, number_after, tree},
    window::{close, reopen},
};

/// After this long the start is over.
const SETTLE: Duration = Duration::from_secs(15);
/// How long nothing happens.
const IDLE: Duration = Duration::from_secs(120);
/// For how long system calls are traced, apart from the rest because tracing wakes.
const TRACED: Duration = Duration::from_secs(30);
/// Wake-ups a second that a laptop does not feel.
const AT_REST: Budget = Budget::AtMost(0.1);
const NOTHING: Budget = Budget::AtMost(0.0);
/// How often a window is closed and opened again.
const REOPENINGS: usize = 50;
/// By then all that is made once has been made.
const WARM: usize = 5;

/// Measures the tray's rest, the window's, and fifty reopenings.
pub(super) fn run(
    programs: &Programs,
    desk: &Desk,
    journals: &Journals,
    table: &mut Table,
) -> Result<()> {
    add_reminder(programs, &journals.small)?;
    let rest = |program, arguments: &[&str]| Rest::of(desk, program, arguments, &journals.small);
    let tray = rest(&programs.window, &["--hidden"])?;
    table.add(Row::alone("idle in the tray, wake-ups a second", tray.wakings, AT_REST));
    table.add(Row::alone("idle in the tray, bytes written", tray.written, NOTHING));
    table.add(Row::alone(calls("in the tray"), tray.calls, NOTHING));
    // WebKitGTK wakes by itself while there is a window, in any program.
    let (window, bare) = (rest(&programs.window, &[])?, rest(&programs.bare_window, &[])?);
    let as_bare = Budget::Times(1.15);
    let wakings = "idle with the window, wake-ups a second";
    table.add(Row::beside(wakings, window.wakings, bare.wakings, as_bare));
    table.add(Row::alone("idle with the window, bytes written", window.written, NOTHING));
    table.add(Row::beside(calls("with the window"), window.calls, bare.calls, as_bare));
    reopenings(programs, desk, journals, table)
}

/// Twelve hours away, so that it is waited for and does not come.
fn add_reminder(programs: &Programs, data: &Path) -> Result<()> {
    let at = (chrono::Local::now() + chrono::Duration::hours(12)).format("%H:%M").to_string();
    let mut add = Command::new(&programs.command_line);
    let added = add.args(["reminders", "add", "--at", &at]).env("HEARTH_DATA_DIR", data).output();
    let added = added.context("hearth could not be run")?;
    ensure!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    Ok(())
}

fn calls(where_from: &str) -> String {
    format!("idle {where_from}, network system calls in {} s", TRACED.as_secs())
}

/// What a program does while nothing happens.
struct Rest {
    /// A second.
    wakings: f64,
    /// Bytes, in all.
    written: f64,
    /// Of the network, while they were traced.
    calls: f64,
}

impl Rest {
    fn of(desk: &Desk, program: &Path, arguments: &[&str], data: &Path) -> Result<Self> {
        let opened = desk.open(program, arguments, data)?;
        thread::sleep(SETTLE);
        let before = Activity::so_far(opened.id());
        thread::sleep(IDLE);
        let after = Activity::so_far(opened.id());
        let calls = network_calls(opened.id())? as f64;
        opened.end()?;
        Ok(Self {
            wakings: grown(&before.wakings, &after.wakings) as f64 / IDLE.as_secs_f64(),
            written: grown(&before.written, &after.written) as f64,
            calls,
        })
    }
}

/// How often each thread below `/proc` has waked, and how many bytes each process has written to
/// the disk.
#[derive(Debug, Default)]
struct Activity {
    wakings: Counts,
    written: Counts,
}

type Counts = BTreeMap<PathBuf, u64>;

impl Activity {
    /// Of a process and all below it.
    fn so_far(root: u32) -> Self {
        let mut all = Self::default();
        for id in tree(root) {
            let process = PathBuf::from(format!("/proc/{id}"));
            let tasks = fs::read_dir(process.join("task")).into_iter().flatten().flatten();
            let threads = tasks.map(|task| task.path());
            all.wakings.extend(counts(threads, "status", "voluntary_ctxt_switches:"));
            all.written.extend(counts([process], "io", "write_bytes:"));
        }
        all
    }
}

/// What stands behind a key in a file of each folder that has it.
fn counts(
    folders: impl IntoIterator<Item = PathBuf>,
    file: &str,
    key: &str,
) -> impl Iterator<Item = (PathBuf, u64)> {
    folders.into_iter().filter_map(move |folder| {
        let text = fs::read_to_string(folder.join(file)).ok()?;
        number_after(&text, key).map(|count| (folder, count))
    })
}

/// By how much counts grew. What has ended meanwhile takes nothing away from the others.
fn grown(before: &Counts, after: &Counts) -> u64 {
    let so_far = |of| before.get(of).copied().unwrap_or_default();
    after.iter().map(|(of, count)| count.saturating_sub(so_far(of))).sum()
}

/// How many system calls that touch sockets a process and all below it make; those to the display
/// and the bus count too.
fn network_calls(root: u32) -> Result<usize> {
    let folder = tempfile::tempdir()?;
    let trace = folder.path().join("trace");
    let mut strace = Command::new("timeout");
    strace.args(["--signal=INT", &TRACED.as_secs().to_string(), "strace", "--trace=%network"]);
    strace.args(["--follow-forks", "--quiet=attach,exit", "--output"]).arg(&trace);
    for id in tree(root) {
        strace.args(["--attach", &id.to_string()]);
    }
    // It is told to end, which is no success.
    strace.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    let calls = fs::read_to_string(&trace).context("strace wrote nothing")?;
    Ok(calls.lines().filter(|line| line.contains('(')).count())
}

fn reopenings(
    programs: &Programs,
    desk: &Desk,
    journals: &Journals,
    table: &mut Table,
) -> Result<()> {
    let opened = desk.open(&programs.window, &["--hidden"], &journals.small)?;
    thread::sleep(SETTLE);
    let tray = holdings(opened.id());
    let round = || -> Result<Holdings> {
        reopen(desk, &programs.window, &opened)?;
        close(desk)?;
        Ok(holdings(opened.id()))
    };
    for _ in 0..WARM {
        round()?;
    }
    thread::sleep(SETTLE);
    let before = holdings(opened.id());
    for _ in 0..REOPENINGS {
        round()?;
    }
    thread::sleep(SETTLE);
    let after = holdings(opened.id());
    opened.end()?;
    table.add(Row::beside(
        "memory in the tray once a window was closed, MiB",
        before.memory,
        tray.memory,
        Budget::None,
    ));
    let mut add = |what: &str, after: f64, before: f64, more: f64| {
        let what = format!("after {REOPENINGS} more reopenings, {what}");
        table.add(Row::beside(what, after, before, Budget::MoreBy(more)));
    };
    add("processes", after.processes as f64, before.processes as f64, 0.0);
    add("threads", after.threads as f64, before.threads as f64, 0.0);
    add("open files", after.files as f64, before.files as f64, 0.0);
    add("memory, MiB", after.memory, before.memory, 1.0);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ended_takes_nothing_away() {
        let counts = |some: &[(&str, u64)]| -> Counts {
            some.iter().map(|(of, count)| (PathBuf::from(of), *count)).collect()
        };
        let before = counts(&[("ended", 900), ("stayed", 10)]);
        let after = counts(&[("stayed", 13), ("came", 4)]);
        assert_eq!(grown(&before, &after), 7);
    }
}
