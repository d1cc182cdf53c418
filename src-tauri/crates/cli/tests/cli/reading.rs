//! Today, week, list, search, focus and rest.

use hearth_core::settings::Settings;

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

// Elsewhere the language is chosen in the system's settings, and no variable says it.
#[cfg(target_os = "linux")]
#[test]
fn tables_count_in_the_digits_of_the_place() {
    let home = filled();
    for of in [&["week", "--of", "2026-05-09"][..], &["stats"]] {
        let said = home.hearth(of).env("LC_ALL", "ar_EG.UTF-8").output().unwrap().stdout;
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains('٢') && !said.contains(|sign: char| sign.is_ascii_digit()), "{said}");
    }
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
fn a_calmer_today_suggests_nothing_and_shows_what_was_picked() {
    let home = Home::new();
    let suggested = home.says(&["today"]);
    assert!(suggested.contains("Today’s focus:"), "{suggested}");
    let mut journal = hearth_host::open_journal_in(&home.data()).unwrap();
    journal.change_settings(Settings { calmer: true, ..Settings::default() }).unwrap();
    let said = home.says(&["today"]);
    assert!(said.contains("No focus today. Anything else is open too."), "{said}");
    assert!(!said.contains("Today’s focus:"), "{said}");
    home.says(&["focus", "support"]);
    let said = home.says(&["today"]);
    assert!(said.contains("Today’s focus: Offer support"), "{said}");
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

#[test]
fn several_days_of_rest_are_marked_and_taken_away_again() {
    let home = Home::new();
    let states = || home.json(&["week", "--of", "2026-05-04"])["states"].clone();
    let rest = ["rest", "--on", "2026-05-04", "--until", "2026-05-06"];
    let said = home.says(&rest);
    assert!(said.starts_with("Rest is noted from Monday, 4 May"), "{said}");
    assert_eq!(states().as_array().unwrap()[..4], ["rest", "rest", "rest", "quiet"]);
    assert!(home.says(&["undo"]).contains("the rest of 3 days"));
    assert_eq!(states()[0], "quiet");
    home.says(&rest);
    home.says(&["rest", "--on", "2026-05-05", "--until", "2026-05-06", "--clear"]);
    assert_eq!(states().as_array().unwrap()[..4], ["rest", "quiet", "quiet", "quiet"]);
    let refused = home.refuses(1, &["rest", "--on", "2026-05-11", "--until", "2026-05-10"]);
    assert!(refused.contains("ends on the day it begins or later"), "{refused}");
}

#[test]
fn a_week_draws_its_balance_and_says_how_it_felt() {
    let home = filled();
    home.says(&["log", "support", "--feeling", "4", "--on", "2026-05-07"]);
    home.says(&["log", "support", "--feeling", "5", "--on", "2026-05-07"]);
    home.says(&["log", "boundaries", "--on", "2026-04-30"]);
    let said = home.says(&["week", "--of", "2026-05-09"]);
    // (4 + 5) / 2 on the Thursday.
    let feeling = said.lines().find(|line| line.contains("Feeling")).unwrap();
    assert_eq!(feeling.split_whitespace().collect::<Vec<_>>(), ["Feeling", "4.5"]);
    // 2 of 4 (the least scale) is half of the longest line, 1 a quarter.
    assert!(said.contains("Balance: leaning"), "{said}");
    assert!(said.contains("  Listening     ━━━━━━━━━━━━━━                 2  0 before"), "{said}");
    assert!(said.contains("  Boundaries    ───────                        0  1 before"), "{said}");
}

#[test]
fn statistics_go_beyond_the_week() {
    let home = filled();
    let page = home.json(&["stats", "--range", "all", "--year", "2026", "--month", "2026-05"]);
    assert_eq!(page["heatmap"]["days"][123]["day"], "2026-05-04");
    assert_eq!(page["heatmap"]["days"][123]["count"], 1);
    assert_eq!(page["month"]["totals"], serde_json::json!([1, 0, 0, 2, 0, 0, 0]));
    assert_eq!((&page["range"], &page["rhythm"]["total"]), (&"all".into(), &3.into()));
    let said = home.says(&["stats", "--year", "2026", "--month", "2026-05"]);
    assert!(said.contains("2026\n3 days present.\n"), "{said}");
    assert!(said.contains("May 2026\n3 days present, 3 moments.\n"), "{said}");
    assert!(said.contains("   4 ░   5 ░   6 ░   7 ·"), "{said}");
    assert!(said.contains("Strength over three months"), "{said}");
    assert!(said.contains("steady     once a week"), "{said}");
    assert!(said.contains("A rhythm shows itself after some ten moments."), "{said}");
}

#[test]
fn a_drawing_in_ascii_is_ascii_and_has_the_same_columns() {
    let home = filled();
    home.says(&["rest", "--on", "2026-05-07"]);
    for ask in [&["week", "--of", "2026-05-09"][..], &["stats", "--year", "2026"]] {
        let plain = home.says(&[ask, &["--ascii"]].concat());
        assert!(plain.is_ascii(), "{plain}");
        let drawn = home.says(ask);
        let widths = |said: &str| -> Vec<usize> {
            said.lines().map(|l| l.trim_end().chars().count()).collect()
        };
        assert_eq!(widths(&plain), widths(&drawn));
        assert!(!drawn.contains('\u{1b}'), "no colour in a pipe: {drawn}");
    }
}

#[test]
fn an_empty_journal_has_calm_statistics() {
    let home = Home::new();
    let said = home.says(&["stats"]);
    assert!(said.contains("No days present."), "{said}");
    assert!(said.contains("to come"), "{said}");
    assert!(said.contains("All together"), "{said}");
    assert!(home.says(&["week"]).contains("Balance: open"));
}

#[test]
fn a_range_a_year_and_a_month_have_their_forms() {
    let home = Home::new();
    assert!(home.refuses(2, &["stats", "--range", "decade"]).contains("4-weeks"));
    assert!(home.refuses(2, &["stats", "--month", "May"]).contains("2026-05"));
    assert!(home.refuses(2, &["stats", "--year", "69"]).contains("1970"));
}
