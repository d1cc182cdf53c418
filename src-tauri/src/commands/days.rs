//! Days and weeks: what they show, their rest and their focus.

use chrono::NaiveDate;
use hearth_core::{
    change::Change,
    practice::Practice,
    progress::{
        month::MonthPage,
        page::{ProgressPage, ProgressQuery},
        today::TodayPage,
    },
};
use tauri::State;

use crate::{error::CommandResult, state::Hearth};

/// Everything the Today page shows.
#[tauri::command]
pub async fn today_page(hearth: State<'_, Hearth>) -> CommandResult<TodayPage> {
    hearth.shown()?.ask(|journal| journal.today_page()).await
}

/// Everything the Progress page shows, in one call.
#[tauri::command]
pub async fn progress_page(
    hearth: State<'_, Hearth>,
    query: ProgressQuery,
) -> CommandResult<ProgressPage> {
    hearth.shown()?.ask(move |journal| journal.progress_page(&query)).await
}

/// Marks a day as rest.
#[tauri::command]
pub async fn mark_rest(hearth: State<'_, Hearth>, day: NaiveDate) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.mark_rest(day)).await
}

/// Makes a rest day an ordinary day again.
#[tauri::command]
pub async fn clear_rest(hearth: State<'_, Hearth>, day: NaiveDate) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.clear_rest(day)).await
}

/// Makes a practice today's focus.
#[tauri::command]
pub async fn pick_focus(hearth: State<'_, Hearth>, practice: Practice) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.pick_focus(practice)).await
}

/// Suggests another practice for today.
#[tauri::command]
pub async fn another_focus(hearth: State<'_, Hearth>) -> CommandResult<Change> {
    hearth.shown()?.ask(|journal| journal.another_focus()).await
}

/// Leaves today without a focus.
#[tauri::command]
pub async fn set_focus_aside(hearth: State<'_, Hearth>) -> CommandResult<Change> {
    hearth.shown()?.ask(|journal| journal.set_focus_aside()).await
}

/// Marks each day of a span as rest.
#[tauri::command]
pub async fn mark_rest_days(
    hearth: State<'_, Hearth>,
    since: NaiveDate,
    until: NaiveDate,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.mark_rest_days(since, until)).await
}

/// Makes the rest days of a span ordinary days again.
#[tauri::command]
pub async fn clear_rest_days(
    hearth: State<'_, Hearth>,
    since: NaiveDate,
    until: NaiveDate,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.clear_rest_days(since, until)).await
}

/// The month that a day lies in.
#[tauri::command]
pub async fn month_page(hearth: State<'_, Hearth>, day: NaiveDate) -> CommandResult<MonthPage> {
    hearth.shown()?.ask(move |journal| journal.month(day)).await
}

/// The warm line on coming back was read.
#[tauri::command]
pub async fn put_away_return(hearth: State<'_, Hearth>) -> CommandResult<()> {
    hearth.shown()?.ask(|journal| journal.put_away_return()).await
}
