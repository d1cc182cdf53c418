//! Years of reminders, lived through minute by minute in the rules: what comes is what was asked
//! for, and no more.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use hearth_core::{
    clock::{local, wall_time},
    day::{DayStart, Weekday, journal_day},
    reminder::{
        quiet::QuietHours,
        rule::Reminder,
        schedule::{Rules, due_moment, due_now, next_due, next_to_decide},
    },
};
use proptest::prelude::*;
use uuid::Uuid;

fn time(minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0).unwrap()
}

fn reminder(number: u128, at: u32, until: Option<u32>) -> Reminder {
    Reminder {
        id: Uuid::from_u128(number),
        at: time(at),
        until: until.map(time),
        days: Weekday::ALL.to_vec(),
        practice: None,
        text: None,
        even_if_logged: false,
        enabled: true,
    }
}

fn quiet(from: u32, until: u32) -> Option<QuietHours> {
    QuietHours::new(time(from), time(until)).ok()
}

fn rules(reminders: &[Reminder], zone: Tz, quiet: Option<QuietHours>) -> Rules<'_> {
    Rules { reminders, zone, day_start: DayStart::default(), paused_until: None, quiet }
}

/// Lives from `start` to `end`, waking as the loop does: at the next moment there is something to
/// decide. Gives what would have been shown: when, which, and for which day.
fn live(
    rules: &Rules<'_>,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
) -> Vec<(DateTime<Utc>, Uuid, NaiveDate)> {
    // Only the last days can matter; keeping years of them would be slower, not different.
    let mut written: BTreeSet<(NaiveDate, Uuid)> = BTreeSet::new();
    let mut shown = Vec::new();
    let mut now = start;
    loop {
        let known = written.clone();
        let recorded = |id, day| known.contains(&(day, id));
        let Some(next) = next_to_decide(rules, &recorded, now).filter(|next| next.at <= end) else {
            return shown;
        };
        now = next.at;
        for due in due_now(rules, &recorded, now) {
            let loud =
                rules.quiet.is_none_or(|hours| !hours.hold(wall_time(due.at, rules.zone).time()));
            if written.insert((due.day, due.reminder_id)) && loud && due.at > start {
                shown.push((due.at, due.reminder_id, due.day));
            }
        }
        written.retain(|(day, _)| *day + Duration::days(5) > now.date_naive());
    }
}

/// Half of them chosen because their clocks do strange things, the rest spread over the world.
const ZONES: [Tz; 40] = {
    use Tz::*;
    [
        Africa__Cairo,
        Africa__Casablanca,
        Africa__El_Aaiun,
        Africa__Johannesburg,
        Africa__Juba,
        Africa__Khartoum,
        Africa__Lagos,
        Africa__Tripoli,
        America__Anchorage,
        America__Asuncion,
        America__Caracas,
        America__Havana,
        America__Metlakatla,
        America__New_York,
        America__Nuuk,
        America__Santiago,
        America__Sao_Paulo,
        America__St_Johns,
        Antarctica__Casey,
        Antarctica__Troll,
        Asia__Amman,
        Asia__Dhaka,
        Asia__Gaza,
        Asia__Kathmandu,
        Asia__Kolkata,
        Asia__Pyongyang,
        Asia__Tehran,
        Asia__Tokyo,
        Atlantic__Azores,
        Australia__Eucla,
        Australia__Lord_Howe,
        Australia__Sydney,
        Europe__Berlin,
        Europe__Dublin,
        Europe__Istanbul,
        Europe__Moscow,
        Pacific__Apia,
        Pacific__Chatham,
        Pacific__Kiritimati,
        Pacific__Norfolk,
    ]
};

#[test]
fn twenty_four_years_in_forty_zones() {
    let start: DateTime<Utc> = "2005-12-28T00:00:00Z".parse().unwrap();
    let end: DateTime<Utc> = "2029-12-28T00:00:00Z".parse().unwrap();
    // A fixed one in the hours where clocks change, and a window across midnight.
    let reminders = [reminder(1, 150, None), reminder(2, 22 * 60, Some(90))];
    for zone in ZONES {
        let rules = rules(&reminders, zone, quiet(23 * 60, 24 * 60 + 30));
        let shown = live(&rules, start, end);
        let once: BTreeSet<_> = shown.iter().map(|(_, id, day)| (*id, *day)).collect();
        assert_eq!(once.len(), shown.len(), "{zone}: at most one a day for each reminder");
        // Every day has both, but for the ends, dates that never were, and moments that a change
        // of the clocks carried into the quiet hours.
        let days = (end - start).num_days();
        let count = i64::try_from(shown.len()).unwrap();
        assert!((2 * days - 70..=2 * days + 2).contains(&count), "{zone}: {count} in {days} days");
        for (at, id, day) in shown {
            let wall = wall_time(at, zone);
            let in_window = wall.time() >= time(22 * 60) || wall.time() < time(90);
            let early = if id.as_u128() == 1 { wall.time() < time(150) } else { !in_window };
            // The end of a gap is later than the time that was asked for, never earlier.
            assert!(!early || after_gap(&rules, at), "{zone}: {id} on {day} came at {wall}");
            assert!(!rules.quiet.unwrap().hold(wall.time()), "{zone}: {wall} is quiet");
        }
    }
}

/// Whether clocks had just jumped forward, so that the moment stands for a time that never was.
fn after_gap(rules: &Rules<'_>, at: DateTime<Utc>) -> bool {
    let offset = |moment| local(moment, rules.zone).offset().local_minus_utc();
    offset(at) > offset(at - Duration::seconds(1))
}

