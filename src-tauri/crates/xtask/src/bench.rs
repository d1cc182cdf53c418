//! `cargo xtask bench`: the journal's speed, Hearth beside the smallest window, its page of many
//! entries beside one of a few, and how heavy its first page is, in one run.

mod idle;
mod lists;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};

use crate::{
    run, setup,
    step::{cargo, execute, target},
};

const RUNS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(30);
/// After this long a window has settled and its memory can be weighed.
const SETTLE: Duration = Duration::from_secs(3);

/// Time to the first frame in milliseconds, and memory in MiB.
type Weight = (f64, f64);

/// Measures and prints; ratios are what counts, machines differ.
pub(crate) fn run() -> Result<()> {
    setup::for_tests()?;
    run::build(true)?;
    execute(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "hearth-desktop",
        "--example",
        "bare_window",
    ]))?;
    execute(&mut cargo(&["bench", "--package", "hearth-core"]))?;
    if cfg!(target_os = "linux") {
        compare_windows()?;
        lists::run()?;
        idle::run(&target().join("release"))?;
    }
    Ok(())
}

fn compare_windows() -> Result<()> {
    let folder = target().join("release");
    let (hearth, bare) =
        measure(&folder.join("hearth-desktop"), &folder.join("examples/bare_window"))?;
    println!("\nmedian of {RUNS}             Hearth      bare     ratio");
    print_row("first frame, ms", hearth.0, bare.0);
    print_row("memory (PSS), MiB", hearth.1, bare.1);
    Ok(())
}

fn print_row(what: &str, hearth: f64, bare: f64) {
    println!("{what:22} {hearth:9.1} {bare:9.1} {:9.2}", hearth / bare);
}

/// Medians of both programs, run by turns so that what slows the machine slows both.
fn measure(hearth: &Path, bare: &Path) -> Result<(Weight, Weight)> {
    let (mut of_hearth, mut of_bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        of_hearth.push(measure_once(hearth)?);
        of_bare.push(measure_once(bare)?);
    }
    Ok((median(&mut of_hearth), median(&mut of_bare)))
}

fn median(runs: &mut [Weight]) -> Weight {
    let mut middle = |pick: fn(&Weight) -> f64| {
        runs.sort_by(|a, b| pick(a).total_cmp(&pick(b)));
        pick(&runs[runs.len() / 2])
    };
    (middle(|run| run.0), middle(|run| run.1))
}

fn measure_once(program: &Path) -> Result<Weight> {
    let folder = fresh_folder()?;
    let ready = folder.join("ready");
    let start = Instant::now();
    let mut child = start_alone(program, &[], &folder, &ready)?;
    let waited = wait_for(&ready, start);
    thread::sleep(SETTLE);
    let memory = weigh_tree(child.id());
    end(program, child.id())?;
    child.wait().context("the program could not be waited for")?;
    fs::remove_dir_all(&folder).context("the run's folder could not be removed")?;
    Ok((waited?, memory))
}

/// Ends the program itself; display and bus then end by themselves.
fn end(program: &Path, root: u32) -> Result<()> {
    let runs = |id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program);
    for id in tree(root).iter().filter(|id| runs(id)) {
        execute(Command::new("kill").arg(id.to_string()))?;
    }
    Ok(())
}

/// A process and all below it.
fn tree(root: u32) -> Vec<u32> {
    let mut found = vec![root];
    let mut next = 0;
    while let Some(id) = found.get(next) {
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        found.extend(children.unwrap_or_default().split_whitespace().flat_map(str::parse::<u32>));
        next += 1;
    }
    found
}

fn fresh_folder() -> Result<PathBuf> {
    let folder = env::temp_dir().join(format!("hearth-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).context("no folder for the run")?;
    Ok(folder)
}

/// On a display and bus of its own.
fn start_alone(program: &Path, arguments: &[&str], folder: &Path, ready: &Path) -> Result<Child> {
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "dbus-run-session", "--"]).arg(program).args(arguments);
    for kind in ["CONFIG", "CACHE", "DATA", "STATE", "RUNTIME"] {
        let name =
            if kind == "RUNTIME" { "XDG_RUNTIME_DIR".into() } else { format!("XDG_{kind}_HOME") };
        command.env(name, folder.join(kind));
    }
    command
        .env("HEARTH_DATA_DIR", folder.join("data"))
        .env("HEARTH_READY_FILE", ready)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("xvfb-run could not be started")
}

fn wait_for(ready: &Path, start: Instant) -> Result<f64> {
    while !ready.exists() {
        ensure!(start.elapsed() < PATIENCE, "no first frame within {} s", PATIENCE.as_secs());
        thread::sleep(Duration::from_millis(2));
    }
    Ok(start.elapsed().as_secs_f64() * 1000.0)
}

/// Proportional set size of a process and all below it, in MiB.
fn weigh_tree(root: u32) -> f64 {
    tree(root).into_iter().map(own_pss).sum::<f64>() / 1024.0
}

fn own_pss(id: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    pss_from(&rollup).unwrap_or(0.0)
}

fn pss_from(rollup: &str) -> Option<f64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proportional_memory_is_read_in_kilobytes() {
        let rollup = "Rss:  9000 kB\nPss:            1234 kB\nPss_Dirty: 1 kB\n";
        assert_eq!(pss_from(rollup), Some(1234.0));
        assert_eq!(pss_from(""), None);
    }
}
