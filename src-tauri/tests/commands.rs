//! The window's commands, called as the interface calls them, through Tauri's mock runtime.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod window;

use hearth_host::pseudo;
use serde_json::{Value, json};
use window::Desk;

#[test]
fn a_tap_comes_back_as_an_entry_of_the_window() {
    let desk = Desk::new();
    let change = desk.ask("record_entry", json!({ "draft": { "practice": "listening" } }));
    assert_eq!(change["entry"]["source"], "window");
    assert_eq!(change["entry"]["day"], "2026-05-09");
    assert_eq!(change["entry"]["at"], "2026-05-09T14:00:00+02:00");
    let today = desk.ask("today_page", json!({}));
    assert_eq!(today["entries"][0]["id"], change["entry"]["id"]);
}

#[test]
fn a_tap_can_be_taken_back_by_its_number() {
    let desk = Desk::new();
    let first = desk.ask("record_entry", json!({ "draft": { "practice": "support" } }));
    desk.ask("record_entry", json!({ "draft": { "practice": "empathy" } }));
    desk.ask("undo_change", json!({ "id": first["change"]["id"] }));
    let left = desk.ask("list_entries", json!({ "filter": {} }));
    assert_eq!(left["total"], 1);
    assert_eq!(left["entries"][0]["practice"], "empathy");
}

#[test]
fn a_note_is_cleared_by_null_and_kept_when_left_out() {
    let desk = Desk::new();
    let draft = json!({ "draft": { "practice": "support", "note": "Soup." } });
    let id = desk.ask("record_entry", draft)["entry"]["id"].clone();
    let kept = desk.ask("edit_entry", json!({ "id": id, "patch": { "feeling": 4 } }));
    assert_eq!(kept["entry"]["note"], "Soup.");
    let cleared = desk.ask("edit_entry", json!({ "id": id, "patch": { "note": null } }));
    assert_eq!(cleared["entry"]["note"], Value::Null);
    assert_eq!(cleared["entry"]["feeling"], 4);
}

#[test]
fn a_refusal_has_a_code_and_a_sentence() {
    let desk = Desk::new();
    let draft = json!({ "draft": { "practice": "support", "feeling": 9 } });
    let refusal = desk.refusal("record_entry", draft);
    assert_eq!(refusal["code"], "invalid");
    assert!(refusal["message"].as_str().unwrap().contains("1 to 5"));
    assert_eq!(desk.refusal("undo", json!({}))["code"], "nothing_to_undo");
}

#[test]
fn a_refusal_speaks_the_language_of_the_moment() {
    let desk = Desk::new();
    let draft = json!({ "draft": { "practice": "support", "feeling": 9 } });
    let before = desk.refusal("record_entry", draft.clone());
    let mut settings = desk.ask("start_up", json!({}))["settings"].clone();
    settings["language"] = json!(pseudo::TAG);
    desk.ask("change_settings", json!({ "settings": settings }));
    let after = desk.refusal("record_entry", draft);
    assert_eq!(after["code"], before["code"]);
    let said = after["message"].as_str().unwrap();
    assert!(said.contains('9') && !said.contains("feeling"), "{said}");
    assert_eq!(after.as_object().unwrap().len(), 2);
}

#[test]
fn a_copy_that_could_not_be_made_is_said() {
    let desk = Desk::new();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("a file");
    std::fs::write(&file, "in the way").unwrap();
    let mut settings = desk.ask("start_up", json!({}))["settings"].clone();
    settings["backup_folder"] = json!(file);
    desk.ask("change_settings", json!({ "settings": settings }));
    let second = desk.ask("create_backup", json!({}))["second"].clone();
    assert_eq!(second["state"], "failed");
    assert!(second["reason"].as_str().unwrap().contains("a file"), "{second}");
    assert_eq!(desk.ask("start_up", json!({}))["backup"]["second"], second);
}

#[test]
fn rest_and_focus_show_on_today_and_can_be_undone() {
    let desk = Desk::new();
    desk.ask("mark_rest", json!({ "day": "2026-05-09" }));
    desk.ask("pick_focus", json!({ "practice": "inclusivity" }));
    let today = desk.ask("today_page", json!({}));
    assert_eq!(today["rest"], true);
    assert_eq!(today["focus"]["practice"], "inclusivity");
    assert_eq!(today["focus"]["reason"], "picked");
    desk.ask("undo", json!({}));
    desk.ask("undo", json!({}));
    assert_eq!(desk.ask("today_page", json!({}))["rest"], false);
}

