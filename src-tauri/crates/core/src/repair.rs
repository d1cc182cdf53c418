//! What was saved of a damaged journal, and what was not.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a damaged or missing journal was made good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RepairReport {
    /// When.
    pub at: DateTime<Utc>,
    /// The folder with the damaged files, as they were found.
    #[ts(type = "string")]
    pub aside: PathBuf,
    /// Entries read from the damaged file.
    #[ts(type = "number")]
    pub read: u64,
    /// Entries that only the backup still had.
    #[ts(type = "number")]
    pub from_backup: u64,
    /// When that backup was made; `None` when no sound one was there.
    pub backup_made_at: Option<DateTime<Utc>>,
    /// Entries that were there and could not be saved; `None` when nobody can tell how many.
    #[ts(type = "number | null")]
    pub lost: Option<u64>,
}
