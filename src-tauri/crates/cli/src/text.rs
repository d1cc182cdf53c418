//! How things look in a terminal: calm, aligned, and without anything a terminal would obey.

pub(crate) mod backup;
pub(crate) mod balance;
pub(crate) mod day;
pub(crate) mod entry;
pub(crate) mod import;
pub(crate) mod letter;
pub(crate) mod matrix;
pub(crate) mod plain;
pub(crate) mod practice;
pub(crate) mod reminder;
pub(crate) mod signs;
pub(crate) mod stats;
pub(crate) mod week;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr as _;

use crate::words::joined;

/// How far drawings are moved in.
pub(crate) const MARGIN: usize = 2;

/// For the one line that says what a page is about.
pub(crate) const HEADING: Style = Style::new().bold();
/// For what may be passed over.
pub(crate) const QUIET: Style = Style::new().dimmed();
/// For what was touched.
pub(crate) const LIT: Style = AnsiColor::Yellow.on_default();

/// `text` in a style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Facts on one line.
pub(crate) fn facts(parts: impl IntoIterator<Item = String>) -> String {
    joined("join-facts", parts)
}

/// What `text` lacks to `width` columns, in blanks.
pub(crate) fn gap(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(text.width()))
}
