//! Desktop notifications: shown, replaced rather than stacked, withdrawn, and answered.
//!
//! The server is another program that may be missing or frozen, so each call waits on a thread
//! of its own, and only for a while.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

use std::{
    fmt,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use hearth_core::reminder::history::OccurrenceId;
use serde::Serialize;
use ts_rs::TS;

#[cfg(not(target_os = "linux"))]
use self::elsewhere::Backend;
#[cfg(target_os = "linux")]
use self::linux::Backend;

/// The application's identifier, which is also the name of its desktop entry.
pub const APP_ID: &str = "io.github.hearth-app.Hearth";

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

/// What a notification says. Plain text: it is escaped where a server would read markup.
#[derive(Debug, Clone, Default)]
pub struct Notice {
    /// The text under the title, which is always Hearth's name.
    pub body: String,
    /// What a click on it does, in words; nothing when it does nothing.
    pub open: Option<String>,
    /// Buttons: what an answer calls them, and what they say.
    pub buttons: Vec<(&'static str, String)>,
}

/// What a person did with a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Clicked on it.
    Opened,
    /// Pressed the button of this name.
    Pressed(String),
    /// It left the screen without an answer. Some servers keep it, so one may still come.
    Closed,
    /// Its server ended, and it with it.
    Gone,
}

/// Called with each answer, on a thread of its own.
pub type OnAnswer = Arc<dyn Fn(Answer) + Send + Sync>;

/// Why nothing could be shown or asked.
#[derive(Debug, thiserror::Error)]
#[error("the notification server said: {0}")]
pub struct Refusal(String);

impl Refusal {
    fn of(error: impl fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// The way to the notification server. Cheap to clone.
#[derive(Clone)]
pub struct Notifier(Arc<Inner>);

struct Inner {
    backend: Backend,
    state: Mutex<ServerState>,
    changed: Box<dyn Fn() + Send + Sync>,
}

impl Notifier {
    /// `changed` is called when what is known of the server has changed.
    pub fn new(changed: impl Fn() + Send + Sync + 'static) -> Self {
        let state = Mutex::new(ServerState::Unknown);
        Self(Arc::new(Inner { backend: Backend::default(), state, changed: Box::new(changed) }))
    }

    /// What is known of the server.
    #[must_use]
    pub fn state(&self) -> ServerState {
        self.0.state.lock().map(|state| *state).unwrap_or_default()
    }

    /// Asks the server what it is and can do, without showing anything; `None` when it does not
    /// answer.
    #[must_use]
    pub fn facts(&self) -> Option<ServerFacts> {
        self.patiently(|backend| backend.facts(), |_| ())
    }

    /// Shows a plain sentence without buttons; `false` when it could not be shown.
    #[must_use]
    pub fn say(&self, sentence: String) -> bool {
        let notice = Notice { body: sentence, ..Notice::default() };
        self.patiently(move |backend| backend.say(&notice), |()| ()).is_some()
    }

    /// Shows a reminder in the place of the one before; `false` when it could not be shown in
    /// time. `late` is called when it appears after all.
    #[must_use]
    pub fn show(
        &self,
        key: OccurrenceId,
        notice: Notice,
        on_answer: OnAnswer,
        late: impl FnOnce() + Send + 'static,
    ) -> bool {
        let show = move |backend: &Backend| backend.show(key, &notice, on_answer);
        self.patiently(show, |()| late()).is_some()
    }

    /// Takes a reminder from the screen, if it is there.
    pub fn withdraw(&self, key: OccurrenceId) {
        let _ = self.patiently(move |backend| backend.withdraw(key), |()| ());
    }

    /// Runs `ask` on a thread of its own and waits a little for it; what comes later goes to
    /// `late`.
    fn patiently<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Backend) -> Result<T, Refusal> + Send + 'static,
        late: impl FnOnce(T) + Send + 'static,
    ) -> Option<T> {
        let (sender, answer) = mpsc::sync_channel(0);
        let notifier = self.clone();
        let asking = move || match ask(&notifier.0.backend) {
            Ok(value) => {
                // Also when nobody waits any more: a server that woke up is a working one.
                notifier.note(ServerState::Working);
                if let Err(mpsc::SendError(Some(value))) = sender.send(Some(value)) {
                    late(value);
                }
            }
            Err(refusal) => {
                log::warn!("{refusal}");
                // Nobody waiting any more has noted it already.
                let _ = sender.send(None);
            }
        };
        thread::Builder::new().name("notification".into()).spawn(asking).ok()?;
        match answer.recv_timeout(PATIENCE) {
            Ok(Some(value)) => return Some(value),
            Err(mpsc::RecvTimeoutError::Timeout) => self.note(ServerState::Frozen),
            _ => self.note(ServerState::Missing),
        }
        None
    }

    /// Keeps what was learnt of the server.
    fn note(&self, state: ServerState) {
        let is_new = self.0.state.lock().is_ok_and(|mut known| {
            let before = std::mem::replace(&mut *known, state);
            before != state
        });
        if is_new {
            (self.0.changed)();
        }
    }
}
