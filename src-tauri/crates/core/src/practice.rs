//! The seven practices.

use std::{fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, Unexpected, Visitor},
};
use ts_rs::TS;

use crate::error::{Error, Result};

/// One of the seven practices, in the seed's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Practice {
    /// Cultivate empathy.
    Empathy,
    /// Set boundaries.
    Boundaries,
    /// Create a supportive community.
    Community,
    /// Practice active listening.
    Listening,
    /// Offer support.
    Support,
    /// Foster inclusivity.
    Inclusivity,
    /// Practice authenticity.
    Authenticity,
}

impl Practice {
    /// All seven, in the seed's order.
    pub const ALL: [Self; 7] = [
        Self::Empathy,
        Self::Boundaries,
        Self::Community,
        Self::Listening,
        Self::Support,
        Self::Inclusivity,
        Self::Authenticity,
    ];

    /// The stable identifier used in the database, on the command line and in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empathy => "empathy",
            Self::Boundaries => "boundaries",
            Self::Community => "community",
            Self::Listening => "listening",
            Self::Support => "support",
            Self::Inclusivity => "inclusivity",
            Self::Authenticity => "authenticity",
        }
    }

    /// Position in the seed's order, 0 to 6.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Practice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Practice {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|practice| practice.id() == text)
            .ok_or_else(|| Error::UnknownPractice(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Practice {
    // Not derived: a reader of JSON takes null, in the place of a derived one, for broken JSON.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_str(IdVisitor)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Practice;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of {}", Practice::ALL.map(Practice::id).join(", "))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> std::result::Result<Practice, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_comes_back_as_its_practice() {
        for practice in Practice::ALL {
            assert_eq!(practice.id().parse::<Practice>().unwrap(), practice);
        }
        assert!("kindness".parse::<Practice>().is_err());
    }
}
