//! A damaged journal: found, made good, and told of.

use std::path::Path;

use rusqlite::Connection;

use super::{Config, Journal};
use crate::{
    error::{Error, Result},
    repair::RepairReport,
    storage::{open, repair},
};

impl Journal {
    /// Opens the journal; one that is damaged, or gone while its backups are there, is made
    /// good first.
    ///
    /// # Errors
    /// What [`Journal::open`] says of anything else: a journal from a newer Hearth or another
    /// program's file is never touched.
    pub fn open_or_repair(folder: &Path, config: Config) -> Result<Self> {
        match Self::open(folder, config.clone()) {
            Err(Error::Damaged(_) | Error::JournalGone(_)) => {
                repair::repair(folder, config.clock.now())?;
                Self::open(folder, config)
            }
            other => other,
        }
    }

    /// Whether the file at `path` is whole and every entry in it readable. Reads all of it
    /// through a connection of its own, so it is meant for a thread of its own.
    ///
    /// # Errors
    /// What SQLite says of anything but damage.
    pub fn check(path: &Path) -> Result<bool> {
        repair::is_sound(path)
    }

    /// Makes the journal good while it is open; nothing where it is sound.
    ///
    /// # Errors
    /// When the files cannot be moved or written; the damaged ones are still there then.
    pub fn repair(&mut self) -> Result<Option<RepairReport>> {
        let folder = self.folder();
        // Closed first: two files must not be thought to be one.
        self.connection = Connection::open_in_memory()?;
        let repaired = repair::repair(&folder, self.now());
        self.connection = open::open(&folder, self.now())?;
        self.changed = true;
        repaired
    }

    /// The last repair, unless the person was told of it.
    #[must_use]
    pub fn unread_repair(&self) -> Option<RepairReport> {
        self.last_repair().filter(|(_, seen)| !seen).map(|(report, _)| report)
    }

    /// The last repair, and whether the person was told of it.
    #[must_use]
    pub fn last_repair(&self) -> Option<(RepairReport, bool)> {
        repair::last_report(&self.folder())
    }

    /// Notes that the person was told of the last repair.
    ///
    /// # Errors
    /// When the note cannot be written.
    pub fn mark_repair_seen(&self) -> Result<()> {
        self.unread_repair().map_or(Ok(()), |report| repair::mark_seen(&report))
    }
}
