//! One window program per journal, also where no session bus can say so.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
};

use super::open::make_folder;
use crate::error::{Error, Result};

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
        let path = folder.join("hearth.lock");
        let unusable = |error: &std::io::Error| Error::FolderUnusable {
            path: path.clone(),
            reason: error.to_string(),
        };
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(|error| unusable(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::AlreadyOpen(folder.to_owned())),
            Err(TryLockError::Error(error)) => Err(unusable(&error)),
        }
    }
}
