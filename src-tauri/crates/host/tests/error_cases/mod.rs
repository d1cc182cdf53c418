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
        (Error::UnknownPractice("love".into()), "“love” is not one of the seven practices. Use empathy, boundaries, community, listening, support, inclusivity or authenticity."),
        (Error::UnknownExportFormat("pdf".into()), "“pdf” is no form of export. Use json, csv or markdown."),
        (Error::UnknownWeekday("noon".into()), "“noon” is no weekday. Use mon, tue, wed, thu, fri, sat or sun."),
        (Error::DayStartOutOfRange(13), "A day can start between 0 and 12 o’clock, not at 13."),
        (Error::RhythmOutOfRange { times: 3, days: 2 }, "A rhythm is so many times in so many days, at most once a day and at least once in 30 days; 3 in 2 is none."),
        (Error::FeelingOutOfRange(9), "A feeling is a number from 1 to 5, not 9."),
        (Error::DayAhead(day("2026-05-09")), "9 May 2026 has not come yet. Choose today or a day before."),
        (Error::DayTooEarly(day("1969-12-31")), "31 December 1969 is before 1 January 1970, the earliest day the journal takes."),
        (Error::TimeAhead("19:30:00".parse().unwrap()), "19:30 is still to come today. Choose a time that has passed."),
        (Error::AlreadyAnswered, "This reminder was already answered."),
        (Error::EmptyPage, "A free page needs some words. Nothing was saved."),
        (Error::NoteTooLong, "The note is longer than 16 MiB. Shorten it or save it in two parts; nothing was saved yet."),
        (Error::DraftKeyTooLong(101), "The name of words being typed can have at most 100 bytes; this one has 101."),
        (Error::NoWeekday, "A reminder needs at least one weekday."),
        (Error::EmptySpan, "A span of time needs an end that is not its beginning."),
        (Error::PauseOver(day("2026-05-09")), "9 May 2026 is over already. Choose a later day to pause until."),
        (Error::ReminderTextTooLong, "A reminder’s text can have at most 200 characters."),
        (Error::ClosingTooLong(2001), "A closing line can have at most 2,000 characters; this one has 2,001. Shorten it; nothing was saved yet."),
        (Error::NoSuchLetter(day("2026-05-04")), "No letter is kept for the week of 4 May 2026."),
        (Error::EmptyCue, "A cue needs both its halves: if something happens, then you do something."),
        (Error::CueTooLong, "Each half of a cue can have at most 300 characters. Nothing was saved yet."),
        (Error::NoSuchCue, "This cue is not there any more."),
        (Error::EmptySpaceName, "A space needs a name; initials are enough."),
        (Error::SpaceNameTooLong, "The name of a space can have at most 120 characters. Nothing was saved yet."),
        (Error::SpaceWhyTooLong, "The line on what makes a space safe can have at most 1,000 characters. Nothing was saved yet."),
        (Error::SpaceExists("Jo".into()), "There is a space called “Jo” already. Choose another name, or merge the two."),
        (Error::NoSuchSpace("Jo".into()), "There is no space “Jo”. It may have been renamed or removed."),
        (Error::SameSpace, "A space cannot be merged with itself."),
        (Error::EmptyRehearsal, "A rehearsal needs the sentence you would like to say."),
        (Error::RehearsalTooLong, "That is too long: a sentence can have at most 2,000 characters, a word on how it went 200. Nothing was saved yet."),
        (Error::WentOutOfRange(5), "How it went is a number from 0 to 4, not 5."),
        (Error::NoSuchRehearsal, "This rehearsal is not there any more."),
        (Error::RestSpan, "A rest ends on the day it begins or later, and at most 366 days from today."),
        (Error::NoSuchEntry("7".into()), "There is no entry 7. It may have been deleted."),
        (Error::NoSuchReminder("7".into()), "There is no reminder 7. `hearth reminders list` shows those there are."),
        (Error::NothingToUndo, "There is nothing to undo."),
        (Error::UndoConflict, "This cannot be undone any more, because something it touched was changed later."),
        (Error::FolderUnusable { path: "/j".into(), reason: "it is a file".into() }, "/j cannot be used: it is a file. Check that it is where it should be and that you may write there."),
        (Error::NewerJournal { path: "/j".into(), found: 9999, known: 12 }, "/j was written by a newer Hearth (format 9999, this one knows 12). Update Hearth to open it; nothing was changed."),
        (Error::NotAJournal("/j".into()), "/j is not a Hearth journal. It was left untouched; move it away or choose another folder."),
        (Error::Damaged("/j".into()), "/j is damaged. It was left as it is; nothing was saved. Starting Hearth, or “hearth check --repair”, sets it aside and saves what can be saved."),
        (Error::JournalGone("/j".into()), "/j is gone or empty, but its backups are there. Starting Hearth, or “hearth check --repair”, brings back the newest."),
        (Error::RelativeFolder("j".into()), "“j” is not the whole way to a folder. Write it from its beginning, or choose the folder."),
        (Error::NoSuchBackup("/b".into()), "There is no backup at /b. “hearth backup list” shows those there are."),
        (Error::UnknownFile("a.txt".into()), "“a.txt” is no file that Hearth knows. Choose an export of Hearth, Loop Habit Tracker, Daylio, Table Habit or Presently, or a CSV with a column of days. Nothing was imported."),
        (Error::UnknownImportFormat("xml".into()), "“xml” is no format that can be imported. Use hearth-json, loop-csv, loop-db, daylio-csv, daylio-backup, table-habit, presently or plain-csv."),
        (Error::FileUnreadable("a.csv".into(), "it is gone".into()), "“a.csv” could not be read: it is gone. Nothing was imported."),
        (Error::AlreadyOpen("/j".into()), "Another Hearth is already open on /j."),
        (Error::Busy, "The journal is busy with another program. Nothing was saved; please try again."),
        (Error::DiskFull, "The disk is full. Nothing was saved; free some space and try again."),
        (Error::NotWritable("read-only".into()), "The journal cannot be written to: read-only. Nothing was saved."),
        (Error::NotWritten(io::Error::other("the cable")), "The export could not be written: the cable. Do not rely on it; try again, or choose another place."),
        (Error::FileNotWritten { path: "/e".into(), reason: "the cable".into() }, "/e could not be written: the cable. What was there before is unchanged; choose another place."),
        (Error::Cancelled, "Stopped; nothing was written."),
        (Error::Storage(rusqlite::Error::InvalidQuery), "The journal could not do that: Query is not read-only"),
        (Error::SqliteTooOld("3.40.0"), "The bundled SQLite 3.40.0 is older than 3.51.3 and could lose data."),
        (Error::Migration("no such table".into()), "The journal’s format could not be brought up to date: no such table. Nothing was changed."),
        (Error::Unreadable(serde_json::from_str::<u8>("x").unwrap_err()), "Something in the journal could not be read: expected value at line 1 column 1"),
    ]
}

