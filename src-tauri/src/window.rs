//! The one window: made when it is needed, destroyed when it is closed.
//!
//! It is made hidden in the theme's own colour and shown at the interface's first stable
//! frame, so that nobody sees a white flash.

#[cfg(target_os = "linux")]
mod darkness;
#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

use std::{sync::atomic::Ordering, thread, time::Duration};

use tauri::{
    AppHandle, Emitter as _, Manager as _, Runtime, Theme, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent, plugin::TauriPlugin, webview::Color,
};
use tauri_plugin_window_state::{AppHandleExt as _, StateFlags};

#[cfg(target_os = "linux")]
pub(crate) use self::darkness::follow as follow_darkness;
#[cfg(not(target_os = "linux"))]
use self::elsewhere as web_view;
#[cfg(target_os = "linux")]
use self::linux as web_view;
use crate::state::{self, Hearth, Place};

const LABEL: &str = "main";
/// An interface that has not painted by then is shown as it is.
const LATEST_SHOW: Duration = Duration::from_millis(1500);
/// `--paper` of the two themes in `ui/src/styles/tokens.css`.
const PAPER_LIGHT: Color = Color(250, 245, 238, 255);
const PAPER_DARK: Color = Color(25, 19, 16, 255);
const REMEMBERED: StateFlags =
    StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED);

/// The plugin that keeps the window's size and place.
pub(crate) fn remember_size_and_place<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new().with_state_flags(REMEMBERED).build()
}

/// Opens the window, or brings it to the front.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    // Windows are made on the main thread; callers are tray, notifications and a second start.
    let queued = app.run_on_main_thread(move || match handle.get_webview_window(LABEL) {
        Some(window) => bring_to_front(&window),
        None => {
            if let Err(error) = create(&handle) {
                log::error!("the window could not be made: {error}");
                go_on(&handle);
            }
        }
    });
    if let Err(error) = queued {
        log::error!("the window could not be asked for: {error}");
    }
}

/// Opens the window at a practice on a day.
pub(crate) fn open_at<R: Runtime>(app: &AppHandle<R>, place: Place) {
    app.state::<Hearth>().go_to(place);
    open(app);
    take_to_place(app);
}

/// Takes the window to the place somebody asked for, if its interface listens already.
fn take_to_place<R: Runtime>(app: &AppHandle<R>) {
    let hearth = app.state::<Hearth>();
    if hearth.interface_listens.load(Ordering::Relaxed)
        && let Some(place) = hearth.take_place()
        && let Err(error) = app.emit("open-practice", place)
    {
        log::warn!("the window could not be shown the practice: {error}");
    }
}

/// The interface has drawn its first stable frame.
pub(crate) fn drawn<R: Runtime>(window: &WebviewWindow<R>) {
    show(window);
    tell_benchmark();
    go_on(window.app_handle());
}

/// Does what waited for the first window.
fn go_on<R: Runtime>(app: &AppHandle<R>) {
    if let Some(task) = app.state::<Hearth>().take_once_shown()
        && let Err(error) = app.run_on_main_thread(task)
    {
        log::error!("what waited for the window could not be done: {error}");
    }
}

/// The interface hears what it is told from now on.
pub(crate) fn listens<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Hearth>().interface_listens.store(true, Ordering::Relaxed);
    take_to_place(app);
}

/// `cargo xtask bench` waits for this file to measure the time to the first frame.
fn tell_benchmark() {
    if let Some(path) = std::env::var_os("HEARTH_READY_FILE")
        && let Err(error) = std::fs::write(path, "ready")
    {
        log::warn!("the benchmark's file could not be written: {error}");
    }
}

fn create<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    app.state::<Hearth>().interface_listens.store(false, Ordering::Relaxed);
    let window =
        web_view::leading_nowhere(WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default()))?
            .title("Hearth")
            .inner_size(1040.0, 760.0)
            .min_inner_size(360.0, 480.0)
            .visible(false)
            .background_color(PAPER_LIGHT)
            .on_navigation(stays_inside)
            .initialization_script(ask_ahead(app.state::<Hearth>().speaker.words().language()))
            // For copying the letter; without it WebKitGTK keeps even a click from the clipboard.
            .enable_clipboard_access()
            .build()?;
    colour(&window, web_view::is_dark(&window));
    web_view::paint_without_gpu(&window)?;
    let watched = window.clone();
    window.on_window_event(move |event| on_event(&watched, event));
    show_at_the_latest(&window);
    Ok(())
}

