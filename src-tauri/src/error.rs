//! Errors as they cross to the window: a code somebody acts on, and a sentence to show.

use std::fmt;

use hearth_host::{error_words, words::Words};
use serde::Serialize;
use ts_rs::TS;

/// A failed command. Logs say it in technical words.
#[derive(Debug, Clone, Serialize, thiserror::Error, TS)]
#[error("{technical}")]
pub struct CommandError {
    /// See `hearth_core::Error::code`.
    pub code: String,
    /// A sentence for the person.
    pub message: String,
    #[serde(skip)]
    technical: String,
}

impl CommandError {
    /// What the journal said, in the language of the moment.
    pub(crate) fn of(words: &Words, error: &hearth_core::Error) -> Self {
        Self::new(error.code(), error_words::sentence(words, error), error)
    }

    /// With a sentence that is said already.
    pub(crate) fn new(code: &str, message: String, technical: impl fmt::Display) -> Self {
        Self { code: code.to_owned(), message, technical: technical.to_string() }
    }

    /// For what only a mistake of ours can bring about.
    pub(crate) fn internal(words: &Words, error: impl fmt::Display) -> Self {
        let reason = error.to_string();
        let message = words.say_with("error-internal", &[("reason", &reason)]);
        Self::new("internal", message, reason)
    }
}

/// What every command returns.
pub type CommandResult<T> = Result<T, CommandError>;
