//! When reminders are due: tables worked by hand, and properties over every zone there is.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use hearth_core::{
    clock::{first_moment, local, wall_time},
    day::{DayStart, Weekday, journal_day},
    reminder::{
        history::NextReminder,
        rule::Reminder,
        schedule::{CATCH_UP, Rules, due_moment, due_now, next_due, tomorrow},
    },
};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A moment written `2026-03-29 17:30`, in UTC.
fn utc(text: &str) -> DateTime<Utc> {
    format!("{}:00Z", text.replace(' ', "T")).parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn reminder(number: u128, at: &str, days: &[Weekday]) -> Reminder {
    Reminder {
        id: Uuid::from_u128(number),
        at: time(at),
        until: None,
        days: days.to_vec(),
        practice: None,
        text: None,
        even_if_logged: false,
        enabled: true,
    }
}

fn daily(at: &str) -> Vec<Reminder> {
    vec![reminder(1, at, &Weekday::ALL)]
}

fn rules(reminders: &[Reminder], zone: Tz, day_start: u8) -> Rules<'_> {
    let day_start = DayStart::try_from(day_start).unwrap();
    Rules { reminders, zone, day_start, paused_until: None, quiet: None }
}

fn nothing_recorded(_: Uuid, _: NaiveDate) -> bool {
    false
}

/// When a daily reminder is due on a journal day.
fn due(zone: Tz, day_start: u8, at: &str, on: &str) -> Option<DateTime<Utc>> {
    let reminders = daily(at);
    due_moment(&reminders[0], day(on), &rules(&reminders, zone, day_start))
}

/// `(number, day, moment)` of what was found, for comparing.
fn told(found: &[NextReminder]) -> Vec<(u128, NaiveDate, DateTime<Utc>)> {
    found.iter().map(|one| (one.reminder_id.as_u128(), one.day, one.at)).collect()
}

#[test]
fn a_wall_time_becomes_the_moment_clocks_show_it() {
    let cases = [
        // Berlin is at +1 in winter and +2 in summer: 19:30 − 1 h, 19:30 − 2 h.
        (Tz::Europe__Berlin, "19:30", "2026-03-28", "2026-03-28 18:30"),
        (Tz::Europe__Berlin, "19:30", "2026-03-29", "2026-03-29 17:30"),
        // Kathmandu is at +5:45, and was at +5:30 until 1986: 00:30 − 5:30 = 19:00 the day before.
        (Tz::Asia__Kathmandu, "19:30", "2026-11-23", "2026-11-23 13:45"),
        (Tz::Asia__Kathmandu, "00:30", "1970-01-01", "1969-12-31 19:00"),
        // Kiritimati is at +14: 10:00 on New Year's day is 20:00 on the last day of the year.
        (Tz::Pacific__Kiritimati, "10:00", "2027-01-01", "2026-12-31 20:00"),
        (Tz::UTC, "23:59", "9999-12-31", "9999-12-31 23:59"),
        (Tz::UTC, "00:00", "2028-02-29", "2028-02-29 00:00"),
    ];
    for (zone, at, on, expected) in cases {
        assert_eq!(due(zone, 0, at, on), Some(utc(expected)), "{at} on {on} in {zone}");
    }
}

#[test]
fn a_skipped_wall_time_comes_when_the_gap_ends() {
    let cases = [
        // 02:00 becomes 03:00. 02:00 at +1 is 01:00 UTC; 02:00 at −5 is 07:00 UTC.
        (Tz::Europe__Berlin, "02:30", "2026-03-29", "2026-03-29 01:00"),
        (Tz::America__New_York, "02:30", "2026-03-08", "2026-03-08 07:00"),
        // Half an hour: 02:00 becomes 02:30. 02:00 at +10:30 is 15:30 UTC the day before.
        (Tz::Australia__Lord_Howe, "02:15", "2026-10-04", "2026-10-03 15:30"),
        // Midnight becomes 01:00. 00:00 at −3 is 03:00 UTC; 00:00 at +2 is 22:00 UTC before.
        (Tz::America__Sao_Paulo, "00:00", "2018-11-04", "2018-11-04 03:00"),
        (Tz::America__Sao_Paulo, "00:59", "2018-11-04", "2018-11-04 03:00"),
        (Tz::Africa__Cairo, "00:15", "2023-04-28", "2023-04-27 22:00"),
        // 23:00 becomes midnight of the next date. 23:00 at −2 is 01:00 UTC the day after.
        (Tz::America__Nuuk, "23:30", "2024-03-30", "2024-03-31 01:00"),
    ];
    for (zone, at, on, expected) in cases {
        assert_eq!(due(zone, 0, at, on), Some(utc(expected)), "{at} on {on} in {zone}");
    }
}

