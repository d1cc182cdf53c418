//! The timers of three systems: what is written, judged by each system's own rules, and what is
//! done, on a machine that only takes notes.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

#[cfg(target_os = "linux")]
use std::process::Command;
use std::{
    cell::RefCell,
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    process::{ExitStatus, Output},
};

use hearth_host::words::Words;
use hearth_notice::timer::{
    Installed, Removed, TimerError, Wake, launchd, machine::Machine, systemd, task_scheduler, words,
};

/// Takes notes of what it was asked to run, and fails where it was told to.
#[derive(Default)]
struct Notes {
    asked: RefCell<Vec<String>>,
    /// Everything that begins like this fails.
    fails: Vec<&'static str>,
    /// Says this on standard output.
    says: &'static str,
    /// Has no programs at all.
    empty: bool,
}

impl Notes {
    fn failing(fails: &[&'static str]) -> Self {
        Self { fails: fails.to_vec(), ..Self::default() }
    }

    /// What it was asked since the last time.
    fn asked(&self) -> Vec<String> {
        self.asked.take()
    }
}

impl Machine for Notes {
    fn run(&self, program: &str, arguments: &[&OsStr]) -> io::Result<Output> {
        if self.empty {
            return Err(io::ErrorKind::NotFound.into());
        }
        let mut line = program.to_owned();
        for argument in arguments {
            line = format!("{line} {}", argument.to_string_lossy());
        }
        let failed = self.fails.iter().any(|beginning| line.starts_with(beginning));
        self.asked.borrow_mut().push(line);
        let stderr = if failed { b"A hint.\nThe reason.\n".to_vec() } else { Vec::new() };
        Ok(Output { status: exit(failed), stdout: self.says.into(), stderr })
    }
}

#[cfg(unix)]
fn exit(failed: bool) -> ExitStatus {
    std::os::unix::process::ExitStatusExt::from_raw(i32::from(failed) << 8)
}

#[cfg(windows)]
fn exit(failed: bool) -> ExitStatus {
    std::os::windows::process::ExitStatusExt::from_raw(u32::from(failed))
}

fn wake(program: &str) -> Wake {
    Wake { program: program.into(), data_dir: None }
}

/// Every file below `folder`, with what it holds.
fn files_in(folder: &Path) -> Vec<(PathBuf, String)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Runs a tool the tests need.
#[cfg(target_os = "linux")]
fn tool(command: &mut Command) -> Output {
    let name = command.get_program().to_string_lossy().into_owned();
    command.output().unwrap_or_else(|error| {
        panic!("{name} cannot be run ({error}); “cargo xtask setup” installs what tests need")
    })
}

mod texts {
    use super::*;

