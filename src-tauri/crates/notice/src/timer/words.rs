//! Why there is no timer, or still one, in the person's language.

use std::path::Path;

use hearth_host::{folder::DATA_DIR_VARIABLE, words::Words};

use super::TimerError;

/// The sentence for an error of the timer, which says what to do.
#[must_use]
pub fn sentence(words: &Words, error: &TimerError) -> String {
    let (say, with) = (|key| words.say(key), |key, values: &[_]| words.say_with(key, values));
    match error {
        TimerError::NoTimerHere => say("error-timer-no-timer-here"),
        TimerError::NoProgram(reason) => {
            with("error-timer-no-program", &[("reason", &reason.to_string())])
        }
        TimerError::NoHome => say("error-timer-no-home"),
        // Quoted, so that its line break breaks no line here.
        TimerError::Unwritable(path) => {
            with("error-timer-unwritable", &[("path", &format!("{path:?}"))])
        }
        TimerError::DataFolder(path) => with(
            "error-timer-data-folder",
            &[("path", &text(path)), ("variable", &DATA_DIR_VARIABLE)],
        ),
        TimerError::File { path, reason } => {
            with("error-timer-file", &[("path", &text(path)), ("reason", &reason.to_string())])
        }
        TimerError::Missing(program) => with("error-timer-missing", &[("program", program)]),
        TimerError::Refused { command, said } => {
            with("error-timer-refused", &[("command", command), ("reason", said)])
        }
        TimerError::LeftBehind { because, path, reason } => words.say_with(
            "error-timer-left-behind",
            &[
                ("because", &sentence(words, because)),
                ("path", &text(path)),
                ("reason", &reason.to_string()),
            ],
        ),
    }
}

fn text(path: &Path) -> String {
    path.display().to_string()
}
