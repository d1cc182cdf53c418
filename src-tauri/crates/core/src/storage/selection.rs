//! Which entries a filter means, in SQL.
//!
//! Finding the entries themselves is `search`’s affair.

use chrono::NaiveDate;
use rusqlite::types::Value;

use super::folding::fold;
use crate::entry::EntryFilter;

/// The trigram index knows nothing shorter.
const SHORTEST_INDEXED: usize = 3;
/// Newest day first, newest moment first within a day.
pub(super) const NEWEST_FIRST: &str = "day DESC, at DESC, row DESC";
/// SQLite left to itself would read all entries by another index and sort them.
const BY_DAY: &str = "INDEXED BY entries_by_day";
const AS_THEY_LIE: &str = "NOT INDEXED";

/// A filter in SQL. It names only what was asked for, so that an index can be used.
#[derive(Clone)]
pub(super) struct Selection {
    pub(super) conditions: String,
    pub(super) values: Vec<Value>,
    /// The words searched for that the index of notes can answer, folded as it folds them.
    pub(super) phrases: Vec<String>,
    /// The words too short for it; the conditions have them too.
    pub(super) short_words: Vec<String>,
    /// Whether an index knows all that is asked for, so that counting reads no entry.
    pub(super) is_indexed: bool,
    /// Whether an index leads to what is asked for, other than the one by day.
    leads: bool,
    /// Whether days are asked for.
    of_days: bool,
    /// Whether the conditions name rows that are read first of all.
    names_rows: bool,
    /// Whether only some rows are meant.
    is_narrowed: bool,
}

impl Selection {
    pub(super) fn of(filter: &EntryFilter) -> Self {
        let words = filter.text.as_deref().unwrap_or_default().split_whitespace().map(fold);
        let (phrases, short_words): (Vec<_>, Vec<_>) = words
            .filter(|word| !word.is_empty())
            .partition(|word| word.chars().count() >= SHORTEST_INDEXED);
        let mut selection = Self {
            conditions: "deleted_at IS NULL".to_owned(),
            values: vec![],
            is_indexed: phrases.is_empty()
                && short_words.is_empty()
                && filter.feeling.is_none()
                && filter.private.is_none()
                && filter.weekday.is_none()
                && filter.hour.is_none()
                && filter.with_note != Some(true),
            leads: filter.practice.is_some() || filter.free == Some(true) || filter.space.is_some(),
            of_days: filter.since.is_some() || filter.until.is_some(),
            names_rows: false,
            is_narrowed: false,
            phrases,
            short_words,
        };
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
        for word in selection.short_words.clone() {
            selection.and_word(&word);
        }
        selection
    }

    /// Whether words are searched for.
    pub(super) const fn searches(&self) -> bool {
        !self.phrases.is_empty() || !self.short_words.is_empty()
    }

    /// Of those, only the ones in some rows, which are looked up or else met on the way; among
    /// these, words are looked for in the notes.
    pub(super) fn only(&mut self, rows: &[i64], looked_up: bool) -> serde_json::Result<()> {
        for word in std::mem::take(&mut self.phrases) {
            self.and_word(&word);
        }
        self.names_rows = looked_up;
        self.is_narrowed = true;
        // A plus keeps SQLite from looking each of many rows up.
        let row = if self.names_rows { "row" } else { "+row" };
        let rows = serde_json::to_string(rows)?;
        self.and(&format!("{row} IN (SELECT value FROM json_each(?))"), rows);
        Ok(())
    }

    /// How to come by the newest entries first. The index of notes leads by itself.
    pub(super) const fn way_to_page(&self) -> &'static str {
        if self.names_rows {
            AS_THEY_LIE
        } else if self.leads || !self.phrases.is_empty() {
            ""
        } else {
            BY_DAY
        }
    }

    /// How to come by the newest entries of a space first, without reading their notes before it is
    /// their turn: the index of spaces has them by practice.
    pub(super) fn way_by_space(&self, filter: &EntryFilter) -> Option<(String, Vec<Value>)> {
        if self.is_narrowed || filter.space.is_none() {
            return None;
        }
        let Self { conditions, values, .. } =
            Self::of(&EntryFilter { text: None, ..filter.clone() });
        // A limit, although it is none, keeps SQLite from dropping the order.
        let way = format!(
            "(SELECT row AS led FROM entries WHERE {conditions} ORDER BY {NEWEST_FIRST} LIMIT -1)
             CROSS JOIN entries ON row = led"
        );
        Some((way, values))
    }

    /// How to come by all entries, in no order.
    pub(super) const fn way_to_count(&self) -> &'static str {
        match (self.leads, self.of_days || self.is_indexed) {
            (true, _) => "",
            (false, true) => BY_DAY,
            (false, false) => AS_THEY_LIE,
        }
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

    /// What FTS5 is asked: every phrase has to be there. Nothing in a quoted string is syntax.
    pub(super) fn query(&self) -> String {
        let quoted = |word: &String| format!("\"{}\"", word.replace('"', "\"\""));
        self.phrases.iter().map(quoted).collect::<Vec<_>>().join(" AND ")
    }

    fn and(&mut self, condition: &str, value: String) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
        self.values.push(value.into());
    }

    fn and_word(&mut self, word: &str) {
        self.and("holds(entries.note, ?)", word.to_owned());
    }
}
