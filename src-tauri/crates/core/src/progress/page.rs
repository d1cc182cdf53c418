//! The whole Progress page: every statistic from one reading of the journal's sums.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{heatmap::Heatmap, month::MonthPage, range::Range, rhythm::HourRhythm};
use super::{strength::StrengthPage, week::WeekPage};

/// What of the Progress page to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ProgressQuery {
    /// Any day of the week to show; today's week when left out.
    pub day: Option<NaiveDate>,
    /// How far back strength and rhythm look.
    #[ts(as = "Option<Range>")]
    pub range: Range,
    /// The calendar year of the heatmap; the last twelve months when left out.
    pub year: Option<i32>,
    /// Any day of the month to show; this month when left out.
    pub month: Option<NaiveDate>,
}

/// Everything the Progress page shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProgressPage {
    /// The week.
    pub week: WeekPage,
    /// A year of days.
    pub heatmap: Heatmap,
    /// A month.
    pub month: MonthPage,
    /// The range of strength and rhythm.
    pub range: Range,
    /// Its first day.
    pub since: NaiveDate,
    /// Its last day: today.
    pub until: NaiveDate,
    /// Strength over the range.
    pub strength: StrengthPage,
    /// Weekdays and hours over the range.
    pub rhythm: HourRhythm,
}
