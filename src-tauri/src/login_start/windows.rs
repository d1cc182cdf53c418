//! What Windows starts at login: a value in the registry.

use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";

/// What is set up under this name, as text that names the program. An administrator's is set up
/// for everybody.
pub(super) fn entry(name: &str) -> Option<String> {
    let value = |root: &windows_registry::Key| root.open(RUN).ok()?.get_string(name).ok();
    value(CURRENT_USER).or_else(|| value(LOCAL_MACHINE))
}
