//! What a letter is composed from.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::line::Stage;
use crate::{practice::Practice, space::SpaceKind};

/// A Monday, to count weeks from. A week that begins on another day counts from the Monday
/// before its first day.
const FIRST_MONDAY: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 5).unwrap();

/// An entry as far as a letter knows it. Private ones never become one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterEntry {
    /// Its identifier.
    pub id: Uuid,
    /// `None` for a free page.
    pub practice: Option<Practice>,
    /// Its journal day.
    pub day: NaiveDate,
    /// Its note, or the beginning of a long one.
    pub note: Option<Beginning>,
    /// The space it belongs to.
    pub space: Option<NamedSpace>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

/// A space as an entry names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedSpace {
    /// Its name.
    pub name: String,
    /// Its form: a language may speak of a person in other words than of a place.
    pub kind: SpaceKind,
}

/// The beginning of a note; more than a letter can quote is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// The words.
    pub words: String,
    /// Whether the note goes on after them.
    pub goes_on: bool,
}

/// One week and what it is compared with.
#[derive(Debug, Clone)]
pub struct LetterInput<'a> {
    /// The seven days.
    pub days: [NaiveDate; 7],
    /// Today's journal day.
    pub today: NaiveDate,
    /// The week's entries without the private ones, the earliest first.
    pub entries: &'a [LetterEntry],
    /// How often each practice came up in the week before, in the seed's order.
    pub week_before: [u32; 7],
    /// On which day before this week each practice last came up.
    pub last_days: [Option<NaiveDate>; 7],
    /// The week's rest days on which nothing was written.
    pub rest_days: &'a [NaiveDate],
    /// Whether this week or the one before has private entries. No numbers are told then, since
    /// without those entries they would be untrue and with them they would tell of them.
    pub passes_over: bool,
    /// The language of the question, as a BCP 47 tag.
    pub language: &'a str,
}

impl LetterInput<'_> {
    /// How often each practice came up, in the seed's order.
    pub(super) fn counts(&self) -> [u32; 7] {
        let mut counts = [0; 7];
        for practice in self.entries.iter().filter_map(|entry| entry.practice) {
            counts[practice.index()] += 1;
        }
        counts
    }

    /// How many free pages were written.
    pub(super) fn free_pages(&self) -> u32 {
        self.entries.iter().filter(|entry| entry.practice.is_none()).count() as u32
    }

    /// Days with at least one entry, in their order.
    pub(super) fn present(&self) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = self.entries.iter().map(|entry| entry.day).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// How many days of the week are over.
    pub(super) fn days_over(&self) -> usize {
        self.days.iter().filter(|day| **day < self.today).count()
    }

    /// How far the week has come.
    pub(super) fn stage(&self) -> Stage {
        if self.today < self.days[0] {
            Stage::Ahead
        } else if self.today <= self.days[6] {
            Stage::Underway
        } else {
            Stage::Over
        }
    }

    /// Whether something may still be added to the week by living it.
    pub(super) fn so_far(&self) -> bool {
        self.stage() != Stage::Over
    }

    /// The week's number.
    pub(super) fn number(&self) -> i64 {
        number(self.days[0])
    }
}

/// The number of the week that begins on `first_day`; those before 1970 are negative.
pub(super) fn number(first_day: NaiveDate) -> i64 {
    (first_day - FIRST_MONDAY).num_days().div_euclid(7)
}
