//! `hearth reminders run-due`: shows what is due and ends, for a timer that starts it.
//!
//! A notification can be answered only by the program that showed it. So a small process of its
//! own shows it and stays for the answer, while this one ends as soon as it is on the screen.

use std::{
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, mpsc},
    time::{Duration, Instant},
};

use hearth_core::{
    Journal,
    reminder::{attention::Absence, history::DueReminder},
};
use hearth_notice::{
    OPEN_AT,
    notification::Notifier,
    reminding::{JournalAccess as _, Reminding, SharedJournal},
};

use crate::{
    failure::Failure,
    output,
    text::reminder,
    words::{say, speaker},
};

/// How the answering process is asked for. Nobody types it, so it is hidden.
const AWAIT_ANSWER: [&str; 2] = ["reminders", "await-answer"];

/// What the answering process says once the notification is on the screen.
const SHOWN: &str = "shown";

/// How long the answer is waited for.
const PATIENCE: Duration = Duration::from_secs(3 * 60 * 60);

/// How often the answering process looks whether the day was logged elsewhere.
const LOOK: Duration = Duration::from_secs(60);

/// Decides and shows what is due.
pub(crate) fn run(journal: Journal) -> Result<(), Failure> {
    let reminding = reminding(SharedJournal::new(journal));
    reminding.journal.ask(|journal| journal.take_settled().map(drop))?;
    match reminding.take_due(Some(Absence::NotRunning))? {
        Some(due) => show(&reminding, &due),
        None => output::show(&outcome(&reminding)?),
    }
}

fn show(reminding: &Reminding<SharedJournal>, due: &DueReminder) -> Result<(), Failure> {
    if shown_by_another(due)? {
        return output::show(&say("run-due-shown"));
    }
    let (id, day) = (due.reminder_id, due.day);
    reminding.journal.ask(move |journal| journal.note_failed(id, day))?;
    Err(Failure::Refused(say("run-due-failed")))
}

/// What is said when nothing is shown: that nothing is due, or what became of it.
fn outcome(reminding: &Reminding<SharedJournal>) -> Result<String, Failure> {
    let status = reminding.journal.ask(|journal| journal.reminder_status())?;
    let last = status.last.iter().map(reminder::outcome);
    let lines: Vec<String> = std::iter::once(say("run-due-nothing")).chain(last).collect();
    Ok(lines.join("\n"))
}

/// Starts the answering process and waits until it has shown the reminder; `false` when it
/// could not.
fn shown_by_another(due: &DueReminder) -> Result<bool, Failure> {
    let mut child = answering_process()?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(&serde_json::to_vec(due)?)?;
    }
    let mut said = String::new();
    if let Some(output) = child.stdout.take() {
        BufReader::new(output).read_line(&mut said)?;
    }
    Ok(said.trim() == SHOWN)
}

fn answering_process() -> io::Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(AWAIT_ANSWER).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    on_its_own(&mut command);
    command.spawn()
}

/// A terminal that is closed, and a timer that has run, must not take it along.
fn on_its_own(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(windows)]
    {
        const DETACHED_PROCESS: u32 = 0x8;
        std::os::windows::process::CommandExt::creation_flags(command, DETACHED_PROCESS);
    }
}

/// The answering process: shows the reminder on standard input and stays for its answer.
pub(crate) fn await_answer(journal: Journal) -> Result<(), Failure> {
    let mut input = Vec::new();
    io::stdin().read_to_end(&mut input)?;
    let due: DueReminder = serde_json::from_slice(&input)?;
    let reminding = reminding(SharedJournal::new(journal));
    let (answered, answers) = mpsc::channel();
    let left = move |for_good| {
        // Nobody listens any more once this process ends.
        let _ = answered.send(for_good);
    };
    if !reminding.show_and_tell(due.clone(), left) {
        return Ok(());
    }
    output::show(SHOWN)?;
    wait(&reminding, &due, &answers)
}

fn wait(
    reminding: &Reminding<SharedJournal>,
    due: &DueReminder,
    answers: &mpsc::Receiver<bool>,
) -> Result<(), Failure> {
    let (id, day) = (due.reminder_id, due.day);
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        match answers.recv_timeout(LOOK) {
            Ok(true) | Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(()),
            // It left the screen, yet its server may keep it in a list and still be answered.
            Ok(false) | Err(mpsc::RecvTimeoutError::Timeout) => {}
        }
        reminding.withdraw_settled();
        if !reminding.journal.ask(move |journal| journal.awaits_answer(id, day))? {
            break;
        }
    }
    // Without this process its buttons would do nothing.
    reminding.notifier.withdraw(due.occurrence());
    Ok(())
}

fn reminding(journal: SharedJournal) -> Reminding<SharedJournal> {
    Reminding {
        journal,
        notifier: Notifier::new(|| ()),
        speaker: speaker(),
        open: Arc::new(open_window),
    }
}

/// Starts the window's program at the reminder's practice. One that runs comes to the front.
fn open_window(due: &DueReminder) {
    let place = format!("{}/{}", due.practice.id(), due.day);
    let mut command = Command::new(window_program());
    command.args([OPEN_AT, &place]);
    on_its_own(&mut command);
    if let Err(error) = command.spawn() {
        output::hint(&error.to_string());
    }
}

/// Beside this program, where both are installed together; else wherever the system finds it.
fn window_program() -> PathBuf {
    let name = format!("hearth-desktop{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|here| here.with_file_name(&name));
    beside.filter(|path| path.exists()).unwrap_or_else(|| name.into())
}
