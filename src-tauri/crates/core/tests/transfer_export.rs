//! Exporting: one moment's journal, told how far, stopped when asked, and files whole or not.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use std::{fs, io, ops::ControlFlow, path::Path};

use common::Desk;
use hearth_core::{
    Error,
    practice::Practice,
    transfer::{
        export::{ExportFormat, ExportOptions, ExportSummary, Progress},
        file::write_atomically,
    },
};
use transfer_support::{export, go_on, words};

fn with_entries(number: usize) -> Desk {
    let mut desk = Desk::new();
    for index in 0..number {
        desk.write(&format!("Page {index}."));
    }
    desk
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn progress_goes_from_nothing_to_all() {
    let desk = with_entries(300);
    let words = words();
    for format in ExportFormat::ALL {
        let mut heard = Vec::new();
        let mut progress = |progress: Progress| {
            heard.push(progress.done);
            assert_eq!(progress.total, 300);
            ControlFlow::Continue(())
        };
        let options = ExportOptions::new(format, &words);
        let summary = desk.journal.export(&options, &mut io::sink(), &mut progress).unwrap();
        assert_eq!(heard, [0, 128, 256, 300], "{format}");
        let day = Some("2026-05-09".parse().unwrap());
        let expected = ExportSummary { entries: 300, left_out: 0, first_day: day, last_day: day };
        assert_eq!(summary, expected);
    }
}

#[test]
fn stopped_at_any_point_it_leaves_nothing() {
    let desk = with_entries(300);
    let words = words();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export");
    for format in ExportFormat::ALL {
        for stop_at in [0, 128, 256, 300] {
            let mut progress = |progress: Progress| {
                if progress.done == stop_at { ControlFlow::Break(()) } else { go_on(progress) }
            };
            let options = ExportOptions::new(format, &words);
            let stopped =
                write_atomically(&path, |out| desk.journal.export(&options, out, &mut progress));
            let error = stopped.unwrap_err();
            assert!(matches!(error, Error::Cancelled), "{error}");
            assert_eq!(error.code(), "cancelled");
            assert!(names(folder.path()).is_empty(), "{format} at {stop_at}");
        }
    }
}

#[test]
fn what_is_written_meanwhile_is_not_in_it() {
    let desk = with_entries(300);
    let mut other = desk.another();
    let words = words();
    let options = ExportOptions::new(ExportFormat::Json, &words);
    let mut out = Vec::new();
    let mut progress = |progress: Progress| {
        if progress.done == 128 {
            other.mark_rest("2026-05-01".parse().unwrap()).unwrap();
            let draft = hearth_core::entry::EntryDraft {
                practice: Some(Practice::Support),
                ..Default::default()
            };
            other.record_entry(draft, hearth_core::entry::Source::Cli).unwrap();
        }
        ControlFlow::Continue(())
    };
    desk.journal.export(&options, &mut out, &mut progress).unwrap();
    let file = hearth_core::transfer::json::read("x.json", out.as_slice()).unwrap();
    assert_eq!((file.entries.len(), file.rest_days.len()), (300, 0));
    assert_eq!(desk.all().len(), 200, "one page of a list");
    assert!(desk.journal.is_sound().unwrap());
}

#[test]
fn after_a_stopped_export_the_journal_goes_on() {
    let mut desk = with_entries(1);
    let words = words();
    let options = ExportOptions::new(ExportFormat::Json, &words);
    let mut stop = |_: Progress| ControlFlow::Break(());
    assert!(desk.journal.export(&options, &mut io::sink(), &mut stop).is_err());
    desk.write("after");
    assert_eq!(desk.all().len(), 2);
}

/// Takes so many bytes and then has no room.
struct Full(usize);

impl io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 < bytes.len() {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        self.0 -= bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_room_left_is_said_wherever_it_ends() {
    let desk = with_entries(5);
    let words = words();
    for format in ExportFormat::ALL {
        let options = ExportOptions::new(format, &words);
        let whole = export(&desk.journal, &options).len();
        for room in (0..whole).step_by(7) {
            let failed = desk.journal.export(&options, &mut Full(room), &mut go_on);
            assert!(matches!(failed, Err(Error::DiskFull)), "{format} {room}: {failed:?}");
        }
    }
}

#[test]
fn a_file_replaces_another_only_when_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.json");
    write_atomically(&path, |out| Ok(out.write_all(b"old")?)).unwrap();
    let failed = write_atomically(&path, |out| {
        out.write_all(&vec![b'x'; 1_000_000])?;
        out.flush()?;
        Err::<(), _>(io::Error::other("the cable came loose").into())
    });
    let said = failed.unwrap_err().to_string();
    assert!(said.contains("journal.json: not written: the cable came loose"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["journal.json"]);
    let given = write_atomically(&path, |out| Ok(out.write_all(b"new").map(|()| 7)?)).unwrap();
    assert_eq!((given, fs::read(&path).unwrap()), (7, b"new".to_vec()));
    assert_eq!(names(folder.path()), ["journal.json"]);
}

#[test]
fn the_journals_own_files_folders_and_missing_folders_are_refused() {
    let desk = with_entries(1);
    let folder = desk.folder.path();
    let before = fs::read(desk.journal.path()).unwrap();
    let own = ["journal.db", "journal.db-wal", "journal.db-shm", "journal.lock", "hearth.lock"];
    let others = ["JOURNAL.DB", "journal.db.", ".", "missing/x.json"];
    for name in own.into_iter().chain(others) {
        let refused = write_atomically(&folder.join(name), |out| Ok(out.write_all(b"x")?));
        let error = refused.unwrap_err();
        assert_eq!(error.code(), "file", "{name}: {error}");
    }
    assert_eq!(fs::read(desk.journal.path()).unwrap(), before);
    assert!(!names(folder).iter().any(|name| name.ends_with(".part")), "{:?}", names(folder));
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn only_its_owner_may_read_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.json");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_atomically(&path, |out| Ok(out.write_all(b"new")?)).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_link_stays_and_the_file_behind_it_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file.json"), folder.path().join("link.json"));
        fs::write(&file, "old").unwrap();
        symlink(&file, &link).unwrap();
        write_atomically(&link, |out| Ok(out.write_all(b"new")?)).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }

    #[test]
    fn a_link_to_the_journal_and_a_device_are_refused() {
        let desk = with_entries(1);
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("harmless.json");
        symlink(desk.journal.path(), &link).unwrap();
        for path in [link.as_path(), Path::new("/dev/null")] {
            let refused = write_atomically(path, |out| Ok(out.write_all(b"x")?));
            assert!(matches!(refused, Err(Error::FileNotWritten { .. })), "{}", path.display());
        }
        assert!(desk.journal.is_sound().unwrap());
    }
}
