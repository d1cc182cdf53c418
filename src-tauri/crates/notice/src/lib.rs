//! How Hearth speaks up on the desktop.
//!
//! | room | what is in it |
//! |---|---|
//! | [`attention`] | what the desk is like: do not disturb, away, presenting |
//! | [`timer`] | waking without a running program: systemd, launchd, Task Scheduler |
//!
//! Nothing here knows Tauri, so that the window's program and the command line share it.

pub mod attention;
pub mod timer;
