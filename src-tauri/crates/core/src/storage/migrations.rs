//! The schema's versions. A released migration is never edited.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::{Error, Result};

const STEPS: &[M<'_>] = &[
    M::up(include_str!("../../migrations/0001_create_journal.sql")),
    M::up(include_str!("../../migrations/0002_mend_indexes.sql")),
    M::up(include_str!("../../migrations/0003_count_revisions.sql")),
    M::up(include_str!("../../migrations/0004_add_windows_and_delays.sql")),
    M::up(include_str!("../../migrations/0005_add_summaries_and_letters.sql")),
    M::up(include_str!("../../migrations/0006_add_spaces_cues_and_drafts.sql")),
    M::up(include_str!("../../migrations/0007_find_short_words.sql")),
];

/// The newest format this program knows.
#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)] // a handful of steps
pub(super) const NEWEST: i32 = STEPS.len() as i32;

/// Brings the schema up to the newest version.
///
/// # Errors
/// What SQLite says; nothing is half-done then.
pub(super) fn migrate(connection: &mut Connection) -> Result<()> {
    Migrations::from_slice(STEPS).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::from(err),
        other => Error::Migration(other.to_string()),
    })
}
