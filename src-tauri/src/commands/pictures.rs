//! Charts on paper: saved as pictures, and printed.

use std::path::PathBuf;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use hearth_core::transfer::file::write_atomically;
use hearth_host::words::Words;
use serde::Deserialize;
use tauri::{AppHandle, Runtime, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt as _;
use ts_rs::TS;

use super::backups::apart;
use crate::{
    error::{CommandError, CommandResult},
    state::Hearth,
};

/// A chart that the window drew.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Picture {
    /// A drawing that stays sharp at any size.
    Svg {
        /// The document.
        text: String,
    },
    /// An image.
    Png {
        /// Its bytes in Base64.
        base64: String,
    },
}

impl Picture {
    /// The file's bytes, once they are what they say they are.
    fn bytes(self) -> Option<Vec<u8>> {
        let (bytes, begins) = match self {
            Self::Svg { text } => (text.into_bytes(), &b"<svg "[..]),
            Self::Png { base64 } => {
                let bytes = BASE64_STANDARD.decode(base64).ok()?;
                (bytes, &b"\x89PNG\r\n\x1a\n"[..])
            }
        };
        bytes.starts_with(begins).then_some(bytes)
    }
}

fn unusable(words: &Words) -> CommandError {
    CommandError::new("invalid", words.say("error-picture-unusable"), "the picture is none")
}

/// Lets the person choose where a picture goes; nothing when they thought better of it.
#[tauri::command]
pub async fn choose_picture_file<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
    name: String,
) -> CommandResult<Option<PathBuf>> {
    let dialog = app.dialog().file().set_file_name(name);
    let chosen = apart(&hearth, move || Ok(dialog.blocking_save_file())).await?;
    Ok(chosen.and_then(|file| file.into_path().ok()))
}

/// Saves a picture. The file is whole or not there.
#[tauri::command]
pub async fn save_picture(
    hearth: State<'_, Hearth>,
    path: PathBuf,
    picture: Picture,
) -> CommandResult<()> {
    let bytes = picture.bytes().ok_or_else(|| unusable(&hearth.speaker.words()))?;
    apart(&hearth, move || write_atomically(&path, |out| Ok(out.write_all(&bytes)?))).await
}

/// Opens the system's way to print what the window shows.
#[tauri::command]
pub async fn print_page<R: Runtime>(
    webview: WebviewWindow<R>,
    hearth: State<'_, Hearth>,
) -> CommandResult<()> {
    webview.print().map_err(|error| {
        let reason = error.to_string();
        let words = hearth.speaker.words();
        let message = words.say_with("error-not-printed", &[("reason", &reason)]);
        CommandError::new("internal", message, error)
    })
}
