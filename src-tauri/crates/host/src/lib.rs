//! What both Hearth programs learn from the machine they run on.
//!
//! Core is told everything it needs; this is where that comes from: [`folder`] says where the
//! data is, [`clock`] what time it is, [`locale`] which language and week, [`words`] how things
//! are said, [`speaker`] in which language just now.

pub mod clock;
mod clock_face;
pub mod day_words;
pub mod diary;
pub mod folder;
pub mod languages;
pub mod letter_words;
pub mod locale;
pub mod numbers;
pub mod pseudo;
pub mod reminder_words;
pub mod speaker;
pub mod words;

use std::{path::Path, sync::Arc};

use hearth_core::{Journal, journal::Config};

pub use clock::SystemClock;
pub use folder::{HostError, data_folder};

/// Sees to it that whatever this program writes, its owner alone can read. For the start of
/// `main`, before anything is written.
pub fn keep_files_private() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// Opens the person's journal, where this machine keeps it.
///
/// # Errors
/// When there is no place for data, or what [`Journal::open`] says.
pub fn open_journal() -> Result<Journal, HostError> {
    Ok(open_journal_in(&data_folder()?)?)
}

/// Opens the journal in `folder` with this machine's clock and week.
///
/// # Errors
/// What [`Journal::open`] says.
pub fn open_journal_in(folder: &Path) -> hearth_core::Result<Journal> {
    Journal::open(folder, config())
}

/// As [`open_journal_in`]; a journal that is damaged or gone is made good first.
///
/// # Errors
/// What [`Journal::open_or_repair`] says.
pub fn open_or_repair_journal_in(folder: &Path) -> hearth_core::Result<Journal> {
    Journal::open_or_repair(folder, config())
}

fn config() -> Config {
    Config {
        clock: Arc::new(SystemClock),
        first_weekday: locale::first_weekday(locale::for_dates()),
        language: locale::of(None).tag,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_opens_where_it_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let journal = open_journal_in(folder.path()).unwrap();
        assert!(journal.path().starts_with(folder.path()));
    }
}
