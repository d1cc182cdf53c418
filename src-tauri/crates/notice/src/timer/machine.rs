//! The system's own programs.

use std::{
    ffi::OsStr,
    io,
    process::{Command, Output, Stdio},
};

use super::TimerError;

/// Runs the system's own programs; tests have one that only takes notes.
pub trait Machine {
    /// Runs `program` to its end.
    ///
    /// # Errors
    /// When it cannot be started.
    fn run(&self, program: &str, arguments: &[&OsStr]) -> io::Result<Output>;
}

/// The machine this runs on.
#[derive(Debug, Clone, Copy)]
pub struct ThisMachine;

impl Machine for ThisMachine {
    fn run(&self, program: &str, arguments: &[&OsStr]) -> io::Result<Output> {
        Command::new(program).args(arguments).stdin(Stdio::null()).output()
    }
}

/// Runs `program` and takes a no for an error.
pub(super) fn ask(
    machine: &dyn Machine,
    program: &'static str,
    arguments: &[&OsStr],
) -> Result<Output, TimerError> {
    let output = machine.run(program, arguments).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => TimerError::Missing(program),
        _ => refused(program, arguments, &error.to_string()),
    })?;
    if output.status.success() {
        return Ok(output);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(match last_line(&stderr) {
        Some(said) => refused(program, arguments, said),
        None => refused(program, arguments, &output.status.to_string()),
    })
}

fn last_line(stderr: &str) -> Option<&str> {
    stderr.lines().map(str::trim).rfind(|line| !line.is_empty())
}

fn refused(program: &str, arguments: &[&OsStr], said: &str) -> TimerError {
    let words = arguments.iter().map(|argument| argument.to_string_lossy());
    let command = std::iter::once(program.into()).chain(words).collect::<Vec<_>>().join(" ");
    // The sentence around it brings its own full stop.
    TimerError::Refused { command, said: said.trim_end_matches('.').to_owned() }
}
