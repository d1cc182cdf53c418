//! The formats there are parsers for.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Formats of other apps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Loop Habit Tracker, “Export as CSV”: a zip of tables.
    LoopCsv,
    /// Loop Habit Tracker, “Export full backup”: an SQLite database.
    LoopDb,
    /// Daylio, “Export CSV”.
    DaylioCsv,
    /// Daylio’s backup, a `.daylio` file.
    DaylioBackup,
    /// Table Habit, an exported JSON file.
    TableHabit,
    /// Presently, an exported CSV.
    Presently,
    /// Any table with a column of days.
    PlainCsv,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::LoopCsv,
        Self::LoopDb,
        Self::DaylioCsv,
        Self::DaylioBackup,
        Self::TableHabit,
        Self::Presently,
        Self::PlainCsv,
    ];

    /// The stable identifier, as on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::LoopCsv => "loop-csv",
            Self::LoopDb => "loop-db",
            Self::DaylioCsv => "daylio-csv",
            Self::DaylioBackup => "daylio-backup",
            Self::TableHabit => "table-habit",
            Self::Presently => "presently",
            Self::PlainCsv => "plain-csv",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A format there is no parser for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown format: {0}")]
pub struct UnknownFormat(pub String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        Self::ALL
            .into_iter()
            .find(|format| format.id() == text)
            .ok_or_else(|| UnknownFormat(text.to_owned()))
    }
}
