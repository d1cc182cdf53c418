//! Finding entries: a page of those that match, newest first, and how many there are.
//!
//! What a rare word finds is looked up in the index of notes and sorted. What a common word finds
//! would be far more than a page shows, so the newest entries are searched first and the search
//! widens only until the page is full. Both give the same entries.
//!
//! A word of one or two letters is where trigrams begin with it. In how many notes it is shows as
//! these are read: few are looked up, and so are many that lie close together; many are otherwise
//! met on the way through an index of days; and for more than that the notes themselves are read,
//! as the next with the word is never far.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, params_from_iter, types::Value};

use super::{
    entries::entry_from_row,
    selection::{NEWEST_FIRST, Selection},
};
use crate::{
    entry::{Entry, EntryFilter},
    error::Result,
};

/// How many entries are listed when nobody says.
const PAGE: u32 = 200;
/// What a search finds is counted up to here. Whatever else is asked for is counted whole: a mark
/// in a chart opens as many entries as it counts.
const COUNTED: u32 = 1000;
/// A word of one or two letters in more notes than this is looked for in the notes themselves.
const LOOKED_UP: usize = 40_000;
/// Rows in up to so many places of the file are sooner looked up than met on the way.
const FEW: usize = 8000;
/// About so many rows share a place: a page of the file or two, which are read once for all of them.
const TOGETHER: i64 = 32;
/// A word with no more entries than this is rare.
const RARE: i64 = 4000;
/// How many of the newest entries are searched first, and how much further each time.
const NEWEST: i64 = 16_000;
const WIDER: i64 = 8;

/// A page of the entries that match, how many there are, and whether there are more than were
/// counted.
pub(crate) fn list(
    connection: &Connection,
    filter: &EntryFilter,
) -> Result<(Vec<Entry>, u32, bool)> {
    let mut selection = Selection::of(filter);
    if let Some(rows) = rows_of_letters(connection, &selection)? {
        let looked_up = lie_close(&rows) && is_long_way(connection, &rows)?;
        selection.only(&rows, looked_up)?;
    }
    if selection.short_words.is_empty() || !selection.phrases.is_empty() {
        let (total, more) = total(connection, filter)?;
        return Ok((page(connection, filter)?, total, more));
    }
    walked(connection, selection, filter)
}

/// Entries that match, newest day first, newest moment first within a day.
pub(crate) fn page(connection: &Connection, filter: &EntryFilter) -> Result<Vec<Entry>> {
    let selection = Selection::of(filter);
    let (limit, offset) = (filter.limit.unwrap_or(PAGE), filter.offset.unwrap_or(0));
    if selection.phrases.is_empty() || phrases_are_rare(connection, &selection)? {
        return found(connection, selection, None, limit, offset);
    }
    let wanted = u64::from(limit) + u64::from(offset);
    let mut newest = NEWEST;
    while let Some(since) = day_of_newest(connection, newest, filter.until)? {
        let mut near = selection.clone();
        near.since(since);
        let rows = rows_between(connection, Some(since), filter.until)?;
        let entries = found(connection, near, rows, limit, offset)?;
        // A page that is full has the newest of all, as every other match lies before `since`.
        if entries.len() as u64 + u64::from(offset) >= wanted {
            return Ok(entries);
        }
        newest = newest.saturating_mul(WIDER);
    }
    found(connection, selection, None, limit, offset)
}

