//! Waits for core's next due moment, has it written down, shows it.
//!
//! One thread that sleeps until something can be due. It never sleeps longer than a minute,
//! because clocks that stop in suspend would otherwise wake it hours late.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

use chrono::{DateTime, Utc};
use hearth_core::reminder::{attention::Attention, history::DueReminder};
use tauri::{AppHandle, Emitter as _, Manager as _, Runtime};

use crate::{notification, state::Hearth, worker::Worker};

const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// Starts the loop on a thread of its own.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let hearth = app.state::<Hearth>();
    let (Ok(worker), Some(waking)) = (hearth.journal(), hearth.take_waking()) else { return };
    let app = app.clone();
    let started = thread::Builder::new().name("reminders".into()).spawn(move || {
        notification::probe(&app);
        run(&app, &worker, &waking);
    });
    if let Err(error) = started {
        log::error!("no thread for reminders: {error}");
    }
}

fn run<R: Runtime>(app: &AppHandle<R>, worker: &Worker, waking: &Receiver<()>) {
    loop {
        match worker.ask_and_wait(|journal| journal.take_due(&Attention::default())) {
            Ok(due) => due.into_iter().for_each(|reminder| show(app, worker, reminder)),
            Err(error) => log::warn!("reminders could not be looked up: {error}"),
        }
        let next = worker.ask_and_wait(|journal| journal.next_wake()).ok().flatten();
        if !wait(waking, next) {
            return;
        }
    }
}

/// Sleeps until `next` or a change; `false` when the program ends.
fn wait(waking: &Receiver<()>, next: Option<DateTime<Utc>>) -> bool {
    let woken = match next {
        None => waking.recv().map_err(|_| RecvTimeoutError::Disconnected),
        Some(at) => {
            let left = (at - Utc::now()).to_std().unwrap_or(Duration::ZERO);
            waking.recv_timeout(left.min(LONGEST_SLEEP))
        }
    };
    // A handful of changes at once are one reason to look.
    while waking.try_recv().is_ok() {}
    woken != Err(RecvTimeoutError::Disconnected)
}

fn show<R: Runtime>(app: &AppHandle<R>, worker: &Worker, reminder: DueReminder) {
    let (id, day) = (reminder.reminder_id, reminder.day);
    if notification::show_reminder(app, reminder) {
        return;
    }
    if let Err(error) = worker.ask_and_wait(move |journal| journal.note_failed(id, day)) {
        log::warn!("a reminder that could not be shown could not be noted: {error}");
    }
    if let Err(error) = app.emit("reminders-changed", ()) {
        log::warn!("the window could not be told of a silent reminder: {error}");
    }
}
