//! What is measured inside the real window, where vitest and the driver are: taps, a long list, and
//! how heavy the first page is.

use std::fs;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use super::{Budget, Row, Table};
use crate::step::{execute, npm, target};

/// A figure as `ui/test/figures.ts` writes it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Figure {
    what: String,
    hearth: f64,
    floor: Option<f64>,
    at_most: Option<f64>,
}

/// Runs the interface's benchmarks, which print tables of their own too.
pub(super) fn run(table: &mut Table) -> Result<()> {
    let file = target().join("interface-figures.jsonl");
    fs::write(&file, "").context("no file for the interface's figures")?;
    let mut bench = npm(&["run", "--silent", "bench"]);
    execute(bench.env("HEARTH_PROFILE", "release").env("HEARTH_FIGURES", &file))?;
    for line in fs::read_to_string(&file)?.lines() {
        table.add(row(serde_json::from_str(line).context("a figure that cannot be read")?));
    }
    Ok(())
}

fn row(Figure { what, hearth, floor, at_most }: Figure) -> Row {
    let budget = at_most.map_or(Budget::None, Budget::AtMost);
    match floor {
        Some(floor) => Row::beside(what, hearth, floor, budget),
        None => Row::alone(what, hearth, budget),
    }
}
