//! Strength: Loop Habit Tracker's smoothing, worked by hand and against a plain second writing.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use chrono::{Duration, NaiveDate};
use hearth_core::{
    practice::Practice::{self, Empathy, Listening},
    progress::{
        strength::{StrengthInput, StrengthLine, StrengthPage, Trend, strength, strength_page},
        sum::DaySum,
    },
    rhythm::{Rhythm, Rhythms},
};
use proptest::prelude::*;

fn rhythm(times: u8, days: u8) -> Rhythm {
    Rhythm::new(times, days).unwrap()
}

/// `x` is a logged day, `.` a quiet one, `r` a rest day, `R` a rest day with an entry.
fn after(days: &str, rhythm: Rhythm) -> Vec<f64> {
    let logged: Vec<bool> = days.chars().map(|day| matches!(day, 'x' | 'R')).collect();
    let rest: Vec<bool> = days.chars().map(|day| matches!(day, 'r' | 'R')).collect();
    strength(&logged, &rest, rhythm)
}

fn assert_close(found: f64, wanted: f64, what: &str) {
    assert!((found - wanted).abs() < 1e-6, "{what}: {found}, not {wanted}");
}

#[test]
fn every_day_halves_the_way_in_thirteen_days() {
    // f = 1: m = 0.5^(1/13) = 0.948078. All logged: s after n days is 1 − mⁿ.
    let found = after("xxxxxxxxxxxxx", rhythm(1, 1));
    assert_close(found[0], 0.051_922, "1 − m");
    assert_close(found[1], 0.101_149, "1 − m²: 1 − 0.898851");
    assert_close(found[12], 0.5, "1 − m¹³");
    // A quiet day: window of one day, v = 0, so s·m = 0.5 · 0.948078.
    assert_close(after("xxxxxxxxxxxxx.", rhythm(1, 1))[13], 0.474_039, "½·m");
}

#[test]
fn once_a_week_is_twice_in_fourteen_days() {
    // f = 1/7: √f = 0.377964, m = 0.5^(0.377964/13) = 0.5^0.0290742 = 0.980049.
    // First day: 1 of 2 in 14 days, v = ½: s = (1 − m)/2 = 0.009975.
    let found = after("x......x.......", rhythm(1, 7));
    assert_close(found[0], 0.009_975, "(1 − m)·½");
    // Second day, quiet: the window still holds one, v = ½: s = 0.009975·m + 0.009975.
    assert_close(found[1], 0.019_752, "½·(1 − m²)");
    // Up to the seventh day v = ½: s = ½·(1 − m⁷) = ½·(1 − 0.868430).
    assert_close(found[6], 0.065_785, "½·(1 − m⁷)");
    // From the eighth v = 1: s·m + (1 − m) = 0.065785·0.980049 + 0.019951.
    assert_close(found[7], 0.084_424, "s·m + (1 − m)");
    // The fifteenth day: the first has left the window, so v = ½ again.
    assert_close(found[14], found[13] * 0.980_049 + 0.009_975, "v is ½ again");
}

#[test]
fn more_than_wanted_counts_as_wanted() {
    // 3 in 7 doubled is 6 in 14; a seventh logged day changes nothing: v = min(1, 7/6) = 1.
    let (six, seven) = (after("xxxxxx.", rhythm(3, 7)), after("xxxxxxx", rhythm(3, 7)));
    assert_close(six[6], seven[6], "v is 1 with six and with seven");
    // f = 3/7: m = 0.5^(√0.428571/13) = 0.5^(0.654654/13) = 0.965694; the first day v = 1/6.
    assert_close(six[0], 0.005_718, "(1 − m)/6 = 0.034306/6");
}

#[test]
fn a_rest_day_leaves_strength_as_it_was() {
    let with_rest = after("xx.rrr.", rhythm(1, 1));
    assert_eq!(with_rest[3..6], [with_rest[2]; 3]);
    // And an entry on a rest day too; it counts in the window of the day after: 2 of 2 in 14.
    let found = after("xR.", rhythm(1, 7));
    assert_close(found[1], found[0], "unchanged");
    assert_close(found[2], found[0] * 0.980_049 + 0.019_951, "v = 2/2");
}

