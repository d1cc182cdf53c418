//! Shows what is due, takes back what is settled, and acts on the answers.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, Utc};
use hearth_core::{
    Journal,
    reminder::{
        attention::{Absence, Attention},
        history::{DueReminder, OccurrenceId},
    },
};
use hearth_host::{speaker::Speaker, words::Words};

use crate::{
    attention,
    notification::{Answer, Notice, Notifier},
};

/// A way to the journal: a thread that owns it, or a lock around it.
pub trait JournalAccess: Clone + Send + Sync + 'static {
    /// Why the journal could not be asked, as a sentence.
    type Error: fmt::Display;

    /// Asks the journal and waits for it.
    ///
    /// # Errors
    /// What the journal says.
    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Journal) -> hearth_core::Result<T> + Send + 'static,
    ) -> Result<T, Self::Error>;
}

/// A journal behind a lock, for programs that have no thread for it.
#[derive(Clone)]
pub struct SharedJournal(Arc<Mutex<Journal>>);

impl SharedJournal {
    /// Shares a journal.
    #[must_use]
    pub fn new(journal: Journal) -> Self {
        Self(Arc::new(Mutex::new(journal)))
    }
}

impl JournalAccess for SharedJournal {
    type Error = hearth_core::Error;

    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Journal) -> hearth_core::Result<T> + Send + 'static,
    ) -> hearth_core::Result<T> {
        // Each piece of work is a transaction of its own, so a panic leaves nothing half-done.
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What is done when a person clicks on a reminder.
pub type Open = Arc<dyn Fn(&DueReminder) + Send + Sync>;

/// Everything that showing reminders takes. Cheap to clone.
#[derive(Clone)]
pub struct Reminding<J> {
    /// The journal.
    pub journal: J,
    /// The notification server.
    pub notifier: Notifier,
    /// Who says the texts of notifications.
    pub speaker: Speaker,
    /// Opens Hearth at a reminder's practice.
    pub open: Open,
}

/// What one look into the journal tells. All of it at once, so that the minute in which nothing
/// happens costs one visit.
struct Glance {
    settled: Vec<OccurrenceId>,
    anything_due: bool,
    next: Option<DateTime<Utc>>,
}

impl Glance {
    fn take(journal: &mut Journal) -> hearth_core::Result<Self> {
        Ok(Self {
            settled: journal.take_settled()?,
            anything_due: journal.has_due()?,
            next: journal.next_wake()?,
        })
    }
}

impl<J: JournalAccess> Reminding<J> {
    /// Decides and shows what is due now, and takes back what is settled. Says when to look
    /// again; `None` for not before something changes.
    ///
    /// # Errors
    /// What the journal says.
    pub fn look(&self, absence: Option<Absence>) -> Result<Option<DateTime<Utc>>, J::Error> {
        let seen = self.journal.ask(Glance::take)?;
        seen.settled.into_iter().for_each(|one| self.notifier.withdraw(one));
        if !seen.anything_due {
            return Ok(seen.next);
        }
        if let Some(reminder) = self.decide(absence)? {
            self.show(reminder);
        }
        self.journal.ask(|journal| journal.next_wake())
    }

    /// Decides what is due now and gives what is to be shown, if anything. The desk is looked at
    /// only when there is something to decide.
    ///
    /// # Errors
    /// What the journal says.
    pub fn take_due(&self, absence: Option<Absence>) -> Result<Option<DueReminder>, J::Error> {
        if self.journal.ask(|journal| journal.has_due())? { self.decide(absence) } else { Ok(None) }
    }

    fn decide(&self, absence: Option<Absence>) -> Result<Option<DueReminder>, J::Error> {
        let attention = Attention { absence, ..attention::look() };
        self.journal.ask(move |journal| journal.take_due(&attention))
    }

    /// Takes from the screen what need not be there any more.
    pub fn withdraw_settled(&self) {
        match self.journal.ask(Journal::take_settled) {
            Ok(settled) => settled.into_iter().for_each(|one| self.notifier.withdraw(one)),
            Err(error) => log::warn!("what is on the screen could not be looked up: {error}"),
        }
    }

    /// Shows one that is written down as shown; `false` when that failed, which is noted.
    pub fn show(&self, reminder: DueReminder) -> bool {
        self.show_and_tell(reminder, |_| ())
    }

    /// As [`Reminding::show`]. `left` is called when it left the screen, with whether that was
    /// for good.
    pub fn show_and_tell(
        &self,
        reminder: DueReminder,
        left: impl Fn(bool) + Send + Sync + 'static,
    ) -> bool {
        let OccurrenceId { reminder_id, day } = reminder.occurrence();
        let notice = notice(&self.speaker.words(), &reminder);
        let (answering, late) = (self.clone(), self.clone());
        let on_answer = Arc::new(move |answer| {
            answering.act(&answer, &reminder);
            left(answer != Answer::Closed);
        });
        let key = OccurrenceId { reminder_id, day };
        let shown = self.notifier.show(key, notice, on_answer, move || {
            late.tell(
                late.journal.ask(move |journal| journal.note_shown_after_all(reminder_id, day)),
            );
        });
        if !shown {
            self.tell(self.journal.ask(move |journal| journal.note_failed(reminder_id, day)));
        }
        shown
    }

    fn act(&self, answer: &Answer, reminder: &DueReminder) {
        let OccurrenceId { reminder_id: id, day } = reminder.occurrence();
        let kept = match answer {
            Answer::Pressed(button) => match button.as_str() {
                "done" => self.journal.ask(move |journal| once(journal.answer_done(id, day))),
                "later" => self.journal.ask(move |journal| once(journal.answer_later(id, day))),
                "not-today" => {
                    self.journal.ask(move |journal| once(journal.answer_not_today(id, day)))
                }
                _ => Ok(()),
            },
            Answer::Opened => {
                (self.open)(reminder);
                Ok(())
            }
            Answer::Closed | Answer::Gone => Ok(()),
        };
        if let Err(error) = kept {
            // The notification is gone with the press; so the person must be told elsewhere.
            let reason = error.to_string();
            let words = self.speaker.words();
            let sentence = words.say_with("notification-not-kept", &[("reason", &reason)]);
            if !self.notifier.say(sentence) {
                log::error!("an answer could not be kept: {reason}");
            }
        }
    }

    fn tell(&self, result: Result<(), J::Error>) {
        if let Err(error) = result {
            log::warn!("what became of a reminder could not be noted: {error}");
        }
    }
}

/// A second press is no mistake of anybody's.
fn once<T>(answered: hearth_core::Result<T>) -> hearth_core::Result<()> {
    match answered {
        Ok(_) | Err(hearth_core::Error::AlreadyAnswered) => Ok(()),
        Err(error) => Err(error),
    }
}

fn notice(words: &Words, reminder: &DueReminder) -> Notice {
    let body = if reminder.was_kept {
        words.say_with("notification-kept", &[("text", &reminder.text)])
    } else {
        reminder.text.clone()
    };
    let button = |name, key| (name, words.say(key));
    Notice {
        body,
        open: Some(words.say("notification-open")),
        buttons: vec![
            button("done", "notification-done"),
            button("later", "notification-later"),
            button("not-today", "notification-not-today"),
        ],
    }
}
