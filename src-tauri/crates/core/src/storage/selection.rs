//! Which entries a filter means, in SQL.

use rusqlite::types::Value;

use crate::entry::EntryFilter;

/// The trigram index knows nothing shorter.
const SHORTEST_INDEXED: usize = 3;

/// A filter in SQL. It names only what was asked for, so that an index can be used.
pub(super) struct Selection {
    pub(super) conditions: String,
    pub(super) values: Vec<Value>,
}

impl Selection {
    pub(super) fn of(filter: &EntryFilter) -> Self {
        let mut selection = Self { conditions: "deleted_at IS NULL".to_owned(), values: vec![] };
        if let Some(since) = filter.since {
            selection.and("day >= ?", since.to_string());
        }
        if let Some(until) = filter.until {
            selection.and("day <= ?", until.to_string());
        }
        if let Some(practice) = filter.practice {
            selection.and("practice = ?", practice.id().to_owned());
        }
        if let Some(weekday) = filter.weekday {
            // SQLite counts weekdays from Sunday.
            let number = (weekday as u8 + 1) % 7;
            selection.and("strftime('%w', day) = ?", number.to_string());
        }
        if let Some(hour) = filter.hour {
            let on_the_clock = "((at / 1000 + utc_offset) % 86400 + 86400) % 86400 / 3600";
            selection.and(&format!("{on_the_clock} = CAST(? AS INTEGER)"), hour.to_string());
        }
        if filter.with_note == Some(true) {
            selection.conditions.push_str(" AND note IS NOT NULL");
        }
        for word in filter.text.as_deref().unwrap_or_default().split_whitespace() {
            selection.and_word(word);
        }
        selection
    }

    fn and(&mut self, condition: &str, value: String) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
        self.values.push(value.into());
    }

    fn and_word(&mut self, word: &str) {
        let letters = word.chars().filter(|letter| !is_accent(*letter)).count();
        // FTS5 reads a query only as far as its first NUL.
        if letters < SHORTEST_INDEXED || word.contains('\0') {
            self.and("instr(lower(note), ?) > 0", word.to_ascii_lowercase());
        } else {
            // A quoted string is a phrase to FTS5: nothing in it is syntax.
            let phrase = format!("\"{}\"", word.replace('"', "\"\""));
            self.and("row IN (SELECT rowid FROM notes WHERE notes MATCH ?)", phrase);
        }
    }
}

/// Whether a letter is an accent of the one before it; the index leaves these out.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}
