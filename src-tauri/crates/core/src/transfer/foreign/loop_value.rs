//! What Loop Habit Tracker’s values mean.

use chrono::NaiveDate;

use super::{
    LeftOutReason,
    collect::{Collector, Draft},
    error::Problem,
};

/// What one value says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Done,
    LeftOut(LeftOutReason),
}

/// Reads a value of a table, a number or the word newer versions write.
pub(super) fn mark_of_text(text: &str, numeric: bool) -> Result<Mark, Problem> {
    match text.trim() {
        "YES_MANUAL" => Ok(Mark::Done),
        "YES_AUTO" => Ok(Mark::LeftOut(LeftOutReason::Computed)),
        "SKIP" => Ok(Mark::LeftOut(LeftOutReason::Skipped)),
        "NO" | "UNKNOWN" | "" => Ok(Mark::LeftOut(LeftOutReason::NotDone)),
        number => {
            let value: f64 = number.parse().map_err(|_| Problem::no_value(text))?;
            mark_of_number(value, numeric).ok_or_else(|| Problem::no_value(text))
        }
    }
}

/// Reads a value of the database. Amounts are kept times 1000, so an amount of 0.003 cannot be
/// told from a skip; Loop itself reads it as a skip.
pub(super) fn mark_of_number(value: f64, numeric: bool) -> Option<Mark> {
    if value == 3.0 {
        return Some(Mark::LeftOut(LeftOutReason::Skipped));
    }
    if value == 0.0 || value == -1.0 {
        return Some(Mark::LeftOut(LeftOutReason::NotDone));
    }
    if numeric {
        return (value > 0.0 && value.is_finite()).then_some(Mark::Done);
    }
    match value {
        2.0 => Some(Mark::Done),
        1.0 => Some(Mark::LeftOut(LeftOutReason::Computed)),
        // A habit that once was numeric keeps its amounts.
        amount if amount >= 1000.0 && amount.is_finite() => Some(Mark::Done),
        _ => None,
    }
}

/// A day of a habit.
pub(super) struct LoopDay<'a> {
    pub(super) habit: usize,
    pub(super) day: NaiveDate,
    pub(super) mark: Mark,
    pub(super) note: &'a str,
}

/// Takes a day. A note on a day without a check is kept as a note alone: it is the person’s words.
pub(super) fn take(collector: &mut Collector, day: LoopDay<'_>) -> Result<(), Problem> {
    let has_note = !day.note.trim().is_empty();
    if let Mark::LeftOut(reason) = day.mark {
        collector.leave_out(reason);
        if !has_note {
            return Ok(());
        }
    }
    let habit_key = collector.key_of(day.habit).to_owned();
    let activities = if day.mark == Mark::Done { vec![day.habit] } else { Vec::new() };
    let note = has_note.then(|| day.note.to_owned());
    let draft = Draft { activities, day: day.day, note, ..Draft::default() };
    collector.record(&[&habit_key, &day.day.to_string()], draft)
}
