//! Quiet hours: a span of the day in which no reminder comes.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rule::hour_minute;
use crate::error::{Error, Result};

/// From one wall time up to another; past midnight when the second is the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Span", into = "Span")]
#[ts(as = "Span", rename = "QuietHours")]
pub struct QuietHours(Span);

/// As it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
struct Span {
    #[serde(with = "hour_minute")]
    #[ts(type = "string")]
    from: NaiveTime,
    #[serde(with = "hour_minute")]
    #[ts(type = "string")]
    until: NaiveTime,
}

impl QuietHours {
    /// From `from`, which is quiet, until `until`, which is not.
    ///
    /// # Errors
    /// When both are the same time.
    pub fn new(from: NaiveTime, until: NaiveTime) -> Result<Self> {
        Span { from, until }.try_into()
    }

    /// When they begin.
    #[must_use]
    pub const fn from(&self) -> NaiveTime {
        self.0.from
    }

    /// When they end.
    #[must_use]
    pub const fn until(&self) -> NaiveTime {
        self.0.until
    }

    /// Whether a wall time lies in them.
    #[must_use]
    pub fn hold(&self, time: NaiveTime) -> bool {
        let Span { from, until } = self.0;
        if from < until { from <= time && time < until } else { from <= time || time < until }
    }
}

impl TryFrom<Span> for QuietHours {
    type Error = Error;
    fn try_from(span: Span) -> Result<Self> {
        if span.from == span.until { Err(Error::EmptySpan) } else { Ok(Self(span)) }
    }
}

impl From<QuietHours> for Span {
    fn from(quiet: QuietHours) -> Self {
        quiet.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    #[test]
    fn they_may_reach_past_midnight_and_end_where_they_end() {
        let cases = [
            ("21:30", "08:00", "21:29", false),
            ("21:30", "08:00", "21:30", true),
            ("21:30", "08:00", "00:00", true),
            ("21:30", "08:00", "07:59", true),
            ("21:30", "08:00", "08:00", false),
            ("13:00", "14:00", "13:00", true),
            ("13:00", "14:00", "14:00", false),
            ("00:00", "06:00", "23:59", false),
        ];
        for (from, until, at, quiet) in cases {
            let hours = QuietHours::new(time(from), time(until)).unwrap();
            assert_eq!(hours.hold(time(at)), quiet, "{at} in {from} to {until}");
        }
    }

    #[test]
    fn a_span_without_length_is_refused_wherever_it_comes_from() {
        assert!(QuietHours::new(time("08:00"), time("08:00")).is_err());
        let read = serde_json::from_str::<QuietHours>(r#"{"from":"08:00","until":"08:00"}"#);
        assert!(read.is_err());
        let written =
            serde_json::to_string(&QuietHours::new(time("21:30"), time("08:00")).unwrap());
        assert_eq!(written.unwrap(), r#"{"from":"21:30","until":"08:00"}"#);
    }
}
