//! The Hearth journal, headless.
//!
//! | room | what is in it |
//! |---|---|
//! | [`practice`], [`content`], [`entry`], [`focus`], [`rest`], [`cue`], [`space`], [`rehearsal`], [`draft`], [`rhythm`], [`settings`], [`day`], [`clock`] | the words of the domain |
//! | [`reminder`] | rules, the pure schedule, what became of each |
//! | [`progress`] | pure measures: entries in, numbers out |
//! | [`letter`] | the weekly letter: pure composition by rules, and letters that were kept |
//! | [`backup`] | what backups are called, hold, and which are kept |
//! | [`repair`] | what was saved of a damaged journal |
//! | [`transfer`] | exports, reading them back, and data from other apps |
//! | [`journal`] | the one door to the data: open, read, `transact`, undo |
//! | `storage` | SQLite: opening, migrations, one file per table |
//!
//! Invariants: every change goes through `Journal::transact`, which is one transaction, one
//! undo record and one change; a journal day is written down when an entry is made and never
//! recomputed; nothing here knows Tauri, environment variables, or the machine's clock.

pub mod backup;
pub mod change;
pub mod clock;
pub mod content;
pub mod cue;
pub mod day;
pub mod draft;
pub mod entry;
pub mod error;
pub mod focus;
pub mod journal;
pub mod letter;
pub mod practice;
pub mod progress;
pub mod rehearsal;
pub mod reminder;
pub mod repair;
pub mod rest;
pub mod rhythm;
pub mod settings;
pub mod space;
mod storage;
pub mod transfer;

pub use error::{Error, Result};
pub use journal::Journal;
