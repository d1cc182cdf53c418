//! A week's measures: tables worked by hand, and sums that must agree whatever the entries.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use chrono::{Duration, NaiveDate};
use hearth_core::{
    day::week_days,
    practice::Practice::{self, *},
    progress::{
        balance::{Shape, balance},
        sum::DaySum,
        week::{DayState, WeekChange, WeekInput, WeekPage, week_page},
    },
};
use proptest::prelude::*;

type Counts = Vec<(NaiveDate, Option<Practice>, u32)>;

/// Monday, 2026-11-23.
fn monday() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

/// A day of the week of that Monday, 0 to 6; the week before has −7 to −1.
fn nth(offset: i64) -> NaiveDate {
    monday() + Duration::days(offset)
}

fn page(today: NaiveDate, counts: &[(NaiveDate, Option<Practice>, u32)]) -> WeekPage {
    page_with_rest(today, counts, &[])
}

fn page_with_rest(
    today: NaiveDate,
    counts: &[(NaiveDate, Option<Practice>, u32)],
    rest_days: &[NaiveDate],
) -> WeekPage {
    let days = week_days(monday());
    let mut rest_days = rest_days.to_vec();
    rest_days.sort_unstable();
    let sums = sums(counts);
    week_page(&WeekInput {
        days,
        today,
        sums: &sums,
        rest_days: &rest_days,
        first_day: None,
        focuses: &[],
    })
}

/// The counts as the journal's sums, in the order of their days.
fn sums(counts: &[(NaiveDate, Option<Practice>, u32)]) -> Vec<DaySum> {
    let sum = |(day, practice, entries): &(_, _, _)| DaySum {
        day: *day,
        practice: *practice,
        entries: *entries,
        felt: 0,
        feelings: 0,
    };
    let mut sums: Vec<DaySum> = counts.iter().map(sum).collect();
    sums.sort_by_key(|sum| sum.day);
    sums
}

/// What changed between two weeks with these totals, seen `days_passed` days into the second.
fn change(last: [u32; 7], this: [u32; 7], days_passed: i64) -> WeekChange {
    let on = |day: NaiveDate, totals: [u32; 7]| -> Counts {
        Practice::ALL.map(|practice| (day, Some(practice), totals[practice.index()])).to_vec()
    };
    page(nth(days_passed), &[on(nth(-4), last), on(nth(0), this)].concat()).change
}

#[test]
fn evenness_is_pielous() {
    // ln 7 = 1.945910.
    let cases = [
        // One practice: H = 0.
        ([5, 0, 0, 0, 0, 0, 0], 0.0, Shape::MostlyOne),
        // Halves: H = ln 2 = 0.693147.
        ([1, 1, 0, 0, 0, 0, 0], 0.356_207, Shape::Leaning),
        // ½, ¼, ¼: H = ½ ln 2 + ½ ln 4 = 1.5 ln 2 = 1.039721.
        ([2, 0, 1, 0, 1, 0, 0], 0.534_311, Shape::Leaning),
        // Two thirds exactly is not more than two thirds: H = ⅔ ln 1.5 + ⅓ ln 3 = 0.636514.
        ([0, 2, 1, 0, 0, 0, 0], 0.327_103, Shape::Leaning),
        // ¾ and ¼: H = ¾ ln 4/3 + ¼ ln 4 = 0.215762 + 0.346574 = 0.562335.
        ([0, 3, 1, 0, 0, 0, 0], 0.288_983, Shape::MostlyOne),
        // Five alike: ln 5 / ln 7 = 1.609438 / 1.945910, just under 0.85; six are above.
        ([1, 1, 1, 1, 1, 0, 0], 0.827_087, Shape::Leaning),
        ([1, 1, 1, 1, 1, 1, 0], 0.920_782, Shape::Even),
        ([9, 9, 9, 9, 9, 9, 9], 1.0, Shape::Even),
    ];
    for (totals, evenness, shape) in cases {
        let found = balance(totals);
        assert!((found.evenness.unwrap() - evenness).abs() < 1e-6, "{totals:?}: {found:?}");
        assert_eq!(found.shape, shape, "{totals:?}");
    }
    assert_eq!(balance([2, 0, 1, 0, 1, 0, 0]).shares, [0.5, 0.0, 0.25, 0.0, 0.25, 0.0, 0.0]);
    // Rounding alone would make this 1.0000000000000002.
    let e9 = 1_000_000_000;
    let nearly_even = balance([e9 + 3, e9 + 1, e9 + 2, e9, e9 + 3, e9, e9 + 2]);
    assert_eq!(nearly_even.evenness, Some(1.0));
    // Written to JSON, a lone practice is 0 and not −0.
    assert!(balance([5, 0, 0, 0, 0, 0, 0]).evenness.unwrap().is_sign_positive());
}

