//! Days and moments, as a person would say them.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use hearth_core::{clock, day::Weekday};

use crate::{numbers::Year, words::Words};

/// `today`, `yesterday`, `tomorrow`, or the date, for the middle of a sentence.
pub fn within_sentence(words: &Words, day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => words.say("day-today"),
        -1 => words.say("day-yesterday"),
        1 => words.say("day-tomorrow"),
        _ => date(words, day, today),
    }
}

/// `Monday, 23 November`, with the year where it is not this one.
pub fn date(words: &Words, day: NaiveDate, today: NaiveDate) -> String {
    let key = if day.year() == today.year() { "date" } else { "date-with-year" };
    words.say_with(
        key,
        &[
            ("weekday", &weekday(words, Weekday::of(day))),
            ("day", &day.day()),
            ("month", &month(words, day)),
            ("year", &Year(day.year())),
        ],
    )
}

/// `9 May 2026`.
pub fn full_date(words: &Words, day: NaiveDate) -> String {
    let (name, year) = (month(words, day), Year(day.year()));
    words.say_with("diary-date", &[("day", &day.day()), ("month", &name), ("year", &year)])
}

/// `Monday`.
pub fn weekday(words: &Words, day: Weekday) -> String {
    words.say_with("weekday", &[("day", &day.id())])
}

/// `16 to 22 November 2026`.
pub fn span(words: &Words, first: NaiveDate, last: NaiveDate) -> String {
    let key = if first.year() != last.year() {
        "span-across-years"
    } else if first.month() != last.month() {
        "span-across-months"
    } else {
        "span"
    };
    words.say_with(
        key,
        &[
            ("first", &first.day()),
            ("first-month", &month(words, first)),
            ("first-year", &Year(first.year())),
            ("last", &last.day()),
            ("month", &month(words, last)),
            ("year", &Year(last.year())),
        ],
    )
}

/// `May`.
pub fn month(words: &Words, day: NaiveDate) -> String {
    words.say_with("month", &[("month", &day.month())])
}

/// `19:30` today, `19:30 tomorrow`, `19:30 on Friday, 4 December`.
pub fn moment(words: &Words, moment: DateTime<Utc>, clock: &dyn clock::Clock) -> String {
    let wall = clock::local(moment, clock.zone()).naive_local();
    let today = clock.local_now().date_naive();
    let time = words.time(wall.time());
    let (key, day) = match (wall.date() - today).num_days() {
        0 => return time,
        -1 | 1 => ("moment-near", within_sentence(words, wall.date(), today)),
        _ => ("moment", date(words, wall.date(), today)),
    };
    words.say_with(key, &[("time", &time), ("day", &day)])
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;
    use chrono_tz::Tz;
    use hearth_core::clock::FixedClock;

    use super::*;

    fn english() -> Words {
        Words::new("en-GB")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn near_days_have_names() {
        let today = day("2026-01-01");
        let said = |text| within_sentence(&english(), day(text), today);
        assert_eq!(said("2026-01-01"), "today");
        assert_eq!(said("2025-12-31"), "yesterday");
        assert_eq!(said("2026-01-05"), "Monday, 5 January");
        assert_eq!(said("2025-12-05"), "Friday, 5 December 2025");
    }

    #[test]
    fn a_span_repeats_only_what_differs() {
        let said = |first, last| span(&english(), day(first), day(last));
        assert_eq!(said("2026-11-16", "2026-11-22"), "16 to 22 November 2026");
        assert_eq!(said("2026-11-30", "2026-12-06"), "30 November to 6 December 2026");
        assert_eq!(said("2026-12-28", "2027-01-03"), "28 December 2026 to 3 January 2027");
    }

    #[test]
    fn a_moment_is_told_in_the_persons_zone() {
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 17, 0, 0).unwrap();
        let clock = FixedClock { now, zone: Tz::Asia__Kathmandu };
        assert_eq!(moment(&english(), now, &clock), "22:45");
        assert_eq!(moment(&english(), now + chrono::Duration::hours(2), &clock), "00:45 tomorrow");
        assert_eq!(
            moment(&english(), now - chrono::Duration::days(3), &clock),
            "22:45 on Friday, 20 November"
        );
    }
}
