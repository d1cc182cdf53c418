//! A look at the chosen language before the journal is opened.
//!
//! Help texts and refusals are said before, or instead of, opening the journal.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags};

use super::{
    header::{self, Header},
    migrations,
    open::FILE_NAME,
};

// Words in the system's language now are better than in the chosen one later.
const PATIENCE: Duration = Duration::from_millis(100);

/// The language chosen in the journal in `folder`, as a BCP 47 tag. `None` where none was chosen
/// or the journal cannot be read; opening it will say why. Changes nothing.
#[must_use]
pub fn chosen_language(folder: &Path) -> Option<String> {
    let path = folder.join(FILE_NAME);
    if header::read(&path).ok()? != Header::Journal(migrations::NEWEST) {
        return None;
    }
    // A connection that may only read would leave `-shm` behind; this one tidies up and is told
    // not to write.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).ok()?;
    connection.busy_timeout(PATIENCE).ok()?;
    connection.pragma_update(None, "trusted_schema", false).ok()?;
    connection.pragma_update(None, "query_only", true).ok()?;
    connection.query_row("SELECT body ->> '$.language' FROM settings", [], |row| row.get(0)).ok()?
}
