//! Reminders, and the honest line about them.

use hearth_core::{
    clock::Clock,
    day::Weekday,
    reminder::{
        history::{Occurrence, Outcome, ReminderStatus},
        rule::Reminder,
    },
};

use crate::{
    text::{HEADING, QUIET, day, facts, plain, plain::Width, styled},
    words::{say, say_with},
};

const INDENT: usize = 9;
const SHORTEST_ID: usize = 8;

/// All reminders, one under the other.
pub(crate) fn all(reminders: &[Reminder], width: Width) -> String {
    reminders
        .iter()
        .map(|reminder| {
            let time = styled(HEADING, &day::time(reminder.at));
            let id = styled(QUIET, &short_id(reminder, reminders));
            let line = format!("  {time}  {}  {id}\n", facts(&about(reminder)));
            let text = reminder.text.as_deref().unwrap_or_default();
            line + &plain::block(text, INDENT, width)
        })
        .collect()
}

fn about(reminder: &Reminder) -> Vec<String> {
    let practice = reminder
        .practice
        .map_or_else(|| say("reminder-for-focus"), |practice| practice.texts().name.clone());
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
pub(crate) fn next(status: &ReminderStatus, clock: &dyn Clock) -> String {
    let paused = status.paused_until.filter(|until| *until > clock.now());
    match (paused, &status.next) {
        (Some(until), _) => say_with("reminders-paused", &[("time", &day::moment(until, clock))]),
        (None, Some(next)) => say_with("reminder-next", &[("time", &day::moment(next.at, clock))]),
        (None, None) => say("reminder-none"),
    }
}

/// What became of the last one.
pub(crate) fn last(occurrence: &Occurrence, clock: &dyn Clock) -> String {
    let key = match occurrence.outcome {
        Outcome::Shown => "reminder-shown",
        Outcome::Later => "reminder-later",
        Outcome::Done => "reminder-done",
        Outcome::NotToday => "reminder-not-today",
        Outcome::SilentLogged => "reminder-silent-logged",
        Outcome::SilentRest => "reminder-silent-rest",
        Outcome::SilentPaused => "reminder-silent-paused",
        Outcome::Missed => "reminder-missed",
        Outcome::Gathered => "reminder-gathered",
        Outcome::Failed => "reminder-failed",
    };
    say_with(key, &[("time", &day::moment(occurrence.due_at, clock))])
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveTime, TimeZone as _, Utc};
    use chrono_tz::Tz;
    use hearth_core::{clock::FixedClock, practice::Practice, reminder::history::NextReminder};

    use super::*;

    fn reminder(id: &str) -> Reminder {
        Reminder {
            id: id.parse().unwrap(),
            at: NaiveTime::from_hms_opt(19, 30, 0).unwrap(),
            days: Weekday::ALL.to_vec(),
            practice: None,
            text: None,
            even_if_logged: false,
            enabled: true,
        }
    }

    fn clock() -> FixedClock {
        FixedClock {
            now: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
            zone: Tz::Europe__Berlin,
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

    #[test]
    fn the_honest_line_says_what_comes() {
        let clock = clock();
        let mut status = ReminderStatus { next: None, last: None, paused_until: None };
        assert_eq!(next(&status, &clock), "No reminder is set.");
        status.next = Some(NextReminder {
            reminder_id: reminder("01936f2a-1111-7000-8000-000000000001").id,
            day: "2026-11-23".parse().unwrap(),
            at: clock.now + chrono::Duration::hours(24),
        });
        assert_eq!(next(&status, &clock), "The next reminder comes at 13:00 tomorrow.");
        status.paused_until = Some(clock.now + chrono::Duration::hours(1));
        assert_eq!(next(&status, &clock), "Reminders are paused until 14:00.");
        status.paused_until = Some(clock.now);
        assert_eq!(next(&status, &clock), "The next reminder comes at 13:00 tomorrow.");
    }

    #[test]
    fn every_outcome_has_a_sentence() {
        let outcomes = [
            Outcome::Shown,
            Outcome::Later,
            Outcome::Done,
            Outcome::NotToday,
            Outcome::SilentLogged,
            Outcome::SilentRest,
            Outcome::SilentPaused,
            Outcome::Missed,
            Outcome::Gathered,
            Outcome::Failed,
        ];
        for outcome in outcomes {
            let occurrence = Occurrence {
                reminder_id: reminder("01936f2a-1111-7000-8000-000000000001").id,
                day: "2026-11-22".parse().unwrap(),
                due_at: clock().now - chrono::Duration::days(1),
                outcome,
                decided_at: clock().now,
                again_at: None,
            };
            let sentence = last(&occurrence, &clock());
            assert!(sentence.starts_with("The one at 13:00 yesterday "), "{sentence}");
        }
    }
}
