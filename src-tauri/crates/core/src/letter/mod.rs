//! The weekly letter: one week's own words, put together on this machine by rules.
//!
//! The same week makes the same letter until its entries change. Nothing is drawn at random:
//! where there are several ways to say something, the week's number chooses (whole weeks since
//! a Monday in 1970), so that neighbouring weeks differ. The rules, in the order of the letter:
//!
//! 1. **Greeting.** “Dear you,”; the heading is the week's span.
//! 2. **Opening**, by the shape of the week (`opening`): nothing written, with or without
//!    rest; one day; two or three; four and more; every day. A week that is not over says “so
//!    far”, and its every day is every day up to today. Rest days get one line.
//! 3. **What was practised** (`practised`): the one or two that came up most, by name and how
//!    often; the others in one sentence. Those that tie for the most are all named. Whether the
//!    week was even, leaning or mostly one thing, as [`crate::progress::balance`] says, chooses
//!    the sentence. A single moment that is quoted is told of by its quote alone.
//! 4. **Up to three quotes** (`quotes`) in the order of their days. Drawn one after the other,
//!    each time by: a practice not quoted yet (free pages count as one), then a good length
//!    (40 to 240 letters as a reader counts them, then longer, then from 12 on, then shorter),
//!    then a day not quoted yet, then the earliest. Long ones end at a sentence or a word
//!    (`excerpt`).
//! 5. **Spaces** named on entries: one line, the two named most.
//! 6. **What was lighter** than the week before (`lighter`): at most two practices that had
//!    two or more then, and now at least two fewer and at most half; not what came up most. Only
//!    once four days have passed, only in a week with entries, and never as a reproach.
//! 7. **One open question** (`question`) from the practice least touched; ties go to the one
//!    not touched for longest, then to the seed's order. Each practice has at least nine
//!    questions and the week's number takes its turn, so none comes twice within eight weeks.
//! 8. **Farewell.** A closing line of the person's own stands before it.
//!
//! Private entries are passed over altogether: not quoted, not counted, no space named. Where
//! there are any, this week or the week before, the letter tells no number of days or times and
//! compares nothing: it says which practices came up, and quotes.

pub mod compose;
mod excerpt;
pub mod kept;
mod lighter;
pub mod line;
pub mod markdown;
mod opening;
mod practised;
mod question;
mod quotes;
mod spaces;
pub mod week;
pub mod words;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::practice::Practice;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// “Dear you,”.
    Greeting,
    /// What Hearth says.
    Text,
    /// The person's own words.
    Quote,
    /// The one open question.
    Question,
    /// The last line.
    Farewell,
}

/// One paragraph of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// What it says.
    pub text: String,
    /// The practice a quote or a question belongs to; `None` for a free page and for the rest.
    pub practice: Option<Practice>,
    /// The journal day a quote is from.
    pub day: Option<NaiveDate>,
}

/// A letter's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterText {
    /// The span of the week.
    pub heading: String,
    /// From the greeting to the farewell.
    pub paragraphs: Vec<Paragraph>,
}

/// What is told of a letter that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptLetter {
    /// Since when.
    pub kept_at: DateTime<Utc>,
    /// The journal day of that moment: what is kept after midnight is kept today, not tomorrow.
    pub kept_on: NaiveDate,
    /// The person's own closing line.
    pub closing: Option<String>,
    /// Whether an entry it was made from was added, changed, moved, removed or made private
    /// since.
    pub changed_since: bool,
}

/// A week that a letter can be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterWeek {
    /// Its first day.
    pub first_day: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// All its entries.
    pub moments: u32,
    /// Whether its letter was kept.
    pub kept: bool,
}

/// A week's letter and what there is to say about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterPage {
    /// The seven days, in the week's order.
    pub days: [NaiveDate; 7],
    /// Today's journal day.
    pub today: NaiveDate,
    /// Whether the week is over.
    pub finished: bool,
    /// As composed now, or as it was kept.
    pub text: LetterText,
    /// Entries it was put together from.
    pub moments: u32,
    /// How many of them have a note.
    pub notes: u32,
    /// Private entries of the week, which it passes over.
    pub left_out: u32,
    /// Whether and how it was kept.
    pub kept: Option<KeptLetter>,
    /// Every week with entries or a kept letter, the newest first.
    pub weeks: Vec<LetterWeek>,
}
