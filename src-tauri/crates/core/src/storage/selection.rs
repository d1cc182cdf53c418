//! Which entries a filter means, in SQL.
//!
//! Finding the entries themselves is `search`’s affair.

use chrono::NaiveDate;
use rusqlite::types::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::entry::EntryFilter;

/// The trigram index knows nothing shorter.
const SHORTEST_INDEXED: usize = 3;
/// A word of more letters, most of them accents, is looked for as it is.
const LONGEST_SPELLED: usize = 4;
/// SQLite takes no endless pattern; in bytes.
const LONGEST_LIKE: usize = 100;
/// SQLite left to itself would read all entries by another index and sort them.
const BY_DAY: &str = "INDEXED BY entries_by_day";
const AS_THEY_LIE: &str = "NOT INDEXED";

/// A filter in SQL. It names only what was asked for, so that an index can be used.
#[derive(Clone)]
pub(super) struct Selection {
    pub(super) conditions: String,
    pub(super) values: Vec<Value>,
    /// What the index of notes is asked for, where it can answer.
    pub(super) phrases: Vec<String>,
    /// Whether an index knows all that is asked for, so that counting reads no entry.
    pub(super) is_indexed: bool,
    /// Whether words are searched for.
    pub(super) searches: bool,
    /// Whether an index leads to what is asked for, other than the one by day.
    leads: bool,
    /// Whether days are asked for.
    of_days: bool,
}

impl Selection {
    pub(super) fn of(filter: &EntryFilter) -> Self {
        let words = filter.text.as_deref().unwrap_or_default().split_whitespace();
        let mut selection = Self {
            conditions: "deleted_at IS NULL".to_owned(),
            values: vec![],
            phrases: vec![],
            searches: words.clone().next().is_some(),
            is_indexed: words.clone().next().is_none()
                && filter.feeling.is_none()
                && filter.private.is_none()
                && filter.weekday.is_none()
                && filter.hour.is_none()
                && filter.with_note != Some(true),
            leads: filter.practice.is_some() || filter.free == Some(true) || filter.space.is_some(),
            of_days: filter.since.is_some() || filter.until.is_some(),
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
        for word in words {
            selection.and_word(word);
        }
        selection
    }

    /// How to come by the newest entries first. The index of notes leads by itself.
    pub(super) const fn way_to_page(&self) -> &'static str {
        if self.leads || !self.phrases.is_empty() { "" } else { BY_DAY }
    }

    /// How to come by all entries, in no order.
    pub(super) const fn way_to_count(&self) -> &'static str {
        match (self.leads, self.of_days || self.is_indexed) {
            (true, _) => "",
            (false, true) => BY_DAY,
            (false, false) => AS_THEY_LIE,
        }
    }

    /// Whether no index leads to what is asked for, or says that there is no more of it.
    pub(super) const fn needs_every_entry(&self) -> bool {
        !self.is_indexed && !self.leads && !self.of_days && self.phrases.is_empty()
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

    /// `LIKE` is quick but reads a note only as far as its first NUL, as few as have one.
    fn and_short_word(&mut self, word: &str) {
        let spellings = spellings(word);
        let like = |_| "entries.note LIKE ? ESCAPE '\\'";
        let instr = |_| "instr(lower(entries.note), ?) > 0";
        let any = |ways: Vec<&str>| ways.join(" OR ");
        let slowly = any(spellings.iter().map(instr).collect());
        let condition = if word.len() > LONGEST_LIKE || word.contains('\0') {
            format!(" AND ({slowly})")
        } else {
            let quickly = any(spellings.iter().map(like).collect());
            self.values.extend(spellings.iter().map(|word| pattern(word).into()));
            format!(" AND ({quickly} OR instr(entries.note, char(0)) > 0 AND ({slowly}))")
        };
        self.conditions.push_str(&condition);
        self.values.extend(spellings.into_iter().map(|word| word.to_ascii_lowercase().into()));
    }

    fn and_word(&mut self, word: &str) {
        let letters = word.chars().filter(|letter| !is_accent(*letter)).count();
        // FTS5 reads a query only as far as its first NUL.
        if letters < SHORTEST_INDEXED || word.contains('\0') {
            self.and_short_word(word);
        } else {
            // A quoted string is a phrase to FTS5: nothing in it is syntax.
            let phrase = format!("\"{}\"", word.replace('"', "\"\""));
            self.phrases.push(phrase);
        }
    }
}

/// What `LIKE` finds a text anywhere by.
fn pattern(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}

/// The ways in which a short word is written: SQLite itself knows capitals of ASCII alone, and
/// an accent may stand by itself.
fn spellings(word: &str) -> Vec<String> {
    if word.chars().count() > LONGEST_SPELLED {
        return vec![word.to_owned()];
    }
    let begin = vec![String::new()];
    let cased = word.nfc().fold(begin, |begun, letter| {
        let mut ways = vec![letter.to_string()];
        if !letter.is_ascii() {
            ways.extend([letter.to_lowercase().collect(), letter.to_uppercase().collect()]);
        }
        begun.iter().flat_map(|begun| ways.iter().map(move |way| format!("{begun}{way}"))).collect()
    });
    let mut all = vec![word.to_owned()];
    for word in cased {
        all.extend([word.nfc().collect(), word.nfd().collect()]);
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether a letter is an accent of the one before it; the index leaves these out.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}
