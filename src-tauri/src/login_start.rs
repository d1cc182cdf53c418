//! Whether Hearth starts by itself when the person logs in: hidden, in the tray.

#[cfg(not(any(target_os = "macos", windows)))]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use hearth_host::words::Words;
use serde::Serialize;
use tauri::{AppHandle, Runtime, plugin::TauriPlugin};
use tauri_plugin_autostart::{MacosLauncher, ManagerExt as _};
use ts_rs::TS;

#[cfg(not(any(target_os = "macos", windows)))]
use self::linux::entry;
#[cfg(target_os = "macos")]
use self::macos::entry;
#[cfg(windows)]
use self::windows::entry;
use crate::error::{CommandError, CommandResult};

/// Starts Hearth in the tray without a window.
pub(crate) const HIDDEN: &str = "--hidden";

/// Whether Hearth starts at login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LoginStart {
    /// Whether it is set up.
    pub on: bool,
    /// Set up for a program that is not this one, or is no longer there.
    pub moved: bool,
}

/// The plugin that writes what each system starts at login.
pub(crate) fn plugin<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_autostart::init(MacosLauncher::LaunchAgent, Some(vec![HIDDEN]))
}

/// Whether it is set up. A system that cannot tell counts as one where it is not.
pub(crate) fn state<R: Runtime>(app: &AppHandle<R>) -> LoginStart {
    let on = app.autolaunch().is_enabled().unwrap_or(false);
    LoginStart { on, moved: on && !starts_this_program(app) }
}

/// Sets it up for this very program, also where it was set up for another; or takes it away.
///
/// # Errors
/// Why the system did not take it.
pub(crate) fn set<R: Runtime>(
    app: &AppHandle<R>,
    words: &Words,
    on: bool,
) -> CommandResult<LoginStart> {
    let manager = app.autolaunch();
    let done = if on { manager.enable() } else { manager.disable() };
    done.map_err(|error| {
        let message = words.say_with("login-start-refused", &[("reason", &error.to_string())]);
        CommandError::new("login_start", message, error)
    })?;
    Ok(state(app))
}

/// Whether what was set up names this program. Where it cannot be looked into, it is believed.
fn starts_this_program<R: Runtime>(app: &AppHandle<R>) -> bool {
    let Some(text) = entry(&app.package_info().name) else { return true };
    let program = std::env::current_exe().unwrap_or_default();
    text.contains(&*program.to_string_lossy())
}
