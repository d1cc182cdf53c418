//! The smallest Tauri window: the floor that `cargo xtask bench` compares Hearth with.
//!
//! It loads an empty page and, like Hearth, writes the file named by `HEARTH_READY_FILE` once
//! that page is painted.

use tauri::{WebviewUrl, WebviewWindowBuilder, webview::PageLoadEvent};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let blank = WebviewUrl::External("about:blank".parse()?);
            WebviewWindowBuilder::new(app, "bare", blank)
                .title("Bare")
                .inner_size(1040.0, 760.0)
                .on_page_load(|_window, load| {
                    if load.event() == PageLoadEvent::Finished
                        && let Some(path) = std::env::var_os("HEARTH_READY_FILE")
                        && let Err(error) = std::fs::write(path, "ready")
                    {
                        eprintln!("the ready file could not be written: {error}");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
