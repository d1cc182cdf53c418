//! One window program per journal, also where no session bus can say so.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use super::open::make_folder;
use crate::error::{Error, Result};

/// Locked by the program with the window.
pub(crate) const APP_FILE_NAME: &str = "hearth.lock";
/// Locked by whoever makes the journal's file.
pub(crate) const TURN_FILE_NAME: &str = "journal.lock";

/// Held by the program with the window as long as it runs. The command line does not need it.
#[derive(Debug)]
pub struct AppLock {
    // The lock ends with the file, also when the program is killed.
    _file: File,
}

impl AppLock {
    /// Takes the lock beside the journal in `folder`.
    ///
    /// # Errors
    /// [`Error::AlreadyOpen`] when another program holds it, [`Error::FolderUnusable`] when
    /// its file cannot be made.
    pub fn acquire(folder: &Path) -> Result<Self> {
        make_folder(folder)?;
        let path = folder.join(APP_FILE_NAME);
        let file = open_lock(&path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen(folder.to_owned())),
            Err(TryLockError::Error(error)) => Err(unusable(&path, &error)),
        }
    }
}

/// The turn to make the journal's file or to change its schema.
#[derive(Debug)]
pub(super) struct Turn {
    // Ends with the file, as above.
    _file: File,
}

impl Turn {
    /// Waits for the turn.
    ///
    /// # Errors
    /// [`Error::Busy`] when another program keeps it longer than `patience`,
    /// [`Error::FolderUnusable`] when its file cannot be made.
    pub(super) fn take(folder: &Path, patience: Duration) -> Result<Self> {
        let path = folder.join(TURN_FILE_NAME);
        let file = open_lock(&path)?;
        let end = Instant::now() + patience;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) if Instant::now() < end => {
                    thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => return Err(Error::Busy),
                Err(TryLockError::Error(error)) => return Err(unusable(&path, &error)),
            }
        }
    }
}

/// The file a lock is taken on, readable for its owner alone.
fn open_lock(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| unusable(path, &error))
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::FolderUnusable { path: path.to_owned(), reason: error.to_string() }
}
