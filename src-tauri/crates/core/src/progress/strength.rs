//! Strength: how present a practice has been, smoothed so that one day never decides.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::sum::{DaySum, days_between};
use crate::{
    practice::Practice,
    rhythm::{Rhythm, Rhythms},
};

/// A change of this much over [`TREND_DAYS`] is told.
const TOLD: f64 = 0.08;
/// Four weeks.
const TREND_DAYS: usize = 28;

/// Where a strength has been going over the last four weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Trend {
    /// Up by 0.08 or more.
    Gathering,
    /// In between.
    Steady,
    /// Down by 0.08 or more.
    Resting,
}

/// The strength of one practice, or of all together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StrengthLine {
    /// `None` for all: the mean of the seven.
    pub practice: Option<Practice>,
    /// The rhythm it is measured against; `None` for all.
    pub rhythm: Option<Rhythm>,
    /// The day of its first entry; of any practice's, for all.
    pub begun: Option<NaiveDate>,
    /// 0 to 1, one for each of the page's days; `None` before the line begins.
    pub values: Vec<Option<f64>>,
    /// 0 to 1, on the last day; `None` when it has not begun.
    pub now: Option<f64>,
    /// Over the last four weeks; `None` when it has not begun.
    pub trend: Option<Trend>,
}

/// Strength over a range.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StrengthPage {
    /// The days the lines have a value for; the last one is the range's last.
    pub days: Vec<NaiveDate>,
    /// How many days lie between two of them.
    pub step: u16,
    /// All together.
    pub all: StrengthLine,
    /// The seven in the seed's order.
    pub practices: Vec<StrengthLine>,
}

/// What strength is made from.
#[derive(Debug, Clone)]
pub struct StrengthInput<'a> {
    /// First day to give a value for.
    pub since: NaiveDate,
    /// Last day to give a value for.
    pub until: NaiveDate,
    /// How many days lie between two values, at least 1.
    pub step: u16,
    /// All sums there are, in the order of their days.
    pub sums: &'a [DaySum],
    /// All rest days there are, in order.
    pub rest_days: &'a [NaiveDate],
    /// The rhythm of each practice.
    pub rhythms: &'a Rhythms,
}

/// The strength after each of some days that follow one another.
///
/// Loop Habit Tracker's exponential smoothing (`uhabits-core`, `ScoreList` and `Score`): for each
/// day `s ← s·m + (1 − m)·v`, beginning at 0, where `m = 0.5^(√f / 13)`, `f` is the rhythm in
/// times a day, and `v = min(1, logged days in the window / times wanted)`. The window is the
/// rhythm's days up to and with this one. For `f < 1` both times and days are doubled first, so
/// that a practice which moves about within its week does not suffer. A rest day leaves `s` as it
/// was; what is logged on it counts in the windows after it.
///
/// `rest` is as long as `logged`; days it lacks are no rest days.
#[must_use]
pub fn strength(logged: &[bool], rest: &[bool], rhythm: Rhythm) -> Vec<f64> {
    let doubled = if rhythm.times() < rhythm.days() { 2 } else { 1 };
    let wanted = f64::from(rhythm.times()) * f64::from(doubled);
    let window = usize::from(rhythm.days()) * doubled as usize;
    let keep = 0.5f64.powf(rhythm.per_day().sqrt() / 13.0);
    let (mut strength, mut in_window) = (0.0, 0u32);
    let mut after = Vec::with_capacity(logged.len());
    for day in 0..logged.len() {
        in_window += u32::from(logged[day]);
        if day >= window {
            in_window -= u32::from(logged[day - window]);
        }
        if !rest.get(day).copied().unwrap_or_default() {
            let value = (f64::from(in_window) / wanted).min(1.0);
            strength = strength * keep + (1.0 - keep) * value;
        }
        after.push(strength);
    }
    after
}

