//! How macOS gets to know Hearth.

use std::sync::LazyLock;

use super::super::{APP_ID, Refusal};

/// Without it a notification would be Finder's. It can be said only once in the life of a
/// program, and macOS takes it only where Hearth is installed.
pub(super) fn introduce() -> Result<(), Refusal> {
    static SAID: LazyLock<Result<(), String>> =
        LazyLock::new(|| notify_rust::set_application(APP_ID).map_err(|error| error.to_string()));
    SAID.as_ref().copied().map_err(Refusal::of)
}
