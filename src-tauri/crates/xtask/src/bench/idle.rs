//! What Hearth does while nothing happens: wake-ups of its own threads, and writes to the disk.

use std::{fs, path::Path, process::Command, thread, time::Duration};

use anyhow::{Context as _, Result, ensure};

use super::{PATIENCE, end, fresh_folder, start_alone, tree};

/// The threads that Hearth itself starts. Those of the window's toolkit and of libraries have
/// names of their own, and are told beside them.
const OWN: [&str; 7] =
    ["journal", "reminders", "watch", "backups", "answers", "notification", "attention"];

/// After this long the start is over.
const SETTLE: Duration = Duration::from_secs(15);

/// How long nothing happens.
const MINUTES: u64 = 3;

/// Wake-ups of a process's own threads, of its others, and bytes it wrote, so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Activity {
    own: u64,
    others: u64,
    written: u64,
}

/// Lets Hearth rest in the tray with a reminder to come, and prints what it did meanwhile.
pub(super) fn run(folder: &Path) -> Result<()> {
    let program = folder.join("hearth-desktop");
    let data = fresh_folder()?;
    add_reminder(&folder.join("hearth"), &data)?;
    let mut child = start_alone(&program, &["--hidden"], &data, &data.join("ready"))?;
    let watched = watch(&program, child.id());
    end(&program, child.id())?;
    child.wait().context("the program could not be waited for")?;
    fs::remove_dir_all(&data).context("the run's folder could not be removed")?;
    let during = watched?;
    let a_minute = |count: u64| count as f64 / MINUTES as f64;
    println!("\nidle in the tray, {MINUTES} minutes     Hearth    budget");
    println!("wake-ups a minute, own threads {:9.1}       1.0", a_minute(during.own));
    println!("wake-ups a minute, all others  {:9.1}", a_minute(during.others));
    println!("bytes written                  {:9}         0", during.written);
    Ok(())
}

/// Twelve hours away, so that it is waited for and does not come.
fn add_reminder(hearth: &Path, data: &Path) -> Result<()> {
    let time = Command::new("date").args(["-d", "+12 hours", "+%H:%M"]).output()?;
    let at = String::from_utf8(time.stdout)?;
    let mut add = Command::new(hearth);
    add.args(["reminders", "add", "--at", at.trim()]).env("HEARTH_DATA_DIR", data.join("data"));
    let added = add.output().context("hearth could not be run")?;
    ensure!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    Ok(())
}

fn watch(program: &Path, root: u32) -> Result<Activity> {
    let id = find(program, root)?;
    thread::sleep(SETTLE);
    let before = activity(id)?;
    thread::sleep(Duration::from_secs(MINUTES * 60));
    let after = activity(id)?;
    Ok(Activity {
        own: after.own.saturating_sub(before.own),
        others: after.others.saturating_sub(before.others),
        written: after.written.saturating_sub(before.written),
    })
}

/// The process that runs `program`, below the display's and the bus's.
fn find(program: &Path, root: u32) -> Result<u32> {
    let end = std::time::Instant::now() + PATIENCE;
    let runs = |id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program);
    loop {
        if let Some(id) = tree(root).into_iter().find(runs) {
            return Ok(id);
        }
        ensure!(std::time::Instant::now() < end, "Hearth did not start");
        thread::sleep(Duration::from_millis(50));
    }
}

fn activity(id: u32) -> Result<Activity> {
    let mut all = Activity { written: written(id)?, ..Activity::default() };
    for task in fs::read_dir(format!("/proc/{id}/task"))? {
        let task = task?.path();
        let name = fs::read_to_string(task.join("comm")).unwrap_or_default();
        let status = fs::read_to_string(task.join("status")).unwrap_or_default();
        let wakings = number_after(&status, "voluntary_ctxt_switches:").unwrap_or_default();
        if OWN.contains(&name.trim()) { all.own += wakings } else { all.others += wakings }
    }
    Ok(all)
}

fn written(id: u32) -> Result<u64> {
    let io = fs::read_to_string(format!("/proc/{id}/io")).context("no /proc/…/io")?;
    number_after(&io, "write_bytes:").context("/proc/…/io without write_bytes")
}

fn number_after(text: &str, key: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(key))?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_behind_its_own_key() {
        let status = "nonvoluntary_ctxt_switches:\t9\nvoluntary_ctxt_switches:\t42\n";
        assert_eq!(number_after(status, "voluntary_ctxt_switches:"), Some(42));
        assert_eq!(number_after(status, "write_bytes:"), None);
    }
}
