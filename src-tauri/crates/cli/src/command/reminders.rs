//! `hearth reminders`.

use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use hearth_core::{
    Error, Journal,
    clock::{self, Clock as _},
    day::Weekday,
    reminder::rule::{Reminder, ReminderDraft},
};
use hearth_host::SystemClock;

use crate::{
    arguments::{
        AddReminder, AskReminders, AskRemindersOrTimer, EditReminder, ReminderOptions, Reminders,
    },
    command::timer,
    failure::Failure,
    output,
    text::{day, plain, plain::Width, reminder},
    value::Pause,
    words::say_with,
};

/// Does what was asked about reminders; without a word, lists them.
pub(crate) fn run(asked: Reminders) -> Result<(), Failure> {
    let ask = match asked.ask {
        Some(AskRemindersOrTimer::Timer(asked)) => return timer::run(&asked),
        Some(AskRemindersOrTimer::Reminders(asked)) => asked,
        None => AskReminders::List(asked.read),
    };
    let mut journal = hearth_host::open_journal()?;
    match ask {
        AskReminders::List(read) => list(&journal, read.json),
        AskReminders::Add(wanted) => add(&mut journal, wanted),
        AskReminders::Edit(wanted) => edit(&mut journal, wanted),
        AskReminders::Remove(wanted) => remove(&mut journal, &wanted.id),
        AskReminders::Next(read) => next(&journal, read.json),
        AskReminders::Pause(wanted) => pause(&mut journal, wanted.pause),
        AskReminders::Resume => resume(&mut journal),
    }
}

fn list(journal: &Journal, json: bool) -> Result<(), Failure> {
    let reminders = journal.reminders()?;
    if json {
        return output::show_json(&reminders);
    }
    let next = reminder::next(&journal.reminder_status()?, &SystemClock);
    if reminders.is_empty() {
        return output::show(&next);
    }
    let width = Width::of_output();
    output::show(&format!(
        "{}\n{}",
        reminder::all(&reminders, width),
        plain::block(&next, 2, width)
    ))
}

fn next(journal: &Journal, json: bool) -> Result<(), Failure> {
    let status = journal.reminder_status()?;
    if json {
        return output::show_json(&status);
    }
    let mut page = format!("{}\n", reminder::next(&status, &SystemClock));
    if let Some(occurrence) = &status.last {
        page.push_str(&format!("{}\n", reminder::last(occurrence, &SystemClock)));
    }
    output::show(&page)
}

fn add(journal: &mut Journal, wanted: AddReminder) -> Result<(), Failure> {
    let draft = change(ReminderDraft::daily(wanted.at), wanted.how);
    let (added, _) = journal.add_reminder(draft)?;
    say_reminder("reminder-added", &added, journal)
}

fn edit(journal: &mut Journal, wanted: EditReminder) -> Result<(), Failure> {
    let found = find(journal, &wanted.id)?;
    let mut draft = change(ReminderDraft::from(&found), wanted.how);
    draft.at = wanted.at.unwrap_or(draft.at);
    draft.even_if_logged &= !wanted.unless_logged;
    draft.enabled = (draft.enabled || wanted.turn_on) && !wanted.turn_off;
    let (edited, _) = journal.edit_reminder(found.id, draft)?;
    say_reminder("reminder-edited", &edited, journal)
}

fn remove(journal: &mut Journal, id: &str) -> Result<(), Failure> {
    let found = find(journal, id)?;
    journal.remove_reminder(found.id)?;
    output::show(&say_with("reminder-removed", &[("time", &day::time(found.at))]))
}

fn pause(journal: &mut Journal, pause: Pause) -> Result<(), Failure> {
    let until = match pause {
        Pause::Minutes(minutes) => SystemClock.now() + Duration::minutes(minutes.into()),
        Pause::Tomorrow => tomorrow(journal)?,
    };
    journal.pause_reminders(until)?;
    output::show(&say_with("reminders-paused", &[("time", &day::moment(until, &SystemClock))]))
}

fn resume(journal: &mut Journal) -> Result<(), Failure> {
    journal.resume_reminders()?;
    output::show(&reminder::next(&journal.reminder_status()?, &SystemClock))
}

/// The moment at which tomorrow's journal day begins.
fn tomorrow(journal: &Journal) -> Result<DateTime<Utc>, Failure> {
    let hour = journal.settings()?.day_start.hour();
    let start = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let wall = (journal.today()? + Days::new(1)).and_time(start);
    Ok(clock::first_moment(wall, SystemClock.zone()))
}

fn change(draft: ReminderDraft, wanted: ReminderOptions) -> ReminderDraft {
    ReminderDraft {
        days: if wanted.days.is_empty() { draft.days } else { in_order(wanted.days) },
        practice: wanted.reminder_practice.unwrap_or(draft.practice),
        text: wanted.reminder_text.or(draft.text),
        even_if_logged: draft.even_if_logged || wanted.even_if_logged,
        ..draft
    }
}

fn in_order(mut days: Vec<Weekday>) -> Vec<Weekday> {
    days.sort_unstable();
    days.dedup();
    days
}

/// The one reminder whose id begins like this.
fn find(journal: &Journal, id: &str) -> Result<Reminder, Failure> {
    let beginning = id.replace('-', "").to_lowercase();
    let mut matching = journal
        .reminders()?
        .into_iter()
        .filter(|reminder| reminder.id.simple().to_string().starts_with(&beginning));
    match (matching.next(), matching.next()) {
        (Some(found), None) if !beginning.is_empty() => Ok(found),
        (Some(_), Some(_)) => Err(Failure::Refused(say_with("reminder-ambiguous", &[("id", &id)]))),
        _ => Err(Error::NoSuchReminder(id.to_owned()).into()),
    }
}

fn say_reminder(key: &str, reminder: &Reminder, journal: &Journal) -> Result<(), Failure> {
    output::show(&say_with(
        key,
        &[
            ("time", &day::time(reminder.at)),
            ("days", &reminder::weekdays(&reminder.days)),
            ("id", &reminder::short_id(reminder, &journal.reminders()?)),
        ],
    ))
}
