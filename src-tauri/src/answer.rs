//! What a person answered to a reminder. An answer belongs to the day the reminder was for.

use hearth_core::reminder::history::DueReminder;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::{
    error::CommandResult,
    state::{Hearth, Place},
    window,
};

/// Acts on a notification's button or a click on it.
pub(crate) fn take<R: Runtime>(app: &AppHandle<R>, action: &str, reminder: &DueReminder) {
    if let Err(error) = act(app, action, reminder) {
        log::warn!("the answer “{action}” could not be kept: {error}");
    }
}

fn act<R: Runtime>(app: &AppHandle<R>, action: &str, reminder: &DueReminder) -> CommandResult<()> {
    let journal = app.state::<Hearth>().journal()?;
    let (id, day) = (reminder.reminder_id, reminder.day);
    match action {
        "done" => journal.ask_and_wait(move |journal| journal.answer_done(id, day).map(drop)),
        "later" => journal.ask_and_wait(move |journal| journal.answer_later(id, day)),
        "not-today" => journal.ask_and_wait(move |journal| journal.answer_not_today(id, day)),
        "default" => {
            open_at(app, reminder);
            Ok(())
        }
        _ => Ok(()), // closed without an answer
    }
}

fn open_at<R: Runtime>(app: &AppHandle<R>, reminder: &DueReminder) {
    let place = Place { practice: reminder.practice, day: reminder.day };
    app.state::<Hearth>().go_to(place);
    window::open(app);
    window::take_to_place(app);
}
