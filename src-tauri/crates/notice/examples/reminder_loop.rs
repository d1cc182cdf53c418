//! The reminder loop without a window, for tests: the journal in `HEARTH_DATA_DIR`, the session's
//! own notification server, until it is ended.

use std::{process::ExitCode, sync::Arc, sync::mpsc, thread, time::Duration};

use hearth_core::reminder::history::DueReminder;
use hearth_host::{locale, speaker::Speaker};
use hearth_notice::{
    notification::Notifier,
    reminder_loop,
    reminding::{JournalAccess as _, Reminding, SharedJournal},
};

/// Where the window would open is written beside the journal.
fn note_opened(reminder: &DueReminder) {
    let place = format!("{}/{}", reminder.practice.id(), reminder.day);
    let folder = hearth_host::data_folder().unwrap_or_default();
    if let Err(error) = std::fs::write(folder.join("opened"), place) {
        eprintln!("{error}");
    }
}

fn main() -> ExitCode {
    let journal = match hearth_host::open_journal() {
        Ok(journal) => SharedJournal::new(journal),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let reminding = Reminding {
        journal: journal.clone(),
        notifier: Notifier::new(|| ()),
        speaker: Speaker::new(locale::of(None)),
        open: Arc::new(note_opened),
    };
    let (wake, waking) = mpsc::channel();
    // In the window's program file events do this.
    thread::spawn(move || {
        let mut seen = None;
        loop {
            let version = journal.ask(|journal| journal.data_version()).ok();
            if version != seen && seen.is_some() && wake.send(()).is_err() {
                return;
            }
            seen = version;
            thread::sleep(Duration::from_millis(200));
        }
    });
    println!("ready");
    reminder_loop::run(&reminding, &waking);
    ExitCode::SUCCESS
}
