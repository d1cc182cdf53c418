//! What the person asked to be reminded of, and when.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{day::Weekday, practice::Practice};

/// Longest text a reminder takes, in characters.
pub const LONGEST_TEXT: usize = 200;

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// UUIDv7.
    pub id: Uuid,
    /// Wall time, to the minute, written `HH:MM`; where there is a window, its beginning.
    #[serde(with = "hour_minute")]
    #[ts(type = "string")]
    pub at: NaiveTime,
    /// The end of the window in which a moment is drawn each day; `None` means just at `at`.
    #[serde(default, with = "hour_minute::optional", skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string | null")]
    pub until: Option<NaiveTime>,
    /// On which weekdays, Monday first; never empty.
    pub days: Vec<Weekday>,
    /// For this practice; `None` means the day's focus.
    pub practice: Option<Practice>,
    /// The person's own text; `None` means one of the gentle texts.
    pub text: Option<String>,
    /// Whether it comes even if the day is already logged.
    pub even_if_logged: bool,
    /// Whether it comes at all.
    pub enabled: bool,
}

/// A reminder to be added, or the new state of one that exists.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ReminderDraft {
    /// Wall time, written `HH:MM`; with `until`, the beginning of the window.
    #[serde(with = "hour_minute")]
    #[ts(type = "string")]
    pub at: NaiveTime,
    /// The end of the window, which is another time than `at`; `None` means just at `at`.
    #[serde(default, with = "hour_minute::optional")]
    #[ts(optional, type = "string | null")]
    pub until: Option<NaiveTime>,
    /// On which weekdays; empty is refused.
    pub days: Vec<Weekday>,
    /// For this practice; `None` means the day's focus.
    pub practice: Option<Practice>,
    /// The person's own text; `None` or empty means one of the gentle texts.
    pub text: Option<String>,
    /// Whether it comes even if the day is already logged.
    pub even_if_logged: bool,
    /// Whether it comes at all.
    pub enabled: bool,
}

impl ReminderDraft {
    /// Every day at this time, on, with a gentle text.
    #[must_use]
    pub fn daily(at: NaiveTime) -> Self {
        Self {
            at,
            until: None,
            days: Weekday::ALL.to_vec(),
            practice: None,
            text: None,
            even_if_logged: false,
            enabled: true,
        }
    }
}

impl From<&Reminder> for ReminderDraft {
    fn from(reminder: &Reminder) -> Self {
        Self {
            at: reminder.at,
            until: reminder.until,
            days: reminder.days.clone(),
            practice: reminder.practice,
            text: reminder.text.clone(),
            even_if_logged: reminder.even_if_logged,
            enabled: reminder.enabled,
        }
    }
}

/// `HH:MM`, the form people type and read.
pub mod hour_minute {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes `HH:MM`.
    ///
    /// # Errors
    /// Whatever the serializer says.
    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format("%H:%M"))
    }

    /// Reads `HH:MM`.
    ///
    /// # Errors
    /// When the text is no time of day.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveTime::parse_from_str(&text, "%H:%M")
            .map_err(|_| D::Error::custom(format!("“{text}” is no time like 19:30")))
    }

    /// The same, or nothing.
    pub mod optional {
        use chrono::NaiveTime;
        use serde::{Deserialize, Deserializer, Serializer};

        #[derive(Deserialize)]
        struct Written(#[serde(with = "super")] NaiveTime);

        /// Writes `HH:MM` or null.
        ///
        /// # Errors
        /// Whatever the serializer says.
        pub fn serialize<S: Serializer>(
            time: &Option<NaiveTime>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match time {
                Some(time) => super::serialize(time, serializer),
                None => serializer.serialize_none(),
            }
        }

        /// Reads `HH:MM` or null.
        ///
        /// # Errors
        /// When the text is no time of day.
        pub fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<NaiveTime>, D::Error> {
            Ok(Option::<Written>::deserialize(deserializer)?.map(|Written(time)| time))
        }
    }
}
