//! What is in the packages, laid out as it will lie in the system.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};

use super::{APP_ID, VERSION, changelog, folder};
use crate::step::{execute, output, root, target};

const PROGRAMS: [&str; 2] = ["hearth", "hearth-desktop"];
/// Icons by the size in pixels that themes look for them in.
const ICONS: [(&str, &str); 4] = [
    ("32x32", "32x32.png"),
    ("128x128", "128x128.png"),
    ("256x256", "128x128@2x.png"),
    ("512x512", "512x512.png"),
];
/// The manual's languages, each with the folder it lies in and the locale to ask Hearth in.
/// Arabic is left out: `man` cannot set it.
const MANUALS: [(&str, &str); 3] =
    [("man1", "en_GB.UTF-8"), ("de/man1", "de_DE.UTF-8"), ("ja/man1", "ja_JP.UTF-8")];
/// The shells, each with where its script lies; below `share` or, for zsh, beside the tree, as
/// Debian and Fedora look for it in different places.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "tree/usr/share/bash-completion/completions/hearth"),
    ("fish", "tree/usr/share/fish/vendor_completions.d/hearth.fish"),
    ("zsh", "zsh/_hearth"),
];

/// Lays everything out anew.
pub(super) fn lay_out(made_at: DateTime<Utc>) -> Result<()> {
    if folder().exists() {
        fs::remove_dir_all(folder()).context("The last packages could not be removed")?;
    }
    programs()?;
    desktop(made_at)?;
    icons()?;
    manual()?;
    completions()?;
    write("changelog", &changelog::debian(VERSION, made_at))
}

/// A file of the tree, by its path below `usr`.
pub(super) fn usr(path: &str) -> PathBuf {
    folder().join("tree/usr").join(path)
}

fn programs() -> Result<()> {
    for program in PROGRAMS {
        copy(&target().join("release").join(program), &usr("bin").join(program))?;
    }
    Ok(())
}

fn desktop(made_at: DateTime<Utc>) -> Result<()> {
    let source = root().join("packaging/linux");
    let entry = format!("{APP_ID}.desktop");
    copy(&source.join(&entry), &usr("share/applications").join(&entry))?;
    let name = format!("{APP_ID}.metainfo.xml");
    let metainfo = read(&source.join(&name))?;
    let releases = changelog::read(&read(&root().join("CHANGELOG.md"))?, VERSION);
    let metainfo = changelog::with_releases(&metainfo, &releases, made_at);
    write(&format!("tree/usr/share/metainfo/{name}"), &metainfo)
}

fn icons() -> Result<()> {
    let (source, theme) = (root().join("icons"), usr("share/icons/hicolor"));
    for (size, name) in ICONS {
        let place = theme.join(size).join(format!("apps/{APP_ID}.png"));
        copy(&source.join(name), &place)?;
    }
    copy(&source.join("app-icon.svg"), &theme.join(format!("scalable/apps/{APP_ID}.svg")))
}

fn manual() -> Result<()> {
    for (place, locale) in MANUALS {
        let place = usr("share/man").join(place);
        execute(hearth(&["man", "--into"], locale).arg(&place))?;
    }
    let page = "hearth-desktop.1";
    copy(&root().join("packaging/linux").join(page), &usr("share/man/man1").join(page))
}

fn completions() -> Result<()> {
    for (shell, place) in COMPLETIONS {
        write(place, &(output(&mut hearth(&["completions", shell], "en_GB.UTF-8"))? + "\n"))?;
    }
    Ok(())
}

/// The command line as it was just built, speaking the language of a locale.
fn hearth(arguments: &[&str], locale: &str) -> Command {
    let mut command = Command::new(usr("bin/hearth"));
    command
        .args(arguments)
        .env("LC_ALL", locale)
        .env_remove("LANGUAGE")
        // The language chosen in a journal of this machine is nothing to the packages.
        .env("HEARTH_DATA_DIR", folder().join("no-journal"));
    command
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} could not be read", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    make_folder_of(to)?;
    fs::copy(from, to).with_context(|| format!("{} is not there", from.display()))?;
    Ok(())
}

/// Writes a file below the folder of packages.
fn write(path: &str, text: &str) -> Result<()> {
    let path = folder().join(path);
    make_folder_of(&path)?;
    fs::write(&path, text).with_context(|| format!("{} could not be written", path.display()))
}

fn make_folder_of(path: &Path) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("{} was not made", folder.display()))
}
