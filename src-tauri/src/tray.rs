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

/// The menu's items that change with the journal.
struct Items<R: Runtime> {
    next: MenuItem<R>,
    last: MenuItem<R>,
    practices: Vec<CheckMenuItem<R>>,
    rest: CheckMenuItem<R>,
    resume: MenuItem<R>,
}

/// The menu of the moment, and the words that it is in.
struct Spoken<R: Runtime> {
    words: Arc<Words>,
    items: Items<R>,
}

/// What the menu shows of the journal.
struct Shown {
    logged: Vec<Practice>,
    rest: bool,
    status: ReminderStatus,
    keep_in_tray: bool,
    language: Option<String>,
}

const ID: &str = "hearth";

/// Puts the tray in place. A desktop without one is no reason not to run.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>) {
    match try_build(app) {
        Ok(spoken) => {
            app.manage(spoken);
            app.state::<Hearth>().has_tray.store(true, Ordering::Relaxed);
        }
        Err(error) => log::warn!("there is no tray icon: {error}"),
    }
    refresh(app);
}

fn try_build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Mutex<Spoken<R>>> {
    let words = app.state::<Hearth>().speaker.words();
    let (items, menu) = speak(app, &words)?;
    TrayIconBuilder::with_id(ID)
        .icon(tauri::include_image!("../icons/tray.png"))
        .icon_as_template(true)
        .tooltip("Hearth")
        .menu(&menu)
        .on_menu_event(on_menu_event)
        .build(app)?;
    Ok(Mutex::new(Spoken { words, items }))
}

/// The menu in one language. Another language makes another menu: a submenu keeps the name it
/// was shown with.
fn speak<R: Runtime>(app: &AppHandle<R>, words: &Words) -> tauri::Result<(Items<R>, Menu<R>)> {
    let items = items(app, words)?;
    let menu = menu(app, words, &items)?;
    Ok((items, menu))
}

/// Puts a new menu in place where the language is another than before.
fn speak_anew<R: Runtime>(
    app: &AppHandle<R>,
    spoken: &mut Spoken<R>,
    words: &Arc<Words>,
) -> tauri::Result<()> {
    if Arc::ptr_eq(&spoken.words, words) {
        return Ok(());
    }
    let (items, menu) = speak(app, words)?;
    if let Some(tray) = app.tray_by_id(ID) {
        tray.set_menu(Some(menu))?;
    }
    *spoken = Spoken { words: Arc::clone(words), items };
    Ok(())
}

fn items<R: Runtime>(app: &AppHandle<R>, words: &Words) -> tauri::Result<Items<R>> {
    let silent =
        |id: &str, key: &str| MenuItem::with_id(app, id, words.say(key), false, None::<&str>);
    let check =
        |id: &str, text: &str| CheckMenuItem::with_id(app, id, text, true, false, None::<&str>);
    Ok(Items {
        next: silent("next", "reminder-none")?,
        last: silent("last", "reminder-none-yet")?,
        practices: Practice::ALL
            .into_iter()
            .map(|practice| check(practice.id(), &words.of_practice(practice).name))
            .collect::<tauri::Result<_>>()?,
        rest: check("rest", &words.say("tray-rest"))?,
        resume: silent("resume", "tray-resume")?,
    })
}

fn menu<R: Runtime>(app: &AppHandle<R>, words: &Words, items: &Items<R>) -> tauri::Result<Menu<R>> {
    let item = |id: &str, key: &str| MenuItem::with_id(app, id, words.say(key), true, None::<&str>);
    let pause = Submenu::with_id(app, "pause", words.say("tray-pause"), true)?;
    pause.append(&item("pause-hour", "tray-pause-hour")?)?;
    pause.append(&item("pause-tomorrow", "tray-pause-tomorrow")?)?;
    pause.append(&items.resume)?;

    let menu = Menu::new(app)?;
    menu.append(&item("open", "tray-open")?)?;
    menu.append(&items.next)?;
    menu.append(&items.last)?;
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    for practice in &items.practices {
        menu.append(practice)?;
    }
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    menu.append(&items.rest)?;
    menu.append(&pause)?;
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    menu.append(&item("quit", "tray-quit")?)?;
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
    let Some(spoken) = app.try_state::<Mutex<Spoken<R>>>() else { return Ok(()) };
    let mut spoken = spoken.lock().unwrap_or_else(PoisonError::into_inner);
    let words = hearth.speaker.words();
    speak_anew(app, &mut spoken, &words)?;
    let items = &spoken.items;
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
