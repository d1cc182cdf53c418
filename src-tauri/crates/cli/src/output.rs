//! Where the program's answers go: pages for people, JSON for programs.

use std::io::{self, Write as _};

use serde::Serialize;

use crate::failure::Failure;

/// Shows a finished page. Colours stay only where a terminal wants them.
pub(crate) fn show(page: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    out.write_all(page.as_bytes())?;
    if !page.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// Writes bytes as they are.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// Writes `value` as JSON, byte for byte what the journal holds.
pub(crate) fn show_json(value: &impl Serialize) -> Result<(), Failure> {
    let mut json = escape_controls(&serde_json::to_string_pretty(value)?);
    json.push('\n');
    write(json.as_bytes())
}

/// JSON leaves U+007F to U+009F as they are, and some terminals obey them. In JSON they can
/// only stand inside strings, so the escaped form means the same.
fn escape_controls(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '\u{7f}'..='\u{9f}' => escaped.push_str(&format!("\\u{:04x}", u32::from(character))),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Says something beside the answer, on standard error.
pub(crate) fn hint(text: &str) {
    // Only a courtesy, so it does not matter whether anybody sees it.
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Standard output that remembers whether its reader has gone, as `head` does.
pub(crate) struct Piped {
    out: io::Stdout,
    reader_left: bool,
}

impl Piped {
    pub(crate) fn new() -> Self {
        Self { out: io::stdout(), reader_left: false }
    }

    /// Whether nobody reads any more.
    pub(crate) fn reader_left(&self) -> bool {
        self.reader_left
    }

    fn note<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        self.reader_left |=
            done.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe);
        done
    }
}

impl io::Write for Piped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes);
        self.note(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.out.flush();
        self.note(flushed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_carries_no_terminal_controls_and_still_means_the_same() {
        let hostile = "\u{9b}31m \u{1b}[2J \u{7f} “ü” \u{202e}";
        let json = escape_controls(&serde_json::to_string(hostile).unwrap());
        assert!(!json.contains(|c: char| c.is_control()), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), hostile);
    }
}
