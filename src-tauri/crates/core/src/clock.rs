//! Where core gets the time from, and how moments become local times without surprises.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

/// The moment and the zone the person is in. Core never asks the machine itself.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> DateTime<Utc>;
    /// The person's time zone at this moment.
    fn zone(&self) -> Tz;

    /// The present moment with the offset of the person's zone.
    fn local_now(&self) -> DateTime<FixedOffset> {
        local(self.now(), self.zone())
    }
}

/// A moment with the offset that `zone` has at that moment.
#[must_use]
pub fn local(moment: DateTime<Utc>, zone: Tz) -> DateTime<FixedOffset> {
    let zoned = moment.with_timezone(&zone);
    let offset = zoned.offset().fix();
    moment.with_timezone(&offset)
}

/// The first moment at which clocks in `zone` show `wall` or later.
///
/// A time that occurs twice gives its first occurrence; a time that is skipped gives the
/// moment the clocks jumped, which shows the first time after the gap. The widest gap since
/// 1970 is a whole day (Pacific/Apia, 2011-12-30).
#[must_use]
pub fn first_moment(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall).earliest() {
        Some(found) => found.to_utc(),
        None => jump_over(wall, zone),
    }
}

/// The first moment after `after` at which clocks in `zone` show `wall` or later, `None` when
/// there is none. It differs from [`first_moment`] only where a wall time comes twice.
pub(crate) fn next_moment(
    wall: NaiveDateTime,
    zone: Tz,
    after: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let first = first_moment(wall, zone);
    let last = zone.from_local_datetime(&wall).latest().map_or(first, |found| found.to_utc());
    [first, last].into_iter().find(|moment| *moment > after)
}

/// Further from UTC than any zone has ever been (Asia/Manila was at −15:56 until 1844).
const WIDEST_OFFSET: i64 = 16 * 60 * 60;

/// The moment at which clocks in `zone` jumped over `wall`, by halving: clocks show less than
/// `wall` at `before` and `wall` or more at `after`, and offsets change on whole seconds.
fn jump_over(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let wall_as_utc = wall.and_utc().timestamp();
    let (mut before, mut after) = (wall_as_utc - WIDEST_OFFSET, wall_as_utc + WIDEST_OFFSET);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if at_second(middle).is_some_and(|moment| wall_time(moment, zone) < wall) {
            before = middle;
        } else {
            after = middle;
        }
    }
    // `None` only at the very ends of chrono's calendar, a quarter of a million years away.
    at_second(after).unwrap_or_else(|| wall.and_utc())
}

fn at_second(timestamp: i64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(timestamp, 0)
}

/// What clocks in `zone` show at a moment. Unlike `naive_local` it does not panic at the ends
/// of chrono's calendar but shows UTC there.
#[must_use]
pub fn wall_time(moment: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    wall_of(&moment.with_timezone(&zone))
}

/// What the clock that `moment` carries shows; see [`wall_time`].
pub(crate) fn wall_of<Z: TimeZone>(moment: &DateTime<Z>) -> NaiveDateTime {
    let utc = moment.naive_utc();
    utc.checked_add_offset(moment.offset().fix()).unwrap_or(utc)
}

/// A clock that stands still, for tests and previews.
#[derive(Debug, Clone)]
pub struct FixedClock {
    /// The moment it always shows.
    pub now: DateTime<Utc>,
    /// The zone it is always in.
    pub zone: Tz,
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.now
    }
    fn zone(&self) -> Tz {
        self.zone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_moment_carries_the_offset_of_its_zone() {
        let cases = [
            (Tz::Asia__Kathmandu, "2026-11-23T12:00:00+05:45"),
            (Tz::America__New_York, "2026-11-23T01:15:00-05:00"),
            (Tz::America__New_York, "2026-07-23T02:15:00-04:00"),
        ];
        for (zone, expected) in cases {
            let shown = local(utc(expected), zone).to_rfc3339();
            assert_eq!(shown, expected, "{zone}");
        }
    }

    #[test]
    fn a_skipped_time_becomes_the_moment_of_the_jump_whatever_its_seconds() {
        // 02:00 at +1 became 03:00 at +2.
        for skipped in ["2026-03-29T02:00:00", "2026-03-29T02:30:17", "2026-03-29T02:59:59.999"] {
            let moment = first_moment(wall(skipped), Tz::Europe__Berlin);
            assert_eq!(moment, utc("2026-03-29T01:00:00Z"), "{skipped}");
        }
        // Monrovia was at −0:44:30 until 1972-01-07, then at 0: midnight became 00:44:30.
        let moment = first_moment(wall("1972-01-07T00:10:00"), Tz::Africa__Monrovia);
        assert_eq!(moment, utc("1972-01-07T00:44:30Z"));
    }

    #[test]
    fn a_repeated_time_still_ahead_is_found_after_its_first_occurrence() {
        // 03:00 at +2 became 02:00 at +1: 02:30 was at 00:30 UTC and at 01:30 UTC.
        let twice = wall("2026-10-25T02:30:00");
        let next = |after| next_moment(twice, Tz::Europe__Berlin, utc(after));
        assert_eq!(next("2026-10-25T00:29:59Z"), Some(utc("2026-10-25T00:30:00Z")));
        assert_eq!(next("2026-10-25T00:30:00Z"), Some(utc("2026-10-25T01:30:00Z")));
        assert_eq!(next("2026-10-25T01:30:00Z"), None);
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for zone in chrono_tz::TZ_VARIANTS {
            for end in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
                let _ = first_moment(end, zone);
            }
            for end in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
                let _ = wall_time(local(end, zone).to_utc(), zone);
            }
        }
    }
}
