//! Gathers what a parser finds, and gives it stable keys.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use super::{
    Activity, Foreign, Format, LeftOut, LeftOutReason, Record, error::Problem, suggest::suggest,
};
use crate::entry::LONGEST_NOTE;

/// Most records one file may hold.
const MOST_RECORDS: usize = 1_000_000;
/// Most different activities one file may hold; nobody chooses a practice for more.
const MOST_ACTIVITIES: usize = 2000;
/// Longest name of an activity, in bytes.
const LONGEST_NAME: usize = 1000;

/// A record before it has its key.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    /// Positions that [`Collector::activity`] gave.
    pub(super) activities: Vec<usize>,
    pub(super) day: NaiveDate,
    pub(super) time: Option<NaiveTime>,
    pub(super) note: Option<String>,
    pub(super) feeling: Option<u8>,
}

/// Gathers activities, records and what was left out.
#[derive(Debug)]
pub(super) struct Collector {
    format: Format,
    activities: Vec<Activity>,
    by_key: HashMap<String, usize>,
    records: Vec<Record>,
    seen: HashMap<Uuid, u32>,
    left_out: BTreeMap<LeftOutReason, u32>,
}

impl Collector {
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            activities: Vec::new(),
            by_key: HashMap::new(),
            records: Vec::new(),
            seen: HashMap::new(),
            left_out: BTreeMap::new(),
        }
    }

    /// The position of the activity with this key, which is made when it is new.
    pub(super) fn activity(&mut self, key: &str, name: &str) -> Result<usize, Problem> {
        if let Some(&position) = self.by_key.get(key) {
            return Ok(position);
        }
        let name = name.trim();
        if name.len() > LONGEST_NAME {
            return Err(Problem::NameTooLong(name.len()));
        }
        let position = self.activities.len();
        if position >= MOST_ACTIVITIES {
            return Err(Problem::TooManyActivities);
        }
        self.activities.push(Activity {
            key: key.to_owned(),
            name: name.to_owned(),
            times: 0,
            suggestion: suggest(name),
        });
        self.by_key.insert(key.to_owned(), position);
        Ok(position)
    }

    /// An activity of its own, even when another has the same name.
    pub(super) fn another_activity(&mut self, name: &str) -> Result<usize, Problem> {
        let mut key = name.to_owned();
        for number in 2_u32.. {
            if !self.by_key.contains_key(&key) {
                break;
            }
            key = format!("{name} ({number})");
        }
        self.activity(&key, name)
    }

    /// The key of an activity that [`Self::activity`] gave.
    pub(super) fn key_of(&self, position: usize) -> &str {
        self.activities.get(position).map_or("", |activity| &activity.key)
    }

    pub(super) fn leave_out(&mut self, reason: LeftOutReason) {
        let times = self.left_out.entry(reason).or_default();
        *times = times.saturating_add(1);
    }

    /// Takes a record whose identity in the other app is `identity`. What has nothing to keep is
    /// left out.
    pub(super) fn record(&mut self, identity: &[&str], draft: Draft) -> Result<(), Problem> {
        let note = draft.note.filter(|note| !note.trim().is_empty());
        if note.as_ref().is_some_and(|note| note.len() > LONGEST_NOTE) {
            return Err(Problem::NoteTooLong);
        }
        if draft.activities.is_empty() && note.is_none() {
            let only_feeling = draft.feeling.is_some();
            self.leave_out(if only_feeling {
                LeftOutReason::OnlyFeeling
            } else {
                LeftOutReason::Empty
            });
            return Ok(());
        }
        if self.records.len() >= MOST_RECORDS {
            return Err(Problem::TooManyRecords);
        }
        let key = self.key(identity);
        let activities = self.count(draft.activities);
        let Draft { day, time, feeling, .. } = draft;
        self.records.push(Record { key, activities, day, time, note, feeling });
        Ok(())
    }

    fn count(&mut self, mut positions: Vec<usize>) -> Vec<String> {
        positions.sort_unstable();
        positions.dedup();
        let mut keys = Vec::with_capacity(positions.len());
        for position in positions {
            if let Some(activity) = self.activities.get_mut(position) {
                activity.times = activity.times.saturating_add(1);
                keys.push(activity.key.clone());
            }
        }
        keys
    }

    /// A name-based UUID. The second of two equal rows gets another one, so both are kept.
    fn key(&mut self, identity: &[&str]) -> String {
        let mut name = self.format.id().to_owned();
        for part in identity {
            // The length keeps "ab","c" and "a","bc" apart.
            name.push_str(&format!("\n{}:{part}", part.len()));
        }
        let first = Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes());
        let times = self.seen.entry(first).or_default();
        *times += 1;
        if *times == 1 {
            return first.to_string();
        }
        Uuid::new_v5(&first, &times.to_be_bytes()).to_string()
    }

    /// All that was gathered, without activities that were never done.
    pub(super) fn finish(mut self) -> Foreign {
        self.activities.retain(|activity| activity.times > 0);
        let left_out =
            self.left_out.into_iter().map(|(reason, times)| LeftOut { reason, times }).collect();
        Foreign {
            format: self.format,
            activities: self.activities,
            records: self.records,
            left_out,
        }
    }
}
