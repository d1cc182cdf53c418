//! What changed since last week, found by asking seven questions in order.

use chrono::NaiveDate;

use super::week::{PracticeWeek, WeekChange};
use crate::practice::Practice;

/// From this total on a week is enough to compare.
const ENOUGH: u32 = 3;
/// A practice that had this many last week and none now is resting.
const WORTH_MISSING: u32 = 2;
/// A rise of this many is worth saying.
const WORTH_SAYING: u32 = 2;
/// A practice is said to rest only once this many days of the week have passed; on a Monday
/// nearly everything is at zero.
const DAYS_TO_REST: usize = 4;

/// The first of these that holds:
///
/// 1. `Empty`: no entries.
/// 2. `Beginning`: one or two.
/// 3. `Even`: every practice at least once, the counts at most one apart.
/// 4. `MostAndResting`: one practice alone has the most, and of those with at least two last
///    week and none now, the one that had the most rests (the seed's order decides ties). Only
///    when the week is over or four of its days have passed.
/// 5. `Gathered`: one practice alone has the largest rise, of at least two, on a week that had
///    any entries; a first week has nothing to rise from.
/// 6. `Most`: one practice alone has the most.
/// 7. `Shared`: several do.
pub(super) fn week_change(
    practices: &[PracticeWeek],
    days: [NaiveDate; 7],
    today: NaiveDate,
) -> WeekChange {
    let total = sum(practices, |one| one.total);
    if total == 0 {
        return WeekChange::Empty;
    }
    if total < ENOUGH {
        return WeekChange::Beginning { total };
    }
    if is_even(practices) {
        return WeekChange::Even;
    }
    let most = alone_highest(practices, |one| one.total).map(|one| one.practice);
    let late_enough = days.iter().filter(|day| **day < today).count() >= DAYS_TO_REST;
    let resting = if late_enough { resting(practices) } else { None };
    match (most, resting, gathered(practices)) {
        (Some(most), Some(resting), _) => WeekChange::MostAndResting { most, resting },
        (_, _, Some(gathered)) => gathered,
        (Some(most), None, None) => WeekChange::Most { most },
        (None, _, None) => WeekChange::Shared,
    }
}

fn is_even(practices: &[PracticeWeek]) -> bool {
    let totals = || practices.iter().map(|one| one.total);
    let least = totals().min().unwrap_or_default();
    least >= 1 && totals().max().unwrap_or_default() - least <= 1
}

fn resting(practices: &[PracticeWeek]) -> Option<Practice> {
    let missing = |one: &&PracticeWeek| one.total == 0 && one.last_week >= WORTH_MISSING;
    // `max_by_key` keeps the last of equals, so walk from the back for the seed's order.
    let found = practices.iter().rev().filter(missing).max_by_key(|one| one.last_week);
    found.map(|one| one.practice)
}

fn gathered(practices: &[PracticeWeek]) -> Option<WeekChange> {
    if sum(practices, |one| one.last_week) == 0 {
        return None;
    }
    let rise = |one: &PracticeWeek| one.total.saturating_sub(one.last_week);
    let one = alone_highest(practices, rise).filter(|one| rise(one) >= WORTH_SAYING)?;
    Some(WeekChange::Gathered { practice: one.practice, more: rise(one) })
}

/// The practice that alone has the highest value.
fn alone_highest(
    practices: &[PracticeWeek],
    value: impl Fn(&PracticeWeek) -> u32,
) -> Option<&PracticeWeek> {
    let highest = practices.iter().map(&value).max()?;
    let mut holders = practices.iter().filter(|one| value(one) == highest);
    holders.next().filter(|_| holders.next().is_none())
}

fn sum(practices: &[PracticeWeek], value: impl Fn(&PracticeWeek) -> u32) -> u32 {
    practices.iter().map(value).fold(0, u32::saturating_add)
}
