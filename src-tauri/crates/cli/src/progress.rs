//! How far long work has come, in a terminal, and stopping it.

use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use hearth_core::transfer::export::Progress;
use indicatif::{ProgressBar, ProgressStyle};

use crate::words::say;

/// A line on standard error that shows how far it is. A pipe gets none.
pub(crate) struct Bar {
    bar: ProgressBar,
    stopped: Arc<AtomicBool>,
}

impl Bar {
    /// A bar with the words of `key` before it. Ctrl+C then stops the work, not the program, so
    /// that nothing half-done is left behind.
    pub(crate) fn new(key: &str) -> Self {
        let stopped = Arc::new(AtomicBool::new(false));
        let flag = stopped.clone();
        // Where no handler can be set, Ctrl+C ends the program as ever.
        let _ = ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed));
        let style = ProgressStyle::with_template("{msg} {wide_bar} {percent}%")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::new(0).with_style(style).with_message(say(key));
        Self { bar, stopped }
    }

    /// Shows a step, and says whether to go on.
    pub(crate) fn step(&mut self, Progress { done, total }: Progress) -> ControlFlow<()> {
        self.bar.set_length(total);
        self.bar.set_position(done);
        if self.stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// Takes the line away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
