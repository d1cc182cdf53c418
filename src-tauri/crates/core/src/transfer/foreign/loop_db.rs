//! Loop Habit Tracker’s full backup, an SQLite database that is never trusted.

use std::collections::HashMap;

use rusqlite::{
    Connection, Row,
    limits::Limit,
    types::{Value, ValueRef},
};

use super::{
    Foreign, Format, LeftOutReason,
    collect::Collector,
    error::{ForeignError, Place, Problem},
    loop_value::{LoopDay, Mark, mark_of_number, take},
    moment::epoch_day,
};
use crate::entry::LONGEST_NOTE;

/// What every SQLite file begins with.
pub(super) const MAGIC: &[u8] = b"SQLite format 3\0";
const HABITS: &str = "Habits";
const REPETITIONS: &str = "Repetitions";
const DAY: i64 = 86_400_000;

struct Habit {
    activity: usize,
    numeric: bool,
}

pub(super) fn parse(place: Place<'_>, bytes: &[u8]) -> Result<Foreign, ForeignError> {
    let database = open(place, bytes)?;
    let mut collector = Collector::new(Format::LoopDb);
    let inner = place.within(HABITS);
    let habits = read_habits(&database, &mut collector).map_err(|problem| inner.error(problem))?;
    let inner = place.within(REPETITIONS);
    read_repetitions(&database, &habits, &mut collector).map_err(|(row, problem)| match row {
        Some(row) => inner.error_at(row, problem),
        None => inner.error(problem),
    })?;
    Ok(collector.finish())
}

/// Whether a database has Loop’s tables.
pub(super) fn fits(place: Place<'_>, bytes: &[u8]) -> bool {
    open(place, bytes).is_ok()
}

/// Opens a copy in memory, read-only, in which no trigger or view of the file can run.
fn open(place: Place<'_>, bytes: &[u8]) -> Result<Connection, ForeignError> {
    if !bytes.starts_with(MAGIC) {
        return Err(place.error(Problem::NoLoopDatabase));
    }
    let damaged = |_: rusqlite::Error| place.error(Problem::Damaged);
    let database = load(bytes).map_err(damaged)?;
    let sound: String =
        database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(damaged)?;
    if sound != "ok" {
        return Err(place.error(Problem::Damaged));
    }
    for table in [HABITS, REPETITIONS] {
        if !is_plain_table(&database, table).map_err(damaged)? {
            return Err(place.error(Problem::NoLoopDatabase));
        }
    }
    Ok(database)
}

fn load(bytes: &[u8]) -> rusqlite::Result<Connection> {
    let mut copy = bytes.to_vec();
    // Android leaves databases in WAL mode, which one in memory cannot be; SQLite says to change
    // the two version bytes of the header.
    if let Some(versions) = copy.get_mut(18..20) {
        versions.fill(1);
    }
    let mut database = Connection::open_in_memory()?;
    database.deserialize_read_exact("main", &*copy, copy.len(), true)?;
    database.pragma_update(None, "trusted_schema", false)?;
    database.pragma_update(None, "query_only", true)?;
    database.pragma_update(None, "cell_size_check", true)?;
    let longest = i32::try_from(LONGEST_NOTE + 1024).unwrap_or(i32::MAX);
    database.set_limit(Limit::SQLITE_LIMIT_LENGTH, longest)?;
    Ok(database)
}

/// A view or virtual table of that name could compute anything; those have no root page.
fn is_plain_table(database: &Connection, table: &str) -> rusqlite::Result<bool> {
    database.query_row(
        "SELECT count(*) = 1 FROM sqlite_schema
         WHERE type = 'table' AND rootpage > 0 AND name = ?1 COLLATE NOCASE",
        [table],
        |row| row.get(0),
    )
}

/// The columns a table has, in lower case; versions of the app differ in them.
fn columns(database: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = database.prepare("SELECT lower(name) FROM pragma_table_info(?1)")?;
    statement.query_map([table], |row| row.get(0))?.collect()
}

/// The columns to select, with a constant in place of those the table has not.
fn select(has: &[String], wanted: &[(&str, &str)]) -> String {
    let pick = |(name, otherwise): &(&str, &str)| {
        if has.iter().any(|column| column == name) {
            format!("\"{name}\"")
        } else {
            (*otherwise).to_owned()
        }
    };
    wanted.iter().map(pick).collect::<Vec<_>>().join(", ")
}

