//! Why a file was not taken in: where in it the reason stands, and the reason.

use hearth_core::transfer::{
    foreign::{ForeignError, Problem, shown},
    json::{FORMAT, ItemKind, JsonProblem, TransferError},
};

use super::item;
use crate::{numbers::Ungrouped, words::Words};

/// The sentence for a file of another app.
pub(super) fn foreign(words: &Words, error: &ForeignError) -> String {
    let file = shown(&error.file);
    let place = match (error.inner.as_deref().map(shown), error.line.map(Ungrouped)) {
        (None, None) => words.say_with("error-place", &[("file", &file)]),
        (None, Some(line)) => {
            words.say_with("error-place-line", &[("file", &file), ("line", &line)])
        }
        (Some(inner), None) => {
            words.say_with("error-place-inner", &[("file", &file), ("inner", &inner)])
        }
        (Some(inner), Some(line)) => words.say_with(
            "error-place-inner-line",
            &[("file", &file), ("inner", &inner), ("line", &line)],
        ),
    };
    not_imported(words, &place, &problem(words, &error.problem))
}

/// The sentence for a file of Hearth's own.
pub(super) fn own(words: &Words, error: &TransferError) -> String {
    let file = &error.file;
    let place = match error.position {
        None => words.say_with("error-place", &[("file", file)]),
        Some((line, column)) => words.say_with(
            "error-place-column",
            &[("file", file), ("line", &Ungrouped(line)), ("column", &Ungrouped(column))],
        ),
    };
    not_imported(words, &place, &json_problem(words, &error.problem))
}

fn not_imported(words: &Words, place: &str, problem: &str) -> String {
    words.say_with("error-not-imported", &[("place", &place), ("problem", &problem)])
}

fn problem(words: &Words, problem: &Problem) -> String {
    let (say, with) = (|key| words.say(key), |key, values: &[_]| words.say_with(key, values));
    match problem {
        Problem::TooLarge => say("error-problem-too-large"),
        Problem::Bomb => say("error-problem-bomb"),
        Problem::TooManyRecords => say("error-problem-too-many-records"),
        Problem::TooManyActivities => say("error-problem-too-many-activities"),
        Problem::NoArchive => say("error-problem-no-archive"),
        Problem::Encrypted => say("error-problem-encrypted"),
        Problem::MissingFile(name) => with("error-problem-missing-file", &[("name", name)]),
        Problem::Damaged => say("error-problem-damaged"),
        Problem::Encoding => say("error-problem-encoding"),
        Problem::Nul => say("error-problem-nul"),
        Problem::Empty => say("error-problem-empty"),
        Problem::MissingColumn(name) => with("error-problem-missing-column", &[("name", name)]),
        Problem::ColumnTwice(name) => with("error-problem-column-twice", &[("name", name)]),
        Problem::Ragged { found, wanted } => {
            with("error-problem-ragged", &[("found", found), ("wanted", wanted)])
        }
        Problem::OpenQuote => say("error-problem-open-quote"),
        Problem::NoDate(text) => with("error-problem-no-date", &[("text", text)]),
        Problem::AmbiguousDate(text) => with("error-problem-ambiguous-date", &[("text", text)]),
        Problem::DayOutOfRange(text) => with("error-problem-day-out-of-range", &[("text", text)]),
        Problem::DayNumberOutOfRange(number) => {
            with("error-problem-day-number-out-of-range", &[("number", &Ungrouped(*number))])
        }
        Problem::NoTime(text) => with("error-problem-no-time", &[("text", text)]),
        Problem::NoFeeling(text) => with("error-problem-no-feeling", &[("text", text)]),
        Problem::NoValue(text) => with("error-problem-no-value", &[("text", text)]),
        Problem::NoNumber(kind) => with("error-problem-no-number", &[("kind", kind)]),
        Problem::NoText(kind) => with("error-problem-no-text", &[("kind", kind)]),
        Problem::NoteTooLong => say("error-problem-note-too-long"),
        Problem::NameTooLong(bytes) => with("error-problem-name-too-long", &[("bytes", bytes)]),
        Problem::Json(reason) => with("error-problem-json", &[("reason", reason)]),
        Problem::NoLoopDatabase => say("error-problem-no-loop-database"),
    }
}

fn json_problem(words: &Words, problem: &JsonProblem) -> String {
    let (say, with) = (|key| words.say(key), |key, values: &[_]| words.say_with(key, values));
    match problem {
        JsonProblem::Unreadable(reason) => with("error-json-unreadable", &[("reason", reason)]),
        JsonProblem::NoJson(reason) => with("error-json-no-json", &[("reason", reason)]),
        JsonProblem::CutOff => say("error-json-cut-off"),
        JsonProblem::Unfit(reason) => with("error-json-unfit", &[("reason", reason)]),
        JsonProblem::NoJournal => with("error-json-no-journal", &[("format", &FORMAT)]),
        JsonProblem::VersionZero => say("error-json-version-zero"),
        JsonProblem::NewerVersion { found, known } => with(
            "error-json-newer-version",
            &[("found", &Ungrouped(*found)), ("known", &Ungrouped(*known))],
        ),
        JsonProblem::MissingKey(key) => with("error-json-missing-key", &[("key", key)]),
        JsonProblem::KeyTwice(key) => with("error-json-key-twice", &[("key", key)]),
        JsonProblem::Item { kind, key, problem } => with(
            "error-json-item",
            &[("kind", &name(*kind)), ("key", key), ("problem", &item::problem(words, problem))],
        ),
    }
}

/// What `errors.ftl` calls it.
const fn name(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::RestDay => "rest-day",
        ItemKind::Focus => "focus",
        ItemKind::Reminder => "reminder",
        ItemKind::Letter => "letter",
        ItemKind::Cue => "cue",
        ItemKind::Space => "space",
        ItemKind::Rehearsal => "rehearsal",
        ItemKind::Entry => "entry",
    }
}
