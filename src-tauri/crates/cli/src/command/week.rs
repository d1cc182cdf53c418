//! `hearth week`: the seven practices by the seven days.

use crate::{
    arguments,
    failure::Failure,
    output,
    text::{plain::Width, signs, week},
};

/// Shows the week that the day lies in.
pub(crate) fn run(asked: &arguments::Week) -> Result<(), Failure> {
    let journal = hearth_host::open_journal()?;
    let of = asked.of.map_or_else(|| journal.today(), Ok)?;
    let page = journal.week_page(of)?;
    if asked.read.json {
        return output::show_json(&page);
    }
    output::show(&signs::drawn(week::page(&page, Width::of_output()), asked.ascii))
}
