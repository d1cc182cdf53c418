//! Journal days: the calendar date a moment belongs to, counted from the day-start hour.

use chrono::{DateTime, Datelike, Duration, NaiveDate, TimeZone, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    clock::wall_of,
    error::{Error, Result},
};

/// The earliest day the journal takes.
pub const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();

/// The latest day that a date of four digits can name.
pub const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();

/// The hour at which a journal day begins, 0 to 12. Times before it belong to the day before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct DayStart(u8);

impl DayStart {
    /// The hour as a number, 0 to 12.
    #[must_use]
    pub const fn hour(self) -> u32 {
        self.0 as u32
    }
}

impl Default for DayStart {
    fn default() -> Self {
        Self(4)
    }
}

impl TryFrom<u8> for DayStart {
    type Error = Error;
    fn try_from(hour: u8) -> Result<Self> {
        if hour <= 12 { Ok(Self(hour)) } else { Err(Error::DayStartOutOfRange(hour)) }
    }
}

impl From<DayStart> for u8 {
    fn from(start: DayStart) -> Self {
        start.0
    }
}

/// The journal day of a moment, by the wall clock it carries.
#[must_use]
pub fn journal_day<Z: TimeZone>(moment: &DateTime<Z>, start: DayStart) -> NaiveDate {
    let wall = wall_of(moment);
    if wall.hour() < start.hour() { shifted(wall.date(), -1) } else { wall.date() }
}

/// The date `days` later, or earlier when negative, staying within chrono's calendar.
#[must_use]
pub fn shifted(date: NaiveDate, days: i64) -> NaiveDate {
    let end = if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    Duration::try_days(days).and_then(|by| date.checked_add_signed(by)).unwrap_or(end)
}

/// A day of the week, `mon` to `sun`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // the names say it
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    /// Its short name, as it is written and typed.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }

    /// Monday to Sunday.
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// The weekday of a date.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self::ALL[day.weekday().num_days_from_monday() as usize]
    }
}

impl std::str::FromStr for Weekday {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        names
            .iter()
            .position(|name| *name == text)
            .map(|index| Self::ALL[index])
            .ok_or_else(|| Error::UnknownWeekday(text.to_owned()))
    }
}

/// The first day of the week that `day` lies in, when weeks begin on `first`.
#[must_use]
pub fn week_start(day: NaiveDate, first: Weekday) -> NaiveDate {
    let into_week = (Weekday::of(day) as i64 - first as i64).rem_euclid(7);
    shifted(day, -into_week)
}

/// The seven days of the week that starts on `first_day`. At the end of chrono's calendar the
/// last day repeats.
#[must_use]
pub fn week_days(first_day: NaiveDate) -> [NaiveDate; 7] {
    std::array::from_fn(|offset| shifted(first_day, offset as i64))
}
