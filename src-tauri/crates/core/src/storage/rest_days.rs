//! The table of rest days.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _};

use super::{
    record::{Kind, Record, texts},
    value::day,
};
use crate::{error::Result, rest::RestDay};

impl Record for RestDay {
    const KIND: Kind = Kind::RestDay;

    fn key(&self) -> String {
        self.day.to_string()
    }

    fn keys(connection: &Connection) -> Result<Vec<String>> {
        texts(connection, "SELECT day FROM rest_days ORDER BY day")
    }

    fn find(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let found = connection
            .prepare_cached("SELECT day FROM rest_days WHERE day = ?1")?
            .query_row([key], |row| Ok(Self { day: day(row, "day")? }))
            .optional()?;
        Ok(found)
    }

    fn put(&self, connection: &Connection, _now: DateTime<Utc>) -> Result<()> {
        connection
            .prepare_cached("INSERT INTO rest_days (day) VALUES (?1) ON CONFLICT DO NOTHING")?
            .execute([self.key()])?;
        Ok(())
    }

    fn remove(connection: &Connection, key: &str, _now: DateTime<Utc>) -> Result<()> {
        connection.prepare_cached("DELETE FROM rest_days WHERE day = ?1")?.execute([key])?;
        Ok(())
    }
}

/// Rest days from `since` to `until` inclusive.
pub(crate) fn between(
    connection: &Connection,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<NaiveDate>> {
    let days = connection
        .prepare_cached("SELECT day FROM rest_days WHERE day BETWEEN ?1 AND ?2 ORDER BY day")?
        .query_map([since.to_string(), until.to_string()], |row| day(row, "day"))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(days)
}

/// Every rest day, first one first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<NaiveDate>> {
    let days = connection
        .prepare_cached("SELECT day FROM rest_days ORDER BY day")?
        .query_map([], |row| day(row, "day"))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(days)
}
