//! Safe spaces: people and places the person has found safe.
//!
//! Entries hold the name of their space. The inventory holds what else the person says of it; a
//! name that only entries know is shown there too, so nothing that was written goes missing.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::error::{Error, Result};

/// Longest name of a space, in characters.
pub const LONGEST_NAME: usize = 120;
/// Longest line on what makes a space safe, in characters.
pub const LONGEST_WHY: usize = 1000;

/// The forms a safe space takes: the seed's four, and any other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpaceKind {
    /// A supportive community.
    Community,
    /// A friendship.
    Friendship,
    /// A therapy group.
    TherapyGroup,
    /// A creative outlet.
    CreativeOutlet,
    /// Another form.
    #[default]
    Other,
}

impl SpaceKind {
    /// Its name for messages, as the journal writes it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::Friendship => "friendship",
            Self::TherapyGroup => "therapy_group",
            Self::CreativeOutlet => "creative_outlet",
            Self::Other => "other",
        }
    }
}

/// A safe space of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Space {
    /// UUIDv7.
    pub id: Uuid,
    /// A name or initials. No two spaces share one, whichever way their letters are cased.
    pub name: String,
    /// Its form.
    pub kind: SpaceKind,
    /// What makes it safe.
    pub why: Option<String>,
    /// Put away since then: its entries stay, it is offered no more.
    pub archived_at: Option<DateTime<Utc>>,
    /// When it was added.
    pub created_at: DateTime<Utc>,
}

/// A space to be added, or the new state of one that exists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct SpaceDraft {
    /// A name or initials; not empty.
    pub name: String,
    /// Its form.
    pub kind: SpaceKind,
    /// What makes it safe; an empty text counts as none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub why: Option<String>,
    /// Whether it is put away.
    #[serde(default)]
    pub archived: bool,
}

/// A space with what its entries say of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpaceSummary {
    /// `None` for a name that only entries know.
    pub id: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// Its form.
    pub kind: SpaceKind,
    /// What makes it safe.
    pub why: Option<String>,
    /// Whether it is put away.
    pub archived: bool,
    /// How many of its entries each practice has, in the seed's order.
    pub counts: [u32; 7],
    /// How many free pages it has.
    pub pages: u32,
    /// The journal day of its last entry.
    pub last_day: Option<NaiveDate>,
}

/// The inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpacesPage {
    /// The last used first, then those never used by their names; put-away ones last.
    pub spaces: Vec<SpaceSummary>,
    /// Today's journal day.
    pub today: NaiveDate,
}

/// A name as it is kept: without spaces around it.
///
/// # Errors
/// When nothing is left of it, or it is too long.
pub(crate) fn checked_name(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() {
        Err(Error::EmptySpaceName)
    } else if name.chars().count() > LONGEST_NAME {
        Err(Error::SpaceNameTooLong)
    } else {
        Ok(name.to_owned())
    }
}

/// The line on what makes a space safe, as it is kept; an empty one is none.
///
/// # Errors
/// When it is too long.
pub(crate) fn checked_why(why: Option<String>) -> Result<Option<String>> {
    let why = why.map(|why| why.trim().to_owned()).filter(|why| !why.is_empty());
    match &why {
        Some(why) if why.chars().count() > LONGEST_WHY => Err(Error::SpaceWhyTooLong),
        _ => Ok(why),
    }
}
