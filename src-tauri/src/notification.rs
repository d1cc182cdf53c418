//! Desktop notifications, each on a thread of its own, so that a server that is missing or
//! frozen never holds anything up.

use std::{
    sync::{
        Mutex,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use hearth_core::reminder::history::DueReminder;
use hearth_host::words::Words;
use notify_rust::{Notification, NotificationHandle};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _, Runtime};
use ts_rs::TS;

use crate::{answer, state::Hearth};

/// How long a server may take to answer before it counts as frozen.
const PATIENCE: Duration = Duration::from_secs(4);

/// What is known of the notification server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ServerState {
    /// Not asked yet.
    #[default]
    Unknown,
    /// It answered.
    Working,
    /// There is none.
    Missing,
    /// It does not answer.
    Frozen,
}

/// What a notification server says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ServerFacts {
    /// Its name, such as `dunst`; empty when it did not say.
    pub name: String,
    /// Its version; empty when it did not say.
    pub version: String,
    /// Whether it shows buttons; without them a click opens Hearth all the same.
    pub buttons: bool,
    /// Whether it shows more than a title.
    pub body: bool,
    /// Whether it shows pictures.
    pub images: bool,
}

/// The notification server, as far as it is known.
#[derive(Debug, Default)]
pub struct Server(Mutex<ServerState>);

impl Server {
    /// What is known of it.
    pub fn state(&self) -> ServerState {
        self.0.lock().map(|state| *state).unwrap_or_default()
    }

    fn set(&self, state: ServerState) -> bool {
        self.0.lock().is_ok_and(|mut known| std::mem::replace(&mut *known, state) != state)
    }
}

/// Asks the server whether it is there, without showing anything.
pub(crate) fn probe<R: Runtime>(app: &AppHandle<R>) {
    #[cfg(all(unix, not(target_os = "macos")))]
    with_patience(app, || notify_rust::get_server_information().map(drop), drop);
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    let _ = app;
}

/// Shows a reminder with its three buttons; `false` when it could not be shown.
pub(crate) fn show_reminder<R: Runtime>(app: &AppHandle<R>, reminder: DueReminder) -> bool {
    let text = reminder.text.clone();
    let words = app.state::<Hearth>().words.clone();
    let listening = app.clone();
    with_patience(
        app,
        move || reminder_notification(&words, &text).show(),
        move |handle| wait_for_answer(&listening, handle, &reminder),
    )
}

/// Shows a plain sentence without buttons; `false` when it could not be shown.
pub(crate) fn say<R: Runtime>(app: &AppHandle<R>, sentence: String) -> bool {
    with_patience(app, move || plain(&sentence).show(), drop)
}

fn plain(text: &str) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Hearth").summary("Hearth").body(&escape(text)).icon("hearth");
    #[cfg(windows)]
    notification.app_id("io.github.hearth-app.Hearth");
    notification
}

fn reminder_notification(words: &Words, text: &str) -> Notification {
    let mut notification = plain(text);
    notification
        .action("default", &words.say("notification-open"))
        .action("done", &words.say("notification-done"))
        .action("later", &words.say("notification-later"))
        .action("not-today", &words.say("notification-not-today"));
    notification
}

/// The body may hold markup for some servers; a reminder's text is text.
fn escape(text: &str) -> String {
    if cfg!(all(unix, not(target_os = "macos"))) {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    } else {
        text.to_owned()
    }
}

fn wait_for_answer<R: Runtime>(
    app: &AppHandle<R>,
    handle: NotificationHandle,
    reminder: &DueReminder,
) {
    handle.wait_for_action(|action| answer::take(app, action, reminder));
}

/// Runs `ask` on a thread of its own and waits a little for it. `then` runs on that thread.
fn with_patience<R: Runtime, T>(
    app: &AppHandle<R>,
    ask: impl FnOnce() -> Result<T, notify_rust::error::Error> + Send + 'static,
    then: impl FnOnce(T) + Send + 'static,
) -> bool {
    let (sender, answer) = mpsc::channel();
    let late = app.clone();
    let started = thread::Builder::new().name("notification".into()).spawn(move || match ask() {
        Ok(value) => {
            // Also when nobody waits any more: a server that woke up is a working one.
            note(&late, ServerState::Working);
            let _ = sender.send(true);
            then(value);
        }
        Err(error) => {
            log::warn!("the notification server said: {error}");
            let _ = sender.send(false);
        }
    });
    if started.is_err() {
        return false;
    }
    match answer.recv_timeout(PATIENCE) {
        Ok(true) => true,
        Err(RecvTimeoutError::Timeout) => note(app, ServerState::Frozen),
        _ => note(app, ServerState::Missing),
    }
}

/// Keeps what was learnt and tells the window when that is new. Always `false` unless working.
fn note<R: Runtime>(app: &AppHandle<R>, state: ServerState) -> bool {
    if app.state::<Hearth>().server.set(state)
        && let Err(error) = app.emit("reminders-changed", ())
    {
        log::warn!("the window could not be told of the notification server: {error}");
    }
    state == ServerState::Working
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_reminder_is_text() {
        assert_eq!(escape("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
    }
}