#[rustfmt::skip] // a table
pub(crate) fn problems() -> Cases<Problem> {
    vec![
        (Problem::TooLarge, "it is larger than 512 MiB"),
        (Problem::Bomb, "it unpacks to more than a real export would; it may be made to do harm"),
        (Problem::TooManyRecords, "it has more records than the million that can be imported at once"),
        (Problem::TooManyActivities, "it has more than 2000 different activities; is that the right column?"),
        (Problem::NoArchive, "it is not a zip archive, or it is cut off; export it again"),
        (Problem::Encrypted, "it is locked with a password; export it without one"),
        (Problem::MissingFile("Habits.csv"), "it has no “Habits.csv” in it; choose the file the other app exported"),
        (Problem::Damaged, "it is damaged or cut off; export it again"),
        (Problem::Encoding, "it is not text in UTF-8 or UTF-16; save it as UTF-8"),
        (Problem::Nul, "it contains a NUL character, which no text has"),
        (Problem::Empty, "it is empty"),
        (Problem::MissingColumn("Date".into()), "the column “Date” is missing"),
        (Problem::ColumnTwice("Date".into()), "the column “Date” is there twice; rename one"),
        (Problem::Ragged { found: 3, wanted: 4 }, "the row has 3 columns, where the header has 4"),
        (Problem::OpenQuote, "a quotation mark opens here and never closes; the file may be cut off"),
        (Problem::NoDate("x".into()), "“x” is no date"),
        (Problem::AmbiguousDate("x".into()), "“x” could be day/month or month/day, and no other row tells; write dates as YYYY-MM-DD"),
        (Problem::DayOutOfRange("x".into()), "“x” is outside the days the journal takes, 1970-01-01 to 9999-12-31"),
        (Problem::DayNumberOutOfRange(99_999_999), "“day 99999999” is outside the days the journal takes, 1970-01-01 to 9999-12-31"),
        (Problem::NoTime("x".into()), "“x” is no time of day"),
        (Problem::NoFeeling("x".into()), "“x” is no feeling; a feeling is a number from 1 to 5"),
        (Problem::NoValue("x".into()), "“x” is no value this format has"),
        (Problem::NoNumber("Text".into()), "“a Text for a number” is no value this format has"),
        (Problem::NoText("Blob".into()), "“a Blob for a text” is no value this format has"),
        (Problem::NoteTooLong, "the note is longer than 16 MiB"),
        (Problem::NameTooLong(1001), "a name has 1,001 bytes; 1000 are the most"),
        (Problem::Json("key must be a string".into()), "it is not what the other app writes: key must be a string"),
        (Problem::NoLoopDatabase, "it is not a database of Loop Habit Tracker"),
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
