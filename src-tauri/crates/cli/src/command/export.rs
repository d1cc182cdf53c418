//! `hearth export`: the journal in a file, or on standard output.

use std::{io, path::Path};

use hearth_core::{
    Journal,
    transfer::{
        export::{ExportOptions, ExportSummary, PrivateEntries},
        file::write_atomically,
    },
};
use hearth_host::diary;

use crate::{
    arguments::Export,
    failure::Failure,
    output,
    progress::Bar,
    words::{WORDS, joined, say, say_with},
};

/// Writes the export.
pub(crate) fn run(asked: Export) -> Result<(), Failure> {
    let journal = hearth_host::open_journal()?;
    let words = diary::words(&WORDS);
    let mut options = ExportOptions::new(asked.format, &words);
    if asked.with_private {
        options.private = PrivateEntries::Keep;
    } else if asked.without_private {
        options.private = PrivateEntries::LeaveOut;
    }
    options.mask_names = asked.mask;
    match asked.output {
        Some(path) => to_file(&journal, &options, &path),
        None => to_standard_output(&journal, &options),
    }
}

fn to_file(journal: &Journal, options: &ExportOptions<'_>, path: &Path) -> Result<(), Failure> {
    let mut bar = Bar::new("export-progress");
    let summary =
        write_atomically(path, |out| journal.export(options, out, &mut |step| bar.step(step)))?;
    bar.finish();
    output::show(&said(&summary, path))
}

fn said(summary: &ExportSummary, path: &Path) -> String {
    let file = path.display().to_string();
    let done = say_with("export-done", &[("entries", &summary.entries), ("file", &file)]);
    if summary.left_out == 0 {
        return done;
    }
    let left_out = say_with("export-left-out", &[("count", &summary.left_out)]);
    joined("join-sentences", [done, left_out])
}

fn to_standard_output(journal: &Journal, options: &ExportOptions<'_>) -> Result<(), Failure> {
    let mut bar = Bar::new("export-progress");
    let mut out = io::BufWriter::new(output::Piped::new());
    let summary = journal.export(options, &mut out, &mut |step| bar.step(step));
    let reader_left = out.get_ref().reader_left();
    bar.finish();
    let summary = match summary {
        Err(_) if reader_left => return Ok(()),
        other => other?,
    };
    if summary.left_out > 0 {
        output::hint(&say_with("export-left-out", &[("count", &summary.left_out)]));
    }
    io::Write::flush(&mut out)?;
    if options.mask_names.is_empty() {
        return Ok(());
    }
    output::hint(&say("export-masked"));
    Ok(())
}
