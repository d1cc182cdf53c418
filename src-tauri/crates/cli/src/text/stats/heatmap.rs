//! A year of days: a column for each week.

use chrono::{Datelike as _, NaiveDate};
use hearth_core::{
    day::{Weekday, shifted, week_start},
    progress::{
        heatmap::{HeatDay, Heatmap},
        page::ProgressPage,
    },
};

use unicode_width::UnicodeWidthStr as _;

use super::{depth, head, legend};
use crate::{
    text::{LIT, MARGIN, QUIET, day, gap, plain::Width, signs::REST, styled},
    words::{digits, say, say_with},
};

const LABEL: usize = 4;

/// The year, in as many bands as the width needs.
pub(super) fn heatmap(page: &ProgressPage, width: Width) -> String {
    let map = &page.heatmap;
    let title = match map.year {
        Some(year) => digits(year),
        None => say("stats-twelve-months"),
    };
    let room = width.columns.saturating_sub(MARGIN + LABEL).max(1);
    let first_weekday = Weekday::of(page.week.days[0]);
    let Some(first) = map.days.first().map(|one| week_start(one.day, first_weekday)) else {
        return head(&title, &summary(page), width);
    };
    let weeks = map.days.last().map_or(0, |last| (last.day - first).num_days() / 7 + 1);
    let bands: Vec<String> = (0..weeks)
        .step_by(room)
        .map(|from| {
            let weeks = from..weeks.min(from + i64::try_from(room).unwrap_or(weeks));
            band(page, &weeks.map(|week| shifted(first, 7 * week)).collect::<Vec<_>>())
        })
        .collect();
    format!("{}{}\n{}", head(&title, &summary(page), width), bands.join("\n"), key(width))
}

fn summary(page: &ProgressPage) -> String {
    let present = say_with("stats-days-present", &[("present", &page.heatmap.present)]);
    let began = page.week.first_day.filter(|_| page.heatmap.year.is_none());
    match began.filter(|first| page.heatmap.days.first().is_some_and(|one| one.day <= *first)) {
        Some(first) => {
            let since = day::date(first, page.until);
            say_with(
                "stats-days-present-since",
                &[("present", &page.heatmap.present), ("day", &since)],
            )
        }
        None => present,
    }
}

/// Months above, weekdays beside, a column for each of `weeks`, given by their first days.
fn band(page: &ProgressPage, weeks: &[NaiveDate]) -> String {
    let mut rows = format!("{:1$}{2}\n", "", MARGIN + LABEL, months(&page.heatmap, weeks));
    for weekday in 0..7 {
        let name = day::weekday_short(Weekday::of(shifted(weeks[0], weekday)));
        let row: String = weeks.iter().map(|week| sign(page, shifted(*week, weekday))).collect();
        let label = format!("{}{}", styled(QUIET, &name), gap(&name, LABEL));
        rows.push_str(format!("{:MARGIN$}{label}{row}", "").trim_end());
        rows.push('\n');
    }
    rows
}

/// Each month's name where its first day is, if there is room for it.
fn months(map: &Heatmap, weeks: &[NaiveDate]) -> String {
    let mut line = String::new();
    for (column, week) in weeks.iter().enumerate() {
        let last = shifted(*week, 6);
        let first = shifted(last, 1 - i64::from(last.day()));
        let begins = last.day() <= 7 && find(map, first).is_some();
        let reached = line.chars().count();
        let name = say_with("month-short", &[("month", &last.month())]);
        let fits = (column == 0 || reached < column) && column + name.width() <= weeks.len();
        if begins && fits {
            line.push_str(&" ".repeat(column - reached));
            line.push_str(&name);
        }
    }
    styled(QUIET, &line)
}

fn sign(page: &ProgressPage, day: NaiveDate) -> String {
    let began = page.week.first_day.is_some_and(|first| day >= first);
    match find(&page.heatmap, day) {
        Some(found) if found.rest && !found.present => styled(LIT, REST),
        Some(found) if found.present || (began && day <= page.until) => depth(found.level),
        _ => " ".to_owned(),
    }
}

fn find(map: &Heatmap, day: NaiveDate) -> Option<&HeatDay> {
    let first = map.days.first()?.day;
    map.days.get(usize::try_from((day - first).num_days()).ok()?)
}

fn key(width: Width) -> String {
    let numbers = ["0", "1", "2–3", "4–5", "6+"];
    let steps = numbers.iter().zip(0u8..).map(|(number, level)| (depth(level), digits(number)));
    let rest = (styled(LIT, REST), say("stats-rest"));
    legend(&steps.chain([rest]).collect::<Vec<_>>(), width)
}
