//! The desktop shell: the only place that knows Tauri. See `ARCHITECTURE.md` beside `src`.

mod backup_loop;
pub mod commands;
pub mod error;
mod example;
pub mod login_start;
mod reminder_loop;
pub mod state;
mod tray;
mod watch;
mod window;
pub mod worker;

use anyhow::Context as _;
use tauri::{App, AppHandle, Manager as _, RunEvent, Runtime};

use crate::state::{Hearth, Place};

/// Starts Hearth and returns when the person quits it.
///
/// # Errors
/// When another Hearth holds the journal, or the system offers no windows.
pub fn run() -> anyhow::Result<()> {
    let app = plugins(tauri::Builder::default())
        .invoke_handler(commands::handler())
        .setup(|app| Ok(set_up(app)?))
        .build(tauri::generate_context!())
        .with_context(|| state::early_words().say("error-not-started"))?;
    app.run(on_event);
    Ok(())
}

fn plugins(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder
        // First, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _folder| {
            open_as_asked(app, &arguments);
        }))
        .plugin(
            tauri_plugin_log::Builder::new()
                .level(log::LevelFilter::Info)
                .clear_targets()
                .target(tauri_plugin_log::Target::new(tauri_plugin_log::TargetKind::Stderr))
                .build(),
        )
        .plugin(login_start::plugin())
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remember_size_and_place())
}

fn set_up(app: &mut App) -> anyhow::Result<()> {
    let handle = app.handle().clone();
    Hearth::start(&handle)?;
    #[cfg(target_os = "linux")]
    window::follow_darkness(&handle);
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.iter().any(|argument| argument == login_start::HIDDEN) {
        settle(&handle);
    } else {
        let settling = handle.clone();
        handle.state::<Hearth>().once_shown(move || settle(&settling));
        open_as_asked(&handle, &arguments);
    }
    Ok(())
}

/// Puts in place what the first frame does without: beside the web view's start it would only
/// keep that waiting. Must be called on the main thread.
fn settle<R: Runtime>(app: &AppHandle<R>) {
    tray::build(app);
    watch::start(app);
    reminder_loop::start(app);
    backup_loop::start(app);
}

/// Opens the window, at a place if one is named.
fn open_as_asked<R: Runtime>(app: &AppHandle<R>, arguments: &[String]) {
    match Place::among(arguments) {
        Some(place) => window::open_at(app, place),
        None => window::open(app),
    }
}

fn on_event<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    match event {
        // No code means the last window closed; the tray decides whether that is the end.
        RunEvent::ExitRequested { code: None, api, .. } if state::stays_in_tray(app) => {
            api.prevent_exit();
        }
        RunEvent::Exit => backup_loop::at_the_end(app),
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => window::open(app),
        _ => {}
    }
}
