//! What went wrong, in the person's language: one sentence for each error, from `errors.ftl`.

mod item;
mod transfer;

use std::path::Path;

use hearth_core::{Error, day::FIRST_DAY};

use crate::{
    day_words,
    folder::{DATA_DIR_VARIABLE, HostError},
    numbers::Ungrouped,
    words::Words,
};

/// The sentence for what the journal said.
pub fn sentence(words: &Words, error: &Error) -> String {
    let (say, with) = (|key| words.say(key), |key, values: &[_]| words.say_with(key, values));
    let date = |day| day_words::full_date(words, day);
    match error {
        Error::UnknownPractice(name) => with("error-unknown-practice", &[("name", name)]),
        Error::UnknownExportFormat(name) => with("error-unknown-export-format", &[("name", name)]),
        Error::UnknownWeekday(name) => with("error-unknown-weekday", &[("name", name)]),
        Error::DayStartOutOfRange(hour) => with("error-day-start-out-of-range", &[("hour", hour)]),
        Error::RhythmOutOfRange { times, days } => {
            with("error-rhythm-out-of-range", &[("times", times), ("days", days)])
        }
        Error::FeelingOutOfRange(feeling) => {
            with("error-feeling-out-of-range", &[("feeling", feeling)])
        }
        Error::DayAhead(day) => with("error-day-ahead", &[("day", &date(*day))]),
        Error::DayTooEarly(day) => {
            with("error-day-too-early", &[("day", &date(*day)), ("first", &date(FIRST_DAY))])
        }
        Error::TimeAhead(time) => with("error-time-ahead", &[("time", &words.time(*time))]),
        Error::AlreadyAnswered => say("error-already-answered"),
        Error::EmptyPage => say("error-empty-page"),
        Error::NoteTooLong => say("error-note-too-long"),
        Error::DraftKeyTooLong(bytes) => with("error-draft-key-too-long", &[("bytes", bytes)]),
        Error::NoWeekday => say("error-no-weekday"),
        Error::EmptySpan => say("error-empty-span"),
        Error::PauseOver(day) => with("error-pause-over", &[("day", &date(*day))]),
        Error::ReminderTextTooLong => say("error-reminder-text-too-long"),
        Error::ClosingTooLong(characters) => {
            with("error-closing-too-long", &[("characters", characters)])
        }
        Error::NoSuchLetter(week) => with("error-no-such-letter", &[("week", &date(*week))]),
        Error::EmptyCue => say("error-empty-cue"),
        Error::CueTooLong => say("error-cue-too-long"),
        Error::NoSuchCue => say("error-no-such-cue"),
        Error::EmptySpaceName => say("error-empty-space-name"),
        Error::SpaceNameTooLong => say("error-space-name-too-long"),
        Error::SpaceWhyTooLong => say("error-space-why-too-long"),
        Error::SpaceExists(name) => with("error-space-exists", &[("name", name)]),
        Error::NoSuchSpace(name) => with("error-no-such-space", &[("name", name)]),
        Error::SameSpace => say("error-same-space"),
        Error::EmptyRehearsal => say("error-empty-rehearsal"),
        Error::RehearsalTooLong => say("error-rehearsal-too-long"),
        Error::WentOutOfRange(went) => with("error-went-out-of-range", &[("went", went)]),
        Error::NoSuchRehearsal => say("error-no-such-rehearsal"),
        Error::RestSpan => say("error-rest-span"),
        Error::NoSuchEntry(id) => with("error-no-such-entry", &[("id", id)]),
        Error::NoSuchReminder(id) => with("error-no-such-reminder", &[("id", id)]),
        Error::NothingToUndo => say("error-nothing-to-undo"),
        Error::UndoConflict => say("error-undo-conflict"),
        Error::FolderUnusable { path, reason } => {
            with("error-folder-unusable", &[("path", &text(path)), ("reason", reason)])
        }
        Error::NewerJournal { path, found, known } => with(
            "error-newer-journal",
            &[("path", &text(path)), ("found", &Ungrouped(*found)), ("known", &Ungrouped(*known))],
        ),
        Error::NotAJournal(path) => with("error-not-a-journal", &[("path", &text(path))]),
        Error::Damaged(path) => with("error-damaged", &[("path", &text(path))]),
        Error::JournalGone(path) => with("error-journal-gone", &[("path", &text(path))]),
        Error::RelativeFolder(path) => with("error-relative-folder", &[("path", path)]),
        Error::NoSuchBackup(path) => with("error-no-such-backup", &[("path", &text(path))]),
        Error::Foreign(error) => transfer::foreign(words, error),
        Error::Transfer(error) => transfer::own(words, error),
        Error::UnknownFile(file) => with("error-unknown-file", &[("file", file)]),
        Error::UnknownImportFormat(name) => with("error-unknown-import-format", &[("name", name)]),
        Error::FileUnreadable(file, reason) => {
            with("error-file-unreadable", &[("file", file), ("reason", reason)])
        }
        Error::AlreadyOpen(path) => with("error-already-open", &[("path", &text(path))]),
        Error::Busy => say("error-busy"),
        Error::DiskFull => say("error-disk-full"),
        Error::NotWritable(reason) => with("error-not-writable", &[("reason", reason)]),
        Error::NotWritten(error) => with("error-not-written", &[("reason", &error.to_string())]),
        Error::FileNotWritten { path, reason } => {
            with("error-file-not-written", &[("path", &text(path)), ("reason", reason)])
        }
        Error::Cancelled => say("error-cancelled"),
        Error::Storage(error) => with("error-storage", &[("reason", &error.to_string())]),
        Error::SqliteTooOld(version) => with("error-sqlite-too-old", &[("version", version)]),
        Error::Migration(reason) => with("error-migration", &[("reason", reason)]),
        Error::Unreadable(error) => with("error-unreadable", &[("reason", &error.to_string())]),
    }
}

/// The sentence for what went wrong before or while the journal was opened.
pub fn host_sentence(words: &Words, error: &HostError) -> String {
    match error {
        HostError::NoDataFolder => {
            words.say_with("error-no-data-folder", &[("variable", &DATA_DIR_VARIABLE)])
        }
        HostError::Journal(error) => sentence(words, error),
    }
}

fn text(path: &Path) -> String {
    path.display().to_string()
}
