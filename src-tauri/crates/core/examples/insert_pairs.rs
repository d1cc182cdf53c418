//! An entry kept by the journal beside a row kept by SQLite alone, by turns and on the same disk:
//! prints the median and the 95th percentile of each, in milliseconds. For `cargo xtask bench`.

use std::{sync::Arc, time::Instant};

use hearth_core::{
    Journal,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryDraft, Source},
    journal::Config,
    practice::Practice,
};
use rusqlite::{Connection, params};

const PAIRS: usize = 400;
type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let clock =
        FixedClock { now: "2026-05-09T12:00:00Z".parse()?, zone: chrono_tz::Europe::Berlin };
    let mut journal = Journal::open(
        &folder.path().join("journal"),
        Config { clock: Arc::new(clock), first_weekday: Weekday::Mon, language: "en".to_owned() },
    )?;
    let raw = raw(&folder.path().join("raw.db"))?;
    let (mut of_journal, mut of_raw) = (Vec::new(), Vec::new());
    for pair in 0..PAIRS {
        let draft = EntryDraft { practice: Some(Practice::ALL[pair % 7]), ..EntryDraft::default() };
        of_journal.push(timed(|| journal.record_entry(draft, Source::Window).map(drop))?);
        of_raw.push(timed(|| insert(&raw))?);
    }
    for times in [&mut of_journal, &mut of_raw] {
        times.sort_by(f64::total_cmp);
        println!("{} {}", times[PAIRS / 2], times[PAIRS * 95 / 100]);
    }
    Ok(())
}

/// As the journal is opened, and with the same columns, but nothing else.
fn raw(path: &std::path::Path) -> Result<Connection, Failure> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.execute_batch(
        "CREATE TABLE entries (row INTEGER PRIMARY KEY, id TEXT, practice TEXT, at INTEGER,
           utc_offset INTEGER, time_zone TEXT, day TEXT, private INTEGER, source TEXT)",
    )?;
    Ok(connection)
}

fn insert(raw: &Connection) -> rusqlite::Result<()> {
    let mut statement = raw.prepare_cached(
        "INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, private, source)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    let id = "00000000-0000-7000-8000-000000000000";
    let at = 1_778_328_000_000_i64;
    statement.execute(params![
        id,
        "listening",
        at,
        7200,
        "Europe/Berlin",
        "2026-05-09",
        false,
        "window"
    ])?;
    Ok(())
}

fn timed<E>(act: impl FnOnce() -> Result<(), E>) -> Result<f64, E> {
    let start = Instant::now();
    act()?;
    Ok(start.elapsed().as_secs_f64() * 1000.0)
}
