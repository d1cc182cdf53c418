//! The weekly letter: read, kept, let go of, and taken along as Markdown.

use std::path::PathBuf;

use chrono::NaiveDate;
use hearth_core::{
    change::Change,
    letter::{LetterPage, markdown::markdown},
    transfer::file::write_atomically,
};
use hearth_host::letter_words;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt as _;

use super::backups::apart;
use crate::{error::CommandResult, state::Hearth};

/// The letter of the week that `of` lies in; without it, the newest worth reading.
#[tauri::command]
pub async fn letter_page(
    hearth: State<'_, Hearth>,
    of: Option<NaiveDate>,
) -> CommandResult<LetterPage> {
    page(&hearth, of).await
}

async fn page(hearth: &Hearth, of: Option<NaiveDate>) -> CommandResult<LetterPage> {
    let words = letter_words::words(&hearth.speaker.words());
    hearth.shown()?.ask(move |journal| journal.letter_page(of, &words)).await
}

/// Keeps a letter as it is now; of one that is kept already, changes the closing line.
#[tauri::command]
pub async fn keep_letter(
    hearth: State<'_, Hearth>,
    of: NaiveDate,
    closing: Option<String>,
) -> CommandResult<Change> {
    let words = letter_words::words(&hearth.speaker.words());
    let keep = move |journal: &mut hearth_core::Journal| {
        journal.keep_letter(of, closing.as_deref(), &words)
    };
    hearth.shown()?.ask(keep).await
}

/// Lets go of a kept letter, so that it is composed again.
#[tauri::command]
pub async fn release_letter(hearth: State<'_, Hearth>, of: NaiveDate) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.release_letter(of)).await
}

/// A letter as Markdown.
#[tauri::command]
pub async fn letter_markdown(hearth: State<'_, Hearth>, of: NaiveDate) -> CommandResult<String> {
    Ok(markdown(&page(&hearth, Some(of)).await?))
}

/// Lets the person choose where a letter goes; nothing when they thought better of it.
#[tauri::command]
pub async fn choose_letter_file<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
    of: NaiveDate,
) -> CommandResult<Option<PathBuf>> {
    let week = page(&hearth, Some(of)).await?.days[0];
    let dialog = app.dialog().file().set_file_name(format!("hearth-letter-{week}.md"));
    let chosen = apart(move || Ok(dialog.blocking_save_file())).await?;
    Ok(chosen.and_then(|file| file.into_path().ok()))
}

/// Saves a letter as Markdown. The file is whole or not there.
#[tauri::command]
pub async fn save_letter(
    hearth: State<'_, Hearth>,
    of: NaiveDate,
    path: PathBuf,
) -> CommandResult<()> {
    let text = markdown(&page(&hearth, Some(of)).await?);
    apart(move || write_atomically(&path, |out| Ok(out.write_all(text.as_bytes())?))).await
}
