//! Has the packages judged by those who know their forms.

use std::{collections::BTreeSet, path::Path, process::Command};

use anyhow::{Result, ensure};

use super::{APP_ID, Packages, tree};
use crate::step::{execute, output};

/// Asks every judge, and compares what is in the two packages.
///
/// # Errors
/// When one of them finds an error, or a file is in one package alone.
pub(super) fn judge(packages: &Packages) -> Result<()> {
    let entry = tree::usr("share/applications").join(format!("{APP_ID}.desktop"));
    let metainfo = tree::usr("share/metainfo").join(format!("{APP_ID}.metainfo.xml"));
    ask("desktop-file-validate", &[], &entry)?;
    // Its pictures are on the network, which a build does not need.
    ask("appstreamcli", &["validate", "--no-net"], &metainfo)?;
    let strict = ["--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0"];
    ask("lintian", &strict, &packages.deb)?;
    println!("\n== the same files in both");
    compare(packages)
}

fn ask(judge: &str, arguments: &[&str], file: &Path) -> Result<()> {
    println!("\n== {judge}");
    execute(Command::new(judge).args(arguments).arg(file))?;
    println!("no errors, no warnings");
    Ok(())
}

fn compare(packages: &Packages) -> Result<()> {
    let mut rpm = Command::new("rpm");
    rpm.args(["--query", "--list", "--package"]).arg(&packages.rpm);
    let rpm = programs_and_data(&output(&mut rpm)?);
    let mut deb = Command::new("dpkg-deb");
    deb.arg("--contents").arg(&packages.deb);
    let deb = programs_and_data(&paths_of_contents(&output(&mut deb)?));
    let alone: Vec<&String> = deb.symmetric_difference(&rpm).collect();
    ensure!(!deb.is_empty() && alone.is_empty(), "only in one of the packages: {alone:?}");
    println!("{} files", deb.len());
    Ok(())
}

/// The paths in what `dpkg-deb --contents` prints, without its leading dot. Folders are left out.
fn paths_of_contents(contents: &str) -> String {
    let paths = contents.lines().filter_map(|line| line.split_once(" ./").map(|(_, path)| path));
    paths.filter(|path| !path.ends_with('/')).map(|path| format!("/{path}\n")).collect()
}

/// What belongs in every package: not documents and the like, whose places differ.
fn programs_and_data(list: &str) -> BTreeSet<String> {
    let differs = ["doc", "licenses", "lintian", "zsh"].map(|name| format!("/usr/share/{name}/"));
    let here = |path: &&str| !differs.iter().any(|folder| path.starts_with(folder));
    // Debian packs its manual pages.
    list.lines().filter(here).map(|path| path.trim_end_matches(".gz").to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_both_kinds_are_compared() {
        let deb = "drwxr-xr-x 0/0 0 2026-05-09 12:00 ./usr/bin/\n\
                   -rwxr-xr-x 0/0 9 2026-05-09 12:00 ./usr/bin/hearth\n\
                   -rw-r--r-- 0/0 9 2026-05-09 12:00 ./usr/share/man/man1/hearth.1.gz\n\
                   -rw-r--r-- 0/0 9 2026-05-09 12:00 ./usr/share/doc/hearth/copyright\n";
        let rpm = "/usr/bin/hearth\n/usr/share/man/man1/hearth.1\n/usr/share/licenses/hearth/L";
        assert_eq!(programs_and_data(&paths_of_contents(deb)), programs_and_data(rpm));
        assert_eq!(programs_and_data(rpm).len(), 2);
    }
}
