//! `hearth` as people and scripts run it: the real program on a real folder.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

mod backups;
mod entries;
mod home;
mod hostile_text;
mod letter;
mod machine;
mod reading;
mod refusals;
mod reminders;
#[cfg(target_os = "linux")]
mod timer;
mod transfer;
mod undo;
