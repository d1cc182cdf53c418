//! The smallest Tauri window: the floor that `cargo xtask bench` compares Hearth with.
//!
//! It loads an empty page and, like Hearth, writes the file named by `HEARTH_READY_FILE` once
//! that page is painted.

use tauri::{WebviewUrl, WebviewWindowBuilder, http::Response, webview::PageLoadEvent};

const PAGE: &[u8] = b"<!doctype html><meta charset=utf-8><title>Bare</title><p>Bare</p>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        // A page of a scheme of its own, as Hearth's is: WebKit reports no load of `about:blank`.
        .register_uri_scheme_protocol("bare", |_app, _request| {
            Response::builder().header("Content-Type", "text/html").body(PAGE).unwrap_or_default()
        })
        .setup(|app| {
            let blank = WebviewUrl::CustomProtocol("bare://localhost/".parse()?);
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
