//! One calendar month: which of the seven each day had.

use chrono::{Datelike as _, Months, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::{
    sum::{DaySum, added, days_between, within},
    week::{DayState, day_state},
};
use crate::{day::shifted, practice::Practice};

/// One day of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthDay {
    /// The journal day.
    pub day: NaiveDate,
    /// What it was.
    pub state: DayState,
    /// Entries of each practice, in the seed's order.
    pub counts: [u32; 7],
}

/// A month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthPage {
    /// Its days, one after the other.
    pub days: Vec<MonthDay>,
    /// Entries of each practice, in the seed's order.
    pub totals: [u32; 7],
    /// Entries of the seven in all.
    pub total: u32,
    /// Days with any entry, free pages included.
    pub present: u32,
}

/// The month that `of` lies in. `sums` and `rest_days` are in order; other days are passed over.
#[must_use]
pub fn month_page(
    of: NaiveDate,
    today: NaiveDate,
    sums: &[DaySum],
    rest_days: &[NaiveDate],
) -> MonthPage {
    let first = shifted(of, -i64::from(of.day0()));
    let last = first.checked_add_months(Months::new(1)).map_or(of, |next| shifted(next, -1));
    let days: Vec<MonthDay> = days_between(first, last)
        .map(|day| {
            let sums = within(sums, day, day);
            MonthDay {
                day,
                state: day_state(day, today, sums, rest_days),
                counts: by_practice(sums),
            }
        })
        .collect();
    let totals = by_practice(within(sums, first, last));
    MonthPage {
        total: added(totals.into_iter()),
        present: days.iter().filter(|day| day.state == DayState::Present).count() as u32,
        totals,
        days,
    }
}

fn by_practice(sums: &[DaySum]) -> [u32; 7] {
    Practice::ALL.map(|practice| {
        let of_it = sums.iter().filter(|sum| sum.practice == Some(practice));
        added(of_it.map(|sum| sum.entries))
    })
}
