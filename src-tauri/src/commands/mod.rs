//! What the window may ask for: one file per noun, each command one call into core.

pub mod backups;
pub mod days;
pub mod entries;
pub mod letters;
pub mod pictures;
pub mod reminders;
pub mod settings;
pub mod start;
pub mod transfer;

use tauri::{Runtime, ipc::Invoke};

/// Routes the window's calls. `build.rs` and the capability name the same commands.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start_up,
        start::window_ready,
        days::today_page,
        days::progress_page,
        days::mark_rest,
        days::clear_rest,
        days::pick_focus,
        entries::list_entries,
        entries::record_entry,
        entries::edit_entry,
        entries::delete_entry,
        entries::undo,
        entries::undo_change,
        entries::list_bin,
        entries::take_from_bin,
        pictures::choose_picture_file,
        pictures::save_picture,
        pictures::print_page,
        letters::letter_page,
        letters::keep_letter,
        letters::release_letter,
        letters::letter_markdown,
        letters::choose_letter_file,
        letters::save_letter,
        backups::list_backups,
        backups::create_backup,
        backups::verify_backup,
        backups::preview_restore,
        backups::restore_backup,
        backups::choose_folder,
        backups::dismiss_repair,
        transfer::choose_export_file,
        transfer::choose_import_file,
        transfer::export_journal,
        transfer::preview_import,
        transfer::import_file,
        transfer::stop_transfer,
        settings::change_settings,
        settings::finish_welcome,
        reminders::reminders_page,
        reminders::add_reminder,
        reminders::edit_reminder,
        reminders::remove_reminder,
        reminders::pause_reminders,
        reminders::resume_reminders,
        reminders::test_reminder,
        reminders::login_start,
        reminders::set_login_start,
    ]
}
