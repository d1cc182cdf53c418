//! Settings, and what the person has already been told.

use std::path::Path;

use super::Journal;
use crate::{
    change::{Change, Op},
    error::{Error, Result},
    settings::Settings,
    storage::settings as row,
};

impl Journal {
    /// All settings.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn settings(&self) -> Result<Settings> {
        row::read(&self.connection)
    }

    /// Replaces the settings; `welcomed` and `told_about_tray` stay as they are.
    ///
    /// # Errors
    /// When the second place for backups is no whole path, or the journal cannot be written to.
    pub fn change_settings(&mut self, settings: Settings) -> Result<Change> {
        if let Some(folder) = &settings.backup_folder
            && !Path::new(folder).is_absolute()
        {
            return Err(Error::RelativeFolder(folder.clone()));
        }
        let ((), change) = self.transact(Op::ChangeSettings, |draft| draft.put(&settings))?;
        Ok(change)
    }

    /// Notes that the welcome was finished or skipped.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn mark_welcomed(&mut self) -> Result<()> {
        self.keep_flags(|settings| settings.welcomed = true)
    }

    /// Notes that the person was told about the tray.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn mark_told_about_tray(&mut self) -> Result<()> {
        self.keep_flags(|settings| settings.told_about_tray = true)
    }

    fn keep_flags(&mut self, set: impl FnOnce(&mut Settings)) -> Result<()> {
        self.note(|journal, _now| {
            let mut settings = journal.settings()?;
            set(&mut settings);
            row::keep_flags(&journal.connection, &settings)
        })
    }
}
