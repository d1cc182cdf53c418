//! Days in tables that people keep themselves.

use chrono::{NaiveDate, NaiveTime};

use super::{
    error::{Problem, shown},
    moment::{day_of, number, time_of_day},
};

/// Whether `1/2/2024` means the first of February or the second of January.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// What the days of a column say of their order.
#[derive(Debug, Default)]
pub(super) struct OrderGuess {
    day_first: bool,
    month_first: bool,
}

impl OrderGuess {
    /// Looks at one more day.
    pub(super) fn see(&mut self, text: &str) {
        let (day, _) = split_moment(text);
        let parts: Vec<&str> = day.split('/').collect();
        if let [first, second, _] = parts[..] {
            self.day_first |= number(first, 2).is_some_and(|n| n > 12);
            self.month_first |= number(second, 2).is_some_and(|n| n > 12);
        }
    }

    /// The order, when the column shows it.
    pub(super) const fn order(&self) -> Option<Order> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            _ => None,
        }
    }
}

/// `2024-01-31`, `2024/01/31`, `20240131`, `31.01.2024`, `31/01/2024`; with a time behind it or
/// without.
pub(super) fn moment(
    text: &str,
    order: Option<Order>,
) -> Result<(NaiveDate, Option<NaiveTime>), Problem> {
    let (day, time) = split_moment(text);
    let time = time.map(|time| time_of_day(wall_time(time))).transpose();
    let time = time.map_err(|_| Problem::no_date(text))?;
    Ok((day_in(day, order)?, time))
}

/// A day and the time behind it, parted by a blank or by ISO 8601’s `T`.
fn split_moment(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    match text.split_once([' ', 'T']) {
        Some((day, time)) => (day.trim_end_matches(','), Some(time.trim())),
        None => (text, None),
    }
}

/// A time without its offset and fractions: what the clock on the wall said there.
fn wall_time(time: &str) -> &str {
    let end = time.find(['+', '-']).unwrap_or(time.len());
    let wall = time.get(..end).unwrap_or(time);
    let fractions = wall.matches(':').count() == 2 && wall.contains('.');
    if fractions { wall.split('.').next().unwrap_or(wall) } else { wall }
}

fn day_in(text: &str, order: Option<Order>) -> Result<NaiveDate, Problem> {
    if let (8, Some(digits)) = (text.len(), number(text, 8)) {
        let (month, day) = (digits / 100 % 100, digits % 100);
        return day_of(text, Some(digits / 10_000), Some(month), Some(day));
    }
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [first, second, third] = parts[..] else { return Err(Problem::no_date(text)) };
    let month = number(second, 2);
    if first.len() == 4 {
        return day_of(text, number(first, 4), month, number(third, 2));
    }
    // Two figures of a year could be of any century.
    let year = if third.len() == 4 { number(third, 4) } else { None };
    if !text.contains('/') {
        return day_of(text, year, month, number(first, 2));
    }
    match order {
        Some(Order::DayFirst) => day_of(text, year, month, number(first, 2)),
        Some(Order::MonthFirst) => day_of(text, year, number(first, 2), month),
        None if first == second => day_of(text, year, month, number(first, 2)),
        None => {
            day_of(text, year, Some(1), Some(1))?;
            Err(Problem::AmbiguousDate(shown(text)))
        }
    }
}
