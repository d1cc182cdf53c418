//! The honest line in words: when the next reminder comes, and what became of the others.

use hearth_core::{
    clock::Clock,
    reminder::history::{Delay, DelayedBy, NextReminder, Occurrence, Outcome, ReminderStatus},
};

use crate::{
    day_words::{moment, within_sentence},
    words::Words,
};

/// When the next one comes, or why none does.
#[must_use]
pub fn next(words: &Words, status: &ReminderStatus, clock: &dyn Clock) -> String {
    let paused = status.paused_until.filter(|until| *until > clock.now());
    match (paused, &status.next) {
        (Some(until), _) => {
            words.say_with("reminders-paused", &[("time", &moment(words, until, clock))])
        }
        (None, Some(next)) => next_at(words, next, clock),
        (None, None) if status.any => words.say("reminder-none-soon"),
        (None, None) => words.say("reminder-none"),
    }
}

fn next_at(words: &Words, next: &NextReminder, clock: &dyn Clock) -> String {
    let Some(window) = next.window else {
        return words.say_with("reminder-next", &[("time", &moment(words, next.at, clock))]);
    };
    // A drawn moment that were told beforehand would be no different from a fixed one.
    let day = within_sentence(words, next.day, clock.local_now().date_naive());
    words.say_with(
        "reminder-next-window",
        &[("from", &words.time(window.from)), ("until", &words.time(window.until)), ("day", &day)],
    )
}

/// What became of one.
#[must_use]
pub fn outcome(words: &Words, occurrence: &Occurrence, clock: &dyn Clock) -> String {
    let time = moment(words, occurrence.due_at, clock);
    let until = occurrence.delay.and_then(|delay| delay.until).unwrap_or(occurrence.decided_at);
    let until = moment(words, until, clock);
    let practice = occurrence.practice.map_or("", |practice| practice.id());
    let practice = words.say_with("practice-inline", &[("practice", &practice)]);
    let key = key(occurrence);
    let key = if words.has(&key) { key } else { plain_key(occurrence.outcome).to_owned() };
    words.say_with(&key, &[("time", &time), ("until", &until), ("practice", &practice)])
}

/// The most telling sentence there may be for one.
fn key(occurrence: &Occurrence) -> String {
    let plain = plain_key(occurrence.outcome);
    let tells_delay =
        matches!(occurrence.outcome, Outcome::Shown | Outcome::Held | Outcome::Missed);
    match (occurrence.outcome, occurrence.delay) {
        (Outcome::SilentLogged, _) if occurrence.practice.is_none() => {
            "reminder-silent-day-logged".to_owned()
        }
        (_, Some(Delay { by, .. })) if tells_delay => format!("{plain}-{}", delay_word(by)),
        _ => plain.to_owned(),
    }
}

const fn delay_word(by: DelayedBy) -> &'static str {
    match by {
        DelayedBy::DoNotDisturb => "do-not-disturb",
        DelayedBy::Away => "away",
        DelayedBy::Asleep => "asleep",
        DelayedBy::NotRunning => "not-running",
    }
}

const fn plain_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Shown => "reminder-shown",
        Outcome::Later => "reminder-later",
        Outcome::Done => "reminder-done",
        Outcome::NotToday => "reminder-not-today",
        Outcome::SilentLogged => "reminder-silent-logged",
        Outcome::SilentRest => "reminder-silent-rest",
        Outcome::SilentPaused => "reminder-silent-paused",
        Outcome::SilentQuiet => "reminder-silent-quiet",
        Outcome::SilentNotToday => "reminder-silent-not-today",
        Outcome::SilentPresenting => "reminder-silent-presenting",
        Outcome::Held => "reminder-held",
        Outcome::Withdrawn => "reminder-withdrawn",
        Outcome::SwitchedOff => "reminder-switched-off",
        Outcome::Missed => "reminder-missed",
        Outcome::Gathered => "reminder-gathered",
        Outcome::Failed => "reminder-failed",
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, TimeZone as _, Utc};
    use chrono_tz::Tz;
    use hearth_core::{clock::FixedClock, practice::Practice, reminder::history::Window};
    use uuid::Uuid;

    use super::*;

    fn clock() -> FixedClock {
        FixedClock {
            now: Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap(),
            zone: Tz::Europe__Berlin,
        }
    }

    fn occurrence(outcome: Outcome) -> Occurrence {
        Occurrence {
            reminder_id: Uuid::nil(),
            day: "2026-11-22".parse().unwrap(),
            due_at: clock().now - Duration::days(1),
            outcome,
            decided_at: clock().now,
            again_at: None,
            delay: None,
            practice: None,
        }
    }

    fn said(occurrence: &Occurrence) -> String {
        outcome(&Words::new("en-GB"), occurrence, &clock())
    }

    #[test]
    fn the_honest_line_says_what_comes() {
        let (clock, words) = (clock(), Words::new("en-GB"));
        let next = |status: &ReminderStatus| next(&words, status, &clock);
        let mut status = ReminderStatus { next: None, any: false, last: None, paused_until: None };
        assert_eq!(next(&status), "No reminder is set.");
        status.any = true;
        assert_eq!(next(&status), "No reminder comes in the next days.");
        let mut coming = NextReminder {
            reminder_id: Uuid::nil(),
            day: "2026-11-24".parse().unwrap(),
            at: clock.now + Duration::hours(24),
            window: None,
        };
        status.next = Some(coming.clone());
        assert_eq!(next(&status), "The next reminder comes at 13:00 tomorrow.");
        let time = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        coming.window = Some(Window { from: time(12), until: time(17) });
        status.next = Some(coming);
        assert_eq!(
            next(&status),
            "The next reminder comes some time between 12:00 and 17:00 tomorrow."
        );
        status.paused_until = Some(clock.now + Duration::hours(1));
        assert_eq!(next(&status), "Reminders are paused until 14:00.");
        status.paused_until = Some(clock.now);
        assert!(next(&status).starts_with("The next reminder"));
    }

    #[test]
    fn every_outcome_has_a_sentence_whatever_delayed_it() {
        use DelayedBy::{Asleep, Away, DoNotDisturb, NotRunning};
        use Outcome::*;
        for outcome in [
            Shown,
            Later,
            Done,
            NotToday,
            SilentLogged,
            SilentRest,
            SilentPaused,
            SilentQuiet,
            SilentNotToday,
            SilentPresenting,
            Held,
            Withdrawn,
            SwitchedOff,
            Missed,
            Gathered,
            Failed,
        ] {
            for by in [None, Some(DoNotDisturb), Some(Away), Some(Asleep), Some(NotRunning)] {
                let delay = by.map(|by| Delay { by, until: Some(clock().now) });
                let sentence = said(&Occurrence { delay, ..occurrence(outcome) });
                assert!(sentence.starts_with("The one at 13:00 yesterday "), "{sentence}");
                assert!(!sentence.contains('{'), "{sentence}");
            }
        }
    }

    #[test]
    fn a_sentence_says_why_and_until_when() {
        let slept = Delay { by: DelayedBy::Asleep, until: Some(clock().now) };
        assert_eq!(
            said(&Occurrence { delay: Some(slept), ..occurrence(Outcome::Missed) }),
            "The one at 13:00 yesterday was missed: the computer slept until 13:00."
        );
        let practice = Some(Practice::Listening);
        assert_eq!(
            said(&Occurrence { practice, ..occurrence(Outcome::SilentLogged) }),
            "The one at 13:00 yesterday stayed silent: you had logged listening."
        );
    }
}