#[test]
fn a_repeated_wall_time_comes_the_first_time_only() {
    let cases = [
        // 03:00 becomes 02:00; the first 02:30 is still at +2.
        (Tz::Europe__Berlin, "02:30", "2026-10-25", "2026-10-25 00:30"),
        // 02:00 becomes 01:00; the first 01:30 is still at −4.
        (Tz::America__New_York, "01:30", "2026-11-01", "2026-11-01 05:30"),
        // 02:00 becomes 01:30; the first 01:45 is still at +11.
        (Tz::Australia__Lord_Howe, "01:45", "2026-04-05", "2026-04-04 14:45"),
        // Midnight becomes 23:00; the first 23:30 is still at +3.
        (Tz::Africa__Cairo, "23:30", "2023-10-26", "2023-10-26 20:30"),
    ];
    for (zone, at, on, expected) in cases {
        assert_eq!(due(zone, 0, at, on), Some(utc(expected)), "{at} on {on} in {zone}");
        let reminders = daily(at);
        let rules = rules(&reminders, zone, 0);
        let next = next_due(&rules, &nothing_recorded, utc(expected)).unwrap();
        assert_eq!(next.day, day(on).succ_opt().unwrap(), "{zone} must not ring twice on {on}");
    }
}

#[test]
fn a_date_that_never_was_has_no_reminder() {
    // Samoa went from −10 to +14 at the end of 2011-12-29, straight into 2011-12-31.
    let apia = Tz::Pacific__Apia;
    assert_eq!(due(apia, 4, "19:30", "2011-12-29"), Some(utc("2011-12-30 05:30")));
    assert_eq!(due(apia, 4, "19:30", "2011-12-30"), None);
    assert_eq!(due(apia, 4, "19:30", "2011-12-31"), Some(utc("2011-12-31 05:30")));
    // Times before the day start fall on the date after: the 29th loses its 02:00, not the 30th.
    assert_eq!(due(apia, 4, "02:00", "2011-12-29"), None);
    assert_eq!(due(apia, 4, "02:00", "2011-12-30"), Some(utc("2011-12-30 12:00")));
}

#[test]
fn a_time_before_the_day_start_belongs_to_the_day_before() {
    assert_eq!(due(Tz::UTC, 4, "01:00", "2026-11-23"), Some(utc("2026-11-24 01:00")));
    assert_eq!(due(Tz::UTC, 4, "03:59", "2026-12-31"), Some(utc("2027-01-01 03:59")));
    assert_eq!(due(Tz::UTC, 4, "04:00", "2026-12-31"), Some(utc("2026-12-31 04:00")));
    assert_eq!(due(Tz::UTC, 0, "00:00", "2026-12-31"), Some(utc("2026-12-31 00:00")));
    // 2026-11-23 is a Monday: its 01:00 rings on Tuesday's calendar date, and Sunday's does not.
    let reminders = [reminder(1, "01:00", &[Weekday::Mon])];
    let rules = rules(&reminders, Tz::UTC, 4);
    assert_eq!(due_moment(&reminders[0], day("2026-11-22"), &rules), None);
    let next = next_due(&rules, &nothing_recorded, utc("2026-11-22 12:00"));
    assert_eq!(told(next.as_slice()), [(1, day("2026-11-23"), utc("2026-11-24 01:00"))]);
}

