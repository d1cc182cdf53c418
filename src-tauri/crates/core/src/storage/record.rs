//! What can be changed and undone: records that are found, put and removed by a key.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Serialize, de::DeserializeOwned};

use super::value::unreadable;
use crate::error::Result;

/// Which kind of record an undo step holds. The names are in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Entry,
    RestDay,
    Focus,
    Settings,
    Reminder,
    Pause,
    Letter,
    Cue,
    Space,
    Rehearsal,
    BinnedSpace,
}

/// The texts of a query's first column, which ascend.
pub(super) fn texts(connection: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut query = connection.prepare_cached(sql)?;
    let mut texts: Vec<String> = Vec::new();
    for text in query.query_map([], |row| row.get(0))? {
        let text: String = text?;
        // In a damaged file the way from page to page may lead in a circle.
        if texts.last().is_some_and(|last| *last >= text) {
            return Err(unreadable("the key", "an ascending text").into());
        }
        texts.push(text);
    }
    Ok(texts)
}

/// A kind of record that undo can put back.
pub(crate) trait Record: Serialize + DeserializeOwned + PartialEq {
    /// Its kind.
    const KIND: Kind;

    /// What it is found by.
    fn key(&self) -> String;

    /// The keys of all records there are, in ascending order.
    fn keys(connection: &Connection) -> Result<Vec<String>>;

    /// The record as it is now.
    fn find(connection: &Connection, key: &str) -> Result<Option<Self>>;

    /// Writes the record, new or not.
    fn put(&self, connection: &Connection, now: DateTime<Utc>) -> Result<()>;

    /// Takes the record away.
    fn remove(connection: &Connection, key: &str, now: DateTime<Utc>) -> Result<()>;
}
