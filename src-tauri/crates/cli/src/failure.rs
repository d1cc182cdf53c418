//! What can go wrong, and with which exit code the program then ends.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use hearth_core::Error;
use hearth_host::{HostError, error_words};
use hearth_notice::timer::{self, TimerError};

use crate::{
    text::plain,
    words::{WORDS, say_with},
};

/// Why a command was not done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The journal said no, or there is no place for it.
    #[error(transparent)]
    Host(#[from] HostError),
    /// What was asked has the wrong form.
    #[error("{0}")]
    Usage(String),
    /// What was asked cannot be done.
    #[error("{0}")]
    Refused(String),
    /// The system's timer was not to be had, or not to be removed.
    #[error(transparent)]
    Timer(#[from] TimerError),
    /// The words could not be read or written.
    #[error(transparent)]
    Stream(#[from] io::Error),
    /// The answer could not be put into JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// The arguments do not fit together.
    #[error(transparent)]
    Arguments(#[from] clap::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Host(error.into())
    }
}

impl Failure {
    /// Says on standard error what went wrong, and gives the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        if self.reader_is_gone() {
            return ExitCode::SUCCESS;
        }
        // If nobody listens on standard error either, the exit code still tells.
        let _ = writeln!(anstream::stderr(), "{}", plain::neutral(&self.sentence()));
        ExitCode::from(self.code())
    }

    fn sentence(&self) -> String {
        match self {
            Self::Host(error) => error_words::host_sentence(&WORDS, error),
            Self::Usage(said) | Self::Refused(said) => said.clone(),
            Self::Timer(error) => timer::words::sentence(&WORDS, error),
            Self::Stream(error) => say_with("failure-stream", &[("reason", &error.to_string())]),
            Self::Json(error) => say_with("error-internal", &[("reason", &error.to_string())]),
            Self::Arguments(error) => error.to_string(),
        }
    }

    /// `hearth list | head` closes the pipe early; that is no failure.
    fn reader_is_gone(&self) -> bool {
        matches!(self, Self::Stream(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Arguments(_) => 2,
            Self::Host(_) | Self::Refused(_) | Self::Timer(_) | Self::Stream(_) | Self::Json(_) => {
                1
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_usage_and_what_could_not_be_done_are_told_apart() {
        assert_eq!(Failure::Usage(String::new()).code(), 2);
        assert_eq!(Failure::from(Error::NothingToUndo).code(), 1);
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let closed = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        let full = Failure::from(io::Error::from(io::ErrorKind::StorageFull));
        assert!(closed.reader_is_gone());
        assert!(!full.reader_is_gone());
    }
}
