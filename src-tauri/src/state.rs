//! What the whole program shares: the journal's thread, the words, the notification server.

use std::sync::{
    Arc, Mutex, OnceLock,
    atomic::{AtomicBool, Ordering},
    mpsc,
};

use anyhow::Context as _;
use chrono::NaiveDate;
use hearth_core::{
    Error, Journal,
    backup::{Made, SecondPlace},
    journal::{self, AppLock},
    practice::Practice,
};
use hearth_host::{HostError, error_words, locale, speaker::Speaker, words::Words};
use hearth_notice::{OPEN_AT, notification::Notifier};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _, Runtime};
use ts_rs::TS;

use crate::{
    error::{CommandError, CommandResult},
    example, tray,
    worker::Worker,
};

/// A practice on a day that the window is asked to show.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Place {
    /// The practice.
    pub practice: Practice,
    /// The journal day.
    pub day: NaiveDate,
}

impl Place {
    /// The place that `--at support/2026-11-23` names, if the arguments have it. The command
    /// line's reminders open the window like this.
    pub(crate) fn among(arguments: &[String]) -> Option<Self> {
        let named = arguments.iter().skip_while(|argument| *argument != OPEN_AT).nth(1)?;
        let (practice, day) = named.split_once('/')?;
        Some(Self { practice: practice.parse().ok()?, day: day.parse().ok()? })
    }
}

/// What became of the last copy in the second place, and why the last backup failed.
type BackupNotes = (Option<SecondPlace>, Option<Arc<Error>>);

/// The journal's thread, once it has opened the journal, or why it could not.
type Opened = Arc<OnceLock<Result<Worker, Arc<Error>>>>;

/// Something to do later.
type Task = Box<dyn FnOnce() + Send>;

/// The program's shared state.
pub struct Hearth {
    journal: Opened,
    example: Mutex<Option<Worker>>,
    /// Who says the texts of tray and notifications.
    pub speaker: Speaker,
    /// The way to the notification server.
    pub notifier: Notifier,
    /// Whether closing the window leaves the tray; a copy of the setting for the event loop.
    pub keep_in_tray: AtomicBool,
    /// Whether there is a tray icon.
    pub has_tray: AtomicBool,
    /// Whether the present window's interface hears what it is told.
    pub(crate) interface_listens: AtomicBool,
    /// Whether the person stopped the export or import under way.
    pub(crate) transfer_stopped: AtomicBool,
    wake: mpsc::Sender<()>,
    waking: Mutex<Option<mpsc::Receiver<()>>>,
    back_up: mpsc::Sender<()>,
    back_up_wakings: Mutex<Option<mpsc::Receiver<()>>>,
    backup_notes: Mutex<BackupNotes>,
    place: Mutex<Option<Place>>,
    once_shown: Mutex<Option<Task>>,
    // Held while the program runs; another Hearth on the same journal ends with a sentence.
    _lock: Option<AppLock>,
}

impl Hearth {
    /// Puts the shared state in place and opens the journal beside what is done next: the window
    /// is made meanwhile, and whoever asks the journal waits for it.
    ///
    /// A journal that cannot be opened does not end the program: the window says what is wrong.
    ///
    /// # Errors
    /// When another Hearth holds the journal, or there is no place for data.
    pub fn start<R: Runtime>(app: &AppHandle<R>) -> anyhow::Result<()> {
        let folder = hearth_host::data_folder().map_err(|error| refused(&error))?;
        let lock = match AppLock::acquire(&folder) {
            Err(error @ Error::AlreadyOpen(_)) => return Err(refused(&error.into())),
            other => other.ok(),
        };
        let speaker = Speaker::new(locale::of(journal::chosen_language(&folder).as_deref()));
        let open = move || {
            let journal = hearth_host::open_or_repair_journal_in(&folder).map_err(Arc::new);
            // An example that a crash left behind is nobody's.
            if let Err(error) = example::clear(&example::folder_beside(&folder.join("journal.db")))
            {
                log::warn!("an old example could not be removed: {error}");
            }
            journal
        };
        let journal = Opened::default();
        let (told, changing) = (Arc::clone(&journal), app.clone());
        let opened = move |opened| {
            // Nobody else sets it.
            let _ = told.set(opened);
        };
        Worker::start_opening(open, speaker.clone(), opened, move || changed(&changing))
            .context("no thread for the journal")?;
        app.manage(Self::new(app, journal, speaker, lock));
        Ok(())
    }

