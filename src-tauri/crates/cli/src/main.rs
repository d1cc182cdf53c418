//! `hearth`: the journal on the command line.
//!
//! | room | what is in it |
//! |---|---|
//! | `arguments`, `value`, `help` | what can be typed, how it is read, and how it is explained |
//! | `command` | one file per noun: asks the journal, then says what became of it |
//! | `text` | how days, reminders and a person's own words look in a terminal |
//! | `progress` | how far long work has come, and stopping it |
//! | `output`, `failure`, `words` | where it all goes, what went wrong, how it is said |

mod arguments;
mod command;
mod failure;
mod help;
mod output;
mod progress;
mod text;
mod value;
mod words;

use std::process::ExitCode;

use clap::FromArgMatches as _;

use crate::{arguments::Arguments, failure::Failure};

fn main() -> ExitCode {
    hearth_host::keep_files_private();
    let matches = match help::command().try_get_matches() {
        Ok(matches) => matches,
        Err(refusal) => return help::refuse(&refusal),
    };
    let done = Arguments::from_arg_matches(&matches)
        .map_err(Failure::from)
        .and_then(|arguments| command::run(arguments.command));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
