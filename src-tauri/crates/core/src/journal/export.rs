//! Exporting: everything at one moment, whatever is written meanwhile.

use std::{io::Write, ops::ControlFlow};

use chrono::{DateTime, FixedOffset, Offset as _};
use rusqlite::{Transaction, TransactionBehavior};

use super::Journal;
use crate::{
    day::week_days,
    error::{Error, Result},
    letter::kept::Letter,
    rehearsal::Rehearsal,
    settings::Settings,
    storage::{cues, focuses, letters, rehearsals, reminders, rest_days, settings, spaces, stream},
    transfer::{
        csv::CsvExport,
        export::{
            ExportFormat, ExportOptions, ExportSummary, ExportWriter, Head, PrivateEntries,
            Progress,
        },
        json::JsonExport,
        markdown::MarkdownExport,
        mask::Masker,
    },
};

/// How many entries pass between two reports of progress.
const REPORT_EVERY: u64 = 128;

impl Journal {
    /// Writes an export to `out`, which should buffer. Memory does not grow with the number of
    /// entries. `progress` hears of the start, of every 128 entries and of the end; when it
    /// answers `Break`, the export stops there.
    ///
    /// Through [`crate::transfer::file::write_atomically`] the file is whole or not there at all.
    ///
    /// # Errors
    /// [`Error::Cancelled`], [`Error::NotWritten`] and [`Error::DiskFull`] for `out`, and what
    /// SQLite says. What is in `out` then is no export.
    pub fn export(
        &self,
        options: &ExportOptions<'_>,
        out: &mut dyn Write,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<ExportSummary> {
        // What others write from here on is not seen. Ends when dropped; nothing is written.
        let _snapshot =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)?;
        let masker = Masker::new(&options.mask_names);
        let head = self.head(options, &masker)?;
        let mut writer: Box<dyn ExportWriter + '_> = match options.format {
            ExportFormat::Json => Box::new(JsonExport::new(out)),
            ExportFormat::Csv => Box::new(CsvExport::new(out)),
            ExportFormat::Markdown => Box::new(MarkdownExport::new(out, options.words)),
        };
        let mut report = Report { progress, done: 0, total: head.summary.entries };
        report.say()?;
        writer.begin(&head)?;
        stream::each(&self.connection, keeps_private(options), |mut entry| {
            masker.mask_entry(&mut entry);
            entry.at = to_whole_minutes(entry.at);
            writer.entry(&entry)?;
            report.advance()
        })?;
        writer.finish()?;
        report.say()?;
        Ok(head.summary)
    }

    fn head(&self, options: &ExportOptions<'_>, masker: &Masker) -> Result<Head> {
        let connection = &self.connection;
        Ok(Head {
            exported_at: self.now(),
            masked: !masker.is_empty(),
            summary: stream::extent(connection, keeps_private(options))?,
            settings: settings_for(settings::read(connection)?, masker),
            rest_days: rest_days::list(connection)?,
            focuses: focuses::list(connection)?,
            reminders: masked(reminders::list(connection)?, |one| masker.mask_reminder(one)),
            letters: self.letters(options, masker)?,
            cues: masked(cues::list(connection)?, |cue| masker.mask_cue(cue)),
            spaces: masked(spaces::list(connection)?, |space| masker.mask_space(space)),
            rehearsals: self.rehearsals(options, masker)?,
        })
    }

    /// Kept letters. Where private entries stay out, so do letters whose weeks changed since:
    /// they may quote what was made private later.
    fn letters(&self, options: &ExportOptions<'_>, masker: &Masker) -> Result<Vec<Letter>> {
        let mut kept = Vec::new();
        for mut letter in letters::list(&self.connection)? {
            let week = week_days(letter.week);
            if !keeps_private(options)
                && self.letter_sources(week)?.fingerprint() != letter.body.fingerprint
            {
                continue;
            }
            masker.mask_letter(&mut letter);
            kept.push(letter);
        }
        Ok(kept)
    }

    /// Rehearsals. Where private entries stay out, so does what is kept with them.
    fn rehearsals(&self, options: &ExportOptions<'_>, masker: &Masker) -> Result<Vec<Rehearsal>> {
        let mut kept = rehearsals::list(&self.connection)?;
        if !keeps_private(options) {
            let mut open = Vec::new();
            for rehearsal in kept {
                if !self.entry_of(&rehearsal)?.is_some_and(|entry| entry.private) {
                    open.push(rehearsal);
                }
            }
            kept = open;
        }
        Ok(masked(kept, |rehearsal| masker.mask_rehearsal(rehearsal)))
    }
}

/// The list of names to mask would tell them all.
fn settings_for(settings: Settings, masker: &Masker) -> Settings {
    let masked_names = if masker.is_empty() { settings.masked_names } else { Vec::new() };
    Settings { masked_names, ..settings }
}

fn masked<T>(mut records: Vec<T>, mask: impl Fn(&mut T)) -> Vec<T> {
    records.iter_mut().for_each(mask);
    records
}

fn keeps_private(options: &ExportOptions<'_>) -> bool {
    options.private == PrivateEntries::Keep
}

/// The same moment with an offset that RFC 3339 can write: it has no seconds. The last zone
/// with such an offset was Africa/Monrovia, until 1972.
fn to_whole_minutes(at: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    let seconds = at.offset().fix().local_minus_utc();
    match FixedOffset::east_opt(seconds - seconds % 60) {
        Some(offset) => at.with_timezone(&offset),
        None => at,
    }
}

/// Counts entries and lets the person stop.
struct Report<'a> {
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: u64,
    total: u64,
}

impl Report<'_> {
    fn advance(&mut self) -> Result<()> {
        self.done += 1;
        if self.done.is_multiple_of(REPORT_EVERY) { self.say() } else { Ok(()) }
    }

    fn say(&mut self) -> Result<()> {
        match (self.progress)(Progress { done: self.done, total: self.total }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        }
    }
}
