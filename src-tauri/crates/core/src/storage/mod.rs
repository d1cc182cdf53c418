//! SQLite: opening, migrations, and one file per table.
//!
//! Storage knows the domain's types; nothing in the domain knows SQLite.

pub(crate) mod backup;
pub(crate) mod bin;
pub(crate) mod changes;
pub(crate) mod chosen_language;
pub(crate) mod cues;
pub(crate) mod drafts;
pub(crate) mod entries;
pub(crate) mod focuses;
pub(crate) mod folding;
mod header;
pub(crate) mod letters;
pub(crate) mod lock;
mod migrations;
pub(crate) mod occurrences;
pub(crate) mod open;
pub(crate) mod pauses;
pub(crate) mod record;
pub(crate) mod rehearsals;
pub(crate) mod reminders;
pub(crate) mod repair;
pub(crate) mod rest_days;
pub(crate) mod returns;
mod salvage;
pub(crate) mod search;
mod selection;
pub(crate) mod settings;
pub(crate) mod spaces;
pub(crate) mod stream;
pub(crate) mod sums;
mod value;
