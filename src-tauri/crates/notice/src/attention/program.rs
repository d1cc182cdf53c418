//! Programs of the system that know something.

use std::{
    env,
    io::{self, Read as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use super::{LIMIT, Surroundings};

/// How long a program takes to end that has said everything.
const SOON: Duration = Duration::from_millis(5);

/// What `name` says, if it is there, ends well and does so in time.
pub(super) fn run(name: &str, arguments: &[&str], surroundings: &Surroundings) -> Option<String> {
    let mut command = Command::new(find(name, surroundings)?);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    if let Some(bus) = &surroundings.session_bus {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    let last = Instant::now() + LIMIT;
    let mut child = command.spawn().ok()?;
    let said = child.stdout.take().and_then(|out| listen(out).ok()?.recv_timeout(LIMIT).ok());
    let ended_well = end(&mut child, last);
    said.filter(|_| ended_well)
}

fn find(name: &str, surroundings: &Surroundings) -> Option<PathBuf> {
    let path = surroundings.path.as_deref()?;
    env::split_paths(path).map(|folder| folder.join(name)).find(|program| is_file(program))
}

fn is_file(program: &Path) -> bool {
    // An empty part of the path would mean the folder Hearth happens to be in.
    program.is_absolute() && program.is_file()
}

/// Reads on a thread of its own: a pipe has no limit of time, and who says much waits until it
/// is read.
fn listen(mut out: ChildStdout) -> io::Result<Receiver<String>> {
    let (sender, said) = mpsc::channel();
    thread::Builder::new().name("attention".into()).spawn(move || {
        let mut text = String::new();
        if out.read_to_string(&mut text).is_ok() {
            // Nobody listens any more if it took too long.
            let _ = sender.send(text);
        }
    })?;
    Ok(said)
}

/// Whether it ended well by itself. One that has not is killed; that it has said everything does
/// not mean that it ends.
fn end(child: &mut Child, last: Instant) -> bool {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < last => thread::sleep(SOON),
            _ => break,
        }
    }
    // It may just have ended.
    let _ = child.kill();
    let _ = child.wait();
    false
}
