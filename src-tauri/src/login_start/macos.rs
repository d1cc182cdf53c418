//! What macOS starts at login: a launch agent.

use std::fs;

/// What is set up under this name, as text that names the program.
pub(super) fn entry(name: &str) -> Option<String> {
    let folder = dirs::home_dir()?.join("Library/LaunchAgents");
    fs::read_to_string(folder.join(format!("{name}.plist"))).ok()
}
