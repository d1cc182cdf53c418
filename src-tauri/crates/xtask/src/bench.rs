//! `cargo xtask bench`: every budget of Hearth's in one run, each beside the least that anything of
//! its kind takes. Ratios are what counts; machines differ.

mod command_line;
mod interface;
mod journal;
mod record;
mod rest;
mod table;
mod windows;

use std::{fs, path::PathBuf};

use anyhow::Result;
use clap::Args;
use table::{Budget, Row, Table};

use crate::{
    desk::Desk,
    run, setup,
    step::{cargo, execute, target},
};

/// What to do with the figures.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Writes the table into BENCHMARKS.md too, where the last two runs stand.
    #[arg(long)]
    record: bool,
    /// Measures what was built with optimisation before, and installs nothing.
    #[arg(long)]
    built: bool,
}

/// Measures and prints.
///
/// # Errors
/// When something does not build or start; never because a budget is not met.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    if !arguments.built {
        setup::for_tests()?;
        build()?;
    }
    let programs = Programs::built();
    let mut table = Table::default();
    sizes(&programs, &mut table)?;
    if cfg!(target_os = "linux") {
        let desk = Desk::new()?;
        let journals = Journals {
            small: desk.journal("small", 7)?,
            million: desk.journal("million", 1_000_000)?,
        };
        windows::run(&programs, &desk, &journals, &mut table)?;
        command_line::run(&programs, &journals, &mut table)?;
        interface::run(&mut table)?;
        rest::run(&programs, &desk, &journals, &mut table)?;
    }
    journal::run(&mut table)?;
    let (met, budgets) = table.met();
    println!("\n{table}\n{met} of {budgets} budgets met");
    if arguments.record { record::write(&table) } else { Ok(()) }
}

/// What is measured, as people get it, and what it is compared with.
struct Programs {
    window: PathBuf,
    command_line: PathBuf,
    bare_window: PathBuf,
    bare_tray: PathBuf,
    bare_insert: PathBuf,
    insert_pairs: PathBuf,
}

fn build() -> Result<()> {
    run::build(true)?;
    let shell = ["--example", "bare_window", "--example", "bare_tray"];
    let core = ["--example", "bare_insert", "--example", "insert_pairs", "--example", "years"];
    for (package, examples) in [("hearth-desktop", &shell[..]), ("hearth-core", &core[..])] {
        execute(cargo(&["build", "--release", "--package", package]).args(examples))?;
    }
    Ok(())
}

impl Programs {
    fn built() -> Self {
        let folder = target().join("release");
        let example = |name: &str| folder.join("examples").join(name);
        Self {
            window: folder.join("hearth-desktop"),
            command_line: folder.join("hearth"),
            bare_window: example("bare_window"),
            bare_tray: example("bare_tray"),
            bare_insert: example("bare_insert"),
            insert_pairs: example("insert_pairs"),
        }
    }
}

fn sizes(programs: &Programs, table: &mut Table) -> Result<()> {
    let megabytes = fs::metadata(&programs.window)?.len() as f64 / 1e6;
    table.add(Row::alone("window program, MB", megabytes, Budget::AtMost(12.0)));
    let megabytes = fs::metadata(&programs.command_line)?.len() as f64 / 1e6;
    table.add(Row::alone("command line, MB", megabytes, Budget::None));
    Ok(())
}

/// Journals to open; each is past its welcome.
struct Journals {
    small: PathBuf,
    million: PathBuf,
}
