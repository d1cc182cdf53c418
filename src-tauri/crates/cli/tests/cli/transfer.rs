//! Everything can leave, and come in, from the command line.

use std::fs;

use crate::home::Home;

fn written(home: &Home) {
    home.says(&["log", "listening", "--note", "=Called Jo back."]);
    home.says(&["write", "A page of its own", "--private"]);
}

#[test]
fn an_export_is_written_whole_and_readable_for_its_owner_alone() {
    let home = Home::new();
    written(&home);
    let file = home.data().join("mine.json");
    let said = home.says(&["export", "--format", "json", "-o", file.to_str().unwrap()]);
    assert!(said.starts_with("2 entries are in "), "{said}");
    let json: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(json["entries"].as_array().unwrap().len(), 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn private_entries_stay_out_of_what_is_handed_on_unless_asked_for() {
    let home = Home::new();
    written(&home);
    let diary = home.says(&["export", "--format", "markdown"]);
    assert!(diary.starts_with("# Hearth journal") && !diary.contains("A page"), "{diary}");
    assert!(home.says(&["export", "--format", "markdown", "--with-private"]).contains("A page"));
    let table = home.says(&["export", "--format", "csv"]);
    assert!(table.contains("'=Called Jo back."), "formulas are disarmed: {table}");
    let masked = home.says(&["export", "--format", "csv", "--mask", "Jo"]);
    assert!(masked.contains("Called J. back."), "{masked}");
    let hint = home.hearth(&["export", "--format", "csv"]).assert().success();
    let hint = String::from_utf8(hint.get_output().stderr.clone()).unwrap();
    assert!(hint.contains("1 private entry was left out"), "{hint}");
}

#[test]
fn what_was_exported_is_imported_once() {
    let (home, other) = (Home::new(), Home::new());
    written(&home);
    let file = home.data().join("mine.json");
    home.says(&["export", "--format", "json", "-o", file.to_str().unwrap()]);
    let shown = other.says(&["import", file.to_str().unwrap(), "--dry-run"]);
    assert!(shown.contains("New are 2 entries on 1 day"), "{shown}");
    assert!(shown.ends_with("Nothing was changed.\n"), "{shown}");
    assert_eq!(other.json(&["list"]).as_array().unwrap().len(), 0);
    assert!(other.says(&["import", file.to_str().unwrap()]).contains("Imported."));
    assert_eq!(other.json(&["list"]), home.json(&["list"]));
    let again = other.says(&["import", file.to_str().unwrap()]);
    assert!(again.contains("2 entries are here already."), "{again}");
    assert!(other.says(&["undo"]).contains("the import of 2 entries"));
    assert_eq!(other.json(&["list"]).as_array().unwrap().len(), 0);
}

#[test]
fn a_table_is_mapped_by_the_person() {
    let home = Home::new();
    home.says(&["today"]);
    let file = home.data().join("habits.csv");
    fs::write(&file, "date,activity,note\n2026-05-01,Gym,ran with Jo\n2026-05-02,Yoga,\n").unwrap();
    let file = file.to_str().unwrap();
    let shown = home.says(&["import", file, "--dry-run"]);
    assert!(shown.contains("Gym (once)  →  nothing"), "{shown}");
    home.says(&["import", file, "--map", "Gym=support", "--map", "Yoga="]);
    let entries = home.json(&["list"]);
    assert_eq!(entries.as_array().unwrap().len(), 1);
    assert_eq!(entries[0]["practice"], "support");
    assert_eq!(entries[0]["source"], "import");
    let refused = home.refuses(2, &["import", file, "--map", "Chess=support"]);
    assert!(refused.contains("no activity “Chess”"), "{refused}");
}

#[test]
fn a_file_that_is_none_is_refused_with_its_name_and_nothing_changes() {
    let home = Home::new();
    home.says(&["log", "support"]);
    let file = home.data().join("cut.json");
    fs::write(&file, "{\"format\": \"hearth-journal\", \"version\": 1, \"entries\": [").unwrap();
    let refused = home.refuses(1, &["import", file.to_str().unwrap()]);
    assert!(refused.contains("cut.json") && refused.contains("Nothing was imported"), "{refused}");
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 1);
    let journal = home.journal();
    let refused = home.refuses(1, &["export", "--format", "json", "-o", journal.to_str().unwrap()]);
    assert!(!refused.is_empty());
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 1);
}
