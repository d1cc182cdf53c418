//! One file per noun. Each asks the journal, then says what became of it.

mod backup;
mod check;
mod entry;
mod export;
mod focus;
mod import;
mod letter;
mod list;
mod reminders;
mod rest;
mod run_due;
mod shell;
mod stats;
mod timer;
mod today;
mod undo;
mod week;

use crate::{arguments::Ask, failure::Failure};

/// Does what was asked.
pub(crate) fn run(ask: Ask) -> Result<(), Failure> {
    match ask {
        Ask::Log(asked) => entry::log(asked),
        Ask::Write(asked) => entry::write(asked),
        Ask::Undo => undo::run(),
        Ask::Today(asked) => today::run(&asked),
        Ask::Week(asked) => week::run(&asked),
        Ask::Stats(asked) => stats::run(&asked),
        Ask::Letter(asked) => letter::run(asked),
        Ask::List(asked) => list::run(&asked),
        Ask::Search(asked) => list::search(&asked),
        Ask::Focus(asked) => focus::run(&asked),
        Ask::Rest(asked) => rest::run(&asked),
        Ask::Reminders(asked) => reminders::run(asked),
        Ask::Export(asked) => export::run(asked),
        Ask::Import(asked) => import::run(&asked),
        Ask::Backup(asked) => backup::run(asked),
        Ask::Check(asked) => check::run(&asked),
        Ask::Completions(asked) => shell::completions(&asked),
        Ask::Man(asked) => shell::man(&asked),
    }
}
