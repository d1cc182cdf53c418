//! `cargo xtask cross`: Hearth for Windows and macOS, from Debian.
//!
//! Debian's Rust has no standard library for either, but its sources, so that cargo builds that
//! too. Windows is linked with MinGW, and what needs no window is run with Wine. macOS is checked
//! only: its libraries are Apple's, and nobody else may link with them.

mod macos;
mod windows;

use std::{path::PathBuf, process::Command};

use anyhow::Result;

use crate::{
    setup,
    step::{cargo, execute, npm, target},
};

/// Builds and tests for the one, checks for the other, and says in a line each what was done.
///
/// # Errors
/// When something does not compile, or a test fails.
pub(crate) fn run() -> Result<()> {
    setup::for_cross()?;
    execute(&mut npm(&["run", "build"]))?;
    let windows = windows::run()?;
    let macos = macos::check()?;
    println!("\n{windows}\n{macos}");
    Ok(())
}

/// The program's cargo with Debian's compiler, which has the sources of its standard library.
fn cargo_for(system: &str, arguments: &[&str]) -> Command {
    let mut command = cargo(arguments);
    command
        .args(["-Zbuild-std=std,panic_abort", "--target", system])
        // Building the standard library is not stable, and no other compiler has its sources here.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", "/usr/bin/rustc")
        .env("CARGO_TARGET_DIR", folder());
    command
}

/// Apart from what is built for this system, by another compiler.
fn folder() -> PathBuf {
    target().join("cross")
}
