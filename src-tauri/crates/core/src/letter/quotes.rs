//! Which of a week's notes a letter quotes.

use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    excerpt::{LONGEST, excerpt, tidied},
    line::{LetterLine, Place, Sentence},
    week::{LetterEntry, LetterInput},
};

/// At most this many.
const MOST: usize = 3;
/// Shorter notes say little on their own.
const GOOD: usize = 40;
/// Still shorter ones are hardly a sentence.
const SHORT: usize = 12;

/// How well a note stands on its own; the lower, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Length {
    Good,
    Long,
    Short,
    Tiny,
}

/// A note that can be quoted, by its place in the week.
struct Candidate<'a> {
    place: usize,
    entry: &'a LetterEntry,
    words: String,
    length: Length,
}

/// Quotes, each with its introduction, in the order of their days.
pub(super) fn quotes(week: &LetterInput<'_>) -> Vec<LetterLine> {
    let candidates: Vec<Candidate<'_>> =
        week.entries.iter().enumerate().filter_map(candidate).collect();
    let mut chosen = choose(&candidates);
    chosen.sort_by_key(|one| one.place);
    let mut lines = Vec::new();
    for (turn, one) in chosen.iter().enumerate() {
        let before = turn.checked_sub(1).map(|turn| chosen[turn].entry.day);
        lines.extend(quote(one.entry, place(before, one.entry, turn)).into_iter().flatten());
    }
    lines
}

fn candidate((place, entry): (usize, &LetterEntry)) -> Option<Candidate<'_>> {
    let note = entry.note.as_ref()?;
    let words = tidied(&note.words);
    // Nobody is quoted with three dots or a smile alone.
    if !words.chars().any(char::is_alphanumeric) {
        return None;
    }
    let length = length(&words, note.goes_on);
    Some(Candidate { place, entry, words, length })
}

fn length(words: &str, goes_on: bool) -> Length {
    match words.graphemes(true).take(LONGEST + 1).count() {
        _ if goes_on => Length::Long,
        count if count > LONGEST => Length::Long,
        count if count >= GOOD => Length::Good,
        count if count >= SHORT => Length::Short,
        _ => Length::Tiny,
    }
}

fn choose<'c, 'a>(candidates: &'c [Candidate<'a>]) -> Vec<&'c Candidate<'a>> {
    let mut chosen: Vec<&Candidate<'_>> = Vec::new();
    while chosen.len() < MOST {
        // A note that was written twice is quoted once.
        let is_said = |one: &Candidate<'_>| chosen.iter().any(|it| it.words == one.words);
        let quoted = |one: &Candidate<'_>| {
            let practice = chosen.iter().any(|it| it.entry.practice == one.entry.practice);
            let day = chosen.iter().any(|it| it.entry.day == one.entry.day);
            (practice, one.length, day, one.place)
        };
        let free = candidates.iter().filter(|one| !is_said(one));
        let Some(best) = free.min_by_key(|one| quoted(one)) else { break };
        chosen.push(best);
    }
    chosen
}

fn place(before: Option<chrono::NaiveDate>, entry: &LetterEntry, turn: usize) -> Place {
    match before {
        None => Place::First,
        Some(day) if day == entry.day => Place::SameDay(turn as u32),
        Some(_) => Place::Next(turn as u32),
    }
}

fn quote(entry: &LetterEntry, place: Place) -> Option<[LetterLine; 2]> {
    let words = excerpt(entry.note.as_ref()?);
    let (practice, day) = (entry.practice, entry.day);
    Some([
        LetterLine::Text(vec![Sentence::Introduction { practice, day, place }]),
        LetterLine::Quote { practice, day, words },
    ])
}
