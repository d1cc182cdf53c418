//! Hearth's window beside the smallest one, and its tray beside the smallest one: how soon they are
//! there, and what they hold.

use std::{path::Path, thread, time::Duration};

use anyhow::Result;

use super::{Budget, Journals, Programs, Row, Table};
use crate::{
    desk::Desk,
    median::median,
    processes::{Holdings, holdings},
};

const RUNS: usize = 9;
/// After this long a program has settled and can be weighed.
const SETTLE: Duration = Duration::from_secs(3);

/// Measures all by turns, so that what slows the machine slows all.
pub(super) fn run(
    programs: &Programs,
    desk: &Desk,
    journals: &Journals,
    table: &mut Table,
) -> Result<()> {
    let (mut bare, mut small, mut million) = (Runs::default(), Runs::default(), Runs::default());
    let (mut tray, mut bare_tray) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        bare.add(window(desk, &programs.bare_window, &journals.small)?);
        small.add(window(desk, &programs.window, &journals.small)?);
        million.add(window(desk, &programs.window, &journals.million)?);
        tray.push(hidden(desk, &programs.window, &["--hidden"], &journals.small)?);
        bare_tray.push(hidden(desk, &programs.bare_tray, &[], &journals.small)?);
    }
    let (floor, start, long) = (bare.start(), small.start(), million.start());
    table.add(Row::beside("start to seven tiles, ms", start, floor, Budget::Times(1.15)));
    table.add(Row::beside(
        "start with 1 M entries beside 7, ms",
        long,
        start,
        Budget::MoreBy(50.0),
    ));
    let (floor, memory) = (bare.memory(), small.memory());
    table.add(Row::beside("memory with the window, MiB", memory, floor, Budget::Times(1.15)));
    let (floor, memory) = (median(bare_tray), median(tray));
    table.add(Row::beside("memory in the tray, MiB", memory, floor, Budget::Times(1.2)));
    Ok(())
}

#[derive(Default)]
struct Runs(Vec<(f64, Holdings)>);

impl Runs {
    fn add(&mut self, one: (f64, Holdings)) {
        self.0.push(one);
    }

    fn start(&self) -> f64 {
        median(self.0.iter().map(|run| run.0).collect())
    }

    fn memory(&self) -> f64 {
        median(self.0.iter().map(|run| run.1.memory).collect())
    }
}

fn window(desk: &Desk, program: &Path, data: &Path) -> Result<(f64, Holdings)> {
    let opened = desk.open(program, &[], data)?;
    let start = opened.first_frame()?;
    thread::sleep(SETTLE);
    let held = holdings(opened.id());
    opened.end()?;
    Ok((start, held))
}

fn hidden(desk: &Desk, program: &Path, arguments: &[&str], data: &Path) -> Result<f64> {
    let opened = desk.open(program, arguments, data)?;
    thread::sleep(SETTLE);
    let memory = holdings(opened.id()).memory;
    opened.end()?;
    Ok(memory)
}
