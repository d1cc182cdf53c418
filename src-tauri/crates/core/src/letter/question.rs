//! The one open question of a letter.

use chrono::NaiveDate;

use super::{
    line::{LetterLine, Sentence},
    week::LetterInput,
};
use crate::practice::Practice;

/// A question of the practice least touched, and its introduction.
pub(super) fn question(week: &LetterInput<'_>) -> Vec<LetterLine> {
    let practice = least_touched(week);
    let Some(words) = question_of(practice, week.language, week.number()) else {
        return Vec::new();
    };
    vec![
        LetterLine::Text(vec![Sentence::BeforeQuestion(practice)]),
        LetterLine::Question { practice, words },
    ]
}

/// The practice that came up least; of equals, the one that last did longest ago, where never is
/// longest, then the first in the seed's order.
pub(super) fn least_touched(week: &LetterInput<'_>) -> Practice {
    let counts = week.counts();
    let least = |practice: &Practice| (counts[practice.index()], last_day(week, *practice));
    Practice::ALL.into_iter().min_by_key(least).unwrap_or(Practice::Empathy)
}

fn last_day(week: &LetterInput<'_>, practice: Practice) -> Option<NaiveDate> {
    let of_it = |entry: &&super::week::LetterEntry| entry.practice == Some(practice);
    let this_week = week.entries.iter().filter(of_it).map(|entry| entry.day).max();
    this_week.or(week.last_days[practice.index()])
}

/// The question whose turn it is in a week. With nine or more of them, none comes twice within
/// eight weeks, whichever practices were asked in between: no two practices share one.
pub(super) fn question_of(practice: Practice, language: &str, week: i64) -> Option<&'static str> {
    let questions = &practice.texts(language).questions;
    let turn = week.rem_euclid(questions.len().max(1) as i64);
    questions.get(turn as usize).map(String::as_str)
}
