//! What comes in from a file, and what of it is new.

use std::{
    collections::{BTreeMap, HashSet},
    fs::File,
    io::Read as _,
    path::Path,
};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;
use uuid::{Builder, Uuid};

use super::{
    foreign::{self, Activity, Columns, Foreign, Format, LARGEST_FILE, LeftOut, Record},
    json::{self, HearthJson},
};
use crate::{
    backup::Part,
    clock::{first_moment, local},
    entry::{Entry, Source},
    error::{Error, Result},
    practice::Practice,
};

/// Hearth's own JSON, by its name on the command line.
pub const HEARTH_JSON: &str = "hearth-json";
/// Identifiers of what is imported are made from this and the record's own identity.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1d_3a52_9c1e_4b7a_8e55_4845_4152_5448);
/// Where the other app kept no time.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// Which practice each activity becomes, by the activity's key; `None` leaves it out. Activities
/// not named here become what their name suggests.
pub type Mapping = BTreeMap<String, Option<Practice>>;

/// A file that was read through; nothing of it is in the journal yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incoming {
    /// An export of Hearth.
    Hearth(Box<HearthJson>),
    /// An export of another app.
    Foreign(Foreign),
}

impl Incoming {
    /// The format's name on the command line.
    #[must_use]
    pub const fn format(&self) -> &'static str {
        match self {
            Self::Hearth(_) => HEARTH_JSON,
            Self::Foreign(foreign) => foreign.format.id(),
        }
    }
}

/// What importing a file would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportPreview {
    /// The format's name on the command line.
    pub format: String,
    /// Entries the journal does not have yet.
    pub brings: Part,
    /// Entries of a newer state than the journal's.
    pub changes: u32,
    /// Entries the journal has already.
    pub known: u32,
    /// Entries that were deleted here and stay so.
    pub deleted: u32,
    /// Entries on days that have not come yet.
    pub ahead: u32,
    /// Records whose activities become no practice and that have no note.
    pub unmapped: u32,
    /// Rest days, focuses, reminders, letters, cues, spaces and rehearsals the journal does not have yet.
    pub others: u32,
    /// Whether the settings come along; they do into a journal without entries.
    pub settings: bool,
    /// Habits or activities of the other app, to be given a practice each.
    pub activities: Vec<Activity>,
    /// What was left out because the other app computed it, or it says that nothing was done.
    pub left_out: Vec<LeftOut>,
    /// The header of a plain CSV.
    pub headers: Vec<String>,
    /// Which of these columns are read.
    pub columns: Option<Columns>,
}

/// Reads a file whose format is `format`, or the one its content shows.
///
/// # Errors
/// When the file cannot be read, is no known format, or is not sound; then nothing is returned.
pub fn read(path: &Path, format: Option<&str>, columns: Option<&Columns>) -> Result<Incoming> {
    let name = file_name(path);
    let bytes = read_bytes(path, &name)?;
    match format {
        Some(HEARTH_JSON) => from_hearth(&name, &bytes),
        Some(id) => {
            let format: Format = id.parse().map_err(|_| Error::UnknownImportFormat(id.into()))?;
            Ok(Incoming::Foreign(foreign::parse(format, &name, &bytes, columns)?))
        }
        None => recognize(&name, &bytes, columns),
    }
}

/// The header of a plain CSV, and which of its columns are read unless others are chosen.
///
/// # Errors
/// When the file cannot be read or has no header.
pub fn read_headers(path: &Path) -> Result<(Vec<String>, Columns)> {
    let name = file_name(path);
    Ok(foreign::plain_csv_headers(&name, &read_bytes(path, &name)?)?)
}

fn recognize(name: &str, bytes: &[u8], columns: Option<&Columns>) -> Result<Incoming> {
    let says_hearth = bytes.get(..4096).unwrap_or(bytes);
    if String::from_utf8_lossy(says_hearth).contains(json::FORMAT) {
        return from_hearth(name, bytes);
    }
    let format =
        foreign::recognize(name, bytes).ok_or_else(|| Error::UnknownFile(name.to_owned()))?;
    Ok(Incoming::Foreign(foreign::parse(format, name, bytes, columns)?))
}

