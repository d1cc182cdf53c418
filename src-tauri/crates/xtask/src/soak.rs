//! `cargo xtask soak`: what every test run cannot wait for. The packages we build on are judged by
//! `deny.toml`, the tests that throw dice throw them for longer, Hearth is used for an hour, and is
//! built for other systems.

mod hour;
mod person;
mod sample;
mod slope;
mod verdict;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::{
    cross, setup,
    step::{cargo, execute, npm},
};

const KILLS: &str = "1000";
const CASES: &str = "10000";
/// Each is a journal of its own that meets every command of the window.
const WINDOW_CASES: &str = "500";
/// For each reader of files.
const FUZZ_SECONDS: &str = "60";
/// Tests that read these numbers, and proptest's own.
const BINARIES: &str = "binary(kill) | binary(fuzz) | binary(repair) | binary(import) | binary(foreign_hostile) \
     | binary(/^transfer_/) | binary(backups) | binary(faults)";

/// What to soak.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Runs only this part; may be given several times.
    #[arg(long, value_name = "PART")]
    only: Vec<Part>,
    #[command(flatten)]
    hour: hour::HourArguments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Judges the packages we build on.
    Packages,
    /// Throws dice at the journal.
    Core,
    /// Throws dice at the window's commands.
    Window,
    /// Uses Hearth for an hour and watches what it holds.
    Hour,
    /// Builds and tests it for Windows, and checks it for macOS.
    Cross,
}

/// Runs it all, or the parts that are wanted.
///
/// # Errors
/// When one of them failed.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let wanted = |part: &&Part| arguments.only.is_empty() || arguments.only.contains(part);
    Part::value_variants().iter().filter(wanted).try_for_each(|part| match part {
        Part::Packages => packages(),
        Part::Core => core(),
        Part::Window => window(),
        Part::Hour => hour::run(&arguments.hour),
        Part::Cross => cross::run(),
    })
}

fn packages() -> Result<()> {
    setup::for_soak()?;
    execute(&mut cargo(&["deny", "check", "bans", "licenses", "sources"]))
}

fn core() -> Result<()> {
    setup::for_tests()?;
    // Not optimised: overflows and debug assertions are to be heard.
    let package = ["nextest", "run", "--package", "hearth-core", "--no-fail-fast"];
    execute(
        cargo(&package)
            .args(["--filter-expr", BINARIES])
            .env("HEARTH_KILLS", KILLS)
            .env("HEARTH_CASES", CASES)
            .env("PROPTEST_CASES", CASES)
            .env("HEARTH_FUZZ_SECONDS", FUZZ_SECONDS),
    )
}

fn window() -> Result<()> {
    setup::for_tests()?;
    execute(&mut npm(&["run", "build"]))?;
    let package = ["nextest", "run", "--package", "hearth-desktop", "--test", "random_json"];
    execute(cargo(&package).env("PROPTEST_CASES", WINDOW_CASES))
}
