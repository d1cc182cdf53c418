//! Writes the interface's types anew.

use anyhow::Result;

use crate::step::{cargo, execute};

/// Runs the test that compares them, and lets it write what it wants.
pub(crate) fn write() -> Result<()> {
    let mut test = cargo(&["test", "--quiet", "--package", "hearth-desktop", "--test", "types"]);
    execute(test.env("UPDATE_TYPES", "1"))
}
