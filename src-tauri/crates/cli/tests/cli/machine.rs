//! The program among other programs: pipes, terminals, neighbours, libraries.

use std::{
    io::Read as _,
    process::{Command, Stdio},
    thread,
};

use crate::home::Home;

#[test]
fn several_at_once_lose_nothing() {
    let home = Home::new();
    home.says(&["log", "authenticity"]);
    log_from_four_sides(&home);
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 21);
}

#[test]
fn several_first_starts_at_once_make_one_journal() {
    let home = Home::new();
    log_from_four_sides(&home);
    assert_eq!(home.json(&["list"]).as_array().unwrap().len(), 20);
}

fn log_from_four_sides(home: &Home) {
    thread::scope(|scope| {
        for practice in ["empathy", "support", "listening", "community"] {
            scope.spawn(move || {
                for _ in 0..5 {
                    home.says(&["log", practice]);
                }
            });
        }
    });
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let home = Home::new();
    home.hearth(&["write", "-"]).write_stdin("line\n".repeat(100_000)).assert().success();
    for arguments in [&["list"][..], &["list", "--json"]] {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("hearth"))
            .args(arguments)
            .env("HEARTH_DATA_DIR", home.data())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0; 16];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

#[test]
fn a_pipe_gets_no_colour() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    for page in [&["today"][..], &["week"], &["list"], &["focus"], &["reminders"], &["--help"]] {
        assert!(!home.says(page).contains('\u{1b}'), "{page:?}");
    }
}

#[test]
fn colour_that_is_asked_for_comes_unless_it_is_declined() {
    let home = Home::new();
    let mut asked = home.hearth(&["today"]);
    let assert = asked.env("CLICOLOR_FORCE", "1").assert().success();
    assert!(assert.get_output().stdout.contains(&0x1b));
    let mut declined = home.hearth(&["today"]);
    let assert = declined.env("NO_COLOR", "1").assert().success();
    assert!(!assert.get_output().stdout.contains(&0x1b));
}

#[test]
fn help_completions_and_manual_need_no_journal() {
    let home = Home::new();
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["completions", "bash"],
        &["completions", "zsh"],
        &["completions", "fish"],
        &["completions", "powershell"],
        &["man"],
        &["man", "reminders", "add"],
    ] {
        assert!(!home.says(arguments).is_empty(), "{arguments:?}");
    }
    assert!(home.says(&["completions", "bash"]).contains("authenticity"));
    assert!(!home.data().exists());
}

#[test]
fn every_command_has_its_page_and_is_completed() {
    let home = Home::new();
    let pages = tempfile::tempdir().unwrap();
    home.says(&["man", "--into", &pages.path().join("man1").to_string_lossy()]);
    let mut names: Vec<String> = std::fs::read_dir(pages.path().join("man1"))
        .unwrap()
        .map(|page| page.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let help = home.says(&["--help"]);
    let commands: Vec<&str> = help
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next())
        .filter(|word| word.chars().all(|letter| letter.is_ascii_lowercase()))
        .collect();
    assert!(commands.contains(&"log") && commands.contains(&"man"), "{commands:?}");
    let scripts = ["bash", "zsh", "fish"].map(|shell| home.says(&["completions", shell]));
    for command in commands {
        assert!(names.contains(&format!("hearth-{command}.1")), "{command}: {names:?}");
        assert!(scripts.iter().all(|script| script.contains(command)), "{command}");
    }
    assert!(names.contains(&"hearth.1".to_owned()));
    assert!(names.contains(&"hearth-reminders-add.1".to_owned()));
    // For Hearth's own use.
    assert!(!names.contains(&"hearth-reminders-await-answer.1".to_owned()));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_was_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = Home::new();
    home.says(&["log", "empathy"]);
    let mode = |path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(home.data()), 0o700);
    assert_eq!(mode(home.journal()), 0o600);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_for_the_output_is_said() {
    let home = Home::new();
    home.says(&["log", "empathy"]);
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = Command::new(assert_cmd::cargo::cargo_bin!("hearth"))
        .arg("list")
        .env("HEARTH_DATA_DIR", home.data())
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("could not be read or written"));
}

#[cfg(target_os = "linux")]
#[test]
fn no_window_library_is_linked() {
    let output = Command::new("ldd").arg(assert_cmd::cargo::cargo_bin!("hearth")).output().unwrap();
    let libraries = String::from_utf8_lossy(&output.stdout).to_lowercase();
    assert!(libraries.contains("libc"), "{libraries}");
    for window in ["gtk", "gdk", "webkit", "libx11", "libxcb", "wayland", "dbus"] {
        assert!(!libraries.contains(window), "{window} in {libraries}");
    }
}
