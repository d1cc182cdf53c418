//! Strength: for each of the seven a small line from left to right.

use hearth_core::{
    progress::{
        page::ProgressPage,
        range::Range,
        strength::{StrengthLine, Trend},
    },
    rhythm::Rhythm,
};
use unicode_width::UnicodeWidthStr;

use super::head;
use crate::{
    text::{LIT, MARGIN, QUIET, gap, plain::Width, practice, signs::HEIGHTS, styled},
    words::{digits, say, say_with},
};

/// Strength and trend, and with them the rhythm.
const NUMBERS: usize = 16;
const NUMBERS_AND_RHYTHM: usize = 36;
const SHORTEST: usize = 5;
const LONGEST: usize = 32;

/// All together, then the seven.
pub(super) fn strength(page: &ProgressPage, width: Width) -> String {
    let lines: Vec<&StrengthLine> =
        [&page.strength.all].into_iter().chain(&page.strength.practices).collect();
    let name = |line: &StrengthLine| {
        line.practice.map_or_else(|| say("stats-all-together"), practice::short)
    };
    let label = lines.iter().map(|line| name(line).width()).max().unwrap_or_default();
    let left = width.columns.saturating_sub(MARGIN + label + 2);
    let with_rhythm = left >= SHORTEST + NUMBERS_AND_RHYTHM;
    let numbers_take = if with_rhythm { NUMBERS_AND_RHYTHM } else { NUMBERS };
    let room = left.saturating_sub(numbers_take).clamp(SHORTEST, LONGEST);
    let title = say(match page.range {
        Range::FourWeeks => "stats-strength-4-weeks",
        Range::ThreeMonths => "stats-strength-3-months",
        Range::Year => "stats-strength-year",
        Range::All => "stats-strength-all",
    });
    let mut rows = head(&title, &say("stats-strength-summary"), width);
    for line in lines {
        let name = name(line);
        let numbers = numbers(line, line.rhythm.filter(|_| with_rhythm));
        let drawn = drawn(&line.values, room);
        rows.push_str(&format!("{:MARGIN$}{name}{}  {drawn}{numbers}\n", "", gap(&name, label)));
    }
    rows
}

/// The strength now, where it goes, and if there is room the rhythm it is measured against.
fn numbers(line: &StrengthLine, against: Option<Rhythm>) -> String {
    let (Some(now), Some(trend)) = (line.now, line.trend) else {
        return format!("{:7}{}", "", say("stats-not-begun"));
    };
    let now = (now * 100.0).round() as u32;
    let trend = say(match trend {
        Trend::Gathering => "stats-gathering",
        Trend::Steady => "stats-steady",
        Trend::Resting => "stats-resting",
    });
    let against = against.map(rhythm).map_or_else(String::new, |rhythm| {
        format!("{}{}", gap(&trend, 11), styled(QUIET, &rhythm))
    });
    format!("{:>5}  {trend}{against}", digits(now))
}

fn rhythm(rhythm: Rhythm) -> String {
    let (times, days) = (u32::from(rhythm.times()), u32::from(rhythm.days()));
    match (times, days) {
        (times, days) if times == days => say("rhythm-daily"),
        (times, 7) => say_with("rhythm-weekly", &[("times", &times)]),
        (times, 30) => say_with("rhythm-monthly", &[("times", &times)]),
        (times, days) => say_with("rhythm-days", &[("times", &times), ("days", &days)]),
    }
}

/// The way here is quiet, and where it stands now is lit.
fn drawn(values: &[Option<f64>], room: usize) -> String {
    let mut way = sparkline(values, room);
    let now = way.pop().map(String::from).unwrap_or_default();
    format!("{}{}", styled(QUIET, &way), styled(LIT, &now))
}

/// `values` from 0 to 1 in `room` columns, the last one always at the end. Before a line begins
/// there is nothing.
fn sparkline(values: &[Option<f64>], room: usize) -> String {
    let Some(last) = values.len().checked_sub(1) else { return String::new() };
    let steps = room.saturating_sub(1).max(1);
    let value = |column: usize| values.get(last * column / steps).copied().flatten();
    (0..room).map(|column| value(column).map_or(" ", height)).collect()
}

/// A value from 0 to 1 as one of the heights.
fn height(value: f64) -> &'static str {
    let step = (value * HEIGHTS.len() as f64) as usize;
    HEIGHTS[step.min(HEIGHTS.len() - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_with_the_last_value_and_is_as_long_as_its_room() {
        // 0.5 · 7 = 3.5: the fourth of seven.
        assert_eq!(sparkline(&[Some(0.0), Some(0.5), Some(1.0)], 3), "▁▄▇");
        // Seven columns over three values: the places 0, 2/6 … 12/6, rounded down.
        assert_eq!(sparkline(&[Some(0.0), Some(0.5), Some(1.0)], 7), "▁▁▁▄▄▄▇");
        assert_eq!(sparkline(&[Some(0.2)], 2), "▂▂");
        assert_eq!(sparkline(&[None, None, Some(0.1), Some(0.2)], 4), "  ▁▂");
        assert_eq!(sparkline(&[], 5), "");
    }
}
