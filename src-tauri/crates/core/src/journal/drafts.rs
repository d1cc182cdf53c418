//! Drafts: words being typed are kept within a moment, and are no change of the journal's.

use rusqlite::{Transaction, TransactionBehavior};

use super::Journal;
use crate::{
    draft::WrittenDraft,
    entry::LONGEST_NOTE,
    error::{Error, Result},
    storage::drafts,
};

/// Longest key, in bytes: an identifier fits, a text does not.
const LONGEST_KEY: usize = 100;

impl Journal {
    /// Words that were typed and not yet kept, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn drafts(&self) -> Result<Vec<WrittenDraft>> {
        drafts::list(&self.connection)
    }

    /// Keeps the words being typed for `key`, or lets go of them.
    ///
    /// Nobody is told of it and no backup follows: the words become part of the journal when the
    /// person keeps them.
    ///
    /// # Errors
    /// When the key is longer than one can be, the words are longer than a note can be, or the
    /// journal cannot be written to.
    pub fn keep_draft(&mut self, key: &str, text: Option<&str>) -> Result<()> {
        if key.len() > LONGEST_KEY {
            return Err(Error::DraftKeyTooLong(key.len()));
        }
        if text.is_some_and(|text| text.len() > LONGEST_NOTE) {
            return Err(Error::NoteTooLong);
        }
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        match text {
            Some(text) => drafts::put(&transaction, key, text, self.now())?,
            None => drafts::remove(&transaction, key)?,
        }
        Ok(transaction.commit()?)
    }
}
