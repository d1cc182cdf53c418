//! The spaces a week's entries name.

use super::{
    excerpt::name,
    line::Sentence,
    week::{LetterInput, NamedSpace},
};

/// At most this many are told of.
const MOST: usize = 2;

/// One sentence about the spaces named most; of equals, the one named first.
pub(super) fn spaces(week: &LetterInput<'_>) -> Option<Sentence> {
    if week.passes_over {
        return None;
    }
    let mut named: Vec<(NamedSpace, u32)> = Vec::new();
    for space in week.entries.iter().filter_map(|entry| entry.space.as_ref()) {
        let name = name(&space.name);
        match named.iter_mut().find(|(other, _)| other.name == name) {
            Some((_, count)) => *count += 1,
            None if name.is_empty() => {}
            None => named.push((NamedSpace { name, kind: space.kind }, 1)),
        }
    }
    named.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    named.truncate(MOST);
    (!named.is_empty()).then_some(Sentence::Spaces(named))
}
