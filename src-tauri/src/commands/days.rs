//! Days and weeks: what they show, their rest and their focus.

use chrono::NaiveDate;
use hearth_core::{
    change::Change,
    practice::Practice,
    progress::{
        page::{ProgressPage, ProgressQuery},
        today::TodayPage,
    },
};
use tauri::State;

use crate::{error::CommandResult, state::Hearth};

/// Everything the Today page shows.
#[tauri::command]
pub async fn today_page(hearth: State<'_, Hearth>) -> CommandResult<TodayPage> {
    hearth.journal()?.ask(|journal| journal.today_page()).await
}

/// Everything the Progress page shows, in one call.
#[tauri::command]
pub async fn progress_page(
    hearth: State<'_, Hearth>,
    query: ProgressQuery,
) -> CommandResult<ProgressPage> {
    hearth.journal()?.ask(move |journal| journal.progress_page(&query)).await
}

/// Marks a day as rest.
#[tauri::command]
pub async fn mark_rest(hearth: State<'_, Hearth>, day: NaiveDate) -> CommandResult<Change> {
    hearth.journal()?.ask(move |journal| journal.mark_rest(day)).await
}

/// Makes a rest day an ordinary day again.
#[tauri::command]
pub async fn clear_rest(hearth: State<'_, Hearth>, day: NaiveDate) -> CommandResult<Change> {
    hearth.journal()?.ask(move |journal| journal.clear_rest(day)).await
}

/// Makes a practice today's focus.
#[tauri::command]
pub async fn pick_focus(hearth: State<'_, Hearth>, practice: Practice) -> CommandResult<Change> {
    hearth.journal()?.ask(move |journal| journal.pick_focus(practice)).await
}
