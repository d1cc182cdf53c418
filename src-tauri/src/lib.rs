//! The desktop shell: the only place that knows Tauri. See `ARCHITECTURE.md` beside `src`.

mod answer;
mod backup_loop;
pub mod commands;
pub mod error;
pub mod login_start;
pub mod notification;
mod reminder_loop;
pub mod state;
mod tray;
mod watch;
mod window;
pub mod worker;

use anyhow::Context as _;
use tauri::{App, AppHandle, RunEvent, Runtime};

use crate::state::Hearth;

/// Starts Hearth and returns when the person quits it.
///
/// # Errors
/// When another Hearth holds the journal, or the system offers no windows.
pub fn run() -> anyhow::Result<()> {
    let hidden = std::env::args().any(|argument| argument == "--hidden");
    let app = plugins(tauri::Builder::default())
        .invoke_handler(commands::handler())
        .setup(move |app| Ok(set_up(app, hidden)?))
        .build(tauri::generate_context!())
        .context("Hearth could not start. Is there a desktop to open a window on?")?;
    app.run(on_event);
    Ok(())
}

fn plugins(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder
        // First, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| window::open(app)))
        .plugin(
            tauri_plugin_log::Builder::new()
                .level(log::LevelFilter::Info)
                .clear_targets()
                .target(tauri_plugin_log::Target::new(tauri_plugin_log::TargetKind::Stderr))
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remember_size_and_place())
}

fn set_up(app: &mut App, hidden: bool) -> anyhow::Result<()> {
    let handle = app.handle().clone();
    Hearth::start(&handle)?;
    tray::build(&handle);
    watch::start(&handle);
    reminder_loop::start(&handle);
    backup_loop::start(&handle);
    if !hidden {
        window::open(&handle);
    }
    Ok(())
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
