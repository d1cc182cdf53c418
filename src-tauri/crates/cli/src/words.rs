//! The words of the command line, in the person's language.

use std::sync::{Arc, LazyLock};

use hearth_host::{
    locale,
    words::{Value, Words},
};

/// All of them.
pub(crate) static WORDS: LazyLock<Arc<Words>> =
    LazyLock::new(|| Arc::new(Words::new(locale::system())));

/// The words for `key`.
pub(crate) fn say(key: &str) -> String {
    WORDS.say(key)
}

/// Several texts as one, by a message that joins two.
pub(crate) fn joined(key: &str, parts: impl IntoIterator<Item = String>) -> String {
    WORDS.joined(key, parts)
}

/// The words for `key`, with values for the places in it.
pub(crate) fn say_with(key: &str, values: &[(&str, &dyn Value)]) -> String {
    WORDS.say_with(key, values)
}