    /// State around a journal that is already open, for tests with the mock runtime.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn with_journal<R: Runtime>(app: &AppHandle<R>, journal: Journal) -> anyhow::Result<()> {
        let language = chosen_language(&journal);
        let speaker = Speaker::new(locale::of(language.as_deref()));
        let changing = app.clone();
        let worker = Worker::start(journal, speaker.clone(), move || changed(&changing))
            .context("no thread for the journal")?;
        app.manage(Self::new(app, Arc::new(OnceLock::from(Ok(worker))), speaker, None));
        Ok(())
    }

    fn new<R: Runtime>(
        app: &AppHandle<R>,
        journal: Opened,
        speaker: Speaker,
        lock: Option<AppLock>,
    ) -> Self {
        let app = app.clone();
        let (wake, waking) = mpsc::channel();
        let (back_up, back_up_wakings) = mpsc::channel();
        Self {
            journal,
            example: Mutex::new(None),
            speaker,
            notifier: Notifier::new(move || reminders_changed(&app)),
            keep_in_tray: AtomicBool::new(true),
            has_tray: AtomicBool::new(false),
            interface_listens: AtomicBool::new(false),
            transfer_stopped: AtomicBool::new(false),
            wake,
            waking: Mutex::new(Some(waking)),
            back_up,
            back_up_wakings: Mutex::new(Some(back_up_wakings)),
            backup_notes: Mutex::default(),
            place: Mutex::new(None),
            once_shown: Mutex::default(),
            _lock: lock,
        }
    }

    /// Speaks the language that the person has chosen from now on.
    pub(crate) fn speak(&self, chosen: Option<&str>) {
        self.speaker.speak(locale::of(chosen));
    }

    /// What the journal said, for the window.
    pub(crate) fn said(&self, error: &Error) -> CommandError {
        CommandError::of(&self.speaker.words(), error)
    }

    /// The journal's thread; waits until the journal is open.
    ///
    /// # Errors
    /// Why the journal could not be opened.
    pub fn journal(&self) -> CommandResult<Worker> {
        self.journal.wait().clone().map_err(|error| self.said(&error))
    }

    /// The journal that the window shows: the example while one is open, else the person's.
    ///
    /// # Errors
    /// Why the journal could not be opened.
    pub(crate) fn shown(&self) -> CommandResult<Worker> {
        let example = self.example.lock().ok().and_then(|example| example.clone());
        example.map_or_else(|| self.journal(), Ok)
    }

    /// The person's journal, for what reaches beyond the window: backups and files.
    ///
    /// # Errors
    /// While the example is open, and as [`Hearth::journal`].
    pub(crate) fn own(&self) -> CommandResult<Worker> {
        if self.shows_example() {
            let message = self.speaker.words().say("error-example-open");
            return Err(CommandError::new("invalid", message, "the example is open"));
        }
        self.journal()
    }

    /// Whether the window shows the example.
    pub(crate) fn shows_example(&self) -> bool {
        self.example.lock().is_ok_and(|example| example.is_some())
    }

    /// Shows `journal` as the example. Only the window hears of its changes: tray, reminders and
    /// backups stay with the person's journal.
    pub(crate) fn open_example<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        journal: Journal,
    ) -> CommandResult<()> {
        let app = app.clone();
        let worker = Worker::start(journal, self.speaker.clone(), move || tell_window(&app))
            .map_err(|error| CommandError::internal(&self.speaker.words(), error))?;
        if let Ok(mut example) = self.example.lock() {
            *example = Some(worker);
        }
        Ok(())
    }

    /// Shows the person's journal again; gives back the example's thread.
    pub(crate) fn leave_example(&self) -> Option<Worker> {
        self.example.lock().ok()?.take()
    }

    /// Makes the reminder loop look again.
    pub fn wake_reminders(&self) {
        // The loop may be gone while the program ends; nobody needs it then.
        let _ = self.wake.send(());
    }

    /// Makes the backup loop look again.
    pub(crate) fn wake_backups(&self) {
        // As above.
        let _ = self.back_up.send(());
    }

    /// The receiving end of `wake_backups`; the backup loop takes it once.
    pub(crate) fn take_backup_wakings(&self) -> Option<mpsc::Receiver<()>> {
        self.back_up_wakings.lock().ok()?.take()
    }

    /// Remembers what became of the last backup.
    pub(crate) fn note_backup(&self, made: &Result<Made, Arc<Error>>) {
        if let Ok(mut notes) = self.backup_notes.lock() {
            match made {
                Ok(made) => *notes = (Some(made.second.clone()), None),
                Err(error) => notes.1 = Some(Arc::clone(error)),
            }
        }
    }

    /// What became of the last copy in the second place, and why the last backup failed.
    pub(crate) fn backup_notes(&self) -> BackupNotes {
        self.backup_notes.lock().map(|notes| notes.clone()).unwrap_or_default()
    }

    /// Remembers where the window is to go once it can.
    pub(crate) fn go_to(&self, place: Place) {
        if let Ok(mut next) = self.place.lock() {
            *next = Some(place);
        }
    }

    /// Where the window is to go, once.
    pub(crate) fn take_place(&self) -> Option<Place> {
        self.place.lock().ok()?.take()
    }

    /// Remembers what is to be done once the first window is there.
    pub(crate) fn once_shown(&self, task: impl FnOnce() + Send + 'static) {
        if let Ok(mut once_shown) = self.once_shown.lock() {
            *once_shown = Some(Box::new(task));
        }
    }

    /// What is to be done now that the first window is there, once.
    pub(crate) fn take_once_shown(&self) -> Option<impl FnOnce() + Send + use<>> {
        self.once_shown.lock().ok()?.take()
    }

    /// The receiving end of `wake_reminders`; the reminder loop takes it once.
    pub(crate) fn take_waking(&self) -> Option<mpsc::Receiver<()>> {
        self.waking.lock().ok()?.take()
    }
}

