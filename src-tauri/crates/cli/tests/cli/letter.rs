//! The weekly letter: read, kept, let go of.

use crate::home::Home;

const WEEK: &str = "2026-05-06";

fn filled() -> Home {
    let home = Home::new();
    let log = |practice: &str, on: &str, note: &str| {
        home.says(&["log", practice, "--on", on, "--note", note, "--space", "the choir"]);
    };
    log(
        "empathy",
        "2026-05-05",
        "I guessed he was angry with me. He was worried about his father.",
    );
    log("support", "2026-05-07", "Soup for the flat next door, second jar this month.");
    home.says(&["log", "boundaries", "--on", "2026-05-07", "--note", "xylophone", "--private"]);
    home
}

#[test]
fn a_letter_is_read_in_the_terminal_with_its_quotes_behind_a_bar() {
    let home = filled();
    let said = home.says(&["letter", "--of", WEEK]);
    assert!(said.starts_with("4 to 10 May 2026\n\n  Dear you,\n"), "{said}");
    let bar = "\n  │ I guessed he was angry with me. He was worried about his father.\n";
    assert!(said.contains(bar) && said.contains("Tuesday, with empathy"), "{said}");
    // Beside a private moment it tells no number, of days, times or spaces.
    assert!(said.contains("There was room for empathy and support."), "{said}");
    assert!(!said.contains("the choir"), "{said}");
    assert!(said.ends_with("\n  1 private moment is passed over.\n"), "{said}");
    assert!(!said.contains("xylophone") && !said.contains("boundaries,"), "{said}");
    assert_eq!(home.says(&["letter", "--of", "2026-05-10"]), said, "the same week");
}

#[test]
fn json_and_markdown_are_the_same_letter() {
    let home = filled();
    let page = home.json(&["letter", "--of", WEEK]);
    assert_eq!(page["days"][0], "2026-05-04");
    assert_eq!((&page["moments"], &page["left_out"]), (&2.into(), &1.into()));
    assert_eq!(page["finished"], true);
    assert_eq!(page["text"]["paragraphs"][0]["kind"], "greeting");
    assert_eq!(page["weeks"][0]["moments"], 3);
    let markdown = home.says(&["letter", "--of", WEEK, "--markdown"]);
    assert!(markdown.starts_with("# 4 to 10 May 2026\n\nDear you,\n\n"), "{markdown}");
    assert!(markdown.contains("\n> Soup for the flat next door, second jar this month.\n"));
    home.refuses(2, &["letter", "--markdown", "--json"]);
}

#[test]
fn a_kept_letter_stays_until_it_is_let_go_of() {
    let home = filled();
    let kept = home.says(&["letter", "--of", WEEK, "--keep", "--closing", "Onwards, slowly."]);
    assert!(kept.contains("\n  Onwards, slowly.\n\n"), "{kept}");
    assert!(kept.contains("  Kept since today.\n"), "{kept}");
    home.says(&["log", "listening", "--on", "2026-05-08"]);
    let later = home.says(&["letter", "--of", WEEK]);
    assert!(later.contains("The week has changed since"), "{later}");
    assert!(!later.contains("listening came"), "{later}");
    // Kept again without a word, its closing line stays.
    let again = home.says(&["letter", "--of", WEEK, "--keep"]);
    assert!(again.contains("\n  Onwards, slowly.\n"), "{again}");
    let none = home.says(&["letter", "--of", WEEK, "--keep", "--closing", ""]);
    assert!(!none.contains("Onwards"), "{none}");

    let released = home.says(&["letter", "--of", WEEK, "--release"]);
    assert!(released.contains("4 to 10 May 2026 is no longer kept"), "{released}");
    assert!(!home.says(&["letter", "--of", WEEK]).contains("Kept since"));
    assert!(home.refuses(1, &["letter", "--of", WEEK, "--release"]).contains("No letter is kept"));
    assert!(home.says(&["undo"]).starts_with("Here again: the letter"));
    assert!(home.says(&["letter", "--of", WEEK]).contains("Kept since"));
    assert!(home.says(&["undo"]).starts_with("Taken back: what was last done to keep a letter"));
}

#[test]
fn a_closing_line_can_come_from_standard_input_and_has_an_end() {
    let home = filled();
    let ask = ["letter", "--of", WEEK, "--keep", "--closing", "-"];
    home.hearth(&ask).write_stdin("First line.\n- second\n").assert().success();
    let page = home.json(&["letter", "--of", WEEK]);
    assert_eq!(page["kept"]["closing"], "First line.\n- second");
    let long = "é".repeat(2001);
    let said = home.refuses(1, &["letter", "--of", WEEK, "--keep", "--closing", &long]);
    assert!(said.contains("at most 2,000 characters"), "{said}");
    assert_eq!(home.json(&["letter", "--of", WEEK])["kept"], page["kept"]);
    home.refuses(2, &["letter", "--closing", "without keeping"]);
    home.refuses(2, &["letter", "--keep", "--release"]);
}

#[test]
fn an_empty_journal_has_a_letter_too() {
    let home = Home::new();
    let said = home.says(&["letter"]);
    assert!(said.contains("Dear you,") && !said.contains("private"), "{said}");
    let said = home.refuses(1, &["letter", "--of", "2150-01-01", "--keep"]);
    assert!(said.contains("has not come yet"), "{said}");
}

#[test]
fn nothing_in_a_letter_is_obeyed_by_a_terminal() {
    let home = Home::new();
    let hostile =
        "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m \u{202e}evil\u{202c} \u{2067}turned and long";
    home.says(&["log", "empathy", "--on", WEEK, "--note", hostile, "--space", hostile]);
    let ask = ["letter", "--of", WEEK, "--keep", "--closing", hostile];
    let said = home.says(&ask);
    assert!(said.contains("owned"), "{said}");
    let obeyed = said.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(obeyed, None);
    assert!(!said.contains('\u{202e}'), "{said}");
    let json = home.says(&["letter", "--of", WEEK, "--json"]);
    assert_eq!(json.chars().find(|c| c.is_control() && *c != '\n'), None);
}
