//! The sums by day and by hour, which triggers keep beside the entries.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::value::day;
use crate::{error::Result, practice::Practice, progress::sum::DaySum};

/// The sums of every day from `since` to `until` inclusive, in the order of their days.
pub(crate) fn of_days(
    connection: &Connection,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<DaySum>> {
    let sums = connection
        .prepare_cached(
            "SELECT * FROM day_sums WHERE day BETWEEN ?1 AND ?2 ORDER BY day, practice",
        )?
        .query_map([since.to_string(), until.to_string()], sum_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(sums)
}

/// The sums of all days there are, in their order.
pub(crate) fn all(connection: &Connection) -> Result<Vec<DaySum>> {
    let sums = connection
        .prepare_cached("SELECT * FROM day_sums ORDER BY day, practice")?
        .query_map([], sum_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(sums)
}

/// How many entries each day has that has any, free pages included, in their order.
pub(crate) fn by_day(connection: &Connection) -> Result<Vec<(NaiveDate, u32)>> {
    let sums = connection
        .prepare_cached("SELECT day, sum(entries) AS entries FROM day_sums GROUP BY day")?
        .query_map([], |row| Ok((day(row, "day")?, row.get("entries")?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(sums)
}

/// The last journal day with an entry.
pub(crate) fn last_day(connection: &Connection) -> Result<Option<NaiveDate>> {
    let last: Option<String> = connection
        .prepare_cached("SELECT max(day) FROM day_sums")?
        .query_row([], |row| row.get(0))?;
    Ok(last.and_then(|day| day.parse().ok()))
}

/// Entries of the seven by day and hour on the clock, from `since` to `until` inclusive.
pub(crate) fn of_hours(
    connection: &Connection,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<(NaiveDate, u8, u32)>> {
    let sums = connection
        .prepare_cached("SELECT day, hour, entries FROM hour_sums WHERE day BETWEEN ?1 AND ?2")?
        .query_map([since.to_string(), until.to_string()], |row| {
            Ok((day(row, "day")?, row.get("hour")?, row.get("entries")?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(sums)
}

fn sum_from_row(row: &Row<'_>) -> rusqlite::Result<DaySum> {
    let practice = row.get_ref("practice")?.as_str()?;
    Ok(DaySum {
        day: day(row, "day")?,
        // A free page has the empty name; one that nobody knows counts as one too.
        practice: practice.parse::<Practice>().ok(),
        entries: row.get("entries")?,
        felt: row.get("felt")?,
        feelings: row.get("feelings")?,
    })
}
