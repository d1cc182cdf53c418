//! Puts a letter together.

use super::{
    lighter::lighter, line::LetterLine, opening::opening, practised::practised, question::question,
    quotes::quotes, spaces::spaces, week::LetterInput,
};

/// The lines of a week's letter. A pure function: the same week, the same letter.
#[must_use]
pub fn compose(week: &LetterInput<'_>) -> Vec<LetterLine> {
    let mut lines = vec![LetterLine::Greeting];
    lines.push(LetterLine::Text(opening(week).into_iter().chain(practised(week)).collect()));
    lines.extend(quotes(week));
    let about: Vec<_> = spaces(week).into_iter().chain(lighter(week)).collect();
    if !about.is_empty() {
        lines.push(LetterLine::Text(about));
    }
    lines.extend(question(week));
    lines.push(LetterLine::Farewell { so_far: week.so_far() });
    lines
}
