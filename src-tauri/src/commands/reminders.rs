//! Reminders: the list, the honest line, pausing.

use std::sync::atomic::Ordering;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use hearth_core::{
    Journal, Result as CoreResult,
    change::Change,
    reminder::{
        history::{Occurrence, ReminderStatus},
        rule::{Reminder, ReminderDraft},
        schedule::tomorrow,
    },
};
use hearth_notice::{
    notification::{ServerFacts, ServerState},
    sample,
};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime, State};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    error::{CommandError, CommandResult},
    login_start::{self, LoginStart},
    state::Hearth,
};

/// Everything the Reminders page shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RemindersPage {
    /// By time of day.
    pub reminders: Vec<Reminder>,
    /// What comes next, and what became of the last.
    pub status: ReminderStatus,
    /// What became of the last sixty, the newest first.
    pub history: Vec<Occurrence>,
    /// The notification server, as far as it is known.
    pub server: ServerState,
    /// Whether there is a tray icon.
    pub tray: bool,
}

/// How long reminders are paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PauseUntil {
    /// One hour from now.
    Hour,
    /// The start of the next journal day.
    Tomorrow,
    /// The start of a journal day to come.
    Day(NaiveDate),
}

/// Reminders and the honest line.
#[tauri::command]
pub async fn reminders_page(hearth: State<'_, Hearth>) -> CommandResult<RemindersPage> {
    page(&hearth).await
}

pub(super) async fn page(hearth: &Hearth) -> CommandResult<RemindersPage> {
    let look = |journal: &mut Journal| {
        Ok((journal.reminders()?, journal.reminder_status()?, journal.reminder_history()?))
    };
    let (reminders, status, history) = hearth.shown()?.ask(look).await?;
    let server = hearth.notifier.state();
    let tray = hearth.has_tray.load(Ordering::Relaxed);
    Ok(RemindersPage { reminders, status, history, server, tray })
}

/// Adds a reminder.
#[tauri::command]
pub async fn add_reminder(
    hearth: State<'_, Hearth>,
    draft: ReminderDraft,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| Ok(journal.add_reminder(draft)?.1)).await
}

/// Changes a reminder.
#[tauri::command]
pub async fn edit_reminder(
    hearth: State<'_, Hearth>,
    id: Uuid,
    draft: ReminderDraft,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| Ok(journal.edit_reminder(id, draft)?.1)).await
}

/// Removes a reminder.
#[tauri::command]
pub async fn remove_reminder(hearth: State<'_, Hearth>, id: Uuid) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| journal.remove_reminder(id)).await
}

/// Keeps all reminders silent for a while.
#[tauri::command]
pub async fn pause_reminders(
    hearth: State<'_, Hearth>,
    until: PauseUntil,
) -> CommandResult<Change> {
    hearth.shown()?.ask(move |journal| pause_until(journal, until)).await
}

/// Ends a pause.
#[tauri::command]
pub async fn resume_reminders(hearth: State<'_, Hearth>) -> CommandResult<Change> {
    hearth.shown()?.ask(|journal| journal.resume_reminders()).await
}

/// Shows a sample, so that a person sees how a reminder looks here; tells what the server that
/// showed it can do.
#[tauri::command]
pub async fn test_reminder(hearth: State<'_, Hearth>) -> CommandResult<ServerFacts> {
    let (notifier, words) = (hearth.notifier.clone(), hearth.speaker.words());
    // Showing waits for the server, and no asynchronous worker may be kept waiting.
    let tried = tauri::async_runtime::spawn_blocking(move || sample::try_one(&notifier, &words));
    match tried.await {
        Ok(Ok(facts)) => Ok(facts),
        Ok(Err(message)) => Err(CommandError { code: "no_notification".to_owned(), message }),
        Err(error) => Err(CommandError::internal(error.to_string())),
    }
}

/// Whether Hearth starts when the person logs in.
#[tauri::command]
pub async fn login_start<R: Runtime>(app: AppHandle<R>) -> CommandResult<LoginStart> {
    Ok(login_start::state(&app))
}

/// Sets Hearth up to start when the person logs in, or not any more.
#[tauri::command]
pub async fn set_login_start<R: Runtime>(
    app: AppHandle<R>,
    hearth: State<'_, Hearth>,
    on: bool,
) -> CommandResult<LoginStart> {
    login_start::set(&app, &hearth.speaker.words(), on)
}

/// Pauses reminders for one of the offered whiles; window and tray share it.
pub(crate) fn pause_until(journal: &mut Journal, until: PauseUntil) -> CoreResult<Change> {
    let moment = match until {
        PauseUntil::Hour => journal.now() + Duration::hours(1),
        PauseUntil::Tomorrow => start_of_tomorrow(journal)?,
        PauseUntil::Day(day) => return journal.pause_reminders_until_day(day),
    };
    journal.pause_reminders(moment)
}

fn start_of_tomorrow(journal: &Journal) -> CoreResult<DateTime<Utc>> {
    let day_start = journal.settings()?.day_start;
    Ok(tomorrow(journal.now(), journal.zone(), day_start))
}
