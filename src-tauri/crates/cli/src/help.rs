//! The command line as clap knows it, with its words: `help-<command>` and
//! `help-arg-<argument>` in `terminal.ftl`.

use std::process::ExitCode;

use clap::{
    Arg, ArgAction, Command, CommandFactory as _,
    builder::styling::{AnsiColor, Styles},
};

use crate::{arguments::Arguments, words::say};

/// The whole command line with its words.
pub(crate) fn command() -> Command {
    let flags = [
        Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true),
        Arg::new("version").short('V').long("version").action(ArgAction::Version),
    ];
    speak(Arguments::command().args(flags), "help").styles(styles())
}

/// Shows help, version, or what is wrong with the arguments.
pub(crate) fn refuse(refusal: &clap::Error) -> ExitCode {
    // If nobody listens, the exit code still tells.
    let _ = refusal.print();
    u8::try_from(refusal.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Gives a command, its arguments and the commands below it their words.
fn speak(command: Command, key: &str) -> Command {
    let command = command.about(say(key)).mut_args(|argument| {
        let words = say(&argument_key(argument.get_id().as_str()));
        argument.help(words)
    });
    let below: Vec<String> =
        command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    below.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |below| speak(below, &format!("{key}-{name}")))
    })
}

fn argument_key(id: &str) -> String {
    format!("help-arg-{}", id.replace('_', "-"))
}

fn styles() -> Styles {
    let heading = anstyle::Style::new().bold();
    Styles::plain()
        .header(heading)
        .usage(heading)
        .literal(heading)
        .error(AnsiColor::Yellow.on_default().bold())
        .valid(heading)
        .invalid(heading)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn clap_finds_no_fault_with_the_arguments() {
        command().debug_assert();
    }

    #[test]
    fn every_command_and_every_argument_has_its_words() {
        fn look(command: &Command) {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(!about.is_empty() && !about.starts_with("help"), "{}", command.get_name());
            for argument in command.get_arguments() {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!help.is_empty() && !help.starts_with("help-"), "{argument}");
            }
            command.get_subcommands().for_each(look);
        }
        look(&command());
    }

    #[test]
    fn no_help_is_left_over() {
        fn asked(command: &Command, key: &str, keys: &mut BTreeSet<String>) {
            keys.insert(key.to_owned());
            keys.extend(command.get_arguments().map(|one| argument_key(one.get_id().as_str())));
            for below in command.get_subcommands() {
                asked(below, &format!("{key}-{}", below.get_name()), keys);
            }
        }
        let mut keys = BTreeSet::new();
        asked(&command(), "help", &mut keys);
        let words = include_str!("../../../../ui/src/locales/en/terminal.ftl");
        let there = words.lines().filter_map(|line| line.split_once(" = "));
        let left: Vec<_> = there
            .map(|(key, _)| key)
            .filter(|key| key.starts_with("help-") && !keys.contains(*key))
            .collect();
        assert!(left.is_empty(), "{left:?}");
    }
}
