//! Waking without a running program: the system's own timer runs `hearth reminders run-due`
//! once a minute, which shows what is due and ends.
//!
//! | room | what is in it |
//! |---|---|
//! | [`systemd`] | a user service and its timer |
//! | [`launchd`] | an agent |
//! | [`task_scheduler`] | a task |
//! | [`machine`] | the system's own programs, as the three ask for them |
//! | [`words`] | what a person is told when it went wrong |
//!
//! All three are built and tested everywhere; only [`install`] and [`remove`] choose by system.

mod files;
pub mod launchd;
pub mod machine;
pub mod systemd;
pub mod task_scheduler;
pub mod words;

use std::{
    io,
    path::{Path, PathBuf},
};

use hearth_host::{data_folder, folder::DATA_DIR_VARIABLE};
use thiserror::Error;

use self::machine::{Machine, ThisMachine};

/// What the timer asks `hearth` for.
pub const ARGUMENTS: [&str; 2] = ["reminders", "run-due"];

/// Why there is no timer, or still one; [`words`] says it.
#[derive(Debug, Error)]
pub enum TimerError {
    /// This system has none of the three.
    #[error("no timer on this system")]
    NoTimerHere,
    /// The system does not say where this program is.
    #[error("no path of this program: {0}")]
    NoProgram(io::Error),
    /// The system names no folder to put the timer into.
    #[error("no home folder")]
    NoHome,
    /// The timer's file cannot name this path.
    #[error("path not writable into a timer: {0:?}")]
    Unwritable(PathBuf),
    /// The task would look into another journal than this command line.
    #[error("journal elsewhere: {0}")]
    DataFolder(PathBuf),
    /// A file of the timer could not be read, written or taken away.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// A program of the system is not there.
    #[error("missing program: {0}")]
    Missing(&'static str),
    /// A program of the system said no.
    #[error("{command}: {said}")]
    Refused {
        /// What was run.
        command: String,
        /// Its own words.
        said: String,
    },
    /// It went wrong, and so did making it undone.
    #[error("{because}; left behind: {path}: {reason}")]
    LeftBehind {
        /// What went wrong first.
        because: Box<TimerError>,
        /// What could not be taken back.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
}

/// What the timer runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wake {
    /// The full path of `hearth`.
    pub program: PathBuf,
    /// The folder of the journal, if it is not where the system keeps data.
    pub data_dir: Option<PathBuf>,
}

impl Wake {
    /// Wakes this very program, on the journal it uses itself.
    ///
    /// # Errors
    /// When the system does not say where the program is.
    pub fn this_program() -> Result<Self, TimerError> {
        let program = std::env::current_exe().map_err(TimerError::NoProgram)?;
        let named = std::env::var_os(DATA_DIR_VARIABLE).filter(|name| !name.is_empty());
        Ok(Self { program, data_dir: named.and_then(|_| data_folder().ok()) })
    }
}

/// What became of installing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installed {
    /// There was no timer before.
    New,
    /// There was one; now it is as this program wants it.
    Renewed,
}

/// What became of removing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    /// It is gone.
    Gone,
    /// There was none.
    NoneThere,
}

/// Installs the timer of this system, or brings it up to date. When it cannot be done, all is
/// as it was before.
///
/// # Errors
/// Why it could not be done.
pub fn install(wake: &Wake) -> Result<Installed, TimerError> {
    install_on(&ThisMachine, wake)
}

/// Removes the timer of this system.
///
/// # Errors
/// Why it could not be done.
pub fn remove() -> Result<Removed, TimerError> {
    remove_on(&ThisMachine)
}

#[cfg(target_os = "linux")]
fn install_on(machine: &dyn Machine, wake: &Wake) -> Result<Installed, TimerError> {
    systemd::install(machine, &systemd::folder()?, wake)
}

#[cfg(target_os = "linux")]
fn remove_on(machine: &dyn Machine) -> Result<Removed, TimerError> {
    systemd::remove(machine, &systemd::folder()?)
}

#[cfg(target_os = "macos")]
fn install_on(machine: &dyn Machine, wake: &Wake) -> Result<Installed, TimerError> {
    launchd::install(machine, &launchd::folder()?, wake)
}

#[cfg(target_os = "macos")]
fn remove_on(machine: &dyn Machine) -> Result<Removed, TimerError> {
    launchd::remove(machine, &launchd::folder()?)
}

#[cfg(windows)]
fn install_on(machine: &dyn Machine, wake: &Wake) -> Result<Installed, TimerError> {
    task_scheduler::install(machine, wake)
}

#[cfg(windows)]
fn remove_on(machine: &dyn Machine) -> Result<Removed, TimerError> {
    task_scheduler::remove(machine)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn install_on(_: &dyn Machine, _: &Wake) -> Result<Installed, TimerError> {
    Err(TimerError::NoTimerHere)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn remove_on(_: &dyn Machine) -> Result<Removed, TimerError> {
    Err(TimerError::NoTimerHere)
}

/// `path` as text that a unit, a property list and a task can all carry.
fn text_of(path: &Path) -> Result<&str, TimerError> {
    path.to_str()
        .filter(|text| !text.chars().any(is_no_text))
        .ok_or_else(|| TimerError::Unwritable(path.to_owned()))
}

/// Control characters end a line or are forbidden in XML, and systemd takes no code points that
/// Unicode has set aside as never being characters.
fn is_no_text(character: char) -> bool {
    let code = u32::from(character);
    character.is_control() || code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code)
}
