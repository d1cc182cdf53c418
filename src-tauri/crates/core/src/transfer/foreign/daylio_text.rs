//! Daylio’s notes, and days without a year.

use super::{moment::number, text::html_to_text};

/// Beginnings of the months’ names, January first, in English, German, Spanish, French, Italian,
/// Portuguese and Dutch.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "ene", "gen"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "maa", "mrt"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mag", "mei"],
    &["jun", "juin", "giu"],
    &["jul", "juil", "lug"],
    &["aug", "aoû", "ago"],
    &["sep", "set"],
    &["oct", "okt", "ott", "out"],
    &["nov"],
    &["dec", "dez", "dic", "déc"],
];

/// Month and day of `December 9`, `9. Dezember` or `9 de diciembre`.
pub(super) fn month_and_day(text: &str) -> Option<(u32, u32)> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (mut month, mut day) = (None, None);
    for word in words {
        day = day.or_else(|| number(word, 2));
        month = month.or_else(|| month_of(word));
    }
    month.zip(day)
}

fn month_of(word: &str) -> Option<u32> {
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| names.iter().any(|name| word.starts_with(name)))
        .map(|(month, _)| month)
}

/// Title and note as one text.
pub(super) fn note(title: &str, note: &str) -> Option<String> {
    let (title, note) = (html_to_text(title), html_to_text(note));
    match (title.trim().is_empty(), note.trim().is_empty()) {
        (true, true) => None,
        (false, true) => Some(title),
        (true, false) => Some(note),
        (false, false) => Some(format!("{title}\n\n{note}")),
    }
}
