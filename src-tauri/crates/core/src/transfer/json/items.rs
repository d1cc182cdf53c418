//! The lists in the file: each thing as the journal would take it, and none twice.

use std::{collections::HashSet, fmt, hash::Hash, marker::PhantomData, ops::RangeInclusive};

use chrono::NaiveDate;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, SeqAccess, Visitor},
};
use uuid::Uuid;

use super::problem::{ItemKind, ItemProblem, JsonProblem};
use crate::{
    cue::{self, Cue},
    day::{FIRST_DAY, LAST_DAY},
    entry::{Entry, check_content},
    error::Error,
    focus::FocusRecord,
    letter::kept::{Letter, checked_closing},
    rehearsal::{self, Rehearsal, RehearsalOutcome},
    reminder::rule::{LONGEST_TEXT, Reminder},
    space::{self, Space},
};

const DAYS: RangeInclusive<NaiveDate> = FIRST_DAY..=LAST_DAY;

/// One thing of a list, which the journal keeps under a key.
pub(super) trait Item: DeserializeOwned {
    /// What one is.
    const KIND: ItemKind;
    /// What several are called.
    const PLURAL: &'static str;
    type Key: Eq + Hash + fmt::Display;

    fn key(&self) -> Self::Key;

    /// As the journal would keep it.
    ///
    /// # Errors
    /// Why it would not.
    fn checked(self) -> Result<Self, ItemProblem>;
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
            let refused = |problem: ItemProblem| {
                JsonProblem::Item { kind: T::KIND, key: key.to_string(), problem }.carried()
            };
            items.push(item.checked().map_err(refused)?);
            if keys.contains(&key) {
                return Err(refused(ItemProblem::Twice));
            }
            keys.insert(key);
        }
        Ok(items)
    }
}

impl Item for NaiveDate {
    const KIND: ItemKind = ItemKind::RestDay;
    const PLURAL: &'static str = "rest days";
    type Key = Self;

    fn key(&self) -> Self {
        *self
    }

    fn checked(self) -> Result<Self, ItemProblem> {
        check_day(self).map(|()| self)
    }
}

impl Item for FocusRecord {
    const KIND: ItemKind = ItemKind::Focus;
    const PLURAL: &'static str = "focuses";
    type Key = NaiveDate;

    fn key(&self) -> NaiveDate {
        self.day
    }

    fn checked(self) -> Result<Self, ItemProblem> {
        check_day(self.day).map(|()| self)
    }
}

impl Item for Reminder {
    const KIND: ItemKind = ItemKind::Reminder;
    const PLURAL: &'static str = "reminders";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, ItemProblem> {
        self.text = self.text.filter(|text| !text.trim().is_empty());
        if self.text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_TEXT) {
            return Err(ItemProblem::ReminderTextTooLong);
        }
        if self.until == Some(self.at) {
            return Err(ItemProblem::EmptyWindow);
        }
        self.days.sort_unstable();
        self.days.dedup();
        if self.days.is_empty() { Err(ItemProblem::NoWeekday) } else { Ok(self) }
    }
}

impl Item for Letter {
    const KIND: ItemKind = ItemKind::Letter;
    const PLURAL: &'static str = "letters";
    type Key = NaiveDate;

    fn key(&self) -> NaiveDate {
        self.week
    }

    fn checked(mut self) -> Result<Self, ItemProblem> {
        check_day(self.week)?;
        let closing = checked_closing(self.closing.as_deref());
        self.closing = closing.map_err(in_a_file)?;
        Ok(self)
    }
}

impl Item for Cue {
    const KIND: ItemKind = ItemKind::Cue;
    const PLURAL: &'static str = "cues";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, ItemProblem> {
        let halves = cue::checked_half(&self.when).and_then(|when| {
            self.when = when;
            cue::checked_half(&self.then)
        });
        self.then = halves.map_err(in_a_file)?;
        Ok(self)
    }
}

impl Item for Space {
    const KIND: ItemKind = ItemKind::Space;
    const PLURAL: &'static str = "spaces";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, ItemProblem> {
        self.name = space::checked_name(&self.name).map_err(in_a_file)?;
        self.why = space::checked_why(self.why).map_err(in_a_file)?;
        Ok(self)
    }
}

impl Item for Rehearsal {
    const KIND: ItemKind = ItemKind::Rehearsal;
    const PLURAL: &'static str = "rehearsals";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, ItemProblem> {
        self.by.map_or(Ok(()), check_day)?;
        let outcome = RehearsalOutcome { went: self.went, word: self.word.take() };
        let sentence = rehearsal::checked_sentence(&self.sentence);
        self.sentence = sentence.map_err(in_a_file)?;
        (self.went, self.word) =
            rehearsal::checked_outcome(outcome).map_err(|error| match error {
                Error::RehearsalTooLong => ItemProblem::WordTooLong,
                other => in_a_file(other),
            })?;
        Ok(self)
    }
}

impl Item for Entry {
    const KIND: ItemKind = ItemKind::Entry;
    const PLURAL: &'static str = "entries";
    type Key = Uuid;

    fn key(&self) -> Uuid {
        self.id
    }

    fn checked(mut self) -> Result<Self, ItemProblem> {
        self.note = self.note.filter(|note| !note.is_empty());
        self.space = self.space.filter(|space| !space.is_empty());
        check_day(self.day)?;
        check_content(&self).map(|()| self).map_err(in_a_file)
    }
}

/// Why the journal would not take what was prepared, said of a thing in a file.
fn in_a_file(error: Error) -> ItemProblem {
    match error {
        Error::ClosingTooLong(length) => ItemProblem::ClosingTooLong(length),
        Error::EmptyCue => ItemProblem::EmptyCue,
        Error::CueTooLong => ItemProblem::CueTooLong,
        Error::EmptySpaceName => ItemProblem::EmptySpaceName,
        Error::SpaceNameTooLong => ItemProblem::SpaceNameTooLong,
        Error::SpaceWhyTooLong => ItemProblem::SpaceWhyTooLong,
        Error::EmptyRehearsal => ItemProblem::EmptyRehearsal,
        Error::RehearsalTooLong => ItemProblem::SentenceTooLong,
        Error::WentOutOfRange(went) => ItemProblem::WentOutOfRange(went),
        Error::FeelingOutOfRange(feeling) => ItemProblem::FeelingOutOfRange(feeling),
        Error::EmptyPage => ItemProblem::EmptyPage,
        Error::NoteTooLong => ItemProblem::NoteTooLong,
        other => ItemProblem::Other(other.to_string()),
    }
}

fn check_day(day: NaiveDate) -> Result<(), ItemProblem> {
    if DAYS.contains(&day) { Ok(()) } else { Err(ItemProblem::DayOutOfRange(day)) }
}
