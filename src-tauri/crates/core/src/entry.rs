//! Entries: one logged practice, or a free page.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    day::Weekday,
    error::{Error, Result},
    practice::Practice,
    rehearsal::Rehearsal,
};

/// Longest note the journal takes, in bytes (16 MiB).
pub const LONGEST_NOTE: usize = 16 * 1024 * 1024;

/// Where an entry was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // the names say it
pub enum Source {
    Window,
    Tray,
    Notification,
    Cli,
    Import,
}

/// One logged practice; without a practice, a free page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Entry {
    /// UUIDv7.
    pub id: Uuid,
    /// `None` makes it a free page.
    pub practice: Option<Practice>,
    /// The moment, with the offset it was made in.
    pub at: DateTime<FixedOffset>,
    /// IANA name of the zone it was made in.
    pub time_zone: String,
    /// The journal day, written down when made and never recomputed.
    pub day: NaiveDate,
    /// The person's own words, byte for byte.
    pub note: Option<String>,
    /// 1 to 5.
    pub feeling: Option<u8>,
    /// Name of the safe space it belongs to.
    pub space: Option<String>,
    /// Kept out of letter and exports.
    pub private: bool,
    /// Where it was made.
    pub source: Source,
    /// When the row was written.
    pub created_at: DateTime<Utc>,
    /// When the row was last changed.
    pub updated_at: DateTime<Utc>,
}

/// An entry in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BinnedEntry {
    /// The entry as it was.
    pub entry: Entry,
    /// When it was deleted.
    pub deleted_at: DateTime<Utc>,
    /// When it leaves the bin for good.
    pub gone_at: DateTime<Utc>,
}

/// What is needed to make an entry; everything not said is filled from the clock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct EntryDraft {
    /// `None` makes a free page, which then needs a note.
    pub practice: Option<Practice>,
    /// The person's own words; an empty text counts as none.
    pub note: Option<String>,
    /// 1 to 5.
    pub feeling: Option<u8>,
    /// Name of a safe space.
    pub space: Option<String>,
    /// Kept out of letter and exports.
    pub private: Option<bool>,
    /// The journal day, when not today.
    pub day: Option<NaiveDate>,
    /// The wall time on that day, when not now. Past days default to the present wall time.
    #[ts(as = "Option<String>")]
    pub time: Option<NaiveTime>,
}

/// Changes to an entry; a field left out stays as it is, a `null` clears it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct EntryPatch {
    /// Move to another practice, or make it a free page.
    #[serde(deserialize_with = "present")]
    #[ts(as = "Option<Practice>")]
    pub practice: Option<Option<Practice>>,
    /// New note.
    #[serde(deserialize_with = "present")]
    #[ts(as = "Option<String>")]
    pub note: Option<Option<String>>,
    /// New feeling, 1 to 5.
    #[serde(deserialize_with = "present")]
    #[ts(as = "Option<u8>")]
    pub feeling: Option<Option<u8>>,
    /// New space.
    #[serde(deserialize_with = "present")]
    #[ts(as = "Option<String>")]
    pub space: Option<Option<String>>,
    /// Keep out of letter and exports.
    pub private: Option<bool>,
    /// Move to another journal day; the wall time stays.
    pub day: Option<NaiveDate>,
    /// New wall time on its day.
    #[ts(as = "Option<String>")]
    pub time: Option<NaiveTime>,
}

/// Tells "left out" (`None`) from `null` (`Some(None)`).
fn present<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

/// Which entries to list. Newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct EntryFilter {
    /// First journal day, inclusive.
    pub since: Option<NaiveDate>,
    /// Last journal day, inclusive.
    pub until: Option<NaiveDate>,
    /// Only this practice.
    pub practice: Option<Practice>,
    /// Only free pages.
    pub free: Option<bool>,
    /// Only entries of the space with this name.
    pub space: Option<String>,
    /// Only entries with this feeling, 1 to 5.
    pub feeling: Option<u8>,
    /// Only private entries (`true`), or only the others (`false`).
    pub private: Option<bool>,
    /// Only entries whose journal day is this weekday.
    pub weekday: Option<Weekday>,
    /// Only entries made in this hour on the clock, 0 to 23.
    pub hour: Option<u8>,
    /// Only entries whose note has every one of these words (prefixes count).
    pub text: Option<String>,
    /// Only entries with a note.
    pub with_note: Option<bool>,
    /// At most this many; 200 when left out.
    pub limit: Option<u32>,
    /// How many to pass over first.
    pub offset: Option<u32>,
}

/// A page of entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryList {
    /// Newest day first, newest moment first within a day.
    pub entries: Vec<Entry>,
    /// How many match in all; where `more` is set, so many were counted and there are more.
    pub total: u32,
    /// Whether counting stopped at `total`, because a search finds more than anybody reads.
    pub more: bool,
    /// What was rehearsed for those of the entries that have it.
    pub rehearsals: Vec<Rehearsal>,
    /// The first journal day with an entry, whatever the filter.
    pub first_day: Option<NaiveDate>,
}

/// What the journal asks of every entry, wherever it comes from.
pub(crate) fn check_content(entry: &Entry) -> Result<()> {
    if let Some(feeling) = entry.feeling
        && !(1..=5).contains(&feeling)
    {
        return Err(Error::FeelingOutOfRange(feeling));
    }
    match &entry.note {
        None if entry.practice.is_none() => Err(Error::EmptyPage),
        Some(note) if note.len() > LONGEST_NOTE => Err(Error::NoteTooLong),
        _ => Ok(()),
    }
}
