//! Exports and imports, with their progress, which can be stopped.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

use hearth_core::{
    Error, Journal,
    change::Change,
    transfer::{
        export::{ExportFormat, ExportOptions, ExportSummary, PrivateEntries, Progress},
        file::write_atomically,
        foreign::{Columns, Format},
        import::{ImportPreview, Incoming, Mapping, read, read_headers},
    },
};
use hearth_host::diary;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Emitter as _, Manager as _, Runtime, State};
use tauri_plugin_dialog::DialogExt as _;
use ts_rs::TS;

use super::backups::apart;
use crate::{error::CommandResult, state::Hearth};

/// What to export.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExportRequest {
    /// The form.
    pub format: ExportFormat,
    /// Whether private entries are in it.
    pub private: PrivateEntries,
    /// Names of people to be shortened to their initials.
    pub mask_names: Vec<String>,
}

/// A file to take in, and how.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportRequest {
    /// Where it lies.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Which practice each activity becomes, by the activity's key.
    pub mapping: Mapping,
    /// Which columns of a plain CSV are read; `None` for a guess.
    pub columns: Option<Columns>,
}

/// An import that is through.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Imported {
    /// What came.
    pub preview: ImportPreview,
    /// The change that undo takes back; `None` when nothing was new.
    pub change: Option<Change>,
}

/// Lets the person choose where an export goes; nothing when they thought better of it.
#[tauri::command]
pub async fn choose_export_file<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
    format: ExportFormat,
) -> CommandResult<Option<PathBuf>> {
    let day = hearth.own()?.ask(|journal| journal.today()).await?;
    let name = format!("hearth-{day}.{}", format.extension());
    let dialog = app.dialog().file().set_file_name(name);
    let chosen = apart(&hearth, move || Ok(dialog.blocking_save_file())).await?;
    Ok(chosen.and_then(|file| file.into_path().ok()))
}

/// Lets the person choose a file to import; nothing when they thought better of it.
#[tauri::command]
pub async fn choose_import_file<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
) -> CommandResult<Option<PathBuf>> {
    let chosen = apart(&hearth, move || Ok(app.dialog().file().blocking_pick_file())).await?;
    Ok(chosen.and_then(|file| file.into_path().ok()))
}

/// Writes an export. The file is whole or not there.
#[tauri::command]
pub async fn export_journal<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
    path: PathBuf,
    request: ExportRequest,
) -> CommandResult<ExportSummary> {
    let folder = hearth.own()?.ask(|journal| Ok(journal.path().to_owned())).await?;
    let words = diary::words(&hearth.speaker.words());
    hearth.transfer_stopped.store(false, Ordering::Relaxed);
    apart(&hearth, move || {
        // Through a connection of its own, so that taps go on meanwhile.
        let journal = hearth_host::open_journal_in(folder.parent().unwrap_or(Path::new(".")))?;
        let options = ExportOptions {
            private: request.private,
            mask_names: request.mask_names,
            ..ExportOptions::new(request.format, &words)
        };
        write_atomically(&path, |out| journal.export(&options, out, &mut |step| tell(&app, step)))
    })
    .await
}

/// What importing a file would bring. Changes nothing.
#[tauri::command]
pub async fn preview_import(
    hearth: State<'_, Hearth>,
    request: ImportRequest,
) -> CommandResult<ImportPreview> {
    let (incoming, mapping, headers) = open(&hearth, request).await?;
    let look = move |journal: &mut Journal| journal.preview_import(&incoming, &mapping);
    let mut preview = hearth.own()?.ask(look).await?;
    if let Some((headers, columns)) = headers {
        (preview.headers, preview.columns) = (headers, Some(columns));
    }
    Ok(preview)
}

/// Takes a file in: all of it or nothing, after a backup, as one change.
#[tauri::command]
pub async fn import_file<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
    request: ImportRequest,
) -> CommandResult<Imported> {
    let (incoming, mapping, _) = open(&hearth, request).await?;
    hearth.transfer_stopped.store(false, Ordering::Relaxed);
    let work = move |journal: &mut Journal| {
        let (preview, change) =
            journal.import(&incoming, &mapping, &mut |step| tell(&app, step))?;
        Ok(Imported { preview, change })
    };
    hearth.own()?.ask(work).await
}

/// Stops the export or import under way; nothing of it is left behind.
#[tauri::command]
pub async fn stop_transfer(hearth: State<'_, Hearth>) -> CommandResult<()> {
    hearth.transfer_stopped.store(true, Ordering::Relaxed);
    Ok(())
}

type Headers = Option<(Vec<String>, Columns)>;

async fn open(
    hearth: &Hearth,
    request: ImportRequest,
) -> CommandResult<(Incoming, Mapping, Headers)> {
    apart(hearth, move || {
        let ImportRequest { path, mapping, columns } = request;
        // A pipe would be waited for, a device never ends.
        if path.metadata().is_ok_and(|found| !found.is_file()) {
            return Err(Error::UnknownFile(path.display().to_string()));
        }
        let plain = columns.as_ref().map(|_| Format::PlainCsv.id());
        let incoming = read(&path, plain, columns.as_ref())?;
        let headers = if incoming.format() == Format::PlainCsv.id() {
            let (headers, guess) = read_headers(&path)?;
            Some((headers, columns.unwrap_or(guess)))
        } else {
            None
        };
        Ok((incoming, mapping, headers))
    })
    .await
}

/// Tells the window how far it is, and hears whether to stop.
fn tell<R: Runtime>(app: &AppHandle<R>, step: Progress) -> ControlFlow<()> {
    if let Err(error) = app.emit("transfer-progress", step) {
        log::warn!("the window could not be told of progress: {error}");
    }
    if app.state::<Hearth>().transfer_stopped.load(Ordering::Relaxed) {
        ControlFlow::Break(())
    } else {
        ControlFlow::Continue(())
    }
}
