//! `hearth list` and `hearth search`.

use hearth_core::entry::{EntryFilter, EntryList};

use crate::{
    arguments::{List, Search},
    failure::Failure,
    output,
    text::{QUIET, entry, plain, plain::Width, styled},
    words::{say, say_with},
};

/// Lists entries, newest first.
pub(crate) fn run(asked: &List) -> Result<(), Failure> {
    if let (Some(since), Some(until)) = (asked.since, asked.until)
        && since > until
    {
        return Err(Failure::Usage(say("wrong-period")));
    }
    let filter = EntryFilter {
        since: asked.since,
        until: asked.until,
        practice: asked.practice,
        limit: asked.limit,
        ..EntryFilter::default()
    };
    show(filter, asked.read.json)
}

/// Lists entries whose notes have all the words.
pub(crate) fn search(asked: &Search) -> Result<(), Failure> {
    let text = Some(asked.text.join(" "));
    show(EntryFilter { text, limit: asked.limit, ..EntryFilter::default() }, asked.read.json)
}

fn show(mut filter: EntryFilter, json: bool) -> Result<(), Failure> {
    let journal = hearth_host::open_journal()?;
    if json {
        // A program that set no limit wants everything.
        filter.limit.get_or_insert(u32::MAX);
        return output::show_json(&journal.list_entries(&filter)?.entries);
    }
    let found = journal.list_entries(&filter)?;
    let whole_journal = filter == EntryFilter { limit: filter.limit, ..EntryFilter::default() };
    if found.entries.is_empty() {
        return output::show(&say(if whole_journal { "list-empty" } else { "list-no-match" }));
    }
    let width = Width::of_output();
    let page = entry::by_day(&found.entries, journal.today()?, width);
    output::show(&(page + &rest(&found, width)))
}

/// Nothing is left out without a word.
fn rest(found: &EntryList, width: Width) -> String {
    let shown = u32::try_from(found.entries.len()).unwrap_or(u32::MAX);
    if shown >= found.total {
        return String::new();
    }
    let sentence = say_with("list-rest", &[("shown", &shown), ("total", &found.total)]);
    let block = plain::block(&sentence, 2, width);
    format!("\n{}\n", styled(QUIET, block.trim_end()))
}
