//! Telling formats apart by what is in a file.

use super::{
    Format, LARGEST_FILE, archive::Archive, daylio_backup, error::Place, loop_csv, loop_db,
    plain_csv::guess_columns, table::Table, table_habit, text::decode,
};

/// What every zip archive begins with.
const ZIP: &[u8] = b"PK\x03\x04";

/// Recognizes the format by content; the file’s name decides nothing.
///
/// A table with a column that is named like a day is taken for [`Format::PlainCsv`], so ask for
/// the journal’s own formats first.
#[must_use]
pub fn recognize(name: &str, bytes: &[u8]) -> Option<Format> {
    let place = Place::file(name);
    if bytes.len() as u64 > LARGEST_FILE {
        return None;
    }
    if bytes.starts_with(ZIP) {
        return archive(place, bytes);
    }
    if bytes.starts_with(loop_db::MAGIC) {
        return loop_db::fits(place, bytes).then_some(Format::LoopDb);
    }
    let text = decode(place, bytes).ok()?;
    if text.trim_start().starts_with(['{', '[']) {
        return table_habit::fits(&text).then_some(Format::TableHabit);
    }
    table(place, &text)
}

fn archive(place: Place<'_>, bytes: &[u8]) -> Option<Format> {
    let names = Archive::open(place, bytes).and_then(|archive| archive.names()).ok()?;
    if names.iter().any(|name| name == daylio_backup::INNER) {
        return Some(Format::DaylioBackup);
    }
    loop_csv::fits(&names).then_some(Format::LoopCsv)
}

fn table(place: Place<'_>, text: &str) -> Option<Format> {
    let table = Table::open(place, text).ok()?;
    let has = |name| table.column(name).is_some();
    if has("entryDate") && has("entryContent") {
        return Some(Format::Presently);
    }
    if has("mood") && has("activities") && (has("full_date") || has("year") && has("date")) {
        return Some(Format::DaylioCsv);
    }
    let dated = !guess_columns(table.headers()).day.is_empty();
    (dated && table.headers().len() > 1).then_some(Format::PlainCsv)
}
