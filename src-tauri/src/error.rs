//! Errors as they cross to the window: a code somebody acts on, and a sentence to show.

use serde::Serialize;
use ts_rs::TS;

/// A failed command.
#[derive(Debug, Clone, Serialize, thiserror::Error, TS)]
#[error("{message}")]
pub struct CommandError {
    /// See `hearth_core::Error::code`.
    pub code: String,
    /// A sentence for the person.
    pub message: String,
}

impl CommandError {
    /// For what only a mistake of ours can bring about.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self { code: "internal".to_owned(), message: message.into() }
    }
}

impl From<hearth_core::Error> for CommandError {
    fn from(error: hearth_core::Error) -> Self {
        Self { code: error.code().to_owned(), message: error.to_string() }
    }
}

/// What every command returns.
pub type CommandResult<T> = Result<T, CommandError>;
