//! Backups, restoring one, and what is said of a repair.

use std::path::PathBuf;

use hearth_core::{
    backup::{self, Backup, BackupKind, Contents, Difference},
    change::Change,
    journal::Backups,
};
use hearth_host::{error_words, words::Words};
use serde::Serialize;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt as _;
use ts_rs::TS;

use crate::{
    backup_loop,
    error::{CommandError, CommandResult},
    state::Hearth,
};

/// The line always in sight: when the last backup was made, and what stands in the way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupStatus {
    /// The newest backup; it was read back when it was made.
    pub last: Option<Backup>,
    /// What became of the copy in the second place, as far as this run of the program knows.
    pub second: SecondPlace,
    /// Why the last attempt failed, if it did.
    pub trouble: Option<String>,
}

/// What became of the copy in the person's second place.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SecondPlace {
    /// None was chosen.
    None,
    /// It is there, and was read back.
    Kept,
    /// It could not be made.
    Failed {
        /// Why, as a sentence.
        reason: String,
    },
}

impl SecondPlace {
    fn told(place: &backup::SecondPlace, words: &Words) -> Self {
        match place {
            backup::SecondPlace::None => Self::None,
            backup::SecondPlace::Kept => Self::Kept,
            backup::SecondPlace::Failed(error) => {
                Self::Failed { reason: error_words::sentence(words, error) }
            }
        }
    }
}

/// A backup that was just made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Made {
    /// The backup.
    pub backup: Backup,
    /// What was found in it when it was read back.
    pub contents: Contents,
    /// What became of the copy in the person's second place.
    pub second: SecondPlace,
}

/// What a restore would do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RestorePreview {
    /// What is in the backup.
    pub contents: Contents,
    /// How that differs from the journal.
    pub difference: Difference,
}

/// All backups, the newest first.
#[tauri::command]
pub async fn list_backups(hearth: State<'_, Hearth>) -> CommandResult<Vec<Backup>> {
    let backups = backups(&hearth).await?;
    apart(&hearth, move || backups.list()).await
}

/// Makes a backup now.
#[tauri::command]
pub async fn create_backup<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
) -> CommandResult<Made> {
    hearth.own()?;
    let backups = backups(&hearth).await?;
    let made = apart(&hearth, move || Ok(backup_loop::make(&app, &backups, BackupKind::Hand)));
    let backup::Made { backup, contents, second } =
        made.await?.map_err(|error| hearth.said(&error))?;
    let second = SecondPlace::told(&second, &hearth.speaker.words());
    Ok(Made { backup, contents, second })
}

/// What restoring a backup would bring and take away. Changes nothing.
#[tauri::command]
pub async fn preview_restore(
    hearth: State<'_, Hearth>,
    path: PathBuf,
) -> CommandResult<RestorePreview> {
    let look = move |journal: &mut hearth_core::Journal| {
        let contents = journal.backups()?.verify(&path)?;
        Ok(RestorePreview { contents, difference: journal.preview_restore(&path)? })
    };
    hearth.own()?.ask(look).await
}

/// Restores a backup, after backing up the present. One change, which can be undone.
#[tauri::command]
pub async fn restore_backup(hearth: State<'_, Hearth>, path: PathBuf) -> CommandResult<Change> {
    hearth.own()?.ask(move |journal| Ok(journal.restore(&path)?.1)).await
}

/// Lets the person choose a folder; nothing when they thought better of it.
#[tauri::command]
pub async fn choose_folder<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
) -> CommandResult<Option<PathBuf>> {
    let chosen = apart(&hearth, move || Ok(app.dialog().file().blocking_pick_folder())).await?;
    Ok(chosen.and_then(|folder| folder.into_path().ok()))
}

/// The person has read what was saved of a damaged journal.
#[tauri::command]
pub async fn dismiss_repair(hearth: State<'_, Hearth>) -> CommandResult<()> {
    hearth.journal()?.ask(|journal| journal.mark_repair_seen()).await
}

pub(super) async fn status(hearth: &Hearth) -> CommandResult<BackupStatus> {
    let backups = backups(hearth).await?;
    let last = backups.list().map_err(|error| hearth.said(&error))?.into_iter().next();
    let (second, trouble) = hearth.backup_notes();
    let words = hearth.speaker.words();
    Ok(BackupStatus {
        last,
        second: second.map_or(SecondPlace::None, |place| SecondPlace::told(&place, &words)),
        trouble: trouble.map(|error| error_words::sentence(&words, &error)),
    })
}

async fn backups(hearth: &Hearth) -> CommandResult<Backups> {
    hearth.journal()?.ask(|journal| journal.backups()).await
}

/// Long work in a thread that may be kept waiting.
pub(super) async fn apart<T: Send + 'static>(
    hearth: &Hearth,
    work: impl FnOnce() -> hearth_core::Result<T> + Send + 'static,
) -> CommandResult<T> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.map_err(|error| CommandError::internal(&hearth.speaker.words(), error))?
        .map_err(|error| hearth.said(&error))
}
