//! Each error once, with what a person is told in English.

use std::io;

use chrono::NaiveDate;
use hearth_core::{
    Error,
    transfer::{
        foreign::Problem,
        json::{ItemProblem, JsonProblem},
    },
};

type Cases<E> = Vec<(E, &'static str)>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[rustfmt::skip] // a table
pub(crate) fn journal() -> Cases<Error> {
    vec![
        (Error::UnknownPractice("love".into()), "unknown practice: love"),
        (Error::UnknownExportFormat("pdf".into()), "unknown export format: pdf"),
        (Error::UnknownWeekday("noon".into()), "unknown weekday: noon"),
        (Error::DayStartOutOfRange(13), "day start out of range: 13"),
        (Error::RhythmOutOfRange { times: 3, days: 2 }, "rhythm out of range: 3 in 2"),
        (Error::FeelingOutOfRange(9), "feeling out of range: 9"),
        (Error::DayAhead(day("2026-05-09")), "day ahead: 9 May 2026"),
        (Error::DayTooEarly(day("1969-12-31")), "day too early: 31 December 1969"),
        (Error::TimeAhead("19:30:00".parse().unwrap()), "time ahead: 19:30"),
        (Error::AlreadyAnswered, "already answered"),
        (Error::EmptyPage, "empty page"),
        (Error::NoteTooLong, "note too long"),
        (Error::DraftKeyTooLong(101), "draft key too long: 101 bytes"),
        (Error::NoWeekday, "no weekday"),
        (Error::EmptySpan, "empty span"),
        (Error::PauseOver(day("2026-05-09")), "pause over: 9 May 2026"),
        (Error::ReminderTextTooLong, "reminder text too long"),
        (Error::ClosingTooLong(2001), "closing line too long: 2,001 characters"),
        (Error::NoSuchLetter(day("2026-05-04")), "no such letter: 4 May 2026"),
        (Error::EmptyCue, "empty cue"),
        (Error::CueTooLong, "cue too long"),
        (Error::NoSuchCue, "no such cue"),
        (Error::EmptySpaceName, "empty space name"),
        (Error::SpaceNameTooLong, "space name too long"),
        (Error::SpaceWhyTooLong, "space line too long"),
        (Error::SpaceExists("Jo".into()), "space exists: Jo"),
        (Error::NoSuchSpace("Jo".into()), "no such space: Jo"),
        (Error::SameSpace, "same space"),
        (Error::EmptyRehearsal, "empty rehearsal"),
        (Error::RehearsalTooLong, "rehearsal too long"),
        (Error::WentOutOfRange(5), "outcome out of range: 5"),
        (Error::NoSuchRehearsal, "no such rehearsal"),
        (Error::RestSpan, "rest span out of range"),
        (Error::NoSuchEntry("7".into()), "no such entry: 7"),
        (Error::NoSuchReminder("7".into()), "no such reminder: 7"),
        (Error::NothingToUndo, "nothing to undo"),
        (Error::UndoConflict, "undo conflict"),
        (Error::FolderUnusable { path: "/j".into(), reason: "it is a file".into() }, "/j: unusable: it is a file"),
        (Error::NewerJournal { path: "/j".into(), found: 9999, known: 12 }, "/j: newer format: 9999, known: 12"),
        (Error::NotAJournal("/j".into()), "/j: not a journal"),
        (Error::Damaged("/j".into()), "/j: damaged"),
        (Error::JournalGone("/j".into()), "/j: gone, with backups"),
        (Error::RelativeFolder("j".into()), "relative folder: j"),
        (Error::NoSuchBackup("/b".into()), "no such backup: /b"),
        (Error::UnknownFile("a.txt".into()), "unknown file: a.txt"),
        (Error::UnknownImportFormat("xml".into()), "unknown import format: xml"),
        (Error::FileUnreadable("a.csv".into(), "it is gone".into()), "a.csv: unreadable: it is gone"),
        (Error::AlreadyOpen("/j".into()), "/j: already open"),
        (Error::Busy, "busy"),
        (Error::DiskFull, "disk full"),
        (Error::NotWritable("read-only".into()), "journal not writable: read-only"),
        (Error::NotWritten(io::Error::other("the cable")), "not written: the cable"),
        (Error::FileNotWritten { path: "/e".into(), reason: "the cable".into() }, "/e: not written: the cable"),
        (Error::Cancelled, "cancelled"),
        (Error::Storage(rusqlite::Error::InvalidQuery), "storage: Query is not read-only"),
        (Error::SqliteTooOld("3.40.0"), "SQLite too old: 3.40.0"),
        (Error::Migration("no such table".into()), "migration: no such table"),
        (Error::Unreadable(serde_json::Error::io(io::Error::other("the cable"))), "unreadable: the cable"),
    ]
}

#[rustfmt::skip] // a table
pub(crate) fn problems() -> Cases<Problem> {
    vec![
        (Problem::TooLarge, "too large"),
        (Problem::Bomb, "unpacks to too much"),
        (Problem::TooManyRecords, "too many records"),
        (Problem::TooManyActivities, "too many activities"),
        (Problem::NoArchive, "no zip archive"),
        (Problem::Encrypted, "encrypted"),
        (Problem::MissingFile("Habits.csv"), "missing file: Habits.csv"),
        (Problem::Damaged, "damaged"),
        (Problem::Encoding, "no UTF-8 or UTF-16"),
        (Problem::Nul, "NUL character"),
        (Problem::Empty, "empty"),
        (Problem::MissingColumn("Date".into()), "missing column: Date"),
        (Problem::ColumnTwice("Date".into()), "column twice: Date"),
        (Problem::Ragged { found: 3, wanted: 4 }, "3 columns, header 4"),
        (Problem::OpenQuote, "open quotation mark"),
        (Problem::NoDate("x".into()), "no date: x"),
        (Problem::AmbiguousDate("x".into()), "ambiguous date: x"),
        (Problem::DayOutOfRange("x".into()), "day out of range: x"),
        (Problem::DayNumberOutOfRange(99_999_999), "“day 99999999” is outside the days the journal takes, 1970-01-01 to 9999-12-31"),
        (Problem::NoTime("x".into()), "no time: x"),
        (Problem::NoFeeling("x".into()), "no feeling: x"),
        (Problem::NoValue("x".into()), "no value: x"),
        (Problem::NoNumber("Text".into()), "“a Text for a number” is no value this format has"),
        (Problem::NoText("Blob".into()), "“a Blob for a text” is no value this format has"),
        (Problem::NoteTooLong, "note too long"),
        (Problem::NameTooLong(1001), "name too long: 1,001 bytes"),
        (Problem::Json("key must be a string".into()), "unexpected JSON: key must be a string"),
        (Problem::NoLoopDatabase, "no Loop Habit Tracker database"),
    ]
}

#[rustfmt::skip] // a table
pub(crate) fn json() -> Cases<JsonProblem> {
    vec![
        (JsonProblem::Unreadable("the cable".into()), "it could not be read (the cable)"),
        (JsonProblem::NoJson("expected value".into()), "this is no valid JSON (expected value)"),
        (JsonProblem::CutOff, "it ends too early; make or fetch it again"),
        (JsonProblem::Unfit("unknown variant `yoga`".into()), "unknown variant `yoga`"),
        (JsonProblem::NoJournal, "this is no Hearth journal; its “format” would be “hearth-journal”"),
        (JsonProblem::VersionZero, "there is no version 0 of this format"),
        (JsonProblem::NewerVersion { found: 2000, known: 1 }, "it was written by a newer Hearth (version 2000, this one knows 1); update Hearth to read it"),
        (JsonProblem::MissingKey("entries".into()), "“entries” is missing"),
        (JsonProblem::KeyTwice("entries".into()), "“entries” is there twice"),
    ]
}

#[rustfmt::skip] // a table
pub(crate) fn items() -> Cases<ItemProblem> {
    vec![
        (ItemProblem::Twice, "it is there twice"),
        (ItemProblem::DayOutOfRange(day("1969-12-31")), "1969-12-31 is not between 1970-01-01 and 9999-12-31"),
        (ItemProblem::ReminderTextTooLong, "its text has more than 200 characters"),
        (ItemProblem::EmptyWindow, "its window ends when it begins"),
        (ItemProblem::NoWeekday, "it has no weekday"),
        (ItemProblem::ClosingTooLong(2001), "its closing line has 2,001 characters, more than 2,000"),
        (ItemProblem::EmptyCue, "it lacks one of its halves"),
        (ItemProblem::CueTooLong, "one of its halves has more than 300 characters"),
        (ItemProblem::EmptySpaceName, "it has no name"),
        (ItemProblem::SpaceNameTooLong, "its name has more than 120 characters"),
        (ItemProblem::SpaceWhyTooLong, "what makes it safe takes more than 1,000 characters"),
        (ItemProblem::EmptyRehearsal, "it has no sentence"),
        (ItemProblem::SentenceTooLong, "its sentence has more than 2,000 characters"),
        (ItemProblem::WordTooLong, "its word on how it went has more than 200 characters"),
        (ItemProblem::WentOutOfRange(5), "it went 5, not 0 to 4"),
        (ItemProblem::FeelingOutOfRange(9), "its feeling is 9, not 1 to 5"),
        (ItemProblem::EmptyPage, "it has neither a practice nor a note"),
        (ItemProblem::NoteTooLong, "its note is longer than 16 MiB"),
        (ItemProblem::Other("something else".into()), "something else"),
    ]
}
