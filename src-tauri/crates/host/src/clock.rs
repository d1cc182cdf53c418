//! The machine's clock and time zone.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use hearth_core::clock::Clock;

/// The machine's own clock. Asks again on every call, because people travel and set clocks.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    /// `TZ` if it names a zone, else the system's zone, else UTC.
    fn zone(&self) -> Tz {
        let named = std::env::var("TZ").ok();
        named
            .as_deref()
            .and_then(zone_named)
            .or_else(|| zone_named(&iana_time_zone::get_timezone().ok()?))
            .unwrap_or(Tz::UTC)
    }
}

/// The zone that `TZ` or the system names: `Europe/Berlin`, `:Europe/Berlin`, or a path into
/// the zone database.
fn zone_named(name: &str) -> Option<Tz> {
    let name = name.trim_start_matches(':');
    let name = name.rsplit_once("zoneinfo/").map_or(name, |(_, zone)| zone);
    name.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_found_in_every_form_that_tz_takes() {
        for name in ["Asia/Kathmandu", ":Asia/Kathmandu", "/usr/share/zoneinfo/Asia/Kathmandu"] {
            assert_eq!(zone_named(name), Some(Tz::Asia__Kathmandu), "{name}");
        }
    }

    #[test]
    fn a_name_that_is_no_zone_is_passed_over() {
        for name in ["", "Middle/Earth", "CET-1CEST,M3.5.0,M10.5.0/3"] {
            assert_eq!(zone_named(name), None, "{name}");
        }
    }

    #[test]
    fn time_goes_on() {
        let before = SystemClock.now();
        assert!(SystemClock.now() >= before);
    }
}
