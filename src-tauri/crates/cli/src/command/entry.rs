//! `hearth log` and `hearth write`.

use std::io::{self, IsTerminal as _, Read as _, Write as _};

use hearth_core::{
    Journal,
    entry::{Entry, EntryDraft, LONGEST_NOTE, Source},
};

use crate::{
    arguments::{Details, Log, Write},
    failure::Failure,
    output,
    text::{day, entry::name},
    words::{say, say_with},
};

/// Stands for standard input.
const STANDARD_INPUT: &str = "-";

/// Logs a practice.
pub(crate) fn log(asked: Log) -> Result<(), Failure> {
    let note = asked.note.map(note_or_standard_input).transpose()?;
    record(EntryDraft { practice: Some(asked.practice), note, ..draft(asked.details) })
}

/// Keeps a free page.
pub(crate) fn write(asked: Write) -> Result<(), Failure> {
    let note = note_or_standard_input(asked.words.join(" "))?;
    record(EntryDraft { note: Some(note), ..draft(asked.details) })
}

fn draft(details: Details) -> EntryDraft {
    EntryDraft {
        feeling: details.feeling,
        space: details.space,
        private: Some(details.private),
        day: details.on,
        time: details.at,
        ..EntryDraft::default()
    }
}

fn record(draft: EntryDraft) -> Result<(), Failure> {
    let mut journal = hearth_host::open_journal()?;
    let recorded = journal.record_entry(draft, Source::Cli)?;
    output::show(&kept(&recorded.entry, &journal)?)
}

fn kept(entry: &Entry, journal: &Journal) -> Result<String, Failure> {
    let key = if entry.practice.is_some() { "logged" } else { "written" };
    Ok(say_with(
        key,
        &[
            ("practice", &name(entry.practice)),
            ("day", &day::within_sentence(entry.day, journal.today()?)),
            ("time", &day::time(entry.at.time())),
        ],
    ))
}

/// The words themselves, or for `-` those on standard input.
pub(crate) fn note_or_standard_input(note: String) -> Result<String, Failure> {
    if note != STANDARD_INPUT {
        return Ok(note);
    }
    let standard_input = io::stdin().lock();
    if standard_input.is_terminal() {
        // Only a courtesy, so it does not matter whether anybody sees it.
        let _ = writeln!(anstream::stderr(), "{}", say("hint-standard-input"));
    }
    let mut bytes = Vec::new();
    // One byte more than the journal takes is enough for it to say no.
    standard_input.take(LONGEST_NOTE as u64 + 1).read_to_end(&mut bytes)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        // A text cut inside a letter is too long, not broken.
        Err(broken) if broken.as_bytes().len() > LONGEST_NOTE => {
            Err(hearth_core::Error::NoteTooLong.into())
        }
        Err(_) => Err(Failure::Refused(say("failure-not-text"))),
    }
}
