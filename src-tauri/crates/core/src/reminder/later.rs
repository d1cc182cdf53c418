//! How far *Later* puts a reminder off.

use chrono::{DateTime, Duration, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::{first_moment, wall_time};

/// What the person means by later.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Later {
    /// A quarter of an hour.
    Quarter,
    /// An hour.
    #[default]
    Hour,
    /// At eight in the evening; once that is near or over, an hour.
    Evening,
}

/// When the evening is.
const EVENING: NaiveTime = NaiveTime::from_hms_opt(20, 0, 0).unwrap();

/// An evening nearer than this would hardly be later.
const NEAR: Duration = Duration::minutes(15);

impl Later {
    /// The moment that is later than `now`, for somebody in `zone`.
    #[must_use]
    pub fn after(self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let hour = now + Duration::hours(1);
        match self {
            Self::Quarter => now + Duration::minutes(15),
            Self::Hour => hour,
            Self::Evening => {
                let evening = first_moment(wall_time(now, zone).date().and_time(EVENING), zone);
                if evening - now >= NEAR { evening } else { hour }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_is_a_quarter_an_hour_or_this_evening() {
        // Berlin is at +2 in May: 12:00 UTC is 14:00, and 20:00 is 18:00 UTC.
        let cases = [
            (Later::Quarter, "2026-05-09T12:00:00Z", "2026-05-09T12:15:00Z"),
            (Later::Hour, "2026-05-09T12:00:00Z", "2026-05-09T13:00:00Z"),
            (Later::Evening, "2026-05-09T12:00:00Z", "2026-05-09T18:00:00Z"),
            (Later::Evening, "2026-05-09T17:45:00Z", "2026-05-09T18:00:00Z"),
            (Later::Evening, "2026-05-09T17:46:00Z", "2026-05-09T18:46:00Z"),
            (Later::Evening, "2026-05-09T21:30:00Z", "2026-05-09T22:30:00Z"),
            // After midnight the evening meant is the one ahead.
            (Later::Evening, "2026-05-09T23:30:00Z", "2026-05-10T18:00:00Z"),
        ];
        for (later, now, expected) in cases {
            let found = later.after(now.parse().unwrap(), Tz::Europe__Berlin);
            assert_eq!(found, expected.parse::<DateTime<Utc>>().unwrap(), "{later:?} at {now}");
        }
    }
}
