//! Backups and damage, from the command line.

use std::fs;

use crate::home::Home;

fn newest(home: &Home) -> String {
    home.json(&["backup"])[0]["path"].as_str().unwrap().to_owned()
}

#[test]
fn a_backup_is_made_listed_verified_and_restored() {
    let home = Home::new();
    assert!(home.says(&["backup"]).starts_with("There is no backup yet."));
    home.says(&["log", "listening", "--note", "Called Jo back."]);
    let made = home.says(&["backup", "create"]);
    assert!(made.starts_with("A backup with 1 entry is made and was read back: "), "{made}");
    assert!(home.says(&["backup", "list"]).contains("by hand"));
    assert!(home.says(&["backup", "verify"]).contains("is sound: 1 entry on 1 day."));

    home.says(&["log", "support"]);
    let name = newest(&home).rsplit('/').next().unwrap().to_owned();
    let shown = home.says(&["backup", "restore", &name, "--dry-run"]);
    assert!(shown.contains("It takes away 1 entry on 1 day"), "{shown}");
    assert!(shown.contains("Offer support") && shown.ends_with("Nothing was changed.\n"));
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 2);

    assert!(home.says(&["backup", "restore", &name]).contains("Restored."));
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 1);
    assert!(home.says(&["undo"]).contains("the restore"));
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 2);
    let again = home.says(&["backup", "restore", &newest(&home)]);
    assert!(again.starts_with("The journal already is"), "{again}");
}

#[test]
fn a_backup_that_is_none_is_refused_with_a_sentence() {
    let home = Home::new();
    home.says(&["log", "support"]);
    let letter = home.data().join("letter.txt");
    fs::write(&letter, "Dear diary").unwrap();
    let refused = home.refuses(1, &["backup", "restore", letter.to_str().unwrap()]);
    assert!(refused.contains("is not a Hearth journal"), "{refused}");
    let refused = home.refuses(1, &["backup", "restore", "nowhere.db"]);
    assert!(refused.contains("There is no backup at nowhere.db"), "{refused}");
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_damaged_journal_is_named_repaired_on_request_and_its_numbers_are_told() {
    let home = Home::new();
    for number in 0..3 {
        home.says(&["write", &format!("page {number}")]);
    }
    home.says(&["backup", "create"]);
    assert!(home.says(&["check"]).contains("is sound: 3 entries."));
    let mut bytes = fs::read(home.journal()).unwrap();
    bytes[100..].fill(0x5a);
    fs::write(home.journal(), &bytes).unwrap();

    let refused = home.refuses(1, &["log", "support"]);
    assert!(
        refused.contains("is damaged") && refused.contains("hearth check --repair"),
        "{refused}"
    );
    home.refuses(1, &["check"]);
    assert_eq!(fs::read(home.journal()).unwrap(), bytes, "looking changes nothing");

    let told = home.says(&["check", "--repair"]);
    assert!(told.contains("is sound: 3 entries.") && told.contains("3 more came"), "{told}");
    let state = home.json(&["check"]);
    assert_eq!(state["last_repair"]["from_backup"], 3);
    let aside = state["last_repair"]["aside"].as_str().unwrap();
    assert_eq!(fs::read(format!("{aside}/journal.db")).unwrap(), bytes);
}

#[test]
fn a_journal_that_vanished_is_never_silently_empty() {
    let home = Home::new();
    home.says(&["log", "support"]);
    home.says(&["backup", "create"]);
    fs::remove_file(home.journal()).unwrap();
    let refused = home.refuses(1, &["today"]);
    assert!(refused.contains("is gone or empty, but its backups are there"), "{refused}");
    home.says(&["check", "--repair"]);
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 1);
}
