//! The file as a whole: of the right kind, a version we know, nothing missing or twice.

use std::fmt;

use chrono::NaiveDate;
use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, Visitor},
};

use super::{FORMAT, HearthJson, VERSION, items::Checked, problem::JsonProblem};
use crate::{
    cue::Cue, entry::Entry, focus::FocusRecord, letter::kept::Letter, rehearsal::Rehearsal,
    reminder::rule::Reminder, settings::Settings, space::Space,
};

/// The whole file, checked.
pub(super) struct Document(pub(super) HearthJson);

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(DocumentVisitor)
    }
}

/// Reads key by key, so that a newer version is told before what only it understands.
struct DocumentVisitor;

#[derive(Default)]
struct Parts {
    format: Option<String>,
    version: Option<u32>,
    settings: Option<Settings>,
    rest_days: Option<Checked<NaiveDate>>,
    focuses: Option<Checked<FocusRecord>>,
    reminders: Option<Checked<Reminder>>,
    letters: Option<Checked<Letter>>,
    cues: Option<Checked<Cue>>,
    spaces: Option<Checked<Space>>,
    rehearsals: Option<Checked<Rehearsal>>,
    entries: Option<Checked<Entry>>,
}

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a Hearth journal in JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut parts = Parts::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => fill(&mut parts.format, "format", &mut map)?,
                "version" => fill(&mut parts.version, "version", &mut map)?,
                "settings" => fill(&mut parts.settings, "settings", &mut map)?,
                "rest_days" => fill(&mut parts.rest_days, "rest_days", &mut map)?,
                "focuses" => fill(&mut parts.focuses, "focuses", &mut map)?,
                "reminders" => fill(&mut parts.reminders, "reminders", &mut map)?,
                "letters" => fill(&mut parts.letters, "letters", &mut map)?,
                "cues" => fill(&mut parts.cues, "cues", &mut map)?,
                "spaces" => fill(&mut parts.spaces, "spaces", &mut map)?,
                "rehearsals" => fill(&mut parts.rehearsals, "rehearsals", &mut map)?,
                "entries" => fill(&mut parts.entries, "entries", &mut map)?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            parts.check_kind()?;
        }
        parts.whole()
    }
}

fn fill<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    part: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    match part.replace(map.next_value()?) {
        None => Ok(()),
        Some(_) => Err(JsonProblem::KeyTwice(name.to_owned()).carried()),
    }
}

impl Parts {
    /// As soon as it is known, whether this is a file we can read.
    fn check_kind<E: Error>(&self) -> Result<(), E> {
        if self.format.as_ref().is_some_and(|format| format != FORMAT) {
            return Err(JsonProblem::NoJournal.carried());
        }
        match self.version {
            Some(0) => Err(JsonProblem::VersionZero.carried()),
            Some(found) if found > VERSION => {
                Err(JsonProblem::NewerVersion { found, known: VERSION }.carried())
            }
            _ => Ok(()),
        }
    }

    fn whole<E: Error>(self) -> Result<Document, E> {
        if self.format.is_none() {
            return Err(JsonProblem::NoJournal.carried());
        }
        present(self.version, "version")?;
        Ok(Document(HearthJson {
            settings: present(self.settings, "settings")?,
            rest_days: present(self.rest_days, "rest_days")?.into_items(),
            focuses: present(self.focuses, "focuses")?.into_items(),
            reminders: present(self.reminders, "reminders")?.into_items(),
            // Files from before there were these have none.
            letters: self.letters.map(Checked::into_items).unwrap_or_default(),
            cues: self.cues.map(Checked::into_items).unwrap_or_default(),
            spaces: self.spaces.map(Checked::into_items).unwrap_or_default(),
            rehearsals: self.rehearsals.map(Checked::into_items).unwrap_or_default(),
            entries: present(self.entries, "entries")?.into_items(),
        }))
    }
}

fn present<T, E: Error>(part: Option<T>, name: &'static str) -> Result<T, E> {
    part.ok_or_else(|| JsonProblem::MissingKey(name.to_owned()).carried())
}
