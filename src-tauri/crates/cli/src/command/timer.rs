//! `hearth reminders install-timer` and `remove-timer`: reminders without a running program.

use hearth_notice::timer::{self, Installed, Removed, Wake};

use crate::{
    arguments::AskTimer,
    failure::Failure,
    output,
    words::{joined, say},
};

/// Does what was asked about the system's timer. The journal is not needed for it.
pub(crate) fn run(asked: &AskTimer) -> Result<(), Failure> {
    match asked {
        AskTimer::InstallTimer => install(),
        AskTimer::RemoveTimer => remove(),
    }
}

fn install() -> Result<(), Failure> {
    let done = match timer::install(&Wake::this_program()?)? {
        Installed::New => say("timer-installed"),
        Installed::Renewed => say("timer-renewed"),
    };
    output::show(&joined("join-sentences", [done, say("timer-how")]))
}

fn remove() -> Result<(), Failure> {
    output::show(&match timer::remove()? {
        Removed::Gone => say("timer-removed"),
        Removed::NoneThere => say("timer-none"),
    })
}
