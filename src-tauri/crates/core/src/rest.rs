//! Rest days: they count as care and change no measure.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How many rest days a week has in reserve.
pub const REST_DAYS_A_WEEK: u32 = 2;

/// A journal day the person marked as rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestDay {
    /// The journal day.
    pub day: NaiveDate,
}
