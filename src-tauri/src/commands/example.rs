//! The example to look around in, apart from the person's journal.

use tauri::{AppHandle, Runtime, State};

use super::backups::apart;
use crate::{error::CommandResult, example, state::Hearth};

/// Shows the example in the place of the journal, until it is left or the program ends.
#[tauri::command]
pub async fn open_example<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
) -> CommandResult<()> {
    let look = |journal: &mut hearth_core::Journal| {
        Ok((example::folder_beside(journal.path()), journal.settings()?))
    };
    let (folder, chosen) = hearth.journal()?.ask(look).await?;
    let journal = apart(move || example::make(&folder, chosen)).await?;
    hearth.open_example(&app, journal)
}

/// Shows the person's journal again and removes the example.
#[tauri::command]
pub async fn leave_example(hearth: State<'_, Hearth>) -> CommandResult<()> {
    let Some(worker) = hearth.leave_example() else { return Ok(()) };
    let path = worker.ask(|journal| Ok(journal.path().to_owned())).await?;
    // Its thread ends, and with it the connection, once nothing asks it any more.
    drop(worker);
    apart(move || example::remove(&path)).await
}