/// How many entries match, and whether there are more than were counted.
pub(crate) fn total(connection: &Connection, filter: &EntryFilter) -> Result<(u32, bool)> {
    if let Some(total) = summed(connection, filter)? {
        return Ok((total, false));
    }
    let selection = Selection::of(filter);
    let searches = selection.searches();
    let most = if searches { i64::from(COUNTED) + 1 } else { -1 };
    let (source, values) = if selection.phrases.is_empty() {
        let by = selection.way_to_count();
        (format!("entries {by} WHERE {}", selection.conditions), selection.values)
    } else {
        // From the index of notes, so that counting stops as soon as it may.
        let mut values = vec![Value::from(selection.query())];
        let mut joined =
            "notes JOIN entries ON entries.row = notes.rowid WHERE notes MATCH ?".to_owned();
        if filter.since.is_some() || filter.until.is_some() {
            // Rows go with days but for what was entered later; so most other days are left out.
            let rows = rows_between(connection, filter.since, filter.until)?;
            let (first, last) = rows.unwrap_or((1, 0));
            joined.push_str(" AND notes.rowid BETWEEN ? AND ?");
            values.extend([first.into(), last.into()]);
        }
        values.extend(selection.values);
        (format!("{joined} AND {}", selection.conditions), values)
    };
    let total: u32 = connection
        .prepare_cached(&format!("SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT {most})"))?
        .query_row(params_from_iter(values), |row| row.get(0))?;
    let stopped = searches && total > COUNTED;
    Ok(if stopped { (COUNTED, true) } else { (total, false) })
}

/// The total from the sums by day, where the filter asks for nothing they do not know.
fn summed(connection: &Connection, filter: &EntryFilter) -> Result<Option<u32>> {
    let known = EntryFilter {
        since: filter.since,
        until: filter.until,
        practice: filter.practice,
        limit: filter.limit,
        offset: filter.offset,
        ..EntryFilter::default()
    };
    // Nothing asked for is the same as false here.
    let asked = EntryFilter {
        text: filter.text.clone().filter(|text| !text.trim().is_empty()),
        with_note: filter.with_note.filter(|with| *with),
        free: filter.free.filter(|free| *free),
        ..filter.clone()
    };
    if asked != known {
        return Ok(None);
    }
    let total = connection
        .prepare_cached(
            "SELECT coalesce(sum(entries), 0) FROM day_sums
             WHERE day >= ?1 AND day <= ?2 AND (?3 IS NULL OR practice = ?3)",
        )?
        .query_row(
            (
                first_day(filter.since),
                last_day(filter.until),
                filter.practice.map(crate::practice::Practice::id),
            ),
            |row| row.get(0),
        )?;
    Ok(Some(total))
}

