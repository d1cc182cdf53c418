//! Days and moments, as a person would say them.

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, Utc};
use hearth_core::{clock, day::Weekday};

use crate::words::{say, say_with};

/// `19:30`.
pub(crate) fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// `today`, `yesterday`, `tomorrow`, or the date, for the middle of a sentence.
pub(crate) fn within_sentence(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => say("day-today"),
        -1 => say("day-yesterday"),
        1 => say("day-tomorrow"),
        _ => date(day, today),
    }
}

/// `Monday, 23 November`, with the year where it is not this one.
pub(crate) fn date(day: NaiveDate, today: NaiveDate) -> String {
    let key = if day.year() == today.year() { "date" } else { "date-with-year" };
    say_with(
        key,
        &[
            ("weekday", &weekday(Weekday::of(day))),
            ("day", &day.day()),
            ("month", &month(day)),
            ("year", &day.year().to_string()),
        ],
    )
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

/// `Monday`.
pub(crate) fn weekday(day: Weekday) -> String {
    say_with("weekday", &[("day", &day.id())])
}

/// `Mon`.
pub(crate) fn weekday_short(day: Weekday) -> String {
    say_with("weekday-short", &[("day", &day.id())])
}

fn month(day: NaiveDate) -> String {
    say_with("month", &[("month", &day.month())])
}

/// `19:30` today, `19:30 tomorrow`, `19:30 on Friday, 4 December`.
pub(crate) fn moment(moment: DateTime<Utc>, clock: &dyn clock::Clock) -> String {
    let wall = clock::local(moment, clock.zone()).naive_local();
    let today = clock.local_now().date_naive();
    let time = time(wall.time());
    let (key, day) = match (wall.date() - today).num_days() {
        0 => return time,
        -1 | 1 => ("moment-near", within_sentence(wall.date(), today)),
        _ => ("moment", date(wall.date(), today)),
    };
    say_with(key, &[("time", &time), ("day", &day)])
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;
    use chrono_tz::Tz;
    use hearth_core::clock::FixedClock;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn near_days_have_names() {
        let today = day("2026-01-01");
        let said = |text| within_sentence(day(text), today);
        assert_eq!(said("2026-01-01"), "today");
        assert_eq!(said("2025-12-31"), "yesterday");
        assert_eq!(said("2026-01-05"), "Monday, 5 January");
        assert_eq!(said("2025-12-05"), "Friday, 5 December 2025");
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

    #[test]
    fn a_moment_is_told_in_the_persons_zone() {
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 17, 0, 0).unwrap();
        let clock = FixedClock { now, zone: Tz::Asia__Kathmandu };
        assert_eq!(moment(now, &clock), "22:45");
        assert_eq!(moment(now + chrono::Duration::hours(2), &clock), "00:45 tomorrow");
        assert_eq!(moment(now - chrono::Duration::days(3), &clock), "22:45 on Friday, 20 November");
    }
}
