//! The window's web view on Windows and macOS, as it comes.

use tauri::{AppHandle, Runtime, Theme, WebviewWindow, WebviewWindowBuilder};

/// Whether WebView2 and WKWebView connect unasked, as WebKitGTK does, was not tried.
pub(super) fn leading_nowhere<'a, R: Runtime>(
    builder: WebviewWindowBuilder<'a, R, AppHandle<R>>,
) -> tauri::Result<WebviewWindowBuilder<'a, R, AppHandle<R>>> {
    Ok(builder)
}

/// Their drivers are those that the system chose.
pub(super) fn paint_without_gpu<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Whether the window's page is going to be dark.
pub(super) fn is_dark<R: Runtime>(window: &WebviewWindow<R>) -> bool {
    window.theme().is_ok_and(|theme| theme == Theme::Dark)
}