    #[test]
    fn a_path_that_is_no_line_of_text_is_refused() {
        let paths = ["/a\nb/hearth", "/a\rb/hearth", "/a\u{1b}b/hearth", "/a\u{fffe}b/hearth"];
        for path in paths.map(Path::new) {
            let good = Path::new("/usr/bin/hearth");
            let refusals = [
                systemd::service(path, None),
                systemd::service(good, Some(path)),
                launchd::agent(path, None),
                launchd::agent(good, Some(path)),
                task_scheduler::task(path),
            ];
            for refusal in refusals {
                let said = words::sentence(&Words::new("en"), &refusal.unwrap_err());
                assert!(said.contains("line break") && said.contains("Rename"), "{said}");
                assert!(!said.contains(|c: char| c.is_control()), "{said:?}");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_not_utf_8_is_refused() {
        use std::os::unix::ffi::OsStrExt as _;

        let path = Path::new(OsStr::from_bytes(b"/caf\xe9/hearth"));
        for refusal in
            [systemd::service(path, None), launchd::agent(path, None), task_scheduler::task(path)]
        {
            assert!(matches!(refusal, Err(TimerError::Unwritable(_))));
        }
    }

    /// The keys of `launchd.plist(5)` that may stand in an agent of ours, with their types.
    fn is_as_launchd_wants(key: &str, value: &plist::Value) -> bool {
        match key {
            "Label" => value.as_string().is_some_and(|label| !label.is_empty()),
            "ProgramArguments" => value.as_array().is_some_and(|words| {
                !words.is_empty() && words.iter().all(|word| word.as_string().is_some())
            }),
            "EnvironmentVariables" => value
                .as_dictionary()
                .is_some_and(|all| all.values().all(|value| value.as_string().is_some())),
            "StartInterval" => value.as_unsigned_integer().is_some_and(|seconds| seconds > 0),
            "RunAtLoad" | "AbandonProcessGroup" => value.as_boolean().is_some(),
            "ProcessType" => matches!(
                value.as_string(),
                Some("Background" | "Standard" | "Adaptive" | "Interactive")
            ),
            _ => false,
        }
    }

    fn read(agent: &str) -> plist::Dictionary {
        plist::Value::from_reader_xml(agent.as_bytes()).unwrap().into_dictionary().unwrap()
    }

    #[test]
    fn the_agent_is_one_that_launchd_takes() {
        let program = r#"/Users/Ann & Bo's/<100%> "x" 家/hearth"#;
        let folder = "/Users/Ann & Bo/data";
        let text = launchd::agent(Path::new(program), Some(Path::new(folder))).unwrap();
        assert!(text.starts_with("<?xml") && text.contains("<!DOCTYPE plist"), "{text}");
        let agent = read(&text);
        for (key, value) in &agent {
            assert!(is_as_launchd_wants(key, value), "{key}: {value:?}");
        }
        assert_eq!(agent["Label"].as_string(), Some(launchd::LABEL));
        let words: Vec<_> = agent["ProgramArguments"].as_array().unwrap().iter().collect();
        let words: Vec<_> = words.iter().map(|word| word.as_string().unwrap()).collect();
        assert_eq!(words, [program, "reminders", "run-due"]);
        let variables = agent["EnvironmentVariables"].as_dictionary().unwrap();
        assert_eq!(variables["HEARTH_DATA_DIR"].as_string(), Some(folder));
        assert_eq!(variables.len(), 1);
        assert_eq!(agent["StartInterval"].as_unsigned_integer(), Some(60));
        assert_eq!(agent["AbandonProcessGroup"].as_boolean(), Some(true));
        assert_eq!(agent["RunAtLoad"].as_boolean(), Some(true));
    }

    #[test]
    fn an_agent_without_a_data_folder_has_no_variables() {
        let agent = read(&launchd::agent(Path::new("/usr/local/bin/hearth"), None).unwrap());
        assert!(!agent.contains_key("EnvironmentVariables"));
    }

    #[test]
    fn a_task_is_written_in_utf_16_with_its_mark() {
        let bytes = task_scheduler::utf16("a“𝄞");
        assert_eq!(bytes, [0xff, 0xfe, b'a', 0, 0x1c, 0x20, 0x34, 0xd8, 0x1e, 0xdd]);
    }

    #[test]
    fn a_task_names_the_program_whatever_it_is_called() {
        let task = task_scheduler::task(Path::new(r"C:\Ann & Bo's $5\hearth.exe")).unwrap();
        let line = "<Arguments>--headless &quot;C:\\Ann &amp; Bo&apos;s $$5\\hearth.exe&quot; \
                    reminders run-due</Arguments>";
        assert!(task.contains(line), "{task}");
    }
}

#[cfg(target_os = "linux")]
mod verified {
    use super::*;

    /// Installs for `program` and gives what systemd finds wrong with the units, and the service.
    fn faults(program: &Path, data_dir: Option<&Path>) -> (String, String) {
        let home = tempfile::tempdir().unwrap();
        let wake = Wake { program: program.to_owned(), data_dir: data_dir.map(Path::to_owned) };
        let units = home.path().join("units");
        systemd::install(&Notes::default(), &units, &wake).unwrap();
        let output = tool(
            Command::new("systemd-analyze")
                .args(["verify", "--user", "--man=no"])
                .args([units.join(systemd::SERVICE), units.join(systemd::TIMER)])
                .env("XDG_RUNTIME_DIR", home.path())
                .env("LC_ALL", "C.UTF-8"),
        );
        // What is merely odd is a warning and still a success, so each word about ours counts;
        // units of the machine itself may be odd too, and are not ours to judge.
        let said = String::from_utf8_lossy(&output.stderr);
        let ours = said.lines().filter(|line| line.contains("hearth"));
        let mut faults: Vec<_> = ours.map(str::to_owned).collect();
        if !output.status.success() {
            faults.push(output.status.to_string());
        }
        let service = fs::read_to_string(units.join(systemd::SERVICE)).unwrap();
        (faults.join("\n"), service)
    }

    fn verify(program: &Path, data_dir: Option<&Path>) {
        let (faults, service) = faults(program, data_dir);
        assert_eq!(faults, "", "{service}");
    }

    /// A program of this name that can be run.
    fn program(folder: &Path) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;

        let program = folder.join("hearth");
        fs::create_dir_all(folder).unwrap();
        fs::write(&program, "#!/bin/sh\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        program
    }

    #[test]
    fn systemd_takes_the_units_of_a_real_program() {
        verify(&std::env::current_exe().unwrap(), None);
    }

    #[test]
    fn systemd_takes_the_units_of_programs_in_oddly_named_folders() {
        let home = tempfile::tempdir().unwrap();
        for name in [
            "two words",
            "100%h %%",
            "$HOME ${USER} $$",
            "Ann's \"own\"",
            r"back\slash \n",
            "Ümläut 家",
            "; # - @ + ! =",
        ] {
            let folder = home.path().join(name);
            verify(&program(&folder), Some(&folder));
        }
    }

    #[test]
    fn a_program_that_is_not_there_is_noticed() {
        let (faults, _) = faults(Path::new("/nowhere/hearth"), None);
        assert!(faults.contains("/nowhere/hearth is not executable"), "{faults}");
    }

    fn xmllint(task: &[u8]) -> (bool, String) {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("task.xml");
        fs::write(&file, task).unwrap();
        let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/task.xsd");
        let output = tool(
            Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).args([schema, file]),
        );
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    #[test]
    fn the_task_follows_the_schema_of_task_scheduler() {
        for program in
            [r"C:\Program Files\Hearth\hearth.exe", r"C:\Ann & Bo's <家> 100%\hearth.exe"]
        {
            let task = task_scheduler::task(Path::new(program)).unwrap();
            let (sound, said) = xmllint(&task_scheduler::utf16(&task));
            assert!(sound, "{said}\n{task}");
        }
    }

    #[test]
    fn a_task_that_breaks_the_schema_is_noticed() {
        let good = task_scheduler::task(Path::new(r"C:\hearth.exe")).unwrap();
        for (from, to) in [
            ("PT1M", "PT30S"),
            ("IgnoreNew", "Ignore"),
            ("<Hidden>true</Hidden>", "<Invisible>true</Invisible>"),
            ("<Hidden>true", "<Hidden>yes"),
            ("Context=\"Author\"", "Context=\"Nobody\""),
            ("<StartBoundary>2026-01-01T00:00:00</StartBoundary>", ""),
            ("2004/02", "2004/03"),
        ] {
            let bad = good.replace(from, to);
            assert_ne!(good, bad, "{from}");
            assert!(!xmllint(&task_scheduler::utf16(&bad)).0, "{to} was taken");
        }
    }
}

mod on_linux {
    use super::*;

    const RELOAD: &str = "systemctl --user daemon-reload";
    const ENABLE: &str = "systemctl --user enable --now hearth-reminders.timer";
    const DISABLE: &str = "systemctl --user disable --now hearth-reminders.timer";

    #[test]
    fn installing_writes_both_units_and_starts_the_timer() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("systemd/user");
        let notes = Notes::default();
        let done = systemd::install(&notes, &folder, &wake("/opt/hearth")).unwrap();
        assert_eq!(done, Installed::New);
        assert_eq!(notes.asked(), [RELOAD, ENABLE]);
        let names: Vec<_> = files_in(&folder).into_iter().map(|(path, _)| path).collect();
        assert_eq!(names, [folder.join(systemd::SERVICE), folder.join(systemd::TIMER)]);
    }

    #[test]
    fn installing_again_renews_the_path_of_a_program_that_moved() {
        let home = tempfile::tempdir().unwrap();
        let notes = Notes::default();
        systemd::install(&notes, home.path(), &wake("/old/hearth")).unwrap();
        let done = systemd::install(&notes, home.path(), &wake("/new/hearth")).unwrap();
        assert_eq!(done, Installed::Renewed);
        let service = fs::read_to_string(home.path().join(systemd::SERVICE)).unwrap();
        assert!(service.contains("\"/new/hearth\"") && !service.contains("/old"), "{service}");
    }

    #[test]
    fn a_system_that_says_no_keeps_no_new_timer() {
        for (fails, asked) in [
            (RELOAD, vec![RELOAD, DISABLE, RELOAD]),
            (ENABLE, vec![RELOAD, ENABLE, DISABLE, RELOAD]),
        ] {
            let home = tempfile::tempdir().unwrap();
            let notes = Notes::failing(&[fails]);
            let refused = systemd::install(&notes, home.path(), &wake("/opt/hearth")).unwrap_err();
            let said = refused.to_string();
            assert!(said.contains(fails) && said.ends_with(": The reason"), "{said}");
            assert_eq!(notes.asked(), asked);
            assert_eq!(files_in(home.path()), []);
        }
    }

    #[test]
    fn a_system_that_says_no_keeps_the_timer_it_had() {
        let home = tempfile::tempdir().unwrap();
        systemd::install(&Notes::default(), home.path(), &wake("/old/hearth")).unwrap();
        let before = files_in(home.path());
        let notes = Notes::failing(&[ENABLE]);
        systemd::install(&notes, home.path(), &wake("/new/hearth")).unwrap_err();
        assert_eq!(files_in(home.path()), before);
        assert_eq!(notes.asked(), [RELOAD, ENABLE, RELOAD]);
    }

    #[test]
    fn a_system_without_systemd_is_told_apart() {
        let home = tempfile::tempdir().unwrap();
        let notes = Notes { empty: true, ..Notes::default() };
        let refused = systemd::install(&notes, home.path(), &wake("/opt/hearth")).unwrap_err();
        assert!(matches!(refused, TimerError::Missing("systemctl")), "{refused}");
        assert_eq!(files_in(home.path()), []);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_takes_no_files_is_said() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("systemd"), "").unwrap();
        let folder = home.path().join("systemd/user");
        let notes = Notes::default();
        let refused = systemd::install(&notes, &folder, &wake("/opt/hearth")).unwrap_err();
        assert!(matches!(refused, TimerError::File { .. }), "{refused}");
        assert!(!notes.asked().contains(&ENABLE.to_owned()));
    }

    #[test]
    fn removing_stops_the_timer_and_removes_both_units() {
        let home = tempfile::tempdir().unwrap();
        systemd::install(&Notes::default(), home.path(), &wake("/opt/hearth")).unwrap();
        let notes = Notes::default();
        assert_eq!(systemd::remove(&notes, home.path()).unwrap(), Removed::Gone);
        assert_eq!(notes.asked(), [DISABLE, RELOAD]);
        assert_eq!(files_in(home.path()), []);
        assert_eq!(systemd::remove(&notes, home.path()).unwrap(), Removed::NoneThere);
        assert_eq!(notes.asked(), [""; 0]);
    }

    #[test]
    fn a_timer_that_cannot_be_stopped_is_not_called_removed() {
        let home = tempfile::tempdir().unwrap();
        systemd::install(&Notes::default(), home.path(), &wake("/opt/hearth")).unwrap();
        let before = files_in(home.path());
        systemd::remove(&Notes::failing(&[DISABLE]), home.path()).unwrap_err();
        assert_eq!(files_in(home.path()), before);
    }
}

mod on_macos {
    use super::*;

