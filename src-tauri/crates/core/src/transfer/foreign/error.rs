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
        write!(f, "“{}”", shown(&self.file))?;
        if let Some(inner) = &self.inner {
            write!(f, ", {}", shown(inner))?;
        }
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": {}. Nothing was imported.", self.problem)
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)] // each message says it
pub enum Problem {
    #[error("it is larger than 512 MiB")]
    TooLarge,
    #[error("it unpacks to more than a real export would; it may be made to do harm")]
    Bomb,
    #[error("it has more records than the million that can be imported at once")]
    TooManyRecords,
    #[error("it has more than 2000 different activities; is that the right column?")]
    TooManyActivities,
    #[error("it is not a zip archive, or it is cut off; export it again")]
    NoArchive,
    #[error("it is locked with a password; export it without one")]
    Encrypted,
    #[error("it has no “{0}” in it; choose the file the other app exported")]
    MissingFile(&'static str),
    #[error("it is damaged or cut off; export it again")]
    Damaged,
    #[error("it is not text in UTF-8 or UTF-16; save it as UTF-8")]
    Encoding,
    #[error("it contains a NUL character, which no text has")]
    Nul,
    #[error("it is empty")]
    Empty,
    #[error("the column “{0}” is missing")]
    MissingColumn(String),
    #[error("the column “{0}” is there twice; rename one")]
    ColumnTwice(String),
    #[error("the row has {found} columns, where the header has {wanted}")]
    Ragged { found: usize, wanted: usize },
    #[error("a quotation mark opens here and never closes; the file may be cut off")]
    OpenQuote,
    #[error("“{0}” is no date")]
    NoDate(String),
    #[error(
        "“{0}” could be day/month or month/day, and no other row tells; write dates as YYYY-MM-DD"
    )]
    AmbiguousDate(String),
    #[error("“{0}” is outside the days the journal takes, 1970-01-01 to 9999-12-31")]
    DayOutOfRange(String),
    #[error("“{0}” is no time of day")]
    NoTime(String),
    #[error("“{0}” is no feeling; a feeling is a number from 1 to 5")]
    NoFeeling(String),
    #[error("“{0}” is no value this format has")]
    NoValue(String),
    #[error("the note is longer than 16 MiB")]
    NoteTooLong,
    #[error("a name has {0} bytes; 1000 are the most")]
    NameTooLong(usize),
    #[error("it is not what the other app writes: {0}")]
    Json(String),
    #[error("it is not a database of Loop Habit Tracker")]
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
pub(super) fn shown(text: &str) -> String {
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