#[test]
fn a_window_is_used_from_end_to_end_and_its_quiet_part_is_not() {
    // 13:00 to 17:00, quiet from 14:00 to 15:00: 180 minutes are left.
    let reminders = [reminder(7, 13 * 60, Some(17 * 60))];
    let rules = rules(&reminders, Tz::UTC, quiet(14 * 60, 15 * 60));
    let first: NaiveDate = "2026-01-01".parse().unwrap();
    let mut times: BTreeMap<u32, u32> = BTreeMap::new();
    for day in first.iter_days().take(18_000) {
        let at = due_moment(&reminders[0], day, &rules).unwrap();
        assert_eq!(Some(at), due_moment(&reminders[0], day, &rules), "the same at every asking");
        *times.entry(minutes(at)).or_default() += 1;
    }
    assert_eq!(times.len(), 180);
    assert!(times.keys().all(|minute| (780..840).contains(minute) || (900..1020).contains(minute)));
    // 100 each if evenly spread; 40 is six standard deviations below.
    assert!(times.values().all(|count| (40..=160).contains(count)), "{times:?}");
}

fn minutes(moment: DateTime<Utc>) -> u32 {
    use chrono::Timelike as _;
    moment.hour() * 60 + moment.minute()
}

#[test]
fn two_reminders_with_the_same_window_have_moments_of_their_own() {
    let reminders = [reminder(1, 0, Some(1439)), reminder(2, 0, Some(1439))];
    let rules = rules(&reminders, Tz::UTC, None);
    let day: NaiveDate = "2026-01-01".parse().unwrap();
    let same = day
        .iter_days()
        .take(365)
        .filter(|day| {
            due_moment(&reminders[0], *day, &rules) == due_moment(&reminders[1], *day, &rules)
        })
        .count();
    assert!(same < 5, "{same} of 365 days");
}

#[test]
fn a_window_that_is_quiet_all_through_is_never_announced() {
    let reminders = [reminder(1, 22 * 60, Some(23 * 60))];
    let rules = rules(&reminders, Tz::UTC, quiet(21 * 60, 8 * 60));
    let now: DateTime<Utc> = "2026-05-09T12:00:00Z".parse().unwrap();
    assert_eq!(next_due(&rules, &|_, _| false, now), None);
    // It is written down as silent when it would have been due.
    assert!(next_to_decide(&rules, &|_, _| false, now).is_some());
}

fn any_reminders() -> impl Strategy<Value = Vec<Reminder>> {
    let one = (0..1440_u32, proptest::option::of(0..1440_u32), 1..128_u8);
    proptest::collection::vec(one, 1..4).prop_map(|list| {
        let numbered = (1..).zip(list);
        numbered
            .map(|(number, (at, until, weekdays))| {
                let days = (0..7).filter(|bit| weekdays >> bit & 1 == 1);
                Reminder {
                    days: days.map(|bit| Weekday::ALL[bit]).collect(),
                    ..reminder(number, at, until.filter(|until| *until != at))
                }
            })
            .collect()
    })
}

proptest! {
    /// Any zone, any rules, forty days: at most one a day for each reminder, none in the quiet
    /// hours, none before its time or after its window, and each on a weekday it was asked for.
    #[test]
    fn nothing_comes_that_was_not_asked_for(
        zone in proptest::sample::select(TZ_VARIANTS.as_slice()),
        reminders in any_reminders(),
        hours in proptest::option::of((0..1440_u32, 0..1440_u32)),
        start in 0..2_000_000_000_i64,
    ) {
        let start = DateTime::from_timestamp(start, 0).unwrap();
        let hours = hours.and_then(|(from, until)| quiet(from, until));
        let rules = rules(&reminders, zone, hours);
        let shown = live(&rules, start, start + Duration::days(40));
        let once: BTreeSet<_> = shown.iter().map(|(_, id, day)| (*id, *day)).collect();
        prop_assert_eq!(once.len(), shown.len());
        for (at, id, day) in shown {
            let asked = reminders.iter().find(|one| one.id == id).unwrap();
            let wall = wall_time(at, zone);
            prop_assert!(hours.is_none_or(|hours| !hours.hold(wall.time())));
            prop_assert!(asked.days.contains(&Weekday::of(day)));
            if after_gap(&rules, at) {
                continue; // it stands for a time that never was
            }
            prop_assert_eq!(journal_day(&local(at, zone), rules.day_start), day);
            match asked.until {
                None => prop_assert_eq!(wall.time(), asked.at),
                Some(until) => {
                    let span = QuietHours::new(asked.at, until).unwrap();
                    prop_assert!(span.hold(wall.time()), "{} in {:?}", wall, span);
                }
            }
        }
    }

    /// What is announced as the next is what then comes, if nothing changes.
    #[test]
    fn the_next_is_told_truly(
        zone in proptest::sample::select(TZ_VARIANTS.as_slice()),
        reminders in any_reminders(),
        hours in proptest::option::of((0..1440_u32, 0..1440_u32)),
        start in 0..2_000_000_000_i64,
    ) {
        let start = DateTime::from_timestamp(start, 0).unwrap();
        let hours = hours.and_then(|(from, until)| quiet(from, until));
        let rules = rules(&reminders, zone, hours);
        let announced = next_due(&rules, &|_, _| false, start).map(|next| next.at);
        let came = live(&rules, start, start + Duration::days(8)).first().map(|(at, ..)| *at);
        prop_assert_eq!(announced, came);
    }
}
