//! What became of each reminder on each day.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::rule::hour_minute;
use crate::practice::Practice;

/// What became of a reminder on a journal day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Written down before it is shown; it stays so if the program dies in between.
    Shown,
    /// Put off with *Later*; comes again at `again_at`.
    Later,
    /// Answered with *I did this*.
    Done,
    /// Answered with *Not today*.
    NotToday,
    /// Silent: the day was already logged.
    SilentLogged,
    /// Silent: a rest day.
    SilentRest,
    /// Silent: reminders were paused.
    SilentPaused,
    /// Silent: it fell into the quiet hours.
    SilentQuiet,
    /// Silent: the person had said *Not today* to an earlier one.
    SilentNotToday,
    /// Silent: a presentation or a full-screen program ran, or the screen was shared.
    SilentPresenting,
    /// Not shown yet: something keeps it, and it is asked again.
    Held,
    /// Taken back from the screen, because the day was logged meanwhile.
    Withdrawn,
    /// Put off or held, and then its reminder was removed or switched off.
    SwitchedOff,
    /// Too long ago to show: nobody was there to show it, or to see it.
    Missed,
    /// Came due together with a newer one, which was shown for both.
    Gathered,
    /// The notification server was missing or did not answer.
    Failed,
}

/// What keeps a reminder from being shown at its moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DelayedBy {
    /// The desktop held notifications back.
    DoNotDisturb,
    /// Nobody was at the computer.
    Away,
    /// The computer slept.
    Asleep,
    /// Hearth was not running.
    NotRunning,
}

/// Why a reminder came later than it was due, or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Delay {
    /// What kept it.
    pub by: DelayedBy,
    /// When that was found to be over; `None` while it goes on.
    pub until: Option<DateTime<Utc>>,
}

/// One reminder on one journal day. `(reminder_id, day)` is unique.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Occurrence {
    /// Which reminder.
    pub reminder_id: Uuid,
    /// The journal day it was for.
    pub day: NaiveDate,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// What became of it.
    pub outcome: Outcome,
    /// When that was written down.
    pub decided_at: DateTime<Utc>,
    /// When it comes again after *Later*.
    pub again_at: Option<DateTime<Utc>>,
    /// What kept it, where something did.
    pub delay: Option<Delay>,
    /// The practice it was shown for; of one that stayed silent on a logged day, the one that
    /// was logged.
    pub practice: Option<Practice>,
}

impl DueReminder {
    /// Its two keys.
    #[must_use]
    pub const fn occurrence(&self) -> OccurrenceId {
        OccurrenceId { reminder_id: self.reminder_id, day: self.day }
    }
}

/// Something to show now, already written down as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueReminder {
    /// Which reminder.
    pub reminder_id: Uuid,
    /// The journal day it is for; an answer belongs to this day.
    pub day: NaiveDate,
    /// The practice *I did this* would log.
    pub practice: Practice,
    /// What the notification says; names no practice and shows nothing private.
    pub text: String,
    /// Whether it was kept while the desktop was not to be disturbed.
    pub was_kept: bool,
}

/// One reminder on one journal day, by its two keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OccurrenceId {
    /// Which reminder.
    pub reminder_id: Uuid,
    /// The journal day it is for.
    pub day: NaiveDate,
}

/// The next reminder that will come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextReminder {
    /// Which reminder.
    pub reminder_id: Uuid,
    /// The journal day it is for.
    pub day: NaiveDate,
    /// When.
    pub at: DateTime<Utc>,
    /// The window its moment is drawn from; `None` at a fixed time and after *Later*.
    pub window: Option<Window>,
}

/// Two wall times of a journal day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Window {
    /// When it opens.
    #[serde(with = "hour_minute")]
    #[ts(type = "string")]
    pub from: NaiveTime,
    /// When it is over.
    #[serde(with = "hour_minute")]
    #[ts(type = "string")]
    pub until: NaiveTime,
}

/// The honest line: what comes next, and what became of the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderStatus {
    /// The next one, if any is to come within eight days.
    pub next: Option<NextReminder>,
    /// Whether any reminder is switched on.
    pub any: bool,
    /// What became of the last one.
    pub last: Option<Occurrence>,
    /// Paused until this moment.
    pub paused_until: Option<DateTime<Utc>>,
}
