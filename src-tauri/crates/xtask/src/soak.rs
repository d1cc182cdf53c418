//! `cargo xtask soak`: the tests that throw dice, thrown for longer than every test run can wait.

use anyhow::Result;

use crate::{
    setup,
    step::{cargo, execute},
};

const KILLS: &str = "1000";
const CASES: &str = "10000";
/// For each reader of files.
const FUZZ_SECONDS: &str = "60";
/// Tests that read these numbers, and proptest's own.
const BINARIES: &str = "binary(kill) | binary(fuzz) | binary(repair) | binary(import) | binary(foreign_hostile) \
     | binary(/^transfer_/) | binary(backups) | binary(faults)";

/// Runs them.
///
/// # Errors
/// When one of them failed.
pub(crate) fn run() -> Result<()> {
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
