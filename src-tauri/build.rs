//! Tells Tauri which commands exist, so that a window may call only those its capability names.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}

const COMMANDS: &[&str] = &[
    "start_up",
    "window_ready",
    "today_page",
    "progress_page",
    "choose_picture_file",
    "save_picture",
    "print_page",
    "list_entries",
    "record_entry",
    "edit_entry",
    "delete_entry",
    "undo",
    "undo_change",
    "mark_rest",
    "clear_rest",
    "pick_focus",
    "change_settings",
    "finish_welcome",
    "reminders_page",
    "add_reminder",
    "edit_reminder",
    "remove_reminder",
    "pause_reminders",
    "resume_reminders",
    "test_reminder",
    "login_start",
    "set_login_start",
    "choose_export_file",
    "choose_import_file",
    "export_journal",
    "preview_import",
    "import_file",
    "stop_transfer",
    "list_bin",
    "take_from_bin",
    "letter_page",
    "keep_letter",
    "release_letter",
    "letter_markdown",
    "choose_letter_file",
    "save_letter",
    "list_backups",
    "create_backup",
    "verify_backup",
    "preview_restore",
    "restore_backup",
    "choose_folder",
    "dismiss_repair",
];
