//! Whether Hearth starts by itself when the person logs in: hidden, in the tray.

use serde::Serialize;
use ts_rs::TS;

/// Whether Hearth starts at login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LoginStart {
    /// Whether it is set up.
    pub on: bool,
    /// Set up for a program that is not this one, or is no longer there.
    pub moved: bool,
}