fn from_hearth(name: &str, bytes: &[u8]) -> Result<Incoming> {
    Ok(Incoming::Hearth(Box::new(json::read(name, bytes)?)))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn read_bytes(path: &Path, name: &str) -> Result<Vec<u8>> {
    let unreadable =
        |error: std::io::Error| Error::FileUnreadable(name.to_owned(), error.to_string());
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than is taken shows that there is more.
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// What a foreign file becomes.
pub(crate) struct Converted {
    pub(crate) entries: Vec<Entry>,
    pub(crate) unmapped: u32,
}

/// Makes entries of another app's records, in the zone the person is in now.
pub(crate) fn convert(
    foreign: &Foreign,
    mapping: &Mapping,
    zone: Tz,
    now: DateTime<Utc>,
) -> Converted {
    let practices: BTreeMap<&str, Practice> = foreign
        .activities
        .iter()
        .filter_map(|activity| Some((activity.key.as_str(), mapped(activity, mapping)?)))
        .collect();
    let mut converted = Converted { entries: Vec::new(), unmapped: 0 };
    for record in &foreign.records {
        let mut wanted: Vec<Option<Practice>> = Vec::new();
        for practice in record.activities.iter().filter_map(|key| practices.get(key.as_str())) {
            if !wanted.contains(&Some(*practice)) {
                wanted.push(Some(*practice));
            }
        }
        if wanted.is_empty() && record.note.is_some() {
            wanted.push(None);
        }
        converted.unmapped += u32::from(wanted.is_empty());
        for (turn, practice) in wanted.into_iter().enumerate() {
            converted.entries.push(entry(foreign.format, record, turn, practice, zone, now));
        }
    }
    converted
}

fn mapped(activity: &Activity, mapping: &Mapping) -> Option<Practice> {
    mapping.get(&activity.key).copied().unwrap_or(activity.suggestion)
}

/// One entry of a record. Of several, the first has the note and the feeling.
fn entry(
    format: Format,
    record: &Record,
    turn: usize,
    practice: Option<Practice>,
    zone: Tz,
    now: DateTime<Utc>,
) -> Entry {
    let wall = record.day.and_time(record.time.unwrap_or(NOON));
    let at = local(first_moment(wall, zone), zone);
    Entry {
        id: stable_id(format, &record.key, turn, wall.and_utc()),
        practice,
        at,
        time_zone: zone.name().to_owned(),
        day: record.day,
        note: record.note.clone().filter(|_| turn == 0),
        feeling: record.feeling.filter(|_| turn == 0),
        space: None,
        private: false,
        source: Source::Import,
        created_at: now,
        updated_at: now,
    }
}

/// The same record gives the same identifier, wherever and whenever it is read, so that what was
/// imported once is known. A UUIDv7 as all others, its random part a hash.
fn stable_id(format: Format, key: &str, turn: usize, wall: DateTime<Utc>) -> Uuid {
    let hash = Uuid::new_v5(&NAMESPACE, format!("{format}/{turn}/{key}").as_bytes());
    let mut random = [0; 10];
    random.copy_from_slice(&hash.as_bytes()[..10]);
    let millis = u64::try_from(wall.timestamp_millis()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Adds an entry to a part of a preview.
pub(crate) fn count(part: &mut Part, days: &mut HashSet<NaiveDate>, entry: &Entry) {
    days.insert(entry.day);
    part.entries += 1;
    part.since = Some(part.since.map_or(entry.day, |since| since.min(entry.day)));
    part.until = Some(part.until.map_or(entry.day, |until| until.max(entry.day)));
    if part.examples.len() < Part::EXAMPLES {
        part.examples.push(entry.into());
    }
}
