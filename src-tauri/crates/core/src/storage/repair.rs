//! Damage: the files are set aside whole, what can be read is read, the newest sound backup
//! gives what cannot. Nothing is ever deleted.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use super::{
    backup::{self, sync_file, sync_folder},
    entries,
    lock::Turn,
    open::{FILE_NAME, connect, make_file, make_folder, unusable},
    salvage::{self, Salvaged},
};
use crate::{
    backup::Backup,
    error::{Error, Result},
    repair::RepairReport,
};

const REPORT: &str = "report.json";
const SEEN: &str = "seen";
const ASIDE: &str = "damaged-";
/// The journal and what SQLite keeps beside it; they belong together.
const FILES: [&str; 3] = [FILE_NAME, "journal.db-wal", "journal.db-shm"];

/// Whether a folder without a journal once had one.
pub(super) fn had_journal(folder: &Path) -> bool {
    unfinished(folder).is_some()
        || backup::list(&folder.join(backup::FOLDER)).is_ok_and(|backups| !backups.is_empty())
}

/// Makes a damaged or missing journal good; nothing where another program did so meanwhile.
pub(crate) fn repair(folder: &Path, now: DateTime<Utc>) -> Result<Option<RepairReport>> {
    let _turn = Turn::take(folder, Duration::from_secs(5))?;
    bring_back_unfinished(folder)?;
    if is_sound(&folder.join(FILE_NAME))? {
        return Ok(None);
    }
    let work = tempfile::Builder::new()
        .prefix(".repair-")
        .tempdir_in(folder)
        .map_err(|error| unusable(folder, &error))?;
    let (salvaged, base) = build(folder, work.path(), now)?;
    let aside = set_aside(folder, now)?;
    let (from, to) = (work.path().join("new").join(FILE_NAME), folder.join(FILE_NAME));
    fs::rename(&from, &to).map_err(|error| unusable(&to, &error))?;
    sync_folder(folder)?;
    let report = report(&to, &aside, salvaged, base.as_ref(), now)?;
    write_report(&aside, &report)?;
    Ok(Some(report))
}

/// Whether the journal at `path` is there, whole, and every entry in it readable.
pub(crate) fn is_sound(path: &Path) -> Result<bool> {
    if !path.metadata().is_ok_and(|data| data.len() > 0) {
        return Ok(false);
    }
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    let answer = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0))
        .map_err(Error::from)
        // SQLite minds pages and indexes, not whether a text is one.
        .and_then(|answer| Ok(answer == "ok" && entries::all_readable(&connection)?));
    match answer {
        // Broken contents of a table show as plain errors too; a lock or a disk does not.
        Err(Error::Damaged(_) | Error::NotAJournal(_) | Error::Storage(_)) => Ok(false),
        other => other,
    }
}

/// The sound journal in `work/new`, from the newest sound backup and the damaged file.
fn build(folder: &Path, work: &Path, now: DateTime<Utc>) -> Result<(Salvaged, Option<Backup>)> {
    let (old, new) = (work.join("old"), work.join("new"));
    make_folder(&old)?;
    make_folder(&new)?;
    for name in FILES.iter().filter(|name| folder.join(name).exists()) {
        // Reading a journal with a log beside it writes to both, so only copies are read.
        fs::copy(folder.join(name), old.join(name)).map_err(|error| unusable(folder, &error))?;
    }
    let path = new.join(FILE_NAME);
    let base = lay_base(folder, &path)?;
    let sound = connect(&path, now)?;
    let salvaged = read_damaged(&old.join(FILE_NAME), &sound)?;
    // Steps back to what was before the damage may lead nowhere.
    sound.execute_batch("DELETE FROM changes")?;
    backup::count_revision(&sound)?;
    sound.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    drop(sound);
    sync_file(&path)?;
    Ok((salvaged, base))
}

fn read_damaged(damaged: &Path, sound: &Connection) -> Result<Salvaged> {
    let bytes = damaged.metadata().map_or(0, |data| data.len());
    if bytes == 0 {
        return Ok(Salvaged::default());
    }
    let Ok(connection) = Connection::open(damaged) else { return Ok(Salvaged::default()) };
    sound.execute_batch("BEGIN IMMEDIATE")?;
    let salvaged = salvage::salvage(&connection, sound, bytes)?;
    sound.execute_batch("COMMIT")?;
    Ok(salvaged)
}

