//! What Hearth holds at one moment of the hour.

use std::{collections::BTreeMap, fmt};

use crate::processes::{Holdings, holdings, own_memory};

/// What a process and all below it hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Sample {
    pub(super) minute: u32,
    pub(super) all: Holdings,
    /// Memory that is no file's, in MiB, by the name of the program. It is what is judged: how much
    /// of a library is counted for Hearth depends on who else on the machine uses it.
    pub(super) own: BTreeMap<String, f64>,
}

impl Sample {
    /// Takes one.
    pub(super) fn take(minute: u32, root: u32) -> Self {
        Self { minute, all: holdings(root), own: own_memory(root) }
    }

    /// All memory that is no file's, in MiB.
    pub(super) fn memory(&self) -> f64 {
        self.own.values().sum()
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Holdings { memory, processes, threads, files } = self.all;
        write!(to, "minute {:2}: {:7.2} MiB:", self.minute, self.memory())?;
        self.own.iter().try_for_each(|(name, memory)| write!(to, " {name} {memory:.2},"))?;
        write!(to, " with shares of files {memory:.2}; ")?;
        write!(to, "{processes} processes, {threads} threads, {files} files")
    }
}
