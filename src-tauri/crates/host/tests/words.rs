//! Every word that either program asks for exists.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::Path};

use hearth_host::words::Words;

fn sources(folder: &Path) -> String {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| if path.is_dir() { sources(&path) } else { fs::read_to_string(path).unwrap() })
        .collect()
}

/// Keys that stand right where they are said.
fn said(sources: &str) -> BTreeSet<&str> {
    ["say(", "say_with("]
        .iter()
        .flat_map(|call| sources.split(call).skip(1))
        .filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

#[test]
fn every_key_has_its_words() {
    let words = Words::new("en");
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for program in [crates.join("cli/src"), crates.join("../src")] {
        let sources = sources(&program);
        let said = said(&sources);
        assert!(said.len() > 5, "{program:?} says nothing");
        let missing: Vec<&str> = said.into_iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{program:?}: {missing:?}");
    }
}
