//! What becomes of a reminder that is due: a pure function of its circumstances.

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;

use super::{
    attention::{Absence, Attention},
    history::{Delay, DelayedBy, Outcome},
    quiet::QuietHours,
    schedule::CATCH_UP,
};
use crate::clock::wall_time;

/// One that comes later than this was kept by something worth telling.
const LATE: Duration = Duration::minutes(2);

/// Everything that decides about one reminder that is due.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances {
    /// The present moment.
    pub now: DateTime<Utc>,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// What has kept it since, if it is held already.
    pub held_by: Option<DelayedBy>,
    /// When the journal day it is for is over.
    pub day_ends: DateTime<Utc>,
    /// Whether its reminder is still there and on.
    pub wanted: bool,
    /// Whether its day is a rest day.
    pub rest: bool,
    /// Reminders are paused until then.
    pub paused_until: Option<DateTime<Utc>>,
    /// Whether the person said *Not today*.
    pub declined: bool,
    /// Whether its day is already logged, and it is one that then stays silent.
    pub logged: bool,
    /// When nothing may come.
    pub quiet: Option<QuietHours>,
    /// The person's time zone.
    pub zone: Tz,
    /// What the desk is like, as far as the person lets that count.
    pub attention: Attention,
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// [`Outcome::Shown`] means that it may be shown, [`Outcome::Held`] that it is asked again.
    pub outcome: Outcome,
    /// What kept it, and until when.
    pub delay: Option<Delay>,
}

/// Decides about one reminder. What the person said comes first, then the hours, then the desk.
#[must_use]
pub fn decide(of: &Circumstances) -> Decision {
    let kept_by = of.held_by.or_else(|| absence(of));
    let ended = |outcome| {
        let delay = kept_by.map(|by| Delay { by, until: Some(of.now) });
        Decision { outcome, delay }
    };
    let held = |by| Decision { outcome: Outcome::Held, delay: Some(Delay { by, until: None }) };
    if let Some(outcome) = silent_by_the_person(of) {
        return Decision { outcome, delay: None };
    }
    if of.now > deadline(of, kept_by) {
        return ended(Outcome::Missed);
    }
    if is_quiet(of, of.now) {
        return of.held_by.map_or_else(|| ended(Outcome::Missed), held);
    }
    if of.attention.do_not_disturb {
        return held(DelayedBy::DoNotDisturb);
    }
    if of.attention.away {
        return held(of.held_by.unwrap_or(DelayedBy::Away));
    }
    ended(if of.attention.presenting { Outcome::SilentPresenting } else { Outcome::Shown })
}

fn silent_by_the_person(of: &Circumstances) -> Option<Outcome> {
    let paused = of.paused_until.is_some_and(|until| of.due_at < until);
    [
        (!of.wanted, Outcome::SwitchedOff),
        (of.rest, Outcome::SilentRest),
        (paused, Outcome::SilentPaused),
        (of.declined, Outcome::SilentNotToday),
        (of.logged, Outcome::SilentLogged),
        (is_quiet(of, of.due_at), Outcome::SilentQuiet),
    ]
    .into_iter()
    .find_map(|(so, outcome)| so.then_some(outcome))
}

fn is_quiet(of: &Circumstances, moment: DateTime<Utc>) -> bool {
    of.quiet.is_some_and(|hours| hours.hold(wall_time(moment, of.zone).time()))
}

/// Why it comes so late, where it does.
fn absence(of: &Circumstances) -> Option<DelayedBy> {
    if of.now - of.due_at <= LATE {
        return None;
    }
    of.attention.absence.map(|absence| match absence {
        Absence::AsleepSince(_) => DelayedBy::Asleep,
        Absence::NotRunning => DelayedBy::NotRunning,
    })
}

