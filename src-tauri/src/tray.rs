//! The tray: seven practices, rest, pausing reminders, open and quit, with their state.

use std::sync::{Arc, Mutex, PoisonError, atomic::Ordering};

use hearth_core::{
    Journal, Result as CoreResult,
    entry::{EntryDraft, Source},
    practice::Practice,
    reminder::history::ReminderStatus,
};
use hearth_host::{SystemClock, reminder_words, words::Words};
use tauri::{
    AppHandle, Manager as _, Runtime,
    menu::{CheckMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu},
    tray::TrayIconBuilder,
};

use crate::{
    commands::reminders::{PauseUntil, pause_until},
    state::Hearth,
    window,
};

/// The menu's items; their texts follow the language, some of them the journal.
struct Items<R: Runtime> {
    open: MenuItem<R>,
    next: MenuItem<R>,
    last: MenuItem<R>,
    practices: Vec<CheckMenuItem<R>>,
    rest: CheckMenuItem<R>,
    pause: Submenu<R>,
    pause_hour: MenuItem<R>,
    pause_tomorrow: MenuItem<R>,
    resume: MenuItem<R>,
    quit: MenuItem<R>,
    /// The words that the texts are in.
    labelled: Mutex<Arc<Words>>,
}

/// What the menu shows of the journal.
struct Shown {
    logged: Vec<Practice>,
    rest: bool,
    status: ReminderStatus,
    keep_in_tray: bool,
    language: Option<String>,
}

/// Puts the tray in place. A desktop without one is no reason not to run.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) {
    match try_build(app) {
        Ok(items) => {
            app.manage(items);
            app.state::<Hearth>().has_tray.store(true, Ordering::Relaxed);
        }
        Err(error) => log::warn!("there is no tray icon: {error}"),
    }
    refresh(app);
}

fn try_build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Items<R>> {
    let items = items(app, app.state::<Hearth>().speaker.words())?;
    TrayIconBuilder::with_id("hearth")
        .icon(tauri::include_image!("../icons/tray.png"))
        .icon_as_template(true)
        .tooltip("Hearth")
        .menu(&menu(app, &items)?)
        .on_menu_event(on_menu_event)
        .build(app)?;
    Ok(items)
}

fn items<R: Runtime>(app: &AppHandle<R>, words: Arc<Words>) -> tauri::Result<Items<R>> {
    let item = |id: &str, enabled| MenuItem::with_id(app, id, "", enabled, None::<&str>);
    let check = |id: &str| CheckMenuItem::with_id(app, id, "", true, false, None::<&str>);
    let items = Items {
        open: item("open", true)?,
        next: item("next", false)?,
        last: item("last", false)?,
        practices: Practice::ALL
            .into_iter()
            .map(|practice| check(practice.id()))
            .collect::<tauri::Result<_>>()?,
        rest: check("rest")?,
        pause: Submenu::with_id(app, "pause", "", true)?,
        pause_hour: item("pause-hour", true)?,
        pause_tomorrow: item("pause-tomorrow", true)?,
        resume: item("resume", false)?,
        quit: item("quit", true)?,
        labelled: Mutex::new(Arc::clone(&words)),
    };
    label(&items, &words)?;
    items.next.set_text(words.say("reminder-none"))?;
    items.last.set_text(words.say("reminder-none-yet"))?;
    Ok(items)
}

/// Puts the texts that do not follow the journal.
fn label<R: Runtime>(items: &Items<R>, words: &Words) -> tauri::Result<()> {
    for (practice, item) in Practice::ALL.iter().zip(&items.practices) {
        item.set_text(&words.of_practice(*practice).name)?;
    }
    items.open.set_text(words.say("tray-open"))?;
    items.rest.set_text(words.say("tray-rest"))?;
    items.pause.set_text(words.say("tray-pause"))?;
    items.pause_hour.set_text(words.say("tray-pause-hour"))?;
    items.pause_tomorrow.set_text(words.say("tray-pause-tomorrow"))?;
    items.resume.set_text(words.say("tray-resume"))?;
    items.quit.set_text(words.say("tray-quit"))
}

/// Puts them anew where the language is another than before.
fn label_anew<R: Runtime>(items: &Items<R>, words: &Arc<Words>) -> tauri::Result<()> {
    let mut labelled = items.labelled.lock().unwrap_or_else(PoisonError::into_inner);
    if !Arc::ptr_eq(&labelled, words) {
        label(items, words)?;
        *labelled = Arc::clone(words);
    }
    Ok(())
}

