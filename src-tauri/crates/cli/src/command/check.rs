//! `hearth check`: whether the journal is sound, and what was saved when it was not.

use hearth_core::{Error, Journal, journal::AppLock, repair::RepairReport};
use hearth_host::{HostError, SystemClock};
use serde::Serialize;

use crate::{
    arguments::Check,
    failure::Failure,
    output,
    text::backup as text,
    words::{say, say_with},
};

/// The state of the journal, for programs.
#[derive(Serialize)]
struct State {
    sound: bool,
    entries: u64,
    last_repair: Option<RepairReport>,
}

/// Checks, and with `--repair` makes good.
pub(crate) fn run(asked: &Check) -> Result<(), Failure> {
    let folder = hearth_host::data_folder()?;
    let path = match hearth_host::open_journal_in(&folder) {
        Ok(journal) => journal.path().to_owned(),
        Err(Error::Damaged(path) | Error::JournalGone(path)) => path,
        Err(other) => return Err(other.into()),
    };
    let sound = path.exists() && Journal::check(&path)?;
    if !sound && !asked.repair {
        return Err(Failure::Refused(say_with(
            "check-damaged",
            &[("file", &path.display().to_string())],
        )));
    }
    let journal = if sound { hearth_host::open_journal_in(&folder)? } else { repair(&folder)? };
    show(&journal, asked.read.json)
}

fn repair(folder: &std::path::Path) -> Result<Journal, Failure> {
    // An open window mends the journal itself, and would be in the way.
    let _lock = AppLock::acquire(folder)?;
    let mut journal = hearth_host::open_or_repair_journal_in(folder).map_err(HostError::from)?;
    // Damage that opening does not meet.
    journal.repair()?;
    Ok(journal)
}

fn show(journal: &Journal, json: bool) -> Result<(), Failure> {
    let (entries, last_repair) = (journal.entry_count()?, journal.last_repair());
    let told = last_repair.as_ref().is_some_and(|(_, seen)| *seen);
    let last_repair = last_repair.map(|(report, _)| report);
    if json {
        return output::show_json(&State { sound: true, entries, last_repair });
    }
    let file = journal.path().display().to_string();
    output::show(&say_with("check-sound", &[("file", &file), ("entries", &entries)]))?;
    if let Some(report) = last_repair.filter(|_| !told) {
        output::show(&format!("\n{}", text::repair(&report, &SystemClock)))?;
        output::show(&say("check-kept-aside"))?;
    }
    Ok(())
}
