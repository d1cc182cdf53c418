//! Notices what another program, such as `hearth` on the command line, wrote to the journal.
//!
//! The system tells when a file in the data folder changes, so nothing is polled; SQLite's
//! `data_version` then says whether the change was somebody else's.

use std::{path::Path, sync::mpsc, thread, time::Duration};

use notify::{RecursiveMode, Watcher as _};
use tauri::{AppHandle, Manager as _, Runtime};

use crate::{state, state::Hearth, worker::Worker};

/// One commit touches the files several times; this long a quiet means it is through.
const SETTLE: Duration = Duration::from_millis(60);

/// Starts watching the journal's folder.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let Ok(worker) = app.state::<Hearth>().journal() else { return };
    let app = app.clone();
    let started = thread::Builder::new().name("watch".into()).spawn(move || {
        if let Err(error) = watch(&app, &worker) {
            log::warn!("changes made elsewhere will show only after the next tap: {error}");
        }
    });
    if let Err(error) = started {
        log::warn!("no thread to watch the journal with: {error}");
    }
}

fn watch<R: Runtime>(app: &AppHandle<R>, worker: &Worker) -> anyhow::Result<()> {
    let path = worker.ask_and_wait(|journal| Ok(journal.path().to_owned()))?;
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| writes(&event)) {
            let _ = sender.send(());
        }
    })?;
    watcher.watch(path.parent().unwrap_or(Path::new(".")), RecursiveMode::NonRecursive)?;
    let mut seen = worker.ask_and_wait(|journal| journal.data_version())?;
    // Whatever was written between the first look and this moment was seen by nobody.
    state::changed(app);
    while events.recv().is_ok() {
        while events.recv_timeout(SETTLE).is_ok() {}
        let version = worker.ask_and_wait(|journal| journal.data_version())?;
        if version != seen {
            seen = version;
            state::changed(app);
        }
    }
    Ok(())
}

fn writes(event: &notify::Event) -> bool {
    let journal = |path: &std::path::PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("journal.db"))
    };
    !event.kind.is_access() && event.paths.iter().any(journal)
}
