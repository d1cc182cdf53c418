//! On macOS: an agent of the person's own launchd.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use hearth_host::folder::DATA_DIR_VARIABLE;
use plist::{Dictionary, Value};

use super::{
    ARGUMENTS, Installed, Removed, TimerError, Wake, files,
    files::Written,
    machine::{self, Machine},
    text_of,
};

/// The agent's name.
pub const LABEL: &str = "io.github.hearth-app.Hearth.reminders";

/// The agent that shows what is due, once a minute.
///
/// # Errors
/// When a path has characters that no property list can carry.
pub fn agent(program: &Path, data_dir: Option<&Path>) -> Result<String, TimerError> {
    let words = std::iter::once(text_of(program)?).chain(ARGUMENTS);
    let mut agent = Dictionary::new();
    agent.insert("Label".into(), LABEL.into());
    agent.insert("ProgramArguments".into(), Value::Array(words.map(Value::from).collect()));
    if let Some(folder) = data_dir {
        let variables = [(DATA_DIR_VARIABLE, text_of(folder)?)].into_iter().collect();
        agent.insert("EnvironmentVariables".into(), Value::Dictionary(variables));
    }
    agent.insert("StartInterval".into(), 60.into());
    agent.insert("RunAtLoad".into(), true.into());
    // A small process that waits for the answer to a notification outlives the agent.
    agent.insert("AbandonProcessGroup".into(), true.into());
    agent.insert("ProcessType".into(), "Background".into());
    Ok(xml(&Value::Dictionary(agent)))
}

/// Where the person's own agents are.
///
/// # Errors
/// When the system names no home folder.
pub fn folder() -> Result<PathBuf, TimerError> {
    dirs::home_dir().map(|home| home.join("Library/LaunchAgents")).ok_or(TimerError::NoHome)
}

/// Writes the agent into `folder` and has launchd load it.
///
/// # Errors
/// When it could not be done; then all is as it was.
pub fn install(machine: &dyn Machine, folder: &Path, wake: &Wake) -> Result<Installed, TimerError> {
    let agent = agent(&wake.program, wake.data_dir.as_deref())?;
    let domain = domain(machine)?;
    let file = file_in(folder);
    let mut written = Written::default();
    written.write(file.clone(), agent.as_bytes())?;
    if written.had_any() {
        // launchd loads nothing twice. If it was not loaded, there is nothing to unload.
        let _ = unload(machine, &domain);
    }
    match load(machine, &domain, &file) {
        Ok(()) if written.had_any() => Ok(Installed::Renewed),
        Ok(()) => Ok(Installed::New),
        Err(because) => Err(take_back(machine, &domain, &file, written, because)),
    }
}

/// Unloads the agent and removes it from `folder`.
///
/// # Errors
/// When launchd is not there or the file cannot be removed.
pub fn remove(machine: &dyn Machine, folder: &Path) -> Result<Removed, TimerError> {
    let file = file_in(folder);
    if !file.exists() {
        return Ok(Removed::NoneThere);
    }
    match unload(machine, &domain(machine)?) {
        // It was not loaded. Without its file it will not be again.
        Ok(()) | Err(TimerError::Refused { .. }) => files::remove(&file)?,
        Err(other) => return Err(other),
    }
    Ok(Removed::Gone)
}

fn take_back(
    machine: &dyn Machine,
    domain: &str,
    file: &Path,
    written: Written,
    because: TimerError,
) -> TimerError {
    let had_any = written.had_any();
    let because = written.take_back(because);
    if had_any {
        // The earlier agent goes on; if launchd does not want it now, it takes it at the next
        // login.
        let _ = load(machine, domain, file);
    }
    because
}

fn load(machine: &dyn Machine, domain: &str, file: &Path) -> Result<(), TimerError> {
    launchctl(machine, &["bootstrap".as_ref(), domain.as_ref(), file.as_os_str()])
}

fn unload(machine: &dyn Machine, domain: &str) -> Result<(), TimerError> {
    launchctl(machine, &["bootout".as_ref(), format!("{domain}/{LABEL}").as_ref()])
}

fn launchctl(machine: &dyn Machine, arguments: &[&OsStr]) -> Result<(), TimerError> {
    machine::ask(machine, "launchctl", arguments).map(drop)
}

/// The person's desktop session, as launchd calls it.
fn domain(machine: &dyn Machine) -> Result<String, TimerError> {
    let output = machine::ask(machine, "id", &["-u".as_ref()])?;
    Ok(format!("gui/{}", String::from_utf8_lossy(&output.stdout).trim()))
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join(format!("{LABEL}.plist"))
}

fn xml(value: &Value) -> String {
    let mut bytes = Vec::new();
    // Texts, numbers and truths always have a form in XML, and memory takes every write.
    let _ = value.to_writer_xml(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
