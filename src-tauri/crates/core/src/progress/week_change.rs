//! What changed since the week before, found by asking eight questions in order.

use chrono::NaiveDate;

use super::week::{PracticeWeek, WeekChange};
use crate::practice::Practice;

/// From this total on a week is enough to compare.
const ENOUGH: u32 = 3;
/// A practice that had this many the week before and none now is told of.
const WORTH_MISSING: u32 = 2;
/// A rise of this many is worth saying.
const WORTH_SAYING: u32 = 2;
/// A practice is missed only once this many days of the week have passed; on a Monday nearly
/// everything is at zero.
const DAYS_TO_MISS: usize = 4;

/// The first of these that holds:
///
/// 1. `Empty`: no entries.
/// 2. `TooLittle`: one or two.
/// 3. `Even`: every practice at least once, the counts at most one apart.
/// 4. `MostAndNone`: one practice alone has the most, and of those with at least two the week
///    before and none now, it names the one that had the most (the seed's order decides ties).
///    Only when the week is over or four of its days have passed.
/// 5. `Gathered`: one practice alone has the largest rise, of at least two, after a week that had
///    any entries; a first week has nothing to rise from.
/// 6. `Most`: one practice alone has the most; with the one that had the week before, if that
///    week had three entries and one alone had the most of them.
/// 7. `Shared`: two have the most.
/// 8. `SharedByMany`: more do.
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
        return WeekChange::TooLittle;
    }
    if is_even(practices) {
        return WeekChange::Even;
    }
    let leading = highest(practices, |one| one.total);
    let late_enough = days.iter().filter(|day| **day < today).count() >= DAYS_TO_MISS;
    let none = if late_enough { missing(practices) } else { None };
    match (leading.as_slice(), none, gathered(practices)) {
        ([most], Some(none), _) => WeekChange::MostAndNone { most: *most, none },
        (_, _, Some(gathered)) => gathered,
        ([most], None, None) => WeekChange::Most { most: *most, before: led_before(practices) },
        ([one, other], ..) => WeekChange::Shared { one: *one, other: *other },
        _ => WeekChange::SharedByMany,
    }
}

fn is_even(practices: &[PracticeWeek]) -> bool {
    let totals = || practices.iter().map(|one| one.total);
    let least = totals().min().unwrap_or_default();
    least >= 1 && totals().max().unwrap_or_default() - least <= 1
}

fn missing(practices: &[PracticeWeek]) -> Option<Practice> {
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
    let risen = highest(practices, rise);
    let one = practices.iter().find(|one| risen == [one.practice])?;
    (rise(one) >= WORTH_SAYING).then_some(WeekChange::Gathered {
        practice: one.practice,
        now: one.total,
        before: one.last_week,
    })
}

/// The practice that alone had the most the week before.
fn led_before(practices: &[PracticeWeek]) -> Option<Practice> {
    let enough = sum(practices, |one| one.last_week) >= ENOUGH;
    match highest(practices, |one| one.last_week).as_slice() {
        [most] if enough => Some(*most),
        _ => None,
    }
}

/// The practices with the highest value, in the seed's order.
fn highest(practices: &[PracticeWeek], value: impl Fn(&PracticeWeek) -> u32) -> Vec<Practice> {
    let highest = practices.iter().map(&value).max();
    let holders = practices.iter().filter(|one| Some(value(one)) == highest);
    holders.map(|one| one.practice).collect()
}

fn sum(practices: &[PracticeWeek], value: impl Fn(&PracticeWeek) -> u32) -> u32 {
    practices.iter().map(value).fold(0, u32::saturating_add)
}
