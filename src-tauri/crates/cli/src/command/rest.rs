//! `hearth rest`: marks a day as rest, or clears it.

use crate::{arguments::Rest, failure::Failure, output, text::day, words::say_with};

/// Marks or clears a rest day.
pub(crate) fn run(asked: &Rest) -> Result<(), Failure> {
    let mut journal = hearth_host::open_journal()?;
    let today = journal.today()?;
    let day = asked.on.unwrap_or(today);
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
