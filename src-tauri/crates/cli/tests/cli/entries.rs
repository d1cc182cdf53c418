//! Logging, writing, and the form of an entry.

use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

use crate::home::Home;

#[test]
fn a_logged_practice_comes_back_in_the_promised_form() {
    let home = Home::new();
    let said = home.says(&[
        "log",
        "listening",
        "--note",
        "Called Jo back.",
        "--feeling",
        "4",
        "--space",
        "Choir",
        "--on",
        "2026-05-09",
        "--at",
        "12:40",
        "--private",
    ]);
    assert!(said.starts_with("Practice active listening, logged for"), "{said}");

    let entries = home.json(&["list"]);
    let entry = entries[0].as_object().unwrap();
    let keys: Vec<&str> = entry.keys().map(String::as_str).collect();
    let promised = [
        "id",
        "practice",
        "at",
        "time_zone",
        "day",
        "note",
        "feeling",
        "space",
        "private",
        "source",
        "created_at",
        "updated_at",
    ];
    assert_eq!(sorted(keys), sorted(promised.to_vec()));
    assert_eq!(entry["practice"], "listening");
    assert_eq!(entry["at"], "2026-05-09T12:40:00+02:00");
    assert_eq!(entry["time_zone"], "Europe/Berlin");
    assert_eq!(entry["day"], "2026-05-09");
    assert_eq!(entry["note"], "Called Jo back.");
    assert_eq!(entry["feeling"], 4);
    assert_eq!(entry["space"], "Choir");
    assert_eq!(entry["private"], true);
    assert_eq!(entry["source"], "cli");
    let id: Uuid = entry["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(id.get_version_num(), 7);
    for moment in ["created_at", "updated_at"] {
        entry[moment].as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    }
}

fn sorted(mut keys: Vec<&str>) -> Vec<&str> {
    keys.sort_unstable();
    keys
}

#[test]
fn what_was_not_said_is_null() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    let entry = &home.json(&["list"])[0];
    for key in ["note", "feeling", "space"] {
        assert_eq!(entry[key], json!(null), "{key}");
    }
    assert_eq!(entry["private"], false);
}

#[test]
fn every_practice_can_be_logged_and_shows_in_the_week() {
    let home = Home::new();
    let practices = [
        "empathy",
        "boundaries",
        "community",
        "listening",
        "support",
        "inclusivity",
        "authenticity",
    ];
    for practice in practices {
        home.says(&["log", practice]);
    }
    let week = home.json(&["week"]);
    assert_eq!(week["total"], 7);
    for (index, practice) in practices.iter().enumerate() {
        assert_eq!(week["practices"][index]["practice"], *practice);
        assert_eq!(week["practices"][index]["total"], 1);
    }
}

#[test]
fn a_free_page_has_no_practice() {
    let home = Home::new();
    let said = home.says(&["write", "A quiet", "morning."]);
    assert!(said.starts_with("Your page is kept, for today at "), "{said}");
    let entry = &home.json(&["list"])[0];
    assert_eq!(entry["practice"], json!(null));
    assert_eq!(entry["note"], "A quiet morning.");
}

#[test]
fn a_note_may_begin_with_a_hyphen() {
    let home = Home::new();
    home.says(&["log", "support", "--note", "- soup for next door"]);
    assert_eq!(home.json(&["list"])[0]["note"], "- soup for next door");
}

#[test]
fn a_note_can_come_through_standard_input() {
    let home = Home::new();
    home.hearth(&["log", "empathy", "--note", "-"]).write_stdin("two\nlines\n").assert().success();
    home.hearth(&["write", "-"]).write_stdin("a page").assert().success();
    let entries = home.json(&["list"]);
    assert_eq!(entries[0]["note"], "a page");
    assert_eq!(entries[1]["note"], "two\nlines\n");
}
