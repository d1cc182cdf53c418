//! What an export is asked to be, and what every format is written from.
//!
//! | format | holds | private entries |
//! |---|---|---|
//! | [`ExportFormat::Json`] | everything the person made; reads back as it was | kept, unless left out |
//! | [`ExportFormat::Csv`] | the entries, for a spreadsheet | left out, unless kept |
//! | [`ExportFormat::Markdown`] | the entries and rest days, as a diary | left out, unless kept |
//!
//! What lies in the bin is in none of them.

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::markdown::MarkdownWords;
use crate::{
    cue::Cue,
    entry::Entry,
    error::{Error, Result},
    focus::FocusRecord,
    letter::kept::Letter,
    rehearsal::Rehearsal,
    reminder::rule::Reminder,
    settings::Settings,
    space::Space,
};

/// The form an export takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ExportFormat {
    /// Everything, to be read back by [`super::json::read`].
    Json,
    /// One row an entry, for a spreadsheet.
    Csv,
    /// A diary to read.
    Markdown,
}

impl ExportFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Json, Self::Csv, Self::Markdown];

    /// Its name on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
        }
    }

    /// How the names of such files end, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "md",
        }
    }

    /// What becomes of private entries when nobody says: JSON is the person's own copy and
    /// keeps them, the others are made to be handed on and leave them out.
    #[must_use]
    pub const fn default_private(self) -> PrivateEntries {
        match self {
            Self::Json => PrivateEntries::Keep,
            Self::Csv | Self::Markdown => PrivateEntries::LeaveOut,
        }
    }
}

impl fmt::Display for ExportFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for ExportFormat {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|format| format.id() == text)
            .ok_or_else(|| Error::UnknownExportFormat(text.to_owned()))
    }
}

/// What becomes of entries marked private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrivateEntries {
    /// They are exported like the others.
    Keep,
    /// The export does not show that they exist.
    LeaveOut,
}

/// What to export, and how.
#[derive(Clone)]
pub struct ExportOptions<'a> {
    /// The form.
    pub format: ExportFormat,
    /// Whether private entries are in it.
    pub private: PrivateEntries,
    /// Names of people to be replaced by their initials, in notes, spaces and reminder texts.
    /// A JSON export with any is marked `"masked": true` and no longer lossless.
    pub mask_names: Vec<String>,
    /// What a Markdown export says in the person's language; the other formats do not ask.
    pub words: &'a MarkdownWords,
}

impl<'a> ExportOptions<'a> {
    /// The format with its default for private entries and every name as written.
    #[must_use]
    pub const fn new(format: ExportFormat, words: &'a MarkdownWords) -> Self {
        Self { format, private: format.default_private(), mask_names: Vec::new(), words }
    }
}

/// How far a transfer has come, in entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Entries dealt with.
    #[ts(type = "number")]
    pub done: u64,
    /// Entries in all.
    #[ts(type = "number")]
    pub total: u64,
}

/// What an export holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ExportSummary {
    /// Entries written.
    #[ts(type = "number")]
    pub entries: u64,
    /// Private entries that were left out.
    #[ts(type = "number")]
    pub left_out: u64,
    /// Journal day of the first entry written.
    pub first_day: Option<NaiveDate>,
    /// Journal day of the last entry written.
    pub last_day: Option<NaiveDate>,
}

/// Everything but the entries.
pub(crate) struct Head {
    pub(crate) exported_at: DateTime<Utc>,
    pub(crate) masked: bool,
    pub(crate) summary: ExportSummary,
    pub(crate) settings: Settings,
    pub(crate) rest_days: Vec<NaiveDate>,
    pub(crate) focuses: Vec<FocusRecord>,
    pub(crate) reminders: Vec<Reminder>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) cues: Vec<Cue>,
    pub(crate) spaces: Vec<Space>,
    pub(crate) rehearsals: Vec<Rehearsal>,
}

/// One format being written: `begin` once, `entry` for each, oldest first, `finish` once.
pub(crate) trait ExportWriter {
    fn begin(&mut self, head: &Head) -> Result<()>;
    fn entry(&mut self, entry: &Entry) -> Result<()>;
    fn finish(&mut self) -> Result<()>;
}
