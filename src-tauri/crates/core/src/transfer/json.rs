//! Hearth's own JSON: lossless, one entry a line, and read back.
//!
//! `schema/hearth-export.schema.json` describes it. `entries` is the last key and holds the
//! oldest first, so that a reader can stream. It keeps every entry, rest day, focus, setting,
//! reminder, kept letter, cue, space and rehearsal; not words being typed, what lies in the bin, a pause of the reminders, or what can be
//! undone.
//!
//! The one thing JSON cannot hold: RFC 3339 has no seconds in an offset, so that of a moment in
//! Monrovia before 1972 is cut to the minute. The moment stays the same.

mod document;
mod items;
mod problem;

use std::io::{BufRead as _, BufReader, Read, Write};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

pub use self::problem::{ItemKind, ItemProblem, JsonProblem, TransferError};
use super::export::{ExportWriter, Head};
use crate::{
    cue::Cue, entry::Entry, error::Result, focus::FocusRecord, letter::kept::Letter,
    rehearsal::Rehearsal, reminder::rule::Reminder, settings::Settings, space::Space,
};

/// What `format` says in every such file.
pub const FORMAT: &str = "hearth-journal";
/// The version that is written, and the newest that is read.
pub const VERSION: u32 = 1;
/// The JSON Schema (draft 2020-12) of the format.
pub const SCHEMA: &str = include_str!("schema/hearth-export.schema.json");

/// What a file of Hearth's own JSON holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearthJson {
    /// All settings, with the flags of what the person has already seen.
    pub settings: Settings,
    /// Rest days, each once.
    pub rest_days: Vec<NaiveDate>,
    /// What was in focus, each day once.
    pub focuses: Vec<FocusRecord>,
    /// Reminders, each with an identifier of its own.
    pub reminders: Vec<Reminder>,
    /// Letters that were kept, each week once; none in files from before there were letters.
    pub letters: Vec<Letter>,
    /// Cues, each with an identifier of its own; as letters.
    pub cues: Vec<Cue>,
    /// Safe spaces, each with an identifier of its own; as letters.
    pub spaces: Vec<Space>,
    /// Rehearsals, each with an identifier of its own; as letters.
    pub rehearsals: Vec<Rehearsal>,
    /// Entries, each with an identifier of its own, in the file's order.
    pub entries: Vec<Entry>,
}

/// Everything before the entries.
#[derive(Serialize)]
struct Opening<'a> {
    format: &'static str,
    version: u32,
    exported_at: DateTime<Utc>,
    hearth: &'static str,
    masked: bool,
    settings: &'a Settings,
    rest_days: &'a [NaiveDate],
    focuses: &'a [FocusRecord],
    reminders: &'a [Reminder],
    letters: &'a [Letter],
    cues: &'a [Cue],
    spaces: &'a [Space],
    rehearsals: &'a [Rehearsal],
}

impl<'a> From<&'a Head> for Opening<'a> {
    fn from(head: &'a Head) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            exported_at: head.exported_at,
            hearth: env!("CARGO_PKG_VERSION"),
            masked: head.masked,
            settings: &head.settings,
            rest_days: &head.rest_days,
            focuses: &head.focuses,
            reminders: &head.reminders,
            letters: &head.letters,
            cues: &head.cues,
            spaces: &head.spaces,
            rehearsals: &head.rehearsals,
        }
    }
}

/// Writes everything as JSON.
pub(crate) struct JsonExport<'a> {
    out: &'a mut dyn Write,
    is_first: bool,
}

impl<'a> JsonExport<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, is_first: true }
    }
}

impl ExportWriter for JsonExport<'_> {
    fn begin(&mut self, head: &Head) -> Result<()> {
        let opening = serde_json::to_string(&Opening::from(head))?;
        // Left open for the entries, which are not held in memory together.
        let left_open = opening.strip_suffix('}').unwrap_or(&opening);
        Ok(write!(self.out, "{left_open},\"entries\":[")?)
    }

    fn entry(&mut self, entry: &Entry) -> Result<()> {
        self.out.write_all(if self.is_first { b"\n" } else { b",\n" })?;
        self.is_first = false;
        Ok(self.out.write_all(&serde_json::to_vec(entry)?)?)
    }

    fn finish(&mut self) -> Result<()> {
        self.out.write_all(b"]}\n")?;
        Ok(self.out.flush()?)
    }
}

/// Reads a file and checks all of it. `name` is what messages call it.
///
/// Fields nobody knows are passed over, so that a file of a later Hearth with the same version
/// can be read. Names or private entries that an export left out are not there to be found.
///
/// # Errors
/// When it is no JSON, no Hearth journal or of a newer version, or when it holds what the
/// journal would refuse: the file, line and column and the reason.
pub fn read(name: &str, input: impl Read) -> Result<HearthJson, TransferError> {
    let mut input = BufReader::new(input);
    skip_byte_order_mark(&mut input).map_err(|error| TransferError::unreadable(name, &error))?;
    let mut deserializer = serde_json::Deserializer::from_reader(input);
    let file = document::Document::deserialize(&mut deserializer)
        .and_then(|document| deserializer.end().map(|()| document))
        .map_err(|error| TransferError::in_json(name, &error))?;
    Ok(file.0)
}

/// Some editors put one at the start; JSON knows none.
fn skip_byte_order_mark(input: &mut BufReader<impl Read>) -> std::io::Result<()> {
    if input.fill_buf()?.starts_with("\u{feff}".as_bytes()) {
        input.consume("\u{feff}".len());
    }
    Ok(())
}
