//! The whole app for Windows; all that needs no window tested with Wine.

mod wine;

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result};

use self::wine::Wine;
use super::{cargo_for, folder};
use crate::step::{execute, execute_and_find, root};

const SYSTEM: &str = "x86_64-pc-windows-gnu";
/// What needs no window.
const TESTED: [&str; 4] = ["hearth-core", "hearth-host", "hearth-notice", "hearth-cli"];

/// Links the app and runs the tests of what needs no window. Says the app's size and how many
/// tests there were.
pub(super) fn run() -> Result<String> {
    execute(&mut cargo_for(SYSTEM, &["build", "--package", "hearth-desktop"]))?;
    let program = folder().join(SYSTEM).join("debug/hearth-desktop.exe");
    let size = mebibytes(&program)?;
    let mut lines = vec![format!("Windows: hearth-desktop.exe is linked, {size} MiB unoptimised")];
    execute(&mut on_all(cargo_for(SYSTEM, &["test", "--no-run", "--quiet"])))?;
    let wine = Wine::start(&folder())?;
    for package in TESTED {
        lines.push(format!("Windows: {package} with Wine: {}", test(package, &wine)?));
    }
    Ok(lines.join("\n"))
}

fn mebibytes(file: &Path) -> Result<u64> {
    let size = fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?.len();
    Ok(size >> 20)
}

/// They are built together, also when one of them runs: alone it would be built anew.
fn on_all(mut command: Command) -> Command {
    command.args(TESTED.iter().flat_map(|package| ["--package", *package]));
    command
}

/// Runs the tests of a package and gives nextest's own words about them.
fn test(package: &str, wine: &Wine) -> Result<String> {
    let nextest = ["nextest", "run", "--profile", "wine", "--no-fail-fast"];
    let mut tests = on_all(cargo_for(SYSTEM, &nextest));
    tests.args(["--filterset", &format!("package({package})"), "--status-level", "fail"]);
    // Not as a variable: the command line's tests would look for Wine inside Wine.
    tests.args(["--config", &format!("target.{SYSTEM}.runner='wine'")]);
    // Else insta asks cargo, which is no program that Wine could run.
    tests.env("INSTA_WORKSPACE_ROOT", root());
    let summary = execute_and_find(wine.surround(&mut tests), "tests run:")?;
    Ok(summary.split_once(']').map_or(summary.as_str(), |(_, counts)| counts.trim()).to_owned())
}
