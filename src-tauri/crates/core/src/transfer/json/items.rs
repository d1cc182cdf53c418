//! The lists in the file: each thing as the journal would take it, and none twice.

use std::{collections::HashSet, fmt, hash::Hash, marker::PhantomData, ops::RangeInclusive};

use chrono::NaiveDate;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, SeqAccess, Visitor},
};
use uuid::Uuid;

use crate::{
    cue::{self, Cue, LONGEST_HALF},
    day::{FIRST_DAY, LAST_DAY},
    entry::{Entry, check_content},
    error::Error,
    focus::FocusRecord,
    letter::kept::{LONGEST_CLOSING, Letter, checked_closing},
    rehearsal::{self, BEST, LONGEST_SENTENCE, LONGEST_WORD, Rehearsal, RehearsalOutcome},
    reminder::rule::{LONGEST_TEXT, Reminder},
    space::{self, LONGEST_NAME, LONGEST_WHY, Space},
};

const DAYS: RangeInclusive<NaiveDate> = FIRST_DAY..=LAST_DAY;

/// One thing of a list, which the journal keeps under a key.
pub(super) trait Item: DeserializeOwned {
    /// What one is called in a message.
    const NAME: &'static str;
    /// What several are called.
    const PLURAL: &'static str;
    type Key: Eq + Hash + fmt::Display;

    fn key(&self) -> Self::Key;

    /// As the journal would keep it.
    ///
    /// # Errors
    /// Why it would not.
    fn checked(self) -> Result<Self, String>;
}

/// A list of things that the journal would take, each with a key of its own.
pub(super) struct Checked<T>(Vec<T>);

impl<T> Checked<T> {
    pub(super) fn into_items(self) -> Vec<T> {
        self.0
    }
}

impl<'de, T: Item> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData)).map(Self)
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Item> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of {}", T::PLURAL)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let (mut items, mut keys) = (Vec::new(), HashSet::new());
        while let Some(item) = list.next_element::<T>()? {
            let key = item.key();
            let refused = |reason: String| A::Error::custom(format!("{} {key}: {reason}", T::NAME));
            items.push(item.checked().map_err(refused)?);
            if keys.contains(&key) {
                return Err(refused("it is there twice".to_owned()));
            }
            keys.insert(key);
        }
        Ok(items)
    }
}

impl Item for NaiveDate {
    const NAME: &'static str = "rest day";
    const PLURAL: &'static str = "rest days";
    type Key = Self;

    fn key(&self) -> Self {
        *self
    }

    fn checked(self) -> Result<Self, String> {
        check_day(self).map(|()| self)
    }
}

impl Item for FocusRecord {
    const NAME: &'static str = "focus";
    const PLURAL: &'static str = "focuses";
    type Key = NaiveDate;

    fn key(&self) -> NaiveDate {
        self.day
    }

    fn checked(self) -> Result<Self, String> {
        check_day(self.day).map(|()| self)
    }
}

impl Item for Reminder {
    const NAME: &'static str = "reminder";
    const PLURAL: &'static str = "reminders";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, String> {
        self.text = self.text.filter(|text| !text.trim().is_empty());
        if self.text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_TEXT) {
            return Err(format!("its text has more than {LONGEST_TEXT} characters"));
        }
        if self.until == Some(self.at) {
            return Err("its window ends when it begins".to_owned());
        }
        self.days.sort_unstable();
        self.days.dedup();
        if self.days.is_empty() { Err("it has no weekday".to_owned()) } else { Ok(self) }
    }
}

impl Item for Letter {
    const NAME: &'static str = "letter";
    const PLURAL: &'static str = "letters";
    type Key = NaiveDate;

    fn key(&self) -> NaiveDate {
        self.week
    }

    fn checked(mut self) -> Result<Self, String> {
        check_day(self.week)?;
        self.closing = checked_closing(self.closing.as_deref()).map_err(|error| match error {
            Error::ClosingTooLong(length) => {
                format!("its closing line has {length} characters, more than {LONGEST_CLOSING}")
            }
            other => other.to_string(),
        })?;
        Ok(self)
    }
}

impl Item for Cue {
    const NAME: &'static str = "cue";
    const PLURAL: &'static str = "cues";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, String> {
        let halves = cue::checked_half(&self.when).and_then(|when| {
            self.when = when;
            cue::checked_half(&self.then)
        });
        self.then = halves.map_err(|error| in_a_file(&error))?;
        Ok(self)
    }
}

impl Item for Space {
    const NAME: &'static str = "space";
    const PLURAL: &'static str = "spaces";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, String> {
        self.name = space::checked_name(&self.name).map_err(|error| in_a_file(&error))?;
        self.why = space::checked_why(self.why).map_err(|error| in_a_file(&error))?;
        Ok(self)
    }
}

impl Item for Rehearsal {
    const NAME: &'static str = "rehearsal";
    const PLURAL: &'static str = "rehearsals";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, String> {
        self.by.map_or(Ok(()), check_day)?;
        let outcome = RehearsalOutcome { went: self.went, word: self.word.take() };
        let sentence = rehearsal::checked_sentence(&self.sentence);
        self.sentence = sentence.map_err(|error| in_a_file(&error))?;
        (self.went, self.word) =
            rehearsal::checked_outcome(outcome).map_err(|error| match error {
                Error::RehearsalTooLong => {
                    format!("its word on how it went has more than {LONGEST_WORD} characters")
                }
                other => in_a_file(&other),
            })?;
        Ok(self)
    }
}

impl Item for Entry {
    const NAME: &'static str = "entry";
    const PLURAL: &'static str = "entries";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, String> {
        self.note = self.note.filter(|note| !note.is_empty());
        self.space = self.space.filter(|space| !space.is_empty());
        check_day(self.day)?;
        check_content(&self).map(|()| self).map_err(|error| match error {
            Error::FeelingOutOfRange(feeling) => format!("its feeling is {feeling}, not 1 to 5"),
            Error::EmptyPage => "it has neither a practice nor a note".to_owned(),
            Error::NoteTooLong => "its note is longer than 16 MiB".to_owned(),
            other => other.to_string(),
        })
    }
}

/// Why the journal would not take what was prepared, said of a thing in a file.
fn in_a_file(error: &Error) -> String {
    match error {
        Error::EmptyCue => "it lacks one of its halves".to_owned(),
        Error::CueTooLong => format!("one of its halves has more than {LONGEST_HALF} characters"),
        Error::EmptySpaceName => "it has no name".to_owned(),
        Error::SpaceNameTooLong => format!("its name has more than {LONGEST_NAME} characters"),
        Error::SpaceWhyTooLong => {
            format!("what makes it safe takes more than {LONGEST_WHY} characters")
        }
        Error::EmptyRehearsal => "it has no sentence".to_owned(),
        Error::RehearsalTooLong => {
            format!("its sentence has more than {LONGEST_SENTENCE} characters")
        }
        Error::WentOutOfRange(went) => format!("it went {went}, not 0 to {BEST}"),
        other => other.to_string(),
    }
}

fn check_day(day: NaiveDate) -> Result<(), String> {
    if DAYS.contains(&day) {
        Ok(())
    } else {
        Err(format!("{day} is not between {FIRST_DAY} and {LAST_DAY}"))
    }
}
