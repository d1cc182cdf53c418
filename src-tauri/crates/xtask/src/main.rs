//! The front door for people who build Hearth: `cargo xtask setup · run · test · bench · soak ·
//! cross · package`.

mod bench;
mod cross;
mod desk;
mod icons;
mod median;
mod package;
mod processes;
mod run;
mod setup;
mod soak;
mod step;
mod test;
mod types;
mod window;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Builds, opens, tests and measures Hearth.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Installs what is missing to build Hearth and to test it.
    Setup,
    /// Builds Hearth and opens it.
    Run(run::Arguments),
    /// Runs every test.
    Test(test::Arguments),
    /// Measures speed, memory and sizes, beside the least that anything of the kind takes.
    Bench(bench::Arguments),
    /// Judges the packages we build on, runs the tests that throw dice for longer, and uses Hearth
    /// for an hour.
    Soak(soak::Arguments),
    /// Builds and tests for Windows with MinGW and Wine, and checks for macOS.
    Cross,
    /// Writes the interface's types anew from the Rust ones.
    Types,
    /// Makes the icons anew from their drawings.
    Icons,
    /// Makes a .deb and an .rpm.
    Package(package::Arguments),
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line: a backtrace of ours says nothing to somebody whose build failed.
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<()> {
    match command {
        Command::Setup => setup::for_tests(),
        Command::Run(arguments) => run::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Soak(arguments) => soak::run(&arguments),
        Command::Cross => cross::run(),
        Command::Types => types::write(),
        Command::Icons => icons::make(),
        Command::Package(arguments) => package::run(&arguments),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_arguments_of_all_commands_go_together() {
        super::Arguments::command().debug_assert();
    }
}