    const LOAD: &str = "launchctl bootstrap gui/501 ";
    const UNLOAD: &str = "launchctl bootout gui/501/io.github.hearth-app.Hearth.reminders";

    fn notes(fails: &[&'static str]) -> Notes {
        Notes { says: "501\n", ..Notes::failing(fails) }
    }

    fn agent_in(folder: &Path) -> PathBuf {
        folder.join("io.github.hearth-app.Hearth.reminders.plist")
    }

    #[test]
    fn installing_loads_the_agent_and_installing_again_loads_it_anew() {
        let home = tempfile::tempdir().unwrap();
        let load = format!("{LOAD}{}", agent_in(home.path()).display());
        let notes = notes(&[]);
        let done = launchd::install(&notes, home.path(), &wake("/opt/hearth")).unwrap();
        assert_eq!(done, Installed::New);
        assert_eq!(notes.asked(), ["id -u", &load]);
        let done = launchd::install(&notes, home.path(), &wake("/opt/hearth")).unwrap();
        assert_eq!(done, Installed::Renewed);
        assert_eq!(notes.asked(), ["id -u", UNLOAD, &load]);
    }

    #[test]
    fn an_agent_that_is_refused_leaves_what_was_there() {
        let home = tempfile::tempdir().unwrap();
        launchd::install(&notes(&[LOAD]), home.path(), &wake("/new/hearth")).unwrap_err();
        assert_eq!(files_in(home.path()), []);

        launchd::install(&notes(&[]), home.path(), &wake("/old/hearth")).unwrap();
        let before = files_in(home.path());
        launchd::install(&notes(&[LOAD]), home.path(), &wake("/new/hearth")).unwrap_err();
        assert_eq!(files_in(home.path()), before);
    }

    #[test]
    fn removing_takes_the_agent_away_even_when_it_was_not_loaded() {
        for fails in [&[][..], &[UNLOAD]] {
            let home = tempfile::tempdir().unwrap();
            launchd::install(&notes(&[]), home.path(), &wake("/opt/hearth")).unwrap();
            let notes = notes(fails);
            assert_eq!(launchd::remove(&notes, home.path()).unwrap(), Removed::Gone);
            assert_eq!(notes.asked(), ["id -u", UNLOAD]);
            assert_eq!(files_in(home.path()), []);
            assert_eq!(launchd::remove(&notes, home.path()).unwrap(), Removed::NoneThere);
        }
    }
}

mod on_windows {
    use super::*;

