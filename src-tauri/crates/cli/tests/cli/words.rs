//! No words of the command line are left over. That none is missing is a test of `hearth-host`.

use std::{collections::BTreeSet, fs, path::Path};

fn sources(folder: &Path) -> String {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| if path.is_dir() { sources(&path) } else { fs::read_to_string(path).unwrap() })
        .collect()
}

/// Every quoted text in the sources.
fn quoted(sources: &str) -> BTreeSet<&str> {
    sources.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn no_words_are_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = sources(&folder.join("src"));
    let quoted = quoted(&sources);
    let terminal = fs::read_to_string(folder.join("../../../ui/src/locales/en/terminal.ftl"));
    let terminal = terminal.unwrap();
    let unused: Vec<&str> = terminal
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = ").map(|(key, _)| key))
        .filter(|key| !key.starts_with("help-") && !quoted.contains(key))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
