//! Waits for core's next due moment, has it decided, shows it.
//!
//! One thread that sleeps until something can be due. It never sleeps longer than a minute then,
//! because the clocks threads sleep by stop in suspend, and would wake it hours late. Without
//! anything to come it sleeps until the journal changes.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use hearth_core::{clock::Clock as _, reminder::attention::Absence};
use hearth_host::SystemClock;

use crate::reminding::{JournalAccess, Reminding};

const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// The wall clock ahead by more than this of what was waited for: the computer slept.
const JUMP: TimeDelta = TimeDelta::minutes(2);

/// Shows reminders until the other end of `waking` is gone. Each message on it is a reason to
/// look at once: the journal changed.
pub fn run<J: JournalAccess>(reminding: &Reminding<J>, waking: &Receiver<()>) {
    let mut absence = Some(Absence::NotRunning);
    loop {
        let next = match reminding.look(absence) {
            Ok(next) => {
                absence = None;
                next
            }
            // An absence that could not be acted on is still one at the next look.
            Err(error) => {
                log::warn!("reminders could not be looked up: {error}");
                Some(Utc::now() + LONGEST_SLEEP)
            }
        };
        match rest(next, waking) {
            Woken::Ended => return,
            Woken::InTime => {}
            Woken::Looks(slept) => absence = slept.or(absence),
        }
    }
}

/// Waits until there is a reason to look: something changed, the moment came, the computer slept,
/// or its person travelled. The minutes in between cost no visit to the journal.
fn rest(next: Option<DateTime<Utc>>, waking: &Receiver<()>) -> Woken {
    let zone = SystemClock.zone();
    loop {
        let woken = Wait::until(next).wait(waking);
        let early = next.is_some_and(|at| Utc::now() < at) && SystemClock.zone() == zone;
        if woken != Woken::InTime || !early {
            return woken;
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Woken {
    /// The program ends.
    Ended,
    /// The time that was waited for is over, and nothing happened meanwhile.
    InTime,
    /// There is a reason to look; with the sleep of the computer, if it slept meanwhile.
    Looks(Option<Absence>),
}

struct Wait {
    began: DateTime<Utc>,
    longest: Option<Duration>,
}

impl Wait {
    fn until(next: Option<DateTime<Utc>>) -> Self {
        let began = Utc::now();
        let left = |at: DateTime<Utc>| (at - began).to_std().unwrap_or(Duration::ZERO);
        Self { began, longest: next.map(|at| left(at).min(LONGEST_SLEEP)) }
    }

    fn wait(&self, waking: &Receiver<()>) -> Woken {
        let woken = match self.longest {
            None => waking.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(longest) => waking.recv_timeout(longest),
        };
        if woken == Err(RecvTimeoutError::Disconnected) {
            return Woken::Ended;
        }
        // A handful of changes at once are one reason to look.
        while waking.try_recv().is_ok() {}
        let now = Utc::now();
        match slept(self.began, self.longest, now) {
            // A clock set back makes another moment the next.
            None if woken.is_err() && now >= self.began => Woken::InTime,
            slept => Woken::Looks(slept),
        }
    }
}

/// Whether the computer slept during a wait that was to last `longest`. A clock set forward looks
/// the same from here, and has the same effect: moments passed that nobody could show.
fn slept(began: DateTime<Utc>, longest: Option<Duration>, ended: DateTime<Utc>) -> Option<Absence> {
    let longest = TimeDelta::from_std(longest?).ok()?;
    (ended - began > longest + JUMP).then_some(Absence::AsleepSince(began))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_far_longer_than_asked_for_was_a_sleep() {
        let began: DateTime<Utc> = "2026-05-09T12:00:00Z".parse().unwrap();
        let minute = Some(Duration::from_secs(60));
        let after = |minutes| began + TimeDelta::minutes(minutes);
        assert_eq!(slept(began, minute, after(1)), None);
        assert_eq!(slept(began, minute, after(3)), None);
        assert_eq!(slept(began, minute, after(4)), Some(Absence::AsleepSince(began)));
        // Set back.
        assert_eq!(slept(began, minute, after(-120)), None);
        // With nothing to come there was no time to wait for.
        assert_eq!(slept(began, None, after(600)), None);
    }

    #[test]
    fn a_wait_is_never_longer_than_a_minute_nor_before_its_time() {
        let in_a_year = Wait::until(Some(Utc::now() + TimeDelta::days(365)));
        assert_eq!(in_a_year.longest, Some(LONGEST_SLEEP));
        let past = Wait::until(Some(Utc::now() - TimeDelta::days(1)));
        assert_eq!(past.longest, Some(Duration::ZERO));
        assert_eq!(Wait::until(None).longest, None);
    }
}
