//! CSV for spreadsheets: one row an entry.
//!
//! RFC 4180 with CRLF, UTF-8 with a byte order mark, without which Excel takes it for another
//! encoding. A text cell that a spreadsheet would run as a formula gets an apostrophe before
//! it: one that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break,
//! also after whitespace and invisible characters. Texts like these that already begin with
//! apostrophes get one more, so that taking one away always gives back what was written.

use std::{
    borrow::Cow,
    io::{self, Write},
    iter,
};

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use csv::{Terminator, Writer, WriterBuilder};
use serde::Serialize;
use uuid::Uuid;

use super::export::{ExportWriter, Head};
use crate::{
    entry::{Entry, Source},
    error::{Error, Result},
    practice::Practice,
};

const BYTE_ORDER_MARK: &str = "\u{feff}";
const COLUMNS: [&str; 12] = [
    "id",
    "practice",
    "at",
    "time_zone",
    "day",
    "note",
    "feeling",
    "space",
    "private",
    "source",
    "created_at",
    "updated_at",
];

/// An entry as a row, in the order of [`COLUMNS`].
#[derive(Serialize)]
struct Row<'a> {
    id: Uuid,
    practice: Option<Practice>,
    at: DateTime<FixedOffset>,
    time_zone: Cow<'a, str>,
    day: NaiveDate,
    note: Cow<'a, str>,
    feeling: Option<u8>,
    space: Cow<'a, str>,
    private: bool,
    source: Source,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl<'a> From<&'a Entry> for Row<'a> {
    fn from(entry: &'a Entry) -> Self {
        Self {
            id: entry.id,
            practice: entry.practice,
            at: entry.at,
            time_zone: disarmed(&entry.time_zone),
            day: entry.day,
            note: disarmed(entry.note.as_deref().unwrap_or_default()),
            feeling: entry.feeling,
            space: disarmed(entry.space.as_deref().unwrap_or_default()),
            private: entry.private,
            source: entry.source,
            created_at: entry.created_at,
            updated_at: entry.updated_at,
        }
    }
}

/// Writes entries as CSV.
pub(crate) struct CsvExport<'a> {
    rows: Writer<&'a mut dyn Write>,
}

impl<'a> CsvExport<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Self {
        // The header is written also when no row follows.
        let mut builder = WriterBuilder::new();
        builder.has_headers(false).terminator(Terminator::CRLF);
        Self { rows: builder.from_writer(out) }
    }
}

impl ExportWriter for CsvExport<'_> {
    fn begin(&mut self, _head: &Head) -> Result<()> {
        let [first, others @ ..] = COLUMNS;
        let first = format!("{BYTE_ORDER_MARK}{first}");
        let header = iter::once(first.as_str()).chain(others);
        self.rows.write_record(header).map_err(not_written)
    }

    fn entry(&mut self, entry: &Entry) -> Result<()> {
        self.rows.serialize(Row::from(entry)).map_err(not_written)
    }

    fn finish(&mut self) -> Result<()> {
        Ok(self.rows.flush()?)
    }
}

fn not_written(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        // Rows all have the same length and nothing else can go wrong in writing.
        other => io::Error::other(format!("{other:?}")).into(),
    }
}

/// The text as a cell that no spreadsheet takes for a formula.
fn disarmed(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches('\'')) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

fn is_formula(text: &str) -> bool {
    let starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start_matches(is_passed_over).starts_with(starts)
}

/// Whitespace, control characters and what has no width: marks of direction, joiners.
fn is_passed_over(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