/// Why the program ends before it began, in the language it would have spoken.
fn refused(error: &HostError) -> anyhow::Error {
    anyhow::Error::msg(error_words::host_sentence(&early_words(), error))
}

/// The words from before the journal is open.
pub(crate) fn early_words() -> Words {
    let folder = hearth_host::data_folder().ok();
    let chosen = folder.and_then(|folder| journal::chosen_language(&folder));
    Words::new(locale::of(chosen.as_deref()))
}

// Settings that cannot be read are told of as soon as anything else asks for them.
fn chosen_language(journal: &Journal) -> Option<String> {
    journal.settings().ok()?.language
}

/// Tells the window that what is known of the notification server has changed.
fn reminders_changed<R: Runtime>(app: &AppHandle<R>) {
    if let Err(error) = app.emit("reminders-changed", ()) {
        log::warn!("the window could not be told of the notification server: {error}");
    }
}

fn tell_window<R: Runtime>(app: &AppHandle<R>) {
    if let Err(error) = app.emit("journal-changed", ()) {
        log::warn!("the window could not be told of a change: {error}");
    }
}

/// Tells window, tray and reminder loop that the journal changed, whoever changed it.
pub(crate) fn changed<R: Runtime>(app: &AppHandle<R>) {
    tell_window(app);
    if let Some(hearth) = app.try_state::<Hearth>() {
        hearth.wake_reminders();
        hearth.wake_backups();
    }
    tray::refresh(app);
}

/// Whether Hearth goes on without a window.
pub(crate) fn stays_in_tray<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.try_state::<Hearth>().is_some_and(|hearth| hearth.keep_in_tray.load(Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_from_the_arguments_and_nothing_else_is() {
        let place = |line: &str| {
            Place::among(&line.split(' ').map(str::to_owned).collect::<Vec<_>>())
                .map(|place| (place.practice, place.day.to_string()))
        };
        let there = Some((Practice::Support, "2026-11-23".to_owned()));
        assert_eq!(place("hearth-desktop --at support/2026-11-23"), there);
        for other in [
            "hearth-desktop",
            "hearth-desktop --at",
            "x --at support",
            "x --at love/2026-11-23",
            "x --at support/2026-13-40",
        ] {
            assert_eq!(place(other), None, "{other}");
        }
    }
}
