//! Shows reminders while the program runs: on a thread of its own, through `hearth-notice`.

use std::{sync::Arc, thread};

use hearth_core::{Journal, reminder::history::DueReminder};
use hearth_notice::{
    reminder_loop,
    reminding::{JournalAccess, Reminding},
};
use tauri::{AppHandle, Manager as _, Runtime};

use crate::{
    error::CommandError,
    state::{Hearth, Place},
    window,
    worker::Worker,
};

impl JournalAccess for Worker {
    type Error = CommandError;

    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Journal) -> hearth_core::Result<T> + Send + 'static,
    ) -> Result<T, CommandError> {
        self.ask_and_wait(work)
    }
}

/// Starts the loop.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let hearth = app.state::<Hearth>();
    let (Ok(journal), Some(waking)) = (hearth.journal(), hearth.take_waking()) else { return };
    let reminding = Reminding {
        journal,
        notifier: hearth.notifier.clone(),
        speaker: hearth.speaker.clone(),
        open: Arc::new(open_at(app)),
    };
    let started = thread::Builder::new().name("reminders".into()).spawn(move || {
        // So that the window can say beforehand that nobody will show anything.
        let _ = reminding.notifier.facts();
        reminder_loop::run(&reminding, &waking);
    });
    if let Err(error) = started {
        log::error!("no thread for reminders: {error}");
    }
}

fn open_at<R: Runtime>(app: &AppHandle<R>) -> impl Fn(&DueReminder) + Send + Sync + use<R> {
    let app = app.clone();
    move |reminder| {
        window::open_at(&app, Place { practice: reminder.practice, day: reminder.day });
    }
}
