//! Running programs, and saying plainly which one failed.

use std::{
    env,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, ensure};

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}

/// The folder of the interface.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The cargo that runs this program, in the project's root.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// npm, in the interface's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(ui()).env("npm_config_update_notifier", "false");
    command
}

/// A program of [`target`]'s tools.
pub(crate) fn tool_path(name: &str) -> PathBuf {
    target().join("tools/bin").join(name)
}

/// A program, through sudo for anybody but root.
pub(crate) fn as_root(program: &str) -> Command {
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    if is_root {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.arg(program);
    command
}

/// Runs a program to its end with its output streaming through.
///
/// # Errors
/// When it cannot be started or does not succeed; the sentence names it.
pub(crate) fn execute(command: &mut Command) -> Result<()> {
    let line = describe(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("`{line}` could not be started. Is it installed?"))?;
    ensure!(status.success(), "`{line}` ended with {status}");
    Ok(())
}

/// As [`execute`]; gives the last line with `word` that the program says on standard error.
///
/// # Errors
/// Also when there is no such line.
pub(crate) fn execute_and_find(command: &mut Command, word: &str) -> Result<String> {
    let line = describe(command);
    let mut child = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{line}` could not be started. Is it installed?"))?;
    let mut found = None;
    for said in child.stderr.take().into_iter().flat_map(|said| BufReader::new(said).lines()) {
        let said = said.with_context(|| format!("`{line}` could not be listened to"))?;
        eprintln!("{said}");
        found = Some(said).filter(|said| said.contains(word)).or(found);
    }
    let status = child.wait()?;
    ensure!(status.success(), "`{line}` ended with {status}");
    found.with_context(|| format!("`{line}` said nothing of “{word}”"))
}

/// Whether a program runs and succeeds; its output is of no interest.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What a program prints.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = describe(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("`{line}` could not be started. Is it installed?"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_where_the_workspace_is() {
        assert!(root().join("src-tauri").is_dir());
        assert!(ui().join("package.json").is_file());
    }

    #[test]
    fn a_failing_program_is_named() {
        let error = execute(&mut cargo(&["no-such-command"])).unwrap_err();
        assert!(error.to_string().contains("no-such-command"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn the_last_line_with_a_word_is_found() {
        let say = |what: &str| execute_and_find(Command::new("sh").args(["-c", what]), "run:");
        let said = say("echo 1 run: a >&2; echo 2 run: b >&2; echo c >&2; echo run: out");
        assert_eq!(said.unwrap(), "2 run: b");
        assert!(say("echo c >&2").unwrap_err().to_string().contains("said nothing"));
        assert!(say("echo run: a >&2; exit 3").unwrap_err().to_string().contains("ended with"));
    }
}
