//! The power goes at any moment: every write, truncation, flush and rename of a row of operations
//! is recorded by `strace`, and the disk is rebuilt as it may have been after each of them. What
//! was flushed is there; of what was not, all, nothing, any part, or a torn page.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{
    collections::BTreeMap,
    env, fs,
    io::Write as _,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};

use hearth_core::{
    Journal,
    backup::BackupKind,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryDraft, EntryFilter, EntryPatch, Source},
    journal::Config,
    transfer::import::{Mapping, read},
};

const WRITER: &str = "HEARTH_POWER_WRITER";
/// What a disk writes at once, in bytes; a torn page ends at one of these.
const SECTOR: usize = 512;

fn open(folder: &Path) -> hearth_core::Result<Journal> {
    let now = "2026-05-09T12:00:00Z".parse().unwrap();
    let clock = FixedClock { now, zone: chrono_tz::Europe::Berlin };
    Journal::open(
        folder,
        Config { clock: Arc::new(clock), first_weekday: Weekday::Mon, language: "en".to_owned() },
    )
}

fn notes(journal: &Journal) -> Vec<String> {
    let all = journal.list_entries(&EntryFilter::default()).unwrap().entries;
    let mut notes: Vec<_> = all.into_iter().filter_map(|entry| entry.note).collect();
    notes.sort();
    notes
}

/// The row of operations; each is acknowledged by a line with all the notes there are then.
#[test]
fn writer() {
    let Ok(folder) = env::var(WRITER) else { return };
    let folder = Path::new(&folder);
    let mut acks = fs::File::options().append(true).create(true).open(folder.join("acks")).unwrap();
    let mut journal = open(folder).unwrap(); // from the first format
    let mut acknowledge = |journal: &Journal| {
        let line = serde_json::to_string(&notes(journal)).unwrap() + "\n";
        acks.write_all(line.as_bytes()).unwrap();
    };
    acknowledge(&journal);
    let mut ids = Vec::new();
    for number in 0..6 {
        let note = Some(format!("{number} {}", "words ".repeat(number * 700)));
        let draft = EntryDraft { note, ..EntryDraft::default() };
        ids.push(journal.record_entry(draft, Source::Cli).unwrap().entry.id);
        acknowledge(&journal);
    }
    let note = Some(Some("edited".to_owned()));
    journal.edit_entry(ids[4], EntryPatch { note, ..EntryPatch::default() }).unwrap();
    acknowledge(&journal);
    journal.delete_entry(ids[2]).unwrap();
    acknowledge(&journal);
    journal.undo().unwrap();
    acknowledge(&journal);
    journal.backups().unwrap().create(BackupKind::Hand).unwrap();
    acknowledge(&journal);
    let incoming = read(&folder.join("table.csv"), None, None).unwrap();
    journal.import(&incoming, &Mapping::new(), &mut |_| ControlFlow::Continue(())).unwrap();
    acknowledge(&journal);
    drop(journal); // folds the write-ahead log into the file
    let journal = open(folder).unwrap();
    acknowledge(&journal);
}

/// One call that changes what is on the disk.
#[derive(Debug)]
enum Call {
    Write { file: PathBuf, bytes: Vec<u8>, at: usize },
    Append { file: PathBuf, bytes: Vec<u8> },
    Truncate { file: PathBuf, to: usize },
    Flush(PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
}

/// Reads what `strace -y -xx` wrote: `123 pwrite64(7</a/b>, "\x01", 1, 0) = 1`.
fn calls(trace: &str) -> Vec<Call> {
    trace.lines().filter_map(call).collect()
}

fn call(line: &str) -> Option<Call> {
    let line = line.split_once(' ')?.1.trim_start();
    let (name, rest) = line.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(" = ")?;
    if result.starts_with('-') {
        return None;
    }
    let arguments = arguments.trim_end().strip_suffix(')')?;
    let quoted: Vec<Vec<u8>> = arguments.split('"').skip(1).step_by(2).map(unhex).collect();
    let path = |bytes: &[u8]| PathBuf::from(String::from_utf8(bytes.to_vec()).unwrap());
    let file = || -> Option<PathBuf> {
        let inside = arguments.split_once('<')?.1.split_once('>')?.0;
        Some(if inside.starts_with("\\x") { path(&unhex(inside)) } else { inside.into() })
    };
    let last = || arguments.rsplit_once(", ").and_then(|(_, last)| last.parse().ok());
    Some(match name {
        "pwrite64" => Call::Write { file: file()?, bytes: quoted.into_iter().next()?, at: last()? },
        "write" => Call::Append { file: file()?, bytes: quoted.into_iter().next()? },
        "ftruncate" => Call::Truncate { file: file()?, to: last()? },
        "fsync" | "fdatasync" => Call::Flush(file()?),
        "rename" => Call::Rename(path(quoted.first()?), path(quoted.get(1)?)),
        "unlink" => Call::Remove(path(quoted.first()?)),
        _ => return None,
    })
}

fn unhex(text: &str) -> Vec<u8> {
    text.split("\\x").skip(1).map(|byte| u8::from_str_radix(&byte[..2], 16).unwrap()).collect()
}

/// A change of a file that is not flushed yet.
#[derive(Clone)]
enum Pending {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

/// A file: what is surely on the disk, and what may be.
#[derive(Clone, Default)]
struct Disk {
    flushed: Vec<u8>,
    pending: Vec<Pending>,
}

fn apply(bytes: &mut Vec<u8>, pending: &Pending) {
    match pending {
        Pending::Truncate(to) => bytes.resize(*to, 0),
        Pending::Write(at, new) => {
            let end = at + new.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[*at..end].copy_from_slice(new);
        }
    }
}

impl Disk {
    fn flush(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        pending.iter().for_each(|change| apply(&mut self.flushed, change));
    }