#[test]
fn an_empty_week_has_no_evenness() {
    let empty = balance([0; 7]);
    assert_eq!((empty.shares, empty.evenness, empty.shape), ([0.0; 7], None, Shape::Empty));
}

#[test]
fn entries_are_counted_by_practice_and_day() {
    let counts = [
        (nth(0), Some(Listening), 2),
        (nth(1), Some(Empathy), 1),
        (nth(2), None, 3),
        (nth(2), Some(Listening), 1),
        (nth(-1), Some(Listening), 4),
        (nth(-7), Some(Empathy), 1),
        (nth(-8), Some(Empathy), 9),
        (nth(7), Some(Empathy), 9),
    ];
    let page = page(nth(4), &counts);
    let listening = &page.practices[Listening.index()];
    assert_eq!(listening.counts, [2, 0, 1, 0, 0, 0, 0]);
    assert_eq!((listening.total, listening.last_week), (3, 4));
    let empathy = &page.practices[Empathy.index()];
    assert_eq!((empathy.total, empathy.last_week), (1, 1), "neighbouring weeks stay out");
    assert_eq!(page.total, 4, "free pages are no practice");
    assert_eq!(page.present, 3);
    assert_eq!(page.balance, balance([1, 0, 0, 3, 0, 0, 0]));
}

#[test]
fn a_free_page_alone_makes_a_day_present() {
    let page = page(nth(6), &[(nth(3), None, 1)]);
    assert_eq!((page.present, page.total), (1, 0));
    assert_eq!(page.states[3], DayState::Present);
    assert_eq!(page.change, WeekChange::Empty);
}

#[test]
fn each_day_is_present_rest_quiet_or_ahead() {
    use DayState::{Ahead, Present, Quiet, Rest};
    // Today is Thursday. Tuesday was marked and logged, Wednesday marked, Saturday is planned.
    let counts = [(nth(0), Some(Support), 1), (nth(1), Some(Support), 1), (nth(2), None, 0)];
    let rest = [nth(1), nth(2), nth(5), nth(-1), nth(2)];
    let page = page_with_rest(nth(3), &counts, &rest);
    assert_eq!(page.states, [Present, Present, Rest, Quiet, Ahead, Rest, Ahead]);
    assert_eq!((page.present, page.rest_days, page.rest_in_reserve), (2, 3, 0));
}

#[test]
fn a_rest_day_with_an_entry_stays_in_reserve() {
    let page = page_with_rest(nth(3), &[(nth(1), Some(Support), 1)], &[nth(1)]);
    assert_eq!((page.rest_days, page.rest_in_reserve), (1, 2));
    let many: Vec<NaiveDate> = week_days(monday()).to_vec();
    assert_eq!(page_with_rest(nth(6), &[], &many).rest_in_reserve, 0);
    assert_eq!(page_with_rest(nth(6), &[], &many[..1]).rest_in_reserve, 1);
}

#[test]
fn an_entry_on_a_day_still_to_come_is_shown() {
    // Flying west over the date line: entries were made on a date that is now tomorrow.
    let page = page(nth(2), &[(nth(3), Some(Empathy), 1)]);
    assert_eq!(page.states[3], DayState::Present);
    assert_eq!(page.present, 1);
}