#[test]
fn a_reminder_switched_off_or_on_another_weekday_is_not_due() {
    let mut reminders = daily("19:30");
    reminders[0].enabled = false;
    let off = rules(&reminders, Tz::UTC, 4);
    assert_eq!(due_moment(&reminders[0], day("2026-11-23"), &off), None);
    assert_eq!(next_due(&off, &nothing_recorded, utc("2026-11-23 00:00")), None);

    let reminders = [reminder(1, "19:30", &[])];
    let never = rules(&reminders, Tz::UTC, 4);
    assert_eq!(next_due(&never, &nothing_recorded, utc("2026-11-23 00:00")), None);
    assert!(due_now(&never, &nothing_recorded, utc("2026-11-23 20:00")).is_empty());
}

#[test]
fn the_next_is_the_earliest_not_yet_written_down() {
    let reminders = [
        reminder(1, "19:30", &Weekday::ALL),
        reminder(2, "08:00", &[Weekday::Tue]),
        reminder(3, "19:30", &Weekday::ALL),
    ];
    let rules = rules(&reminders, Tz::UTC, 4);
    let monday = day("2026-11-23");
    let next = |recorded: &dyn Fn(Uuid, NaiveDate) -> bool, now: &str| {
        next_due(&rules, recorded, utc(now)).map(|one| (one.reminder_id.as_u128(), one.at))
    };
    // Of two at the same moment the first in the rules; one due exactly now has come already.
    assert_eq!(next(&nothing_recorded, "2026-11-23 19:29"), Some((1, utc("2026-11-23 19:30"))));
    assert_eq!(next(&nothing_recorded, "2026-11-23 19:30"), Some((2, utc("2026-11-24 08:00"))));
    let first = |id: Uuid, on: NaiveDate| id.as_u128() == 1 && on == monday;
    assert_eq!(next(&first, "2026-11-23 12:00"), Some((3, utc("2026-11-23 19:30"))));
    let all = |_: Uuid, _: NaiveDate| true;
    assert_eq!(next(&all, "2026-11-23 12:00"), None);
}

#[test]
fn a_weekly_reminder_written_down_today_is_found_in_a_week() {
    let reminders = [reminder(1, "19:30", &[Weekday::Mon])];
    let rules = rules(&reminders, Tz::UTC, 4);
    let today = |_: Uuid, on: NaiveDate| on == day("2026-11-23");
    let next = next_due(&rules, &today, utc("2026-11-23 04:00")).unwrap();
    // Seven days and 15.5 hours ahead, inside the eight days.
    assert_eq!(next.at, utc("2026-11-30 19:30"));
    // Exactly eight days ahead still counts, a minute more does not.
    assert_eq!(next_due(&rules, &today, utc("2026-11-22 19:30")).unwrap(), next);
    assert_eq!(next_due(&rules, &today, utc("2026-11-22 19:29")), None);
    let both = |_: Uuid, on: NaiveDate| on < day("2026-12-01");
    assert_eq!(next_due(&rules, &both, utc("2026-11-23 04:00")), None);
}

#[test]
fn nothing_comes_before_the_end_of_a_pause() {
    let reminders = daily("19:30");
    let paused =
        |end: &str| Rules { paused_until: Some(utc(end)), ..rules(&reminders, Tz::UTC, 4) };
    let next = |end| next_due(&paused(end), &nothing_recorded, utc("2026-11-23 12:00")).unwrap().at;
    assert_eq!(next("2026-11-23 19:29"), utc("2026-11-23 19:30"));
    assert_eq!(next("2026-11-23 19:30"), utc("2026-11-23 19:30"));
    assert_eq!(next("2026-11-23 19:31"), utc("2026-11-24 19:30"));
    assert_eq!(next("2026-11-20 00:00"), utc("2026-11-23 19:30"));
    let for_ever = paused("2030-01-01 00:00");
    assert_eq!(next_due(&for_ever, &nothing_recorded, utc("2026-11-23 12:00")), None);
    // What comes due in a pause is still found, to be written down as silent.
    assert_eq!(due_now(&for_ever, &nothing_recorded, utc("2026-11-23 19:30")).len(), 1);
}

