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

#[test]
fn a_window_is_added_shown_and_made_a_time_again() {
    let home = Home::new();
    let said = home.says(&["reminders", "add", "--between", "13:00-17:00"]);
    assert!(said.starts_with("A reminder comes at 13:00–17:00, every day."), "{said}");
    let listed = &home.json(&["reminders"])[0];
    assert_eq!((&listed["at"], &listed["until"]), (&"13:00".into(), &"17:00".into()));
    let next = home.says(&["reminders", "next"]);
    assert!(next.contains("some time between 13:00 and 17:00"), "{next}");
    assert!(home.json(&["reminders", "next"])["next"]["window"]["from"] == "13:00");

    let id = first_id(&home);
    home.says(&["reminders", "edit", &id, "--text", "Breathe out."]);
    assert_eq!(home.json(&["reminders"])[0]["until"], "17:00");
    home.says(&["reminders", "edit", &id, "--at", "12:00"]);
    assert!(home.json(&["reminders"])[0]["until"].is_null());

    for wrong in ["13:00", "13:00-13:00", "1-2"] {
        assert!(
            home.refuses(2, &["reminders", "add", "--between", wrong]).contains("written like")
        );
    }
    home.refuses(2, &["reminders", "add"]);
    home.refuses(2, &["reminders", "add", "--at", "12:00", "--between", "13:00-17:00"]);
}

#[test]
fn quiet_hours_are_set_shown_and_ended() {
    let home = Home::new();
    assert_eq!(home.says(&["reminders", "quiet"]), "There are no quiet hours.\n");
    let said = home.says(&["reminders", "quiet", "21:30-08:00"]);
    assert_eq!(said, "No reminder comes from 21:30 to 08:00.\n");
    assert_eq!(home.json(&["reminders", "quiet"])["until"], "08:00");
    // One that lies in them is not announced.
    home.says(&["reminders", "add", "--at", "23:00"]);
    let next = home.says(&["reminders", "next"]);
    assert_eq!(next, "No reminder comes in the next days.\n");
    home.says(&["reminders", "quiet", "off"]);
    assert!(home.says(&["reminders", "next"]).contains("23:00"));
    home.refuses(2, &["reminders", "quiet", "at night"]);
}

#[test]
fn a_pause_may_last_until_a_day() {
    let home = Home::new();
    home.says(&["reminders", "add", "--at", "19:30"]);
    let said = home.says(&["reminders", "pause", "--for", "2099-12-24"]);
    assert!(said.contains("04:00 on Thursday, 24 December 2099"), "{said}");
    let over = home.refuses(1, &["reminders", "pause", "--for", "2020-01-01"]);
    assert!(over.contains("is over already"), "{over}");
}

#[test]
fn with_nothing_due_run_due_says_so_and_there_is_no_history() {
    let home = Home::new();
    assert_eq!(home.says(&["reminders", "run-due"]), "Nothing is due.\n");
    assert_eq!(home.says(&["reminders", "history"]), "None has come yet.\n");
    assert_eq!(home.json(&["reminders", "history"]), serde_json::json!([]));
}

#[test]
fn without_a_notification_service_a_sample_is_refused_in_words() {
    let home = Home::new();
    let refused = home
        .hearth(&["reminders", "test"])
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        .assert()
        .code(1)
        .stdout("");
    let said = String::from_utf8(refused.get_output().stderr.clone()).unwrap();
    assert!(said.starts_with("No notification service answers"), "{said}");
}
