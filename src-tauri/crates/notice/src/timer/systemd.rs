//! On Linux: a service that runs once and a timer that starts it, both of the person's own
//! systemd.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use hearth_host::folder::DATA_DIR_VARIABLE;

use super::{
    ARGUMENTS, Installed, Removed, TimerError, Wake, files,
    files::Written,
    machine::{self, Machine},
    text_of,
};

/// The service's file.
pub const SERVICE: &str = "hearth-reminders.service";
/// The timer's file.
pub const TIMER: &str = "hearth-reminders.timer";

/// The service that shows what is due.
///
/// # Errors
/// When a path has characters that no unit can carry.
pub fn service(program: &Path, data_dir: Option<&Path>) -> Result<String, TimerError> {
    let command = command(text_of(program)?);
    let environment = match data_dir {
        Some(folder) => {
            let assignment = format!("{DATA_DIR_VARIABLE}={}", text_of(folder)?);
            format!("Environment={}\n", quoted(&assignment))
        }
        None => String::new(),
    };
    Ok(format!(
        "\
# Written by “hearth reminders install-timer”; “hearth reminders remove-timer” removes it.
[Unit]
Description=Show the reminders of Hearth that are due

[Service]
Type=oneshot
{environment}ExecStart={command}
# A small process that waits for the answer to a notification outlives the service.
KillMode=process
# A run that hangs gives way to the next one.
TimeoutStartSec=5min
# Two lines a minute about starting and ending would fill the log; Hearth’s own words stay.
SyslogLevel=notice
LogLevelMax=notice
"
    ))
}

/// The timer that starts the service, and makes up for what a suspended machine missed.
pub fn timer() -> String {
    "\
# Written by “hearth reminders install-timer”; “hearth reminders remove-timer” removes it.
[Unit]
Description=Look every minute for reminders of Hearth that are due

[Timer]
OnCalendar=minutely
Persistent=true
# As exact as a reminder needs to be, and still free to wake together with others.
AccuracySec=5s

[Install]
WantedBy=timers.target
"
    .to_owned()
}

/// Where the person's own units are.
///
/// # Errors
/// When the system names no such folder.
pub fn folder() -> Result<PathBuf, TimerError> {
    dirs::config_dir().map(|config| config.join("systemd/user")).ok_or(TimerError::NoHome)
}

/// Writes both units into `folder` and has systemd start the timer.
///
/// # Errors
/// When it could not be done; then all is as it was.
pub fn install(machine: &dyn Machine, folder: &Path, wake: &Wake) -> Result<Installed, TimerError> {
    let service = service(&wake.program, wake.data_dir.as_deref())?;
    let mut written = Written::default();
    let done = written
        .write(folder.join(SERVICE), service.as_bytes())
        .and_then(|()| written.write(folder.join(TIMER), timer().as_bytes()))
        .and_then(|()| start(machine));
    match done {
        Ok(()) if written.had_any() => Ok(Installed::Renewed),
        Ok(()) => Ok(Installed::New),
        Err(because) => Err(take_back(machine, written, because)),
    }
}

/// Stops the timer and removes both units from `folder`.
///
/// # Errors
/// When systemd does not answer or a file cannot be removed.
pub fn remove(machine: &dyn Machine, folder: &Path) -> Result<Removed, TimerError> {
    let units = [TIMER, SERVICE].map(|unit| folder.join(unit));
    if !units.iter().any(|unit| unit.exists()) {
        return Ok(Removed::NoneThere);
    }
    // After a removal that was cut short only the service may be there.
    if units[0].exists() {
        systemctl(machine, &["disable", "--now", TIMER])?;
    }
    units.iter().try_for_each(|unit| files::remove(unit))?;
    // The timer is stopped and its files are gone. That systemd forgets them at once is only
    // tidiness; it does so at the next login anyway.
    let _ = systemctl(machine, &["daemon-reload"]);
    Ok(Removed::Gone)
}

fn start(machine: &dyn Machine) -> Result<(), TimerError> {
    systemctl(machine, &["daemon-reload"])?;
    systemctl(machine, &["enable", "--now", TIMER])
}

fn take_back(machine: &dyn Machine, written: Written, because: TimerError) -> TimerError {
    // What systemd itself remembers is taken back as far as it answers: if it does not, it
    // never learnt of the timer.
    if !written.had_any() {
        let _ = systemctl(machine, &["disable", "--now", TIMER]);
    }
    let because = written.take_back(because);
    let _ = systemctl(machine, &["daemon-reload"]);
    because
}

fn systemctl(machine: &dyn Machine, words: &[&str]) -> Result<(), TimerError> {
    let arguments: Vec<&OsStr> =
        std::iter::once("--user").chain(words.iter().copied()).map(OsStr::new).collect();
    machine::ask(machine, "systemctl", &arguments).map(drop)
}

/// The command line, as `systemd.service(5)` wants it.
fn command(program: &str) -> String {
    let arguments = ARGUMENTS.join(" ");
    // systemd takes no quotes and no backslashes in the name of what it runs, only in arguments;
    // the shell then runs its first argument in its own place.
    if program.contains(['"', '\'', '\\']) {
        format!("/bin/sh -c \"exec \\\"$$0\\\" \\\"$$@\\\"\" {} {arguments}", argument(program))
    } else {
        format!("{} {arguments}", quoted(program))
    }
}

/// `text` as one argument: there, and only there, `$` begins a variable. In the name of the
/// program and in `Environment=` it means itself.
fn argument(text: &str) -> String {
    quoted(text).replace('$', "$$")
}

/// `text` as one word of `systemd.syntax(7)`, in which `%` begins no specifier.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', r"\\").replace('"', "\\\"").replace('%', "%%");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_named_so_that_systemd_reads_the_same_path() {
        let table = [
            ("/usr/bin/hearth", r#""/usr/bin/hearth" reminders run-due"#),
            ("/opt/my programs/hearth", r#""/opt/my programs/hearth" reminders run-due"#),
            ("/opt/100%h/hearth", r#""/opt/100%%h/hearth" reminders run-due"#),
            ("/opt/$HOME ${USER}/hearth", r#""/opt/$HOME ${USER}/hearth" reminders run-due"#),
            ("/opt/Ümläut 家/hearth", r#""/opt/Ümläut 家/hearth" reminders run-due"#),
            ("/opt/; # -/hearth", r#""/opt/; # -/hearth" reminders run-due"#),
        ];
        for (path, line) in table {
            assert_eq!(command(path), line);
        }
    }

    #[test]
    fn a_program_that_systemd_would_refuse_goes_through_the_shell() {
        let table = [
            ("/opt/Ann's $5/hearth", r#""/opt/Ann's $$5/hearth""#),
            (r#"/opt/"x" 5%/hearth"#, r#""/opt/\"x\" 5%%/hearth""#),
            (r"/opt/back\slash/hearth", r#""/opt/back\\slash/hearth""#),
        ];
        for (path, word) in table {
            let line = format!(r#"/bin/sh -c "exec \"$$0\" \"$$@\"" {word} reminders run-due"#);
            assert_eq!(command(path), line);
        }
    }

    #[test]
    fn a_data_folder_is_named_only_when_there_is_one() {
        let program = Path::new("/usr/bin/hearth");
        assert!(!service(program, None).unwrap().contains("Environment"));
        let with = service(program, Some(Path::new(r#"/a b/100% $x "y" \z 'q'"#))).unwrap();
        let line = r#"Environment="HEARTH_DATA_DIR=/a b/100%% $x \"y\" \\z 'q'""#;
        assert!(with.lines().any(|found| found == line), "{with}");
    }
}