#[test]
fn the_welcome_leaves_one_reminder_and_does_so_once() {
    let desk = Desk::new();
    desk.ask("finish_welcome", json!({ "reminderAt": "19:30" }));
    desk.ask("finish_welcome", json!({ "reminderAt": "20:00" }));
    let page = desk.ask("reminders_page", json!({}));
    assert_eq!(page["reminders"].as_array().unwrap().len(), 1);
    assert_eq!(page["reminders"][0]["at"], "19:30");
    assert_eq!(page["status"]["next"]["at"], "2026-05-09T17:30:00Z");
    assert_eq!(desk.refusal("finish_welcome", json!({ "reminderAt": "25:00" }))["code"], "invalid");
}

#[test]
fn a_welcome_without_reminders_leaves_none() {
    let desk = Desk::new();
    desk.ask("finish_welcome", json!({ "reminderAt": null }));
    let start = desk.ask("start_up", json!({}));
    assert_eq!(start["settings"]["welcomed"], true);
    assert_eq!(start["reminders"]["reminders"], json!([]));
}

#[test]
fn a_pause_holds_until_the_day_begins_or_for_an_hour() {
    let desk = Desk::new();
    desk.ask("pause_reminders", json!({ "until": "hour" }));
    let page = desk.ask("reminders_page", json!({}));
    assert_eq!(page["status"]["paused_until"], "2026-05-09T13:00:00Z");
    desk.ask("pause_reminders", json!({ "until": "tomorrow" }));
    // 04:00 in Berlin's summer is 02:00 UTC.
    let page = desk.ask("reminders_page", json!({}));
    assert_eq!(page["status"]["paused_until"], "2026-05-10T02:00:00Z");
    desk.ask("resume_reminders", json!({}));
    let page = desk.ask("reminders_page", json!({}));
    assert_eq!(page["status"]["paused_until"], Value::Null);
}

#[test]
fn a_reminder_is_added_changed_and_removed() {
    let desk = Desk::new();
    let draft = json!({ "at": "13:00", "days": ["mon", "fri"], "practice": null, "text": null,
        "even_if_logged": false, "enabled": true });
    desk.ask("add_reminder", json!({ "draft": draft }));
    let id = desk.ask("reminders_page", json!({}))["reminders"][0]["id"].clone();
    let moved = json!({ "at": "14:15", "days": ["sun"], "practice": "support", "text": "Soup?",
        "even_if_logged": true, "enabled": true });
    desk.ask("edit_reminder", json!({ "id": id, "draft": moved }));
    let page = desk.ask("reminders_page", json!({}));
    assert_eq!(page["reminders"][0]["at"], "14:15");
    assert_eq!(page["reminders"][0]["practice"], "support");
    desk.ask("remove_reminder", json!({ "id": id }));
    assert_eq!(desk.ask("reminders_page", json!({}))["reminders"], json!([]));
}

#[test]
fn settings_are_kept_and_undone() {
    let desk = Desk::new();
    let mut settings = desk.ask("start_up", json!({}))["settings"].clone();
    settings["theme"] = json!("dark");
    settings["day_start"] = json!(5);
    desk.ask("change_settings", json!({ "settings": settings }));
    assert_eq!(desk.ask("start_up", json!({}))["settings"]["theme"], "dark");
    desk.ask("undo", json!({}));
    assert_eq!(desk.ask("start_up", json!({}))["settings"]["theme"], "system");
}

#[test]
fn one_call_gives_the_whole_progress_page() {
    let desk = Desk::new();
    desk.ask("record_entry", json!({ "draft": { "practice": "listening" } }));
    let page = desk.ask("progress_page", json!({ "query": {} }));
    assert_eq!(page["week"]["practices"][3]["total"], 1);
    assert_eq!(page["heatmap"]["total"], 1);
    assert_eq!(page["month"]["total"], 1);
    assert_eq!(page["rhythm"]["total"], 1);
    assert_eq!(page["range"], "three_months");
    let query = json!({ "day": "2026-04-01", "range": "all", "year": 2024, "month": "2026-02-03" });
    let page = desk.ask("progress_page", json!({ "query": query }));
    assert_eq!(page["week"]["days"][0], "2026-03-30");
    assert_eq!(page["heatmap"]["days"][0]["day"], "2024-01-01");
    assert_eq!(page["month"]["days"].as_array().unwrap().len(), 28);
    assert_eq!(page["strength"]["step"], 7);
}

