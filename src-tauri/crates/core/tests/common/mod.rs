//! A journal in a folder of its own, with a clock that tests set.

pub(crate) mod sample;
pub(crate) mod sums;

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use hearth_core::{
    Journal,
    change::EntryChange,
    clock::Clock,
    day::Weekday,
    entry::{Entry, EntryDraft, EntryFilter, Source},
    journal::Config,
    letter::{line::Sentence, words::LetterWords},
    practice::Practice,
    reminder::attention::Attention,
};
use tempfile::TempDir;

/// A desk at which somebody sits and may be spoken to.
#[allow(dead_code)] // each test file uses some of it
pub(crate) const FREE: Attention =
    Attention { do_not_disturb: false, away: false, presenting: false, absence: None };

/// A clock that stands still until it is moved.
pub(crate) struct HandClock {
    now: Mutex<DateTime<Utc>>,
    zone: Tz,
}

impl Clock for HandClock {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }
    fn zone(&self) -> Tz {
        self.zone
    }
}

/// A journal and the means to move its time and open it again.
pub(crate) struct Desk {
    pub(crate) journal: Journal,
    pub(crate) folder: TempDir,
    clock: Arc<HandClock>,
}

#[allow(dead_code)] // each test file uses some of it
impl Desk {
    /// In Berlin, at `now` in UTC.
    pub(crate) fn at(now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = Mutex::new(now.parse().unwrap());
        let clock = Arc::new(HandClock { now, zone: chrono_tz::Europe::Berlin });
        let journal = open(folder.path(), &clock).unwrap();
        Self { journal, folder, clock }
    }

    /// Saturday, 9 May 2026, 14:00 in Berlin.
    pub(crate) fn new() -> Self {
        Self::at("2026-05-09T12:00:00Z")
    }

    pub(crate) fn set(&self, now: &str) {
        *self.clock.now.lock().unwrap() = now.parse().unwrap();
    }

    pub(crate) fn pass(&self, time: Duration) {
        *self.clock.now.lock().unwrap() += time;
    }

    /// Closes the journal and opens it again, as a restart does.
    pub(crate) fn restart(self) -> Self {
        let Self { journal, folder, clock } = self;
        drop(journal);
        let journal = open(folder.path(), &clock).unwrap();
        Self { journal, folder, clock }
    }

    /// A second program on the same journal.
    pub(crate) fn another(&self) -> Journal {
        open(self.folder.path(), &self.clock).unwrap()
    }

    /// The journal in another folder, at this desk's time.
    pub(crate) fn open_elsewhere(&self, folder: &Path) -> hearth_core::Result<Journal> {
        open(folder, &self.clock)
    }

    pub(crate) fn log(&mut self, practice: Practice) -> EntryChange {
        let draft = EntryDraft { practice: Some(practice), ..EntryDraft::default() };
        self.journal.record_entry(draft, Source::Window).unwrap()
    }

    pub(crate) fn write(&mut self, note: &str) -> EntryChange {
        let draft = EntryDraft { note: Some(note.to_owned()), ..EntryDraft::default() };
        self.journal.record_entry(draft, Source::Window).unwrap()
    }

    pub(crate) fn all(&self) -> Vec<Entry> {
        self.journal.list_entries(&EntryFilter::default()).unwrap().entries
    }

    pub(crate) fn find(&self, text: &str) -> Vec<String> {
        let filter = EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() };
        let found = self.journal.list_entries(&filter).unwrap().entries;
        found.into_iter().filter_map(|entry| entry.note).collect()
    }
}

/// Opens the journal in a folder.
pub(crate) fn open(folder: &Path, clock: &Arc<HandClock>) -> hearth_core::Result<Journal> {
    let config =
        Config { clock: clock.clone(), first_weekday: Weekday::Mon, language: "en".to_owned() };
    Journal::open(folder, config)
}

/// Sentences as they are, so that nothing is hidden behind words.
#[allow(dead_code)] // each test file uses some of it
pub(crate) fn letter_words() -> LetterWords {
    LetterWords {
        heading: Box::new(|first, last| format!("{first} to {last}")),
        greeting: "Dear you,".to_owned(),
        text: Box::new(|sentences: &[Sentence], week| format!("{week}: {sentences:?}")),
        farewell: Box::new(|stage, _| format!("{stage:?}")),
    }
}