fn read_habits(
    database: &Connection,
    collector: &mut Collector,
) -> Result<HashMap<i64, Habit>, Problem> {
    let has = columns(database, HABITS).map_err(damaged)?;
    for name in ["id", "name"] {
        if !has.iter().any(|column| column == name) {
            return Err(Problem::MissingColumn(name.to_owned()));
        }
    }
    let list = select(&has, &[("id", ""), ("name", ""), ("type", "0"), ("uuid", "''")]);
    let mut statement = database
        .prepare(&format!("SELECT {list} FROM {HABITS} ORDER BY \"id\""))
        .map_err(damaged)?;
    let mut rows = statement.query([]).map_err(damaged)?;
    let mut habits = HashMap::new();
    while let Some(row) = rows.next().map_err(damaged)? {
        let id = integer(row, 0)?.ok_or(Problem::NoLoopDatabase)?;
        let (name, uuid) = (text(row, 1)?, text(row, 3)?);
        let key = if uuid.is_empty() { id.to_string() } else { uuid };
        let activity = collector.activity(&key, &name)?;
        habits.insert(id, Habit { activity, numeric: integer(row, 2)? == Some(1) });
    }
    Ok(habits)
}

/// The row, counted from 1, goes with what is wrong in it.
fn read_repetitions(
    database: &Connection,
    habits: &HashMap<i64, Habit>,
    collector: &mut Collector,
) -> Result<(), (Option<u64>, Problem)> {
    let whole = |error| (None, damaged(error));
    let has = columns(database, REPETITIONS).map_err(whole)?;
    for name in ["habit", "timestamp"] {
        if !has.iter().any(|column| column == name) {
            return Err((None, Problem::MissingColumn(name.to_owned())));
        }
    }
    let list = select(&has, &[("habit", ""), ("timestamp", ""), ("value", "2"), ("notes", "''")]);
    let mut statement = database
        .prepare(&format!("SELECT {list} FROM {REPETITIONS} ORDER BY \"timestamp\", \"habit\""))
        .map_err(whole)?;
    let mut rows = statement.query([]).map_err(whole)?;
    let mut number = 0;
    while let Some(row) = rows.next().map_err(whole)? {
        number += 1;
        take_repetition(row, habits, collector).map_err(|problem| (Some(number), problem))?;
    }
    Ok(())
}

fn take_repetition(
    row: &Row<'_>,
    habits: &HashMap<i64, Habit>,
    collector: &mut Collector,
) -> Result<(), Problem> {
    let Some(habit) = integer(row, 0)?.and_then(|id| habits.get(&id)) else {
        // Old versions leave the days of a deleted habit behind.
        collector.leave_out(LeftOutReason::Deleted);
        return Ok(());
    };
    let timestamp = integer(row, 1)?.ok_or_else(|| Problem::no_date("NULL"))?;
    let day = epoch_day(timestamp.div_euclid(DAY))?;
    let mark = mark(&row.get::<_, Value>(2).map_err(damaged)?, habit.numeric)?;
    let note = text(row, 3)?;
    take(collector, LoopDay { habit: habit.activity, day, mark, note: &note })
}

fn mark(value: &Value, numeric: bool) -> Result<Mark, Problem> {
    let number = match value {
        Value::Integer(number) => *number as f64,
        Value::Real(number) => *number,
        other => return Err(Problem::no_value(&format!("{other:?}"))),
    };
    mark_of_number(number, numeric).ok_or_else(|| Problem::no_value(&number.to_string()))
}

fn integer(row: &Row<'_>, column: usize) -> Result<Option<i64>, Problem> {
    match row.get_ref(column).map_err(damaged)? {
        ValueRef::Integer(number) => Ok(Some(number)),
        ValueRef::Null => Ok(None),
        other => Err(Problem::NoNumber(other.data_type().to_string())),
    }
}

fn text(row: &Row<'_>, column: usize) -> Result<String, Problem> {
    let bytes = match row.get_ref(column).map_err(damaged)? {
        ValueRef::Text(bytes) => bytes,
        ValueRef::Null => return Ok(String::new()),
        other => return Err(Problem::NoText(other.data_type().to_string())),
    };
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::Encoding)?;
    if text.contains('\0') { Err(Problem::Nul) } else { Ok(text.to_owned()) }
}

fn damaged(_: rusqlite::Error) -> Problem {
    Problem::Damaged
}