#[test]
fn a_picture_is_saved_whole_or_not_at_all() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("week.svg");
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;
    let save = |picture: Value| json!({ "path": path, "picture": picture });
    desk.ask("save_picture", save(json!({ "kind": "svg", "text": svg })));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), svg);
    let png = json!({ "kind": "png", "base64": "iVBORw0KGgo=" });
    desk.ask("save_picture", save(png));
    assert_eq!(std::fs::read(&path).unwrap(), b"\x89PNG\r\n\x1a\n");
    for wrong in [
        json!({ "kind": "svg", "text": "#!/bin/sh" }),
        json!({ "kind": "png", "base64": "AAAA" }),
        json!({ "kind": "png", "base64": "not base64" }),
    ] {
        let refusal = desk.refusal("save_picture", save(wrong));
        assert!(refusal["message"].as_str().unwrap().contains("Nothing was saved"), "{refusal}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), b"\x89PNG\r\n\x1a\n");
}

#[test]
fn a_letter_is_read_kept_and_let_go_of() {
    let desk = Desk::new();
    let note = "I guessed he was angry. He was worried about his father.";
    let draft = json!({ "draft": { "practice": "empathy", "note": note } });
    desk.ask("record_entry", draft);
    let of = json!({ "of": "2026-05-07" });
    let page = desk.ask("letter_page", of.clone());
    assert_eq!(page["days"][0], "2026-05-04");
    assert_eq!(page["text"]["heading"], "4 to 10 May 2026");
    let paragraphs = page["text"]["paragraphs"].as_array().unwrap();
    let quote = paragraphs.iter().find(|paragraph| paragraph["kind"] == "quote").unwrap();
    assert_eq!(
        quote,
        &json!({ "kind": "quote", "text": note, "practice": "empathy", "day": "2026-05-09" })
    );
    assert_eq!(
        page["weeks"][0],
        json!({ "first_day": "2026-05-04", "last_day": "2026-05-10", "moments": 1, "kept": false })
    );

    let kept = desk.ask("keep_letter", json!({ "of": "2026-05-07", "closing": " Onwards. " }));
    assert_eq!(kept["op"]["op"], "keep_letter");
    desk.ask("record_entry", json!({ "draft": { "practice": "support" } }));
    let later = desk.ask("letter_page", json!({ "of": null }));
    assert_eq!(later["text"], page["text"]);
    assert_eq!(
        later["kept"],
        json!({ "kept_at": "2026-05-09T12:00:00Z", "kept_on": "2026-05-09", "closing": "Onwards.", "changed_since": true })
    );
    let released = desk.ask("release_letter", of.clone());
    assert_eq!(released["op"]["op"], "release_letter");
    assert_eq!(desk.ask("letter_page", of.clone())["kept"], Value::Null);
    desk.ask("undo", json!({}));
    assert_eq!(desk.ask("letter_page", of)["kept"]["closing"], "Onwards.");
    let long = json!({ "of": "2026-05-07", "closing": "x".repeat(2001) });
    assert_eq!(desk.refusal("keep_letter", long)["code"], "invalid");
}

#[test]
fn a_letter_is_taken_along_as_markdown_whole_or_not_at_all() {
    let desk = Desk::new();
    desk.ask("record_entry", json!({ "draft": { "note": "Rain *since* six, and the kitchen." } }));
    let markdown = desk.ask("letter_markdown", json!({ "of": "2026-05-09" }));
    let markdown = markdown.as_str().unwrap();
    assert!(markdown.starts_with("# 4 to 10 May 2026\n\nDear you,\n"), "{markdown}");
    assert!(markdown.contains("\n> Rain \\*since\\* six, and the kitchen.\n"), "{markdown}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.md");
    desk.ask("save_letter", json!({ "of": "2026-05-09", "path": path }));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), markdown);
    let nowhere = json!({ "of": "2026-05-09", "path": folder.path().join("no/such/folder.md") });
    assert_eq!(desk.refusal("save_letter", nowhere)["code"], "file");
    let own = json!({ "of": "2026-05-09", "path": folder.path().join("journal.db") });
    assert_eq!(desk.refusal("save_letter", own)["code"], "file");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn words_being_typed_are_there_at_the_next_start_and_are_no_change() {
    let desk = Desk::new();
    desk.ask("keep_draft", json!({ "key": "new-page", "text": "What I have told nobody" }));
    let start = desk.ask("start_up", json!({}));
    assert_eq!(start["drafts"][0]["key"], "new-page");
    assert_eq!(start["drafts"][0]["text"], "What I have told nobody");
    assert_eq!(start["today"]["undoable"], Value::Null);
    desk.ask("keep_draft", json!({ "key": "new-page", "text": null }));
    assert_eq!(desk.ask("start_up", json!({}))["drafts"], json!([]));
}

