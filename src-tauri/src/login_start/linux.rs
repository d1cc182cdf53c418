//! What a Linux desktop starts at login: an entry of its own form.

use std::fs;

/// What is set up under this name, as text that names the program.
pub(super) fn entry(name: &str) -> Option<String> {
    let folder = dirs::home_dir()?.join(".config/autostart");
    fs::read_to_string(folder.join(format!("{name}.desktop"))).ok()
}
