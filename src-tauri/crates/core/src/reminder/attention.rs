//! What the person's desk is like when a reminder comes due, as far as the system tells.

use chrono::{DateTime, Utc};

/// Whether somebody may be spoken to. What is not known counts as no.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attention {
    /// The desktop holds notifications back.
    pub do_not_disturb: bool,
    /// Nobody is at the computer, or its screen is locked.
    pub away: bool,
    /// A presentation or a full-screen program runs, or the screen is shared.
    pub presenting: bool,
    /// Until just now nobody was there to show anything.
    pub absence: Option<Absence>,
}

/// Why nobody looked at the clock for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// The computer slept, from the moment given until now.
    AsleepSince(DateTime<Utc>),
    /// Hearth was not running until now.
    NotRunning,
}
