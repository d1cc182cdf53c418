//! On Windows: a task of the person's own in Task Scheduler.

use std::{ffi::OsStr, io::Write as _, path::Path};

use hearth_host::folder::DATA_DIR_VARIABLE;
use quick_xml::escape::escape;

use super::{
    ARGUMENTS, Installed, Removed, TimerError, Wake,
    machine::{self, Machine},
    text_of,
};

/// The task's name.
pub const NAME: &str = "Hearth reminders";

/// The task that shows what is due, once a minute while the person is logged on.
///
/// # Errors
/// When the path has characters that no task can carry.
pub fn task(program: &Path) -> Result<String, TimerError> {
    // `hearth` is a program for terminals, and would open one for the blink of an eye every
    // minute. A console host without a head gives it a console nobody sees.
    let arguments =
        format!("--headless \"{}\" {}", text_of(program)?, ARGUMENTS.join(" ")).replace('$', "$$");
    let arguments = escape(&arguments);
    // The moment to start at lies in the past: from there on it is repeated without an end, and
    // a person's own trigger needs no administrator, as one at logon does.
    Ok(format!(
        "\
<?xml version=\"1.0\" encoding=\"UTF-16\"?>
<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">
  <RegistrationInfo>
    <Description>Shows the reminders of Hearth that are due. “hearth reminders remove-timer” removes this task.</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Repetition>
        <Interval>PT1M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
    </TimeTrigger>
  </Triggers>
  <Principals>
    <Principal id=\"Author\">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <Hidden>true</Hidden>
    <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>
  </Settings>
  <Actions Context=\"Author\">
    <Exec>
      <Command>%SystemRoot%\\System32\\conhost.exe</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"
    ))
}

/// Hands the task to Task Scheduler, which replaces one of the same name.
///
/// # Errors
/// When it could not be done; then all is as it was.
pub fn install(machine: &dyn Machine, wake: &Wake) -> Result<Installed, TimerError> {
    let task = task(&wake.program)?;
    if let Some(folder) = wake.data_dir.as_deref() {
        see_that_tasks_know(machine, folder)?;
    }
    let was_there = is_there(machine)?;
    create(machine, &utf16(&task))?;
    Ok(if was_there { Installed::Renewed } else { Installed::New })
}

/// Takes the task out of Task Scheduler.
///
/// # Errors
/// When Task Scheduler does not do it.
pub fn remove(machine: &dyn Machine) -> Result<Removed, TimerError> {
    if !is_there(machine)? {
        return Ok(Removed::NoneThere);
    }
    schtasks(machine, &["/Delete", "/TN", NAME, "/F"].map(OsStr::new))?;
    Ok(Removed::Gone)
}

fn create(machine: &dyn Machine, task: &[u8]) -> Result<(), TimerError> {
    let unusable = |reason| TimerError::File { path: std::env::temp_dir(), reason };
    let mut file = tempfile::Builder::new().suffix(".xml").tempfile().map_err(unusable)?;
    file.write_all(task).map_err(unusable)?;
    // Closed, so that it can be read; deleted when this function ends.
    let file = file.into_temp_path();
    let words = ["/Create", "/TN", NAME, "/XML"].map(OsStr::new);
    schtasks(machine, &[&words[..], &[file.as_os_str(), "/F".as_ref()]].concat())
}

/// A task gets its variables from the account alone, so the folder has to be named there.
fn see_that_tasks_know(machine: &dyn Machine, folder: &Path) -> Result<(), TimerError> {
    let words = ["query", r"HKCU\Environment", "/v", DATA_DIR_VARIABLE].map(OsStr::new);
    let unknown = || TimerError::DataFolder(folder.to_owned());
    let found = machine::ask(machine, "reg", &words).map_err(|_| unknown())?;
    let known = String::from_utf8_lossy(&found.stdout).contains(text_of(folder)?);
    if known { Ok(()) } else { Err(unknown()) }
}

fn is_there(machine: &dyn Machine) -> Result<bool, TimerError> {
    match schtasks(machine, &["/Query", "/TN", NAME].map(OsStr::new)) {
        Ok(()) => Ok(true),
        Err(TimerError::Refused { .. }) => Ok(false),
        Err(other) => Err(other),
    }
}

fn schtasks(machine: &dyn Machine, arguments: &[&OsStr]) -> Result<(), TimerError> {
    machine::ask(machine, "schtasks", arguments).map(drop)
}

/// As Task Scheduler reads and writes its files: UTF-16 with a mark of its order.
pub fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