#[test]
fn of_a_small_week_nothing_is_said() {
    assert_eq!(change([5, 0, 0, 0, 0, 0, 0], [0; 7], 9), WeekChange::Empty);
    for this in [[0, 1, 0, 0, 0, 0, 0], [0, 2, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 1]] {
        assert_eq!(change([5, 0, 0, 0, 0, 0, 0], this, 9), WeekChange::TooLittle, "{this:?}");
    }
}

#[test]
fn a_week_is_even_when_all_seven_are_within_one() {
    assert_eq!(change([0; 7], [1; 7], 9), WeekChange::Even);
    assert_eq!(change([0, 9, 0, 0, 0, 0, 0], [2, 1, 2, 1, 2, 1, 2], 9), WeekChange::Even);
    assert_ne!(change([0; 7], [3, 1, 1, 1, 1, 1, 1], 9), WeekChange::Even);
    assert_ne!(change([0; 7], [1, 1, 1, 1, 1, 1, 0], 9), WeekChange::Even);
}

fn most(most: Practice, before: Option<Practice>) -> WeekChange {
    WeekChange::Most { most, before }
}

#[test]
fn what_had_the_largest_drop_to_nothing_is_told() {
    let most_and = |none| WeekChange::MostAndNone { most: Listening, none };
    assert_eq!(change([2, 0, 3, 0, 0, 0, 0], [0, 1, 0, 3, 0, 0, 0], 9), most_and(Community));
    assert_eq!(change([0, 3, 3, 0, 0, 0, 0], [0, 0, 0, 3, 0, 0, 0], 9), most_and(Boundaries));
    // One the week before is too few to be missed; one now is not none. Boundaries led with 5.
    let now = [0, 1, 0, 4, 0, 0, 0];
    assert_eq!(change([1, 5, 0, 4, 0, 0, 0], now, 9), most(Listening, Some(Boundaries)));
}

#[test]
fn nothing_is_missed_early_in_the_week() {
    let (last, this) = ([2, 0, 0, 3, 0, 0, 0], [0, 1, 0, 4, 0, 0, 0]);
    let none = WeekChange::MostAndNone { most: Listening, none: Empathy };
    // Monday to Thursday have three full days behind them at most; Friday has four.
    for days_passed in 0..=3 {
        assert_eq!(change(last, this, days_passed), most(Listening, Some(Listening)));
    }
    for days_passed in [4, 6, 7, 100] {
        assert_eq!(change(last, this, days_passed), none, "{days_passed} days in");
    }
}

#[test]
fn a_single_largest_rise_is_told() {
    let gathered = |practice, now, before| WeekChange::Gathered { practice, now, before };
    // Listening still has the most; support rose by three, empathy by one.
    let last = [1, 0, 0, 5, 1, 0, 0];
    assert_eq!(change(last, [2, 0, 0, 5, 4, 0, 0], 9), gathered(Support, 4, 1));
    // With two sharing the most, a rise of two.
    assert_eq!(change(last, [1, 0, 0, 3, 3, 0, 0], 9), gathered(Support, 3, 1));
    // Two rises alike, or a rise of one: only the most is left to tell, as it was before.
    let again = most(Listening, Some(Listening));
    assert_eq!(change(last, [3, 0, 0, 5, 3, 0, 0], 9), again);
    assert_eq!(change(last, [1, 0, 0, 5, 2, 0, 0], 9), again);
    // A week after an empty one has nothing to rise from, and nothing to compare with.
    assert_eq!(change([0; 7], [1, 0, 0, 5, 2, 0, 0], 9), most(Listening, None));
}

#[test]
fn the_week_before_is_named_when_one_practice_led_it() {
    let this = [1, 0, 0, 4, 1, 0, 0];
    // Two entries are too few to have led, three are enough; two leaders are none.
    assert_eq!(change([0, 0, 0, 3, 0, 0, 0], this, 9), most(Listening, Some(Listening)));
    assert_eq!(
        change([0, 0, 0, 2, 0, 0, 0], this, 9),
        WeekChange::Gathered { practice: Listening, now: 4, before: 2 }
    );
    assert_eq!(change([1, 0, 0, 3, 3, 0, 0], this, 9), most(Listening, None));
}

