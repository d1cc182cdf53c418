//! Entries: recorded, changed, moved, found, refused.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;

use chrono::NaiveTime;
use common::Desk;
use hearth_core::{
    Error,
    entry::{EntryDraft, EntryFilter, EntryPatch, Source},
    practice::Practice,
};

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

#[test]
fn an_entry_carries_moment_offset_zone_and_day() {
    let mut desk = Desk::new();
    let entry = desk.log(Practice::Listening).entry;
    assert_eq!(entry.at.to_rfc3339(), "2026-05-09T14:00:00+02:00");
    assert_eq!(entry.time_zone, "Europe/Berlin");
    assert_eq!(entry.day.to_string(), "2026-05-09");
    assert_eq!(entry.id.get_version_num(), 7);
    assert_eq!(desk.restart().all(), vec![entry]);
}

#[test]
fn the_small_hours_belong_to_the_day_before() {
    // 01:30 UTC is 03:30 in Berlin's summer, before the day's start at 04:00.
    let mut desk = Desk::at("2026-05-10T01:30:00Z");
    assert_eq!(desk.log(Practice::Empathy).entry.day.to_string(), "2026-05-09");
    desk.set("2026-05-10T02:00:00Z");
    assert_eq!(desk.log(Practice::Empathy).entry.day.to_string(), "2026-05-10");
}

#[test]
fn a_day_gone_by_takes_an_entry_and_a_coming_one_does_not() {
    let mut desk = Desk::new();
    let mut record = |day: &str, at: Option<&str>| {
        let draft = EntryDraft {
            practice: Some(Practice::Support),
            day: Some(day.parse().unwrap()),
            time: at.map(time),
            ..EntryDraft::default()
        };
        desk.journal.record_entry(draft, Source::Cli).map(|change| change.entry)
    };
    assert_eq!(
        record("2026-05-02", Some("21:15")).unwrap().at.to_rfc3339(),
        "2026-05-02T21:15:00+02:00"
    );
    // Before the day's start, so the small hours of the next date, still the same journal day.
    let late = record("2026-05-02", Some("01:00")).unwrap();
    assert_eq!(
        (late.day.to_string(), late.at.to_rfc3339()),
        ("2026-05-02".into(), "2026-05-03T01:00:00+02:00".into())
    );
    assert_eq!(
        record("2026-01-15", Some("12:00")).unwrap().at.to_rfc3339(),
        "2026-01-15T12:00:00+01:00"
    );
    assert!(matches!(record("2026-05-10", None), Err(Error::DayAhead(_))));
    assert!(matches!(record("9999-12-31", None), Err(Error::DayAhead(_))));
    assert!(matches!(record("1969-12-31", None), Err(Error::DayTooEarly(_))));
    assert!(matches!(record("2026-05-09", Some("18:00")), Err(Error::TimeAhead(_))));
    assert_eq!(desk.all().len(), 3);
}

