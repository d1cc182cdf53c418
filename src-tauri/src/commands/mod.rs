//! What the window may ask for: one file per noun, each command one call into core.

pub mod backups;
pub mod cues;
pub mod days;
pub mod entries;
pub mod example;
pub mod letters;
pub mod pictures;
pub mod practices;
pub mod reminders;
pub mod settings;
pub mod spaces;
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
        days::another_focus,
        days::set_focus_aside,
        days::mark_rest_days,
        days::clear_rest_days,
        days::month_page,
        days::put_away_return,
        entries::keep_draft,
        practices::practice_page,
        cues::add_cue,
        cues::edit_cue,
        cues::remove_cue,
        practices::add_rehearsal,
        practices::edit_rehearsal,
        practices::remove_rehearsal,
        practices::say_rehearsal,
        spaces::spaces_page,
        spaces::add_space,
        spaces::edit_space,
        spaces::remove_space,
        spaces::merge_spaces,
        start::hide_window,
        example::open_example,
        example::leave_example,
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
