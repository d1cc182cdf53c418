//! `hearth reminders`.

use chrono::{Duration, NaiveTime};
use hearth_core::{
    Error, Journal,
    clock::Clock as _,
    day::{Weekday, shifted},
    reminder::{
        quiet::QuietHours,
        rule::{Reminder, ReminderDraft},
    },
    settings::Settings,
};
use hearth_host::SystemClock;
use hearth_notice::{notification::Notifier, sample};

use crate::{
    arguments::{
        AddReminder, AskReminders, AskRemindersOrTimer, EditReminder, QuietReminders,
        ReminderOptions, Reminders, When,
    },
    command::{run_due, timer},
    failure::Failure,
    output,
    text::{day, plain, plain::Width, reminder},
    value::{Pause, Quiet, Span},
    words::{WORDS, say, say_with},
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
        AskReminders::History(read) => history(&journal, read.json),
        AskReminders::Quiet(asked) => quiet(&mut journal, &asked),
        AskReminders::Test(read) => test(read.json),
        AskReminders::RunDue => run_due::run(journal),
        AskReminders::AwaitAnswer => run_due::await_answer(journal),
    }
}

fn list(journal: &Journal, json: bool) -> Result<(), Failure> {
    let reminders = journal.reminders()?;
    if json {
        return output::show_json(&reminders);
    }
    let next = reminder::next(&journal.reminder_status()?);
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
    let mut page = format!("{}\n", reminder::next(&status));
    if let Some(occurrence) = &status.last {
        page.push_str(&format!("{}\n", reminder::outcome(occurrence)));
    }
    output::show(&page)
}

fn history(journal: &Journal, json: bool) -> Result<(), Failure> {
    let history = journal.reminder_history()?;
    if json {
        return output::show_json(&history);
    }
    if history.is_empty() {
        return output::show(&say("reminder-none-yet"));
    }
    let width = Width::of_output();
    output::show(
        &history
            .iter()
            .map(|one| plain::block(&reminder::outcome(one), 0, width))
            .collect::<String>(),
    )
}

fn quiet(journal: &mut Journal, asked: &QuietReminders) -> Result<(), Failure> {
    if let Some(hours) = asked.hours {
        let quiet_hours = match hours {
            Quiet::Off => None,
            Quiet::Hours(Span { from, until }) => Some(QuietHours::new(from, until)?),
        };
        let settings = Settings { quiet_hours, ..journal.settings()? };
        journal.change_settings(settings)?;
    }
    let hours = journal.settings()?.quiet_hours;
    if asked.read.json {
        return output::show_json(&hours);
    }
    output::show(&hours.map_or_else(
        || say("quiet-off"),
        |hours| {
            let (from, until) = (day::time(hours.from()), day::time(hours.until()));
            say_with("quiet-hours", &[("from", &from), ("until", &until)])
        },
    ))
}

/// Shows a sample. The journal is not needed for it.
fn test(json: bool) -> Result<(), Failure> {
    let facts = sample::try_one(&Notifier::new(|| ()), &WORDS).map_err(Failure::Refused)?;
    if json {
        return output::show_json(&facts);
    }
    output::show(&reminder::server(&facts))
}

fn add(journal: &mut Journal, wanted: AddReminder) -> Result<(), Failure> {
    let draft = at(change(ReminderDraft::daily(NaiveTime::MIN), wanted.how), &wanted.when);
    let (added, _) = journal.add_reminder(draft)?;
    say_reminder("reminder-added", &added, journal)
}

fn edit(journal: &mut Journal, wanted: EditReminder) -> Result<(), Failure> {
    let found = find(journal, &wanted.id)?;
    let mut draft = at(change(ReminderDraft::from(&found), wanted.how), &wanted.when);
    draft.even_if_logged &= !wanted.unless_logged;
    draft.enabled = (draft.enabled || wanted.turn_on) && !wanted.turn_off;
    let (edited, _) = journal.edit_reminder(found.id, draft)?;
    say_reminder("reminder-edited", &edited, journal)
}

/// The draft at another time, or in another window.
fn at(draft: ReminderDraft, when: &When) -> ReminderDraft {
    match (when.at, when.between) {
        (_, Some(Span { from, until })) => ReminderDraft { at: from, until: Some(until), ..draft },
        (Some(at), None) => ReminderDraft { at, until: None, ..draft },
        (None, None) => draft,
    }
}

fn remove(journal: &mut Journal, id: &str) -> Result<(), Failure> {
    let found = find(journal, id)?;
    journal.remove_reminder(found.id)?;
    output::show(&say_with("reminder-removed", &[("time", &reminder::times(&found))]))
}

fn pause(journal: &mut Journal, pause: Pause) -> Result<(), Failure> {
    match pause {
        Pause::Minutes(minutes) => {
            journal.pause_reminders(SystemClock.now() + Duration::minutes(minutes.into()))?
        }
        Pause::Tomorrow => journal.pause_reminders_until_day(shifted(journal.today()?, 1))?,
        Pause::Day(day) => journal.pause_reminders_until_day(day)?,
    };
    output::show(&reminder::next(&journal.reminder_status()?))
}

fn resume(journal: &mut Journal) -> Result<(), Failure> {
    journal.resume_reminders()?;
    output::show(&reminder::next(&journal.reminder_status()?))
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

fn say_reminder(key: &str, said: &Reminder, journal: &Journal) -> Result<(), Failure> {
    output::show(&say_with(
        key,
        &[
            ("time", &reminder::times(said)),
            ("days", &reminder::weekdays(&said.days)),
            ("id", &reminder::short_id(said, &journal.reminders()?)),
        ],
    ))
}
