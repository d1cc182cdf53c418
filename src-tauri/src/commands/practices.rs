//! The page of a practice, and rehearsals.

use hearth_core::{
    change::Change,
    entry::Source,
    practice::Practice,
    progress::practice_page::PracticePage,
    rehearsal::{RehearsalDraft, RehearsalOutcome, RehearsalSaid},
};
use tauri::State;
use uuid::Uuid;

use crate::{error::CommandResult, state::Hearth};

/// Everything the page of a practice shows.
#[tauri::command]
pub async fn practice_page(
    hearth: State<'_, Hearth>,
    practice: Practice,
) -> CommandResult<PracticePage> {
    hearth.shown()?.ask(move |journal| journal.practice_page(practice)).await
}

/// Writes a rehearsal.
#[tauri::command]
pub async fn add_rehearsal(
    hearth: State<'_, Hearth>,
    draft: RehearsalDraft,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| Ok(journal.add_rehearsal(draft)?.1)).await
}

/// Gives a rehearsal other words or another day.
#[tauri::command]
pub async fn edit_rehearsal(
    hearth: State<'_, Hearth>,
    id: Uuid,
    draft: RehearsalDraft,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.edit_rehearsal(id, draft)).await
}

/// Removes a rehearsal.
#[tauri::command]
pub async fn remove_rehearsal(hearth: State<'_, Hearth>, id: Uuid) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.remove_rehearsal(id)).await
}

/// Notes that a boundary was said, and how it went.
#[tauri::command]
pub async fn say_rehearsal(
    hearth: State<'_, Hearth>,
    id: Uuid,
    outcome: RehearsalOutcome,
) -> CommandResult<RehearsalSaid> {
    hearth.shown()?.ask(move |journal| journal.say_rehearsal(id, outcome, Source::Window)).await
}
