//! The window's web view on Linux: WebKitGTK.

use gtk::prelude::GtkSettingsExt as _;
use tauri::{AppHandle, Runtime, Url, WebviewWindow, WebviewWindowBuilder};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt};

/// WebKitGTK connects to where a link leads before it asks whether the window may go there, and
/// for `preconnect` it asks nobody: neither the content policy nor `stays_inside` is heard. So
/// it is told that everything beyond this computer lies behind a port where nobody can listen.
pub(super) fn leading_nowhere<'a, R: Runtime>(
    builder: WebviewWindowBuilder<'a, R, AppHandle<R>>,
) -> tauri::Result<WebviewWindowBuilder<'a, R, AppHandle<R>>> {
    const NOWHERE: &str = "socks5://127.0.0.1:0";
    Ok(builder.proxy_url(Url::parse(NOWHERE).map_err(tauri::Error::InvalidUrl)?))
}

/// Saves memory and start-up time, and avoids the white windows of some drivers.
pub(super) fn paint_without_gpu<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.with_webview(|webview| {
        if let Some(settings) = WebViewExt::settings(&webview.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether the window's page is going to be dark, by the rules of WebKitGTK.
pub(super) fn is_dark<R: Runtime>(_window: &WebviewWindow<R>) -> bool {
    let by_name = |name: &str| name.ends_with("-dark") || name.ends_with("-Dark");
    gtk::Settings::default().is_some_and(|settings| {
        settings.is_gtk_application_prefer_dark_theme()
            || settings.gtk_theme_name().is_some_and(|name| by_name(&name))
    })
}
