//! A letter that was kept: its words as they were, and how to tell that its week changed.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{LetterText, week::LetterInput};
use crate::error::{Error, Result};

/// The longest closing line, in characters.
pub const LONGEST_CLOSING: usize = 2000;
/// Fingerprints are hashes in this space of names.
const NAMESPACE: Uuid = Uuid::from_u128(0x3b0e_71d4_5f0a_4c63_9a1c_4845_4152_5448);

/// A letter that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The first day of its week.
    pub week: NaiveDate,
    /// What it was composed of.
    pub body: LetterBody,
    /// The person's own closing line.
    pub closing: Option<String>,
    /// When it was kept.
    pub kept_at: DateTime<Utc>,
}

/// What a kept letter was composed of. Nothing in it changes while it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterBody {
    /// Its words.
    pub text: LetterText,
    /// How many entries it was put together from.
    pub moments: u32,
    /// How many of them had a note.
    pub notes: u32,
    /// The [`fingerprint`] of these entries.
    pub fingerprint: Uuid,
}

/// Differs as soon as one of the entries was added, changed, moved, removed or made private, or
/// the week has other rest days: a hash (UUIDv5) of which entries there are, when each was last
/// changed, the rest days, and whether anything is passed over.
#[must_use]
pub fn fingerprint(week: &LetterInput<'_>) -> Uuid {
    let mut marks: Vec<(Uuid, i64)> =
        week.entries.iter().map(|entry| (entry.id, entry.updated_at.timestamp_millis())).collect();
    marks.sort_unstable();
    let entries =
        marks.iter().flat_map(|(id, at)| id.into_bytes().into_iter().chain(at.to_be_bytes()));
    let rest = week.rest_days.iter().flat_map(|day| day.num_days_from_ce().to_be_bytes());
    let bytes: Vec<u8> = entries.chain(rest).chain([u8::from(week.passes_over)]).collect();
    Uuid::new_v5(&NAMESPACE, &bytes)
}

/// A closing line as the journal keeps it; one without words is none.
///
/// # Errors
/// [`Error::ClosingTooLong`].
pub fn checked_closing(closing: Option<&str>) -> Result<Option<String>> {
    let closing = closing.map(str::trim).filter(|closing| !closing.is_empty());
    match closing.map(|closing| closing.chars().count()) {
        Some(length) if length > LONGEST_CLOSING => Err(Error::ClosingTooLong(length)),
        _ => Ok(closing.map(str::to_owned)),
    }
}
