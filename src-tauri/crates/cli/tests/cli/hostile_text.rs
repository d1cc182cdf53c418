//! Text is data: it comes back byte for byte, and nothing in it runs.

use crate::home::Home;

const HOSTILE: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE entries; -- \"quoted\" `back` $(touch /tmp/owned) \\",
    "שלום עולם \u{202e}txt.exe\u{202c} \u{2066}isolated\u{2069}",
    "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 é e\u{301} ﷽",
    "日本語 ไทย हिन्दी",
    "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{8}\r\n\ttab\u{7f}",
    " spaces around \n\n",
    "{\"json\": [1, null]}\u{feff}\u{2028}",
];

#[test]
fn hostile_notes_come_back_byte_for_byte() {
    let home = Home::new();
    for note in HOSTILE {
        home.says(&["log", "empathy", "--note", note, "--space", note]);
        let entries = home.json(&["list", "--limit", "1"]);
        assert_eq!(entries[0]["note"], *note);
    }
}

#[test]
fn a_megabyte_through_standard_input_comes_back_byte_for_byte() {
    let home = Home::new();
    let page = "A long evening, für Anna. 🕯️\n".repeat(34_000);
    assert!(page.len() > 1_000_000);
    home.hearth(&["write", "-"]).write_stdin(page.clone()).assert().success();
    assert_eq!(home.json(&["list"])[0]["note"], page);
    assert!(home.says(&["list"]).len() >= page.len());
}

#[test]
fn nothing_that_a_terminal_would_obey_is_shown() {
    let home = Home::new();
    for note in HOSTILE {
        home.says(&["log", "empathy", "--note", note, "--space", note]);
        home.says(&["reminders", "add", "--at", "19:30", "--text", note]);
    }
    for page in [&["list"][..], &["today"], &["reminders"], &["search", "owned"]] {
        let said = home.says(page);
        let control = said.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "{page:?}");
        assert!(!said.contains('\u{202e}'));
    }
    let json = home.says(&["list", "--json"]);
    assert_eq!(json.chars().find(|c| c.is_control() && *c != '\n'), None);
    let said = home.refuses(1, &["reminders", "remove", "\u{1b}[2J"]);
    assert!(!said.contains('\u{1b}'), "{said}");
}
