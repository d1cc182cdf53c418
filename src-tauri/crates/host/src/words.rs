//! The words a person reads outside the window: tray, notifications, command line.

use std::borrow::Cow;

use chrono::NaiveTime;
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use hearth_core::{content::PracticeTexts, practice::Practice};
use unic_langid::LanguageIdentifier;

use crate::{
    clock_face::ClockFace,
    languages::{self, Language},
    numbers::{self, Ungrouped, Year},
    pseudo,
};

/// The words in one language. Cheap to ask, and safe to share between threads.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    clock_face: ClockFace,
    zero: char,
}

impl Words {
    /// The words in the language nearest to a BCP 47 tag, with the tag's own numbers and clock.
    /// [`pseudo::TAG`] gives English with signs of its own, for tests.
    pub fn new(tag: impl AsRef<str>) -> Self {
        let tag = tag.as_ref();
        let &Language { tag: language, texts } = languages::nearest(tag);
        // Fluent’s tags have no extensions such as that for the clock.
        let habits = tag.split("-u-").next().and_then(|tag| tag.parse().ok());
        let habits = habits
            .filter(|habits: &LanguageIdentifier| language.starts_with(habits.language.as_str()));
        let habits = habits.or_else(|| language.parse().ok()).unwrap_or_default();
        let zero = numbers::zero(&habits);
        let mut bundle = FluentBundle::new_concurrent(vec![habits]);
        // Isolating marks show up as boxes in terminals and trays.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::format));
        if tag == pseudo::TAG {
            bundle.set_transform(Some(pseudo::dress));
        }
        for text in texts {
            // A text with a mistake still gives all its other messages; a test names the mistake.
            // Only the window breaks lines where a soft hyphen allows it.
            let text = text.replace('\u{ad}', "");
            let resource = FluentResource::try_new(text).unwrap_or_else(|(kept, _)| kept);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, clock_face: ClockFace::new(tag), zero }
    }

    /// The language the words are in, as a BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The texts of a practice.
    pub fn of_practice(&self, practice: Practice) -> &'static PracticeTexts {
        practice.texts(self.language)
    }

    /// The words for `key`; the key itself if there are none.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words for `key`, with values for the places in it.
    pub fn say_with(&self, key: &str, values: &[(&str, &dyn Value)]) -> String {
        let message = self.bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, value.as_value())).collect();
        let mut mistakes = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut mistakes);
        debug_assert!(mistakes.is_empty(), "{key}: {mistakes:?}");
        said.into_owned()
    }

    /// Several texts as one, by a message that joins two: `$before` and `$next`.
    pub fn joined(&self, key: &str, parts: impl IntoIterator<Item = String>) -> String {
        let joined = |before: String, next: String| {
            self.say_with(key, &[("before", &before), ("next", &next)])
        };
        parts.into_iter().reduce(joined).unwrap_or_default()
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// A text with its digits as they are written where the person lives: for what stands in tables,
    /// which no sentence puts them into.
    pub fn digits(&self, text: &str) -> String {
        let written = |sign: char| match sign.to_digit(10) {
            Some(digit) => char::from_u32(u32::from(self.zero) + digit).unwrap_or(sign),
            None => sign,
        };
        text.chars().map(written).collect()
    }

    /// A time of day as it is told where the person lives: `19:30`, `7:30 PM`.
    pub fn time(&self, time: NaiveTime) -> String {
        self.clock_face.tell(time)
    }
}

/// A value that can stand in a sentence.
pub trait Value {
    /// As Fluent takes it.
    fn as_value(&self) -> FluentValue<'_>;
}

impl Value for &str {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::String(Cow::Borrowed(self))
    }
}

impl Value for String {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::String(Cow::Borrowed(self))
    }
}

impl Value for u8 {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl Value for u32 {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl Value for u64 {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl Value for usize {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl Value for Year {
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::Number(self.ungrouped())
    }
}

impl<N: Copy> Value for Ungrouped<N>
where
    FluentNumber: From<N>,
{
    fn as_value(&self) -> FluentValue<'_> {
        FluentValue::Number(self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::LANGUAGES;

    fn words() -> Words {
        Words::new("en")
    }

    #[test]
    fn every_text_is_free_of_mistakes_and_no_key_is_said_twice() {
        for Language { tag, texts } in LANGUAGES {
            let mut bundle = FluentBundle::new_concurrent(Vec::new());
            for text in *texts {
                let resource = FluentResource::try_new((*text).to_owned())
                    .map_err(|(_, mistakes)| format!("{tag}: {mistakes:?}"))
                    .unwrap();
                bundle.add_resource(resource).unwrap_or_else(|twice| panic!("{tag}: {twice:?}"));
            }
        }
    }

    #[test]
    fn numbers_choose_their_plural_and_nothing_invisible_is_added() {
        let said = |present: u32| words().say_with("days-present", &[("present", &present)]);
        assert_eq!(said(1), "Here on 1 day");
        assert_eq!(said(5), "Here on 5 days");
    }

    #[test]
    fn an_unknown_language_is_answered_in_english() {
        for tag in ["tlh-Piqd", "", "C", "not a tag"] {
            let words = Words::new(tag);
            assert_eq!((words.language(), words.say("balance-even")), ("en", "even".to_owned()));
        }
    }

    #[test]
    fn the_language_is_chosen_and_its_region_tells_the_time() {
        let evening = NaiveTime::from_hms_opt(19, 5, 0).unwrap();
        let told = |tag| Words::new(tag).time(evening).replace('\u{202f}', " ");
        assert_eq!(told("en-GB"), "19:05");
        assert_eq!(told("en-US"), "7:05 PM");
        assert_eq!(told("de-AT"), "19:05");
        assert_eq!(told("en-001-u-hc-h23"), "19:05");
    }

    #[test]
    fn a_year_is_not_grouped_and_larger_numbers_are() {
        let year = words().say_with("span", &span_values(&Year(2026)));
        assert_eq!(year, "1 to 7 May 2026");
        let many = words().say_with("days-present", &[("present", &12_345_u32)]);
        assert_eq!(many, "Here on 12,345 days");
    }

    #[test]
    fn digits_are_written_as_the_region_writes_them() {
        for (tag, wanted) in
            [("ar-EG", "٢–٣ a"), ("ar-MA", "2–3 a"), ("ja", "2–3 a"), ("en", "2–3 a")]
        {
            assert_eq!(Words::new(tag).digits("2–3 a"), wanted, "{tag}");
        }
    }

    fn span_values(year: &Year) -> [(&'static str, &dyn Value); 6] {
        [
            ("first", &1_u32),
            ("first-month", &"May"),
            ("first-year", &""),
            ("last", &7_u32),
            ("month", &"May"),
            ("year", year),
        ]
    }

    #[test]
    fn the_pseudo_language_dresses_every_letter_it_may() {
        let said = Words::new(pseudo::TAG).say_with("days-present", &[("present", &5_u32)]);
        assert!(said.contains('5') && !said.contains("days"), "{said}");
    }

    #[test]
    fn texts_are_joined_one_after_the_other() {
        let joined = |parts: &[&str]| {
            words().joined("join-sentences", parts.iter().map(|part| (*part).to_owned()))
        };
        assert_eq!(joined(&["One.", "Two.", "Three."]), "One. Two. Three.");
        assert_eq!((joined(&["One."]), joined(&[])), ("One.".to_owned(), String::new()));
    }

    #[test]
    fn a_key_without_words_is_said_as_it_is() {
        assert_eq!(words().say("no-such-key"), "no-such-key");
        assert!(!words().has("no-such-key"));
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&words());
    }
}
