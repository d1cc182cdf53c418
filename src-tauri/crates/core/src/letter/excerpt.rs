//! A person's own words, short enough and calm enough to stand inside a letter.

use unicode_segmentation::UnicodeSegmentation as _;

use super::week::Beginning;

/// The longest quote, in letters as a reader counts them.
pub(super) const LONGEST: usize = 240;
/// A quote that ends with a sentence has at least this many; else it ends with a word.
const ENOUGH: usize = 80;
/// The longest name of a space.
const LONGEST_NAME: usize = 60;

/// The words with single spaces for whitespace of any kind, and without the marks that would
/// turn the direction of what stands around them. Everything else stays, Markdown too.
pub(super) fn tidied(words: &str) -> String {
    let calm: String = words.chars().filter(|letter| !turns_direction(*letter)).collect();
    calm.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Embeddings, overrides and isolates. The marks that only lean a neighbour stay: Arabic and
/// Hebrew need them, and they cannot reach further.
const fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tidied words, cut at the end of a sentence or a word when they are too long. Only a single
/// “word” longer than a quote may be is cut inside.
pub(super) fn excerpt(note: &Beginning) -> String {
    let words = tidied(&note.words);
    if !note.goes_on && end_of(&words, LONGEST).is_none() {
        return words;
    }
    let room = end_of(&words, LONGEST).unwrap_or(words.len());
    let sentence = last_within(words.split_sentence_bound_indices(), room);
    if end_of(&words[..sentence], ENOUGH).is_some() {
        return format!("{} …", words[..sentence].trim_end());
    }
    format!("{}…", cut_at_word(&words, room))
}

/// The name of a space, on one line.
pub(super) fn name(space: &str) -> String {
    let name = tidied(space);
    match end_of(&name, LONGEST_NAME) {
        Some(room) => format!("{}…", cut_at_word(&name, room)),
        None => name,
    }
}

fn cut_at_word(words: &str, room: usize) -> &str {
    let word = last_within(words.split_word_bound_indices(), room);
    let end = if word > room / 2 { word } else { room };
    words[..end].trim_end_matches([' ', ',', ';', ':', '-', '–', '—', '('])
}

/// The last of the places where something begins that lies within `room`.
fn last_within<'a>(begins: impl Iterator<Item = (usize, &'a str)>, room: usize) -> usize {
    begins.map(|(place, _)| place).take_while(|place| *place <= room).last().unwrap_or_default()
}

/// Where the first `count` letters end, when there are more.
fn end_of(words: &str, count: usize) -> Option<usize> {
    words.grapheme_indices(true).nth(count).map(|(place, _)| place)
}
