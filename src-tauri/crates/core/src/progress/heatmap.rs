//! A year at a glance: one mark for each day, deeper where more was logged.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::sum::{DaySum, added, days_between, within};
use crate::day::{Weekday, shifted, week_start};

/// The weeks of the last twelve months: 52 whole ones before the present one.
const WEEKS_BACK: i64 = 52;

/// One day of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeatDay {
    /// The journal day.
    pub day: NaiveDate,
    /// Entries of the seven.
    pub count: u32,
    /// How deep its mark is: 0 for none, 1 for one, 2 for two or three, 3 for four or five, 4 for
    /// more.
    pub level: u8,
    /// Whether there is any entry, free pages included.
    pub present: bool,
    /// Whether it was marked as rest.
    pub rest: bool,
}

/// One calendar month of a year, added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthSum {
    /// Its first day, also where the year begins later in it.
    pub month: NaiveDate,
    /// Entries of the seven.
    pub count: u32,
    /// Days with any entry.
    pub present: u32,
}

/// A year of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Heatmap {
    /// The calendar year; `None` for the last twelve months.
    pub year: Option<i32>,
    /// Its days, one after the other.
    pub days: Vec<HeatDay>,
    /// Its months, first one first.
    pub months: Vec<MonthSum>,
    /// Entries of the seven in all.
    pub total: u32,
    /// Days with any entry.
    pub present: u32,
    /// The calendar years with entries, and this one; newest first.
    pub years: Vec<i32>,
}

/// What a year is made from.
#[derive(Debug, Clone)]
pub struct HeatmapInput<'a> {
    /// The calendar year; `None` for the last twelve months.
    pub year: Option<i32>,
    /// Today's journal day.
    pub today: NaiveDate,
    /// First day of the week.
    pub first_weekday: Weekday,
    /// All sums there are, in the order of their days.
    pub sums: &'a [DaySum],
    /// All rest days there are, in order.
    pub rest_days: &'a [NaiveDate],
}

/// A year of days.
#[must_use]
pub fn heatmap(input: &HeatmapInput<'_>) -> Heatmap {
    let (since, until) = span(input);
    let mut left = within(input.sums, since, until);
    let mut days = Vec::with_capacity(366);
    for day in days_between(since, until) {
        let (of_day, rest) = left.split_at(left.partition_point(|sum| sum.day <= day));
        left = rest;
        days.push(heat_day(day, of_day, input.rest_days));
    }
    Heatmap {
        year: input.year,
        months: months(&days),
        total: added(days.iter().map(|day| day.count)),
        present: days.iter().filter(|day| day.present).count() as u32,
        years: years(input),
        days,
    }
}

/// The last twelve months end today and begin with a whole week.
fn span(input: &HeatmapInput<'_>) -> (NaiveDate, NaiveDate) {
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    let whole = |year| Some((date(year, 1, 1)?, date(year, 12, 31)?));
    input.year.and_then(whole).unwrap_or_else(|| {
        let this_week = week_start(input.today, input.first_weekday);
        (shifted(this_week, -7 * WEEKS_BACK), input.today)
    })
}

fn heat_day(day: NaiveDate, sums: &[DaySum], rest_days: &[NaiveDate]) -> HeatDay {
    let of_seven = sums.iter().filter(|sum| sum.practice.is_some());
    let count = added(of_seven.map(|sum| sum.entries));
    HeatDay {
        day,
        count,
        level: level(count),
        present: sums.iter().any(|sum| sum.entries > 0),
        rest: rest_days.binary_search(&day).is_ok(),
    }
}

/// How deep the mark of a day with `count` entries is, 0 to 4.
#[must_use]
pub const fn level(count: u32) -> u8 {
    match count {
        0 => 0,
        1 => 1,
        2 | 3 => 2,
        4 | 5 => 3,
        _ => 4,
    }
}

fn months(days: &[HeatDay]) -> Vec<MonthSum> {
    let of_one =
        days.chunk_by(|a, b| (a.day.year(), a.day.month()) == (b.day.year(), b.day.month()));
    of_one
        .filter_map(|days| {
            Some(MonthSum {
                month: days.first()?.day.with_day(1)?,
                count: added(days.iter().map(|day| day.count)),
                present: days.iter().filter(|day| day.present).count() as u32,
            })
        })
        .collect()
}

fn years(input: &HeatmapInput<'_>) -> Vec<i32> {
    let mut years: Vec<i32> = input.sums.iter().map(|sum| sum.day.year()).collect();
    years.push(input.today.year());
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years
}
