//! The practice suggested or picked for a journal day.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{content::ACTS, cue::Cue, practice::Practice};

/// Why a practice is the day's focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FocusReason {
    /// The person chose it.
    Picked,
    /// Not touched at all in the last 14 journal days.
    Untouched,
    /// Touched least in the last 14 journal days.
    LeastTouched,
    /// Nothing was ever logged: the seed's order decides.
    Beginning,
}

/// The focus of a journal day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Focus {
    /// The journal day.
    pub day: NaiveDate,
    /// The practice.
    pub practice: Practice,
    /// Why this one.
    pub reason: FocusReason,
    /// Index of the small act to show first.
    pub act: usize,
    /// When the practice was last logged on that day, if it was.
    pub logged_at: Option<DateTime<FixedOffset>>,
    /// Whether the person wants none today. The practice is then the one that was set aside.
    pub set_aside: bool,
    /// The person's own cues for the practice, the first made first.
    pub cues: Vec<Cue>,
}

/// A focus as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocusRecord {
    /// The journal day.
    pub day: NaiveDate,
    /// The practice.
    pub practice: Practice,
    /// Why this one.
    pub reason: FocusReason,
    /// Suggestions of that day the person passed over, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<Practice>,
    /// Whether the person wants none on that day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub set_aside: bool,
}

/// What a suggestion is made from. Arrays are in the seed's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SuggestInput {
    /// Entries in the last 14 journal days.
    pub counts: [u32; 7],
    /// The moment of the last entry, however long ago.
    pub last_at: [Option<DateTime<Utc>>; 7],
    /// Whether the practice is already logged today.
    pub logged_today: [bool; 7],
    /// Yesterday's focus.
    pub yesterday: Option<Practice>,
    /// Whether the practice has an entry of feeling 1 today.
    pub low_feeling_today: [bool; 7],
    /// Whether the person passed it over today.
    pub passed: [bool; 7],
}

/// The least-touched practice lately, and why it is the one.
///
/// Among those not logged today and without an entry of feeling 1 today, the lowest count in
/// the last 14 journal days wins; ties go to the longest time since the last entry (never is
/// longest), then to the seed's order. Yesterday's focus is passed over when another of them
/// has the same count. When all seven are logged today, those without a feeling of 1 take
/// part, and when all seven felt like that, all: the day needs nothing further, but Today still
/// has a practice to name. What was passed over today comes again only after all the others.
#[must_use]
pub fn suggest(input: &SuggestInput) -> (Practice, FocusReason) {
    let candidates = candidates(input);
    let count = |practice: &Practice| input.counts[practice.index()];
    let lowest = candidates.iter().map(count).min().unwrap_or_default();
    let tied: Vec<Practice> = candidates.into_iter().filter(|one| count(one) == lowest).collect();
    let chosen = tied
        .iter()
        .copied()
        .filter(|practice| tied.len() == 1 || Some(*practice) != input.yesterday)
        .min_by_key(|practice| (input.last_at[practice.index()], practice.index()))
        .unwrap_or(Practice::Empathy);
    (chosen, reason(input, lowest))
}

/// The practices that may be suggested; never empty.
fn candidates(input: &SuggestInput) -> Vec<Practice> {
    let logged = |practice: &Practice| input.logged_today[practice.index()];
    let low = |practice: &Practice| input.low_feeling_today[practice.index()];
    let passed = |practice: &Practice| input.passed[practice.index()];
    let without = |excluded: &dyn Fn(&Practice) -> bool| -> Vec<Practice> {
        Practice::ALL.into_iter().filter(|practice| !excluded(practice)).collect()
    };
    [
        without(&|one| logged(one) || low(one) || passed(one)),
        without(&|one| low(one) || passed(one)),
        without(&passed),
        without(&|one| logged(one) || low(one)),
        without(&low),
    ]
    .into_iter()
    .find(|left| !left.is_empty())
    .unwrap_or_else(|| Practice::ALL.to_vec())
}

fn reason(input: &SuggestInput, lowest: u32) -> FocusReason {
    let never = input.last_at.iter().all(Option::is_none);
    match lowest {
        _ if never => FocusReason::Beginning,
        0 => FocusReason::Untouched,
        _ => FocusReason::LeastTouched,
    }
}

/// Which of the practice's small acts to show first on a day: another one each day, and another
/// one when the same practice comes round on the same weekday.
#[must_use]
pub fn act_index(practice: Practice, day: NaiveDate) -> usize {
    let days = i64::from(day.num_days_from_ce());
    let turn = days + days.div_euclid(7) + practice.index() as i64;
    turn.rem_euclid(ACTS) as usize
}
