//! Rhythm: weekdays by hours of the day.

use hearth_core::progress::{
    page::ProgressPage,
    rhythm::{HourRhythm, PartOfDay, RhythmShape},
};
use hearth_host::day_words;

use super::{depth, head, legend};
use crate::{
    text::{MARGIN, QUIET, day, gap, plain::Width, styled},
    words::{WORDS, digits, say, say_with},
};

const LABEL: usize = 4;
/// A quiet rhythm looks quiet: the deepest sign stands for four times at least.
const LEAST_SCALE: u32 = 4;
/// Hours between two that are named.
const NAMED: usize = 4;

/// The rhythm, its hours two columns wide where there is room.
pub(super) fn rhythm(page: &ProgressPage, width: Width) -> String {
    let rhythm = &page.rhythm;
    let cell = if MARGIN + LABEL + 48 <= width.columns { 2 } else { 1 };
    let most = rhythm.counts.iter().flatten().copied().max().unwrap_or_default().max(LEAST_SCALE);
    let mut rows = head(&say("stats-rhythm"), &summary(rhythm.shape), width);
    rows.push_str(&format!("{:1$}{2}\n", "", MARGIN + LABEL, styled(QUIET, &hours(rhythm, cell))));
    for (weekday, counts) in rhythm.weekdays.iter().zip(&rhythm.counts) {
        let name = day::weekday_short(*weekday);
        let signs: Vec<String> = counts.iter().map(|count| depth(quarter(*count, most))).collect();
        let label = format!("{}{}", styled(QUIET, &name), gap(&name, LABEL));
        let row = signs.join(&" ".repeat(cell - 1));
        rows.push_str(&format!("{:MARGIN$}{label}{row}\n", ""));
    }
    format!("{rows}\n{}", legend(&key(most), width))
}

/// Which counts each sign stands for, out of `most`.
fn key(most: u32) -> Vec<(String, String)> {
    let end = |quarter: u32| u64::from(most) * u64::from(quarter) / 4;
    let steps = (1..=4u8).map(|quarter| {
        let (first, last) = (end(u32::from(quarter) - 1) + 1, end(u32::from(quarter)));
        let words = if first == last { first.to_string() } else { format!("{first}–{last}") };
        (depth(quarter), digits(words))
    });
    [(depth(0), digits(0))].into_iter().chain(steps).collect()
}

fn hours(rhythm: &HourRhythm, cell: usize) -> String {
    let (named, apart) = (rhythm.hours.iter().step_by(NAMED), NAMED * cell);
    let hours: String = named.map(|hour| format!("{:<apart$}", digits(hour))).collect();
    hours.trim_end().to_owned()
}

/// Which quarter of `most` a count lies in, 1 to 4; 0 for none.
fn quarter(count: u32, most: u32) -> u8 {
    let quarter = (u64::from(count) * 4).div_ceil(u64::from(most.max(1)));
    u8::try_from(quarter).unwrap_or(4)
}

fn summary(shape: RhythmShape) -> String {
    let part = |part: PartOfDay| match part {
        PartOfDay::Morning => "morning",
        PartOfDay::Afternoon => "afternoon",
        PartOfDay::Evening => "evening",
        PartOfDay::Night => "night",
    };
    let weekday = |weekday| day_words::weekday(&WORDS, weekday);
    match shape {
        RhythmShape::TooLittle => say("stats-rhythm-too-little"),
        RhythmShape::Part { part: of } => say_with("stats-rhythm-part", &[("part", &part(of))]),
        RhythmShape::Weekday { weekday: on } => {
            say_with("stats-rhythm-weekday", &[("weekday", &weekday(on))])
        }
        RhythmShape::PartAndWeekday { part: of, weekday: on } => say_with(
            "stats-rhythm-part-and-weekday",
            &[("part", &part(of)), ("weekday", &weekday(on))],
        ),
        RhythmShape::Spread => say("stats-rhythm-spread"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_depth_is_the_quarter_it_lies_in() {
        // Of 8: 1 and 2 the first quarter, 3 and 4 the second, 8 the last.
        let cases = [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (8, 4)];
        for (count, wanted) in cases {
            assert_eq!(quarter(count, 8), wanted, "{count}");
        }
        assert_eq!(quarter(u32::MAX, u32::MAX), 4);
    }

    #[test]
    fn the_key_says_what_the_signs_hold() {
        for most in [4, 5, 7, 10, 105] {
            let words: Vec<String> = key(most).into_iter().map(|(_, words)| words).collect();
            for count in 1..=most {
                let told = &words[usize::from(quarter(count, most))];
                let (first, last) = told.split_once('–').unwrap_or((told, told));
                let held = first.parse::<u32>().unwrap()..=last.parse().unwrap();
                assert!(held.contains(&count), "{count} of {most}: {told}");
            }
        }
    }
}
