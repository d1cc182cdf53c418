//! Puts a letter together.

use super::{
    lighter::lighter, line::LetterLine, opening::opening, practised::practised, question::question,
    quotes::quotes, spaces::spaces, week::LetterInput,
};

/// The lines of a week's letter. A pure function: the same week, the same letter.
#[must_use]
pub fn compose(week: &LetterInput<'_>) -> Vec<LetterLine> {
    let (mut opening, quotes) = (opening(week), quotes(week));
    // A single moment that is quoted is told of by its quote.
    if quotes.is_empty() || week.entries.len() > 1 {
        opening.extend(practised(week));
    }
    let mut lines = vec![LetterLine::Greeting, LetterLine::Text(opening)];
    lines.extend(quotes);
    let about: Vec<_> = spaces(week).into_iter().chain(lighter(week)).collect();
    if !about.is_empty() {
        lines.push(LetterLine::Text(about));
    }
    lines.extend(question(week));
    lines.push(LetterLine::Farewell(week.stage()));
    lines
}
