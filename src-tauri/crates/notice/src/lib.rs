//! How Hearth speaks up on the desktop.
//!
//! | room | what is in it |
//! |---|---|
//! | [`attention`] | what the desk is like: do not disturb, away, presenting |
//! | [`notification`] | showing, replacing, withdrawing, hearing answers |
//! | [`reminding`] | what is due is shown, what is settled withdrawn, what is answered kept |
//! | [`reminder_loop`] | waits for the next of it |
//! | [`sample`] | “try one now” |
//! | [`timer`] | waking without a running program: systemd, launchd, Task Scheduler |
//!
//! Nothing here knows Tauri, so that the window's program and the command line share it.

/// The argument of `hearth-desktop` that names the place to open at, as `practice/day`.
pub const OPEN_AT: &str = "--at";

pub mod attention;
pub mod notification;
pub mod reminder_loop;
pub mod reminding;
pub mod sample;
pub mod timer;
