//! The built program on a desktop of its own: its tray and its darkness.
#![cfg(target_os = "linux")]
#![allow(missing_docs)] // what a test serves on its bus is no interface of ours
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod darkness;
mod private_desk;
mod tray;
