//! The whole app checked for macOS: every line of its Rust compiles there.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context as _, Result};

use super::{cargo_for, folder};
use crate::step::execute;

const SYSTEM: &str = "aarch64-apple-darwin";
/// A C compiler that knows macOS, from PyPI.
const ZIG: &str = "ziglang==0.17.1";

/// Checks it all, tests included, and says so.
pub(super) fn check() -> Result<String> {
    let compiler = compiler()?;
    execute(
        cargo_for(SYSTEM, &["check", "--workspace", "--exclude", "xtask", "--all-targets"])
            .env("CC_aarch64_apple_darwin", compiler)
            // Else Apple's own tools are asked where its headers are.
            .env("SDKROOT", "/"),
    )?;
    Ok("macOS: the app, the command line and all tests are checked; nothing was run".to_owned())
}

fn compiler() -> Result<PathBuf> {
    let python = folder().join("zig");
    let stamp = python.join(ZIG);
    if !stamp.is_file() {
        execute(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&python))?;
        execute(Command::new(python.join("bin/pip")).args(["install", "--quiet", ZIG]))?;
        fs::write(&stamp, "").context("zig could not be marked as installed")?;
    }
    let compiler = folder().join("compiler-for-macos");
    fs::write(&compiler, include_str!("macos/compiler.sh"))
        .context("no compiler for macOS could be set up")?;
    execute(Command::new("chmod").arg("+x").arg(&compiler))?;
    Ok(compiler)
}