#[test]
fn due_now_is_the_last_24_hours_oldest_first() {
    let reminders = [
        reminder(1, "20:00", &Weekday::ALL),
        reminder(2, "19:30", &Weekday::ALL),
        reminder(3, "01:00", &Weekday::ALL),
        reminder(4, "08:00", &Weekday::ALL),
    ];
    let rules = rules(&reminders, Tz::UTC, 4);
    let now = utc("2026-11-24 19:30");
    // Number 2 is due exactly now; yesterday's, exactly 24 hours old, is out. 01:00 was Monday's.
    let expected = [
        (1, day("2026-11-23"), utc("2026-11-23 20:00")),
        (3, day("2026-11-23"), utc("2026-11-24 01:00")),
        (4, day("2026-11-24"), utc("2026-11-24 08:00")),
        (2, day("2026-11-24"), utc("2026-11-24 19:30")),
    ];
    assert_eq!(told(&due_now(&rules, &nothing_recorded, now)), expected);
    let monday = |_: Uuid, on: NaiveDate| on == day("2026-11-23");
    assert_eq!(told(&due_now(&rules, &monday, now)), expected[2..]);
    assert_eq!(CATCH_UP, Duration::minutes(180));
}

#[test]
fn a_skipped_date_hides_nothing_around_it() {
    // Samoa again: 2011-12-29 at −10, then 2011-12-31 at +14. Mondays are the 26th and the 2nd.
    let reminders = [reminder(1, "19:30", &[Weekday::Mon, Weekday::Thu])];
    let rules = rules(&reminders, Tz::Pacific__Apia, 4);
    // Saturday the 24th, 20:00. Eight days on it is Monday the 2nd, 20:00: nine dates later.
    let last_year = |_: Uuid, on: NaiveDate| on < day("2012-01-01");
    let next = next_due(&rules, &last_year, utc("2011-12-25 06:00")).unwrap();
    assert_eq!((next.day, next.at), (day("2012-01-02"), utc("2012-01-02 05:30")));
    // Saturday the 31st, 10:00. Thursday the 29th, 19:30 was 14.5 hours ago: two dates earlier.
    let due = due_now(&rules, &nothing_recorded, utc("2011-12-30 20:00"));
    assert_eq!(told(&due), [(1, day("2011-12-29"), utc("2011-12-30 05:30"))]);
}

#[test]
fn a_day_that_began_and_was_set_back_is_still_met_once() {
    // St John's: 00:00 on the 29th was at 02:30 UTC; a minute later it was 23:01 on the 28th.
    let reminders = daily("00:00");
    let rules = rules(&reminders, Tz::America__St_Johns, 0);
    let sunday = (1, day("2006-10-29"), utc("2006-10-29 02:30"));
    let now = utc("2006-10-29 03:00");
    assert_eq!(told(&due_now(&rules, &nothing_recorded, now)), [sunday]);
    let next = next_due(&rules, &nothing_recorded, now).unwrap();
    assert_eq!((next.day, next.at), (day("2006-10-30"), utc("2006-10-30 03:30")));
}

