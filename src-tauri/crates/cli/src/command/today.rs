//! `hearth today`: what is true so far.

use hearth_core::{
    focus::FocusReason, progress::today::TodayPage, reminder::history::ReminderStatus,
};

use crate::{
    arguments::Read,
    command::focus,
    failure::Failure,
    output,
    text::{HEADING, QUIET, day, entry, facts, plain, plain::Width, reminder, styled, week},
    words::say,
};

/// Shows today.
pub(crate) fn run(asked: &Read) -> Result<(), Failure> {
    let mut journal = hearth_host::open_journal()?;
    let mut today = journal.today_page()?;
    if asked.json {
        return output::show_json(&today);
    }
    // Calmer, a day has a focus only where the person picked one.
    if journal.settings()?.calmer && today.focus.reason != FocusReason::Picked {
        today.focus.set_aside = true;
    }
    let reminders = journal.reminder_status()?;
    output::show(&page(&today, &reminders, Width::of_output()))
}

fn page(today: &TodayPage, reminders: &ReminderStatus, width: Width) -> String {
    let date = styled(HEADING, &day::date(today.day, today.day));
    let rest = today.rest.then(|| say("today-rest"));
    let mut page = facts([Some(date), rest].into_iter().flatten()) + "\n\n";
    if today.away.is_some() {
        page.push_str(&plain::block(&say("today-away"), 2, width));
        page.push('\n');
    }
    page.push_str(&entries(today, width));
    page.push('\n');
    page.push_str(&focus::block(&today.focus, width));
    page.push('\n');
    let foot = [week::presence(today.present, today.rest_in_reserve), reminder::next(reminders)];
    for line in foot {
        page.push_str(&plain::block(&line, 2, width));
    }
    page
}

fn entries(today: &TodayPage, width: Width) -> String {
    if today.entries.is_empty() {
        return format!("  {}\n", styled(QUIET, &say("today-empty")));
    }
    entry::all(&today.entries, width)
}
