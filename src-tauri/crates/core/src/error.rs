//! What can go wrong, in a few words for logs; what a person is told is said in their language.

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
#[allow(missing_docs)] // each text says it
pub enum Error {
    #[error("unknown practice: {0}")]
    UnknownPractice(String),
    #[error("unknown export format: {0}")]
    UnknownExportFormat(String),
    #[error("unknown weekday: {0}")]
    UnknownWeekday(String),
    #[error("day start out of range: {0}")]
    DayStartOutOfRange(u8),
    #[error("rhythm out of range: {times} in {days}")]
    RhythmOutOfRange { times: u8, days: u8 },
    #[error("feeling out of range: {0}")]
    FeelingOutOfRange(u8),
    #[error("day ahead: {0}")]
    DayAhead(chrono::NaiveDate),
    #[error("day too early: {0}")]
    DayTooEarly(chrono::NaiveDate),
    #[error("time ahead: {0}")]
    TimeAhead(chrono::NaiveTime),
    #[error("already answered")]
    AlreadyAnswered,
    #[error("empty page")]
    EmptyPage,
    #[error("note too long")]
    NoteTooLong,
    #[error("draft key too long: {0} bytes")]
    DraftKeyTooLong(usize),
    #[error("no weekday")]
    NoWeekday,
    #[error("empty span")]
    EmptySpan,
    #[error("pause over: {0}")]
    PauseOver(chrono::NaiveDate),
    #[error("reminder text too long")]
    ReminderTextTooLong,
    #[error("closing line too long: {0} characters")]
    ClosingTooLong(usize),
    #[error("no such letter: {0}")]
    NoSuchLetter(chrono::NaiveDate),
    #[error("empty cue")]
    EmptyCue,
    #[error("cue too long")]
    CueTooLong,
    #[error("no such cue")]
    NoSuchCue,
    #[error("empty space name")]
    EmptySpaceName,
    #[error("space name too long")]
    SpaceNameTooLong,
    #[error("space line too long")]
    SpaceWhyTooLong,
    #[error("space exists: {0}")]
    SpaceExists(String),
    #[error("no such space: {0}")]
    NoSuchSpace(String),
    #[error("same space")]
    SameSpace,
    #[error("empty rehearsal")]
    EmptyRehearsal,
    #[error("rehearsal too long")]
    RehearsalTooLong,
    #[error("outcome out of range: {0}")]
    WentOutOfRange(u8),
    #[error("no such rehearsal")]
    NoSuchRehearsal,
    #[error("rest span out of range")]
    RestSpan,
    #[error("no such entry: {0}")]
    NoSuchEntry(String),
    #[error("no such reminder: {0}")]
    NoSuchReminder(String),
    #[error("nothing to undo")]
    NothingToUndo,
    #[error("undo conflict")]
    UndoConflict,
    #[error("{path}: unusable: {reason}")]
    FolderUnusable { path: PathBuf, reason: String },
    #[error("{path}: newer format: {found}, known: {known}")]
    NewerJournal { path: PathBuf, found: i32, known: i32 },
    #[error("{0}: not a journal")]
    NotAJournal(PathBuf),
    #[error("{0}: damaged")]
    Damaged(PathBuf),
    #[error("{0}: gone, with backups")]
    JournalGone(PathBuf),
    #[error("relative folder: {0}")]
    RelativeFolder(String),
    #[error("no such backup: {0}")]
    NoSuchBackup(PathBuf),
    #[error(transparent)]
    Foreign(#[from] ForeignError),
    #[error(transparent)]
    Transfer(#[from] TransferError),
    #[error("unknown file: {0}")]
    UnknownFile(String),
    #[error("unknown import format: {0}")]
    UnknownImportFormat(String),
    #[error("{0}: unreadable: {1}")]
    FileUnreadable(String, String),
    #[error("{0}: already open")]
    AlreadyOpen(PathBuf),
    #[error("busy")]
    Busy,
    #[error("disk full")]
    DiskFull,
    #[error("journal not writable: {0}")]
    NotWritable(String),
    #[error("not written: {0}")]
    NotWritten(io::Error),
    #[error("{path}: not written: {reason}")]
    FileNotWritten { path: PathBuf, reason: String },
    #[error("cancelled")]
    Cancelled,
    #[error("storage: {0}")]
    Storage(rusqlite::Error),
    #[error("SQLite too old: {0}")]
    SqliteTooOld(&'static str),
    #[error("migration: {0}")]
    Migration(String),
    #[error("unreadable: {0}")]
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
