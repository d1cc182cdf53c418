//! Why the journal would not take one thing in a file of Hearth's own.

use hearth_core::{
    cue::LONGEST_HALF,
    day::{FIRST_DAY, LAST_DAY},
    letter::kept::LONGEST_CLOSING,
    rehearsal::{BEST, LONGEST_SENTENCE, LONGEST_WORD},
    reminder::rule::LONGEST_TEXT,
    space::{LONGEST_NAME, LONGEST_WHY},
    transfer::json::ItemProblem,
};

use crate::words::Words;

/// The reason, for the middle of a sentence.
pub(super) fn problem(words: &Words, problem: &ItemProblem) -> String {
    let (say, with) = (|key| words.say(key), |key, values: &[_]| words.say_with(key, values));
    let too_long = |key, most: usize| words.say_with(key, &[("most", &most)]);
    match problem {
        ItemProblem::Twice => say("error-item-twice"),
        // As the file has them.
        ItemProblem::DayOutOfRange(day) => {
            let [day, first, last] = [*day, FIRST_DAY, LAST_DAY].map(|day| day.to_string());
            words.say_with(
                "error-item-day-out-of-range",
                &[("day", &day), ("first", &first), ("last", &last)],
            )
        }
        ItemProblem::ReminderTextTooLong => {
            too_long("error-item-reminder-text-too-long", LONGEST_TEXT)
        }
        ItemProblem::EmptyWindow => say("error-item-empty-window"),
        ItemProblem::NoWeekday => say("error-item-no-weekday"),
        ItemProblem::ClosingTooLong(characters) => with(
            "error-item-closing-too-long",
            &[("characters", characters), ("most", &LONGEST_CLOSING)],
        ),
        ItemProblem::EmptyCue => say("error-item-empty-cue"),
        ItemProblem::CueTooLong => too_long("error-item-cue-too-long", LONGEST_HALF),
        ItemProblem::EmptySpaceName => say("error-item-empty-space-name"),
        ItemProblem::SpaceNameTooLong => too_long("error-item-space-name-too-long", LONGEST_NAME),
        ItemProblem::SpaceWhyTooLong => too_long("error-item-space-why-too-long", LONGEST_WHY),
        ItemProblem::EmptyRehearsal => say("error-item-empty-rehearsal"),
        ItemProblem::SentenceTooLong => too_long("error-item-sentence-too-long", LONGEST_SENTENCE),
        ItemProblem::WordTooLong => too_long("error-item-word-too-long", LONGEST_WORD),
        ItemProblem::WentOutOfRange(went) => {
            with("error-item-went-out-of-range", &[("went", went), ("most", &BEST)])
        }
        ItemProblem::FeelingOutOfRange(feeling) => {
            with("error-item-feeling-out-of-range", &[("feeling", feeling)])
        }
        ItemProblem::EmptyPage => say("error-item-empty-page"),
        ItemProblem::NoteTooLong => say("error-item-note-too-long"),
        ItemProblem::Other(reason) => reason.clone(),
    }
}
