//! The thread that owns the journal. Everything asks it; nothing else touches the database.

use std::{io, sync::mpsc, thread};

use hearth_core::Journal;
use hearth_host::speaker::Speaker;
use tokio::sync::oneshot;

use crate::error::{CommandError, CommandResult};

type Job = Box<dyn FnOnce(&mut Journal) + Send>;

/// A way to ask the journal's thread. Cheap to clone.
#[derive(Clone)]
pub struct Worker {
    jobs: mpsc::Sender<Job>,
    speaker: Speaker,
}

impl Worker {
    /// Gives `journal` a thread of its own. `speaker` says what goes wrong there. `changed` is
    /// called there after every job that changed the journal.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(
        journal: Journal,
        speaker: Speaker,
        changed: impl Fn() + Send + 'static,
    ) -> io::Result<Self> {
        let (jobs, queue) = mpsc::channel();
        thread("journal").spawn(move || serve(journal, queue, changed))?;
        Ok(Self { jobs, speaker })
    }

    /// As [`Worker::start`], for a journal that is opened on that thread too. `opened` is called
    /// there with the way to ask it, or with why it cannot be asked.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(crate) fn start_opening<E>(
        open: impl FnOnce() -> Result<Journal, E> + Send + 'static,
        speaker: Speaker,
        opened: impl FnOnce(Result<Self, E>) + Send + 'static,
        changed: impl Fn() + Send + 'static,
    ) -> io::Result<()> {
        let (jobs, queue) = mpsc::channel();
        thread("journal").spawn(move || match open() {
            Ok(journal) => {
                opened(Ok(Self { jobs, speaker }));
                serve(journal, queue, changed);
            }
            Err(error) => opened(Err(error)),
        })?;
        Ok(())
    }

    /// Asks the journal from an asynchronous command.
    ///
    /// # Errors
    /// What the journal says.
    pub async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Journal) -> hearth_core::Result<T> + Send + 'static,
    ) -> CommandResult<T> {
        let (reply, answer) = oneshot::channel();
        self.send(work, move |result| drop(reply.send(result)))?;
        answer.await.map_err(|_| self.gone())?
    }

    /// Asks the journal from a thread that may wait.
    ///
    /// # Errors
    /// What the journal says.
    pub fn ask_and_wait<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Journal) -> hearth_core::Result<T> + Send + 'static,
    ) -> CommandResult<T> {
        let (reply, answer) = mpsc::channel();
        self.send(work, move |result| drop(reply.send(result)))?;
        answer.recv().map_err(|_| self.gone())?
    }

    fn send<T>(
        &self,
        work: impl FnOnce(&mut Journal) -> hearth_core::Result<T> + Send + 'static,
        reply: impl FnOnce(CommandResult<T>) + Send + 'static,
    ) -> CommandResult<()> {
        let speaker = self.speaker.clone();
        let job: Job = Box::new(move |journal| {
            reply(work(journal).map_err(|error| CommandError::of(&speaker.words(), &error)));
        });
        self.jobs.send(job).map_err(|_| self.gone())
    }

    fn gone(&self) -> CommandError {
        let message = self.speaker.words().say("error-worker-gone");
        CommandError::new("internal", message, "the journal’s thread is gone")
    }
}

fn thread(name: &str) -> thread::Builder {
    thread::Builder::new().name(name.into())
}

fn serve(mut journal: Journal, jobs: mpsc::Receiver<Job>, changed: impl Fn()) {
    for job in jobs {
        job(&mut journal);
        if journal.take_changed() {
            changed();
        }
    }
}
