//! Whether the desktop is dark, on Linux: its portal knows, and tells when that changes.
//!
//! GTK hears nothing of it by itself, and WebKitGTK shows what GTK prefers. Neither a portal that
//! answers late nor one that never does may keep the window, so a thread of its own asks.

use std::thread;

use gtk::prelude::GtkSettingsExt as _;
use tauri::{AppHandle, Manager as _, Runtime};
use zbus::{
    blocking::Connection,
    zvariant::{OwnedValue, Value},
};

use super::{LABEL, colour, linux};

/// Where the portal keeps it, and under which name.
const WHERE: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");

/// See "org.freedesktop.portal.Settings" in the documentation of XDG Desktop Portal.
#[zbus::proxy(
    interface = "org.freedesktop.portal.Settings",
    default_service = "org.freedesktop.portal.Desktop",
    default_path = "/org/freedesktop/portal/desktop",
    gen_async = false,
    gen_blocking = true
)]
trait Settings {
    /// Gives the value wrapped twice. Later portals have `ReadOne`, older ones only this.
    fn read(&self, namespace: &str, key: &str) -> zbus::Result<OwnedValue>;

    #[zbus(signal)]
    fn setting_changed(&self, namespace: &str, key: &str, value: Value<'_>) -> zbus::Result<()>;
}

/// Follows the desktop from now on. Must be called on the main thread.
pub(crate) fn follow<R: Runtime>(app: &AppHandle<R>) {
    let undecided = gtk::Settings::default()
        .is_some_and(|settings| settings.is_gtk_application_prefer_dark_theme());
    let app = app.clone();
    let started = thread::Builder::new().name("darkness".into()).spawn(move || {
        let told = listen(|dark| turn(&app, dark.unwrap_or(undecided)));
        if let Err(error) = told {
            log::debug!("the desktop cannot say whether it is dark: {error}");
        }
    });
    if let Err(error) = started {
        log::warn!("no thread to follow the desktop's darkness with: {error}");
    }
}

/// Tells whether the desktop is dark, now and at each change; nothing where it leaves that open.
///
/// # Errors
/// When there is no session bus.
fn listen(tell: impl Fn(Option<bool>)) -> zbus::Result<()> {
    let (namespace, key) = WHERE;
    let settings = SettingsProxy::new(&Connection::session()?)?;
    // Before it is asked, so that no change falls in between.
    let changes = settings.receive_setting_changed_with_args(&[(0, namespace), (1, key)])?;
    match settings.read(namespace, key) {
        Ok(value) => tell(is_dark(&value)),
        Err(error) => log::debug!("no portal says whether the desktop is dark: {error}"),
    }
    for change in changes {
        tell(is_dark(change.args()?.value()));
    }
    Ok(())
}

/// What the portal's number means: 1 is dark, 2 is light, all else has no preference.
fn is_dark(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Value(inner) => is_dark(inner),
        Value::U32(1) => Some(true),
        Value::U32(2) => Some(false),
        _ => None,
    }
}

fn turn<R: Runtime>(app: &AppHandle<R>, dark: bool) {
    let handle = app.clone();
    let queued = app.run_on_main_thread(move || {
        let Some(settings) = gtk::Settings::default() else { return };
        settings.set_gtk_application_prefer_dark_theme(dark);
        if let Some(window) = handle.get_webview_window(LABEL) {
            colour(&window, linux::is_dark(&window));
        }
    });
    if let Err(error) = queued {
        log::warn!("the window could not follow the desktop's darkness: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portals_numbers_mean_dark_light_or_neither() {
        let wrapped = |value: u32| Value::Value(Box::new(Value::U32(value)));
        for (number, expected) in [(0, None), (1, Some(true)), (2, Some(false)), (3, None)] {
            assert_eq!(is_dark(&Value::U32(number)), expected, "{number}");
            assert_eq!(is_dark(&wrapped(number)), expected, "{number}, wrapped");
        }
        assert_eq!(is_dark(&Value::from("1")), None);
    }
}
