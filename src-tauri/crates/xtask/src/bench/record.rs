//! `BENCHMARKS.md`: the last two runs, and how to repeat them.

use std::{fs, process::Command};

use anyhow::{Context as _, Result};
use chrono::Utc;

use super::Table;
use crate::step::{output, root};

const HEAD: &str = "\
# Benchmarks

`cargo xtask bench --record` measures all of this and writes this file; without `--record` it only prints. It installs what it needs on Debian and takes about half an hour. Let the machine do nothing else meanwhile.

What is compared is measured by turns in one run, so that what slows the machine slows both. The floor is the least that anything of its kind takes: the smallest Tauri window (`examples/bare_window.rs`), the smallest Tauri process in the tray (`examples/bare_tray.rs`), the smallest program that keeps a row with SQLite, durably (`hearth-core`, `examples/bare_insert.rs`), a row kept by SQLite alone (`examples/insert_pairs.rs`). Medians, unless it says otherwise. Memory is the proportional set size of the program and all below it.
";
const RUN: &str = "\n## ";
const RUNS_KEPT: usize = 2;

/// Puts this run first, and leaves the one before it.
pub(super) fn write(table: &Table) -> Result<()> {
    let path = root().join("BENCHMARKS.md");
    let before = fs::read_to_string(&path).unwrap_or_default();
    let (met, budgets) = table.met();
    let run = format!(
        "{} UTC\n\n{}\n\n{met} of {budgets} budgets met.\n\n{table}",
        Utc::now().format("%Y-%m-%d %H:%M"),
        machine()?,
    );
    fs::write(&path, page(&run, &before)).context("BENCHMARKS.md could not be written")?;
    println!("Written to {}", path.display());
    Ok(())
}

fn page(run: &str, before: &str) -> String {
    let older = before.split(RUN).skip(1).map(str::trim_end);
    let runs = std::iter::once(run.trim_end()).chain(older).take(RUNS_KEPT);
    runs.fold(HEAD.to_owned(), |page, run| page + RUN + run + "\n")
}

fn machine() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    let system = output(Command::new("uname").args(["-sm"]))?;
    let webkit = output(Command::new("pkg-config").args(["--modversion", "webkit2gtk-4.1"]))?;
    let model = model.unwrap_or("a processor that does not say its name");
    Ok(format!("{system}, {cores} cores of {model}, WebKitGTK {webkit}, under Xvfb."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_two_runs_are_kept() {
        let first = page("first\n\n| a |\n", "");
        let second = page("second\n\n| b |\n", &first);
        let third = page("third\n\n| c |\n", &second);
        assert!(third.starts_with(HEAD));
        assert!(third.ends_with("\n## third\n\n| c |\n\n## second\n\n| b |\n"), "{third}");
    }
}
