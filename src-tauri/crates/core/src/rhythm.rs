//! How often a person means to practise: so many times in so many days.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// The most days a rhythm may span.
pub const LONGEST_RHYTHM: u8 = 30;

/// Times in a number of days: once a week is 1 in 7. At most once a day, at least once in
/// [`LONGEST_RHYTHM`] days. Only strength asks for it; no reminder and no word ever does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Plain")]
pub struct Rhythm {
    times: u8,
    days: u8,
}

/// A rhythm as it is written down, not yet looked at.
#[derive(Deserialize)]
struct Plain {
    times: u8,
    days: u8,
}

impl Rhythm {
    /// A rhythm of `times` in `days`.
    ///
    /// # Errors
    /// [`Error::RhythmOutOfRange`] unless `1 ≤ times ≤ days ≤ 30`.
    pub const fn new(times: u8, days: u8) -> Result<Self> {
        if 1 <= times && times <= days && days <= LONGEST_RHYTHM {
            Ok(Self { times, days })
        } else {
            Err(Error::RhythmOutOfRange { times, days })
        }
    }

    /// How many times are wanted in [`Rhythm::days`].
    #[must_use]
    pub const fn times(self) -> u8 {
        self.times
    }

    /// The days in which they are wanted.
    #[must_use]
    pub const fn days(self) -> u8 {
        self.days
    }

    /// Times a day, above 0 and at most 1.
    #[must_use]
    pub fn per_day(self) -> f64 {
        f64::from(self.times) / f64::from(self.days)
    }
}

impl Default for Rhythm {
    /// Once a week.
    fn default() -> Self {
        Self { times: 1, days: 7 }
    }
}

impl TryFrom<Plain> for Rhythm {
    type Error = Error;
    fn try_from(Plain { times, days }: Plain) -> Result<Self> {
        Self::new(times, days)
    }
}

/// The rhythm of each practice, in the seed's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[allow(missing_docs)] // the names say it
pub struct Rhythms {
    pub empathy: Rhythm,
    pub boundaries: Rhythm,
    pub community: Rhythm,
    pub listening: Rhythm,
    pub support: Rhythm,
    pub inclusivity: Rhythm,
    pub authenticity: Rhythm,
}

impl Rhythms {
    /// All seven, in the seed's order.
    #[must_use]
    pub const fn in_order(&self) -> [Rhythm; 7] {
        [
            self.empathy,
            self.boundaries,
            self.community,
            self.listening,
            self.support,
            self.inclusivity,
            self.authenticity,
        ]
    }
}
