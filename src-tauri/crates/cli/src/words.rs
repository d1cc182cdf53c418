//! The words of the command line, in the person's language.

use std::sync::{Arc, LazyLock};

use hearth_core::{Error, journal::chosen_language};
use hearth_host::{
    data_folder, error_words, locale,
    speaker::Speaker,
    words::{Value, Words},
};

/// All of them.
pub(crate) static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| {
    let chosen = data_folder().ok().and_then(|folder| chosen_language(&folder));
    Arc::new(Words::new(locale::of(chosen.as_deref())))
});

/// Them, for what goes on speaking while the journal may change.
pub(crate) fn speaker() -> Speaker {
    Speaker::from(Arc::clone(&WORDS))
}

/// What stands in a table, with its digits as the person writes them.
pub(crate) fn digits(shown: impl ToString) -> String {
    WORDS.digits(&shown.to_string())
}

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

/// The sentence for what the journal said.
pub(crate) fn sentence(error: &Error) -> String {
    error_words::sentence(&WORDS, error)
}