    /// The bytes if those of the pending changes that `keeps` names reached the disk.
    fn after(&self, keeps: impl Fn(usize, usize) -> Keep) -> Vec<u8> {
        let mut bytes = self.flushed.clone();
        for (index, change) in self.pending.iter().enumerate() {
            match (keeps(index, self.pending.len()), change) {
                (Keep::Nothing, _) => {}
                (Keep::Torn, Pending::Write(at, new)) if new.len() > SECTOR => {
                    let half = new.len() / 2 / SECTOR * SECTOR;
                    apply(&mut bytes, &Pending::Write(*at, new[..half.max(SECTOR)].to_vec()));
                }
                _ => apply(&mut bytes, change),
            }
        }
        bytes
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Keep {
    All,
    Nothing,
    Torn,
}

/// The ways in which what was not flushed may have reached the disk.
const WAYS: [fn(usize, usize) -> Keep; 6] = [
    |_, _| Keep::All,
    |_, _| Keep::Nothing,
    |index, count| if index + 1 == count { Keep::Torn } else { Keep::All },
    |index, count| if index + 1 == count { Keep::Nothing } else { Keep::All },
    |index, count| if index + 1 == count { Keep::All } else { Keep::Nothing },
    |index, _| if index % 2 == 0 { Keep::Nothing } else { Keep::Torn },
];

/// Whether a file outlives the power. The shared memory is made anew by whoever opens the journal.
fn counts(path: &Path, root: &Path) -> bool {
    path.starts_with(root) && !path.to_string_lossy().ends_with("-shm") && !path.ends_with("acks")
}

/// Writes the folder as it may have been, and looks whether the journal is whole in it.
fn look(
    disk: &BTreeMap<PathBuf, Disk>,
    root: &Path,
    way: fn(usize, usize) -> Keep,
    acked: &[String],
    next: Option<&Vec<String>>,
) {
    let folder = tempfile::tempdir().unwrap();
    for (path, file) in disk {
        if !counts(path, root) {
            continue;
        }
        let target = folder.path().join(path.strip_prefix(root).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, file.after(way)).unwrap();
    }
    let journal = open(folder.path()).unwrap_or_else(|error| panic!("{error}"));
    assert!(journal.is_sound().unwrap());
    let found = notes(&journal);
    assert!(found == acked || next.is_some_and(|next| found == *next), "{found:?}\nnot {acked:?}");
    for backup in journal.backups().unwrap().list().unwrap() {
        journal.backups().unwrap().verify(&backup.path).unwrap();
    }
}

#[test]
fn whatever_reached_the_disk_nothing_acknowledged_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let root = fs::canonicalize(home.path()).unwrap();
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/journal-v1.db");
    let journal = root.join("journal.db");
    fs::copy(old, &journal).unwrap();
    fs::write(root.join("table.csv"), "date,note\n2026-05-01,a\n2026-05-02,b\n").unwrap();
    let mut disk = BTreeMap::from([(
        journal.clone(),
        Disk { flushed: fs::read(&journal).unwrap(), pending: vec![] },
    )]);
    let trace = root.join("trace");
    let status = Command::new("strace")
        .args(["-f", "-qq", "-y", "-xx", "-s", "100000000", "-e"])
        .arg("trace=pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink")
        .arg("-o")
        .arg(&trace)
        .arg(env::current_exe().unwrap())
        .args(["--exact", "writer", "--test-threads=1"])
        .env(WRITER, &root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("strace");
    assert!(status.success());
    let acks: Vec<Vec<String>> = fs::read_to_string(root.join("acks"))
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let calls = calls(&fs::read_to_string(&trace).unwrap());
    let first: Vec<String> = acks[0].clone();
    let (mut acked, mut states) = (0, 0);
    for call in &calls {
        match call {
            Call::Append { file, .. } if file.ends_with("acks") => {
                acked += 1;
                continue;
            }
            Call::Append { file, bytes } => {
                let file = disk.entry(file.clone()).or_default();
                let at = file.after(|_, _| Keep::All).len();
                file.pending.push(Pending::Write(at, bytes.clone()));
            }
            Call::Write { file, bytes, at } => {
                disk.entry(file.clone())
                    .or_default()
                    .pending
                    .push(Pending::Write(*at, bytes.clone()));
            }
            Call::Truncate { file, to } => {
                disk.entry(file.clone()).or_default().pending.push(Pending::Truncate(*to));
            }
            // A folder is flushed too; names are taken to be on the disk at once.
            Call::Flush(path) => {
                if let Some(file) = disk.get_mut(path) {
                    file.flush();
                }
            }
            Call::Rename(from, to) => {
                let moved = disk.remove(from).unwrap_or_default();
                disk.insert(to.clone(), moved);
            }
            Call::Remove(path) => drop(disk.remove(path)),
        }
        // Before the first acknowledgement the journal holds what the old one held.
        let holds = if acked == 0 { &first } else { &acks[acked - 1] };
        // Where everything is flushed there is one way only.
        let open = disk.iter().any(|(path, file)| counts(path, &root) && !file.pending.is_empty());
        for way in WAYS.into_iter().take(if open { WAYS.len() } else { 1 }) {
            look(&disk, &root, way, holds, acks.get(acked));
            states += 1;
        }
    }
    assert_eq!(acked, acks.len());
    assert!(states > 500, "{states} states are too few to have seen the operations");
    println!("{states} states of the disk after {} calls, none lost a word", calls.len());
}
