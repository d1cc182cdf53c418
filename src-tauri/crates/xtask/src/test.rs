//! `cargo xtask test`: everything, from formatting to journeys in the real window.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use clap::Args;

use crate::{
    setup,
    step::{cargo, execute, npm},
};

/// What to test.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Runs only this step; may be given several times.
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
}

/// One step and what became of it.
struct Done {
    name: &'static str,
    passed: bool,
    took: Duration,
}

type Step = (&'static str, fn() -> Vec<Command>);

const STEPS: &[Step] = &[
    ("format", || vec![cargo(&["fmt", "--all", "--check"]), npm(&["run", "format:check"])]),
    ("types", || vec![npm(&["run", "check"])]),
    ("interface", || vec![npm(&["run", "build"])]),
    ("clippy", || vec![cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])]),
    ("build", || vec![cargo(&["build", "--package", "hearth-desktop", "--package", "hearth-cli"])]),
    ("rust", || vec![cargo(&["nextest", "run", "--workspace", "--no-fail-fast"])]),
    ("unit", || vec![npm(&["test"])]),
    ("browser", || vec![npm(&["run", "browser"])]),
    ("journeys", || vec![npm(&["run", "journeys"])]),
];

/// Runs the steps in order and sums them up.
///
/// # Errors
/// When a step failed; the later ones are run all the same.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let chosen = choose(&arguments.only)?;
    setup::for_tests()?;
    let done: Vec<Done> = chosen.into_iter().map(perform).collect();
    println!("\n{}", summary(&done));
    match done.iter().filter(|step| !step.passed).count() {
        0 => Ok(()),
        failed => bail!("{failed} of {} steps failed", done.len()),
    }
}

fn choose(only: &[String]) -> Result<Vec<&'static Step>> {
    let names = || STEPS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    if let Some(unknown) = only.iter().find(|name| STEPS.iter().all(|(step, _)| step != name)) {
        bail!("there is no step “{unknown}”; there are {}", names());
    }
    let wanted = |step: &&Step| only.is_empty() || only.iter().any(|name| name == step.0);
    Ok(STEPS.iter().filter(wanted).collect())
}

fn perform((name, commands): &Step) -> Done {
    println!("\n== {name}");
    let start = Instant::now();
    let outcome = commands().iter_mut().try_for_each(execute);
    if let Err(error) = &outcome {
        eprintln!("{error:#}");
    }
    Done { name, passed: outcome.is_ok(), took: start.elapsed() }
}

fn summary(done: &[Done]) -> String {
    let mut text = String::new();
    for Done { name, passed, took } in done {
        let word = if *passed { "ok" } else { "failed" };
        text.push_str(&format!("{name:12} {word:8} {:>6.1} s\n", took.as_secs_f64()));
    }
    let passed = done.iter().filter(|step| step.passed).count();
    text.push_str(&format!("{passed} passed, {} failed", done.len() - passed));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_ends_with_the_count() {
        let step = |name, passed| Done { name, passed, took: Duration::from_millis(1500) };
        let text = summary(&[step("format", true), step("rust", false)]);
        assert_eq!(
            text,
            "format       ok          1.5 s\nrust         failed      1.5 s\n1 passed, 1 failed"
        );
    }

    #[test]
    fn an_unknown_step_is_refused_with_those_there_are() {
        let error = choose(&["nothing".to_owned()]).err().unwrap().to_string();
        assert!(error.contains("journeys"), "{error}");
        assert_eq!(choose(&["rust".to_owned()]).unwrap().len(), 1);
        assert_eq!(choose(&[]).unwrap().len(), STEPS.len());
    }
}
