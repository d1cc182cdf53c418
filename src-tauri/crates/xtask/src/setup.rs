//! Installs what is missing, after saying what and why.

mod packages;
mod system;

use std::{env, fs, process::Command};

use anyhow::{Context as _, Result, bail, ensure};

use self::{packages::Package, system::System};
use crate::step::{execute, npm, output, succeeds, target, ui};

const OLDEST_NODE: u32 = 20;
/// The WebDriver of Tauri 2; version 3 is for Tauri 3.
const TAURI_DRIVER: &str = "^2";

/// What is needed to build and open Hearth.
pub(crate) fn for_running() -> Result<()> {
    check_node()?;
    system_packages(packages::BUILD)?;
    npm_packages()
}

/// What is needed to build, open and test Hearth.
pub(crate) fn for_tests() -> Result<()> {
    check_node()?;
    let wanted: Vec<Package> = packages::BUILD.iter().chain(packages::TEST).copied().collect();
    system_packages(&wanted)?;
    npm_packages()?;
    nextest()?;
    tauri_driver()
}

/// What the long tests need beyond the others.
pub(crate) fn for_soak() -> Result<()> {
    for_tests()?;
    cargo_deny()
}

fn check_node() -> Result<()> {
    let version = output(Command::new("node").arg("--version"))
        .context("Node.js is missing. Install version 20 or newer from https://nodejs.org.")?;
    let major = major_version(&version)
        .with_context(|| format!("`node --version` answered “{version}”, which is no version."))?;
    ensure!(major >= OLDEST_NODE, "Node.js {version} is too old; Hearth needs 20 or newer.");
    ensure!(succeeds(&mut npm(&["--version"])), "npm is missing. It comes with Node.js.");
    Ok(())
}

fn major_version(text: &str) -> Option<u32> {
    text.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn system_packages(wanted: &[Package]) -> Result<()> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    match system::detect(env::consts::OS, &release) {
        System::Debian => install_debian(&missing_debian(wanted)),
        system => say_what_is_missing(&system),
    }
}

fn missing_debian(wanted: &[Package]) -> Vec<Package> {
    let installed = |package: &Package| {
        let mut query = Command::new("dpkg-query");
        query.args(["--show", "--showformat=${Status}", package.name]);
        output(&mut query).is_ok_and(|status| status.ends_with("ok installed"))
    };
    wanted.iter().filter(|package| !installed(package)).copied().collect()
}

fn install_debian(missing: &[Package]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this system, to be installed with apt-get:");
    for Package { name, why } in missing {
        println!("  {name:32} {why}");
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    execute(apt().args(["update", "--quiet"]))?;
    execute(apt().args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(&names))
        .with_context(|| format!("Install them by hand and try again: {}", names.join(" ")))
}

/// apt-get, through sudo for anybody but root.
fn apt() -> Command {
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}

/// Elsewhere nothing is installed by itself: the person is told the one command that does.
fn say_what_is_missing(system: &System) -> Result<()> {
    let missing = packages::missing_elsewhere(system);
    if missing.is_empty() {
        return Ok(());
    }
    for (what, command) in &missing {
        eprintln!("Missing: {what}\n  {command}");
    }
    bail!("Install the above, then run the same command again.")
}

/// `npm ci`, when the lock file is not the one the packages were installed from.
fn npm_packages() -> Result<()> {
    let lock = fs::read_to_string(ui().join("package-lock.json"))
        .context("ui/package-lock.json is missing; is this a whole checkout?")?;
    let stamp = ui().join("node_modules/.hearth-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the interface's npm packages, as ui/package-lock.json lists them.");
    execute(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).context("node_modules could not be marked as installed")
}

fn nextest() -> Result<()> {
    if succeeds(&mut crate::step::cargo(&["nextest", "--version"])) {
        return Ok(());
    }
    println!("Installing cargo-nextest, which runs the Rust tests.");
    execute(&mut crate::step::cargo(&["install", "cargo-nextest", "--locked"]))
}

fn cargo_deny() -> Result<()> {
    if succeeds(&mut crate::step::cargo(&["deny", "--version"])) {
        return Ok(());
    }
    println!(
        "Installing cargo-deny, which judges the packages we build on. It takes some minutes."
    );
    execute(&mut crate::step::cargo(&["install", "cargo-deny", "--locked"]))
}

fn tauri_driver() -> Result<()> {
    if !cfg!(target_os = "linux") || target().join("tools/bin/tauri-driver").is_file() {
        return Ok(());
    }
    println!("Installing tauri-driver, which lets tests use the real window.");
    let mut install =
        crate::step::cargo(&["install", "tauri-driver", "--locked", "--version", TAURI_DRIVER]);
    execute(install.arg("--root").arg(target().join("tools")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_begins_with_its_major_number() {
        assert_eq!(major_version("v20.20.2"), Some(20));
        assert_eq!(major_version("22.1.0"), Some(22));
        assert_eq!(major_version("none"), None);
    }
}
