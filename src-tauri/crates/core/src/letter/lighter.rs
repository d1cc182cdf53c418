//! What was lighter than the week before. Never a reproach, so only what is plain to see.

use super::{line::Sentence, week::LetterInput};
use crate::practice::Practice;

/// A practice that had this many is missed when it has fewer.
const WORTH_SAYING: u32 = 2;
/// So many days have passed before anything is compared; early in a week all is light.
const DAYS_TO_COMPARE: usize = 4;
/// At most this many are named.
const MOST: usize = 2;

/// One sentence, where there is something to compare.
pub(super) fn lighter(week: &LetterInput<'_>) -> Option<Sentence> {
    if week.passes_over || week.entries.is_empty() || week.days_over() < DAYS_TO_COMPARE {
        return None;
    }
    let counts = week.counts();
    let before = |practice: Practice| week.week_before[practice.index()];
    let drop = |practice: Practice| before(practice).saturating_sub(counts[practice.index()]);
    let most = counts.into_iter().max().unwrap_or_default().max(1);
    let is_clear = |practice: &Practice| {
        // What came up most this week is told of already, and not as light.
        counts[practice.index()] < most
            && before(*practice) >= WORTH_SAYING
            && drop(*practice) >= WORTH_SAYING
            && 2 * u64::from(counts[practice.index()]) <= u64::from(before(*practice))
    };
    let mut practices: Vec<Practice> = Practice::ALL.into_iter().filter(is_clear).collect();
    practices.sort_by_key(|practice| std::cmp::Reverse(drop(*practice)));
    practices.truncate(MOST);
    (!practices.is_empty()).then(|| Sentence::Lighter { practices, so_far: week.so_far() })
}