#[test]
fn without_days_there_is_no_strength() {
    assert!(strength(&[], &[], Rhythm::default()).is_empty());
    assert_eq!(after("....", Rhythm::default()), [0.0; 4]);
}

#[test]
fn a_rhythm_is_at_most_once_a_day_and_at_least_once_in_thirty() {
    for (times, days) in [(0, 7), (2, 1), (8, 7), (1, 31), (0, 0)] {
        assert!(Rhythm::new(times, days).is_err(), "{times} in {days}");
        let json = format!(r#"{{"times":{times},"days":{days}}}"#);
        assert!(serde_json::from_str::<Rhythm>(&json).is_err(), "{json}");
    }
    assert_eq!(Rhythm::default(), rhythm(1, 7));
}

fn day(offset: i64) -> NaiveDate {
    "2026-05-09".parse::<NaiveDate>().unwrap() + Duration::days(offset)
}

fn sum(offset: i64, practice: Option<Practice>) -> DaySum {
    DaySum { day: day(offset), practice, entries: 3, felt: 0, feelings: 0 }
}

fn page(sums: &[DaySum], rest_days: &[NaiveDate], since: i64, step: u16) -> StrengthPage {
    let rhythms = Rhythms::default();
    let (since, until) = (day(since), day(0));
    strength_page(&StrengthInput { since, until, step, sums, rest_days, rhythms: &rhythms })
}

#[test]
fn a_page_has_the_days_asked_for_and_always_the_last() {
    let sums = [sum(-40, Some(Empathy)), sum(-40, None), sum(-3, Some(Listening))];
    let daily = page(&sums, &[], -27, 1);
    assert_eq!((daily.days[0], daily.days.len()), (day(-27), 28));
    let weekly = page(&sums, &[], -40, 7);
    // Back from day 0 by sevens: 0, −7 … −35.
    assert_eq!(weekly.days.iter().map(|on| (day(0) - *on).num_days()).collect::<Vec<_>>(), {
        vec![35, 28, 21, 14, 7, 0]
    });
    // The smoothing begins with the first entry, whatever is shown: both end alike.
    assert_eq!(daily.practices[0].now, weekly.practices[0].now);
    for line in daily.practices.iter().chain([&daily.all]) {
        assert_eq!(line.values.len(), 28);
        assert_eq!(line.values.last(), Some(&line.now));
    }
    let mean = daily.practices.iter().filter_map(|line| line.now).sum::<f64>() / 7.0;
    assert_close(daily.all.now.unwrap(), mean, "all is the mean of the seven");
}

#[test]
fn a_line_begins_with_its_first_entry_and_not_before() {
    let sums = [sum(-40, None), sum(-20, Some(Empathy)), sum(-3, Some(Listening))];
    let found = page(&sums, &[], -27, 1);
    let begins = |line: &StrengthLine| line.values.iter().position(Option::is_some);
    // The range's first day is −27; a free page begins nothing.
    assert_eq!((begins(&found.all), found.all.begun), (Some(7), Some(day(-20))));
    assert_eq!(begins(&found.practices[0]), Some(7));
    assert_eq!(begins(&found.practices[3]), Some(24));
    let never = &found.practices[1];
    assert_eq!((begins(never), never.begun, never.now, never.trend), (None, None, None, None));
    // What lies after the range's last day, as after travel, has not begun either.
    let ahead = page(&[sum(1, Some(Empathy))], &[], -27, 1);
    assert_eq!((ahead.practices[0].begun, ahead.all.now), (None, None));
}

#[test]
fn four_weeks_decide_where_a_strength_goes() {
    // Every day for 8 weeks, then 29 quiet days. v stays 1 for 12 quiet days (2 in 14), is ½ on
    // the 13th and 0 on the 16 after it: s falls by more than 0.08 from near 0.68.
    let practised: Vec<DaySum> = (-84..=-29).map(|offset| sum(offset, Some(Empathy))).collect();
    let found = page(&practised, &[], -27, 1);
    assert_eq!(found.practices[0].trend, Some(Trend::Resting));
    assert_eq!(found.practices[3].trend, None);
    // Resting days hold it where it was.
    let rest: Vec<NaiveDate> = (-28..=0).map(day).collect();
    let found = page(&practised, &rest, -27, 1);
    assert_eq!(found.practices[0].trend, Some(Trend::Steady));
    assert_eq!(found.practices[0].now, found.practices[0].values[0], "held");
    // And begun three weeks ago: 1 − 0.980049²¹ = 0.345 from nothing.
    let begun: Vec<DaySum> = (-20..=0).map(|offset| sum(offset, Some(Empathy))).collect();
    assert_eq!(page(&begun, &[], -27, 1).practices[0].trend, Some(Trend::Gathering));
}

/// The formula of the product, written down as it is read.
fn by_the_book(logged: &[bool], rest: &[bool], times: u8, days: u8) -> Vec<f64> {
    let (mut wanted, mut window) = (f64::from(times), usize::from(days));
    let per_day = wanted / window as f64;
    if per_day < 1.0 {
        (wanted, window) = (wanted * 2.0, window * 2);
    }
    let m = 0.5f64.powf(per_day.sqrt() / 13.0);
    let mut s = 0.0;
    let mut values = Vec::new();
    for today in 0..logged.len() {
        let first = (today + 1).saturating_sub(window);
        let times = logged[first..=today].iter().filter(|day| **day).count() as f64;
        if !rest[today] {
            s = s * m + (1.0 - m) * (times / wanted).min(1.0);
        }
        values.push(s);
    }
    values
}

prop_compose! {
    fn any_days()(days in proptest::collection::vec((any::<bool>(), 0..6u8), 0..200)) -> (Vec<bool>, Vec<bool>) {
        days.into_iter().map(|(logged, rest)| (logged, rest == 0)).unzip()
    }
}

fn any_rhythm() -> impl Strategy<Value = (u8, u8)> {
    (1..=30u8).prop_flat_map(|days| (1..=days, Just(days)))
}

proptest! {
    #[test]
    fn it_is_the_formula_of_the_product((logged, rest) in any_days(), (times, days) in any_rhythm()) {
        let found = strength(&logged, &rest, rhythm(times, days));
        let wanted = by_the_book(&logged, &rest, times, days);
        for (found, wanted) in found.iter().zip(&wanted) {
            prop_assert!((found - wanted).abs() < 1e-12);
        }
    }

    #[test]
    fn it_stays_between_nothing_and_one((logged, rest) in any_days(), (times, days) in any_rhythm()) {
        let found = strength(&logged, &rest, rhythm(times, days));
        prop_assert_eq!(found.len(), logged.len());
        prop_assert!(found.iter().all(|value| (0.0..=1.0).contains(value)));
    }

    #[test]
    fn no_rest_day_changes_it((logged, rest) in any_days(), (times, days) in any_rhythm(), more in 1..40usize) {
        let found = strength(&logged, &rest, rhythm(times, days));
        let mut before = 0.0;
        for (value, rest) in found.iter().zip(&rest) {
            prop_assert!(!rest || *value == before);
            before = *value;
        }
        // Any number of rest days at the end leaves it where it was.
        let longer = strength(&[logged, vec![false; more]].concat(), &[rest, vec![true; more]].concat(), rhythm(times, days));
        prop_assert!(longer.last().is_none_or(|last| *last == before));
    }

    #[test]
    fn one_entry_more_never_lowers_it((mut logged, rest) in any_days(), (times, days) in any_rhythm(), at in any::<prop::sample::Index>()) {
        prop_assume!(!logged.is_empty());
        let before = strength(&logged, &rest, rhythm(times, days));
        let at = at.index(logged.len());
        logged[at] = true;
        let after = strength(&logged, &rest, rhythm(times, days));
        prop_assert!(before.iter().zip(&after).all(|(before, after)| after >= before));
    }
}
