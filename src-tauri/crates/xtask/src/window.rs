//! Hearth's window as a person opens and closes it, for what is measured. Linux with X11 only.

use std::{path::Path, process::Command, time::Duration};

use anyhow::Result;

use crate::{
    desk::{Desk, Opened, until},
    step::{execute, output, succeeds},
};

const PAUSE: Duration = Duration::from_millis(20);

/// Opens it by starting Hearth a second time, and waits for its first frame.
pub(crate) fn reopen(desk: &Desk, program: &Path, opened: &Opened) -> Result<()> {
    opened.forget_first_frame()?;
    // It hands over to the first and ends; the first writes the file.
    execute(&mut desk.command(program))?;
    opened.first_frame()?;
    until("window", PAUSE, || is_open(desk))
}

/// Closes it as its person does.
pub(crate) fn close(desk: &Desk) -> Result<()> {
    press(desk, &["alt+F4"])?;
    until("end of the window", PAUSE, || !is_open(desk))
}

/// Presses keys in it one after the other, as xdotool names them.
pub(crate) fn press(desk: &Desk, keys: &[&str]) -> Result<()> {
    let id = output(&mut find(desk))?;
    let mut press = desk.command("xdotool");
    let first = id.lines().next().unwrap_or_default();
    execute(press.args(["windowactivate", "--sync", first, "key"]).args(keys))
}

fn is_open(desk: &Desk) -> bool {
    succeeds(&mut find(desk))
}

fn find(desk: &Desk) -> Command {
    let mut find = desk.command("xdotool");
    find.args(["search", "--onlyvisible", "--name", "^Hearth$"]);
    find
}