/// Until when it may still be shown. The person chose not to be disturbed and knows it: what was
/// kept for that reason is told as long as its day goes on.
fn deadline(of: &Circumstances, kept_by: Option<DelayedBy>) -> DateTime<Utc> {
    let caught_up = of.due_at + CATCH_UP;
    if kept_by == Some(DelayedBy::DoNotDisturb) { caught_up.max(of.day_ends) } else { caught_up }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(time: &str) -> DateTime<Utc> {
        format!("2026-05-{time}:00Z").parse().unwrap()
    }

    /// Due at 19:30 UTC and asked right then, at a free desk.
    fn plain() -> Circumstances {
        Circumstances {
            now: utc("09T19:30"),
            due_at: utc("09T19:30"),
            held_by: None,
            day_ends: utc("10T04:00"),
            wanted: true,
            rest: false,
            paused_until: None,
            declined: false,
            logged: false,
            quiet: None,
            zone: Tz::UTC,
            attention: Attention::default(),
        }
    }

    fn quiet(from: &str, until: &str) -> Option<QuietHours> {
        let time = |text| chrono::NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        QuietHours::new(time(from), time(until)).ok()
    }

    fn said(of: Circumstances) -> (Outcome, Option<DelayedBy>, bool) {
        let Decision { outcome, delay } = decide(&of);
        let over = delay.is_some_and(|delay| delay.until == Some(of.now));
        (outcome, delay.map(|delay| delay.by), over)
    }

    #[test]
    fn what_the_person_said_silences_in_this_order() {
        let all = Circumstances {
            wanted: false,
            rest: true,
            paused_until: Some(utc("09T19:31")),
            declined: true,
            logged: true,
            quiet: quiet("19:00", "20:00"),
            ..plain()
        };
        assert_eq!(said(all).0, Outcome::SwitchedOff);
        let all = Circumstances { wanted: true, ..all };
        assert_eq!(said(all).0, Outcome::SilentRest);
        let all = Circumstances { rest: false, ..all };
        assert_eq!(said(all).0, Outcome::SilentPaused);
        // A pause that ended at its very moment does not hold it.
        let all = Circumstances { paused_until: Some(utc("09T19:30")), ..all };
        assert_eq!(said(all).0, Outcome::SilentNotToday);
        let all = Circumstances { declined: false, ..all };
        assert_eq!(said(all).0, Outcome::SilentLogged);
        let all = Circumstances { logged: false, ..all };
        assert_eq!(said(all).0, Outcome::SilentQuiet);
        assert_eq!(said(Circumstances { quiet: None, ..all }), (Outcome::Shown, None, false));
    }

    #[test]
    fn after_an_absence_it_is_shown_within_three_hours_and_says_why_it_is_late() {
        let asleep = Attention {
            absence: Some(Absence::AsleepSince(utc("09T18:00"))),
            ..Attention::default()
        };
        let off = Attention { absence: Some(Absence::NotRunning), ..Attention::default() };
        let at = |now: &str, attention| said(Circumstances { now: utc(now), attention, ..plain() });
        assert_eq!(at("09T19:32", asleep), (Outcome::Shown, None, false));
        assert_eq!(at("09T20:10", asleep), (Outcome::Shown, Some(DelayedBy::Asleep), true));
        assert_eq!(at("09T22:30", off), (Outcome::Shown, Some(DelayedBy::NotRunning), true));
        assert_eq!(at("09T22:31", off), (Outcome::Missed, Some(DelayedBy::NotRunning), true));
        assert_eq!(at("09T22:31", Attention::default()), (Outcome::Missed, None, false));
        let quiet = Circumstances {
            now: utc("09T22:00"),
            attention: asleep,
            quiet: quiet("22:00", "07:00"),
            ..plain()
        };
        assert_eq!(said(quiet), (Outcome::Missed, Some(DelayedBy::Asleep), true));
    }

    #[test]
    fn do_not_disturb_keeps_it_until_its_day_is_over() {
        let on = Attention { do_not_disturb: true, away: true, presenting: true, absence: None };
        let dnd = Some(DelayedBy::DoNotDisturb);
        assert_eq!(said(Circumstances { attention: on, ..plain() }), (Outcome::Held, dnd, false));
        let later = |now: &str, attention| {
            let now = utc(now);
            said(Circumstances { now, held_by: dnd, attention, ..plain() })
        };
        assert_eq!(later("10T03:59", on), (Outcome::Held, dnd, false));
        assert_eq!(later("10T03:59", Attention::default()), (Outcome::Shown, dnd, true));
        assert_eq!(later("10T04:01", on), (Outcome::Missed, dnd, true));
        // Turned off while nobody is there: it waits on, for the same reason.
        let away = Attention { away: true, ..Attention::default() };
        assert_eq!(later("10T01:00", away), (Outcome::Held, dnd, false));
        // Turned off in the quiet hours: it waits for their end.
        let night = Circumstances {
            now: utc("09T23:00"),
            held_by: dnd,
            quiet: quiet("22:00", "02:00"),
            ..plain()
        };
        assert_eq!(said(night), (Outcome::Held, dnd, false));
        assert_eq!(
            said(Circumstances { now: utc("10T02:00"), ..night }),
            (Outcome::Shown, dnd, true)
        );
    }

    #[test]
    fn somebody_who_is_away_is_waited_for_three_hours() {
        let away = Attention { away: true, ..Attention::default() };
        let by = Some(DelayedBy::Away);
        assert_eq!(said(Circumstances { attention: away, ..plain() }), (Outcome::Held, by, false));
        let held = |now: &str, attention| {
            said(Circumstances { now: utc(now), held_by: by, attention, ..plain() })
        };
        assert_eq!(held("09T22:30", away), (Outcome::Held, by, false));
        assert_eq!(held("09T22:30", Attention::default()), (Outcome::Shown, by, true));
        assert_eq!(held("09T22:31", away), (Outcome::Missed, by, true));
    }

    #[test]
    fn a_presentation_is_never_broken_into_nor_made_up_for() {
        let presenting = Attention { presenting: true, ..Attention::default() };
        let silent = (Outcome::SilentPresenting, None, false);
        assert_eq!(said(Circumstances { attention: presenting, ..plain() }), silent);
        let logged_meanwhile =
            Circumstances { held_by: Some(DelayedBy::Away), logged: true, ..plain() };
        assert_eq!(said(logged_meanwhile), (Outcome::SilentLogged, None, false));
    }
}