    const QUERY: &str = "schtasks /Query /TN Hearth reminders";
    const CREATE: &str = "schtasks /Create /TN Hearth reminders /XML ";
    const DELETE: &str = "schtasks /Delete /TN Hearth reminders /F";

    #[test]
    fn installing_hands_over_a_file_that_is_gone_afterwards() {
        let notes = Notes::failing(&[QUERY]);
        let done = task_scheduler::install(&notes, &wake(r"C:\hearth.exe")).unwrap();
        assert_eq!(done, Installed::New);
        let asked = notes.asked();
        assert_eq!(asked.len(), 2);
        let file = asked[1].strip_prefix(CREATE).unwrap().strip_suffix(" /F").unwrap();
        assert!(file.ends_with(".xml") && !Path::new(file).exists(), "{file}");
        let done = task_scheduler::install(&Notes::default(), &wake(r"C:\hearth.exe")).unwrap();
        assert_eq!(done, Installed::Renewed);
    }

    #[test]
    fn a_data_folder_is_taken_only_when_the_account_names_it() {
        let wake = Wake { data_dir: Some(r"D:\Mine".into()), ..wake(r"C:\hearth.exe") };
        for notes in [
            Notes::failing(&["reg query"]),
            Notes { says: r"HEARTH_DATA_DIR REG_SZ D:\Other", ..Notes::default() },
        ] {
            let refused = task_scheduler::install(&notes, &wake).unwrap_err();
            assert!(matches!(refused, TimerError::DataFolder(_)), "{refused}");
            assert!(!notes.asked().iter().any(|line| line.starts_with(CREATE)));
        }
        let notes = Notes { says: r"HEARTH_DATA_DIR REG_SZ D:\Mine", ..Notes::default() };
        task_scheduler::install(&notes, &wake).unwrap();
    }

    #[test]
    fn removing_deletes_the_task_there_is() {
        let notes = Notes::default();
        assert_eq!(task_scheduler::remove(&notes).unwrap(), Removed::Gone);
        assert_eq!(notes.asked(), [QUERY, DELETE]);
        let without = Notes::failing(&[QUERY]);
        assert_eq!(task_scheduler::remove(&without).unwrap(), Removed::NoneThere);
        assert_eq!(without.asked(), [QUERY]);
    }
}
