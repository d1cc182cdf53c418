//! Drafts: words being typed, kept beside the journal so that a crash loses next to none.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words that were typed and not yet kept as an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenDraft {
    /// What they are for: an entry's identifier, `new-<practice>` or `new-page`.
    pub key: String,
    /// The words.
    pub text: String,
    /// When they were last kept.
    pub saved_at: DateTime<Utc>,
}