#[test]
fn tomorrow_is_the_start_of_the_next_journal_day() {
    let cases = [
        (Tz::UTC, 4, "2026-11-23 12:00", "2026-11-24 04:00"),
        (Tz::UTC, 4, "2026-11-24 03:59", "2026-11-24 04:00"),
        (Tz::UTC, 4, "2026-11-24 04:00", "2026-11-25 04:00"),
        (Tz::UTC, 0, "2026-12-31 23:59", "2027-01-01 00:00"),
        (Tz::UTC, 4, "1970-01-01 00:00", "1970-01-01 04:00"),
        (Tz::UTC, 4, "9999-12-31 12:00", "+10000-01-01 04:00"),
        // 04:00 at +2 once summer time has begun that night.
        (Tz::Europe__Berlin, 4, "2026-03-28 12:00", "2026-03-29 02:00"),
        // The day starts at 02:00, which is skipped: at 03:00, which is 01:00 UTC.
        (Tz::Europe__Berlin, 2, "2026-03-28 12:00", "2026-03-29 01:00"),
        (Tz::America__Sao_Paulo, 0, "2018-11-03 12:00", "2018-11-04 03:00"),
        // 20:00 on the 29th at −10 is 06:00 UTC; the next thing clocks show past midnight is the
        // 31st, and until 04:00 that night still belongs to the 30th that never was.
        (Tz::Pacific__Apia, 4, "2011-12-30 06:00", "2011-12-30 10:00"),
        (Tz::Pacific__Apia, 4, "2011-12-30 11:00", "2011-12-30 14:00"),
        // 00:01 on the 29th became 23:01 on the 28th (−2:30 to −3:30), so the 29th began twice:
        // at 02:30 UTC and at 03:30 UTC.
        (Tz::America__St_Johns, 0, "2006-10-29 02:00", "2006-10-29 02:30"),
        (Tz::America__St_Johns, 0, "2006-10-29 03:00", "2006-10-29 03:30"),
        (Tz::America__St_Johns, 0, "2006-10-29 03:30", "2006-10-30 03:30"),
    ];
    for (zone, start, now, expected) in cases {
        let found = tomorrow(utc(now), zone, DayStart::try_from(start).unwrap());
        assert_eq!(found, utc(expected), "from {now} UTC in {zone}, day starts at {start}");
    }
}

#[test]
fn the_ends_of_time_do_not_panic() {
    let reminders = [reminder(1, "00:00", &Weekday::ALL), reminder(2, "23:59", &Weekday::ALL)];
    for zone in TZ_VARIANTS {
        let rules = rules(&reminders, zone, 12);
        for now in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = next_due(&rules, &nothing_recorded, now);
            let _ = due_now(&rules, &nothing_recorded, now);
            let _ = tomorrow(now, zone, rules.day_start);
        }
        for end in [NaiveDate::MIN, NaiveDate::MAX] {
            for reminder in &reminders {
                let _ = due_moment(reminder, end, &rules);
            }
        }
    }
}

/// Any zone, and a moment from 1970 to 2100: often within two days of a clock change.
fn zone_and_moment() -> impl Strategy<Value = (Tz, DateTime<Utc>)> {
    let zone = proptest::sample::select(TZ_VARIANTS.as_slice());
    let last = utc("2100-01-01 00:00").timestamp();
    (zone, 0..last, -172_800..172_800i64).prop_map(|(zone, from, nudge)| {
        let from = Utc.timestamp_opt(from, 0).unwrap();
        let offset = |days: i64| *local(from + Duration::days(days), zone).offset();
        let change = (0..200).find(|days| offset(*days) != offset(*days + 1));
        (zone, change.map_or(from, |days| from + Duration::days(days) + Duration::seconds(nudge)))
    })
}

fn some_reminders() -> impl Strategy<Value = Vec<Reminder>> {
    let weekdays = proptest::sample::subsequence(Weekday::ALL.to_vec(), 1..=7);
    // Every other reminder in the small hours, where the clocks change.
    let minute = prop_oneof![0..1440u32, 0..240u32];
    let one = (minute, weekdays, proptest::bool::weighted(0.9));
    proptest::collection::vec(one, 1..4).prop_map(|list| {
        let numbered = (1..).zip(list);
        numbered
            .map(|(number, (minute, days, enabled))| {
                let at = format!("{:02}:{:02}", minute / 60, minute % 60);
                Reminder { enabled, ..reminder(number, &at, &days) }
            })
            .collect()
    })
}

/// Every occurrence after `from` up to and with `until`, straight from the definition.
fn all_occurrences(
    rules: &Rules<'_>,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> BTreeSet<(DateTime<Utc>, Uuid, NaiveDate)> {
    let first = from.date_naive() - Duration::days(3);
    let days = first.iter_days().take_while(|day| *day <= until.date_naive() + Duration::days(3));
    days.flat_map(|day| rules.reminders.iter().map(move |reminder| (reminder, day)))
        .filter_map(|(reminder, day)| Some((due_moment(reminder, day, rules)?, reminder.id, day)))
        .filter(|(at, ..)| *at > from && *at <= until)
        .collect()
}

