//! Cues: if-then plans, one or more for each practice.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    error::{Error, Result},
    practice::Practice,
    reminder::rule::ReminderDraft,
};

/// Longest either half of a cue may be, in characters.
pub const LONGEST_HALF: usize = 300;

/// An if-then plan for a practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cue {
    /// UUIDv7.
    pub id: Uuid,
    /// What it is for.
    pub practice: Practice,
    /// What happens first, as it follows “If”.
    pub when: String,
    /// What the person then does, as it follows “then”.
    pub then: String,
    /// The reminder it goes with, if any; one that was removed since counts as none.
    pub reminder: Option<Uuid>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// A cue to be added, or the new state of one that exists.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CueDraft {
    /// What it is for.
    pub practice: Practice,
    /// What happens first; not empty.
    pub when: String,
    /// What the person then does; not empty.
    pub then: String,
    /// The reminder it goes with.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reminder: Option<Uuid>,
    /// A reminder to be made with it, which it then goes with: one change makes both, and its
    /// undo takes both back.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub new_reminder: Option<ReminderDraft>,
}

/// A half of a cue as it is kept: without spaces around it.
///
/// # Errors
/// When nothing is left of it, or it is too long.
pub(crate) fn checked_half(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        Err(Error::EmptyCue)
    } else if text.chars().count() > LONGEST_HALF {
        Err(Error::CueTooLong)
    } else {
        Ok(text.to_owned())
    }
}
