//! Days and moments, as a person would say them.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use hearth_core::{clock, day::Weekday};
use hearth_host::day_words;

use crate::words::{WORDS, say_with};

/// `19:30`, or as it is told where the person lives.
pub(crate) fn time(time: NaiveTime) -> String {
    WORDS.time(time)
}

/// `today`, `yesterday`, `tomorrow`, or the date, for the middle of a sentence.
pub(crate) fn within_sentence(day: NaiveDate, today: NaiveDate) -> String {
    day_words::within_sentence(&WORDS, day, today)
}

/// `Monday, 23 November`, with the year where it is not this one.
pub(crate) fn date(day: NaiveDate, today: NaiveDate) -> String {
    day_words::date(&WORDS, day, today)
}

/// `19:30` today, `19:30 tomorrow`, `19:30 on Friday, 4 December`.
pub(crate) fn moment(moment: DateTime<Utc>, clock: &dyn clock::Clock) -> String {
    day_words::moment(&WORDS, moment, clock)
}

/// `16 to 22 November 2026`.
pub(crate) fn span(first: NaiveDate, last: NaiveDate) -> String {
    day_words::span(&WORDS, first, last)
}

/// `Mon`.
pub(crate) fn weekday_short(day: Weekday) -> String {
    say_with("weekday-short", &[("day", &day.id())])
}

/// `May`.
pub(crate) fn month(day: NaiveDate) -> String {
    day_words::month(&WORDS, day)
}
