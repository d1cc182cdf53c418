//! Journals with whatever an export may meet in them.
#![allow(dead_code)] // each test file uses some of it

use std::ops::ControlFlow;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use hearth_core::{
    Journal,
    cue::Cue,
    entry::Entry,
    focus::FocusRecord,
    letter::kept::Letter,
    rehearsal::Rehearsal,
    reminder::rule::Reminder,
    settings::Settings,
    space::Space,
    transfer::{
        export::{ExportOptions, Progress},
        json::HearthJson,
        markdown::MarkdownWords,
    },
};
use rusqlite::{Connection, params};
use serde::Serialize;

pub(crate) mod any;

/// The diary in English.
pub(crate) fn words() -> MarkdownWords {
    MarkdownWords {
        title: "Hearth journal".to_owned(),
        period: Box::new(|(first, last)| format!("From {} to {}.", long(first), long(last))),
        nothing: "There is nothing in it yet.".to_owned(),
        month: Box::new(|month| month.format("%B %Y").to_string()),
        day: Box::new(|day| format!("{}, {}", day.format("%A"), long(day))),
        time: Box::new(|at| at.format("%H:%M").to_string()),
        practice: Box::new(|practice| {
            practice.map_or("A free page".to_owned(), |practice| practice.texts("en").name.clone())
        }),
        feeling: Box::new(|feeling| {
            ["hard", "low", "even", "good", "warm"][usize::from(feeling) - 1].to_owned()
        }),
        space: Box::new(|space| format!("in {space}")),
        rest: "A day of rest.".to_owned(),
        private: "private".to_owned(),
    }
}

fn long(day: NaiveDate) -> String {
    format!("{} {}", day.day(), day.format("%B %Y"))
}

/// An export in memory.
pub(crate) fn export(journal: &Journal, options: &ExportOptions<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    journal.export(options, &mut out, &mut go_on).unwrap();
    out
}

/// Never stops an export.
pub(crate) fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Everything a person can make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Everything {
    pub(crate) settings: Settings,
    pub(crate) rest_days: Vec<NaiveDate>,
    pub(crate) focuses: Vec<FocusRecord>,
    pub(crate) reminders: Vec<Reminder>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) cues: Vec<Cue>,
    pub(crate) spaces: Vec<Space>,
    pub(crate) rehearsals: Vec<Rehearsal>,
    pub(crate) entries: Vec<Entry>,
}

impl From<HearthJson> for Everything {
    fn from(file: HearthJson) -> Self {
        // Taken apart, so that nothing of a file can be forgotten here.
        let HearthJson {
            settings,
            rest_days,
            focuses,
            reminders,
            letters,
            cues,
            spaces,
            rehearsals,
            entries,
        } = file;
        Self { settings, rest_days, focuses, reminders, letters, cues, spaces, rehearsals, entries }
    }
}

impl Everything {
    /// Puts it into the journal's file just so, past what the journal fills in by itself.
    pub(crate) fn insert(&self, journal: &Journal) {
        let mut connection = Connection::open(journal.path()).unwrap();
        let transaction = connection.transaction().unwrap();
        let settings = &self.settings;
        let row = params![json(settings), settings.welcomed, settings.told_about_tray];
        let sql = "UPDATE settings SET body = ?1, welcomed = ?2, told_about_tray = ?3";
        transaction.execute(sql, row).unwrap();
        for day in &self.rest_days {
            let sql = "INSERT INTO rest_days VALUES (?1)";
            transaction.execute(sql, [day.to_string()]).unwrap();
        }
        for focus in &self.focuses {
            let row = params![
                focus.day.to_string(),
                focus.practice.to_string(),
                word(&focus.reason),
                json(&focus.passed),
                focus.set_aside
            ];
            transaction.execute("INSERT INTO focuses VALUES (?1, ?2, ?3, ?4, ?5)", row).unwrap();
        }
        self.reminders.iter().for_each(|reminder| insert_reminder(&transaction, reminder));
        for letter in &self.letters {
            let row = params![
                letter.week.to_string(),
                json(&letter.body),
                letter.closing,
                letter.kept_at.timestamp_millis()
            ];
            transaction.execute("INSERT INTO letters VALUES (?1, ?2, ?3, ?4)", row).unwrap();
        }
        self.insert_helps(&transaction);
        self.entries.iter().for_each(|entry| insert_entry(&transaction, entry));
        transaction.commit().unwrap();
    }

    fn insert_helps(&self, connection: &Connection) {
        for cue in &self.cues {
            let row = params![
                cue.id.to_string(),
                cue.practice.id(),
                cue.when,
                cue.then,
                cue.reminder.map(|id| id.to_string()),
                cue.created_at.timestamp_millis()
            ];
            connection.execute("INSERT INTO cues VALUES (?1, ?2, ?3, ?4, ?5, ?6)", row).unwrap();
        }
        for space in &self.spaces {
            let row = params![
                space.id.to_string(),
                space.name,
                word(&space.kind),
                space.why,
                space.archived_at.map(|moment| moment.timestamp_millis()),
                space.created_at.timestamp_millis()
            ];
            connection.execute("INSERT INTO spaces VALUES (?1, ?2, ?3, ?4, ?5, ?6)", row).unwrap();
        }
        for rehearsal in &self.rehearsals {
            let row = params![
                rehearsal.id.to_string(),
                rehearsal.sentence,
                rehearsal.by.map(|day| day.to_string()),
                rehearsal.entry.map(|id| id.to_string()),
                rehearsal.went,
                rehearsal.word,
                rehearsal.created_at.timestamp_millis()
            ];
            let sql = "INSERT INTO rehearsals VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            connection.execute(sql, row).unwrap();
        }
    }
}

fn insert_reminder(connection: &Connection, reminder: &Reminder) {
    let row = params![
        reminder.id.to_string(),
        reminder.at.format("%H:%M").to_string(),
        json(&reminder.days),
        reminder.practice.map(|practice| practice.id()),
        reminder.text,
        reminder.even_if_logged,
        reminder.enabled,
        reminder.until.map(|until| until.format("%H:%M").to_string()),
    ];
    let sql = "INSERT INTO reminders (id, at, days, practice, text, even_if_logged, enabled, until,
        effective_from) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)";
    connection.execute(sql, row).unwrap();
}

/// Puts an entry into the journal's file just so.
pub(crate) fn insert_entry(connection: &Connection, entry: &Entry) {
    let row = params![
        entry.id.to_string(),
        entry.practice.map(|practice| practice.id()),
        entry.at.timestamp_millis(),
        entry.at.offset().local_minus_utc(),
        entry.time_zone,
        entry.day.to_string(),
        entry.note,
        entry.feeling,
        entry.space,
        entry.private,
        word(&entry.source),
        entry.created_at.timestamp_millis(),
        entry.updated_at.timestamp_millis(),
    ];
    let sql = "INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, feeling,
        space, private, source, created_at, updated_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    connection.execute(sql, row).unwrap();
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

fn word<T: Serialize>(value: &T) -> String {
    json(value).trim_matches('"').to_owned()
}

/// The moment so many milliseconds after 1970 began.
pub(crate) fn moment(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap()
}
