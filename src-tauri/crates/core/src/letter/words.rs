//! A letter in a person's language. Core knows no words; whoever asks brings them.

use chrono::NaiveDate;

use super::{
    LetterText, Paragraph, ParagraphKind,
    line::{LetterLine, Sentence, Stage},
    week::number,
};

/// Says something of a week with this number; where there are several ways, the number chooses.
pub type Saying<T> = Box<dyn Fn(&T, i64) -> String + Send + Sync>;

/// What a letter says in the person's language and formats.
pub struct LetterWords {
    /// The heading of a week by its first and its last day.
    pub heading: Box<dyn Fn(NaiveDate, NaiveDate) -> String + Send + Sync>,
    /// “Dear you,”.
    pub greeting: String,
    /// The sentences of a paragraph.
    pub text: Saying<[Sentence]>,
    /// The last line.
    pub farewell: Saying<Stage>,
}

/// The words of a letter.
pub(crate) fn letter_text(
    days: [NaiveDate; 7],
    lines: &[LetterLine],
    words: &LetterWords,
) -> LetterText {
    let number = number(days[0]);
    LetterText {
        heading: (words.heading)(days[0], days[6]),
        paragraphs: lines.iter().map(|line| paragraph(line, number, words)).collect(),
    }
}

fn paragraph(line: &LetterLine, number: i64, words: &LetterWords) -> Paragraph {
    let plain = |kind, text| Paragraph { kind, text, practice: None, day: None };
    match line {
        LetterLine::Greeting => plain(ParagraphKind::Greeting, words.greeting.clone()),
        LetterLine::Text(sentences) => plain(ParagraphKind::Text, (words.text)(sentences, number)),
        LetterLine::Quote { practice, day, words } => Paragraph {
            practice: *practice,
            day: Some(*day),
            ..plain(ParagraphKind::Quote, words.clone())
        },
        LetterLine::Question { practice, words } => Paragraph {
            practice: Some(*practice),
            ..plain(ParagraphKind::Question, (*words).to_owned())
        },
        LetterLine::Farewell(stage) => {
            plain(ParagraphKind::Farewell, (words.farewell)(stage, number))
        }
    }
}