/// Which entries a page shows is found first, from an index alone where it knows enough; only
/// those are then read whole.
fn found(
    connection: &Connection,
    selection: Selection,
    rows: Option<(i64, i64)>,
    limit: u32,
    offset: u32,
) -> Result<Vec<Entry>> {
    let by = selection.way_to_page();
    let (conditions, mut values) = selection.within(rows);
    values.extend([limit.into(), offset.into()]);
    let entries = connection
        .prepare_cached(&format!(
            "SELECT * FROM entries WHERE row IN (
               SELECT row FROM entries {by} WHERE {conditions}
               ORDER BY {NEWEST_FIRST} LIMIT ? OFFSET ?)
             ORDER BY {NEWEST_FIRST}"
        ))?
        .query_map(params_from_iter(values), entry_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// Whether rows lie in so few places that looking each up costs less than meeting them on the way.
fn lie_close(rows: &[i64]) -> bool {
    let places: HashSet<i64> = rows.iter().map(|row| row / TOGETHER).collect();
    places.len() <= FEW
}

/// Whether meeting rows on the way may cost more than looking each up: an entry that is passed by
/// costs a quarter of one that is looked up.
fn is_long_way(connection: &Connection, rows: &[i64]) -> Result<bool> {
    let newest: Option<i64> =
        connection.query_row("SELECT max(row) FROM entries", [], |row| row.get(0))?;
    Ok(newest.unwrap_or(0) > 4 * rows.len() as i64)
}

/// Both page and total from one walk through what may match, the newest first.
fn walked(
    connection: &Connection,
    selection: Selection,
    filter: &EntryFilter,
) -> Result<(Vec<Entry>, u32, bool)> {
    let (limit, offset) = (filter.limit.unwrap_or(PAGE), filter.offset.unwrap_or(0));
    let end = offset.saturating_add(limit);
    let by = selection.way_to_page();
    let way = selection.way_by_space(filter);
    let (conditions, values) = selection.within(None);
    let (source, mut led) = way.map_or_else(
        || (format!("entries {by} WHERE {conditions} ORDER BY {NEWEST_FIRST}"), vec![]),
        |(way, led)| (format!("{way} WHERE {conditions}"), led),
    );
    led.extend(values);
    led.push(end.max(COUNTED + 1).into());
    let rows: Vec<i64> = connection
        .prepare_cached(&format!("SELECT row FROM {source} LIMIT ?"))?
        .query_map(params_from_iter(led), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let page: Vec<i64> = rows.iter().copied().skip(offset as usize).take(limit as usize).collect();
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Ok((entries_in(connection, &page)?, total.min(COUNTED), total > COUNTED))
}

fn entries_in(connection: &Connection, rows: &[i64]) -> Result<Vec<Entry>> {
    let entries = connection
        .prepare_cached(&format!(
            "SELECT * FROM entries WHERE row IN (SELECT value FROM json_each(?1))
             ORDER BY {NEWEST_FIRST}"
        ))?
        .query_map([serde_json::to_string(rows)?], entry_from_row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// The rows of the first short word that is in few enough notes; `None` without one, or where the
/// longer words lead to fewer.
fn rows_of_letters(connection: &Connection, selection: &Selection) -> Result<Option<Vec<i64>>> {
    if selection.short_words.is_empty() || phrases_are_rare(connection, selection)? {
        return Ok(None);
    }
    for word in &selection.short_words {
        let rows = rows_with(connection, word)?;
        if rows.is_some() {
            return Ok(rows);
        }
    }
    Ok(None)
}

/// The rows of the notes with one or two letters, which is where a trigram begins with them;
/// `None` where these are too many.
fn rows_with(connection: &Connection, letters: &str) -> Result<Option<Vec<i64>>> {
    let last = format!("{letters}{0}{0}", char::MAX);
    let mut trigrams =
        connection.prepare_cached("SELECT doc FROM trigrams WHERE term >= ?1 AND term <= ?2")?;
    let mut docs = trigrams.query([letters, &last])?;
    let mut rows = HashSet::new();
    while let Some(doc) = docs.next()? {
        rows.insert(doc.get(0)?);
        if rows.len() > LOOKED_UP {
            return Ok(None);
        }
    }
    Ok(Some(rows.into_iter().collect()))
}

/// Whether the index of notes leads to few entries.
fn phrases_are_rare(connection: &Connection, selection: &Selection) -> Result<bool> {
    if selection.phrases.is_empty() {
        return Ok(false);
    }
    let beyond = connection
        .prepare_cached("SELECT 1 FROM notes WHERE notes MATCH ?1 LIMIT 1 OFFSET ?2")?
        .query_row((selection.query(), RARE), |_| Ok(()))
        .optional()?;
    Ok(beyond.is_none())
}

/// The day since which there are about so many entries, up to `until`; `None` when there are no
/// more.
fn day_of_newest(
    connection: &Connection,
    entries: i64,
    until: Option<NaiveDate>,
) -> Result<Option<NaiveDate>> {
    let mut sums = connection.prepare_cached(
        "SELECT day, sum(entries) FROM day_sums WHERE day <= ?1 GROUP BY day ORDER BY day DESC",
    )?;
    let mut rows = sums.query([last_day(until)])?;
    let mut left = entries;
    while let Some(row) = rows.next()? {
        left -= row.get::<_, i64>(1)?;
        if left <= 0 {
            return Ok(Some(super::value::day(row, "day")?));
        }
    }
    Ok(None)
}

/// The lowest and the highest row of the entries of some days.
fn rows_between(
    connection: &Connection,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> Result<Option<(i64, i64)>> {
    let rows: (Option<i64>, Option<i64>) = connection
        .prepare_cached(
            "SELECT min(row), max(row) FROM entries INDEXED BY entries_by_day
             WHERE deleted_at IS NULL AND day >= ?1 AND day <= ?2",
        )?
        .query_row([first_day(since), last_day(until)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.0.zip(rows.1))
}

/// A text that no day comes before, unless one is asked for.
fn first_day(since: Option<NaiveDate>) -> String {
    since.map_or_else(String::new, |day| day.to_string())
}

/// A text that no day comes after, unless one is asked for.
fn last_day(until: Option<NaiveDate>) -> String {
    until.map_or_else(|| "~".to_owned(), |day| day.to_string())
}
