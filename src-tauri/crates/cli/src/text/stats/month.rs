//! A month as a calendar sheet: each date with how much it had.

use chrono::{Datelike as _, NaiveDate};
use hearth_core::{
    day::{Weekday, shifted},
    progress::{heatmap::level, month::MonthDay, page::ProgressPage, week::DayState},
};

use super::{depth, head};
use crate::{
    text::{LIT, MARGIN, QUIET, day, gap, plain::Width, signs::REST, styled},
    words::{digits, say_with},
};

/// A date, its sign, and what parts it from the next; less where there is little room.
const CELL: usize = 6;
const NARROW_CELL: usize = 5;

/// The month.
pub(super) fn month(page: &ProgressPage, width: Width) -> String {
    let month = &page.month;
    let Some(first) = month.days.first() else { return String::new() };
    let title = say_with(
        "stats-month",
        &[("month", &day::month(first.day)), ("year", &digits(first.day.year()))],
    );
    let counts: &[(&str, &dyn hearth_host::words::Value)] =
        &[("present", &month.present), ("total", &month.total)];
    let summary = say_with("stats-month-summary", counts);
    let wide = if MARGIN + 7 * CELL <= width.columns { CELL } else { NARROW_CELL };
    format!("{}{}", head(&title, &summary, width), sheet(page, first, wide))
}

/// The weekdays, and the dates below them in cells so many columns wide.
fn sheet(page: &ProgressPage, first: &MonthDay, wide: usize) -> String {
    let weekdays = page.week.days.map(|of| day::weekday_short(Weekday::of(of)));
    let names: String = weekdays.iter().map(|name| format!("{name}{}", gap(name, wide))).collect();
    let mut sheet = format!("{:MARGIN$}{}\n", "", styled(QUIET, names.trim_end()));
    let mut cells: Vec<String> = vec![" ".repeat(wide); offset(page, first)];
    cells.extend(page.month.days.iter().map(|day| cell(day, page.week.first_day, wide)));
    for week in cells.chunks(7) {
        sheet.push_str(format!("{:MARGIN$}{}", "", week.concat()).trim_end());
        sheet.push('\n');
    }
    sheet
}

/// How many days of its first week come before the month.
fn offset(page: &ProgressPage, first: &MonthDay) -> usize {
    let into_week =
        |days: i64| Weekday::of(shifted(page.week.days[0], days)) == Weekday::of(first.day);
    (0..7).position(into_week).unwrap_or_default()
}

/// A date with its sign; before the journal began there is nothing to sign.
fn cell(of: &MonthDay, first_day: Option<NaiveDate>, wide: usize) -> String {
    let began = first_day.is_some_and(|first| first <= of.day);
    let count = of.counts.iter().copied().fold(0, u32::saturating_add);
    let sign = match of.state {
        DayState::Present => depth(level(count)),
        DayState::Rest => styled(LIT, REST),
        DayState::Quiet if began => depth(0),
        DayState::Quiet | DayState::Ahead => " ".to_owned(),
    };
    format!("{:>2} {sign}{}", digits(of.day.day()), " ".repeat(wide - 4))
}
