//! Reminders, and the honest line about them.

use hearth_core::{
    day::Weekday,
    reminder::{
        history::{Occurrence, ReminderStatus},
        rule::Reminder,
    },
};
use hearth_host::{SystemClock, reminder_words};
use hearth_notice::notification::ServerFacts;

use crate::{
    text::{HEADING, QUIET, day, facts, plain, plain::Width, styled},
    words::{WORDS, say, say_with},
};

const INDENT: usize = 9;
const SHORTEST_ID: usize = 8;

/// All reminders, one under the other.
pub(crate) fn all(reminders: &[Reminder], width: Width) -> String {
    reminders
        .iter()
        .map(|reminder| {
            let time = styled(HEADING, &times(reminder));
            let id = styled(QUIET, &short_id(reminder, reminders));
            let line = format!("  {time}  {}  {id}\n", facts(&about(reminder)));
            let text = reminder.text.as_deref().unwrap_or_default();
            line + &plain::block(text, INDENT, width)
        })
        .collect()
}

/// `19:30`, or `13:00–17:00` for a window.
pub(crate) fn times(reminder: &Reminder) -> String {
    let from = day::time(reminder.at);
    reminder.until.map_or(from.clone(), |until| {
        say_with("reminder-window", &[("from", &from), ("until", &day::time(until))])
    })
}

fn about(reminder: &Reminder) -> Vec<String> {
    let practice = reminder.practice.map_or_else(
        || say("reminder-for-focus"),
        |practice| WORDS.of_practice(practice).name.clone(),
    );
    let even = reminder.even_if_logged.then(|| say("reminder-even-if-logged"));
    let off = (!reminder.enabled).then(|| say("reminder-off"));
    [Some(weekdays(&reminder.days)), Some(practice), even, off].into_iter().flatten().collect()
}

/// `every day`, `Monday to Friday`, or the days by name.
pub(crate) fn weekdays(days: &[Weekday]) -> String {
    match days {
        all if all.len() == 7 => say("days-all"),
        five if five == &Weekday::ALL[..5] => say("days-working"),
        some => some.iter().map(|day| day::weekday_short(*day)).collect::<Vec<_>>().join(", "),
    }
}

/// The beginning of a reminder's id that tells it from all others.
pub(crate) fn short_id(reminder: &Reminder, all: &[Reminder]) -> String {
    let id = reminder.id.simple().to_string();
    let others = || all.iter().filter(|other| other.id != reminder.id);
    let unique = |length: &usize| {
        others().all(|other| !other.id.simple().to_string().starts_with(&id[..*length]))
    };
    let length = (SHORTEST_ID..id.len()).find(unique).unwrap_or(id.len());
    id[..length].to_owned()
}

/// When the next one comes, or why none does.
pub(crate) fn next(status: &ReminderStatus) -> String {
    reminder_words::next(&WORDS, status, &SystemClock)
}

/// What the notification server is and can do.
pub(crate) fn server(facts: &ServerFacts) -> String {
    let name = format!("{} {}", facts.name, facts.version);
    let word = |key: &str, able: bool| {
        let able = if able { "yes" } else { "no" };
        say_with(key, &[("able", &able)])
    };
    let can = [
        word("server-buttons", facts.buttons),
        word("server-body", facts.body),
        word("server-images", facts.images),
    ];
    let shown = say_with("server-shown", &[("name", &plain::neutral(name.trim()))]);
    format!("{shown} {}", can.join(" "))
}

/// What became of one.
pub(crate) fn outcome(occurrence: &Occurrence) -> String {
    reminder_words::outcome(&WORDS, occurrence, &SystemClock)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use hearth_core::practice::Practice;

    use super::*;

    fn reminder(id: &str) -> Reminder {
        Reminder {
            id: id.parse().unwrap(),
            at: NaiveTime::from_hms_opt(19, 30, 0).unwrap(),
            until: None,
            days: Weekday::ALL.to_vec(),
            practice: None,
            text: None,
            even_if_logged: false,
            enabled: true,
        }
    }

    #[test]
    fn an_id_is_shown_as_long_as_it_must_be() {
        let one = reminder("01936f2a-1111-7000-8000-000000000001");
        let near = reminder("01936f2a-1112-7000-8000-000000000002");
        assert_eq!(short_id(&one, std::slice::from_ref(&one)), "01936f2a");
        assert_eq!(short_id(&one, &[one.clone(), near]), "01936f2a1111");
    }

    #[test]
    fn a_reminder_shows_what_it_is_in_a_line_and_its_text_below() {
        let full = Reminder {
            days: vec![Weekday::Mon, Weekday::Fri],
            practice: Some(Practice::Support),
            text: Some("Breathe\u{1b} out.".to_owned()),
            even_if_logged: true,
            enabled: false,
            ..reminder("01936f2a-1111-7000-8000-000000000001")
        };
        let shown = all(&[full], Width { columns: 80, fold: true });
        let expected = "  19:30  Mon, Fri · Offer support · even when logged · off  01936f2a
         Breathe␛ out.
";
        assert_eq!(anstream::adapter::strip_str(&shown).to_string(), expected);
    }

    #[test]
    fn weekdays_have_short_forms() {
        assert_eq!(weekdays(&Weekday::ALL), "every day");
        assert_eq!(weekdays(&Weekday::ALL[..5]), "Monday to Friday");
        assert_eq!(weekdays(&Weekday::ALL[5..]), "Sat, Sun");
    }
}
