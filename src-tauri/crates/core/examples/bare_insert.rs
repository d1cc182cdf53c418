//! The smallest program that keeps a row: the floor that `cargo xtask bench` compares `hearth log`
//! with. Its one argument is the database.

use rusqlite::{Connection, params};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("which database?")?;
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.execute(
        "CREATE TABLE IF NOT EXISTS entries (row INTEGER PRIMARY KEY, practice TEXT, at INTEGER, day TEXT)",
        (),
    )?;
    connection.execute(
        "INSERT INTO entries (practice, at, day) VALUES (?, ?, ?)",
        params!["listening", 1_778_328_000_000_i64, "2026-05-09"],
    )?;
    Ok(())
}
