//! When reminders are due: pure functions of the rules, what is written down, and a moment.
//!
//! A reminder belongs to a journal day. Its wall time, when earlier than the day-start hour,
//! falls on the calendar date after that day. Skipped wall times are moved to the end of the
//! gap, repeated ones count once, and a calendar date that never was has no reminders.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::{history::NextReminder, rule::Reminder};
use crate::{
    clock::{first_moment, local, next_moment, wall_time},
    day::{DayStart, Weekday, journal_day, shifted},
};

/// How long after its moment a reminder may still be shown; later it counts as missed.
pub const CATCH_UP: Duration = Duration::hours(3);

/// How far ahead [`next_due`] looks. One day more than a week, so that a weekly reminder whose
/// occurrence today is already written down is still found.
const HORIZON: Duration = Duration::days(8);

/// How far back [`due_now`] looks.
const LOOK_BACK: Duration = Duration::hours(24);

/// Everything that decides when reminders come.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The reminders.
    pub reminders: &'a [Reminder],
    /// The person's time zone.
    pub zone: Tz,
    /// When a journal day begins.
    pub day_start: DayStart,
    /// Reminders are paused until this moment.
    pub paused_until: Option<DateTime<Utc>>,
}

/// The next reminder after `now`, at most eight days away, that is not yet `recorded` and not
/// before the end of a pause. Of those due at the same moment, the first in the rules.
#[must_use]
pub fn next_due(
    rules: &Rules<'_>,
    recorded: &dyn Fn(Uuid, NaiveDate) -> bool,
    now: DateTime<Utc>,
) -> Option<NextReminder> {
    let latest = now.checked_add_signed(HORIZON).unwrap_or(DateTime::<Utc>::MAX_UTC);
    let comes = |next: &NextReminder| {
        next.at > now && next.at <= latest && rules.paused_until.is_none_or(|end| next.at >= end)
    };
    // Earlier days are all behind; eight days can reach a tenth date where one was skipped.
    occurrences(rules, recorded, now, 0..=10).filter(comes).min_by_key(|next| next.at)
}

/// Everything that came due in the last 24 hours and is not yet `recorded`, oldest first. A
/// pause changes nothing here: what came due in it is to be written down as silent.
#[must_use]
pub fn due_now(
    rules: &Rules<'_>,
    recorded: &dyn Fn(Uuid, NaiveDate) -> bool,
    now: DateTime<Utc>,
) -> Vec<NextReminder> {
    let earliest = now.checked_sub_signed(LOOK_BACK).unwrap_or(DateTime::<Utc>::MIN_UTC);
    let came = |due: &NextReminder| due.at > earliest && due.at <= now;
    // 24 hours can reach back over a skipped date, and a day that clocks set back out of again
    // has begun already.
    let mut due: Vec<_> = occurrences(rules, recorded, now, -2..=1).filter(came).collect();
    due.sort_by_key(|one| one.at);
    due
}

/// When a reminder is due on a journal day; `None` when it is switched off, the weekday is not
/// chosen, or the calendar date its wall time falls on was skipped in this zone.
#[must_use]
pub fn due_moment(reminder: &Reminder, day: NaiveDate, rules: &Rules<'_>) -> Option<DateTime<Utc>> {
    if !reminder.enabled || !reminder.days.contains(&Weekday::of(day)) {
        return None;
    }
    let after_midnight = reminder.at.hour() < rules.day_start.hour();
    let date = if after_midnight { day.succ_opt()? } else { day };
    exists(date, rules.zone).then(|| first_moment(date.and_time(reminder.at), rules.zone))
}

/// The start of the journal day after the one `now` lies in.
#[must_use]
pub fn tomorrow(now: DateTime<Utc>, zone: Tz, day_start: DayStart) -> DateTime<Utc> {
    let next_day = shifted(journal_day(&local(now, zone), day_start), 1);
    let start = NaiveTime::from_hms_opt(day_start.hour(), 0, 0).unwrap_or_default();
    // Clocks set back across the day-start hour begin the same day twice: the one ahead counts.
    // Only at the very end of chrono's calendar is none ahead.
    next_moment(next_day.and_time(start), zone, now).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// The unrecorded occurrences on the journal days at these distances from today's.
fn occurrences<'a>(
    rules: &'a Rules<'a>,
    recorded: &'a dyn Fn(Uuid, NaiveDate) -> bool,
    now: DateTime<Utc>,
    distances: std::ops::RangeInclusive<i64>,
) -> impl Iterator<Item = NextReminder> + 'a {
    let today = journal_day(&local(now, rules.zone), rules.day_start);
    let days =
        distances.filter_map(move |days| today.checked_add_signed(Duration::try_days(days)?));
    days.flat_map(move |day| {
        rules.reminders.iter().filter_map(move |reminder| {
            let at = due_moment(reminder, day, rules)?;
            let next = NextReminder { reminder_id: reminder.id, day, at };
            (!recorded(reminder.id, day)).then_some(next)
        })
    })
}

/// Whether a calendar date was ever shown in `zone`: the first moment from its midnight on is
/// still that date. Pacific/Apia had no 2011-12-30.
fn exists(date: NaiveDate, zone: Tz) -> bool {
    wall_time(first_moment(date.and_time(NaiveTime::MIN), zone), zone).date() == date
}
