//! Safe spaces.

use hearth_core::{
    change::Change,
    space::{SpaceDraft, SpacesPage},
};
use tauri::State;
use uuid::Uuid;

use crate::{error::CommandResult, state::Hearth};

/// The inventory.
#[tauri::command]
pub async fn spaces_page(hearth: State<'_, Hearth>) -> CommandResult<SpacesPage> {
    hearth.shown()?.ask(|journal| journal.spaces_page()).await
}

/// Adds a space.
#[tauri::command]
pub async fn add_space(hearth: State<'_, Hearth>, draft: SpaceDraft) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| Ok(journal.add_space(draft)?.1)).await
}

/// Changes a space; a new name goes to all of its entries.
#[tauri::command]
pub async fn edit_space(
    hearth: State<'_, Hearth>,
    id: Uuid,
    draft: SpaceDraft,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.edit_space(id, draft)).await
}

/// Takes a space out of the inventory.
#[tauri::command]
pub async fn remove_space(hearth: State<'_, Hearth>, id: Uuid) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.remove_space(id)).await
}

/// Gives the entries of one space to another.
#[tauri::command]
pub async fn merge_spaces(
    hearth: State<'_, Hearth>,
    from: String,
    into: String,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.merge_spaces(&from, &into)).await
}
