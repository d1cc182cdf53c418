//! What became of each reminder on each day.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

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
    /// Came due while Hearth was not running or the computer slept, too long ago to show.
    Missed,
    /// Came due together with a newer one, which was shown for both.
    Gathered,
    /// The notification server was missing or did not answer.
    Failed,
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
}

/// Something to show now, already written down as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    /// Which reminder.
    pub reminder_id: Uuid,
    /// The journal day it is for; an answer belongs to this day.
    pub day: NaiveDate,
    /// The practice *I did this* would log.
    pub practice: Practice,
    /// What the notification says; names no practice and shows nothing private.
    pub text: String,
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
}

/// The honest line: what comes next, and what became of the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderStatus {
    /// The next one, if any is to come within eight days.
    pub next: Option<NextReminder>,
    /// What became of the last one.
    pub last: Option<Occurrence>,
    /// Paused until this moment.
    pub paused_until: Option<DateTime<Utc>>,
}