fn menu<R: Runtime>(app: &AppHandle<R>, items: &Items<R>) -> tauri::Result<Menu<R>> {
    items.pause.append(&items.pause_hour)?;
    items.pause.append(&items.pause_tomorrow)?;
    items.pause.append(&items.resume)?;

    let menu = Menu::new(app)?;
    menu.append(&items.open)?;
    menu.append(&items.next)?;
    menu.append(&items.last)?;
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    for practice in &items.practices {
        menu.append(practice)?;
    }
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    menu.append(&items.rest)?;
    menu.append(&items.pause)?;
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    menu.append(&items.quit)?;
    Ok(menu)
}

fn on_menu_event<R: Runtime>(app: &AppHandle<R>, event: MenuEvent) {
    match event.id().as_ref() {
        "open" => window::open(app),
        "quit" => app.exit(0),
        id => {
            let id = id.to_owned();
            let Ok(worker) = app.state::<Hearth>().journal() else { return window::open(app) };
            let app = app.clone();
            // Not on the main thread: the journal may be busy for a moment.
            tauri::async_runtime::spawn(async move {
                if let Err(error) = worker.ask(move |journal| act(journal, &id)).await {
                    log::warn!("the tray’s wish could not be kept: {error}");
                }
                // Also after a failure: the menu ticked the item by itself.
                refresh(&app);
            });
        }
    }
}

fn act(journal: &mut Journal, id: &str) -> CoreResult<()> {
    match id {
        "rest" => {
            let today = journal.today()?;
            if journal.is_rest(today)? {
                journal.clear_rest(today).map(drop)
            } else {
                journal.mark_rest(today).map(drop)
            }
        }
        "pause-hour" => pause_until(journal, PauseUntil::Hour).map(drop),
        "pause-tomorrow" => pause_until(journal, PauseUntil::Tomorrow).map(drop),
        "resume" => journal.resume_reminders().map(drop),
        id => {
            let draft = EntryDraft { practice: Some(id.parse()?), ..EntryDraft::default() };
            journal.record_entry(draft, Source::Tray).map(drop)
        }
    }
}

/// Brings the menu's ticks and texts up to date.
pub(crate) fn refresh<R: Runtime>(app: &AppHandle<R>) {
    let Ok(worker) = app.state::<Hearth>().journal() else { return };
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match worker.ask(look).await {
            Ok(shown) => show_on_main_thread(&app, shown),
            Err(error) => log::warn!("the tray could not be brought up to date: {error}"),
        }
    });
}

fn look(journal: &mut Journal) -> CoreResult<Shown> {
    let (page, settings) = (journal.today_page()?, journal.settings()?);
    Ok(Shown {
        logged: page.entries.iter().filter_map(|entry| entry.practice).collect(),
        rest: page.rest,
        status: journal.reminder_status()?,
        keep_in_tray: settings.keep_in_tray,
        language: settings.language,
    })
}

fn show_on_main_thread<R: Runtime>(app: &AppHandle<R>, shown: Shown) {
    let handle = app.clone();
    let queued = app.run_on_main_thread(move || {
        if let Err(error) = show(&handle, &shown) {
            log::warn!("the tray could not be brought up to date: {error}");
        }
    });
    if let Err(error) = queued {
        log::warn!("the tray could not be brought up to date: {error}");
    }
}

fn show<R: Runtime>(app: &AppHandle<R>, shown: &Shown) -> tauri::Result<()> {
    let hearth = app.state::<Hearth>();
    hearth.keep_in_tray.store(shown.keep_in_tray, Ordering::Relaxed);
    hearth.speak(shown.language.as_deref());
    // Without a tray only the settings above are of use.
    let Some(items) = app.try_state::<Items<R>>() else { return Ok(()) };
    let words = hearth.speaker.words();
    label_anew(&items, &words)?;
    for (practice, item) in Practice::ALL.iter().zip(&items.practices) {
        item.set_checked(shown.logged.contains(practice))?;
    }
    items.rest.set_checked(shown.rest)?;
    items.resume.set_enabled(shown.status.paused_until.is_some())?;
    items.next.set_text(reminder_words::next(&words, &shown.status, &SystemClock))?;
    items.last.set_text(last_line(&words, &shown.status))
}

fn last_line(words: &Words, status: &ReminderStatus) -> String {
    match &status.last {
        Some(last) => reminder_words::outcome(words, last, &SystemClock),
        None => words.say("reminder-none-yet"),
    }
}
