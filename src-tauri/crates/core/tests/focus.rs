//! The suggested practice: the rule's clauses one by one, and what must hold whatever comes.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use chrono::{DateTime, Duration, NaiveDate, Utc};
use hearth_core::{
    focus::{FocusReason, SuggestInput, act_index, suggest},
    practice::Practice::{self, *},
};
use proptest::prelude::*;

fn at(day: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::days(20_000 + day)
}

/// Counts as given; every practice last touched on the same day.
fn touched(counts: [u32; 7]) -> SuggestInput {
    SuggestInput { counts, last_at: [Some(at(0)); 7], ..SuggestInput::default() }
}

fn only(practices: &[Practice]) -> [bool; 7] {
    Practice::ALL.map(|practice| practices.contains(&practice))
}

#[test]
fn the_lowest_count_is_suggested() {
    let input = touched([3, 2, 4, 1, 2, 5, 3]);
    assert_eq!(suggest(&input), (Listening, FocusReason::LeastTouched));
    let input = touched([3, 2, 4, 1, 0, 5, 3]);
    assert_eq!(suggest(&input), (Support, FocusReason::Untouched));
}

#[test]
fn ties_go_to_the_longest_time_since_then_to_the_seeds_order() {
    let mut input = touched([2, 1, 1, 1, 2, 2, 2]);
    assert_eq!(suggest(&input).0, Boundaries, "all equally long ago");
    input.last_at[Community.index()] = Some(at(-1));
    assert_eq!(suggest(&input).0, Community, "longest ago");
    input.last_at[Listening.index()] = None;
    assert_eq!(suggest(&input).0, Listening, "never is longer than any time");
    input.last_at[Authenticity.index()] = None;
    assert_eq!(suggest(&input).0, Listening, "time decides only among the lowest counts");
}

#[test]
fn with_an_empty_journal_the_seeds_order_decides() {
    let mut input = SuggestInput::default();
    assert_eq!(suggest(&input), (Empathy, FocusReason::Beginning));
    input.yesterday = Some(Empathy);
    assert_eq!(suggest(&input), (Boundaries, FocusReason::Beginning));
    // An entry long ago: nothing in 14 days, but no beginning.
    input.last_at[Empathy.index()] = Some(at(-100));
    assert_eq!(suggest(&input), (Boundaries, FocusReason::Untouched));
}

#[test]
fn yesterdays_is_passed_over_only_when_another_ties() {
    let mut input = touched([1, 2, 1, 2, 2, 2, 2]);
    input.last_at[Empathy.index()] = Some(at(-5));
    input.yesterday = Some(Empathy);
    assert_eq!(suggest(&input).0, Community, "the count ties, though its entry is younger");
    input.counts[Community.index()] = 2;
    assert_eq!(suggest(&input).0, Empathy, "alone the least touched");
    input.yesterday = Some(Inclusivity);
    assert_eq!(suggest(&input).0, Empathy);
}

#[test]
fn what_is_logged_today_is_not_suggested() {
    let mut input = touched([0, 1, 2, 3, 4, 5, 6]);
    input.logged_today = only(&[Empathy, Boundaries]);
    assert_eq!(suggest(&input), (Community, FocusReason::LeastTouched));
}

#[test]
fn a_feeling_of_one_today_takes_a_practice_out() {
    let mut input = touched([0, 1, 2, 3, 4, 5, 6]);
    input.low_feeling_today = only(&[Empathy]);
    assert_eq!(suggest(&input).0, Boundaries);
}

#[test]
fn when_all_are_logged_the_least_touched_without_a_feeling_of_one() {
    let mut input = touched([1, 1, 2, 3, 4, 5, 6]);
    input.logged_today = [true; 7];
    assert_eq!(suggest(&input), (Empathy, FocusReason::LeastTouched));
    input.low_feeling_today = only(&[Empathy]);
    assert_eq!(suggest(&input).0, Boundaries);
    input.low_feeling_today = [true; 7];
    assert_eq!(suggest(&input).0, Empathy, "nothing is left out when everything would be");
    input.yesterday = Some(Empathy);
    assert_eq!(suggest(&input).0, Boundaries);
}

#[test]
fn what_was_passed_over_comes_again_only_after_all_the_others() {
    let mut input = touched([0, 1, 2, 3, 4, 5, 6]);
    input.passed = only(&[Empathy, Boundaries]);
    assert_eq!(suggest(&input), (Community, FocusReason::LeastTouched));
    // Rather one that is logged already than one that was passed over.
    input.passed = only(&[Empathy, Boundaries, Community, Listening, Support, Inclusivity]);
    input.logged_today = only(&[Authenticity]);
    assert_eq!(suggest(&input).0, Authenticity);
    // Rather one that felt like 1 than one that was passed over.
    input.low_feeling_today = only(&[Authenticity]);
    assert_eq!(suggest(&input).0, Authenticity);
    input.passed = [true; 7];
    assert_eq!(suggest(&input).0, Empathy, "from the beginning");
}

fn any_input() -> impl Strategy<Value = SuggestInput> {
    let last_at = proptest::array::uniform7(proptest::option::of((-30..0i64).prop_map(at)));
    let yesterday = proptest::option::of(proptest::sample::select(Practice::ALL.as_slice()));
    let flags = proptest::array::uniform7(any::<bool>());
    let low = proptest::array::uniform7(proptest::bool::weighted(0.2));
    (proptest::array::uniform7(0..4u32), last_at, flags, yesterday, low).prop_map(
        |(counts, last_at, logged_today, yesterday, low_feeling_today)| SuggestInput {
            counts,
            last_at,
            logged_today,
            yesterday,
            low_feeling_today,
            passed: [false; 7],
        },
    )
}

proptest! {
    #[test]
    fn a_suggestion_is_always_among_the_least_touched_that_may_be(input in any_input()) {
        let (chosen, _) = suggest(&input);
        let open = |practice: &Practice| {
            !input.logged_today[practice.index()] && !input.low_feeling_today[practice.index()]
        };
        let count = |practice: Practice| input.counts[practice.index()];
        let open: Vec<Practice> = Practice::ALL.into_iter().filter(open).collect();
        if !open.is_empty() {
            prop_assert!(open.contains(&chosen));
            prop_assert!(open.iter().all(|other| count(*other) >= count(chosen)));
            let another_ties = open.iter().any(|one| *one != chosen && count(*one) == count(chosen));
            prop_assert!(Some(chosen) != input.yesterday || !another_ties);
        }
    }

    #[test]
    fn what_was_passed_over_is_never_suggested_while_another_was_not(
        input in any_input(), passed in proptest::array::uniform7(any::<bool>()),
    ) {
        let (chosen, _) = suggest(&SuggestInput { passed, ..input.clone() });
        if passed.contains(&false) {
            prop_assert!(!passed[chosen.index()]);
        } else {
            prop_assert_eq!(chosen, suggest(&input).0);
        }
    }

    #[test]
    fn acts_change_from_day_to_day_and_from_week_to_week(number in -700_000..3_000_000i32) {
        let day = NaiveDate::from_num_days_from_ce_opt(number).unwrap();
        for practice in Practice::ALL {
            let act = act_index(practice, day);
            prop_assert!(act < practice.texts("en").acts.len());
            prop_assert_eq!(act, act_index(practice, day));
            prop_assert_ne!(act, act_index(practice, day + Duration::days(1)));
            prop_assert_ne!(act, act_index(practice, day + Duration::days(7)));
        }
    }
}

#[test]
fn the_ends_of_the_calendar_have_an_act() {
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        assert!(act_index(Authenticity, day) < Authenticity.texts("en").acts.len());
    }
}
