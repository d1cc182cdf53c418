//! Days and moments, as a person would say them.

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, Utc};
use hearth_core::{clock, day::Weekday};
use hearth_host::day_words;

use crate::words::{WORDS, say_with};

/// `19:30`.
pub(crate) fn time(time: NaiveTime) -> String {
    day_words::time(time)
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
    let key = if first.year() != last.year() {
        "span-across-years"
    } else if first.month() != last.month() {
        "span-across-months"
    } else {
        "span"
    };
    say_with(
        key,
        &[
            ("first", &first.day()),
            ("first-month", &month(first)),
            ("first-year", &first.year().to_string()),
            ("last", &last.day()),
            ("month", &month(last)),
            ("year", &last.year().to_string()),
        ],
    )
}

/// `Mon`.
pub(crate) fn weekday_short(day: Weekday) -> String {
    say_with("weekday-short", &[("day", &day.id())])
}

/// `May`.
pub(crate) fn month(day: NaiveDate) -> String {
    say_with("month", &[("month", &day.month())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_span_repeats_only_what_differs() {
        assert_eq!(span(day("2026-11-16"), day("2026-11-22")), "16 to 22 November 2026");
        assert_eq!(span(day("2026-11-30"), day("2026-12-06")), "30 November to 6 December 2026");
        assert_eq!(
            span(day("2026-12-28"), day("2027-01-03")),
            "28 December 2026 to 3 January 2027"
        );
    }
}
