//! What the Today page shows, in one piece.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::{cue::Cue, entry::Entry, focus::Focus, progress::week::DayState};

/// Everything the Today page shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TodayPage {
    /// Today's journal day.
    pub day: NaiveDate,
    /// Today's entries, newest first.
    pub entries: Vec<Entry>,
    /// Suggested or picked.
    pub focus: Focus,
    /// The person's cues for the practices that are not in focus, the first made first.
    pub cues: Vec<Cue>,
    /// Whether today is marked as rest.
    pub rest: bool,
    /// The last day of the rest that today belongs to, when it is one of several days.
    pub rest_until: Option<NaiveDate>,
    /// For how many days nothing was written before today, when that is worth a warm line. Told
    /// on one day only.
    pub away: Option<u32>,
    /// The week's seven days.
    pub days: [NaiveDate; 7],
    /// What each of them was.
    pub states: [DayState; 7],
    /// Days present this week.
    pub present: u32,
    /// Rest days in reserve this week.
    pub rest_in_reserve: u32,
    /// The change that undo would take back, if any.
    pub undoable: Option<crate::change::Change>,
    /// The first journal day with an entry, if any.
    pub first_day: Option<NaiveDate>,
    /// The last journal day with an entry, if any. It can lie after today, when the person has
    /// travelled west over the date line since.
    pub last_day: Option<NaiveDate>,
}
