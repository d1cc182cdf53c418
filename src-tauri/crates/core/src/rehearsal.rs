//! Rehearsals: a boundary put into words before it is said, and how it went afterwards.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    entry::Entry,
    error::{Error, Result},
};

/// Longest sentence, in characters.
pub const LONGEST_SENTENCE: usize = 2000;
/// Longest word on how it went, in characters.
pub const LONGEST_WORD: usize = 200;
/// The best a boundary can have gone.
pub const BEST: u8 = 4;

/// A boundary sentence, written down before saying it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rehearsal {
    /// UUIDv7.
    pub id: Uuid,
    /// The sentence, in the person's own words.
    pub sentence: String,
    /// The journal day by which to say it.
    pub by: Option<NaiveDate>,
    /// The entry that was made when it had been said; with it the rehearsal is over.
    pub entry: Option<Uuid>,
    /// How it went, 0 to 4.
    pub went: Option<u8>,
    /// A word on how it went.
    pub word: Option<String>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
}

/// A rehearsal to be written, or the new words of one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RehearsalDraft {
    /// The sentence; not empty.
    pub sentence: String,
    /// The journal day by which to say it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub by: Option<NaiveDate>,
}

/// How a boundary went, once it was said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct RehearsalOutcome {
    /// How it went, 0 to 4; `None` when the person does not say.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub went: Option<u8>,
    /// A word on it; an empty text counts as none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub word: Option<String>,
}

/// A rehearsal that was said, its entry, and the change that made it so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RehearsalSaid {
    /// The rehearsal.
    pub rehearsal: Rehearsal,
    /// The entry of *Set boundaries* it is kept with.
    pub entry: Entry,
    /// The change.
    pub change: crate::change::Change,
}

/// A sentence as it is kept: without spaces around it.
///
/// # Errors
/// When nothing is left of it, or it is too long.
pub(crate) fn checked_sentence(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        Err(Error::EmptyRehearsal)
    } else if text.chars().count() > LONGEST_SENTENCE {
        Err(Error::RehearsalTooLong)
    } else {
        Ok(text.to_owned())
    }
}

/// An outcome as it is kept.
///
/// # Errors
/// When it is beyond 4, or its word is too long.
pub(crate) fn checked_outcome(outcome: RehearsalOutcome) -> Result<(Option<u8>, Option<String>)> {
    if let Some(went) = outcome.went.filter(|went| *went > BEST) {
        return Err(Error::WentOutOfRange(went));
    }
    let word = outcome.word.map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
    match &word {
        Some(word) if word.chars().count() > LONGEST_WORD => Err(Error::RehearsalTooLong),
        _ => Ok((outcome.went, word)),
    }
}
