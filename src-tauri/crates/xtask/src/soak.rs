//! `cargo xtask soak`: what every test run cannot wait for. The packages we build on are judged by
//! `deny.toml`, and the tests that throw dice throw them for longer. At the end comes what takes
//! longest: Hearth for other systems.

use anyhow::Result;

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

/// Runs it all.
///
/// # Errors
/// When one of them failed.
pub(crate) fn run() -> Result<()> {
    setup::for_soak()?;
    execute(&mut cargo(&["deny", "check", "bans", "licenses", "sources"]))?;
    core()?;
    window()?;
    cross::run()
}

fn core() -> Result<()> {
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
    execute(&mut npm(&["run", "build"]))?;
    let package = ["nextest", "run", "--package", "hearth-desktop", "--test", "random_json"];
    execute(cargo(&package).env("PROPTEST_CASES", WINDOW_CASES))
}
