//! Why a file was not taken in.

use std::io;

use serde_json::error::Category;
use thiserror::Error;

/// Why a file was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{file}”{}: {reason}. Nothing was imported.", place(*.position))]
pub struct TransferError {
    /// What the file is called.
    pub file: String,
    /// Line and column, both from 1, where the reading stopped.
    pub position: Option<(usize, usize)>,
    /// What was wrong and what to do, without a full stop.
    pub reason: String,
}

impl TransferError {
    pub(super) fn unreadable(file: &str, error: &io::Error) -> Self {
        let reason = format!("it could not be read ({error})");
        Self { file: file.to_owned(), position: None, reason }
    }

    pub(super) fn in_json(file: &str, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let whole = error.to_string();
        let place = format!(" at line {line} column {column}");
        // The journal's own sentences end with a full stop; this one goes on.
        let said = whole.strip_suffix(&place).unwrap_or(&whole).trim_end_matches('.');
        let reason = match error.classify() {
            Category::Data => said.to_owned(),
            Category::Syntax => format!("this is no valid JSON ({said})"),
            Category::Eof => "it ends too early; make or fetch it again".to_owned(),
            Category::Io => format!("it could not be read ({said})"),
        };
        let position = (line > 0).then_some((line, column));
        Self { file: file.to_owned(), position, reason }
    }
}

fn place(position: Option<(usize, usize)>) -> String {
    position.map_or_else(String::new, |(line, column)| format!(", line {line}, column {column}"))
}