#[test]
fn a_space_is_added_named_by_an_entry_renamed_and_merged() {
    let desk = Desk::new();
    let space = |name: &str| json!({ "name": name, "kind": "friendship", "archived": false });
    desk.ask("add_space", json!({ "draft": space("Jo") }));
    desk.ask("record_entry", json!({ "draft": { "practice": "listening", "space": "jo" } }));
    let page = desk.ask("spaces_page", json!({}));
    assert_eq!(page["spaces"][0]["counts"], json!([0, 0, 0, 1, 0, 0, 0]));
    let id = page["spaces"][0]["id"].clone();
    desk.ask("edit_space", json!({ "id": id, "draft": space("Joanna") }));
    assert_eq!(desk.ask("today_page", json!({}))["entries"][0]["space"], "Joanna");
    desk.ask("add_space", json!({ "draft": space("Sam") }));
    let refused = desk.refusal("add_space", json!({ "draft": space("SAM") }));
    assert_eq!(refused["code"], "invalid");
    desk.ask("merge_spaces", json!({ "from": "Joanna", "into": "Sam" }));
    assert_eq!(desk.ask("today_page", json!({}))["entries"][0]["space"], "Sam");
    assert_eq!(desk.ask("spaces_page", json!({}))["spaces"].as_array().unwrap().len(), 1);
    desk.ask("undo", json!({}));
    assert_eq!(desk.ask("today_page", json!({}))["entries"][0]["space"], "Joanna");
}

#[test]
fn a_boundary_is_rehearsed_and_said_and_a_cue_stands_with_its_focus() {
    let desk = Desk::new();
    desk.ask("add_rehearsal", json!({ "draft": { "sentence": "I can talk until six." } }));
    let cue = json!({ "practice": "boundaries", "when": "it turns nine", "then": "I stop" });
    desk.ask("add_cue", json!({ "draft": cue }));
    let page = desk.ask("practice_page", json!({ "practice": "boundaries" }));
    assert_eq!(page["cues"][0]["when"], "it turns nine");
    let id = page["rehearsals"][0]["id"].clone();
    let outcome = json!({ "went": 3, "word": "lighter" });
    let said = desk.ask("say_rehearsal", json!({ "id": id, "outcome": outcome }));
    assert_eq!(said["entry"]["practice"], "boundaries");
    let list = desk.ask("list_entries", json!({ "filter": {} }));
    assert_eq!(list["rehearsals"][0]["word"], "lighter");
    desk.ask("pick_focus", json!({ "practice": "boundaries" }));
    assert_eq!(desk.ask("today_page", json!({}))["focus"]["cues"][0]["then"], "I stop");
}

#[test]
fn a_day_can_be_without_focus_and_several_days_of_rest() {
    let desk = Desk::new();
    let first = desk.ask("today_page", json!({}))["focus"]["practice"].clone();
    desk.ask("another_focus", json!({}));
    assert_ne!(desk.ask("today_page", json!({}))["focus"]["practice"], first);
    desk.ask("set_focus_aside", json!({}));
    assert_eq!(desk.ask("today_page", json!({}))["focus"]["set_aside"], true);
    desk.ask("mark_rest_days", json!({ "since": "2026-05-09", "until": "2026-05-11" }));
    assert_eq!(desk.ask("today_page", json!({}))["rest_until"], "2026-05-11");
    desk.ask("clear_rest_days", json!({ "since": "2026-05-10", "until": "2026-05-11" }));
    assert_eq!(desk.ask("today_page", json!({}))["rest_until"], Value::Null);
    let refused =
        desk.refusal("mark_rest_days", json!({ "since": "2026-05-09", "until": "2026-05-01" }));
    assert_eq!(refused["code"], "invalid");
}

#[test]
fn the_example_stands_in_for_the_journal_and_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.ask("record_entry", json!({ "draft": { "practice": "listening", "note": "mine" } }));
    desk.ask("open_example", json!({}));
    assert_eq!(desk.ask("start_up", json!({}))["example"], true);
    let list = desk.ask("list_entries", json!({ "filter": {} }));
    assert!(list["total"].as_u64().unwrap() > 50);
    desk.ask("record_entry", json!({ "draft": { "practice": "support", "note": "tried" } }));
    desk.refusal("create_backup", json!({}));
    desk.ask("leave_example", json!({}));
    let list = desk.ask("list_entries", json!({ "filter": {} }));
    assert_eq!(list["total"], 1);
    assert_eq!(list["entries"][0]["note"], "mine");
    assert!(!desk.folder.path().join("example").exists());
}
