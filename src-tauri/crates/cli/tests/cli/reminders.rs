//! Reminders from the command line.

use crate::home::Home;

fn first_id(home: &Home) -> String {
    home.json(&["reminders"])[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_reminder_keeps_everything_it_was_given() {
    let home = Home::new();
    let said = home.says(&[
        "reminders",
        "add",
        "--at",
        "19:30",
        "--days",
        "fri,mon,mon",
        "--practice",
        "listening",
        "--text",
        "Breathe out.",
        "--even-if-logged",
    ]);
    assert!(said.starts_with("A reminder comes at 19:30, Mon, Fri."), "{said}");
    let listed = home.json(&["reminders", "list"]);
    assert_eq!(listed[0]["at"], "19:30");
    assert_eq!(listed[0]["days"], serde_json::json!(["mon", "fri"]));
    assert_eq!(listed[0]["practice"], "listening");
    assert_eq!(listed[0]["text"], "Breathe out.");
    assert_eq!(listed[0]["even_if_logged"], true);
    assert_eq!(listed[0]["enabled"], true);
}

#[test]
fn a_plain_reminder_comes_every_day_for_the_focus() {
    let home = Home::new();
    home.says(&["reminders", "add", "--at", "07:05"]);
    let said = home.says(&["reminders"]);
    assert!(said.contains("07:05  every day · the day’s focus"), "{said}");
    assert!(said.contains("The next reminder comes at 07:05"), "{said}");
    assert!(home.json(&["reminders", "next"])["next"]["at"].is_string());
}

#[test]
fn an_edit_changes_only_what_it_names() {
    let home = Home::new();
    home.says(&["reminders", "add", "--at", "19:30", "--practice", "support", "--even-if-logged"]);
    let id = first_id(&home);
    home.says(&["reminders", "edit", &id[..13], "--at", "20:00", "--unless-logged", "--off"]);
    let edited = &home.json(&["reminders"])[0];
    assert_eq!(edited["id"], id.as_str());
    assert_eq!(edited["at"], "20:00");
    assert_eq!(edited["practice"], "support");
    assert_eq!(edited["even_if_logged"], false);
    assert_eq!(edited["enabled"], false);
    assert!(home.says(&["reminders"]).contains("· off"));

    home.says(&["reminders", "edit", &id.to_uppercase(), "--on", "--practice", "focus"]);
    let edited = &home.json(&["reminders"])[0];
    assert_eq!(edited["enabled"], true);
    assert_eq!(edited["practice"], serde_json::json!(null));
}

#[test]
fn the_id_that_is_shown_is_enough_to_name_one_of_several() {
    let home = Home::new();
    for at in ["08:00", "12:00", "19:30"] {
        home.says(&["reminders", "add", "--at", at]);
    }
    let said = home.says(&["reminders"]);
    let line = said.lines().find(|line| line.contains("12:00")).unwrap();
    let shown = line.split_whitespace().last().unwrap();
    assert!(home.says(&["reminders", "remove", shown]).contains("12:00"));
    assert_eq!(home.json(&["reminders"]).as_array().unwrap().len(), 2);
    assert!(home.refuses(1, &["reminders", "remove", "0"]).contains("Several reminders begin"));
    assert!(home.refuses(1, &["reminders", "remove", "zz"]).contains("no reminder zz"));
    assert!(home.refuses(1, &["reminders", "remove", ""]).contains("reminder"));
}

#[test]
fn reminders_pause_and_resume() {
    let home = Home::new();
    home.says(&["reminders", "add", "--at", "19:30"]);
    assert!(home.says(&["reminders", "pause"]).starts_with("Reminders are paused until "));
    assert!(home.json(&["reminders", "next"])["paused_until"].is_string());
    let tomorrow = home.says(&["reminders", "pause", "--for", "tomorrow"]);
    assert!(tomorrow.contains("04:00"), "{tomorrow}");
    assert!(home.says(&["today"]).contains("Reminders are paused until 04:00"));
    assert!(home.says(&["reminders", "resume"]).starts_with("The next reminder comes at 19:30"));
    assert!(home.json(&["reminders", "next"])["paused_until"].is_null());
}

#[test]
fn without_reminders_none_is_announced() {
    let home = Home::new();
    assert_eq!(home.says(&["reminders"]), "No reminder is set.\n");
    assert_eq!(home.says(&["reminders", "next"]), "No reminder is set.\n");
}
