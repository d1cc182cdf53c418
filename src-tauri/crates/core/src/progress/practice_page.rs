//! What the page of one practice shows, in one piece.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::strength::StrengthLine;
use crate::{cue::Cue, entry::EntryList, practice::Practice, rehearsal::Rehearsal};

/// How many of its entries the page shows.
pub const SHOWN_ENTRIES: u32 = 20;

/// How many weeks its strength goes back.
pub const WEEKS: i64 = 12;

/// Everything the page of a practice shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PracticePage {
    /// Which.
    pub practice: Practice,
    /// Today's journal day.
    pub today: NaiveDate,
    /// Index of the small act to show first today.
    pub act: usize,
    /// Entries of it today.
    pub logged_today: u32,
    /// The person's cues for it, the first made first.
    pub cues: Vec<Cue>,
    /// For *Set boundaries*: what is rehearsed and not yet said, the soonest day first.
    pub rehearsals: Vec<Rehearsal>,
    /// For *Set boundaries*: what was said, the last one first, at most fifty.
    pub said: Vec<Rehearsal>,
    /// Its newest entries.
    pub entries: EntryList,
    /// Its strength over the last twelve weeks, one value for each of `days`.
    pub strength: StrengthLine,
    /// The days the strength has a value for.
    pub days: Vec<NaiveDate>,
    /// The spaces that nourish it, the most often named first, with how often.
    pub spaces: Vec<(String, u32)>,
}
