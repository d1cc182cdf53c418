//! The words a person reads outside the window: tray, notifications, command line.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

// The only language so far; another one is another row for `Words::new` to choose from.
const ENGLISH: (&str, [&str; 4]) = (
    "en",
    [
        include_str!("../../../../ui/src/locales/en/common.ftl"),
        include_str!("../../../../ui/src/locales/en/desktop.ftl"),
        include_str!("../../../../ui/src/locales/en/terminal.ftl"),
        include_str!("../../../../ui/src/locales/en/letter.ftl"),
    ],
);

/// The words in one language. Cheap to ask, and safe to share between threads.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words in the language nearest to `tag`, which today is English.
    pub fn new(_tag: impl AsRef<str>) -> Self {
        let (language, texts) = ENGLISH;
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
        // Isolating marks show up as boxes in terminals and trays.
        bundle.set_use_isolating(false);
        for text in texts {
            // A text with a mistake still gives all its other messages; a test names the mistake.
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(kept, _)| kept);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
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

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new("en")
    }

    #[test]
    fn every_text_is_free_of_mistakes_and_no_key_is_said_twice() {
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        for text in ENGLISH.1 {
            let resource =
                FluentResource::try_new(text.to_owned()).map_err(|(_, mistakes)| mistakes).unwrap();
            bundle.add_resource(resource).unwrap();
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
        let said = Words::new("tlh-Piqd").say("balance-even");
        assert_eq!(said, "even");
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
