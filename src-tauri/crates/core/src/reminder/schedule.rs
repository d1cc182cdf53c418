//! When reminders are due: pure functions of the rules, what is written down, and a moment.
//!
//! A reminder belongs to a journal day. Its wall time, when earlier than the day-start hour,
//! falls on the calendar date after that day. Skipped wall times are moved to the end of the
//! gap, repeated ones count once, and a calendar date that never was has no reminders.
//!
//! A reminder with a window has one moment in it each day. That moment is drawn from the
//! reminder's identifier and the day, so it is the same after a restart and in every program;
//! quiet hours are left out of the draw.

use std::ops::Range;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::{
    history::{NextReminder, Window},
    quiet::QuietHours,
    rule::Reminder,
};
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
    /// When none may come.
    pub quiet: Option<QuietHours>,
}

impl Rules<'_> {
    /// Whether a moment lies in the quiet hours.
    pub(crate) fn is_quiet(&self, moment: DateTime<Utc>) -> bool {
        self.quiet.is_some_and(|hours| hours.hold(wall_time(moment, self.zone).time()))
    }
}

/// The next reminder after `now`, at most eight days away, that is not yet `recorded`, not
/// before the end of a pause, and not in the quiet hours. Of those due at the same moment, the first in the rules.
#[must_use]
pub fn next_due(
    rules: &Rules<'_>,
    recorded: &dyn Fn(Uuid, NaiveDate) -> bool,
    now: DateTime<Utc>,
) -> Option<NextReminder> {
    let comes = |next: &NextReminder| {
        rules.paused_until.is_none_or(|end| next.at >= end) && !rules.is_quiet(next.at)
    };
    earliest(rules, recorded, now, &comes)
}

/// As [`next_due`], also in a pause and in quiet hours: that one stayed silent is to be written
/// down when it was due.
#[must_use]
pub fn next_to_decide(
    rules: &Rules<'_>,
    recorded: &dyn Fn(Uuid, NaiveDate) -> bool,
    now: DateTime<Utc>,
) -> Option<NextReminder> {
    earliest(rules, recorded, now, &|_| true)
}

fn earliest(
    rules: &Rules<'_>,
    recorded: &dyn Fn(Uuid, NaiveDate) -> bool,
    now: DateTime<Utc>,
    comes: &dyn Fn(&NextReminder) -> bool,
) -> Option<NextReminder> {
    let latest = now.checked_add_signed(HORIZON).unwrap_or(DateTime::<Utc>::MAX_UTC);
    let ahead = |next: &NextReminder| next.at > now && next.at <= latest && comes(next);
    let of_day = |distance: i64| {
        occurrences(rules, recorded, now, distance..=distance)
            .filter(ahead)
            .min_by_key(|next| next.at)
    };
    // Earlier days are all behind; eight days can reach a tenth date where one was skipped. No
    // moment of a later day is before one of an earlier day.
    (0..=10).find_map(of_day)
}

/// Everything that came due in the last 24 hours and is not yet `recorded`, oldest first. Pause
/// and quiet hours change nothing here: what came due in them is to be written down as silent.
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
    let at = wall_time_on(reminder, day, rules);
    let after_midnight = at.hour() < rules.day_start.hour();
    let date = if after_midnight { day.succ_opt()? } else { day };
    exists(date, rules.zone).then(|| first_moment(date.and_time(at), rules.zone))
}

/// The wall time of a reminder on a day: its own, or the one drawn in its window.
fn wall_time_on(reminder: &Reminder, day: NaiveDate, rules: &Rules<'_>) -> NaiveTime {
    let Some(until) = reminder.until else { return reminder.at };
    let open = minute(reminder.at);
    // What a window has beyond the end of the journal day is left out: the day would be over.
    let left = DAY - between(rules.day_start.hour() * 60, open);
    let [first, second] = loud(open, between(open, minute(until)).min(left), rules.quiet);
    // All of it quiet: the moment is written down as silent, so any will do.
    let Some(turn) = draw(reminder.id, day).checked_rem((first.len() + second.len()) as u64) else {
        return reminder.at;
    };
    let turn = usize::try_from(turn).unwrap_or_default();
    let step = first.chain(second).nth(turn).unwrap_or_default();
    time_at(open + step)
}

/// The minutes of a window that are not quiet, counted from its opening: those before the quiet
/// hours and those after them.
fn loud(open: u32, length: u32, quiet: Option<QuietHours>) -> [Range<u32>; 2] {
    let Some(hours) = quiet else { return [0..length, 0..0] };
    let begin = between(open, minute(hours.from()));
    let end = begin + between(minute(hours.from()), minute(hours.until()));
    // They may have begun before the window opened.
    let over = end.saturating_sub(DAY);
    [over.min(length)..begin.min(length), end.min(length)..length]
}

/// Minutes from one time of day forward to another.
const fn between(from: u32, until: u32) -> u32 {
    (until + DAY - from) % DAY
}

/// A number that belongs to a reminder and a day, and looks like any other.
fn draw(id: Uuid, day: NaiveDate) -> u64 {
    let (number, _) = Uuid::new_v5(&id, day.to_string().as_bytes()).as_u64_pair();
    number
}

/// Minutes in a day.
const DAY: u32 = 24 * 60;

fn minute(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute()
}

fn time_at(minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0).unwrap_or_default()
}

/// The start of the journal day after the one `now` lies in.
#[must_use]
pub fn tomorrow(now: DateTime<Utc>, zone: Tz, day_start: DayStart) -> DateTime<Utc> {
    let next_day = shifted(journal_day(&local(now, zone), day_start), 1);
    let start = time_at(day_start.hour() * 60);
    // Clocks set back across the day-start hour begin the same day twice: the one ahead counts.
    // Only at the very end of chrono's calendar is none ahead.
    next_moment(next_day.and_time(start), zone, now).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// When a journal day begins.
#[must_use]
pub fn day_begins(day: NaiveDate, zone: Tz, day_start: DayStart) -> DateTime<Utc> {
    first_moment(day.and_time(time_at(day_start.hour() * 60)), zone)
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
            let window = reminder.until.map(|until| Window { from: reminder.at, until });
            let next = NextReminder { reminder_id: reminder.id, day, at, window };
            (!recorded(reminder.id, day)).then_some(next)
        })
    })
}

/// Whether a calendar date was ever shown in `zone`: the first moment from its midnight on is
/// still that date. Pacific/Apia had no 2011-12-30.
fn exists(date: NaiveDate, zone: Tz) -> bool {
    wall_time(first_moment(date.and_time(NaiveTime::MIN), zone), zone).date() == date
}
