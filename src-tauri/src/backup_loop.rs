//! Keeps backups: after changes, at most every half hour, and when the program ends.
//!
//! The thread also looks once, after the first frame, whether the journal is sound; a damaged
//! one is made good. It sleeps without a tick while nothing changes.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use hearth_core::{
    Error, Journal,
    backup::{BackupKind, Made},
    journal::Backups,
};
use tauri::{AppHandle, Emitter as _, Manager as _, Runtime};

use crate::{state, state::Hearth, worker::Worker};

/// The first frame goes before.
const AFTER_START: Duration = Duration::from_secs(3);
/// After a failure the next try comes by itself.
const AFTER_FAILURE: Duration = Duration::from_secs(10 * 60);

/// Starts the loop on a thread of its own.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let hearth = app.state::<Hearth>();
    let (Ok(worker), Some(changes)) = (hearth.journal(), hearth.take_backup_wakings()) else {
        return;
    };
    let app = app.clone();
    let started = thread::Builder::new().name("backups".into()).spawn(move || {
        if sleep(&changes, AFTER_START) {
            check(&app, &worker);
            run(&app, &worker, &changes);
        }
    });
    if let Err(error) = started {
        log::error!("no thread for backups: {error}");
    }
}

/// Makes a journal good that is found to be damaged.
fn check<R: Runtime>(app: &AppHandle<R>, worker: &Worker) {
    let path = match worker.ask_and_wait(|journal| Ok(journal.path().to_owned())) {
        Ok(path) => path,
        Err(error) => return log::warn!("the journal could not be asked: {error}"),
    };
    match Journal::check(&path) {
        Ok(true) => {}
        Ok(false) => {
            log::warn!("the journal is damaged and is being repaired");
            if let Err(error) = worker.ask_and_wait(|journal| journal.repair()) {
                log::error!("the journal could not be repaired: {error}");
            }
            state::changed(app);
        }
        Err(error) => log::warn!("the journal could not be checked: {error}"),
    }
}

fn run<R: Runtime>(app: &AppHandle<R>, worker: &Worker, changes: &Receiver<()>) {
    loop {
        let pause = match back_up(app, worker) {
            // Up to date: nothing to do until something changes.
            Ok(None) => match changes.recv() {
                Ok(()) => continue,
                Err(_) => return,
            },
            Ok(Some(wait)) => wait,
            Err(()) => AFTER_FAILURE,
        };
        // Changes meanwhile are in the same backup; only the end of the program is heard.
        if !sleep(changes, pause) {
            return;
        }
    }
}

/// Sleeps so long; `false` when the program ends.
fn sleep(changes: &Receiver<()>, pause: Duration) -> bool {
    let end = std::time::Instant::now() + pause;
    loop {
        let left = end.saturating_duration_since(std::time::Instant::now());
        match changes.recv_timeout(left) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

/// Makes a backup if one is due; says how long to wait when it is not due yet.
fn back_up<R: Runtime>(app: &AppHandle<R>, worker: &Worker) -> Result<Option<Duration>, ()> {
    let backups = worker.ask_and_wait(|journal| journal.backups()).map_err(drop)?;
    if backups.is_current().unwrap_or(false) {
        return Ok(None);
    }
    let wait = backups.wait().ok().and_then(|wait| wait.to_std().ok()).unwrap_or_default();
    if !wait.is_zero() {
        return Ok(Some(wait));
    }
    let made = make(app, &backups, BackupKind::Auto).map_err(drop)?;
    log::info!("a backup of {} entries was made and read back", made.contents.entries);
    // A change made while it was copied is seen in the next round.
    Ok(Some(Duration::from_secs(1)))
}

/// Makes a backup and remembers what became of it, for the window to show.
pub(crate) fn make<R: Runtime>(
    app: &AppHandle<R>,
    backups: &Backups,
    kind: BackupKind,
) -> Result<Made, Arc<Error>> {
    let made = backups.create(kind).map_err(Arc::new);
    if let Err(error) = &made {
        log::warn!("no backup could be made: {error}");
    }
    app.state::<Hearth>().note_backup(&made);
    if let Err(error) = app.emit("backups-changed", ()) {
        log::warn!("the window could not be told of a backup: {error}");
    }
    made
}

/// The last chance: before the program ends.
pub(crate) fn at_the_end<R: Runtime>(app: &AppHandle<R>) {
    let Some(hearth) = app.try_state::<Hearth>() else { return };
    let backups =
        hearth.journal().and_then(|worker| worker.ask_and_wait(|journal| journal.backups()));
    let Ok(backups) = backups else { return };
    if let Err(error) = backups.create_if_changed(BackupKind::Auto) {
        log::warn!("no backup could be made at the end: {error}");
    }
}
