//! `cargo xtask run`: sets up, builds, opens.

use std::{env, process::Command};

use anyhow::{Result, ensure};
use clap::Args;

use crate::{
    setup,
    step::{cargo, execute, npm, target},
};

/// How to run.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Builds with optimisation: slower to build, quicker to start.
    #[arg(long)]
    release: bool,
    /// Passed on to Hearth, for example `-- --hidden`.
    #[arg(last = true)]
    arguments: Vec<String>,
}

/// Sets up what is missing, builds Hearth and opens it.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    setup::for_running()?;
    build(arguments.release)?;
    check_display()?;
    let profile = if arguments.release { "release" } else { "debug" };
    let name = format!("hearth-desktop{}", env::consts::EXE_SUFFIX);
    println!("Opening Hearth. It stays in the tray when its window is closed.");
    execute(Command::new(target().join(profile).join(name)).args(&arguments.arguments))
}

/// Builds the interface, the window program and the command line.
pub(crate) fn build(release: bool) -> Result<()> {
    execute(&mut npm(&["run", "--silent", "build"]))?;
    let mut build = cargo(&["build", "--package", "hearth-desktop", "--package", "hearth-cli"]);
    if release {
        build.arg("--release");
    }
    execute(&mut build)
}

fn check_display() -> Result<()> {
    let shown = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
    ensure!(
        shown || !cfg!(target_os = "linux"),
        "Hearth is built, but there is no display to open it on. Start it in a desktop session, \
         or on a virtual one: xvfb-run -a cargo xtask run"
    );
    Ok(())
}
