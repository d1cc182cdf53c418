//! Names of people, replaced by their initials.
//!
//! A name is found whatever its case and however its accents are encoded, between word
//! boundaries. Scripts written without spaces have a boundary at every letter.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::{
    cue::Cue, entry::Entry, letter::kept::Letter, rehearsal::Rehearsal, reminder::rule::Reminder,
    space::Space,
};

/// The names to be masked.
#[derive(Debug, Clone, Default)]
pub struct Masker {
    /// Folded, longest first, so that “Anna Maria” is not taken for “Anna”.
    names: Vec<Vec<char>>,
}

impl Masker {
    /// For these names; empty ones count for nothing.
    #[must_use]
    pub fn new(names: &[String]) -> Self {
        let mut names: Vec<Vec<char>> = names
            .iter()
            .map(|name| folded(&name.split_whitespace().collect::<Vec<_>>().join(" ")))
            .filter(|name| !name.is_empty())
            .collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        Self { names }
    }

    /// Whether there is nothing to mask.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The text with every name replaced by its initial and a full stop.
    #[must_use]
    pub fn mask(&self, text: &str) -> String {
        let mut masked = String::with_capacity(text.len());
        let mut rest = text;
        let mut before = None;
        while let Some(letter) = rest.chars().next() {
            let length = match self.name_at(before, rest) {
                Some(length) => {
                    masked.push_str(&initial(rest));
                    length
                }
                None => {
                    masked.push(letter);
                    letter.len_utf8()
                }
            };
            let (passed, left) = rest.split_at(length);
            before = passed.chars().next_back();
            rest = left;
        }
        masked
    }

    pub(crate) fn mask_entry(&self, entry: &mut Entry) {
        self.mask_optional(&mut entry.note);
        self.mask_optional(&mut entry.space);
    }

    pub(crate) fn mask_reminder(&self, reminder: &mut Reminder) {
        self.mask_optional(&mut reminder.text);
    }

    pub(crate) fn mask_letter(&self, letter: &mut Letter) {
        if self.is_empty() {
            return;
        }
        for paragraph in &mut letter.body.text.paragraphs {
            paragraph.text = self.mask(&paragraph.text);
        }
        self.mask_optional(&mut letter.closing);
    }

    pub(crate) fn mask_cue(&self, cue: &mut Cue) {
        if !self.is_empty() {
            (cue.when, cue.then) = (self.mask(&cue.when), self.mask(&cue.then));
        }
    }

    pub(crate) fn mask_space(&self, space: &mut Space) {
        if !self.is_empty() {
            space.name = self.mask(&space.name);
            self.mask_optional(&mut space.why);
        }
    }

    pub(crate) fn mask_rehearsal(&self, rehearsal: &mut Rehearsal) {
        if !self.is_empty() {
            rehearsal.sentence = self.mask(&rehearsal.sentence);
            self.mask_optional(&mut rehearsal.word);
        }
    }

    fn mask_optional(&self, text: &mut Option<String>) {
        if let Some(text) = text.as_mut().filter(|_| !self.is_empty()) {
            *text = self.mask(text);
        }
    }

    /// The length in bytes of the longest name that `rest` begins with.
    fn name_at(&self, before: Option<char>, rest: &str) -> Option<usize> {
        let first = rest.chars().next()?;
        if !is_boundary(before, Some(first)) {
            return None;
        }
        self.names.iter().find_map(|name| match_length(name, rest))
    }
}

/// How many bytes of `text` the name takes, when it is there and a word boundary follows.
fn match_length(name: &[char], text: &str) -> Option<usize> {
    let mut wanted = name.iter().copied().peekable();
    let mut letters = text.char_indices().peekable();
    while wanted.peek().is_some() {
        let (_, letter) = letters.next()?;
        if letter.is_whitespace() {
            while letters.next_if(|(_, next)| next.is_whitespace()).is_some() {}
        }
        for part in fold(letter) {
            wanted.next_if_eq(&part)?;
        }
    }
    let end = letters.peek().map_or(text.len(), |(end, _)| *end);
    let last = text[..end].chars().next_back();
    is_boundary(last, letters.peek().map(|(_, next)| *next)).then_some(end)
}

/// The first letter with its accents, in capitals, and a full stop.
fn initial(name: &str) -> String {
    let mut letters = name.chars();
    let mut initial: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    initial.extend(letters.take_while(|letter| is_combining_mark(*letter)));
    initial.push('.');
    initial
}

fn folded(text: &str) -> Vec<char> {
    text.chars().flat_map(fold).collect()
}

/// A letter without its case, its accents apart, whitespace as a space.
fn fold(letter: char) -> Vec<char> {
    let mut parts = Vec::with_capacity(2);
    for lower in letter.to_lowercase() {
        decompose_canonical(lower, |part| parts.push(part));
    }
    for part in &mut parts {
        match *part {
            // At the end of a word a capital sigma has another small letter.
            'ς' => *part = 'σ',
            space if space.is_whitespace() => *part = ' ',
            _ => {}
        }
    }
    parts
}

/// Whether a word may end or begin between two letters.
fn is_boundary(left: Option<char>, right: Option<char>) -> bool {
    !(left.is_some_and(joins) && right.is_some_and(joins))
}

fn joins(letter: char) -> bool {
    (letter.is_alphanumeric() || is_combining_mark(letter)) && !is_unspaced(letter)
}

/// Letters of scripts that put no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han.
const fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
