//! Installs the .deb in a clean Debian, starts both programs there as an ordinary person would,
//! removes it, and looks for what is left.
//!
//! The Debian is made by debootstrap from where this machine's own apt finds its packages. What
//! runs in it has mounts and processes of its own, so that nothing of it outlives it.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result};

use super::folder;
use crate::step::{as_root, execute, output};

/// What is tried, in order, each with what it shows. The scripts run as root,
/// and themselves become the person where it matters.
const STEPS: &[(&str, &str)] = &[
    ("what a window needs to be looked at", include_str!("clean_root/prepare.sh")),
    ("install", include_str!("clean_root/install.sh")),
    ("the command line", include_str!("clean_root/command_line.sh")),
    ("the window", include_str!("clean_root/window.sh")),
    ("remove", include_str!("clean_root/remove.sh")),
];
const ENTER: &str = include_str!("clean_root/enter.sh");

/// Tries the package out from installation to removal.
///
/// # Errors
/// When a step fails; the steps themselves say what they expect.
pub(super) fn try_out(deb: &Path) -> Result<()> {
    let root = folder().join("root");
    println!("\n== a clean Debian");
    let tried = make(&root)
        .and_then(|()| bring_in(deb, &root))
        .and_then(|()| STEPS.iter().try_for_each(|step| run(&root, step)));
    let remove = ["--recursive", "--force", "--one-file-system"];
    tried.and(execute(as_root("rm").args(remove).arg(&root)))
}

fn run(root: &Path, (title, script): &(&str, &str)) -> Result<()> {
    println!("\n== {title}");
    let mut command = as_root("unshare");
    command.args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-eu", "-c", ENTER]);
    execute(command.arg(root).arg(script)).map_err(|_| anyhow::anyhow!("not so: {title}"))
}

/// A Debian with nothing but what every Debian has.
fn make(root: &Path) -> Result<()> {
    let mirror = mirror()?;
    fs::create_dir_all(folder())?;
    let log = folder().join("debootstrap.log");
    let file = fs::File::create(&log).context("The log of debootstrap could not be made")?;
    let mut bootstrap = as_root("debootstrap");
    bootstrap.args(["--variant=minbase", &format!("--components={}", mirror.components)]);
    // Its log names every package; only what is wrong is of interest.
    bootstrap.arg(&mirror.codename).arg(root).arg(&mirror.address).stdout(file);
    execute(&mut bootstrap).with_context(|| format!("{} tells more", log.display()))?;
    println!("{} made by debootstrap", mirror.codename);
    Ok(())
}

/// The package, and how this machine's apt reaches its mirror.
fn bring_in(deb: &Path, root: &Path) -> Result<()> {
    execute(as_root("cp").arg(deb).arg(root.join("tmp/hearth.deb")))?;
    let settings = folder().join("apt.conf");
    fs::write(&settings, output(Command::new("apt-config").args(["dump", "Acquire"]))?)?;
    execute(as_root("cp").arg(settings).arg(root.join("etc/apt/apt.conf.d/90machine")))?;
    execute(as_root("cp").args(["--dereference", "/etc/resolv.conf"]).arg(root.join("etc")))
}

/// Where apt finds the system's own packages.
#[derive(Debug, PartialEq, Eq)]
struct Mirror {
    address: String,
    codename: String,
    /// Separated by commas.
    components: String,
}

fn mirror() -> Result<Mirror> {
    let release = fs::read_to_string("/etc/os-release")?;
    let line = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    let codename = line.context("/etc/os-release names no release")?;
    let mut targets = Command::new("apt-get");
    targets.args(["indextargets", "--format", "$(CODENAME) $(COMPONENT) $(REPO_URI)"]);
    let targets = output(targets.arg("Created-By: Packages"))?;
    choose(&targets, codename).context("apt knows no mirror for this system's own packages")
}

/// The mirror of the release itself, not of its updates.
fn choose(targets: &str, codename: &str) -> Option<Mirror> {
    let words = targets.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let of_release = words.filter(|words| words.len() == 3 && words[0] == codename);
    let own: Vec<Vec<&str>> = of_release.collect();
    let address = own.iter().find(|words| words[1] == "main")?[2];
    let mut components: Vec<&str> =
        own.iter().filter(|words| words[2] == address).map(|words| words[1]).collect();
    components.dedup();
    Some(Mirror {
        address: address.to_owned(),
        codename: codename.to_owned(),
        components: components.join(","),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_is_that_of_the_release_itself() {
        let targets = "bookworm-security main http://security.example/debian/\n\
                       bookworm main http://debian.example/debian/\n\
                       bookworm contrib http://debian.example/debian/\n\
                       bookworm main-of-others http://other.example/\n";
        let mirror = choose(targets, "bookworm").unwrap();
        assert_eq!(mirror.address, "http://debian.example/debian/");
        assert_eq!(mirror.components, "main,contrib");
        assert_eq!(choose(targets, "trixie"), None);
    }
}
