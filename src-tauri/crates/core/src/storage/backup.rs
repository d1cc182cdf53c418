//! Backup files: made from the journal, read back, and only then called backups.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Row, params};

use super::{
    header::{self, Header},
    migrations,
    open::{make_file, make_folder, unusable},
};
use crate::{
    backup::{Backup, Contents},
    error::{Error, Result},
};

/// The folder of backups beside the journal.
pub(crate) const FOLDER: &str = "backups";
/// What is not finished has a name that no backup has.
const UNFINISHED: &str = "unfinished.part";

/// Copies the journal at `journal` to `folder/name` and reads the copy back.
pub(crate) fn make(journal: &Path, folder: &Path, name: &str) -> Result<(PathBuf, Contents)> {
    let source = Connection::open_with_flags(
        journal,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    source.busy_timeout(Duration::from_secs(5))?;
    finish(folder, name, |unfinished| {
        let target = unfinished.to_str().ok_or_else(|| Error::NotWritable(FOLDER.to_owned()))?;
        source.execute("VACUUM INTO ?1", [target])?;
        Ok(())
    })
}

/// Copies a backup to another folder, keeping its name, and reads the copy back.
pub(crate) fn copy(backup: &Path, folder: &Path, name: &str) -> Result<(PathBuf, Contents)> {
    finish(folder, name, |unfinished| {
        fs::copy(backup, unfinished).map(drop).map_err(|error| unusable(unfinished, &error))
    })
}

/// Writes a file under another name, has it on the disk, reads it back, and names it.
fn finish(
    folder: &Path,
    name: &str,
    write: impl FnOnce(&Path) -> Result<()>,
) -> Result<(PathBuf, Contents)> {
    make_folder(folder)?;
    let (unfinished, path) = (folder.join(UNFINISHED), folder.join(name));
    let made = write_and_read_back(&unfinished, write).and_then(|contents| {
        fs::rename(&unfinished, &path).map_err(|error| unusable(&path, &error))?;
        sync_folder(folder)?;
        Ok(contents)
    });
    if made.is_err() {
        // What went wrong matters more than that its remains are still there; the next try
        // begins by removing them.
        let _ = fs::remove_file(&unfinished);
    }
    Ok((path, made?))
}

fn write_and_read_back(
    unfinished: &Path,
    write: impl FnOnce(&Path) -> Result<()>,
) -> Result<Contents> {
    remove_if_there(unfinished)?;
    make_file(unfinished)?;
    write(unfinished)?;
    sync_file(unfinished)?;
    inspect(unfinished)
}

fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unusable(path, &error)),
        _ => Ok(()),
    }
}

/// Has every byte of a file on the disk. Windows does that only for what is open for writing.
pub(super) fn sync_file(path: &Path) -> Result<()> {
    File::options()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(|error| unusable(path, &error))
}

/// A new name is on the disk only once its folder is.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| unusable(folder, &error))?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// All backups in a folder, the newest first; none where there is no folder.
pub(crate) fn list(folder: &Path) -> Result<Vec<Backup>> {
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| unusable(folder, &error))?,
    };
    let mut backups: Vec<Backup> = files
        .flatten()
        .filter_map(|file| Backup::of(&file.path(), file.metadata().ok()?.len()))
        .collect();
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made_at));
    Ok(backups)
}

/// Reads every page of a journal file that nothing writes to, and says what is in it.
///
/// # Errors
/// [`Error::NotAJournal`], [`Error::NewerJournal`], or [`Error::Damaged`] with the file's path.
pub(crate) fn inspect(path: &Path) -> Result<Contents> {
    let connection = open_unchanging(path)?;
    let sound: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|_| Error::Damaged(path.to_owned()))?;
    if sound != "ok" {
        return Err(Error::Damaged(path.to_owned()));
    }
    contents(&connection).map_err(|_| Error::Damaged(path.to_owned()))
}

/// Opens a file that nobody writes to, leaving nothing beside it.
fn open_unchanging(path: &Path) -> Result<Connection> {
    // A pipe would be waited for, a device never ends.
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Error::NotAJournal(path.to_owned()));
    }
    match header::read(path)? {
        Header::Journal(found) if found > migrations::NEWEST => {
            return Err(Error::NewerJournal {
                path: path.into(),
                found,
                known: migrations::NEWEST,
            });
        }
        Header::Journal(_) => {}
        Header::Fresh if path.exists() => return Err(Error::NotAJournal(path.to_owned())),
        Header::Fresh => return Err(Error::NoSuchBackup(path.to_owned())),
        Header::Foreign => return Err(Error::NotAJournal(path.to_owned())),
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    Ok(Connection::open_with_flags(unchanging_uri(path), flags)?)
}

/// `immutable` keeps SQLite from making a `-wal` beside a file that is only looked at.
fn unchanging_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'?' | b'#' | b'%' | 0x80.. => uri.push_str(&format!("%{byte:02x}")),
            _ => uri.push(char::from(*byte)),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

/// What a journal holds.
pub(crate) fn contents(connection: &Connection) -> Result<Contents> {
    let revision = revision(connection)?;
    let of_row = |row: &Row<'_>| {
        let day = |column| row.get::<_, Option<String>>(column).map(|day| day?.parse().ok());
        Ok(Contents {
            entries: row.get::<_, i64>(0)?.unsigned_abs(),
            days: row.get::<_, i64>(1)?.unsigned_abs(),
            first_day: day(2)?,
            last_day: day(3)?,
            revision,
        })
    };
    let contents = connection.query_row(
        "SELECT count(*), count(DISTINCT day), min(day), max(day) FROM entries
         WHERE deleted_at IS NULL",
        [],
        of_row,
    )?;
    Ok(contents)
}

/// How many transactions the journal has seen; `None` in formats that did not count.
pub(crate) fn revision(connection: &Connection) -> Result<Option<i64>> {
    let counts: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'revision')",
        [],
        |row| row.get(0),
    )?;
    if !counts {
        return Ok(None);
    }
    let number = connection
        .prepare_cached("SELECT number FROM revision")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(number)
}

/// The revision of a backup, without reading all of it.
pub(crate) fn revision_of(path: &Path) -> Result<Option<i64>> {
    revision(&open_unchanging(path)?)
}

/// Counts one more transaction, inside it.
pub(crate) fn count_revision(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached("UPDATE revision SET number = number + 1 WHERE id = ?1")?
        .execute(params![1])?;
    Ok(())
}

/// A copy of a backup in today's format, to compare with. The backup itself is never written to.
pub(crate) fn open_copy(backup: &Path, folder: &Path) -> Result<(tempfile::TempDir, Connection)> {
    inspect(backup)?;
    let place = tempfile::Builder::new()
        .prefix(".restore-")
        .tempdir_in(folder)
        .map_err(|error| unusable(folder, &error))?;
    let copied = place.path().join("copy.db");
    fs::copy(backup, &copied).map_err(|error| unusable(&copied, &error))?;
    let mut connection = Connection::open(&copied)?;
    migrations::migrate(&mut connection)?;
    Ok((place, connection))
}
