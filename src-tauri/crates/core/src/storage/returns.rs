//! The table of returns that were greeted.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _};

use super::value::day;
use crate::error::Result;

/// On which day the return after `last_day` was greeted.
pub(crate) fn greeted_on(
    connection: &Connection,
    last_day: NaiveDate,
) -> Result<Option<NaiveDate>> {
    let greeted = connection
        .prepare_cached("SELECT greeted_on FROM returns WHERE last_day = ?1")?
        .query_row([last_day.to_string()], |row| day(row, "greeted_on"))
        .optional()?;
    Ok(greeted)
}

/// Notes that the return after `last_day` is greeted on `on`.
pub(crate) fn greet(connection: &Connection, last_day: NaiveDate, on: NaiveDate) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO returns (last_day, greeted_on) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute([last_day.to_string(), on.to_string()])?;
    Ok(())
}

/// Notes that the person has read the greeting after `last_day`: it counts as greeted on that day,
/// which is over.
pub(crate) fn put_away(connection: &Connection, last_day: NaiveDate) -> Result<()> {
    connection
        .prepare_cached("UPDATE returns SET greeted_on = last_day WHERE last_day = ?1")?
        .execute([last_day.to_string()])?;
    Ok(())
}
