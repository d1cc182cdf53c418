//! A call of each command as the interface makes it, and what such calls are about.

use std::fs;

use serde_json::{Value, json};

use crate::window::Desk;

const CSV: &str = "Date,Habit,Note\n2026-05-01,Listening,Let her finish.\n2026-05-02,Support,\n";

/// What there is in the journal and beside it.
pub(crate) struct World {
    entry: Value,
    cue: Value,
    rehearsal: Value,
    reminder: Value,
    space: Value,
    change: Value,
    settings: Value,
    backup: Value,
    export: String,
    table: String,
    picture: String,
    /// Names and paths, one of which may stand where another belongs.
    pub(crate) values: Vec<String>,
}

impl World {
    /// Writes something of each kind into the journal.
    pub(crate) fn settle(desk: &Desk) -> Self {
        let place = |name: &str| desk.folder.path().join(name).display().to_string();
        let (export, table) = (place("mine.json"), place("table.csv"));
        fs::write(&table, CSV).unwrap();
        let pipe = place("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());

        desk.ask("add_space", json!({ "draft": { "name": "Jo", "kind": "friendship" } }));
        let draft = json!({ "practice": "listening", "note": "Let her finish.", "space": "Jo" });
        let made = desk.ask("record_entry", json!({ "draft": draft }));
        desk.ask("record_entry", json!({ "draft": { "note": "A page", "day": "2026-05-01" } }));
        let cue = json!({ "practice": "boundaries", "when": "it turns nine", "then": "I stop" });
        desk.ask("add_cue", json!({ "draft": cue }));
        desk.ask("add_rehearsal", json!({ "draft": { "sentence": "I can talk until six." } }));
        desk.ask("finish_welcome", json!({ "reminderAt": "19:30" }));
        desk.ask("export_journal", exported(&export));
        let backup = desk.ask("create_backup", json!({}))["backup"]["path"].clone();
        let page = desk.ask("practice_page", json!({ "practice": "boundaries" }));
        let spaces = desk.ask("spaces_page", json!({}));
        let reminders = desk.ask("reminders_page", json!({}));
        let mut world = Self {
            entry: made["entry"]["id"].clone(),
            change: made["change"]["id"].clone(),
            cue: page["cues"][0]["id"].clone(),
            rehearsal: page["rehearsals"][0]["id"].clone(),
            reminder: reminders["reminders"][0]["id"].clone(),
            space: spaces["spaces"][0]["id"].clone(),
            settings: desk.ask("start_up", json!({}))["settings"].clone(),
            backup,
            export,
            table,
            picture: place("week.svg"),
            values: Vec::new(),
        };
        let ids = [&world.entry, &world.cue, &world.rehearsal, &world.reminder, &world.space];
        let named =
            ids.into_iter().chain([&world.backup]).map(|id| id.as_str().unwrap().to_owned());
        let paths = [place("journal.db"), place("backups"), place("journal.lock"), place(""), pipe];
        let files = [&world.export, &world.table, &world.picture].map(Clone::clone);
        let odd = ["/dev/zero", "/dev/null", "/dev/full", "/proc/self/mem"].map(str::to_owned);
        world.values = named.chain(paths).chain(files).chain(odd).collect();
        world
    }
}

fn exported(path: &str) -> Value {
    json!({ "path": path, "request": { "format": "json", "private": "keep", "mask_names": ["Jo"] } })
}

/// Those that bring a dialog of the system's up, for which somebody would have to be there.
pub(crate) fn asks_the_person(command: &str) -> bool {
    command.starts_with("choose_")
}

/// A call as the interface makes it; `None` for a command that is not known here.
pub(crate) fn of(command: &str, world: &World) -> Option<Value> {
    let day = "2026-05-07";
    let entry = json!({ "practice": "support", "note": "Soup.", "feeling": 4, "space": "Jo",
        "private": true, "day": day, "time": "13:05:00" });
    let reminder = json!({ "at": "13:00", "until": "15:00", "days": ["mon", "fri"],
        "practice": "empathy", "text": "Soup?", "even_if_logged": true, "enabled": true });
    let cue = json!({ "practice": "boundaries", "when": "it turns nine", "then": "I stop",
        "reminder": world.reminder, "new_reminder": null });
    let space =
        json!({ "name": "Sam", "kind": "therapy_group", "why": "Hears it.", "archived": false });
    let filter = json!({ "since": day, "until": day, "practice": "support", "free": false,
        "space": "Jo", "feeling": 4, "private": true, "weekday": "thu", "hour": 13,
        "text": "soup", "with_note": true, "limit": 50, "offset": 0 });
    let request = json!({ "path": world.table, "mapping": { "Listening": "listening" },
        "columns": { "day": "Date", "time": null, "activity": "Habit", "note": "Note",
            "feeling": null } });
    let svg = json!({ "kind": "svg", "text": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" });
    Some(match command {
        "start_up" | "today_page" | "another_focus" | "set_focus_aside" | "put_away_return"
        | "spaces_page" | "hide_window" | "open_example" | "leave_example" | "undo"
        | "list_bin" | "print_page" | "list_backups" | "create_backup" | "choose_folder"
        | "choose_import_file" | "dismiss_repair" | "stop_transfer" | "reminders_page"
        | "resume_reminders" | "test_reminder" | "login_start" => json!({}),
        "progress_page" => json!({ "query": { "day": day, "range": "year", "year": 2025,
            "month": day } }),
        "window_ready" => json!({ "listens": true }),
        "mark_rest" | "clear_rest" | "month_page" => json!({ "day": day }),
        "mark_rest_days" | "clear_rest_days" => json!({ "since": day, "until": "2026-05-11" }),
        "pick_focus" | "practice_page" => json!({ "practice": "inclusivity" }),
        "keep_draft" => json!({ "key": "new-page", "text": "What I have told nobody" }),
        "add_cue" => json!({ "draft": cue }),
        "edit_cue" => json!({ "id": world.cue, "draft": cue }),
        "remove_cue" => json!({ "id": world.cue }),
        "add_rehearsal" => json!({ "draft": { "sentence": "No, thank you.", "by": day } }),
        "edit_rehearsal" => json!({ "id": world.rehearsal, "draft": { "sentence": "No.",
            "by": null } }),
        "remove_rehearsal" => json!({ "id": world.rehearsal }),
        "say_rehearsal" => json!({ "id": world.rehearsal, "outcome": { "went": 3,
            "word": "lighter" } }),
        "add_space" => json!({ "draft": space }),
        "edit_space" => json!({ "id": world.space, "draft": space }),
        "remove_space" => json!({ "id": world.space }),
        "merge_spaces" => json!({ "from": "Jo", "into": "Sam" }),
        "list_entries" => json!({ "filter": filter }),
        "record_entry" => json!({ "draft": entry }),
        "edit_entry" => json!({ "id": world.entry, "patch": entry }),
        "delete_entry" | "take_from_bin" => json!({ "id": world.entry }),
        "undo_change" => json!({ "id": world.change }),
        "choose_picture_file" => json!({ "name": "week.svg" }),
        "save_picture" => json!({ "path": world.picture, "picture": svg }),
        "letter_page" | "release_letter" | "letter_markdown" | "choose_letter_file" => {
            json!({ "of": day })
        }
        "keep_letter" => json!({ "of": day, "closing": "Onwards." }),
        "save_letter" => json!({ "of": day, "path": world.picture }),
        "preview_restore" | "restore_backup" => json!({ "path": world.backup }),
        "choose_export_file" => json!({ "format": "csv" }),
        "export_journal" => exported(&world.export),
        "preview_import" | "import_file" => json!({ "request": request }),
        "change_settings" => json!({ "settings": world.settings }),
        "finish_welcome" => json!({ "reminderAt": "07:45" }),
        "add_reminder" => json!({ "draft": reminder }),
        "edit_reminder" => json!({ "id": world.reminder, "draft": reminder }),
        "remove_reminder" => json!({ "id": world.reminder }),
        "pause_reminders" => json!({ "until": { "day": "2026-05-12" } }),
        "set_login_start" => json!({ "on": true }),
        _ => return None,
    })
}
