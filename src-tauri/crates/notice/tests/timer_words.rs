//! What a person is told when there is no timer, or still one.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

use std::io;

use hearth_host::{languages::LANGUAGES, words::Words};
use hearth_notice::timer::{TimerError, words::sentence};

fn reason() -> io::Error {
    io::Error::other("the cable")
}

#[rustfmt::skip] // a table
fn cases() -> Vec<(TimerError, &'static str)> {
    vec![
        (TimerError::NoTimerHere, "Hearth knows no timer of this system. Leave Hearth in the tray instead, or let a scheduler of yours run “hearth reminders run-due” every minute."),
        (TimerError::NoProgram(reason()), "This system does not say where hearth itself is (the cable). Start it by its full path."),
        (TimerError::NoHome, "This system does not say where your home folder is. Set HOME to it."),
        (TimerError::Unwritable("/a\nb".into()), r#"A timer cannot name "/a\nb", for it has a line break or another character that is no text. Nothing was changed. Rename the folder or move what is in it, then install the timer again."#),
        (TimerError::DataFolder("/j".into()), "A task of Windows has no variables of its own, so it would not find the journal in /j. Nothing was changed. Run “setx HEARTH_DATA_DIR FOLDER” once, which gives the variable to all your programs, then install the timer again."),
        (TimerError::File { path: "/t".into(), reason: reason() }, "/t cannot be changed: the cable. See that you may write there, then try again."),
        (TimerError::Missing("systemctl"), "This system has no “systemctl”, which would wake Hearth. Nothing was changed. Leave Hearth in the tray instead, or let a scheduler of yours run “hearth reminders run-due” every minute."),
        (TimerError::Refused { command: "systemctl start".into(), said: "no bus".into() }, "“systemctl start” could not do it: no bus. Nothing was changed. Try again in a terminal inside your desktop session."),
        (TimerError::LeftBehind { because: Box::new(TimerError::NoHome), path: "/t".into(), reason: reason() }, "This system does not say where your home folder is. Set HOME to it. One thing stays behind: /t (the cable). Delete it by hand."),
    ]
}

#[test]
fn each_error_of_the_timer_has_its_sentence() {
    for (error, said) in cases() {
        assert_eq!(sentence(&Words::new("en"), &error), said);
    }
}

/// Where a value is missing or misspelt, [`Words`] stops a test.
#[test]
fn every_language_says_each_error() {
    for language in LANGUAGES {
        for (error, _) in cases() {
            let said = sentence(&Words::new(language.tag), &error);
            assert!(!said.contains("error-timer"), "{}: {said}", language.tag);
        }
    }
}
