//! Rhythm: on which weekdays and at which hours the seven are logged.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::sum::added;
use crate::day::{DayStart, Weekday};

/// Fewer entries than this have no rhythm yet.
const ENOUGH: u32 = 10;

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PartOfDay {
    /// From 5 to before 12.
    Morning,
    /// From 12 to before 17.
    Afternoon,
    /// From 17 to before 22.
    Evening,
    /// From 22 to before 5.
    Night,
}

impl PartOfDay {
    /// All four, in the order of the day.
    pub const ALL: [Self; 4] = [Self::Morning, Self::Afternoon, Self::Evening, Self::Night];

    const fn of(hour: u8) -> Self {
        match hour {
            5..=11 => Self::Morning,
            12..=16 => Self::Afternoon,
            17..=21 => Self::Evening,
            _ => Self::Night,
        }
    }
}

/// The rhythm in a few words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RhythmShape {
    /// Fewer than ten entries.
    TooLittle,
    /// At least half in one part of the day, and one weekday stands out.
    PartAndWeekday {
        /// That part.
        part: PartOfDay,
        /// That weekday.
        weekday: Weekday,
    },
    /// At least half in one part of the day.
    Part {
        /// That part.
        part: PartOfDay,
    },
    /// One weekday alone has the most, at least two sevenths.
    Weekday {
        /// That weekday.
        weekday: Weekday,
    },
    /// Neither.
    Spread,
}

/// Entries of the seven by weekday and hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HourRhythm {
    /// The weekdays in the week's order.
    pub weekdays: [Weekday; 7],
    /// The 24 hours, from the hour a journal day begins: an entry at one in the night stands at
    /// the end of the day it belongs to.
    pub hours: Vec<u8>,
    /// Entries, by weekday and then by hour, each in the order above.
    pub counts: Vec<Vec<u32>>,
    /// Entries in all.
    pub total: u32,
    /// In a few words.
    pub shape: RhythmShape,
}

/// The rhythm of these sums of day, hour on the clock (0 to 23) and entries.
#[must_use]
pub fn hour_rhythm(
    sums: &[(NaiveDate, u8, u32)],
    first_weekday: Weekday,
    day_start: DayStart,
) -> HourRhythm {
    let mut by_weekday = [[0u32; 24]; 7]; // Monday first, midnight first
    for (day, hour, entries) in sums {
        let cell = &mut by_weekday[Weekday::of(*day) as usize][usize::from(*hour) % 24];
        *cell = cell.saturating_add(*entries);
    }
    let weekdays = std::array::from_fn(|place| Weekday::ALL[(first_weekday as usize + place) % 7]);
    let hours: Vec<u8> = (0..24).map(|place| (day_start.hour() as u8 + place) % 24).collect();
    let row = |weekday: Weekday| {
        hours.iter().map(|hour| by_weekday[weekday as usize][usize::from(*hour)]).collect()
    };
    HourRhythm {
        counts: weekdays.into_iter().map(row).collect(),
        total: added(by_weekday.as_flattened().iter().copied()),
        shape: shape(&by_weekday),
        weekdays,
        hours,
    }
}

fn shape(by_weekday: &[[u32; 24]; 7]) -> RhythmShape {
    let total = added(by_weekday.as_flattened().iter().copied());
    if total < ENOUGH {
        return RhythmShape::TooLittle;
    }
    match (part(by_weekday, total), weekday(by_weekday, total)) {
        (Some(part), Some(weekday)) => RhythmShape::PartAndWeekday { part, weekday },
        (Some(part), None) => RhythmShape::Part { part },
        (None, Some(weekday)) => RhythmShape::Weekday { weekday },
        (None, None) => RhythmShape::Spread,
    }
}

/// The part of the day with at least half of all; of two with half each, neither.
fn part(by_weekday: &[[u32; 24]; 7], total: u32) -> Option<PartOfDay> {
    let entries = |part: PartOfDay| {
        let hours = (0u8..24).filter(|hour| PartOfDay::of(*hour) == part);
        added(hours.flat_map(|hour| by_weekday.iter().map(move |row| row[usize::from(hour)])))
    };
    let half = |part: &PartOfDay| u64::from(entries(*part)) * 2 >= u64::from(total);
    alone(PartOfDay::ALL.into_iter().filter(half))
}

fn weekday(by_weekday: &[[u32; 24]; 7], total: u32) -> Option<Weekday> {
    let entries = |weekday: &Weekday| added(by_weekday[*weekday as usize].iter().copied());
    let most = Weekday::ALL.iter().map(entries).max().unwrap_or_default();
    if u64::from(most) * 7 < u64::from(total) * 2 {
        return None;
    }
    alone(Weekday::ALL.into_iter().filter(|weekday| entries(weekday) == most))
}

fn alone<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}
