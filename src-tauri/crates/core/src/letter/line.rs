//! A letter before it is in anybody's language: what each line tells.

use chrono::NaiveDate;

use super::week::NamedSpace;
use crate::practice::Practice;

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterLine {
    /// “Dear you,”.
    Greeting,
    /// Sentences of a paragraph, in their order.
    Text(Vec<Sentence>),
    /// The person's own words.
    Quote {
        /// The practice; `None` for a free page.
        practice: Option<Practice>,
        /// Its journal day.
        day: NaiveDate,
        /// Tidied and shortened.
        words: String,
    },
    /// The one open question.
    Question {
        /// Whose question it is.
        practice: Practice,
        /// Its words.
        words: &'static str,
    },
    /// The last line.
    Farewell(Stage),
}

/// How far a week has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It has not begun.
    Ahead,
    /// It goes on.
    Underway,
    /// It is over.
    Over,
}

/// How the days of a week were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Days {
    /// The week has not begun.
    Ahead,
    /// Nothing is written.
    Quiet,
    /// Nothing is written, and most days, so many, were for rest.
    Resting(u32),
    /// There are private entries and no others.
    Itself,
    /// There are private entries among others, so that no number of days would be true.
    Something,
    /// One day.
    One(NaiveDate),
    /// Two or three days.
    Few(Vec<NaiveDate>),
    /// So many days, but not all.
    Most(u32),
    /// All seven, or all up to today.
    Every(u32),
}

/// Where a quote stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It is the first.
    First,
    /// It is from another day than the one before; so many stand before it.
    Next(u32),
    /// It is from the same day as the one before; so many stand before it.
    SameDay(u32),
}

/// What one sentence tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sentence {
    /// On which days something was written.
    Days {
        /// How they were.
        days: Days,
        /// Whether the week goes on.
        so_far: bool,
    },
    /// So many days were for rest.
    Rest(u32),
    /// These came up; how often is not told, as private entries are passed over.
    Named(Vec<Practice>),
    /// The seven had about the same room.
    Even,
    /// Each of these came up once.
    Once(Vec<Practice>),
    /// Each of the seven came up so often.
    All(u32),
    /// Nothing but this one came up.
    Only(Practice, u32),
    /// More than two thirds were this one.
    MostlyOne(Practice, u32),
    /// This one came up most.
    Most(Practice, u32),
    /// These two came up most, the first of them oftener.
    MostTwo([(Practice, u32); 2]),
    /// These came up most, equally often.
    Tied(Vec<Practice>, u32),
    /// These came up too.
    Others(Vec<Practice>),
    /// So many practices came up too, and with them all seven did.
    AllOthers(u32),
    /// Free pages beside the seven.
    FreePages(u32),
    /// Free pages and nothing else.
    OnlyFreePages(u32),
    /// Introduces a quote.
    Introduction {
        /// The practice; `None` for a free page.
        practice: Option<Practice>,
        /// Its journal day.
        day: NaiveDate,
        /// Where it stands.
        place: Place,
    },
    /// Spaces, and how many entries name each.
    Spaces(Vec<(NamedSpace, u32)>),
    /// These were lighter than the week before.
    Lighter {
        /// One or two.
        practices: Vec<Practice>,
        /// Whether the week goes on.
        so_far: bool,
    },
    /// Introduces the question.
    BeforeQuestion(Practice),
}
