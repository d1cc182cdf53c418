//! Changes: what was done to the journal, so that it can be said and undone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::practice::Practice;

/// What a change did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Op {
    /// An entry was made.
    RecordEntry {
        /// Its practice; `None` for a free page.
        practice: Option<Practice>,
    },
    /// An entry was changed.
    EditEntry {
        /// Its practice after the change.
        practice: Option<Practice>,
    },
    /// An entry was deleted.
    DeleteEntry {
        /// Its practice.
        practice: Option<Practice>,
    },
    /// A day was marked as rest.
    MarkRest,
    /// A rest day was cleared.
    ClearRest,
    /// Several days were marked as rest.
    MarkRestDays {
        /// How many.
        days: u32,
    },
    /// Several rest days were cleared.
    ClearRestDays {
        /// How many.
        days: u32,
    },
    /// Another focus was suggested.
    TurnFocus,
    /// Today was left without a focus.
    SetFocusAside,
    /// A day's focus was picked.
    PickFocus {
        /// The practice.
        practice: Practice,
    },
    /// Settings were changed.
    ChangeSettings,
    /// A reminder was added.
    AddReminder,
    /// A reminder was changed.
    EditReminder,
    /// A reminder was removed.
    RemoveReminder,
    /// Reminders were paused.
    PauseReminders,
    /// Reminders were resumed.
    ResumeReminders,
    /// Entries came from a file.
    Import {
        /// How many.
        entries: u32,
    },
    /// A backup was restored.
    Restore,
    /// A deleted entry was taken out of the bin.
    TakeFromBin {
        /// Its practice.
        practice: Option<Practice>,
    },
    /// A cue was added.
    AddCue,
    /// A cue was changed.
    EditCue,
    /// A cue was removed.
    RemoveCue,
    /// A space was added.
    AddSpace,
    /// A space was changed or renamed.
    EditSpace,
    /// A space was put away.
    ArchiveSpace,
    /// A space was brought back.
    UnarchiveSpace,
    /// A space was removed from the inventory.
    RemoveSpace,
    /// A space became part of another.
    MergeSpaces,
    /// A boundary was rehearsed.
    AddRehearsal,
    /// A rehearsal was changed.
    EditRehearsal,
    /// A rehearsal was removed.
    RemoveRehearsal,
    /// A rehearsed boundary was said.
    SayRehearsal,
    /// A letter was kept, or its closing line changed.
    KeepLetter,
    /// A kept letter was let go of, to be composed again.
    ReleaseLetter,
}

/// A change that was made and can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    /// Its number; later changes have higher ones.
    #[ts(type = "number")]
    pub id: i64,
    /// What it did.
    pub op: Op,
}

/// An entry and the change that brought it about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryChange {
    /// The entry as it is now; for a deletion, as it was.
    pub entry: crate::entry::Entry,
    /// The change.
    pub change: Change,
}
