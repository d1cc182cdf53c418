//! Backups as the domain knows them: what each is called, what is in it, which ones are kept.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{entry::Entry, error::Error, practice::Practice};

/// At most one automatic backup in this time.
pub const PAUSE_BETWEEN: TimeDelta = TimeDelta::minutes(30);

/// Why a backup was made. The names are in file names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupKind {
    /// By itself, after changes.
    Auto,
    /// Because the person asked for one.
    Hand,
    /// Before something was imported.
    BeforeImport,
    /// Before another backup was restored.
    BeforeRestore,
    /// Before the format was brought up to date.
    BeforeUpdate,
}

impl BackupKind {
    const ALL: [Self; 5] =
        [Self::Auto, Self::Hand, Self::BeforeImport, Self::BeforeRestore, Self::BeforeUpdate];

    /// Its name in file names.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Hand => "hand",
            Self::BeforeImport => "before-import",
            Self::BeforeRestore => "before-restore",
            Self::BeforeUpdate => "before-update",
        }
    }
}

/// A backup on the disk. It got its name only after it had been read back and found sound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// Where it lies.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Why it was made.
    pub kind: BackupKind,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

const MOMENT: &str = "%Y-%m-%dT%H-%M-%S-%3f";

impl Backup {
    /// `journal-2026-05-09T12-00-00-123Z-auto.db`; the moment is UTC.
    #[must_use]
    pub fn file_name(made_at: DateTime<Utc>, kind: BackupKind) -> String {
        format!("journal-{}Z-{}.db", made_at.format(MOMENT), kind.id())
    }

    /// What a file's name says; `None` for a file that is no backup.
    #[must_use]
    pub fn of(path: &Path, bytes: u64) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let (moment, kind) =
            name.strip_prefix("journal-")?.strip_suffix(".db")?.split_once("Z-")?;
        let made_at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?.and_utc();
        let kind = BackupKind::ALL.into_iter().find(|known| known.id() == kind)?;
        Some(Self { path: path.to_owned(), made_at, kind, bytes })
    }
}

/// What a journal file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Contents {
    /// How many entries, without those in the bin.
    #[ts(type = "number")]
    pub entries: u64,
    /// On how many journal days.
    #[ts(type = "number")]
    pub days: u64,
    /// The first of these days.
    pub first_day: Option<NaiveDate>,
    /// The last of these days.
    pub last_day: Option<NaiveDate>,
    /// Counts the transactions before it was made; absent in old formats.
    #[ts(type = "number | null")]
    pub revision: Option<i64>,
}

/// A backup that was just made.
#[derive(Debug, Clone)]
pub struct Made {
    /// The backup.
    pub backup: Backup,
    /// What was found in it when it was read back.
    pub contents: Contents,
    /// What became of the copy in the person's second place.
    pub second: SecondPlace,
}

/// What became of the copy in the person's second place.
#[derive(Debug, Clone)]
pub enum SecondPlace {
    /// None was chosen.
    None,
    /// It is there, and was read back.
    Kept,
    /// It could not be made.
    Failed(Arc<Error>),
}

/// What a restore would do to some of the entries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Part {
    /// How many entries.
    pub entries: u32,
    /// On how many journal days.
    pub days: u32,
    /// The first of these days.
    pub since: Option<NaiveDate>,
    /// The last of these days.
    pub until: Option<NaiveDate>,
    /// The first of them by name, at most [`Part::EXAMPLES`].
    pub examples: Vec<Example>,
}

impl Part {
    /// How many entries are named.
    pub const EXAMPLES: usize = 12;
}

/// One entry by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Example {
    /// Its journal day.
    pub day: NaiveDate,
    /// Its practice; `None` for a free page.
    pub practice: Option<Practice>,
    /// How its note begins.
    pub note: Option<String>,
}

impl From<&Entry> for Example {
    fn from(entry: &Entry) -> Self {
        let beginning = |note: &String| note.chars().take(Self::BEGINNING).collect();
        Self { day: entry.day, practice: entry.practice, note: entry.note.as_ref().map(beginning) }
    }
}

impl Example {
    /// How much of a note names its entry, in characters.
    const BEGINNING: usize = 60;
}

/// What restoring a backup would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Difference {
    /// Entries that are in the backup and not in the journal.
    pub brings: Part,
    /// Entries that are in the journal and not in the backup.
    pub takes_away: Part,
    /// Entries that are in both and differ; they become what they were.
    pub changes: Part,
    /// Rest days, focuses, reminders, letters, cues, spaces and rehearsals that differ.
    pub others: u32,
    /// Whether settings differ.
    pub settings: bool,
}

impl Difference {
    /// Whether a restore would change anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Which backups are kept, of `moments` in any order: all of two days, then the newest of each
/// of twelve days, ten weeks and nine months that have any. The newest is always kept.
#[must_use]
pub fn thin(moments: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let mut newest_first: Vec<usize> = (0..moments.len()).collect();
    newest_first.sort_by_key(|&index| std::cmp::Reverse(moments[index]));
    let mut keep = vec![false; moments.len()];
    let mut rules = [
        Rule::new(12, |day| i64::from(day.num_days_from_ce())),
        Rule::new(10, |day| {
            i64::from(day.iso_week().year()) * 100 + i64::from(day.iso_week().week())
        }),
        Rule::new(9, |day| i64::from(day.year()) * 100 + i64::from(day.month())),
    ];
    for (rank, &index) in newest_first.iter().enumerate() {
        let moment = moments[index];
        let day = moment.date_naive();
        let recent = rank == 0 || now - moment <= TimeDelta::days(2);
        // Every rule sees every backup: a day kept as recent also fills its week and month.
        let first = rules.iter_mut().map(|rule| rule.takes(day)).fold(false, |any, one| any | one);
        keep[index] = recent || first;
    }
    keep
}

/// Keeps the first backup it sees of each of so many periods.
struct Rule {
    left: usize,
    period: fn(NaiveDate) -> i64,
    seen: HashSet<i64>,
}

impl Rule {
    fn new(left: usize, period: fn(NaiveDate) -> i64) -> Self {
        Self { left, period, seen: HashSet::new() }
    }

    fn takes(&mut self, day: NaiveDate) -> bool {
        if self.left == 0 || !self.seen.insert((self.period)(day)) {
            return false;
        }
        self.left -= 1;
        true
    }
}