#[test]
fn two_or_more_can_share_the_most() {
    let shared = WeekChange::Shared { one: Empathy, other: Listening };
    assert_eq!(change([0; 7], [2, 0, 0, 2, 1, 0, 0], 9), shared);
    // Without one that has the most, what has none is not told either.
    assert_eq!(change([2, 3, 0, 2, 0, 0, 0], [2, 0, 0, 2, 0, 0, 0], 9), shared);
    assert_eq!(change([0; 7], [2, 0, 2, 2, 1, 0, 0], 9), WeekChange::SharedByMany);
}

#[test]
fn huge_counts_and_the_ends_of_the_calendar_do_not_panic() {
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        let sums = sums(&[(day, Some(Empathy), u32::MAX), (day, Some(Support), u32::MAX)]);
        let days = week_days(day);
        let rest_days = [day];
        let input = WeekInput {
            days,
            today: day,
            sums: &sums,
            rest_days: &rest_days,
            first_day: None,
            focuses: &[],
        };
        let page = week_page(&input);
        assert_eq!(page.total, u32::MAX);
        assert!((page.balance.shares[0] - 0.5).abs() < 1e-12);
    }
}

fn any_counts() -> impl Strategy<Value = Counts> {
    let practice = proptest::option::of(proptest::sample::select(Practice::ALL.as_slice()));
    let one = (-10..10i64, practice, 0..5u32);
    proptest::collection::vec(one.prop_map(|(offset, of, count)| (nth(offset), of, count)), 0..60)
}

proptest! {
    #[test]
    fn counts_add_up(
        counts in any_counts(),
        rest in proptest::collection::vec((-3..10i64).prop_map(nth), 0..6),
        today in (-8..15i64).prop_map(nth),
    ) {
        let page = page_with_rest(today, &counts, &rest);
        let sum = |wanted: &dyn Fn(NaiveDate) -> bool| -> u32 {
            let of_practices = counts.iter().filter(|(on, of, _)| of.is_some() && wanted(*on));
            of_practices.map(|(.., count)| count).sum()
        };
        let in_week = |offset: i64| move |on: NaiveDate| on >= nth(offset) && on < nth(offset + 7);
        prop_assert_eq!(page.total, sum(&in_week(0)));
        prop_assert_eq!(page.practices.iter().map(|one| one.last_week).sum::<u32>(), sum(&in_week(-7)));
        for (index, practice) in page.practices.iter().enumerate() {
            prop_assert_eq!(practice.practice.index(), index);
            prop_assert_eq!(practice.counts.iter().sum::<u32>(), practice.total);
        }
        for (index, day) in page.days.into_iter().enumerate() {
            let column: u32 = page.practices.iter().map(|one| one.counts[index]).sum();
            prop_assert_eq!(column, sum(&|on| on == day));
            prop_assert!(column == 0 || page.states[index] == DayState::Present);
        }
        prop_assert!(page.present <= 7 && page.rest_days <= 7 && page.rest_in_reserve <= 2);
        prop_assert_eq!(page.change == WeekChange::Empty, page.total == 0);
    }

    #[test]
    fn shares_sum_to_one_and_evenness_stays_within_bounds(
        totals in proptest::array::uniform7(prop_oneof![Just(0), 1..9u32, any::<u32>()]),
    ) {
        let found = balance(totals);
        let Some(evenness) = found.evenness else {
            prop_assert_eq!((totals, found.shares), ([0; 7], [0.0; 7]));
            return Ok(());
        };
        prop_assert!((found.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&evenness));
        let mut reversed = totals;
        reversed.reverse();
        prop_assert!((balance(reversed).evenness.unwrap() - evenness).abs() < 1e-9);
    }
}
