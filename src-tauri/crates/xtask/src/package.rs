//! `cargo xtask package`: a .deb and an .rpm, each with both programs and what belongs to them.
//!
//! What is in them is laid out once, as a tree; `src-tauri/Cargo.toml` says how cargo-deb and
//! cargo-generate-rpm wrap it up. Other systems' packages are made by the release workflow.

mod changelog;
mod check;
mod clean_root;
mod tree;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;
use chrono::{DateTime, Utc};
use clap::Args;

use crate::{
    run, setup,
    step::{execute, output, root, tool_path},
};

/// The name by which desktops know Hearth.
const APP_ID: &str = "io.github.hearth-app.Hearth";
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// As the packages name who made them; the same as in `src-tauri/Cargo.toml`.
const MAINTAINER: &str = "The Hearth contributors <hearth-app@users.noreply.github.com>";

/// What to do with them.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Has the packages judged, then installs, starts and removes the .deb in a clean Debian.
    #[arg(long)]
    check: bool,
}

/// The two packages.
struct Packages {
    deb: PathBuf,
    rpm: PathBuf,
}

/// Builds everything and makes the packages.
///
/// # Errors
/// When a step fails, or a check finds fault.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    setup::for_packaging()?;
    run::build(true)?;
    let made_at = last_change();
    tree::lay_out(made_at)?;
    let packages = wrap_up(made_at)?;
    println!("Made:\n  {}\n  {}", packages.deb.display(), packages.rpm.display());
    if arguments.check {
        setup::for_checking_packages()?;
        check::judge(&packages)?;
        clean_root::try_out(&packages.deb)?;
    }
    Ok(())
}

/// Where packages are made. The project's own folder, as the manifest names it.
fn folder() -> PathBuf {
    root().join("target/package")
}

fn wrap_up(made_at: DateTime<Utc>) -> Result<Packages> {
    let deb = folder().join(format!("hearth_{VERSION}-1_{}.deb", debian_architecture()?));
    let rpm = folder().join(format!("hearth-{VERSION}-1.{}.rpm", env::consts::ARCH));
    let cargo_deb =
        ["--quiet", "--no-build", "--no-strip", "--package", "hearth-desktop", "--output"];
    execute(tool("cargo-deb", made_at).args(cargo_deb).arg(&deb))?;
    let generate_rpm = ["generate-rpm", "--package", "src-tauri", "--auto-req", "find-requires"];
    let rpm_tool = &mut tool("cargo-generate-rpm", made_at);
    execute(rpm_tool.args(generate_rpm).arg("--output").arg(&rpm))?;
    Ok(Packages { deb, rpm })
}

/// A packaging tool, which dates what it makes by the last change, so that it can be made again
/// to the letter.
fn tool(name: &str, made_at: DateTime<Utc>) -> Command {
    let mut command = Command::new(tool_path(name));
    command.current_dir(root()).env("SOURCE_DATE_EPOCH", made_at.timestamp().to_string());
    command
}

fn debian_architecture() -> Result<String> {
    output(Command::new("dpkg").arg("--print-architecture"))
}

/// When Hearth was last changed: as it is told, or as git knows it, or now.
fn last_change() -> DateTime<Utc> {
    let told = env::var("SOURCE_DATE_EPOCH").ok();
    let known = || git_date(&root());
    told.and_then(|seconds| from_seconds(&seconds)).or_else(known).unwrap_or_else(Utc::now)
}

fn git_date(folder: &Path) -> Option<DateTime<Utc>> {
    let mut log = Command::new("git");
    log.args(["log", "-1", "--format=%ct"]).current_dir(folder);
    from_seconds(&output(&mut log).ok()?)
}

fn from_seconds(text: &str) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(text.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(path: &str) -> String {
        fs::read_to_string(root().join(path)).unwrap()
    }

    /// The languages that Hearth speaks beside English.
    fn languages() -> Vec<String> {
        let folders = fs::read_dir(root().join("ui/src/locales")).unwrap();
        let names = folders.map(|folder| folder.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name != "en").collect()
    }

    #[test]
    fn every_file_knows_hearth_by_the_same_name() {
        let config: serde_json::Value =
            serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
        assert_eq!(config["identifier"], APP_ID);
        let entry = read(&format!("packaging/linux/{APP_ID}.desktop"));
        assert!(entry.contains(&format!("\nIcon={APP_ID}\n")));
        let metainfo = read(&format!("packaging/linux/{APP_ID}.metainfo.xml"));
        assert!(metainfo.contains(&format!("<id>{APP_ID}</id>")));
        assert!(metainfo.contains(&format!("<launchable type=\"desktop-id\">{APP_ID}.desktop<")));
        let flatpak = read("packaging/flatpak/io.github.hearth_app.Hearth.yml");
        assert!(flatpak.contains(&format!("rename-desktop-file: {APP_ID}.desktop\n")));
        assert!(flatpak.contains(&format!("rename-icon: {APP_ID}\n")));
        assert!(flatpak.contains(&format!("--own-name={APP_ID}.SingleInstance\n")));
        let notification = read("src-tauri/crates/notice/src/notification.rs");
        assert!(notification.contains(&format!("APP_ID: &str = \"{APP_ID}\"")));
    }

    #[test]
    fn menus_and_software_centres_speak_every_language() {
        let entry = read(&format!("packaging/linux/{APP_ID}.desktop"));
        let metainfo = read(&format!("packaging/linux/{APP_ID}.metainfo.xml"));
        for language in languages() {
            for key in ["GenericName", "Comment", "Keywords"] {
                assert!(entry.contains(&format!("\n{key}[{language}]=")), "{key} in {language}");
            }
            for tag in ["summary", "p", "li", "caption"] {
                let count = |start: &str| metainfo.matches(start).count();
                let translated = count(&format!("<{tag} xml:lang=\"{language}\">"));
                assert_eq!(translated, count(&format!("<{tag}>")), "{tag} in {language}");
            }
        }
    }

    #[test]
    fn both_packages_name_the_same_makers() {
        assert!(read("src-tauri/Cargo.toml").contains(MAINTAINER));
    }

    #[test]
    fn a_date_is_seconds_or_nothing() {
        assert_eq!(from_seconds("86400").unwrap().to_rfc3339(), "1970-01-02T00:00:00+00:00");
        assert_eq!(from_seconds("yesterday"), None);
    }
}
