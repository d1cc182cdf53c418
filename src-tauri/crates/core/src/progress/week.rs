//! One week: counts by practice and day, presence, balance and what changed.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{
    balance::{Balance, balance},
    sum::{DaySum, added, within},
    week_change::week_change,
};
use crate::{
    day::{shifted, week_days},
    practice::Practice,
    rest::REST_DAYS_A_WEEK,
};

/// What a day was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DayState {
    /// At least one entry.
    Present,
    /// Marked as rest, without entries.
    Rest,
    /// Neither.
    Quiet,
    /// Still to come.
    Ahead,
}

/// How a day felt, where it was said.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct DayFeeling {
    /// The mean of the day's feelings, 1 to 5.
    pub mean: f64,
    /// How many entries carry one.
    pub count: u32,
}

/// One practice in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PracticeWeek {
    /// Which practice.
    pub practice: Practice,
    /// Entries on each of the seven days.
    pub counts: [u32; 7],
    /// Their sum.
    pub total: u32,
    /// The sum in the week before.
    pub last_week: u32,
}

/// What changed since the week before, for one plain sentence. Never a judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WeekChange {
    /// No entries this week.
    Empty,
    /// One or two entries: too little to say anything.
    TooLittle,
    /// Every practice has the same count, give or take one, and none is at zero.
    Even,
    /// One practice has the most; another that had some the week before has none.
    MostAndNone {
        /// The one with the most.
        most: Practice,
        /// The one that has none.
        none: Practice,
    },
    /// One practice has at least two more than the week before.
    Gathered {
        /// Which.
        practice: Practice,
        /// How many now.
        now: u32,
        /// How many the week before.
        before: u32,
    },
    /// One practice has the most.
    Most {
        /// Which.
        most: Practice,
        /// The one that alone had the most the week before, if that had enough to say so.
        before: Option<Practice>,
    },
    /// Two have the most together.
    Shared {
        /// The first of them in the seed's order.
        one: Practice,
        /// The second.
        other: Practice,
    },
    /// More than two do.
    SharedByMany,
}

/// A week as the progress page shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WeekPage {
    /// The seven days, in the week's order.
    pub days: [NaiveDate; 7],
    /// What each day was.
    pub states: [DayState; 7],
    /// Today's journal day.
    pub today: NaiveDate,
    /// How each day felt; `None` where nothing was said.
    pub feelings: [Option<DayFeeling>; 7],
    /// The practice each day had as its focus; `None` where there was none or it was set aside.
    pub focuses: [Option<Practice>; 7],
    /// The seven practices in the seed's order.
    pub practices: Vec<PracticeWeek>,
    /// All entries that count, this week.
    pub total: u32,
    /// Days with at least one entry, free pages included.
    pub present: u32,
    /// Days marked as rest.
    pub rest_days: u32,
    /// Rest days still in reserve: two, less the rest days without entries.
    pub rest_in_reserve: u32,
    /// How the week's attention was spread.
    pub balance: Balance,
    /// What changed since the week before.
    pub change: WeekChange,
    /// The first journal day with an entry, if any.
    pub first_day: Option<NaiveDate>,
}

/// What a week's page is made from.
#[derive(Debug, Clone)]
pub struct WeekInput<'a> {
    /// The week's seven days, one after the other.
    pub days: [NaiveDate; 7],
    /// Today's journal day.
    pub today: NaiveDate,
    /// The sums of this week's and last week's days, in their order. Other days are passed over.
    pub sums: &'a [DaySum],
    /// Days marked as rest, in order; those of other weeks are passed over.
    pub rest_days: &'a [NaiveDate],
    /// The first journal day with an entry, if any.
    pub first_day: Option<NaiveDate>,
    /// The focus of each day that had one; those of other weeks are passed over.
    pub focuses: &'a [(NaiveDate, Practice)],
}

/// The page of a week.
#[must_use]
pub fn week_page(input: &WeekInput<'_>) -> WeekPage {
    let days = input.days;
    let states = days.map(|day| day_state(day, input.today, input.sums, input.rest_days));
    let practices: Vec<PracticeWeek> =
        Practice::ALL.into_iter().map(|practice| practice_week(input, practice)).collect();
    let totals = std::array::from_fn(|index| practices[index].total);
    let days_in = |state: DayState| states.iter().filter(|one| **one == state).count() as u32;
    WeekPage {
        days,
        states,
        today: input.today,
        feelings: days.map(|day| feeling(within(input.sums, day, day))),
        focuses: days.map(|day| {
            input.focuses.iter().find(|(its, _)| *its == day).map(|(_, practice)| *practice)
        }),
        total: added(totals.into_iter()),
        present: days_in(DayState::Present),
        rest_days: days.iter().filter(|day| input.rest_days.contains(day)).count() as u32,
        rest_in_reserve: REST_DAYS_A_WEEK.saturating_sub(days_in(DayState::Rest)),
        balance: balance(totals),
        change: week_change(&practices, days, input.today),
        first_day: input.first_day,
        practices,
    }
}

/// What a day was. An entry makes any day present; a day still to come can already be marked as
/// rest. `sums` and `rest_days` are in order and may hold other days.
pub(super) fn day_state(
    day: NaiveDate,
    today: NaiveDate,
    sums: &[DaySum],
    rest_days: &[NaiveDate],
) -> DayState {
    if within(sums, day, day).iter().any(|sum| sum.entries > 0) {
        DayState::Present
    } else if rest_days.binary_search(&day).is_ok() {
        DayState::Rest
    } else if day > today {
        DayState::Ahead
    } else {
        DayState::Quiet
    }
}

fn feeling(sums: &[DaySum]) -> Option<DayFeeling> {
    let count = added(sums.iter().map(|sum| sum.felt));
    let feelings = added(sums.iter().map(|sum| sum.feelings));
    (count > 0).then(|| DayFeeling { mean: f64::from(feelings) / f64::from(count), count })
}

fn practice_week(input: &WeekInput<'_>, practice: Practice) -> PracticeWeek {
    let counts = input.days.map(|day| count_on(input, practice, day));
    let last_days = week_days(shifted(input.days[0], -7));
    PracticeWeek {
        practice,
        counts,
        total: added(counts.into_iter()),
        last_week: added(last_days.into_iter().map(|day| count_on(input, practice, day))),
    }
}

fn count_on(input: &WeekInput<'_>, practice: Practice, day: NaiveDate) -> u32 {
    let of_it = |sum: &&DaySum| sum.practice == Some(practice);
    added(within(input.sums, day, day).iter().filter(of_it).map(|sum| sum.entries))
}
