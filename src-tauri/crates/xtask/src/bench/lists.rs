//! The journal's page with a hundred thousand entries beside one with a hundred, in the real window,
//! and how heavy the window's first page is.

use anyhow::Result;

use crate::step::{execute, npm};

/// How long it takes to open, to scroll, to jump and to search, and what Today loads; the tables are
/// printed from there.
pub(super) fn run() -> Result<()> {
    execute(npm(&["run", "--silent", "bench"]).env("HEARTH_PROFILE", "release"))
}
