//! The window's web view on Linux: WebKitGTK.

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
