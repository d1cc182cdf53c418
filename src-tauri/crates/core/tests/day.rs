//! Journal days and weeks: tables worked by hand, and properties over the whole calendar.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use chrono::{DateTime, Datelike, Duration, FixedOffset, NaiveDate, Utc};
use hearth_core::{
    clock::local,
    day::{DayStart, Weekday, journal_day, shifted, week_days, week_start},
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn day_start(hour: u8) -> DayStart {
    DayStart::try_from(hour).unwrap()
}

#[test]
fn times_before_the_day_start_belong_to_the_day_before() {
    let cases = [
        ("2026-11-23T03:59:59Z", 4, "2026-11-22"),
        ("2026-11-23T04:00:00Z", 4, "2026-11-23"),
        ("2026-11-23T00:00:00Z", 0, "2026-11-23"),
        ("2026-11-23T11:59:59Z", 12, "2026-11-22"),
        ("2027-01-01T01:00:00Z", 4, "2026-12-31"),
        ("2028-03-01T01:00:00Z", 4, "2028-02-29"),
        ("1970-01-01T00:00:00Z", 4, "1969-12-31"),
        ("9999-12-31T23:59:59Z", 4, "9999-12-31"),
        // The wall clock the moment carries counts, not UTC.
        ("2026-11-23T03:30:00+05:45", 4, "2026-11-22"),
        ("2026-11-22T23:30:00-11:00", 4, "2026-11-22"),
        // The hour that comes twice in Berlin, 02:30 at +2 and at +1, is one night either way.
        ("2026-10-25T02:30:00+02:00", 4, "2026-10-24"),
        ("2026-10-25T02:30:00+01:00", 4, "2026-10-24"),
    ];
    for (moment, start, expected) in cases {
        let moment: DateTime<FixedOffset> = moment.parse().unwrap();
        assert_eq!(journal_day(&moment, day_start(start)), day(expected), "{moment} from {start}");
    }
}

#[test]
fn a_day_starts_between_midnight_and_noon() {
    assert!((0..=12).all(|hour| DayStart::try_from(hour).is_ok()));
    assert!(DayStart::try_from(13).is_err());
    assert_eq!(u8::from(DayStart::default()), 4);
}

#[test]
fn a_week_starts_on_the_chosen_weekday() {
    // 2026-11-23 is a Monday, 2027-01-01 a Friday.
    let cases = [
        ("2026-11-23", Weekday::Mon, "2026-11-23"),
        ("2026-11-29", Weekday::Mon, "2026-11-23"),
        ("2026-11-23", Weekday::Sun, "2026-11-22"),
        ("2026-11-23", Weekday::Tue, "2026-11-17"),
        ("2027-01-01", Weekday::Mon, "2026-12-28"),
        ("2027-01-01", Weekday::Sat, "2026-12-26"),
        ("1970-01-01", Weekday::Mon, "1969-12-29"),
    ];
    for (of, first, expected) in cases {
        assert_eq!(week_start(day(of), first), day(expected), "{of} from {first:?}");
    }
}

#[test]
fn a_weekday_is_read_by_its_short_name() {
    assert_eq!("wed".parse::<Weekday>().unwrap(), Weekday::Wed);
    assert_eq!(Weekday::of(day("2026-11-23")), Weekday::Mon);
    assert!("Wed".parse::<Weekday>().is_err());
}

#[test]
fn the_ends_of_the_calendar_are_kept_to() {
    assert_eq!(shifted(NaiveDate::MAX, 1), NaiveDate::MAX);
    assert_eq!(shifted(NaiveDate::MIN, -1), NaiveDate::MIN);
    assert_eq!(shifted(day("2026-11-23"), i64::MAX), NaiveDate::MAX);
    assert_eq!(shifted(day("2026-11-23"), i64::MIN), NaiveDate::MIN);
    for first in Weekday::ALL {
        let _ = week_days(week_start(NaiveDate::MIN, first));
        let _ = week_days(week_start(NaiveDate::MAX, first));
    }
    for zone in chrono_tz::TZ_VARIANTS {
        for end in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = journal_day(&local(end, zone), day_start(12));
        }
    }
}

/// Any day of the years 1 to 9999.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (day("0001-01-01").num_days_from_ce()..=day("9999-12-31").num_days_from_ce())
        .prop_map(|number| NaiveDate::from_num_days_from_ce_opt(number).unwrap())
}

proptest! {
    #[test]
    fn a_week_holds_its_day_once_and_all_its_days_agree(
        of in any_day(),
        first in proptest::sample::select(Weekday::ALL.as_slice()),
    ) {
        let days = week_days(week_start(of, first));
        prop_assert_eq!(days.iter().filter(|one| **one == of).count(), 1);
        prop_assert_eq!(Weekday::of(days[0]), first);
        for pair in days.windows(2) {
            prop_assert_eq!(pair[0].succ_opt(), Some(pair[1]));
        }
        prop_assert!(days.iter().all(|one| week_start(*one, first) == days[0]));
    }

    #[test]
    fn a_journal_day_lasts_24_hours_of_wall_time(
        on in any_day(),
        minutes in 0..1440i64,
        start in 0..=12u8,
    ) {
        let begins = on.and_hms_opt(start.into(), 0, 0).unwrap().and_utc();
        let moment = begins + Duration::minutes(minutes);
        prop_assert_eq!(journal_day(&moment, day_start(start)), on);
    }
}
