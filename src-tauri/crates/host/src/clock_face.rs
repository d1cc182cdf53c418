//! Times of day as they are told where the person lives: twelve hours or twenty-four.

use chrono::{NaiveTime, Timelike as _};
use icu_datetime::{NoCalendarFormatter, fieldsets::T, input::Time};
use icu_locale_core::Locale;

/// A clock face; plain `19:30` where nothing is known of the place.
pub(crate) struct ClockFace(Option<NoCalendarFormatter<T>>);

impl ClockFace {
    pub(crate) fn new(tag: &str) -> Self {
        let locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Self(NoCalendarFormatter::try_new(locale.into(), T::hm()).ok())
    }

    pub(crate) fn tell(&self, time: NaiveTime) -> String {
        let at = || u8::try_from(time.hour()).ok().zip(u8::try_from(time.minute()).ok());
        let shown = self.0.as_ref().zip(at()).and_then(|(face, (hour, minute))| {
            Some(face.format(&Time::try_new(hour, minute, 0, 0).ok()?).to_string())
        });
        shown.unwrap_or_else(|| time.format("%H:%M").to_string())
    }
}
