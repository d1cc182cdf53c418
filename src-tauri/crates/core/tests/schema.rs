//! What the schema promises, looked at from beside the journal.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;

use common::Desk;
use hearth_core::{
    entry::{EntryFilter, EntryPatch},
    practice::Practice,
};
use rusqlite::{Connection, params};

/// A second look into the file, past the journal.
fn look(desk: &Desk) -> Connection {
    Connection::open(desk.journal.path()).unwrap()
}

/// FTS5 compares its index with the notes word by word and calls a difference corruption.
fn search_agrees_with_the_notes(desk: &Desk) {
    look(desk)
        .execute("INSERT INTO notes (notes, rank) VALUES ('integrity-check', 1)", [])
        .expect("the search index agrees with the notes");
}

fn note(text: Option<&str>) -> EntryPatch {
    EntryPatch { note: Some(text.map(str::to_owned)), ..EntryPatch::default() }
}

#[test]
fn search_follows_every_change_of_a_note() {
    let mut desk = Desk::new();
    let id = desk.log(Practice::Listening).entry.id;
    desk.journal.edit_entry(id, note(Some("hello shared world"))).unwrap();
    desk.journal.edit_entry(id, note(Some("goodbye shared moon"))).unwrap();
    assert_eq!(desk.find("shared"), ["goodbye shared moon"]);
    assert!(desk.find("hello").is_empty());
    let patch = EntryPatch { feeling: Some(Some(3)), ..EntryPatch::default() };
    desk.journal.edit_entry(id, patch).unwrap();
    assert_eq!(desk.find("shared moon"), ["goodbye shared moon"]);
    desk.journal.edit_entry(id, note(None)).unwrap();
    assert!(desk.find("shared").is_empty());
    desk.journal.undo().unwrap();
    assert_eq!(desk.find("shared"), ["goodbye shared moon"]);
    desk.journal.delete_entry(id).unwrap();
    desk.journal.undo().unwrap();
    assert_eq!(desk.find("shared"), ["goodbye shared moon"]);
    search_agrees_with_the_notes(&desk);
}

#[test]
fn a_word_too_short_without_its_accents_is_found_all_the_same() {
    let mut desk = Desk::new();
    desk.write("e\u{301}te\u{301} a\u{308}h");
    assert_eq!(desk.find("a\u{308}h").len(), 1);
    assert_eq!(desk.find("e\u{301}te\u{301}").len(), 1);
    assert_eq!(desk.find("ete").len(), 1);
}

#[test]
fn nothing_typed_into_search_is_an_error() {
    let mut desk = Desk::new();
    desk.write("plain words");
    for text in [
        "\"",
        "\"\"\"",
        "AND",
        "OR NOT",
        "note:plain",
        "NEAR(a b)",
        "^plain",
        "pla*",
        "(",
        "{a b}:c",
        "a\0b",
        "\0\0\0",
        "%",
        "_____",
        "\u{202e}\u{202e}\u{202e}",
        "'; --",
        " \t\n",
        "+ - ~ ^ :",
    ] {
        let filter = EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() };
        desk.journal.list_entries(&filter).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn what_was_deleted_leaves_the_file_after_thirty_days() {
    let word = "unmistakeable-xylophone";
    let mut desk = Desk::new();
    let id = desk.write(word).entry.id;
    desk.journal.delete_entry(id).unwrap();
    desk.set("2026-06-08T12:00:00Z");
    let mut desk = desk.restart();
    desk.journal.undo().expect("thirty days are not over yet");
    desk.journal.delete_entry(id).unwrap();
    desk.set("2026-07-08T12:00:01Z");
    let desk = desk.restart();
    assert!(desk.journal.last_change().unwrap().is_none(), "its copies are gone with it");
    search_agrees_with_the_notes(&desk);
    let path = desk.journal.path().to_owned();
    drop(desk.journal); // the last to close folds the write-ahead log into the file
    let bytes = std::fs::read(path).unwrap();
    assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()));
    assert!(!bytes.windows(3).any(|window| window == b"xyl"), "not even in the search index");
}

#[test]
fn rows_that_break_the_rules_are_refused_by_the_file_itself() {
    let mut desk = Desk::new();
    desk.log(Practice::Support);
    let connection = look(&desk);
    for (column, value) in [
        ("practice", "'kindness'"),
        ("feeling", "9"),
        ("day", "'9 May'"),
        ("source", "'elsewhere'"),
        ("private", "2"),
        ("utc_offset", "100000"),
        ("practice", "NULL"), // a free page without words
        ("at", "'yesterday'"),
    ] {
        let result = connection.execute(&format!("UPDATE entries SET {column} = {value}"), []);
        assert!(result.is_err(), "{column} = {value} was taken");
    }
}

/// The steps SQLite plans for a query.
fn plan(connection: &Connection, sql: &str) -> String {
    let mut query = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let steps = query.query_map(params![], |row| row.get::<_, String>(3)).unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_asked_often_is_answered_from_a_key_or_an_index_alone() {
    let desk = Desk::new();
    let connection = look(&desk);
    for sums in ["day_sums", "hour_sums"] {
        let week = format!("SELECT * FROM {sums} WHERE day BETWEEN '2026-05-04' AND '2026-05-10'");
        let plan_of_week = plan(&connection, &week);
        assert!(plan_of_week.contains("USING PRIMARY KEY (day>? AND day<?)"), "{plan_of_week}");
    }
    let last = "SELECT at FROM entries WHERE deleted_at IS NULL AND practice = 'support'
                ORDER BY day DESC, at DESC LIMIT 1";
    let plan_of_last = plan(&connection, last);
    assert!(plan_of_last.contains("COVERING INDEX entries_by_practice"), "{plan_of_last}");
    assert!(!plan_of_last.contains("TEMP B-TREE"), "{plan_of_last}");
}