proptest! {
    /// Walking from one due moment to the next, and at each taking what is due, meets every
    /// occurrence of the definition exactly once and nothing else.
    #[test]
    fn next_due_and_due_now_meet_every_occurrence_once(
        (zone, start) in zone_and_moment(),
        reminders in some_reminders(),
        day_start in 0..=12u8,
    ) {
        let rules = rules(&reminders, zone, day_start);
        let until = start + Duration::days(16);
        let mut met = BTreeSet::new();
        let mut written = BTreeSet::new();
        let mut now = start;
        while let Some(next) =
            next_due(&rules, &|id, on| written.contains(&(id, on)), now).filter(|one| one.at <= until)
        {
            prop_assert!(next.at > now);
            now = next.at;
            let known = written.clone();
            let recorded = |id, on| known.contains(&(id, on));
            let due = due_now(&rules, &recorded, now);
            prop_assert!(due.contains(&next));
            for one in due.into_iter().filter(|one| one.at > start) {
                prop_assert_eq!(one.at, now, "nothing was passed over");
                prop_assert!(written.insert((one.reminder_id, one.day)), "at most one a day");
                met.insert((one.at, one.reminder_id, one.day));
            }
        }
        prop_assert_eq!(met, all_occurrences(&rules, start, until));
    }

    /// Never before its wall time; at that very time unless clocks skipped it; and on the
    /// reminder's own journal day unless the gap reached into the next.
    #[test]
    fn a_reminder_is_never_early(
        (zone, moment) in zone_and_moment(),
        reminders in some_reminders(),
        day_start in 0..=12u8,
    ) {
        let rules = rules(&reminders, zone, day_start);
        let on = wall_time(moment, zone).date();
        for reminder in &reminders {
            let Some(at) = due_moment(reminder, on, &rules) else { continue };
            let shown = wall_time(at, zone);
            let wanted = on.and_time(reminder.at);
            let wanted = if reminder.at < NaiveTime::from_hms_opt(day_start.into(), 0, 0).unwrap() {
                wanted + Duration::days(1)
            } else {
                wanted
            };
            prop_assert!(shown >= wanted, "{shown} for {wanted} in {zone}");
            if zone.from_local_datetime(&wanted).earliest().is_some() {
                prop_assert_eq!(shown, wanted);
                prop_assert_eq!(journal_day(&local(at, zone), rules.day_start), on);
            }
        }
    }

    /// The next one in a pause is the first of the definition that is not before its end.
    #[test]
    fn a_pause_only_takes_away(
        (zone, now) in zone_and_moment(),
        reminders in some_reminders(),
        minutes in 0..4_000i64,
    ) {
        let end = now + Duration::minutes(minutes);
        let rules = Rules { paused_until: Some(end), ..rules(&reminders, zone, 4) };
        let all = all_occurrences(&rules, now, now + Duration::days(8));
        let expected = all.into_iter().map(|(at, ..)| at).find(|at| *at >= end);
        prop_assert_eq!(next_due(&rules, &nothing_recorded, now).map(|one| one.at), expected);
    }

    /// Tomorrow is ahead, in a later journal day, and the very start of it.
    #[test]
    fn tomorrow_begins_a_later_day((zone, now) in zone_and_moment(), day_start in 0..=12u8) {
        let day_start = DayStart::try_from(day_start).unwrap();
        let day_of = |moment| journal_day(&local(moment, zone), day_start);
        let start = tomorrow(now, zone, day_start);
        prop_assert!(start > now && start <= now + Duration::hours(49));
        prop_assert!(day_of(start) > day_of(now));
        prop_assert!(day_of(start - Duration::nanoseconds(1)) <= day_of(now));
    }

    /// Clocks show the wall time or later from the first moment on, and less a second before.
    #[test]
    fn the_first_moment_is_the_first((zone, near) in zone_and_moment(), minutes in -200..200i64) {
        let wall = wall_time(near, zone) + Duration::minutes(minutes);
        let moment = first_moment(wall, zone);
        prop_assert!(wall_time(moment, zone) >= wall);
        prop_assert!(wall_time(moment - Duration::seconds(1), zone) < wall);
    }
}
