//! Daylio’s own backup: a zip with base64 of JSON in it.

use std::collections::HashMap;

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use chrono::NaiveTime;
use serde::Deserialize;

use super::{
    Foreign, Format,
    archive::Archive,
    collect::{Collector, Draft},
    daylio_mood::feeling_of_group,
    daylio_text::note,
    error::{ForeignError, Place, Problem},
    moment::day_of,
    text::decode,
};

/// The file within the archive.
pub(super) const INNER: &str = "backup.daylio";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Backup {
    day_entries: Vec<DayEntry>,
    #[serde(default)]
    custom_moods: Vec<Mood>,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Deserialize)]
struct DayEntry {
    id: Option<i64>,
    year: u32,
    /// 0 is January.
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    mood: Option<i64>,
    #[serde(default)]
    tags: Vec<i64>,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    note_title: Option<String>,
}

#[derive(Deserialize)]
struct Mood {
    id: i64,
    mood_group_id: i64,
}

#[derive(Deserialize)]
struct Tag {
    id: i64,
    name: String,
}

pub(super) fn parse(place: Place<'_>, bytes: &[u8]) -> Result<Foreign, ForeignError> {
    let mut archive = Archive::open(place, bytes)?;
    if !archive.names()?.iter().any(|name| name == INNER) {
        return Err(place.error(Problem::MissingFile(INNER)));
    }
    let encoded = archive.read(INNER)?;
    let place = place.within(INNER);
    let json = unpack(place, encoded)?;
    let text = decode(place, &json)?;
    let backup: Backup =
        serde_json::from_str(&text).map_err(|error| place.error(Problem::json(&error)))?;
    collect(&backup).map_err(|problem| place.error(problem))
}

fn unpack(place: Place<'_>, mut encoded: Vec<u8>) -> Result<Vec<u8>, ForeignError> {
    encoded.retain(|byte| !byte.is_ascii_whitespace());
    // Some versions leave out the padding.
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(&STANDARD, config)
        .decode(&encoded)
        .map_err(|_| place.error(Problem::Damaged))
}

fn collect(backup: &Backup) -> Result<Foreign, Problem> {
    let mut collector = Collector::new(Format::DaylioBackup);
    let moods: HashMap<i64, i64> =
        backup.custom_moods.iter().map(|mood| (mood.id, mood.mood_group_id)).collect();
    let mut tags = HashMap::new();
    for tag in &backup.tags {
        no_nul(&tag.name)?;
        tags.insert(tag.id, collector.activity(&tag.id.to_string(), &tag.name)?);
    }
    for entry in &backup.day_entries {
        take(entry, &moods, &tags, &mut collector)?;
    }
    Ok(collector.finish())
}

fn take(
    entry: &DayEntry,
    moods: &HashMap<i64, i64>,
    tags: &HashMap<i64, usize>,
    collector: &mut Collector,
) -> Result<(), Problem> {
    let DayEntry { year, month, day, hour, minute, .. } = *entry;
    let month = month.saturating_add(1);
    let day = day_of(&format!("{year}-{month}-{day}"), Some(year), Some(month), Some(day))?;
    let time = NaiveTime::from_hms_opt(hour, minute, 0)
        .ok_or_else(|| Problem::no_time(&format!("{hour}:{minute}")))?;
    let title = entry.note_title.as_deref().unwrap_or_default();
    let words = entry.note.as_deref().unwrap_or_default();
    no_nul(title)?;
    no_nul(words)?;
    // Before moods could be changed, their numbers were those of their groups.
    let group = entry.mood.map(|mood| moods.get(&mood).copied().unwrap_or(mood));
    let draft = Draft {
        activities: entry.tags.iter().filter_map(|tag| tags.get(tag).copied()).collect(),
        day,
        time: Some(time),
        note: note(title, words),
        feeling: group.and_then(feeling_of_group),
    };
    let moment = format!("{day} {time}");
    match entry.id {
        Some(id) => collector.record(&["id", &id.to_string()], draft),
        None => collector.record(&["moment", &moment], draft),
    }
}

fn no_nul(text: &str) -> Result<(), Problem> {
    if text.contains('\0') { Err(Problem::Nul) } else { Ok(()) }
}
