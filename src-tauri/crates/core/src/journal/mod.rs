//! The one door to the data.

mod answers;
mod backups;
mod cues;
mod days;
mod drafts;
mod due;
mod entries;
mod example;
mod export;
mod import;
mod letters;
mod practices;
mod rehearsals;
mod reminders;
mod repair;
mod settings;
mod spaces;
mod transact;
mod upcoming;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, SubsecRound as _, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

pub use self::backups::Backups;
pub use crate::storage::{chosen_language::chosen_language, lock::AppLock};
use crate::{
    clock::Clock,
    day::{Weekday, journal_day},
    error::{Error, Result},
    storage::{bin, changes, open, settings as settings_row},
};

/// What the journal is told of the machine it runs on.
#[derive(Clone)]
pub struct Config {
    /// Where it gets the time from.
    pub clock: Arc<dyn Clock>,
    /// First day of the week where the person lives, unless they set another.
    pub first_weekday: Weekday,
    /// The language the machine speaks, as a BCP 47 tag, unless the person chose another.
    pub language: String,
}

/// A person's journal, open.
pub struct Journal {
    connection: Connection,
    path: PathBuf,
    config: Config,
    changed: bool,
}

impl Journal {
    /// Opens the journal in `folder`; makes both when they are not there.
    ///
    /// # Errors
    /// When the folder cannot be used, or the file is no journal, newer than this program, or
    /// damaged. Such a file is left exactly as it was.
    pub fn open(folder: &Path, config: Config) -> Result<Self> {
        let connection = open::open(folder, config.clock.now())?;
        let path = folder.join(open::FILE_NAME);
        let mut journal = Self { connection, path, config, changed: false };
        journal.empty_bin()?;
        Ok(journal)
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The present moment, to the millisecond that the journal keeps.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.config.clock.now().trunc_subsecs(3)
    }

    /// The person's time zone at this moment.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.config.clock.zone()
    }

    /// Today's journal day.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn today(&self) -> Result<NaiveDate> {
        self.day_of(self.now())
    }

    /// The journal day of a moment, where the clock is.
    pub(crate) fn day_of(&self, moment: DateTime<Utc>) -> Result<NaiveDate> {
        let there = crate::clock::local(moment, self.zone());
        Ok(journal_day(&there, self.settings()?.day_start))
    }

    /// A number that changes when another program wrote to the journal.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn data_version(&mut self) -> Result<i64> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Whether anything was written since the last time this was asked.
    pub fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// Reads every page of the file; `Ok(true)` when all is well.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn is_sound(&self) -> Result<bool> {
        let answer: String =
            self.connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        Ok(answer == "ok")
    }

    fn first_weekday(&self) -> Result<Weekday> {
        Ok(settings_row::read(&self.connection)?.week_start.unwrap_or(self.config.first_weekday))
    }

    /// The language that texts of the journal's own are in.
    pub(crate) fn language(&self) -> Result<String> {
        Ok(self.settings()?.language.unwrap_or_else(|| self.config.language.clone()))
    }

    /// Lets go of what was deleted thirty days ago, also of its copies kept for undo.
    fn empty_bin(&mut self) -> Result<()> {
        let now = self.now();
        let is_due =
            bin::is_due(&self.connection, now)? || changes::are_due(&self.connection, now)?;
        if !is_due {
            return Ok(());
        }
        let emptied = self.note(|journal, now| {
            changes::forget_old(&journal.connection, now)?;
            bin::empty(&journal.connection, now)
        });
        // Another program writing, or no room: the next start empties it. Reading goes on.
        match emptied {
            Err(Error::Busy | Error::DiskFull | Error::NotWritable(_)) => Ok(()),
            other => other,
        }
    }
}
