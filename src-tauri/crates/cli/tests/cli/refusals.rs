//! Bad input and bad surroundings: a sentence, the right exit code, nothing changed.

use std::fs;

use crate::home::{Home, everything_in};

#[test]
fn values_of_a_wrong_form_are_wrong_usage_and_change_nothing() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    let before = home.json(&["list"]);
    let cases: &[(&[&str], &str)] = &[
        (&["log", "kindness"], "not one of the seven practices"),
        (&["log", "empathy", "--feeling", "9"], "a number from 1 to 5"),
        (&["log", "empathy", "--feeling", "good"], "a number from 1 to 5"),
        (&["log", "empathy", "--on", "9.5.2026"], "written like 2026-05-09"),
        (&["log", "empathy", "--on", "2026-02-30"], "written like 2026-05-09"),
        (&["log", "empathy", "--at", "25:00"], "written like 19:30"),
        (&["log"], "required"),
        (&["week", "--of", "monday"], "written like 2026-05-09"),
        (&["list", "--limit", "0"], "0"),
        (&["list", "--since", "2026-05-09", "--until", "2026-05-01"], "Swap them"),
        (&["focus", "sleep"], "not one of the seven practices"),
        (&["rest", "--on", "soon"], "written like 2026-05-09"),
        (&["reminders", "add"], "--at"),
        (&["reminders", "add", "--at", "7pm"], "written like 19:30"),
        (&["reminders", "add", "--at", "07:00", "--days", "mon,someday"], "no weekday"),
        (&["reminders", "pause", "--for", "ever"], "30m or 1h"),
        (&["man", "nothing"], "no such command"),
        (&["completions", "tcsh-of-old"], "SHELL"),
        (&["dance"], "dance"),
        (&[], "Usage"),
    ];
    for (arguments, sentence) in cases {
        let said = home.refuses(2, arguments);
        assert!(said.contains(sentence), "{arguments:?}: {said}");
    }
    assert_eq!(home.json(&["list"]), before);
}

#[test]
fn days_outside_the_journal_are_refused() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    let before = home.json(&["list"]);
    for (day, told) in [
        ("9999-12-31", "31 December 9999 has not come yet"),
        ("2999-01-01", "1 January 2999 has not come yet"),
        ("1969-12-31", "31 December 1969 is before 1 January 1970"),
        ("0001-01-01", "1 January 1 is before 1 January 1970"),
    ] {
        let said = home.refuses(1, &["log", "empathy", "--on", day]);
        assert!(said.contains(told), "{said}");
    }
    assert_eq!(home.json(&["list"]), before);
}

#[test]
fn a_week_at_the_edge_of_time_does_not_fall_over() {
    let home = Home::new();
    for day in ["0001-01-01", "9999-12-31"] {
        let output = home.hearth(&["week", "--of", day]).output().unwrap();
        assert!(matches!(output.status.code(), Some(0 | 1)), "{day}: {output:?}");
    }
}

#[test]
fn a_page_without_words_is_not_kept() {
    let home = Home::new();
    assert!(home.refuses(1, &["write", ""]).contains("some words"));
}

#[test]
fn standard_input_that_is_no_text_is_refused() {
    let home = Home::new();
    let refused = home
        .hearth(&["log", "empathy", "--note", "-"])
        .write_stdin([0xff, 0xfe, 0x00])
        .assert()
        .code(1);
    let said = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
    assert!(said.contains("not text in UTF-8"), "{said}");
    assert!(!home.data().exists());
}

#[test]
fn a_note_that_is_too_long_is_refused() {
    let home = Home::new();
    let long = "ü".repeat(8 * 1024 * 1024 + 1);
    let refused =
        home.hearth(&["log", "empathy", "--note", "-"]).write_stdin(long).assert().code(1);
    let said = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
    assert!(said.contains("16 MiB"), "{said}");
}

#[test]
fn a_file_in_place_of_the_folder_is_left_alone() {
    let home = Home::new();
    fs::write(home.data(), "my shopping list").unwrap();
    for arguments in [&["today"][..], &["log", "empathy"], &["list", "--json"]] {
        let said = home.refuses(1, arguments);
        assert!(said.contains("cannot be used"), "{said}");
    }
    assert_eq!(fs::read_to_string(home.data()).unwrap(), "my shopping list");
}

#[test]
fn a_journal_from_a_newer_hearth_is_left_alone() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    // `user_version` stands in the header, four bytes from byte 60.
    let mut bytes = fs::read(home.journal()).unwrap();
    bytes[60..64].copy_from_slice(&9999_u32.to_be_bytes());
    for name in fs::read_dir(home.data()).unwrap() {
        fs::remove_file(name.unwrap().path()).unwrap();
    }
    fs::write(home.journal(), bytes).unwrap();
    let before = everything_in(&home.data());
    for arguments in [&["today"][..], &["log", "empathy"], &["undo"]] {
        let said = home.refuses(1, arguments);
        assert!(said.contains("newer Hearth") && said.contains("9999"), "{said}");
    }
    assert_eq!(everything_in(&home.data()), before);
}

#[test]
fn a_file_that_is_no_journal_is_left_alone() {
    for content in [b"Dear diary, this is no database.".to_vec(), vec![0; 4096], b"SQLite".to_vec()]
    {
        let home = Home::new();
        fs::create_dir(home.data()).unwrap();
        fs::write(home.journal(), &content).unwrap();
        let before = everything_in(&home.data());
        for arguments in [&["today"][..], &["log", "empathy"], &["list", "--json"]] {
            let said = home.refuses(1, arguments);
            assert!(said.contains("journal.db"), "{said}");
        }
        assert_eq!(everything_in(&home.data()), before);
    }
}