/// Strength over a range, with the smoothing begun on the first day of all.
#[must_use]
pub fn strength_page(input: &StrengthInput<'_>) -> StrengthPage {
    let first = input.sums.first().map_or(input.since, |sum| sum.day.min(input.since));
    let days: Vec<NaiveDate> = days_between(first, input.until).collect();
    let rest: Vec<bool> =
        days.iter().map(|day| input.rest_days.binary_search(day).is_ok()).collect();
    let whole: Vec<Vec<f64>> = Practice::ALL
        .into_iter()
        .zip(input.rhythms.in_order())
        .map(|(practice, rhythm)| strength(&logged(input.sums, practice, &days), &rest, rhythm))
        .collect();
    let mean = (0..days.len()).map(|day| whole.iter().map(|one| one[day]).sum::<f64>() / 7.0);
    let mean: Vec<f64> = mean.collect();
    let drawing = Drawing { input, shown: shown_days(&days, input), days };
    StrengthPage {
        days: drawing.shown.iter().map(|index| drawing.days[*index]).collect(),
        step: input.step.max(1),
        all: drawing.line(None, &mean),
        practices: Practice::ALL
            .into_iter()
            .map(|practice| drawing.line(Some(practice), &whole[practice.index()]))
            .collect(),
    }
}

/// What all lines of a page share.
struct Drawing<'a> {
    input: &'a StrengthInput<'a>,
    /// Every day from the first of all.
    days: Vec<NaiveDate>,
    /// The places of those that have a value.
    shown: Vec<usize>,
}

impl Drawing<'_> {
    /// A line out of the strengths of every day. It begins where its practice does.
    fn line(&self, practice: Option<Practice>, whole: &[f64]) -> StrengthLine {
        let begun = self.begun(practice);
        let value = |index: usize| {
            let has_begun = begun.is_some_and(|first| first <= self.days[index]);
            has_begun.then(|| whole[index])
        };
        StrengthLine {
            practice,
            rhythm: practice.map(|one| self.input.rhythms.in_order()[one.index()]),
            begun,
            values: self.shown.iter().map(|index| value(*index)).collect(),
            now: whole.len().checked_sub(1).and_then(value),
            trend: begun.map(|_| trend(whole)),
        }
    }

    fn begun(&self, practice: Option<Practice>) -> Option<NaiveDate> {
        let is_it = |of: Practice| practice.is_none_or(|practice| practice == of);
        let of_it = |sum: &&DaySum| sum.entries > 0 && sum.practice.is_some_and(is_it);
        let first = self.input.sums.iter().find(of_it).map(|sum| sum.day);
        first.filter(|first| *first <= self.input.until)
    }
}

/// On which of `days` a practice was logged.
fn logged(sums: &[DaySum], practice: Practice, days: &[NaiveDate]) -> Vec<bool> {
    let mut logged = vec![false; days.len()];
    let Some(first) = days.first() else { return logged };
    for sum in sums.iter().filter(|sum| sum.practice == Some(practice) && sum.entries > 0) {
        let offset = usize::try_from((sum.day - *first).num_days()).unwrap_or(usize::MAX);
        if let Some(day) = logged.get_mut(offset) {
            *day = true;
        }
    }
    logged
}

/// The places of the days to show, counted back from the last so that it is among them.
fn shown_days(days: &[NaiveDate], input: &StrengthInput<'_>) -> Vec<usize> {
    let mut shown: Vec<usize> = (0..days.len())
        .rev()
        .step_by(usize::from(input.step.max(1)))
        .take_while(|index| days[*index] >= input.since)
        .collect();
    shown.reverse();
    shown
}

fn trend(whole: &[f64]) -> Trend {
    let now = whole.last().copied().unwrap_or_default();
    let before = whole.len().checked_sub(TREND_DAYS + 1).map_or(0.0, |index| whole[index]);
    if now - before >= TOLD {
        Trend::Gathering
    } else if before - now >= TOLD {
        Trend::Resting
    } else {
        Trend::Steady
    }
}
