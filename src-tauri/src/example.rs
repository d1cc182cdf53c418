//! The example's files: a journal of its own in a folder beside the person's, gone afterwards.

use std::{
    fs,
    path::{Path, PathBuf},
};

use hearth_core::{Error, Journal, Result, settings::Settings};

const FOLDER: &str = "example";

/// Where an example would lie, beside the journal at `journal`.
pub(crate) fn folder_beside(journal: &Path) -> PathBuf {
    journal.parent().unwrap_or(Path::new(".")).join(FOLDER)
}

/// Makes the example anew, in the language and the looks that the person has chosen.
pub(crate) fn make(folder: &Path, chosen: Settings) -> Result<Journal> {
    clear(folder)?;
    let mut journal = hearth_host::open_journal_in(folder)?;
    journal.fill_with_example(chosen)?;
    // Nobody has seen it yet, so nobody needs to be told.
    journal.take_changed();
    Ok(journal)
}

/// Removes the example whose journal lay at `journal`.
pub(crate) fn remove(journal: &Path) -> Result<()> {
    journal.parent().map_or(Ok(()), clear)
}

/// Removes what a program that ended in the middle of an example left behind.
pub(crate) fn clear(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::FolderUnusable { path: folder.to_owned(), reason: error.to_string() })
        }
        _ => Ok(()),
    }
}
