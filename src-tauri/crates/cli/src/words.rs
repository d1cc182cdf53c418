//! The words of the command line, in the person's language.

use std::sync::LazyLock;

use hearth_host::{
    locale,
    words::{Value, Words},
};

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(locale::system()));

/// The words for `key`.
pub(crate) fn say(key: &str) -> String {
    WORDS.say(key)
}

/// The words for `key`, with values for the places in it.
pub(crate) fn say_with(key: &str, values: &[(&str, &dyn Value)]) -> String {
    WORDS.say_with(key, values)
}
