//! Reading the exports of other apps, without touching the journal.
//!
//! Each parser is pure: bytes in, a [`Foreign`] or one [`ForeignError`] out. A file is taken in
//! whole or not at all. `README.md` beside this file describes every format and its traps.

mod archive;
mod collect;
mod daylio_backup;
mod daylio_csv;
mod daylio_mood;
mod daylio_text;
mod error;
mod format;
mod loop_csv;
mod loop_db;
mod loop_value;
mod moment;
mod plain_csv;
mod plain_date;
mod presently;
mod recognize;
mod suggest;
mod table;
mod table_habit;
mod text;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use error::{ForeignError, Problem, shown};
pub use format::{Format, UnknownFormat};
pub use recognize::recognize;

use crate::practice::Practice;
use error::Place;

/// Largest file that is read, in bytes (512 MiB). Also the most an archive may unpack to.
pub const LARGEST_FILE: u64 = 512 * 1024 * 1024;

/// What a foreign file holds, before any of it is in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// The format it was read as.
    pub format: Format,
    /// Habits or activities that some record has, in the order of the file.
    pub activities: Vec<Activity>,
    /// Records, in the order of the file.
    pub records: Vec<Record>,
    /// What was deliberately not taken, by reason.
    pub left_out: Vec<LeftOut>,
}

/// A habit or activity of the other app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Activity {
    /// Identity within its file, the same each time the file is read.
    pub key: String,
    /// Its name in the other app.
    pub name: String,
    /// How many records have it.
    pub times: u32,
    /// The practice its name suggests, if it suggests just one.
    pub suggestion: Option<Practice>,
}

/// One day’s or moment’s record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Stable identity: the same file twice gives the same keys, and no key twice in one file.
    pub key: String,
    /// Keys of its activities; empty when it is only a note.
    pub activities: Vec<String>,
    /// The day in the other app, 1970-01-01 to 9999-12-31.
    pub day: NaiveDate,
    /// The wall time, where the other app keeps one.
    pub time: Option<NaiveTime>,
    /// The person’s own words, never empty and without NUL.
    pub note: Option<String>,
    /// 1 to 5, 5 best.
    pub feeling: Option<u8>,
}

/// Rows that were deliberately not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// Why.
    pub reason: LeftOutReason,
    /// How many.
    pub times: u32,
}

/// Why a row was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    /// The other app computed it from the habit’s rhythm; nobody did anything that day.
    Computed,
    /// Marked as not done, or not marked at all.
    NotDone,
    /// Marked as skipped on purpose.
    Skipped,
    /// Has neither activity, note nor feeling.
    Empty,
    /// Has a feeling and nothing it belongs to.
    OnlyFeeling,
    /// Belongs to a habit that was deleted.
    Deleted,
}

/// Columns of a plain CSV, by header name, chosen by the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct Columns {
    /// Column with the day, or with day and time; empty when none was found.
    pub day: String,
    /// Column with the wall time.
    pub time: Option<String>,
    /// Column with the activity’s name.
    pub activity: Option<String>,
    /// Column with the note.
    pub note: Option<String>,
    /// Column with the feeling, 1 to 5.
    pub feeling: Option<String>,
}

/// Reads a file of another app.
///
/// `name` is the file’s name as the person knows it, used in messages. `columns` matters for
/// [`Format::PlainCsv`] only; left out, the guess of [`plain_csv_headers`] is used.
///
/// # Errors
/// [`ForeignError`] when anything in the file cannot be understood; then nothing is returned.
pub fn parse(
    format: Format,
    name: &str,
    bytes: &[u8],
    columns: Option<&Columns>,
) -> Result<Foreign, ForeignError> {
    let place = Place::file(name);
    check_size(place, bytes)?;
    match format {
        Format::LoopCsv => loop_csv::parse(place, bytes),
        Format::LoopDb => loop_db::parse(place, bytes),
        Format::DaylioCsv => daylio_csv::parse(place, bytes),
        Format::DaylioBackup => daylio_backup::parse(place, bytes),
        Format::TableHabit => table_habit::parse(place, bytes),
        Format::Presently => presently::parse(place, bytes),
        Format::PlainCsv => plain_csv::parse(place, bytes, columns),
    }
}

/// A plain CSV’s header and a guess of its columns.
///
/// # Errors
/// [`ForeignError`] when the file is no text or has no header.
pub fn plain_csv_headers(name: &str, bytes: &[u8]) -> Result<(Vec<String>, Columns), ForeignError> {
    let place = Place::file(name);
    check_size(place, bytes)?;
    plain_csv::headers(place, bytes)
}

fn check_size(place: Place<'_>, bytes: &[u8]) -> Result<(), ForeignError> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(place.error(Problem::TooLarge));
    }
    Ok(())
}
