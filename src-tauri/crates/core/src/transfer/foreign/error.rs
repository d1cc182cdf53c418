//! Why a file cannot be taken in, and where in it the reason stands.

use std::fmt;

use thiserror::Error;

/// Why a file cannot be taken in. Nothing of it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignError {
    /// The file, as the person named it.
    pub file: String,
    /// The file within it, when it is an archive or a database.
    pub inner: Option<String>,
    /// The line, or the row of a database, counted from 1.
    pub line: Option<u64>,
    /// What is wrong.
    pub problem: Problem,
}

impl std::error::Error for ForeignError {}

impl fmt::Display for ForeignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shown(&self.file))?;
        if let Some(inner) = &self.inner {
            write!(f, ", {}", shown(inner))?;
        }
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": {}", self.problem)
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each text says it
pub enum Problem {
    #[error("too large")]
    TooLarge,
    #[error("unpacks to too much")]
    Bomb,
    #[error("too many records")]
    TooManyRecords,
    #[error("too many activities")]
    TooManyActivities,
    #[error("no zip archive")]
    NoArchive,
    #[error("encrypted")]
    Encrypted,
    #[error("missing file: {0}")]
    MissingFile(&'static str),
    #[error("damaged")]
    Damaged,
    #[error("no UTF-8 or UTF-16")]
    Encoding,
    #[error("NUL character")]
    Nul,
    #[error("empty")]
    Empty,
    #[error("missing column: {0}")]
    MissingColumn(String),
    #[error("column twice: {0}")]
    ColumnTwice(String),
    #[error("{found} columns, header {wanted}")]
    Ragged { found: usize, wanted: usize },
    #[error("open quotation mark")]
    OpenQuote,
    #[error("no date: {0}")]
    NoDate(String),
    #[error("ambiguous date: {0}")]
    AmbiguousDate(String),
    #[error("day out of range: {0}")]
    DayOutOfRange(String),
    #[error("day number out of range: {0}")]
    DayNumberOutOfRange(i64),
    #[error("no time: {0}")]
    NoTime(String),
    #[error("no feeling: {0}")]
    NoFeeling(String),
    #[error("no value: {0}")]
    NoValue(String),
    #[error("{0}, no number")]
    NoNumber(String),
    #[error("{0}, no text")]
    NoText(String),
    #[error("note too long")]
    NoteTooLong,
    #[error("name too long: {0} bytes")]
    NameTooLong(usize),
    #[error("unexpected JSON: {0}")]
    Json(String),
    #[error("no Loop Habit Tracker database")]
    NoLoopDatabase,
}

impl Problem {
    pub(super) fn no_date(text: &str) -> Self {
        Self::NoDate(shown(text))
    }

    pub(super) fn no_time(text: &str) -> Self {
        Self::NoTime(shown(text))
    }

    pub(super) fn no_value(text: &str) -> Self {
        Self::NoValue(shown(text))
    }

    pub(super) fn json(error: &serde_json::Error) -> Self {
        Self::Json(shown(&error.to_string()))
    }
}

/// Most characters of foreign text that a message repeats.
const SHOWN: usize = 80;

/// Text fit for one line of a message: control characters gone, and not too long.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut characters = text.chars().filter(|c| !c.is_control());
    let mut short: String = characters.by_ref().take(SHOWN).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

/// A file being read, or a file within it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    file: &'a str,
    inner: Option<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) const fn file(file: &'a str) -> Self {
        Self { file, inner: None }
    }

    pub(super) const fn within(self, inner: &'a str) -> Self {
        Self { file: self.file, inner: Some(inner) }
    }

    pub(super) fn error(self, problem: Problem) -> ForeignError {
        self.build(None, problem)
    }

    pub(super) fn error_at(self, line: u64, problem: Problem) -> ForeignError {
        self.build(Some(line), problem)
    }

    fn build(self, line: Option<u64>, problem: Problem) -> ForeignError {
        ForeignError {
            file: self.file.to_owned(),
            inner: self.inner.map(str::to_owned),
            line,
            problem,
        }
    }
}
