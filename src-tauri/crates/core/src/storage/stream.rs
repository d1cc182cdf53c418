//! All entries, oldest first, one at a time.

use rusqlite::Connection;

use super::{entries::entry_from_row, value::optional_day};
use crate::{entry::Entry, error::Result, transfer::export::ExportSummary};

/// What [`each`] will give, in the same transaction.
pub(crate) fn extent(connection: &Connection, with_private: bool) -> Result<ExportSummary> {
    let extent = connection
        .prepare_cached(
            "SELECT count(*) FILTER (WHERE ?1 >= private) AS entries,
               count(*) FILTER (WHERE ?1 < private) AS left_out,
               min(day) FILTER (WHERE ?1 >= private) AS first_day,
               max(day) FILTER (WHERE ?1 >= private) AS last_day
             FROM entries WHERE deleted_at IS NULL",
        )?
        .query_row([with_private], |row| {
            Ok(ExportSummary {
                entries: u64::from(row.get::<_, u32>("entries")?),
                left_out: u64::from(row.get::<_, u32>("left_out")?),
                first_day: optional_day(row, "first_day")?,
                last_day: optional_day(row, "last_day")?,
            })
        })?;
    Ok(extent)
}

/// Gives every entry to `take`, oldest day first, oldest moment first within a day, and stops
/// at its first error. Memory does not grow with the number of entries.
pub(crate) fn each(
    connection: &Connection,
    with_private: bool,
    mut take: impl FnMut(Entry) -> Result<()>,
) -> Result<()> {
    // Each entry is fetched by itself: SQLite would sort a day's rows with their whole notes.
    let mut order = connection
        .prepare_cached("SELECT row FROM entries WHERE deleted_at IS NULL ORDER BY day, at, row")?;
    let mut fetch =
        connection.prepare_cached("SELECT * FROM entries WHERE row = ?1 AND ?2 >= private")?;
    let mut rows = order.query([])?;
    while let Some(row) = rows.next()? {
        let row: i64 = row.get(0)?;
        for entry in fetch.query_map((row, with_private), entry_from_row)? {
            take(entry?)?;
        }
    }
    Ok(())
}
