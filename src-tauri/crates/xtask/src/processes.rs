//! What the system says of a process and all below it. Linux only; elsewhere it says nothing.

use std::{collections::BTreeMap, fs};

/// A process and all below it.
pub(crate) fn tree(root: u32) -> Vec<u32> {
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&id) = found.get(next) {
        found.extend(children(id));
        next += 1;
    }
    found
}

/// Any thread may have started them.
fn children(id: u32) -> Vec<u32> {
    let tasks = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().flat_map(str::parse).collect::<Vec<_>>())
        .collect()
}

/// What a process and all below it hold at one moment.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Holdings {
    /// Proportional set size in MiB: what is shared counts by its share.
    pub(crate) memory: f64,
    pub(crate) processes: usize,
    pub(crate) threads: usize,
    /// Open files, sockets and the like.
    pub(crate) files: usize,
}

/// Counts what a process and all below it hold.
pub(crate) fn holdings(root: u32) -> Holdings {
    let ids = tree(root);
    let count = |what: &str| ids.iter().map(|id| entries(&format!("/proc/{id}/{what}"))).sum();
    Holdings {
        memory: ids.iter().map(|&id| kilobytes(id, "Pss:")).sum::<f64>() / 1024.0,
        processes: ids.len(),
        threads: count("task"),
        files: count("fd"),
    }
}

fn entries(folder: &str) -> usize {
    fs::read_dir(folder).map_or(0, Iterator::count)
}

/// The memory of a process and all below it that is no file's, in MiB, by the name of the program:
/// what else the machine runs has no share in it. What is shared with the display counts whole.
pub(crate) fn own_memory(root: u32) -> BTreeMap<String, f64> {
    let mut all = BTreeMap::new();
    for id in tree(root) {
        let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        let maps = fs::read_to_string(format!("/proc/{id}/smaps")).unwrap_or_default();
        let own = kilobytes(id, "Pss_Anon:") + kilobytes(id, "Pss_Shmem:") + unfilled(&maps);
        *all.entry(name.trim().to_owned()).or_default() += own / 1024.0;
    }
    all
}

/// How much of the segments that are shared with an X server is not yet counted, in kB. Cairo takes
/// a pool of a fixed size and fills it with pictures by and by, which is no growth; another pool is.
fn unfilled(maps: &str) -> f64 {
    let mut in_segment = false;
    let mut kilobytes = 0.0;
    for line in maps.lines() {
        // A mapping's first line begins with its addresses, the others with a key.
        if line.split_whitespace().next().is_some_and(|word| !word.ends_with(':')) {
            in_segment = line.contains(" /SYSV");
        } else if in_segment {
            let of = |key| number_after(line, key).unwrap_or_default() as f64;
            kilobytes += of("Size:") - of("Pss:");
        }
    }
    kilobytes
}

fn kilobytes(id: u32, of: &str) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    number_after(&rollup, of).map_or(0.0, |kilobytes| kilobytes as f64)
}

/// The number behind a key at the beginning of a line, as the files below `/proc` have it.
pub(crate) fn number_after(text: &str, key: &str) -> Option<u64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(key))?;
    rest.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_behind_its_own_key() {
        let rollup = "Rss:  9000 kB\nPss:            1234 kB\nPss_Dirty: 1 kB\n";
        assert_eq!(number_after(rollup, "Pss:"), Some(1234));
        let status = "nonvoluntary_ctxt_switches:\t9\nvoluntary_ctxt_switches:\t42\n";
        assert_eq!(number_after(status, "voluntary_ctxt_switches:"), Some(42));
        assert_eq!(number_after(status, "write_bytes:"), None);
    }

    #[test]
    fn a_segment_of_the_display_counts_whole() {
        let maps = "7f00-7f10 rw-s 0 00:01 7 /SYSV00000000 (deleted)\nSize: 32768 kB\n\
                    KernelPageSize: 4 kB\nPss: 4632 kB\nPss_Dirty: 4632 kB\n\
                    7f20-7f30 rw-p 0 00:00 0\nSize: 900 kB\nPss: 100 kB\n";
        assert_eq!(unfilled(maps), f64::from(32768 - 4632));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_process_holds_its_children_too() {
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let own = std::process::id();
        assert!(tree(own).contains(&child.id()));
        let (with, without) = (holdings(own), holdings(child.id()));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(without.processes, 1);
        assert!(with.processes > 1 && with.memory > without.memory && without.memory > 0.0);
        assert!(!tree(own).contains(&child.id()));
    }
}
