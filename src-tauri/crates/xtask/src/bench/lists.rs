//! The journal's page with a hundred thousand entries beside one with a hundred, in the real window.

use anyhow::Result;

use crate::step::{execute, npm};

/// How long it takes to open, to scroll, to jump and to search; the table is printed from there.
pub(super) fn run() -> Result<()> {
    execute(npm(&["run", "--silent", "bench"]).env("HEARTH_PROFILE", "release"))
}
