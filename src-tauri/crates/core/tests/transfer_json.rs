//! Hearth's own JSON: everything comes back, and what is wrong is said.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use common::Desk;
use hearth_core::{
    entry::Source,
    rehearsal::{RehearsalDraft, RehearsalOutcome},
    transfer::{
        export::{ExportFormat, ExportOptions, PrivateEntries},
        json::{self, HearthJson, SCHEMA},
    },
};
use proptest::prelude::*;
use serde_json::{Value, json};
use transfer_support::{Everything, any, export, words};

fn exported(everything: &Everything) -> Vec<u8> {
    let desk = Desk::new();
    everything.insert(&desk.journal);
    export(&desk.journal, &ExportOptions::new(ExportFormat::Json, &words()))
}

fn schema() -> jsonschema::Validator {
    let schema = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_exported_comes_back_as_it_was(everything in any::everything()) {
        let back = json::read("x.json", exported(&everything).as_slice()).unwrap();
        prop_assert_eq!(Everything::from(back), everything);
    }

    #[test]
    fn every_export_is_what_its_schema_says(everything in any::everything()) {
        let file: Value = serde_json::from_slice(&exported(&everything)).unwrap();
        let problems: Vec<String> = schema().iter_errors(&file).map(|it| it.to_string()).collect();
        prop_assert!(problems.is_empty(), "{problems:?}");
    }

    #[test]
    fn a_file_cut_short_is_refused(everything in any::everything(), cut in 0.0..1.0) {
        let file = exported(&everything);
        // Without its last line break it is still whole.
        let end = ((file.len() - 1) as f64 * cut) as usize;
        let refused = json::read("x.json", &file[..end]).unwrap_err();
        prop_assert!(refused.to_string().starts_with("x.json, line "), "{refused}");
    }

    #[test]
    fn a_damaged_file_never_panics(
        everything in any::everything(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut file = exported(&everything);
        let at = at.index(file.len());
        file[at] = byte;
        let _ = json::read("x.json", file.as_slice());
    }
}

/// A small file that can be read.
fn good() -> Value {
    json!({
        "format": "hearth-journal", "version": 1, "settings": {},
        "rest_days": ["2026-05-09"],
        "focuses": [{"day": "2026-05-09", "practice": "support", "reason": "picked"}],
        "reminders": [{"id": "0196b4c0-0000-7000-8000-000000000001", "at": "19:30",
            "days": ["sun", "mon"], "even_if_logged": false, "enabled": true}],
        "entries": [{"id": "0196b4c0-0000-7000-8000-000000000002", "practice": "support",
            "at": "2026-05-09T14:00:00+02:00", "time_zone": "Europe/Berlin", "day": "2026-05-09",
            "private": false, "source": "window", "created_at": "2026-05-09T12:00:00Z",
            "updated_at": "2026-05-09T12:00:00Z"}],
    })
}

fn cue(when: &str, then: &str) -> Value {
    json!({"id": "0196b4c0-0000-7000-8000-000000000011", "practice": "listening", "when": when,
        "then": then, "created_at": "2026-05-09T12:00:00Z"})
}

fn space(name: &str) -> Value {
    json!({"id": "0196b4c0-0000-7000-8000-000000000012", "name": name, "kind": "friendship",
        "created_at": "2026-05-09T12:00:00Z"})
}

fn rehearsal(sentence: &str) -> Value {
    json!({"id": "0196b4c0-0000-7000-8000-000000000013", "sentence": sentence,
        "created_at": "2026-05-09T12:00:00Z"})
}

/// The same thing with one field another.
fn with(mut thing: Value, field: &str, value: Value) -> Value {
    thing[field] = value;
    thing
}

fn letter(week: &str, closing: &str) -> Value {
    let text =
        json!({"heading": "A week", "paragraphs": [{"kind": "greeting", "text": "Dear you,"}]});
    let body = json!({"text": text, "moments": 0, "notes": 0,
        "fingerprint": "0196b4c0-0000-5000-8000-000000000003"});
    json!({"week": week, "body": body, "closing": closing, "kept_at": "2026-05-09T12:00:00Z"})
}

#[test]
fn a_file_from_before_there_were_letters_has_none_and_a_blank_closing_line_is_none() {
    let mut file = good();
    assert!(read(&file).unwrap().letters.is_empty());
    file["letters"] = json!([letter("2026-05-04", "  ")]);
    assert_eq!(read(&file).unwrap().letters[0].closing, None);
}

#[test]
fn a_file_from_before_there_were_cues_spaces_and_rehearsals_has_none() {
    let mut file = good();
    let old = read(&file).unwrap();
    assert!(old.cues.is_empty() && old.spaces.is_empty() && old.rehearsals.is_empty());
    assert!(old.focuses[0].passed.is_empty() && !old.focuses[0].set_aside);
    file["cues"] = json!([cue(" it rains ", "I call Jo\n")]);
    file["spaces"] = json!([with(space(" Jo "), "why", json!("  "))]);
    file["rehearsals"] = json!([with(rehearsal(" No. "), "word", json!(" "))]);
    let new = read(&file).unwrap();
    assert_eq!((new.cues[0].when.as_str(), new.cues[0].then.as_str()), ("it rains", "I call Jo"));
    assert_eq!((new.spaces[0].name.as_str(), &new.spaces[0].why), ("Jo", &None));
    let rehearsal = &new.rehearsals[0];
    assert_eq!((rehearsal.sentence.as_str(), &rehearsal.word), ("No.", &None));
}

/// Puts a value where a JSON pointer leads, also where nothing was.
fn set(file: &mut Value, place: &str, value: Value) {
    let (parent, field) = place.rsplit_once('/').unwrap();
    match file.pointer_mut(place) {
        Some(there) => *there = value,
        None => file.pointer_mut(parent).unwrap()[field] = value,
    }
}

fn read(file: &Value) -> Result<HearthJson, String> {
    let text = serde_json::to_string(file).unwrap();
    json::read("x.json", text.as_bytes()).map_err(|error| error.to_string())
}

#[test]
fn fields_nobody_knows_and_fields_left_out_are_no_trouble() {
    let mut file = good();
    file["mood_ring"] = json!({"deep": [1, 2, 3]});
    file["entries"][0]["colour"] = json!("red");
    let back = read(&file).unwrap();
    assert_eq!((back.entries.len(), back.entries[0].note.as_deref()), (1, None));
    assert_eq!(serde_json::to_value(&back.reminders[0].days).unwrap(), json!(["mon", "sun"]));
}

#[test]
fn an_entry_whose_practice_is_null_is_a_free_page_and_a_reminder_without_one_goes_by_the_focus() {
    let mut file = good();
    file["entries"][0]["practice"] = json!(null);
    file["entries"][0]["note"] = json!("A quiet page.");
    file["reminders"][0]["practice"] = json!(null);
    let back = read(&file).unwrap();
    assert_eq!((back.entries[0].practice, back.reminders[0].practice), (None, None));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let text = format!("\u{feff}{}", good());
    assert!(json::read("x.json", text.as_bytes()).is_ok());
}

#[test]
fn what_the_journal_would_refuse_is_refused_with_its_reason() {
    let entry = good()["entries"][0].clone();
    let reminder = good()["reminders"][0].clone();
    let cases = [
        ("/format", json!("other"), "no Hearth journal"),
        ("/version", json!(2), "newer version: 2, known: 1"),
        ("/version", json!(0), "version 0"),
        ("/settings/day_start", json!(13), "day start out of range: 13"),
        ("/rest_days", json!(["1969-12-31"]), "RestDay 1969-12-31: day out of range: 1969-12-31"),
        ("/rest_days", json!(["+10000-01-01"]), "day out of range: +10000-01-01"),
        ("/rest_days", json!(["2026-02-30"]), "input is out of range"),
        ("/rest_days", json!(["2026-05-09", "2026-05-09"]), "RestDay 2026-05-09: twice"),
        ("/focuses/0/day", json!("1969-12-31"), "Focus 1969-12-31"),
        ("/reminders/0/days", json!([]), ": no weekday"),
        ("/reminders/0/text", json!("x".repeat(201)), ": text too long"),
        ("/reminders", json!([reminder, reminder]), ": twice"),
        ("/entries/0/feeling", json!(9), "feeling out of range: 9"),
        ("/entries/0/feeling", json!(0), "feeling out of range: 0"),
        ("/entries/0/practice", json!(null), ": no practice and no note"),
        ("/entries/0/practice", json!("yoga"), "\"yoga\", expected one of empathy, boundaries"),
        ("/entries/0/practice", json!(7), "integer `7`, expected one of empathy, boundaries"),
        ("/focuses/0/practice", json!(null), "null, expected one of empathy, boundaries"),
        ("/entries/0/id", json!("7"), "UUID"),
        ("/entries/0/day", json!("1969-12-31"), ": day out of range: 1969-12-31"),
        ("/entries/0/note", json!("x".repeat(16 * 1024 * 1024 + 1)), ": note too long"),
        ("/entries", json!([entry, entry]), ": twice"),
        ("/letters", json!([letter("2026-05-04", ""), letter("2026-05-04", "")]), ": twice"),
        ("/letters", json!([letter("1969-12-29", "")]), ": day out of range"),
        (
            "/letters",
            json!([letter("2026-05-04", &"é".repeat(2001))]),
            "closing line too long: 2001",
        ),
        ("/letters", json!([{"week": "2026-05-04", "kept_at": "2026-05-09T12:00:00Z"}]), "body"),
        ("/entries", json!({}), "expected a list of entries"),
        ("/focuses/0/passed", json!(["yoga"]), "\"yoga\", expected one of empathy, boundaries"),
        ("/cues", json!([cue("", "I call Jo")]), ": half missing"),
        ("/cues", json!([cue("it rains", " ")]), ": half missing"),
        ("/cues", json!([cue(&"é".repeat(301), "x")]), ": half too long"),
        (
            "/cues",
            json!([with(cue("a", "b"), "practice", json!("yoga"))]),
            "\"yoga\", expected one of",
        ),
        (
            "/cues",
            json!([with(cue("a", "b"), "practice", json!(null))]),
            "null, expected one of empathy, boundaries",
        ),
        ("/cues", json!([cue("a", "b"), cue("a", "b")]), ": twice"),
        ("/spaces", json!([space(" ")]), ": no name"),
        ("/spaces", json!([space(&"é".repeat(121))]), ": name too long"),
        ("/spaces", json!([with(space("Jo"), "why", json!("é".repeat(1001)))]), ": line too long"),
        ("/spaces", json!([with(space("Jo"), "kind", json!("pub"))]), "unknown variant `pub`"),
        ("/spaces", json!([space("Jo"), space("Sam")]), ": twice"),
        ("/rehearsals", json!([rehearsal("")]), ": no sentence"),
        ("/rehearsals", json!([rehearsal(&"é".repeat(2001))]), ": sentence too long"),
        (
            "/rehearsals",
            json!([with(rehearsal("No."), "went", json!(5))]),
            "outcome out of range: 5",
        ),
        (
            "/rehearsals",
            json!([with(rehearsal("No."), "by", json!("1969-12-31"))]),
            ": day out of range",
        ),
        ("/rehearsals", json!({}), "expected a list of rehearsals"),
    ];
    for (place, value, reason) in cases {
        let mut file = good();
        set(&mut file, place, value);
        let said = read(&file).unwrap_err();
        assert!(said.starts_with("x.json, line 1, column "), "{place}: {said}");
        assert!(said.contains(reason), "{place}: {said}");
    }
}

#[test]
fn the_schema_refuses_what_is_not_in_the_format() {
    let mut whole = good();
    for (key, value) in [("exported_at", json!("2026-05-09T12:00:00Z")), ("hearth", json!("0.1.0"))]
    {
        whole[key] = value;
    }
    whole["masked"] = json!(false);
    assert!(schema().is_valid(&whole));
    let cases = [
        ("/version", json!(2)),
        ("/rest_days/0", json!("9.5.2026")),
        ("/settings/day_start", json!(13)),
        ("/reminders/0/at", json!("24:00")),
        ("/reminders/0/days", json!([])),
        ("/letters", json!([letter("4.5.2026", "")])),
        ("/letters", json!([{"week": "2026-05-04"}])),
        ("/cues", json!([cue("", "I call Jo")])),
        ("/spaces", json!([with(space("Jo"), "kind", json!("pub"))])),
        ("/rehearsals", json!([with(rehearsal("No."), "went", json!(5))])),
        ("/focuses/0/passed", json!(["yoga"])),
        ("/entries/0/feeling", json!(6)),
        ("/entries/0/practice", json!(null)),
        ("/entries/0/at", json!("yesterday")),
        ("/entries/0/id", json!("7")),
    ];
    for (place, value) in cases {
        let mut file = whole.clone();
        set(&mut file, place, value);
        assert!(!schema().is_valid(&file), "{place}");
    }
}

#[test]
fn everything_in_the_schema_is_described() {
    fn check(place: &str, schema: &Value) {
        let described = schema["description"].is_string() || schema["$ref"].is_string();
        assert!(described, "{place} has no description");
        for group in ["properties", "$defs"] {
            for (name, inner) in schema[group].as_object().into_iter().flatten() {
                check(&format!("{place}/{name}"), inner);
            }
        }
    }
    check("", &serde_json::from_str(SCHEMA).unwrap());
}

#[test]
fn whatever_is_missing_is_named() {
    for key in ["format", "version", "settings", "rest_days", "focuses", "reminders", "entries"] {
        let mut file = good();
        file.as_object_mut().unwrap().remove(key);
        let said = read(&file).unwrap_err();
        let named = if key == "format" { "no Hearth journal" } else { key };
        assert!(said.contains(named), "{key}: {said}");
    }
}

#[test]
fn an_error_says_its_line_and_column() {
    let text = "{\"format\":\"hearth-journal\",\"version\":1,\n\"entries\":[\n{\"id\":7}]}";
    let said = json::read("my journal.json", text.as_bytes()).unwrap_err();
    assert_eq!(said.position, Some((3, 8)));
    assert!(said.to_string().starts_with("my journal.json, line 3, column 8: "), "{said}");
}

#[test]
fn what_is_no_journal_at_all_is_said_plainly() {
    let cases: [(&[u8], &str); 6] = [
        (b"", "ends too early"),
        (b"hello", "no JSON: "),
        (b"[]", "expected a Hearth journal in JSON"),
        (b"{\"format\":\"hearth-journal\",\"format\":\"hearth-journal\"}", "key twice: format"),
        (b"{\"format\":\"\xff\"}", "no JSON: "),
        (b"{\"format\":\"\\ud800\"}", "no JSON: "),
    ];
    for (bytes, reason) in cases {
        let said = json::read("x.json", bytes).unwrap_err().to_string();
        assert!(said.contains(reason), "{said}");
    }
    let twice = format!("{0}{0}", good());
    assert!(json::read("x.json", twice.as_bytes()).is_err());
}

#[test]
fn private_entries_are_in_it_unless_left_out_and_the_bin_never_is() {
    let mut desk = Desk::new();
    desk.write("open");
    let private = desk.write("secret");
    let patch = hearth_core::entry::EntryPatch { private: Some(true), ..Default::default() };
    desk.journal.edit_entry(private.entry.id, patch).unwrap();
    let gone = desk.write("gone");
    desk.journal.delete_entry(gone.entry.id).unwrap();
    let words = words();
    for (private, expected) in
        [(PrivateEntries::Keep, vec!["open", "secret"]), (PrivateEntries::LeaveOut, vec!["open"])]
    {
        let options = ExportOptions { private, ..ExportOptions::new(ExportFormat::Json, &words) };
        let file = json::read("x.json", export(&desk.journal, &options).as_slice()).unwrap();
        let notes: Vec<_> = file.entries.iter().filter_map(|entry| entry.note.as_deref()).collect();
        assert_eq!(notes, expected);
    }
    assert_eq!(ExportFormat::Json.default_private(), PrivateEntries::Keep);
}

#[test]
fn what_was_rehearsed_for_a_private_entry_stays_with_it() {
    let mut desk = Desk::new();
    let mut add = |sentence: &str| {
        let draft = RehearsalDraft { sentence: sentence.to_owned(), by: None };
        desk.journal.add_rehearsal(draft).unwrap().0.id
    };
    let (open, said) = (add("said openly"), add("said in private"));
    add("not yet said");
    let mut say = |id| {
        desk.journal.say_rehearsal(id, RehearsalOutcome::default(), Source::Window).unwrap().entry
    };
    let (_, private) = (say(open), say(said));
    let patch = hearth_core::entry::EntryPatch { private: Some(true), ..Default::default() };
    desk.journal.edit_entry(private.id, patch).unwrap();
    let words = words();
    let sentences = |private| {
        let options = ExportOptions { private, ..ExportOptions::new(ExportFormat::Json, &words) };
        let file = json::read("x.json", export(&desk.journal, &options).as_slice()).unwrap();
        let mut sentences: Vec<_> = file.rehearsals.into_iter().map(|one| one.sentence).collect();
        sentences.sort();
        sentences
    };
    let all = ["not yet said", "said in private", "said openly"];
    assert_eq!(sentences(PrivateEntries::Keep), all);
    assert_eq!(sentences(PrivateEntries::LeaveOut), ["not yet said", "said openly"]);
}

#[test]
fn a_moment_with_seconds_in_its_offset_stays_the_same_moment() {
    let desk = Desk::new();
    let connection = rusqlite::Connection::open(desk.journal.path()).unwrap();
    let mut entry = read(&good()).unwrap().entries.remove(0);
    entry.time_zone = "Africa/Monrovia".to_owned();
    let offset = chrono::FixedOffset::west_opt(44 * 60 + 30).unwrap();
    entry.at = transfer_support::moment(1_000_000_000).with_timezone(&offset);
    transfer_support::insert_entry(&connection, &entry);
    let words = words();
    let options = ExportOptions::new(ExportFormat::Json, &words);
    let file = json::read("x.json", export(&desk.journal, &options).as_slice()).unwrap();
    assert_eq!(file.entries[0].at.timestamp_millis(), 1_000_000_000);
    assert_eq!(file.entries[0].at.offset().local_minus_utc(), -44 * 60);
}
