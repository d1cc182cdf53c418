//! What all measures are made from: the sums of one journal day.

use chrono::NaiveDate;

use crate::{day::shifted, practice::Practice};

/// The entries of one practice, or the free pages, of one journal day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaySum {
    /// The journal day.
    pub day: NaiveDate,
    /// `None` for free pages, which count for presence only.
    pub practice: Option<Practice>,
    /// How many entries.
    pub entries: u32,
    /// How many of them carry a feeling.
    pub felt: u32,
    /// The sum of these feelings.
    pub feelings: u32,
}

/// The sums from `since` to `until` inclusive, out of sums in the order of their days.
#[must_use]
pub fn within(sums: &[DaySum], since: NaiveDate, until: NaiveDate) -> &[DaySum] {
    let from = sums.partition_point(|sum| sum.day < since);
    let to = sums.partition_point(|sum| sum.day <= until);
    sums.get(from..to).unwrap_or_default()
}

/// The days from `since` to `until` inclusive; none when `until` comes first.
pub fn days_between(since: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..=(until - since).num_days()).map(move |offset| shifted(since, offset))
}

/// Adds up entries without overflowing.
pub(super) fn added(sums: impl Iterator<Item = u32>) -> u32 {
    sums.fold(0, u32::saturating_add)
}
