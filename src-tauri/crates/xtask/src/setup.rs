//! Installs what is missing, after saying what and why.

mod packages;
mod system;

use std::{env, fs, process::Command};

use anyhow::{Context as _, Result, bail, ensure};

use self::{packages::Package, system::System};
use crate::step::{as_root, cargo, execute, npm, output, succeeds, target, tool_path, ui};

const OLDEST_NODE: u32 = 20;
/// The WebDriver of Tauri 2; version 3 is for Tauri 3.
const TAURI_DRIVER: &str = "^2";
const CARGO_DEB: &str = "^3.8";
const CARGO_GENERATE_RPM: &str = "^0.21";

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

/// What is needed to build Hearth for other systems.
///
/// # Errors
/// On systems that are neither Debian nor a relative, or when something cannot be installed.
pub(crate) fn for_cross() -> Result<()> {
    ensure!(this_system() == System::Debian, "Debian's compiler is needed to build for others.");
    for_running()?;
    system_packages(packages::CROSS)?;
    nextest()
}

/// What is needed to build Hearth and make its packages.
///
/// # Errors
/// On systems that are neither Debian nor a relative, or when something cannot be installed.
pub(crate) fn for_packaging() -> Result<()> {
    ensure!(this_system() == System::Debian, "Packages are made on Debian and Ubuntu.");
    for_running()?;
    system_packages(packages::PACKAGE)?;
    tool("cargo-deb", CARGO_DEB, "which makes the .deb")?;
    tool("cargo-generate-rpm", CARGO_GENERATE_RPM, "which makes the .rpm")
}

/// What is needed to look at the packages and to try them in a root of their own.
pub(crate) fn for_checking_packages() -> Result<()> {
    system_packages(packages::CHECK)
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
    match this_system() {
        System::Debian => install_debian(&missing_debian(wanted)),
        system => say_what_is_missing(&system),
    }
}

fn this_system() -> System {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    system::detect(env::consts::OS, &release)
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

fn apt() -> Command {
    let mut command = as_root("env");
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
    if succeeds(&mut cargo(&["nextest", "--version"])) {
        return Ok(());
    }
    println!("Installing cargo-nextest, which runs the Rust tests.");
    execute(&mut cargo(&["install", "cargo-nextest", "--locked"]))
}

fn cargo_deny() -> Result<()> {
    if succeeds(&mut cargo(&["deny", "--version"])) {
        return Ok(());
    }
    println!(
        "Installing cargo-deny, which judges the packages we build on. It takes some minutes."
    );
    execute(&mut cargo(&["install", "cargo-deny", "--locked"]))
}

fn tauri_driver() -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    tool("tauri-driver", TAURI_DRIVER, "which lets tests use the real window")
}

/// A program from crates.io, kept beside what is built.
fn tool(name: &str, version: &str, purpose: &str) -> Result<()> {
    if tool_path(name).is_file() {
        return Ok(());
    }
    println!("Installing {name}, {purpose}.");
    let mut install = cargo(&["install", name, "--locked", "--version", version]);
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