/// Copies the newest sound backup to `path`, if there is one.
fn lay_base(folder: &Path, path: &Path) -> Result<Option<Backup>> {
    make_file(path)?;
    for candidate in backup::list(&folder.join(backup::FOLDER))? {
        if backup::inspect(&candidate.path).is_ok() {
            fs::copy(&candidate.path, path).map_err(|error| unusable(path, &error))?;
            return Ok(Some(candidate));
        }
    }
    Ok(None)
}

/// Moves the damaged files, together, to a folder of their own.
fn set_aside(folder: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let name = |number: u32| {
        let moment = now.format("%Y-%m-%dT%H-%M-%SZ");
        folder.join(if number == 0 {
            format!("{ASIDE}{moment}")
        } else {
            format!("{ASIDE}{moment}-{number}")
        })
    };
    let free = (0..).map(name).find(|aside| !aside.exists());
    let aside = free.unwrap_or_else(|| folder.join(ASIDE));
    make_folder(&aside)?;
    sync_folder(folder)?;
    move_files(folder, &aside)?;
    sync_folder(&aside)?;
    Ok(aside)
}

fn move_files(from: &Path, to: &Path) -> Result<()> {
    for name in FILES.iter().filter(|name| from.join(name).exists()) {
        fs::rename(from.join(name), to.join(name)).map_err(|error| unusable(to, &error))?;
    }
    Ok(())
}

/// A repair that was cut short between setting aside and putting in place has no report.
fn unfinished(folder: &Path) -> Option<PathBuf> {
    asides(folder)
        .into_iter()
        .find(|aside| aside.join(FILE_NAME).exists() && !aside.join(REPORT).exists())
}

fn bring_back_unfinished(folder: &Path) -> Result<()> {
    let there = folder.join(FILE_NAME).metadata().is_ok_and(|data| data.len() > 0);
    match unfinished(folder) {
        Some(aside) if !there => move_files(&aside, folder),
        _ => Ok(()),
    }
}

/// Folders of damaged files, the newest first.
fn asides(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let mut asides: Vec<PathBuf> = files
        .flatten()
        .filter(|file| file.file_name().to_string_lossy().starts_with(ASIDE))
        .map(|file| file.path())
        .collect();
    asides.sort_unstable_by(|one, other| other.cmp(one));
    asides
}

fn report(
    journal: &Path,
    aside: &Path,
    salvaged: Salvaged,
    base: Option<&Backup>,
    now: DateTime<Utc>,
) -> Result<RepairReport> {
    let entries = backup::contents(&connect(journal, now)?)?.entries;
    let from_backup = entries.saturating_sub(salvaged.entries);
    let unread = salvaged.rows.map(|rows| rows.saturating_sub(salvaged.rows_read));
    Ok(RepairReport {
        at: now,
        aside: aside.to_owned(),
        read: salvaged.entries,
        from_backup,
        backup_made_at: base.map(|base| base.made_at),
        lost: if salvaged.complete {
            Some(0)
        } else {
            unread.map(|unread| unread.saturating_sub(from_backup))
        },
    })
}

fn write_report(aside: &Path, report: &RepairReport) -> Result<()> {
    let path = aside.join(REPORT);
    make_file(&path)?;
    fs::write(&path, serde_json::to_vec_pretty(report)?).map_err(|error| unusable(&path, &error))
}

/// The newest repair, and whether the person was told of it.
pub(crate) fn last_report(folder: &Path) -> Option<(RepairReport, bool)> {
    asides(folder).into_iter().find_map(|aside| {
        let text = fs::read_to_string(aside.join(REPORT)).ok()?;
        Some((serde_json::from_str(&text).ok()?, aside.join(SEEN).exists()))
    })
}

/// Notes that the person was told of a repair.
pub(crate) fn mark_seen(report: &RepairReport) -> Result<()> {
    make_file(&report.aside.join(SEEN))
}