/// Asks for what the first frame waits for before the page's own scripts are there: the journal's
/// answer, which `askedAhead` in `ui/src/api.ts` takes, and the words, which stay in the window's
/// store of modules. What fails here is asked for again there, and told.
fn ask_ahead(language: &str) -> String {
    format!(
        "{{
          const later = () => {{}};
          window.hearthStartUp = window.__TAURI_INTERNALS__.invoke('start_up');
          window.hearthStartUp.catch(later);
          import(new URL('/assets/words-{language}.js', location.href).href).catch(later);
        }}"
    )
}

/// Nothing the window shows may lead anywhere else. Only WebView2 has the interface's own files
/// behind a name that others would look up in the network.
fn stays_inside(url: &Url) -> bool {
    if cfg!(windows) {
        matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost")
    } else {
        url.scheme() == "tauri"
    }
}

fn show_at_the_latest<R: Runtime>(window: &WebviewWindow<R>) {
    let window = window.clone();
    let started = thread::Builder::new().name("show".into()).spawn(move || {
        thread::sleep(LATEST_SHOW);
        show(&window);
        go_on(window.app_handle());
    });
    if let Err(error) = started {
        log::warn!("no thread to show the window with: {error}");
    }
}

fn show<R: Runtime>(window: &WebviewWindow<R>) {
    if window.is_visible().is_ok_and(|visible| !visible)
        && let Err(error) = window.show().and_then(|()| window.set_focus())
    {
        log::warn!("the window could not be shown: {error}");
    }
}

/// Takes the window away at once: closed where the tray stays, else made small.
pub(crate) fn hide<R: Runtime>(window: &WebviewWindow<R>) {
    let tray = window.app_handle().state::<Hearth>().has_tray.load(Ordering::Relaxed);
    let hidden = if tray && state::stays_in_tray(window.app_handle()) {
        window.close()
    } else {
        window.minimize()
    };
    if let Err(error) = hidden {
        log::warn!("the window could not be hidden: {error}");
    }
}

fn bring_to_front<R: Runtime>(window: &WebviewWindow<R>) {
    let brought =
        window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if let Err(error) = brought {
        log::warn!("the window could not be brought to the front: {error}");
    }
}

fn on_event<R: Runtime>(window: &WebviewWindow<R>, event: &WindowEvent) {
    let app = window.app_handle();
    match event {
        WindowEvent::CloseRequested { .. } => {
            if let Err(error) = app.save_window_state(REMEMBERED) {
                log::warn!("the window's size and place could not be kept: {error}");
            }
            if state::stays_in_tray(app) {
                tell_about_tray(app);
            }
        }
        WindowEvent::ThemeChanged(theme) => {
            colour(window, *theme == Theme::Dark);
        }
        _ => {}
    }
}

/// Gives the window, where its page does not reach, the page's colour.
fn colour<R: Runtime>(window: &WebviewWindow<R>, dark: bool) {
    let paper = if dark { PAPER_DARK } else { PAPER_LIGHT };
    if let Err(error) = window.set_background_color(Some(paper)) {
        log::warn!("the window's colour could not follow the theme: {error}");
    }
}

/// Says once that Hearth goes on in the tray; again next time if nobody could show it.
fn tell_about_tray<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    let started = thread::Builder::new().name("tell".into()).spawn(move || {
        let hearth = app.state::<Hearth>();
        let Ok(journal) = hearth.journal() else { return };
        let told = journal.ask_and_wait(|journal| Ok(journal.settings()?.told_about_tray));
        if told.unwrap_or(true) {
            return;
        }
        let sentence = hearth.speaker.words().say("tray-stays");
        if hearth.notifier.say(sentence)
            && let Err(error) = journal.ask_and_wait(|journal| journal.mark_told_about_tray())
        {
            log::warn!("it could not be noted that the tray was explained: {error}");
        }
    });
    if let Err(error) = started {
        log::warn!("no thread to explain the tray with: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_to_its_own_files_and_nowhere_else() {
        let stays = |url: &str| stays_inside(&url.parse().unwrap());
        let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        assert!(stays(own) && stays(&format!("{own}/index.html#progress")));
        let elsewhere = if cfg!(windows) { "tauri://localhost" } else { "http://tauri.localhost" };
        for other in [
            elsewhere,
            "https://example.invalid/",
            "https://tauri.localhost.example.invalid/",
            "https://tauri@example.invalid/",
            "ftp://tauri.localhost/",
            "file:///etc/passwd",
            "data:text/html,<script>1</script>",
            "javascript:alert(1)",
            "blob:https://example.invalid/1",
            "about:blank",
        ] {
            assert!(!stays(other), "{other}");
        }
    }
}
