//! Whether Hearth held more and more.

use std::{collections::BTreeMap, fmt};

use anyhow::{Result, ensure};

use super::{sample::Sample, slope::slope};
use crate::processes::Holdings;

/// In MiB an hour.
const STEEPEST: f64 = 1.0;
/// By then all that is made once has been made; in a short run, a sixth of it must do.
const WARM_UP: usize = 10;
/// The least of the first and of the last so many are compared. What comes and goes is not always
/// there; what is never let go is.
const COMPARED: usize = 10;

/// What the samples after the warm-up come to.
#[derive(Debug)]
pub(super) struct Verdict {
    counts: [Count; 3],
    /// Of memory that is no file's, in MiB an hour.
    slope: f64,
    /// The same with shares of files.
    with_files: f64,
    /// The first by program.
    own: BTreeMap<String, f64>,
}

/// Something that is counted, as it was at least at first and at last, and at most.
#[derive(Debug)]
struct Count {
    what: &'static str,
    first: usize,
    last: usize,
    most: usize,
}

impl Verdict {
    /// Judges samples that were taken a minute apart.
    pub(super) fn of(samples: &[Sample]) -> Self {
        let warm = &samples[WARM_UP.min(samples.len() / 6)..];
        let names = warm.iter().flat_map(|sample| sample.own.keys().cloned());
        let own_of = |name: &str| hourly(warm, |at| at.own.get(name).copied().unwrap_or_default());
        Self {
            counts: [
                Count::of(warm, "processes", |all| all.processes),
                Count::of(warm, "threads", |all| all.threads),
                Count::of(warm, "open files", |all| all.files),
            ],
            slope: hourly(warm, Sample::memory),
            with_files: hourly(warm, |at| at.all.memory),
            own: names.map(|name| (own_of(&name), name)).map(|(own, name)| (name, own)).collect(),
        }
    }

    /// Succeeds when nothing grew.
    ///
    /// # Errors
    /// When something did; the sentence names all that did.
    pub(super) fn ensure(&self) -> Result<()> {
        let steep = (self.slope > STEEPEST).then(|| {
            format!("memory grew by {:.2} MiB an hour, {STEEPEST} is the most", self.slope)
        });
        let more = self.counts.iter().filter(|count| count.last > count.first).map(
            |Count { what, first, last, .. }| {
                format!("{what} were {first} at first and {last} at last")
            },
        );
        let grown: Vec<String> = steep.into_iter().chain(more).collect();
        ensure!(grown.is_empty(), "{}", grown.join("; "));
        Ok(())
    }
}

/// How much it grows in an hour.
fn hourly(samples: &[Sample], of: impl Fn(&Sample) -> f64) -> f64 {
    let points = samples.iter().map(|sample| (f64::from(sample.minute) / 60.0, of(sample)));
    slope(&points.collect::<Vec<_>>())
}

impl Count {
    fn of(samples: &[Sample], what: &'static str, of: impl Fn(&Holdings) -> usize) -> Self {
        let counts: Vec<usize> = samples.iter().map(|sample| of(&sample.all)).collect();
        let least = |some: &[usize]| some.iter().copied().min().unwrap_or_default();
        let some = COMPARED.min(counts.len().div_ceil(2));
        Self {
            what,
            first: least(&counts[..some]),
            last: least(&counts[counts.len() - some..]),
            most: counts.iter().copied().max().unwrap_or_default(),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "| after the warm-up | least at first | least at last | most |")?;
        writeln!(to, "|---|---|---|---|")?;
        for Count { what, first, last, most } in &self.counts {
            writeln!(to, "| {what} | {first} | {last} | {most} |")?;
        }
        write!(to, "\nmemory: {:+.2} MiB an hour:", self.slope)?;
        self.own.iter().try_for_each(|(name, slope)| write!(to, " {name} {slope:+.2},"))?;
        write!(to, " with shares of files {:+.2}", self.with_files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An hour in which the memory and the open files are as told.
    fn hour(memory: impl Fn(u32) -> f64, files: impl Fn(u32) -> usize) -> Verdict {
        let at = |minute| Sample {
            minute,
            all: Holdings {
                memory: memory(minute),
                processes: 3,
                threads: 60,
                files: files(minute),
            },
            own: BTreeMap::from([("hearth".to_owned(), memory(minute))]),
        };
        Verdict::of(&(0..60).map(at).collect::<Vec<_>>())
    }

    #[test]
    fn what_stays_is_well() {
        // More of them late, but each goes again.
        let files = |minute| 90 + usize::from(minute % if minute < 30 { 4 } else { 2 } == 0);
        hour(|minute| 200.0 + f64::from(minute % 4), files).ensure().unwrap();
    }

    #[test]
    fn a_start_that_grows_is_no_leak() {
        hour(|minute| f64::from(minute.min(10)) * 9.0, |minute| minute.min(10) as usize)
            .ensure()
            .unwrap();
    }

    #[test]
    fn memory_that_grows_is_told_with_its_slope() {
        let grown = hour(|minute| 200.0 + f64::from(minute) / 40.0, |_| 90);
        assert_eq!(
            grown.ensure().unwrap_err().to_string(),
            "memory grew by 1.50 MiB an hour, 1 is the most"
        );
        assert!(grown.to_string().contains("hearth +1.50"), "{grown}");
    }

    #[test]
    fn all_that_grew_is_told() {
        let grown = hour(|minute| f64::from(minute) / 20.0, |minute| 90 + minute as usize / 20);
        assert_eq!(
            grown.ensure().unwrap_err().to_string(),
            "memory grew by 3.00 MiB an hour, 1 is the most; \
             open files were 90 at first and 92 at last"
        );
    }
}
