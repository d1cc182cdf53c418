//! Cues.

use hearth_core::{change::Change, cue::CueDraft};
use tauri::State;
use uuid::Uuid;

use crate::{error::CommandResult, state::Hearth};

/// Adds a cue.
#[tauri::command]
pub async fn add_cue(hearth: State<'_, Hearth>, draft: CueDraft) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| Ok(journal.add_cue(draft)?.1)).await
}

/// Changes a cue.
#[tauri::command]
pub async fn edit_cue(
    hearth: State<'_, Hearth>,
    id: Uuid,
    draft: CueDraft,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.edit_cue(id, draft)).await
}

/// Removes a cue.
#[tauri::command]
pub async fn remove_cue(hearth: State<'_, Hearth>, id: Uuid) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.remove_cue(id)).await
}
