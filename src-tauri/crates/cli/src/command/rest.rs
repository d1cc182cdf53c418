//! `hearth rest`: marks a day as rest, or clears it.

use chrono::NaiveDate;
use hearth_core::Journal;

use crate::{arguments::Rest, failure::Failure, output, text::day, words::say_with};

/// Marks or clears a rest day.
pub(crate) fn run(asked: &Rest) -> Result<(), Failure> {
    let mut journal = hearth_host::open_journal()?;
    let today = journal.today()?;
    let day = asked.on.unwrap_or(today);
    if let Some(until) = asked.until {
        return span(&mut journal, day, until, asked.clear);
    }
    let key = match (asked.clear, journal.is_rest(day)?) {
        (false, true) => "rest-already",
        (true, false) => "rest-not-marked",
        (false, false) => {
            journal.mark_rest(day)?;
            "rest-marked"
        }
        (true, true) => {
            journal.clear_rest(day)?;
            "rest-cleared"
        }
    };
    output::show(&say_with(key, &[("day", &day::within_sentence(day, today))]))
}

/// Marks or clears several days.
fn span(
    journal: &mut Journal,
    since: NaiveDate,
    until: NaiveDate,
    clear: bool,
) -> Result<(), Failure> {
    let today = journal.today()?;
    let key = if clear {
        journal.clear_rest_days(since, until)?;
        "rest-span-cleared"
    } else {
        journal.mark_rest_days(since, until)?;
        "rest-span-marked"
    };
    let said = |date| day::within_sentence(date, today);
    output::show(&say_with(key, &[("since", &said(since)), ("until", &said(until))]))
}
