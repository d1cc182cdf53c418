//! Letters as the index of notes compares them: whatever their case, and Latin ones without their
//! accents.
//!
//! FTS5 tells nobody how it folds, so what it does is written down in `folds.txt`: in each group
//! the first letter is what the others become. A test asks FTS5 about every letter there is.

use std::sync::LazyLock;

use rusqlite::{Connection, functions::FunctionFlags};

/// What FTS5 leaves out when it folds.
const DROPPED: [char; 26] = [
    '\0', '\u{300}', '\u{301}', '\u{302}', '\u{303}', '\u{304}', '\u{306}', '\u{307}', '\u{308}',
    '\u{309}', '\u{30a}', '\u{30b}', '\u{30c}', '\u{30f}', '\u{311}', '\u{31b}', '\u{323}',
    '\u{324}', '\u{325}', '\u{326}', '\u{327}', '\u{328}', '\u{32d}', '\u{32e}', '\u{330}',
    '\u{331}',
];

/// Behind this letter none is folded.
const LAST_FOLDED: char = '\u{10427}';

/// Each letter's fold by its number; NUL where it is left out.
static FOLDS: LazyLock<Vec<char>> = LazyLock::new(|| {
    let mut folds: Vec<char> =
        (0..=u32::from(LAST_FOLDED)).map(|number| char::from_u32(number).unwrap_or('\0')).collect();
    let mut set = |letter: char, fold: char| folds[letter as usize] = fold;
    for group in include_str!("folds.txt").split_whitespace() {
        let mut letters = group.chars();
        if let Some(fold) = letters.next() {
            letters.for_each(|letter| set(letter, fold));
        }
    }
    ('A'..='Z').for_each(|letter| set(letter, letter.to_ascii_lowercase()));
    DROPPED.into_iter().for_each(|letter| set(letter, '\0'));
    // FTS5 takes these two, which are no letters, for broken text.
    ['\u{fffe}', '\u{ffff}'].into_iter().for_each(|letter| set(letter, '\u{fffd}'));
    folds
});

/// A text as the index of notes compares it.
pub(crate) fn fold(text: &str) -> String {
    let fold = |letter: char| FOLDS.get(letter as usize).copied().unwrap_or(letter);
    text.chars().map(fold).filter(|letter| *letter != '\0').collect()
}

/// By what names stand in order: “Éva” beside “Eva”, not behind “Zoe”.
pub(crate) fn name_order(name: &str) -> (String, &str) {
    (fold(name), name)
}

/// Teaches SQLite `holds(note, word)`: whether a folded word is in a note; and `folded(text)`.
pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("folded", 1, flags, |values| {
        Ok(values.get_raw(0).as_str_or_null()?.map(fold))
    })?;
    connection.create_scalar_function("holds", 2, flags, |values| {
        let note = values.get_raw(0).as_str_or_null()?;
        let word = values.get_raw(1).as_str()?;
        Ok(note.is_some_and(|note| fold(note).contains(word)))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// Behind it there are signs of Chinese alone, and thirty times as many as letters.
    const LAST: char = '\u{1ffff}';

    /// What FTS5 makes of every letter.
    fn asked() -> HashMap<char, char> {
        let mut connection = Connection::open_in_memory().unwrap();
        let transaction = connection.transaction().unwrap();
        transaction
            .execute_batch(
                "CREATE VIRTUAL TABLE letters USING fts5 (
                   letter, content = '', tokenize = 'trigram remove_diacritics 1');
                 CREATE VIRTUAL TABLE folds USING fts5vocab (letters, instance);",
            )
            .unwrap();
        let mut insert =
            transaction.prepare("INSERT INTO letters (rowid, letter) VALUES (?1, ?2)").unwrap();
        for letter in '\0'..=LAST {
            insert.execute((u32::from(letter), format!("{letter}||"))).unwrap();
        }
        let mut query = transaction.prepare("SELECT doc, term FROM folds").unwrap();
        let folds = query
            .query_map([], |row| Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?)))
            .unwrap();
        folds
            .map(|fold| fold.unwrap())
            .map(|(letter, term)| (char::from_u32(letter).unwrap(), term.chars().next().unwrap()))
            .collect()
    }

    #[test]
    fn every_letter_folds_as_the_index_of_notes_folds_it() {
        let asked = asked();
        for letter in '\0'..=LAST {
            let index: String = asked.get(&letter).into_iter().collect();
            assert_eq!(fold(&letter.to_string()), index, "{letter:?} {:x}", u32::from(letter));
        }
    }
}
