//! The first call of the interface, and its first painted frame.

use std::path::PathBuf;

use hearth_core::{
    day::Weekday, draft::WrittenDraft, progress::today::TodayPage, repair::RepairReport,
    settings::Settings,
};
use hearth_host::locale;
use serde::Serialize;
use tauri::{Manager as _, Runtime, State, WebviewWindow};
use ts_rs::TS;

use super::{
    backups::{self, BackupStatus},
    reminders::{self, RemindersPage},
};
use crate::{error::CommandResult, state::Hearth, window};

/// Everything the interface needs for its first frame, in one call.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StartUp {
    /// All settings.
    pub settings: Settings,
    /// The Today page.
    pub today: TodayPage,
    /// The Reminders page.
    pub reminders: RemindersPage,
    /// The newest backup, and what stands in the way of the next.
    pub backup: BackupStatus,
    /// Words that were typed and not yet kept, the newest first.
    pub drafts: Vec<WrittenDraft>,
    /// Whether what is shown is the example to look around in, and not the person's journal.
    pub example: bool,
    /// A repair the person was not told of yet.
    pub repair: Option<RepairReport>,
    /// First day of the week of the person's locale.
    pub first_weekday: Weekday,
    /// BCP 47 tag of the language of all words.
    pub language: String,
    /// BCP 47 tag for dates and numbers: that language, with the habits of where the person is.
    pub locale: String,
    /// Where the journal lies.
    #[ts(type = "string")]
    pub data_folder: PathBuf,
}

/// Everything the interface needs for its first frame.
#[tauri::command]
pub async fn start_up(hearth: State<'_, Hearth>) -> CommandResult<StartUp> {
    let look = |journal: &mut hearth_core::Journal| {
        let folder = journal.path().parent().map(PathBuf::from).unwrap_or_default();
        let (settings, today) = (journal.settings()?, journal.today_page()?);
        Ok((settings, today, journal.drafts()?, folder, journal.unread_repair()))
    };
    let (settings, today, drafts, data_folder, repair) = hearth.shown()?.ask(look).await?;
    let locale = locale::of(settings.language.as_deref());
    if !hearth.shows_example() {
        hearth.speak(settings.language.as_deref());
    }
    Ok(StartUp {
        settings,
        today,
        reminders: reminders::page(&hearth).await?,
        backup: backups::status(&hearth).await?,
        drafts,
        example: hearth.shows_example(),
        repair,
        first_weekday: locale::first_weekday(locale::for_dates()),
        language: locale::language(&locale).to_owned(),
        locale: locale.tag,
        data_folder,
    })
}

/// The first stable frame is drawn: the window may be shown. It is said again when the interface
/// `listens`, too: then the window may be taken to a place.
#[tauri::command]
pub async fn window_ready<R: Runtime>(
    webview: WebviewWindow<R>,
    listens: bool,
) -> CommandResult<()> {
    if listens {
        window::listens(webview.app_handle());
    } else {
        window::drawn(&webview);
    }
    Ok(())
}

/// Takes the window away at once; the tray stays, and a second start brings it back.
#[tauri::command]
pub async fn hide_window<R: Runtime>(webview: WebviewWindow<R>) -> CommandResult<()> {
    window::hide(&webview);
    Ok(())
}
