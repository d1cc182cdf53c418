//! The pause of all reminders, if there is one.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _};
use serde::{Deserialize, Serialize};

use super::{
    record::{Kind, Record, texts},
    value::{millis, moment},
};
use crate::error::Result;

/// Reminders stay silent until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pause {
    pub(crate) until: DateTime<Utc>,
}

/// The key of the one row.
pub(crate) const KEY: &str = "all";

impl Record for Pause {
    const KIND: Kind = Kind::Pause;

    fn key(&self) -> String {
        KEY.to_owned()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT 'all' FROM pauses")
    }

    fn find(connection: &Connection, _key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT until FROM pauses")?
            .query_row([], |row| Ok(Self { until: moment(row, "until")? }))
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached("INSERT OR REPLACE INTO pauses (id, until) VALUES (1, ?1)")?
            .execute([millis(self.until)])?;
        Ok(())
    }

    fn remove(connection: &Connection, _key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM pauses")?.execute([])?;
        Ok(())
    }
}
