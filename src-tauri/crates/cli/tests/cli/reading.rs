//! Today, week, list, search, focus and rest.

use crate::home::Home;

fn filled() -> Home {
    let home = Home::new();
    home.says(&[
        "log",
        "empathy",
        "--note",
        "The rain helped",
        "--on",
        "2026-05-04",
        "--at",
        "08:12",
    ]);
    home.says(&["log", "listening", "--note", "Anna and the rain", "--on", "2026-05-05"]);
    home.says(&["log", "listening", "--on", "2026-05-06"]);
    home
}

fn notes(entries: &serde_json::Value) -> Vec<Option<&str>> {
    entries.as_array().unwrap().iter().map(|entry| entry["note"].as_str()).collect()
}

#[test]
fn a_list_is_newest_first_and_can_be_narrowed() {
    let home = filled();
    assert_eq!(
        notes(&home.json(&["list"])),
        [None, Some("Anna and the rain"), Some("The rain helped")]
    );
    let listed = home.json(&["list", "--since", "2026-05-05", "--until", "2026-05-05"]);
    assert_eq!(notes(&listed), [Some("Anna and the rain")]);
    assert_eq!(home.json(&["list", "--practice", "empathy"]).as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["list", "--limit", "2"]).as_array().unwrap().len(), 2);
}

#[test]
fn a_list_for_people_has_days_and_notes_and_leaves_nothing_out_silently() {
    let home = filled();
    let said = home.says(&["list"]);
    assert!(said.contains("Monday, 4 May"), "{said}");
    assert!(said.contains("  08:12  Cultivate empathy\n         The rain helped\n"), "{said}");
    let said = home.says(&["list", "--limit", "1"]);
    assert!(said.contains("These are 1 of 3."), "{said}");
}

#[test]
fn search_finds_the_beginnings_of_words() {
    let home = filled();
    assert_eq!(notes(&home.json(&["search", "rai", "anna"])), [Some("Anna and the rain")]);
    assert!(home.says(&["search", "snow"]).contains("No entry is like that."));
}

#[test]
fn an_empty_journal_is_told_calmly() {
    let home = Home::new();
    assert!(home.says(&["list"]).starts_with("The journal is still empty."));
    assert!(home.says(&["today"]).contains("Nothing written yet, and nothing needs to be."));
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 0);
}

#[test]
fn a_week_counts_by_practice_and_day() {
    let home = filled();
    let week = home.json(&["week", "--of", "2026-05-09"]);
    assert_eq!(week["days"][0], "2026-05-04");
    assert_eq!(week["practices"][0]["counts"][0], 1);
    assert_eq!(week["practices"][3]["total"], 2);
    assert_eq!(week["present"], 3);
    let said = home.says(&["week", "--of", "2026-05-09"]);
    assert!(said.contains("4 to 10 May 2026"), "{said}");
    assert!(said.contains("Mon Tue Wed Thu Fri Sat Sun"), "{said}");
    assert!(said.contains("Here on 3 days"), "{said}");
}

#[test]
fn a_week_begins_where_the_locale_says() {
    let home = filled();
    let mut command = home.hearth(&["week", "--of", "2026-05-09", "--json"]);
    let assert = command.env("LC_ALL", "en_US.UTF-8").assert().success();
    let week: serde_json::Value = serde_json::from_slice(&assert.get_output().stdout).unwrap();
    assert_eq!(week["days"][0], "2026-05-03");
}

#[test]
fn today_shows_what_is_true_so_far() {
    let home = Home::new();
    home.says(&["log", "support", "--note", "Carried the bags."]);
    let said = home.says(&["today"]);
    assert!(said.contains("Offer support"), "{said}");
    assert!(said.contains("Carried the bags."), "{said}");
    assert!(said.contains("Today’s focus:"), "{said}");
    assert!(said.contains("Here on 1 day, 2 rest days in reserve"), "{said}");
    assert_eq!(home.json(&["today"])["entries"][0]["practice"], "support");
}

#[test]
fn a_focus_can_be_picked_and_stays() {
    let home = Home::new();
    let suggested = home.json(&["focus"]);
    assert_eq!(home.json(&["focus"]), suggested);
    assert!(home.says(&["focus", "inclusivity"]).contains("Foster inclusivity"));
    let picked = home.json(&["focus"]);
    assert_eq!(picked["practice"], "inclusivity");
    assert_eq!(picked["reason"], "picked");
}

#[test]
fn a_day_of_rest_is_marked_once_and_can_be_cleared() {
    let home = Home::new();
    assert_eq!(home.says(&["rest"]), "A rest day is noted for today. It counts as care.\n");
    assert_eq!(home.says(&["rest"]), "A rest day is already noted for today.\n");
    assert_eq!(home.json(&["today"])["rest"], true);
    assert_eq!(home.says(&["rest", "--clear"]), "The rest day is taken away from today.\n");
    assert_eq!(home.says(&["rest", "--clear"]), "No rest day is noted for today.\n");
    assert!(home.says(&["rest", "--on", "2026-05-04"]).contains("Monday, 4 May"));
    assert_eq!(home.json(&["week", "--of", "2026-05-04"])["states"][0], "rest");
}
