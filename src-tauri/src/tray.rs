//! The tray: seven practices, rest, pausing reminders, open and quit, with their state.

use std::sync::atomic::Ordering;

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

/// What the menu shows of the journal.
struct Shown {
    logged: Vec<Practice>,
    rest: bool,
    status: ReminderStatus,
    keep_in_tray: bool,
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
    let words = app.state::<Hearth>().words.clone();
    let items = items(app, &words)?;
    TrayIconBuilder::with_id("hearth")
        .icon(tauri::include_image!("../icons/tray.png"))
        .icon_as_template(true)
        .tooltip("Hearth")
        .menu(&menu(app, &words, &items)?)
        .on_menu_event(on_menu_event)
        .build(app)?;
    Ok(items)
}

fn items<R: Runtime>(app: &AppHandle<R>, words: &Words) -> tauri::Result<Items<R>> {
    let practice = |practice: Practice| {
        let name = &practice.texts().name;
        CheckMenuItem::with_id(app, practice.id(), name, true, false, None::<&str>)
    };
    let next = words.say("reminder-none");
    let rest = words.say("tray-rest");
    let resume = words.say("tray-resume");
    Ok(Items {
        next: MenuItem::with_id(app, "next", next, false, None::<&str>)?,
        last: MenuItem::with_id(app, "last", words.say("reminder-none-yet"), false, None::<&str>)?,
        practices: Practice::ALL.into_iter().map(practice).collect::<tauri::Result<_>>()?,
        rest: CheckMenuItem::with_id(app, "rest", rest, true, false, None::<&str>)?,
        resume: MenuItem::with_id(app, "resume", resume, false, None::<&str>)?,
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
    let page = journal.today_page()?;
    Ok(Shown {
        logged: page.entries.iter().filter_map(|entry| entry.practice).collect(),
        rest: page.rest,
        status: journal.reminder_status()?,
        keep_in_tray: journal.settings()?.keep_in_tray,
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
    // Without a tray only the setting above is of use.
    let Some(items) = app.try_state::<Items<R>>() else { return Ok(()) };
    for (practice, item) in Practice::ALL.iter().zip(&items.practices) {
        item.set_checked(shown.logged.contains(practice))?;
    }
    items.rest.set_checked(shown.rest)?;
    items.resume.set_enabled(shown.status.paused_until.is_some())?;
    items.next.set_text(reminder_words::next(&hearth.words, &shown.status, &SystemClock))?;
    items.last.set_text(last_line(&hearth.words, &shown.status))
}

fn last_line(words: &Words, status: &ReminderStatus) -> String {
    match &status.last {
        Some(last) => reminder_words::outcome(words, last, &SystemClock),
        None => words.say("reminder-none-yet"),
    }
}
