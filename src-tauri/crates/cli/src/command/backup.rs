//! `hearth backup`: makes, lists, verifies and restores backups.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
};

use hearth_core::{
    Journal,
    backup::{BackupKind, Difference, SecondPlace},
};
use hearth_host::SystemClock;
use serde::Serialize;

use crate::{
    arguments::{AskBackup, Backup, Read, RestoreBackup},
    failure::Failure,
    output,
    text::{QUIET, backup as text, styled},
    words::{say, say_with, sentence},
};

/// Does what was asked; asked nothing, it lists.
pub(crate) fn run(asked: Backup) -> Result<(), Failure> {
    match asked.ask {
        None => list(&asked.read),
        Some(AskBackup::List(read)) => list(&read),
        Some(AskBackup::Create) => create(),
        Some(AskBackup::Verify(asked)) => verify(asked.file),
        Some(AskBackup::Restore(asked)) => restore(asked),
    }
}

fn create() -> Result<(), Failure> {
    let made = hearth_host::open_journal()?.backups()?.create(BackupKind::Hand)?;
    output::show(&say_with(
        "backup-made",
        &[("file", &made.backup.path.display().to_string()), ("entries", &made.contents.entries)],
    ))?;
    match made.second {
        SecondPlace::None => Ok(()),
        SecondPlace::Kept => output::show(&say("backup-second-kept")),
        SecondPlace::Failed(error) => {
            let reason = sentence(&error);
            Err(Failure::Refused(say_with("backup-second-failed", &[("reason", &reason)])))
        }
    }
}

fn list(read: &Read) -> Result<(), Failure> {
    let backups = hearth_host::open_journal()?.backups()?;
    let all = backups.list()?;
    if read.json {
        return output::show_json(&all);
    }
    if all.is_empty() {
        return output::show(&say("backup-none"));
    }
    let lines: String = all.iter().map(|backup| text::line(backup, &SystemClock)).collect();
    let folder = styled(QUIET, &backups.folder().display().to_string());
    output::show(&format!("{lines}\n{folder}"))
}

/// One backup, or every one of them.
fn verify(file: Option<PathBuf>) -> Result<(), Failure> {
    let backups = hearth_host::open_journal()?.backups()?;
    let files = match file {
        Some(file) => vec![named(file, backups.folder())],
        None => backups.list()?.into_iter().map(|backup| backup.path).collect(),
    };
    let mut bad = 0_u32;
    for file in &files {
        match backups.verify(file) {
            Ok(contents) => output::show(&text::sound(file, &contents))?,
            Err(error) => {
                bad += 1;
                output::show(&sentence(&error))?;
            }
        }
    }
    match (files.is_empty(), bad) {
        (true, _) => output::show(&say("backup-none")),
        (false, 0) => Ok(()),
        (false, _) => Err(Failure::Refused(say_with("backup-some-bad", &[("count", &bad)]))),
    }
}

/// What a restore would do or did, for programs.
#[derive(Serialize)]
struct Restored<'a> {
    restored: bool,
    difference: &'a Difference,
}

fn restore(asked: RestoreBackup) -> Result<(), Failure> {
    let mut journal = hearth_host::open_journal()?;
    let file = named(asked.file, journal.backups()?.folder());
    let difference = journal.preview_restore(&file)?;
    if asked.read.json {
        let restored = !asked.dry_run && !difference.is_empty();
        if restored {
            journal.restore(&file)?;
        }
        return output::show_json(&Restored { restored, difference: &difference });
    }
    if difference.is_empty() {
        return output::show(&say("restore-nothing"));
    }
    output::show(&text::difference(&difference))?;
    if asked.dry_run || !(asked.yes || agreed()?) {
        return output::show(&say("restore-not-done"));
    }
    do_restore(&mut journal, &file)
}

fn do_restore(journal: &mut Journal, file: &Path) -> Result<(), Failure> {
    journal.restore(file)?;
    output::show(&say("restore-done"))
}

/// Asks the person, where there is one to ask. A script that names a file has decided.
fn agreed() -> Result<bool, Failure> {
    let standard_input = io::stdin();
    if !standard_input.is_terminal() {
        return Ok(true);
    }
    let mut question = anstream::stderr();
    write!(question, "{} ", say("restore-ask"))?;
    question.flush()?;
    let mut answer = String::new();
    standard_input.read_line(&mut answer)?;
    Ok(is_yes(&answer, &say("yes-word")))
}

/// Whether an answer is one of the words for it, or English, which fits the question in all
/// languages.
fn is_yes(answer: &str, words: &str) -> bool {
    let answer = answer.trim().to_lowercase();
    let between = |letter: char| letter.is_whitespace() || ",،、，".contains(letter);
    let known = words.split(between).filter(|word| !word.is_empty());
    ["y", "yes"].into_iter().chain(known).any(|word| word.to_lowercase() == answer)
}

/// A bare name is looked for among the backups.
fn named(file: PathBuf, folder: &Path) -> PathBuf {
    let in_folder = folder.join(&file);
    if !file.exists() && in_folder.exists() { in_folder } else { file }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_is_said_in_english_or_in_words_of_the_language() {
        for yes in ["y", "YES\n", " ja", "j\r\n", "Jawohl", "はい"] {
            assert!(is_yes(yes, "j ja، jawohl、はい"), "{yes}");
        }
        for no in ["", "\n", "n", "ye", "ja ja", "jaw", ","] {
            assert!(!is_yes(no, "j ja، jawohl、はい"), "{no}");
        }
    }
}
