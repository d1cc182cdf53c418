//! Backups, what restoring one does, and what was saved of a damaged journal.

use std::path::Path;

use hearth_core::{
    backup::{Backup, Contents, Difference, Example, Part},
    clock::Clock,
    repair::RepairReport,
};

use crate::{
    text::{QUIET, day, entry::name, plain, styled},
    words::{say, say_with},
};

/// One backup on a line: when, why, how large, its name.
pub(crate) fn line(backup: &Backup, clock: &dyn Clock) -> String {
    let made = backup.made_at.with_timezone(&clock.zone());
    let when = made.format("%Y-%m-%d %H:%M");
    let why = say(&format!("backup-kind-{}", backup.kind.id()));
    let file = backup.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    format!("{when}  {why:18} {:>9}  {}\n", size(backup.bytes), styled(QUIET, &file))
}

/// `412 KB`, in thousands as file managers count.
fn size(bytes: u64) -> String {
    match bytes {
        0..=999 => format!("{bytes} B"),
        1_000..=999_999 => format!("{} KB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    }
}

/// A backup that was read through.
pub(crate) fn sound(file: &Path, contents: &Contents) -> String {
    let file = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    say_with(
        "backup-sound",
        &[("file", &file), ("entries", &contents.entries), ("days", &contents.days)],
    )
}

/// What a restore would do.
pub(crate) fn difference(difference: &Difference) -> String {
    let mut text = String::new();
    text.push_str(&part("restore-brings", &difference.brings));
    text.push_str(&part("restore-takes-away", &difference.takes_away));
    text.push_str(&part("restore-changes", &difference.changes));
    if difference.others > 0 {
        text.push_str(&say_with("restore-others", &[("count", &difference.others)]));
        text.push('\n');
    }
    if difference.settings {
        text.push_str(&say("restore-settings"));
        text.push('\n');
    }
    text
}

/// Entries a restore or an import is about, with the first of them by name.
pub(crate) fn part(key: &str, part: &Part) -> String {
    let (Some(since), Some(until)) = (part.since, part.until) else { return String::new() };
    let mut text = say_with(
        key,
        &[
            ("entries", &part.entries),
            ("days", &part.days),
            ("since", &since.to_string()),
            ("until", &until.to_string()),
        ],
    );
    text.push('\n');
    for example in &part.examples {
        text.push_str(&format!("  {}\n", styled(QUIET, &one(example))));
    }
    let named = u32::try_from(part.examples.len()).unwrap_or(u32::MAX);
    if part.entries > named {
        let rest = say_with("restore-more", &[("count", &(part.entries - named))]);
        text.push_str(&format!("  {}\n", styled(QUIET, &rest)));
    }
    text
}

fn one(example: &Example) -> String {
    let words = example.note.as_deref().map(plain::one_line).unwrap_or_default();
    format!("{}  {}  {words}", example.day, name(example.practice)).trim_end().to_owned()
}

/// What was saved of a damaged journal, with the numbers.
pub(crate) fn repair(report: &RepairReport, clock: &dyn Clock) -> String {
    let when = day::moment(report.at, clock);
    let mut sentences = vec![say_with("repair-read", &[("when", &when), ("read", &report.read)])];
    if let Some(made_at) = report.backup_made_at.filter(|_| report.from_backup > 0) {
        let made = day::moment(made_at, clock);
        sentences.push(say_with(
            "repair-from-backup",
            &[("count", &report.from_backup), ("made", &made)],
        ));
    }
    sentences.push(match report.lost {
        Some(0) => say("repair-lost-none"),
        Some(lost) => say_with("repair-lost", &[("count", &lost)]),
        None => say("repair-lost-unknown"),
    });
    let aside = report.aside.display().to_string();
    sentences.push(say_with("repair-aside", &[("folder", &aside)]));
    sentences.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        for (bytes, shown) in [(0, "0 B"), (999, "999 B"), (4096, "4 KB"), (12_345_678, "12.3 MB")]
        {
            assert_eq!(size(bytes), shown);
        }
    }
}
