//! One week: counts by practice and day, presence, balance and what changed.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{
    balance::{Balance, balance},
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

/// What changed since last week, for one plain sentence. Never a judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WeekChange {
    /// No entries this week.
    Empty,
    /// One or two entries: too little to compare.
    Beginning {
        /// How many.
        total: u32,
    },
    /// Every practice has the same count, give or take one, and none is at zero.
    Even,
    /// One practice has the most; another that had some last week has none now.
    MostAndResting {
        /// The one with the most.
        most: Practice,
        /// The one that rests.
        resting: Practice,
    },
    /// One practice has at least two more than last week.
    Gathered {
        /// Which.
        practice: Practice,
        /// How many more.
        more: u32,
    },
    /// One practice has the most.
    Most {
        /// Which.
        most: Practice,
    },
    /// Several share the most.
    Shared,
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
    /// What changed since last week.
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
    /// How many entries this week's and last week's days have, by day and practice; `None` are
    /// free pages, which count for presence only. Other days are passed over.
    pub counts: &'a [(NaiveDate, Option<Practice>, u32)],
    /// Days marked as rest; those of other weeks are passed over.
    pub rest_days: &'a [NaiveDate],
    /// The first journal day with an entry, if any.
    pub first_day: Option<NaiveDate>,
}

/// The page of a week.
#[must_use]
pub fn week_page(input: &WeekInput<'_>) -> WeekPage {
    let days = input.days;
    let states = days.map(|day| day_state(input, day));
    let practices: Vec<PracticeWeek> =
        Practice::ALL.into_iter().map(|practice| practice_week(input, practice)).collect();
    let totals = std::array::from_fn(|index| practices[index].total);
    let days_in = |state: DayState| states.iter().filter(|one| **one == state).count() as u32;
    WeekPage {
        days,
        states,
        today: input.today,
        total: totals.iter().copied().fold(0, u32::saturating_add),
        present: days_in(DayState::Present),
        rest_days: days.iter().filter(|day| input.rest_days.contains(day)).count() as u32,
        rest_in_reserve: REST_DAYS_A_WEEK.saturating_sub(days_in(DayState::Rest)),
        balance: balance(totals),
        change: week_change(&practices, days, input.today),
        first_day: input.first_day,
        practices,
    }
}

/// An entry makes any day present. A day still to come can already be marked as rest.
fn day_state(input: &WeekInput<'_>, day: NaiveDate) -> DayState {
    if input.counts.iter().any(|(on, _, count)| *on == day && *count > 0) {
        DayState::Present
    } else if input.rest_days.contains(&day) {
        DayState::Rest
    } else if day > input.today {
        DayState::Ahead
    } else {
        DayState::Quiet
    }
}

fn practice_week(input: &WeekInput<'_>, practice: Practice) -> PracticeWeek {
    let counts = input.days.map(|day| count_on(input, practice, day));
    let last_days = week_days(shifted(input.days[0], -7));
    PracticeWeek {
        practice,
        counts,
        total: counts.into_iter().fold(0, u32::saturating_add),
        last_week: last_days
            .map(|day| count_on(input, practice, day))
            .into_iter()
            .fold(0, u32::saturating_add),
    }
}

fn count_on(input: &WeekInput<'_>, practice: Practice, day: NaiveDate) -> u32 {
    let matching = input.counts.iter().filter(|(on, of, _)| *on == day && *of == Some(practice));
    matching.map(|(_, _, count)| *count).fold(0, u32::saturating_add)
}
