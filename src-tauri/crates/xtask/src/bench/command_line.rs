//! `hearth log` as a whole process beside the smallest one that keeps a row, and what the journal
//! adds to a row by itself.

use std::{process::Command, time::Instant};

use anyhow::{Context as _, Result, ensure};

use super::{Budget, Journals, Programs, Row, Table};
use crate::{median::median, step::output};

const RUNS: usize = 51;

/// Measures both by turns.
pub(super) fn run(programs: &Programs, journals: &Journals, table: &mut Table) -> Result<()> {
    let raw = journals.small.join("raw.db");
    let (mut log, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let mut hearth = Command::new(&programs.command_line);
        hearth.args(["log", "listening"]).env("HEARTH_DATA_DIR", &journals.small);
        log.push(time(&mut hearth)?);
        bare.push(time(Command::new(&programs.bare_insert).arg(&raw))?);
    }
    let (log, bare) = (median(log), median(bare));
    table.add(Row::beside("hearth log, whole process, ms", log, bare, Budget::AtMost(20.0)));
    pairs(programs, table)
}

fn pairs(programs: &Programs, table: &mut Table) -> Result<()> {
    let printed = output(&mut Command::new(&programs.insert_pairs))?;
    let numbers: Vec<f64> = printed.split_whitespace().flat_map(str::parse).collect();
    let [journal, journal_95, raw, raw_95] = numbers[..] else {
        anyhow::bail!("the pairs of insertions printed something else: {printed}");
    };
    table.add(Row::beside("an entry kept, median, ms", journal, raw, Budget::None));
    table.add(Row::beside(
        "an entry kept, 95 of 100, ms",
        journal_95,
        raw_95,
        Budget::AtMost(10.0),
    ));
    Ok(())
}

fn time(command: &mut Command) -> Result<f64> {
    let start = Instant::now();
    let ended = command.output().context("a program could not be started")?;
    let took = start.elapsed().as_secs_f64() * 1000.0;
    ensure!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    Ok(took)
}
