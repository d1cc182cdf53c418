//! Which entries a filter means, in SQL.
//!
//! Finding the entries themselves is `search`’s affair.

use chrono::NaiveDate;
use rusqlite::types::Value;

use crate::entry::EntryFilter;

/// The trigram index knows nothing shorter.
const SHORTEST_INDEXED: usize = 3;

/// A filter in SQL. It names only what was asked for, so that an index can be used.
#[derive(Clone)]
pub(super) struct Selection {
    pub(super) conditions: String,
    pub(super) values: Vec<Value>,
    /// What the index of notes is asked for, where it can answer.
    pub(super) phrases: Vec<String>,
}

impl Selection {
    pub(super) fn of(filter: &EntryFilter) -> Self {
        let mut selection =
            Self { conditions: "deleted_at IS NULL".to_owned(), values: vec![], phrases: vec![] };
        if let Some(since) = filter.since {
            selection.since(since);
        }
        if let Some(until) = filter.until {
            selection.and("day <= ?", until.to_string());
        }
        if let Some(practice) = filter.practice {
            selection.and("practice = ?", practice.id().to_owned());
        }
        if filter.free == Some(true) {
            selection.conditions.push_str(" AND practice IS NULL");
        }
        if let Some(space) = &filter.space {
            selection.and("space = ?", space.clone());
        }
        if let Some(feeling) = filter.feeling {
            selection.and("feeling = CAST(? AS INTEGER)", feeling.to_string());
        }
        if let Some(private) = filter.private {
            selection.conditions.push_str(if private {
                " AND private"
            } else {
                " AND NOT private"
            });
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
            selection.conditions.push_str(" AND entries.note IS NOT NULL");
        }
        for word in filter.text.as_deref().unwrap_or_default().split_whitespace() {
            selection.and_word(word);
        }
        selection
    }

    /// The whole selection as one condition on entries; of the index of notes only the rows
    /// from `rows` are asked.
    pub(super) fn within(mut self, rows: Option<(i64, i64)>) -> (String, Vec<Value>) {
        if self.phrases.is_empty() {
            return (self.conditions, self.values);
        }
        let mut found = "SELECT rowid FROM notes WHERE notes MATCH ?".to_owned();
        self.values.push(self.query().into());
        if let Some((first, last)) = rows {
            found.push_str(" AND rowid BETWEEN ? AND ?");
            self.values.extend([first.into(), last.into()]);
        }
        (format!("{} AND row IN ({found})", self.conditions), self.values)
    }

    /// Of those, only the ones since a day.
    pub(super) fn since(&mut self, day: NaiveDate) {
        self.and("day >= ?", day.to_string());
    }

    /// What FTS5 is asked: every phrase has to be there.
    pub(super) fn query(&self) -> String {
        self.phrases.join(" AND ")
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
            self.and("instr(lower(entries.note), ?) > 0", word.to_ascii_lowercase());
        } else {
            // A quoted string is a phrase to FTS5: nothing in it is syntax.
            let phrase = format!("\"{}\"", word.replace('"', "\"\""));
            self.phrases.push(phrase);
        }
    }
}

/// Whether a letter is an accent of the one before it; the index leaves these out.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}