#[test]
fn an_edit_changes_what_it_names_and_nothing_else() {
    let mut desk = Desk::new();
    let made = desk.log(Practice::Listening).entry;
    let patch = EntryPatch {
        note: Some(Some("Let her finish.".into())),
        feeling: Some(Some(4)),
        day: Some("2026-05-07".parse().unwrap()),
        ..EntryPatch::default()
    };
    let entry = desk.journal.edit_entry(made.id, patch).unwrap().entry;
    assert_eq!(entry.at.to_rfc3339(), "2026-05-07T14:00:00+02:00");
    assert_eq!((entry.practice, entry.feeling), (made.practice, Some(4)));
    let patch = EntryPatch {
        note: Some(None),
        practice: Some(Some(Practice::Support)),
        ..EntryPatch::default()
    };
    let entry = desk.journal.edit_entry(made.id, patch).unwrap().entry;
    assert_eq!(
        (entry.note, entry.practice, entry.feeling),
        (None, Some(Practice::Support), Some(4))
    );
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_kept() {
    let mut desk = Desk::new();
    let mut record = |draft| desk.journal.record_entry(draft, Source::Window);
    let feeling =
        EntryDraft { practice: Some(Practice::Empathy), feeling: Some(9), ..EntryDraft::default() };
    assert!(matches!(record(feeling), Err(Error::FeelingOutOfRange(9))));
    assert!(matches!(record(EntryDraft::default()), Err(Error::EmptyPage)));
    let long = EntryDraft { note: Some("a".repeat(16 * 1024 * 1024 + 1)), ..EntryDraft::default() };
    assert!(matches!(record(long), Err(Error::NoteTooLong)));
    assert!(desk.all().is_empty());
    assert!(desk.journal.last_change().unwrap().is_none());
}

#[test]
fn notes_come_back_byte_for_byte() {
    let mut desk = Desk::new();
    let notes = [
        "<img src=x onerror=\"alert(1)\">".to_owned(),
        "'); DROP TABLE entries; --".to_owned(),
        "before\0after".to_owned(),
        "שלום \u{202e}rtl\u{202c} مرحبا".to_owned(),
        "👩‍👩‍👧‍👦 🧑🏽‍🦽‍➡️ e\u{301}".to_owned(),
        "\r\n\t  spaces \u{feff}".to_owned(),
        "long ".repeat(300_000),
    ];
    for note in &notes {
        desk.write(note);
    }
    let mut kept: Vec<String> =
        desk.restart().all().into_iter().filter_map(|entry| entry.note).collect();
    let mut wanted = notes.to_vec();
    kept.sort();
    wanted.sort();
    assert!(kept == wanted, "a note changed");
}

#[test]
fn search_finds_part_words_in_any_script_and_takes_nothing_as_syntax() {
    let mut desk = Desk::new();
    for note in [
        "Called Jo back",
        "Grüße aus Köln",
        "今天我听了很久",
        "50 % \"quoted\" NOT -minus*",
        "ok go",
    ] {
        desk.write(note);
    }
    let cases: [(&str, &[&str]); 10] = [
        ("alle", &["Called Jo back"]),
        ("jo back", &["Called Jo back"]),
        ("KÖLN", &["Grüße aus Köln"]),
        ("koln", &["Grüße aus Köln"]),
        ("我听了", &["今天我听了很久"]),
        ("听了", &["今天我听了很久"]),
        ("go", &["ok go"]),
        ("\"quoted\"", &["50 % \"quoted\" NOT -minus*"]),
        ("-minus*", &["50 % \"quoted\" NOT -minus*"]),
        ("nothing like it", &[]),
    ];
    for (text, wanted) in cases {
        assert_eq!(desk.find(text), wanted, "{text}");
    }
}

#[test]
fn what_lies_in_the_bin_is_nowhere_and_leaves_after_thirty_days() {
    let mut desk = Desk::new();
    let made = desk.write("to be found");
    desk.journal.delete_entry(made.entry.id).unwrap();
    assert!(desk.all().is_empty());
    assert!(desk.find("found").is_empty());
    assert!(matches!(desk.journal.entry(made.entry.id), Err(Error::NoSuchEntry(_))));
    desk.set("2026-06-09T12:00:01Z");
    let desk = desk.restart();
    assert!(desk.journal.is_sound().unwrap());
}

#[test]
fn filters_and_pages_say_how_many_there_are() {
    let mut desk = Desk::new();
    for _ in 0..5 {
        desk.log(Practice::Empathy);
    }
    desk.write("a page");
    let filter = EntryFilter {
        practice: Some(Practice::Empathy),
        limit: Some(2),
        offset: Some(4),
        ..EntryFilter::default()
    };
    let list = desk.journal.list_entries(&filter).unwrap();
    assert_eq!((list.entries.len(), list.total), (1, 5));
    let noted = EntryFilter { with_note: Some(true), ..EntryFilter::default() };
    assert_eq!(desk.journal.list_entries(&noted).unwrap().total, 1);
}

#[test]
fn a_suggestion_stays_all_day_and_a_pick_replaces_it() {
    let mut desk = Desk::new();
    let suggested = desk.journal.focus().unwrap().practice;
    desk.log(suggested);
    let focus = desk.journal.focus().unwrap();
    assert_eq!(focus.practice, suggested);
    assert!(focus.logged_at.is_some());
    desk.journal.pick_focus(Practice::Inclusivity).unwrap();
    assert_eq!(desk.journal.focus().unwrap().practice, Practice::Inclusivity);
    desk.journal.undo().unwrap();
    assert_eq!(desk.journal.focus().unwrap().practice, suggested);
}

#[test]
fn the_week_counts_entries_and_presence_counts_free_pages_too() {
    let mut desk = Desk::new();
    desk.log(Practice::Empathy);
    desk.log(Practice::Empathy);
    desk.set("2026-05-08T12:00:00Z");
    desk.write("a page of its own");
    desk.set("2026-05-09T12:00:00Z");
    let week = desk.journal.week_page("2026-05-09".parse().unwrap()).unwrap();
    assert_eq!(week.days[0].to_string(), "2026-05-04");
    assert_eq!(week.practices[0].counts, [0, 0, 0, 0, 0, 2, 0]);
    assert_eq!((week.total, week.present), (2, 2));
}
