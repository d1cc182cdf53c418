//! Opening the journal's file: whose it is, how it is written, which schema it has.

use std::{
    fs::{DirBuilder, OpenOptions},
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::{
    backup, folding,
    header::{self, Header},
    lock::Turn,
    migrations, repair,
};
use crate::{
    backup::{Backup, BackupKind},
    error::{Error, Result},
};

/// The journal's file name in its folder.
pub(crate) const FILE_NAME: &str = "journal.db";

/// SQLite 3.51.3 has the fix for the WAL-reset bug, which could lose a commit.
const OLDEST_SQLITE: i32 = 3_051_003;
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the journal in `folder`, making both if they are not there.
///
/// # Errors
/// When the folder cannot be used, or the file is not a journal, newer than we know, or
/// damaged; such a file is left as it is.
pub(crate) fn open(folder: &Path, now: DateTime<Utc>) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::SqliteTooOld(rusqlite::version()));
    }
    make_folder(folder)?;
    let path = folder.join(FILE_NAME);
    if header::read(&path)? == Header::Journal(migrations::NEWEST) {
        return connect(&path, now).map_err(|error| with_path(error, path));
    }
    if header::read(&path)? == Header::Fresh && repair::had_journal(folder) {
        return Err(Error::JournalGone(path));
    }
    // A file that is to be left alone gets no lock beside it either.
    check_header(&path)?;
    // To be made or brought up to date, by one program at a time; the others then find it done.
    let turn = Turn::take(folder, PATIENCE)?;
    check_header(&path)?;
    make_file(&path)?;
    let connection = connect(&path, now).map_err(|error| with_path(error, path));
    drop(turn);
    connection
}

/// Nothing but ours, and nothing newer than we know.
fn check_header(path: &Path) -> Result<()> {
    match header::read(path)? {
        Header::Foreign => Err(Error::NotAJournal(path.to_owned())),
        Header::Journal(found) if found > migrations::NEWEST => {
            Err(Error::NewerJournal { path: path.to_owned(), found, known: migrations::NEWEST })
        }
        Header::Journal(_) | Header::Fresh => Ok(()),
    }
}

/// Only the owner may look into a folder we make; one that is there keeps its mode.
pub(super) fn make_folder(folder: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| unusable(folder, &error))
}

/// SQLite gives its companions the mode of the file, so the file is made first.
pub(super) fn make_file(path: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|error| unusable(path, &error))
}

pub(super) fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::FolderUnusable { path: path.to_owned(), reason: error.to_string() }
}

pub(super) fn connect(path: &Path, now: DateTime<Utc>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    // The header was that of the main file; the truth may still lie in the files beside it.
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > migrations::NEWEST {
        return Err(Error::NewerJournal { path: path.into(), found, known: migrations::NEWEST });
    }
    if found < migrations::NEWEST {
        back_up_before_update(path, found, now)?;
        // Every byte of it before anybody hears that it is there.
        connection.pragma_update(None, "synchronous", "EXTRA")?;
        migrations::migrate(&mut connection)?;
    }
    choose_durability(&connection)?;
    if found < migrations::NEWEST {
        // The header check of the next start reads the main file alone.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    }
    folding::register(&connection)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// A journal that is not new is copied as it is before its format changes.
fn back_up_before_update(path: &Path, found: i32, now: DateTime<Utc>) -> Result<()> {
    if found == 0 {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new(".")).join(backup::FOLDER);
    backup::make(path, &folder, &Backup::file_name(now, BackupKind::BeforeUpdate)).map(drop)
}

/// WAL where it can be had; some network file systems refuse it.
fn choose_durability(connection: &Connection) -> Result<()> {
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode.eq_ignore_ascii_case("wal") {
        connection.pragma_update(None, "synchronous", "FULL")?;
    } else {
        connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "EXTRA")?;
    }
    Ok(())
}

fn with_path(error: Error, path: PathBuf) -> Error {
    match error {
        Error::NotAJournal(_) => Error::NotAJournal(path),
        Error::Damaged(_) => Error::Damaged(path),
        other => other,
    }
}
