//! Writing a file whole or not at all.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

use crate::{
    error::{Error, Result},
    storage::{lock, open},
};

/// Writes a file that only its owner may read, and puts it in place when it is complete and on
/// the disk. What was there before stays as it was until then, and for good when `write` fails.
///
/// A symbolic link is followed: the file it leads to is replaced, not the link.
///
/// # Errors
/// Whatever `write` says. [`Error::FileNotWritten`] when the folder or the file does not allow
/// it, or the path is one of the journal's own files, a folder or a device; nothing has changed then.
/// [`Error::NotWritten`] when the file is in place but the disk did not confirm it.
pub fn write_atomically<T>(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<T> {
    let refused = |error: io::Error| refused(path, error);
    let target = resolved(path).map_err(refused)?;
    let folder = folder_of(&target);
    let mut temporary = temporary_in(folder).map_err(refused)?;
    let written = fill(&mut temporary, write).map_err(|error| match error {
        Error::NotWritten(error) => refused(error),
        other => other,
    })?;
    temporary.persist(&target).map_err(|failed| refused(failed.error))?;
    sync_folder(folder)?;
    Ok(written)
}

/// Where the file will be, after a look at what is there now.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let target = match fs::canonicalize(path) {
        Ok(target) if !target.is_file() => {
            return Err(io::Error::other("that is no ordinary file"));
        }
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    if is_journals_own(&target) {
        return Err(io::Error::other("that name belongs to the journal itself"));
    }
    Ok(target)
}

/// Whether a file of this name holds a journal, whatever the folder. By name, so that a journal
/// is safe also while its companions are not there.
fn is_journals_own(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    // Windows leaves out dots and spaces at the end of a name.
    let name = name.trim_end_matches(['.', ' ']);
    let companions = ["", "-wal", "-shm", "-journal"];
    name == lock::TURN_FILE_NAME
        || name == lock::APP_FILE_NAME
        || name.strip_prefix(open::FILE_NAME).is_some_and(|rest| companions.contains(&rest))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Beside the target, so that putting it in place is a rename; removed when dropped.
fn temporary_in(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().prefix(".hearth-").suffix(".part").tempfile_in(folder)
}

/// All of it, down to the disk.
fn fill<T>(
    temporary: &mut NamedTempFile,
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<T> {
    let mut out = BufWriter::new(temporary.as_file_mut());
    let written = write(&mut out)?;
    out.flush()?;
    drop(out);
    temporary.as_file().sync_all()?;
    Ok(written)
}

/// A rename is on the disk when its folder is. Some network drives cannot be asked for that.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        Err(error)
            if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Other systems have no such call for folders.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

fn refused(path: &Path, error: io::Error) -> Error {
    match Error::from(error) {
        Error::NotWritten(error) => {
            Error::FileNotWritten { path: path.to_owned(), reason: error.to_string() }
        }
        other => other,
    }
}
