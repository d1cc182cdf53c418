//! A window on a journal of its own, asked as the interface asks it, through Tauri's mock runtime.
#![allow(dead_code)] // each test file uses some of it

pub(crate) mod lists;

use std::{
    path::Path,
    sync::{Arc, mpsc},
    time::Duration,
};

use chrono::{TimeZone as _, Utc};
use hearth_core::{Journal, clock::FixedClock, day::Weekday, journal::Config};
use hearth_desktop::{commands, state::Hearth};
use serde_json::Value;
use tauri::{
    App, Context, Webview, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody, InvokeResponse},
    test::{INVOKE_KEY, MockRuntime, mock_builder, mock_context, noop_assets},
    webview::InvokeRequest,
};
use tempfile::TempDir;

/// Where the interface's own page is.
pub(crate) const OWN_PAGE: &str =
    if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

/// Far longer than any answer takes; whatever needs it hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A window on a journal of its own, at noon on Saturday, 9 May 2026.
pub(crate) struct Desk {
    pub(crate) window: WebviewWindow<MockRuntime>,
    pub(crate) app: App<MockRuntime>,
    pub(crate) folder: TempDir,
}

impl Desk {
    /// Where the configuration allows everything, so that commands alone are met.
    pub(crate) fn new() -> Self {
        Self::with(mock_context(noop_assets()), |app| app)
    }

    /// With another configuration and with plugins.
    pub(crate) fn with(
        context: Context<MockRuntime>,
        plugins: impl FnOnce(tauri::Builder<MockRuntime>) -> tauri::Builder<MockRuntime>,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app =
            plugins(mock_builder()).invoke_handler(commands::handler()).build(context).unwrap();
        Hearth::with_journal(app.handle(), journal(folder.path())).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { window, app, folder }
    }

    /// What a command answers.
    ///
    /// # Panics
    /// When it does not.
    pub(crate) fn call(&self, command: &str, body: Value) -> Result<Value, Value> {
        ask(self.window.as_ref(), OWN_PAGE, command, body)
    }

    pub(crate) fn ask(&self, command: &str, body: Value) -> Value {
        self.call(command, body).unwrap_or_else(|error| panic!("{command} failed: {error}"))
    }

    pub(crate) fn refusal(&self, command: &str, body: Value) -> Value {
        self.call(command, body).expect_err("this should have been refused")
    }
}

fn journal(folder: &Path) -> Journal {
    let clock = FixedClock {
        now: Utc.with_ymd_and_hms(2026, 5, 9, 12, 0, 0).unwrap(),
        zone: chrono_tz::Europe::Berlin,
    };
    let config =
        Config { clock: Arc::new(clock), first_weekday: Weekday::Mon, language: "en".to_owned() };
    Journal::open(folder, config).unwrap()
}

/// What a page in a web view is answered.
///
/// # Panics
/// When it is not.
pub(crate) fn ask(
    webview: &Webview<MockRuntime>,
    page: &str,
    command: &str,
    body: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: page.parse().unwrap(),
        body: InvokeBody::Json(body),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    let (say, heard) = mpsc::channel();
    let answered = move |_, _, response, _, _| say.send(response).unwrap();
    webview.clone().on_message(request, Box::new(answered));
    match heard.recv_timeout(PATIENCE) {
        Ok(InvokeResponse::Ok(answer)) => Ok(answer.deserialize().unwrap()),
        Ok(InvokeResponse::Err(error)) => Err(error.0),
        Err(error) => panic!("{command} never answers: {error}"),
    }
}
