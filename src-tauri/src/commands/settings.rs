//! Settings, and the end of the welcome.

use chrono::NaiveTime;
use hearth_core::{change::Change, reminder::rule::ReminderDraft, settings::Settings};
use tauri::State;

use crate::{
    error::{CommandError, CommandResult},
    state::Hearth,
};

/// Replaces the settings.
#[tauri::command]
pub async fn change_settings(
    hearth: State<'_, Hearth>,
    settings: Settings,
) -> CommandResult<Change> {
    let language = settings.language.clone();
    let change = hearth.shown()?.ask(move |journal| journal.change_settings(settings)).await?;
    if !hearth.shows_example() {
        hearth.speak(language.as_deref());
    }
    Ok(change)
}

/// Ends the welcome, with one daily reminder at `reminder_at` (`HH:MM`) or with none.
///
/// A journal that has reminders already, because the welcome was read again, keeps them.
#[tauri::command]
pub async fn finish_welcome(
    hearth: State<'_, Hearth>,
    reminder_at: Option<String>,
) -> CommandResult<()> {
    let time = reminder_at.as_deref().map(time_of_day).transpose()?;
    hearth
        .shown()?
        .ask(move |journal| {
            if let Some(at) = time
                && journal.reminders()?.is_empty()
            {
                journal.add_reminder(ReminderDraft::daily(at))?;
            }
            journal.mark_welcomed()
        })
        .await
}

fn time_of_day(text: &str) -> CommandResult<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| CommandError {
        code: "invalid".to_owned(),
        message: format!("“{text}” is no time of day like 19:30."),
    })
}
