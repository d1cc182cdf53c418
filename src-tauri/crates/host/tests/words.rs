//! Every word that either program asks for exists, and none is left over.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::Path};

use hearth_host::words::Words;

fn sources(folder: &Path) -> String {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() || path.extension().is_none_or(|end| end != "ftl"))
        .map(|path| if path.is_dir() { sources(&path) } else { read(&path) })
        .collect()
}

/// The text of a file; none of a picture or a font.
fn read(path: &Path) -> String {
    String::from_utf8(fs::read(path).unwrap()).unwrap_or_default()
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

/// What is behind a key that is said in several ways: its number, and what it is said of.
const WAYS: [&str; 4] = ["-so-far", "-ahead", "-next", "-same-day"];

/// Whether a key stands in the sources, or the beginning of it that a value is put behind.
fn is_asked_for(key: &str, sources: &str) -> bool {
    let quoted =
        |key: &str| ['"', '\'', '`'].iter().any(|q| sources.contains(&format!("{q}{key}{q}")));
    let begun = |at: usize| {
        let start = &key[..=at];
        sources.contains(&format!("\"{start}{{")) || sources.contains(&format!("`{start}${{"))
    };
    let plain = key.trim_end_matches(|last: char| last.is_ascii_digit()).trim_end_matches('-');
    quoted(key)
        || quoted(plain)
        || WAYS.iter().filter_map(|way| plain.strip_suffix(way)).any(quoted)
        || key.match_indices('-').any(|(at, _)| begun(at))
        || sources.contains(&format!("/^{key} = "))
}

#[test]
fn no_words_are_left_over() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let ui = crates.join("../../ui");
    let programs = ["host/src", "notice/src", "cli/src", "../src", "../../ui/src"];
    let mut sources: String = programs.iter().map(|folder| sources(&crates.join(folder))).collect();
    sources.push_str(&fs::read_to_string(ui.join("languages.ts")).unwrap());
    let mut unused = vec![];
    for file in ["common", "desktop", "errors", "letter", "terminal"] {
        let words = fs::read_to_string(ui.join(format!("src/locales/en/{file}.ftl"))).unwrap();
        let keys = words.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let keys: Vec<_> = keys.filter_map(|line| line.split_once(" = ")).collect();
        assert!(keys.len() > 5, "{file}: {keys:?}");
        // That each command and argument has its help, and that no other is there, their crate tests.
        let keys = keys.into_iter().map(|(key, _)| key).filter(|key| !key.starts_with("help-"));
        unused.extend(keys.filter(|key| !is_asked_for(key, &sources)).map(str::to_owned));
    }
    assert!(unused.is_empty(), "{unused:?}");
}
