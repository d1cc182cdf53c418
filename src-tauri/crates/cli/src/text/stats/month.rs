//! A month as a calendar sheet: each date with how much it had.

use chrono::Datelike as _;
use hearth_core::{
    day::{Weekday, shifted},
    progress::{heatmap::level, month::MonthDay, page::ProgressPage, week::DayState},
};

use super::{depth, head};
use crate::{
    text::{LIT, MARGIN, QUIET, day, gap, plain::Width, signs::REST, styled},
    words::say_with,
};

const CELL: usize = 6;
const WIDE: Width = Width { columns: 84, fold: false };

/// The month.
pub(super) fn month(page: &ProgressPage) -> String {
    let month = &page.month;
    let Some(first) = month.days.first() else { return String::new() };
    let title = say_with(
        "stats-month",
        &[("month", &day::month(first.day)), ("year", &first.day.year().to_string())],
    );
    let counts: &[(&str, &dyn hearth_host::words::Value)] =
        &[("present", &month.present), ("total", &month.total)];
    let summary = say_with("stats-month-summary", counts);
    let weekdays = page.week.days.map(|of| day::weekday_short(Weekday::of(of)));
    let names: String = weekdays.iter().map(|name| format!("{name}{}", gap(name, CELL))).collect();
    let mut sheet = format!("{:MARGIN$}{}\n", "", styled(QUIET, names.trim_end()));
    let before = offset(page, first);
    let mut cells: Vec<String> = vec![" ".repeat(CELL); before];
    cells.extend(month.days.iter().map(cell));
    for week in cells.chunks(7) {
        sheet.push_str(format!("{:MARGIN$}{}", "", week.concat()).trim_end());
        sheet.push('\n');
    }
    format!("{}{sheet}", head(&title, &summary, WIDE))
}

/// How many days of its first week come before the month.
fn offset(page: &ProgressPage, first: &MonthDay) -> usize {
    let into_week =
        |days: i64| Weekday::of(shifted(page.week.days[0], days)) == Weekday::of(first.day);
    (0..7).position(into_week).unwrap_or_default()
}

fn cell(of: &MonthDay) -> String {
    let count = of.counts.iter().copied().fold(0, u32::saturating_add);
    let sign = match of.state {
        DayState::Present => depth(level(count)),
        DayState::Rest => styled(LIT, REST),
        DayState::Quiet => depth(0),
        DayState::Ahead => " ".to_owned(),
    };
    format!("{:>2} {sign}  ", of.day.day())
}
