//! Why a file was not taken in.

use std::io;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de};
use serde_json::error::Category;
use thiserror::Error;

/// Why a file was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}{}: {problem}", place(*.position))]
pub struct TransferError {
    /// What the file is called.
    pub file: String,
    /// Line and column, both from 1, where the reading stopped.
    pub position: Option<(usize, usize)>,
    /// What was wrong.
    pub problem: JsonProblem,
}

/// What is wrong with a file of Hearth's own JSON.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[allow(missing_docs)] // each text says it
pub enum JsonProblem {
    #[error("unreadable: {0}")]
    Unreadable(String),
    #[error("no JSON: {0}")]
    NoJson(String),
    #[error("ends too early")]
    CutOff,
    /// In the words of the JSON reader.
    #[error("{0}")]
    Unfit(String),
    #[error("no Hearth journal")]
    NoJournal,
    #[error("version 0")]
    VersionZero,
    #[error("newer version: {found}, known: {known}")]
    NewerVersion { found: u32, known: u32 },
    #[error("missing key: {0}")]
    MissingKey(String),
    #[error("key twice: {0}")]
    KeyTwice(String),
    #[error("{kind:?} {key}: {problem}")]
    Item { kind: ItemKind, key: String, problem: ItemProblem },
}

/// What a list in the file is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // each name says it
pub enum ItemKind {
    RestDay,
    Focus,
    Reminder,
    Letter,
    Cue,
    Space,
    Rehearsal,
    Entry,
}

/// Why the journal would not take one thing in the file.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[allow(missing_docs)] // each text says it
pub enum ItemProblem {
    #[error("twice")]
    Twice,
    #[error("day out of range: {0}")]
    DayOutOfRange(NaiveDate),
    #[error("text too long")]
    ReminderTextTooLong,
    #[error("empty window")]
    EmptyWindow,
    #[error("no weekday")]
    NoWeekday,
    #[error("closing line too long: {0} characters")]
    ClosingTooLong(usize),
    #[error("half missing")]
    EmptyCue,
    #[error("half too long")]
    CueTooLong,
    #[error("no name")]
    EmptySpaceName,
    #[error("name too long")]
    SpaceNameTooLong,
    #[error("line too long")]
    SpaceWhyTooLong,
    #[error("no sentence")]
    EmptyRehearsal,
    #[error("sentence too long")]
    SentenceTooLong,
    #[error("word too long")]
    WordTooLong,
    #[error("outcome out of range: {0}")]
    WentOutOfRange(u8),
    #[error("feeling out of range: {0}")]
    FeelingOutOfRange(u8),
    #[error("no practice and no note")]
    EmptyPage,
    #[error("note too long")]
    NoteTooLong,
    /// In the words for logs.
    #[error("{0}")]
    Other(String),
}

impl JsonProblem {
    /// Itself as an error of a reader, which can carry nothing but text.
    pub(super) fn carried<E: de::Error>(&self) -> E {
        match serde_json::to_string(self) {
            Ok(text) => E::custom(text),
            Err(_) => E::custom(self),
        }
    }

    /// What a reader of JSON came upon.
    fn of(error: &serde_json::Error) -> Self {
        let whole = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let said = whole.strip_suffix(&place).unwrap_or(&whole).to_owned();
        match error.classify() {
            Category::Data => serde_json::from_str(&said).unwrap_or(Self::Unfit(said)),
            Category::Syntax => Self::NoJson(said),
            Category::Eof => Self::CutOff,
            Category::Io => Self::Unreadable(said),
        }
    }
}

impl TransferError {
    pub(super) fn unreadable(file: &str, error: &io::Error) -> Self {
        let problem = JsonProblem::Unreadable(error.to_string());
        Self { file: file.to_owned(), position: None, problem }
    }

    pub(super) fn in_json(file: &str, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let position = (line > 0).then_some((line, column));
        Self { file: file.to_owned(), position, problem: JsonProblem::of(error) }
    }
}

fn place(position: Option<(usize, usize)>) -> String {
    position.map_or_else(String::new, |(line, column)| format!(", line {line}, column {column}"))
}
