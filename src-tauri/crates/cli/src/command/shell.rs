//! `hearth completions` and `hearth man`: what the shell and its manual want to know.

use clap::Command;
use clap_mangen::Man;

use crate::{arguments, failure::Failure, help, output, words::say};

/// Writes a completion script.
pub(crate) fn completions(asked: &arguments::Completions) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(asked.shell, &mut help::command(), "hearth", &mut script);
    output::write(&script)
}

/// Writes the manual page of Hearth, or of one command; or all of them into a folder.
pub(crate) fn man(asked: &arguments::Man) -> Result<(), Failure> {
    if let Some(folder) = &asked.into {
        std::fs::create_dir_all(folder)?;
        return Ok(clap_mangen::generate_to(help::command(), folder)?);
    }
    let mut whole = help::command();
    // Gives the commands below their full names.
    whole.build();
    let mut command: &Command = &whole;
    for name in &asked.path {
        command =
            command.find_subcommand(name).ok_or_else(|| Failure::Usage(say("wrong-command")))?;
    }
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    output::write(&page)
}
