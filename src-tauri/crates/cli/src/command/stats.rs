//! `hearth stats`: what goes beyond the week.

use hearth_core::progress::page::ProgressQuery;

use crate::{
    arguments,
    failure::Failure,
    output,
    text::{plain::Width, signs, stats},
};

/// Shows a year, a month, strength and rhythm.
pub(crate) fn run(asked: &arguments::Stats) -> Result<(), Failure> {
    let journal = hearth_host::open_journal()?;
    let page = journal.progress_page(&ProgressQuery {
        day: None,
        range: asked.range.unwrap_or_default(),
        year: asked.year,
        month: asked.month,
    })?;
    if asked.read.json {
        return output::show_json(&page);
    }
    output::show(&signs::drawn(stats::page(&page, Width::of_output()), asked.ascii))
}
