//! What can go wrong, said so that a person knows what to do.

use std::{io, path::PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

use crate::{
    storage::open::FILE_NAME,
    transfer::{foreign::ForeignError, json::TransferError},
};

/// The result of everything in core that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong.
#[derive(Debug, Error)]
#[allow(missing_docs)] // each message says it
pub enum Error {
    #[error(
        "“{0}” is not one of the seven practices. Use empathy, boundaries, community, listening, support, inclusivity or authenticity."
    )]
    UnknownPractice(String),
    #[error("“{0}” is no form of export. Use json, csv or markdown.")]
    UnknownExportFormat(String),
    #[error("“{0}” is no weekday. Use mon, tue, wed, thu, fri, sat or sun.")]
    UnknownWeekday(String),
    #[error("A day can start between 0 and 12 o’clock, not at {0}.")]
    DayStartOutOfRange(u8),
    #[error(
        "A rhythm is so many times in so many days, at most once a day and at least once in 30 days; {times} in {days} is none."
    )]
    RhythmOutOfRange { times: u8, days: u8 },
    #[error("A feeling is a number from 1 to 5, not {0}.")]
    FeelingOutOfRange(u8),
    #[error("{0} has not come yet. Choose today or a day before.")]
    DayAhead(chrono::NaiveDate),
    #[error("{0} is before 1970-01-01, the earliest day the journal takes.")]
    DayTooEarly(chrono::NaiveDate),
    #[error("{0} is still to come today. Choose a time that has passed.")]
    TimeAhead(String),
    #[error("This reminder was already answered.")]
    AlreadyAnswered,
    #[error("A free page needs some words. Nothing was saved.")]
    EmptyPage,
    #[error(
        "The note is longer than 16 MiB. Shorten it or save it in two parts; nothing was saved yet."
    )]
    NoteTooLong,
    #[error("The name of words being typed can have at most 100 bytes; this one has {0}.")]
    DraftKeyTooLong(usize),
    #[error("A reminder needs at least one weekday.")]
    NoWeekday,
    #[error("A span of time needs an end that is not its beginning.")]
    EmptySpan,
    #[error("{0} is over already. Choose a later day to pause until.")]
    PauseOver(chrono::NaiveDate),
    #[error("A reminder’s text can have at most 200 characters.")]
    ReminderTextTooLong,
    #[error(
        "A closing line can have at most 2,000 characters; this one has {0}. Shorten it; nothing was saved yet."
    )]
    ClosingTooLong(usize),
    #[error("No letter is kept for the week of {0}.")]
    NoSuchLetter(chrono::NaiveDate),
    #[error("A cue needs both its halves: if something happens, then you do something.")]
    EmptyCue,
    #[error("Each half of a cue can have at most 300 characters. Nothing was saved yet.")]
    CueTooLong,
    #[error("This cue is not there any more.")]
    NoSuchCue,
    #[error("A space needs a name; initials are enough.")]
    EmptySpaceName,
    #[error("The name of a space can have at most 120 characters. Nothing was saved yet.")]
    SpaceNameTooLong,
    #[error(
        "The line on what makes a space safe can have at most 1,000 characters. Nothing was saved yet."
    )]
    SpaceWhyTooLong,
    #[error("There is a space called “{0}” already. Choose another name, or merge the two.")]
    SpaceExists(String),
    #[error("There is no space “{0}”. It may have been renamed or removed.")]
    NoSuchSpace(String),
    #[error("A space cannot be merged with itself.")]
    SameSpace,
    #[error("A rehearsal needs the sentence you would like to say.")]
    EmptyRehearsal,
    #[error(
        "That is too long: a sentence can have at most 2,000 characters, a word on how it went 200. Nothing was saved yet."
    )]
    RehearsalTooLong,
    #[error("How it went is a number from 0 to 4, not {0}.")]
    WentOutOfRange(u8),
    #[error("This rehearsal is not there any more.")]
    NoSuchRehearsal,
    #[error("A rest ends on the day it begins or later, and at most 366 days from today.")]
    RestSpan,
    #[error("There is no entry {0}. It may have been deleted.")]
    NoSuchEntry(String),
    #[error("There is no reminder {0}. `hearth reminders list` shows those there are.")]
    NoSuchReminder(String),
    #[error("There is nothing to undo.")]
    NothingToUndo,
    #[error("This cannot be undone any more, because something it touched was changed later.")]
    UndoConflict,
    #[error(
        "{path} cannot be used: {reason}. Check that it is where it should be and that you may write there."
    )]
    FolderUnusable { path: PathBuf, reason: String },
    #[error(
        "{path} was written by a newer Hearth (format {found}, this one knows {known}). Update Hearth to open it; nothing was changed."
    )]
    NewerJournal { path: PathBuf, found: i32, known: i32 },
    #[error(
        "{0} is not a Hearth journal. It was left untouched; move it away or choose another folder."
    )]
    NotAJournal(PathBuf),
    #[error(
        "{0} is damaged. It was left as it is; nothing was saved. Starting Hearth, or “hearth check --repair”, sets it aside and saves what can be saved."
    )]
    Damaged(PathBuf),
    #[error(
        "{0} is gone or empty, but its backups are there. Starting Hearth, or “hearth check --repair”, brings back the newest."
    )]
    JournalGone(PathBuf),
    #[error(
        "“{0}” is not the whole way to a folder. Write it from its beginning, or choose the folder."
    )]
    RelativeFolder(String),
    #[error("There is no backup at {0}. “hearth backup list” shows those there are.")]
    NoSuchBackup(PathBuf),
    #[error(transparent)]
    Foreign(#[from] ForeignError),
    #[error(transparent)]
    Transfer(#[from] TransferError),
    #[error(
        "“{0}” is no file that Hearth knows. Choose an export of Hearth, Loop Habit Tracker, Daylio, Table Habit or Presently, or a CSV with a column of days. Nothing was imported."
    )]
    UnknownFile(String),
    #[error(
        "“{0}” is no format that can be imported. Use hearth-json, loop-csv, loop-db, daylio-csv, daylio-backup, table-habit, presently or plain-csv."
    )]
    UnknownImportFormat(String),
    #[error("“{0}” could not be read: {1}. Nothing was imported.")]
    FileUnreadable(String, String),
    #[error("Another Hearth is already open on {0}.")]
    AlreadyOpen(PathBuf),
    #[error("The journal is busy with another program. Nothing was saved; please try again.")]
    Busy,
    #[error("The disk is full. Nothing was saved; free some space and try again.")]
    DiskFull,
    #[error("The journal cannot be written to: {0}. Nothing was saved.")]
    NotWritable(String),
    #[error(
        "The export could not be written: {0}. Do not rely on it; try again, or choose another place."
    )]
    NotWritten(io::Error),
    #[error(
        "{path} could not be written: {reason}. What was there before is unchanged; choose another place."
    )]
    FileNotWritten { path: PathBuf, reason: String },
    #[error("Stopped; nothing was written.")]
    Cancelled,
    #[error("The journal could not do that: {0}")]
    Storage(rusqlite::Error),
    #[error("The bundled SQLite {0} is older than 3.51.3 and could lose data.")]
    SqliteTooOld(&'static str),
    #[error("The journal’s format could not be brought up to date: {0}. Nothing was changed.")]
    Migration(String),
    #[error("Something in the journal could not be read: {0}")]
    Unreadable(#[from] serde_json::Error),
}

impl Error {
    /// A short name for those who act on the kind of error; the window does.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Busy | Self::DiskFull | Self::NotWritable(_) => "not_saved",
            Self::UndoConflict => "undo_conflict",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NewerJournal { .. } => "newer_journal",
            Self::NotAJournal(_) => "not_a_journal",
            Self::Damaged(_) => "damaged",
            Self::JournalGone(_) => "gone",
            Self::FolderUnusable { .. } => "folder",
            Self::AlreadyOpen(_) => "already_open",
            Self::Cancelled => "cancelled",
            Self::NotWritten(_) | Self::FileNotWritten { .. } => "file",
            Self::Storage(_) | Self::SqliteTooOld(_) | Self::Migration(_) | Self::Unreadable(_) => {
                "internal"
            }
            _ => "invalid",
        }
    }
}

/// Of writing; who opens or reads a file says so with its path.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::NotWritten(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed,
            ) => Self::Busy,
            // Whoever opens the file puts its whole path.
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(FILE_NAME.into()),
            Some(ErrorCode::NotADatabase) => Self::NotAJournal(FILE_NAME.into()),
            Some(
                ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure,
            ) => Self::NotWritable(error.to_string()),
            _ => Self::Storage(error),
        }
    }
}
