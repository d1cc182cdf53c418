//! The files of a timer: written whole or not at all, and taken back if the system does not
//! want them.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::TimerError;

/// Files that were written, and what stood there before.
#[derive(Debug, Default)]
pub(super) struct Written {
    before: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Written {
    /// Writes `contents` under a temporary name, then gives it its own.
    pub(super) fn write(&mut self, path: PathBuf, contents: &[u8]) -> Result<(), TimerError> {
        let before = read(&path).map_err(|reason| unusable(&path, reason))?;
        replace(&path, contents).map_err(|reason| unusable(&path, reason))?;
        self.before.push((path, before));
        Ok(())
    }

    /// Whether any of them stood there before.
    pub(super) fn had_any(&self) -> bool {
        self.before.iter().any(|(_, before)| before.is_some())
    }

    /// Makes everything as it was, and gives back why that had to be.
    pub(super) fn take_back(self, because: TimerError) -> TimerError {
        self.before.into_iter().rev().fold(because, |because, (path, before)| {
            let back = match before {
                Some(contents) => replace(&path, &contents),
                None => fs::remove_file(&path),
            };
            match back {
                Ok(()) => because,
                Err(reason) => TimerError::LeftBehind { because: Box::new(because), path, reason },
            }
        })
    }
}

/// Removes a file that may be gone already.
pub(super) fn remove(path: &Path) -> Result<(), TimerError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(path, error)),
        _ => Ok(()),
    }
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(contents) => Ok(Some(contents)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(contents)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

fn unusable(path: &Path, reason: io::Error) -> TimerError {
    TimerError::File { path: path.to_owned(), reason }
}
