//! Every change made here can be taken back, and says what it was.

use crate::home::Home;

#[test]
fn a_logged_practice_is_taken_back() {
    let home = Home::new();
    home.says(&["log", "boundaries"]);
    assert_eq!(home.says(&["undo"]), "Taken back: Set boundaries is no longer logged.\n");
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 0);
}

#[test]
fn changes_are_taken_back_one_by_one() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    home.says(&["rest"]);
    home.says(&["reminders", "add", "--at", "19:30"]);
    assert!(home.says(&["undo"]).contains("the new reminder"));
    assert!(home.says(&["undo"]).contains("the rest day"));
    assert!(home.says(&["undo"]).contains("Cultivate empathy"));
    assert!(home.refuses(1, &["undo"]).contains("nothing to undo"));
}

#[test]
fn a_removed_reminder_comes_back_as_it_was() {
    let home = Home::new();
    home.says(&["reminders", "add", "--at", "19:30", "--text", "Breathe out."]);
    let before = home.json(&["reminders"]);
    home.says(&["reminders", "remove", before[0]["id"].as_str().unwrap()]);
    assert!(home.says(&["undo"]).starts_with("Here again:"));
    assert_eq!(home.json(&["reminders"]), before);
}
