//! How far back strength and rhythm look.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::shifted;

/// A span of time that ends today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Range {
    /// The last 28 days.
    FourWeeks,
    /// The last three calendar months.
    #[default]
    ThreeMonths,
    /// The last twelve calendar months.
    Year,
    /// From the first entry on, but at least the last 28 days.
    All,
}

impl Range {
    /// The first day of the range that ends on `until`.
    #[must_use]
    pub fn since(self, until: NaiveDate, first_day: Option<NaiveDate>) -> NaiveDate {
        let months_back = |months| {
            let same_date = until.checked_sub_months(Months::new(months));
            same_date.map_or(NaiveDate::MIN, |day| shifted(day, 1))
        };
        let four_weeks = shifted(until, -27);
        match self {
            Self::FourWeeks => four_weeks,
            Self::ThreeMonths => months_back(3),
            Self::Year => months_back(12),
            Self::All => first_day.map_or(four_weeks, |first| first.min(four_weeks)),
        }
    }

    /// How many days lie between two points of a line over this range.
    #[must_use]
    pub const fn step(self) -> u16 {
        match self {
            Self::FourWeeks | Self::ThreeMonths => 1,
            Self::Year | Self::All => 7,
        }
    }
}
