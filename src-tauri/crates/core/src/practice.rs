//! The seven practices and the texts that go with them.

use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// One of the seven practices, in the seed's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
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

    /// The practice's texts.
    #[must_use]
    pub fn texts(self) -> &'static PracticeTexts {
        &CONTENT.practices[self.index()]
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

/// The texts of one practice, as the content file holds them.
#[derive(Debug, Clone, Deserialize)]
pub struct PracticeTexts {
    /// Which practice these texts belong to.
    pub id: Practice,
    /// The practice's name.
    pub name: String,
    /// What it is, in one sentence.
    pub description: String,
    /// Small acts to choose from.
    pub acts: Vec<String>,
    /// Open questions to write from.
    pub prompts: Vec<String>,
    /// Open questions to carry through a week; a letter asks one of them.
    pub questions: Vec<String>,
    /// Texts a notification may show; none of them names the practice.
    pub reminders: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Content {
    practices: Vec<PracticeTexts>,
}

// The file is compiled in and a test parses it, so a failure here cannot reach a person.
#[allow(clippy::expect_used)]
static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../content/en.json")).expect("content/en.json is valid")
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_holds_the_seven_in_the_seeds_order() {
        let ids: Vec<Practice> = CONTENT.practices.iter().map(|texts| texts.id).collect();
        assert_eq!(ids, Practice::ALL);
    }

    #[test]
    fn every_practice_has_enough_to_offer() {
        // The window offers the cues; here only their number is known.
        let content: serde_json::Value =
            serde_json::from_str(include_str!("../content/en.json")).unwrap();
        for practice in Practice::ALL {
            let texts = practice.texts();
            assert!(texts.acts.len() >= 7, "{practice} has too few acts");
            assert!(texts.prompts.len() >= 4, "{practice} has too few prompts");
            assert!(texts.reminders.len() >= 3, "{practice} has too few reminder texts");
            let cues = content["practices"][practice.index()]["cues"].as_array().unwrap();
            assert!(cues.len() >= 2, "{practice} has too few cues");
            assert!(cues.iter().all(|cue| cue["if"].is_string() && cue["then"].is_string()));
        }
    }

    #[test]
    fn an_identifier_comes_back_as_its_practice() {
        for practice in Practice::ALL {
            assert_eq!(practice.id().parse::<Practice>().unwrap(), practice);
        }
        assert!("kindness".parse::<Practice>().is_err());
    }
}
