//! An hour of use: a tap every two seconds, the window closed and opened, weeks walked through,
//! reminders answered. Once a minute, always in the same state, what Hearth holds is written down.
//! Linux only.

use std::{
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use anyhow::Result;
use chrono::{DateTime, Local};

use super::{
    person::{Answer, Person},
    sample::Sample,
    verdict::Verdict,
};
use crate::{
    desk::{Desk, Opened},
    run, setup,
    step::{cargo, execute, target},
};

const MINUTE: Duration = Duration::from_secs(60);
/// From one tap to the next.
const TAP: Duration = Duration::from_secs(2);
/// Taps go on until then in each minute; then the window is closed and opened, and nothing is done.
const TAPS_END: Duration = Duration::from_secs(44);
/// At this second of the minute Hearth is weighed.
const WEIGHED: Duration = Duration::from_secs(58);
/// What is in the journal when the hour begins.
const ENTRIES: u32 = 300;

/// How long to use Hearth, and which.
#[derive(clap::Args)]
pub(super) struct HourArguments {
    /// Uses Hearth for so many minutes.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u32).range(3..))]
    minutes: u32,
    /// Uses the Hearth that was built with optimisation before, and installs nothing.
    #[arg(long)]
    built: bool,
}

/// Uses Hearth, prints what it held, and judges whether that grew.
///
/// # Errors
/// When it grew, or when something that was done had no effect.
pub(super) fn run(arguments: &HourArguments) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("The hour of use needs Linux; it is left out.");
        return Ok(());
    }
    if !arguments.built {
        setup::for_tests()?;
        build()?;
    }
    let samples = use_for(arguments.minutes)?;
    let verdict = Verdict::of(&samples);
    println!("\n{verdict}");
    verdict.ensure()
}

fn build() -> Result<()> {
    run::build(true)?;
    let build = ["build", "--release", "--package", "hearth-core", "--example", "years"];
    execute(&mut cargo(&build))
}

fn use_for(minutes: u32) -> Result<Vec<Sample>> {
    let built = target().join("release");
    let mut desk = Desk::new()?;
    start_notification_service(&mut desk)?;
    let data = desk.journal("journal", ENTRIES)?;
    let opened = desk.open(&built.join("hearth-desktop"), &[], &data)?;
    opened.first_frame()?;
    let person = Person::at(&desk, &built, data);
    let mut hour = Hour { person, opened, due: None, answered: 0 };
    let samples = hour.spend(minutes)?;
    hour.opened.end()?;
    Ok(samples)
}

/// It shows what comes until it is answered, and what is pressed is the button that logs.
fn start_notification_service(desk: &mut Desk) -> Result<()> {
    let config: PathBuf = desk.folder().join("dunstrc");
    fs::write(
        &config,
        "[global]\nmonitor = 0\n[urgency_low]\ntimeout = 0\n[urgency_normal]\ntimeout = 0\n\
         [hearth]\nappname = \"Hearth\"\naction_name = \"done\"\n",
    )?;
    let mut dunst = desk.command("dunst");
    desk.keep(dunst.arg("-conf").arg(config))
}

struct Hour<'a> {
    person: Person<'a>,
    opened: Opened,
    /// When the reminder comes that is waited for.
    due: Option<DateTime<Local>>,
    answered: u32,
}

impl Hour<'_> {
    fn spend(&mut self, minutes: u32) -> Result<Vec<Sample>> {
        let begin = Instant::now();
        let mut samples = Vec::new();
        for minute in 0..minutes {
            let start = begin + MINUTE * minute;
            self.use_it(minute, start)?;
            rest_until(start + WEIGHED);
            let sample = Sample::take(minute, self.opened.id());
            println!("{sample}");
            samples.push(sample);
            rest_until(start + MINUTE);
        }
        Ok(samples)
    }

    /// Ends with a window that was just opened, for what a page has been through is not the same
    /// in every minute.
    fn use_it(&mut self, minute: u32, start: Instant) -> Result<()> {
        if minute % 3 == 1 {
            self.person.look_at_weeks()?;
        }
        if minute % 5 == 2 {
            self.due = Some(self.person.wish_for_a_reminder()?);
        }
        for seat in (1..=7).cycle() {
            if start.elapsed() >= TAPS_END {
                break;
            }
            let next = Instant::now() + TAP;
            self.answer_what_is_due()?;
            self.person.tap(seat)?;
            rest_until(next);
        }
        self.person.close_log_and_reopen(&self.opened)
    }

    /// A tap would take the reminder back, so none comes between it and its answer.
    fn answer_what_is_due(&mut self) -> Result<()> {
        if self.due.is_some_and(|due| Local::now() + TAP >= due) {
            let answer =
                if self.answered.is_multiple_of(2) { Answer::Done } else { Answer::Closed };
            self.person.answer_reminder(answer)?;
            self.due = None;
            self.answered += 1;
        }
        Ok(())
    }
}

fn rest_until(moment: Instant) {
    thread::sleep(moment.saturating_duration_since(Instant::now()));
}
