//! Entries, and undo.

use hearth_core::{
    change::{Change, EntryChange},
    entry::{BinnedEntry, EntryDraft, EntryFilter, EntryList, EntryPatch, Source},
};
use tauri::State;
use uuid::Uuid;

use crate::{error::CommandResult, state::Hearth};

/// Entries, newest first.
#[tauri::command]
pub async fn list_entries(
    hearth: State<'_, Hearth>,
    filter: EntryFilter,
) -> CommandResult<EntryList> {
    hearth.shown()?.ask(move |journal| journal.list_entries(&filter)).await
}

/// Makes an entry; it is on the disk when this returns.
#[tauri::command]
pub async fn record_entry(
    hearth: State<'_, Hearth>,
    draft: EntryDraft,
) -> CommandResult<EntryChange> {
    hearth.shown()?.ask(move |journal| journal.record_entry(draft, Source::Window)).await
}

/// Changes an entry.
#[tauri::command]
pub async fn edit_entry(
    hearth: State<'_, Hearth>,
    id: Uuid,
    patch: EntryPatch,
) -> CommandResult<EntryChange> {
    hearth.shown()?.ask(move |journal| journal.edit_entry(id, patch)).await
}

/// Moves an entry to the bin.
#[tauri::command]
pub async fn delete_entry(hearth: State<'_, Hearth>, id: Uuid) -> CommandResult<EntryChange> {
    hearth.shown()?.ask(move |journal| journal.delete_entry(id)).await
}

/// What lies in the bin, the last deleted first.
#[tauri::command]
pub async fn list_bin(hearth: State<'_, Hearth>) -> CommandResult<Vec<BinnedEntry>> {
    hearth.shown()?.ask(|journal| journal.bin()).await
}

/// Takes an entry out of the bin.
#[tauri::command]
pub async fn take_from_bin(hearth: State<'_, Hearth>, id: Uuid) -> CommandResult<EntryChange> {
    hearth.shown()?.ask(move |journal| journal.take_from_bin(id)).await
}

/// Takes back the last change, whoever made it.
#[tauri::command]
pub async fn undo(hearth: State<'_, Hearth>) -> CommandResult<Change> {
    hearth.shown()?.ask(|journal| journal.undo()).await
}

/// Takes back one change.
#[tauri::command]
pub async fn undo_change(hearth: State<'_, Hearth>, id: i64) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.undo_change(id)).await
}

/// Keeps the words being typed for `key`, or lets go of them.
#[tauri::command]
pub async fn keep_draft(
    hearth: State<'_, Hearth>,
    key: String,
    text: Option<String>,
) -> CommandResult<()> {
    hearth.shown()?.ask(move |journal| journal.keep_draft(&key, text.as_deref())).await
}
