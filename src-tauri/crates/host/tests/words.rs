//! Every word that either program asks for exists, and none is left over.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::Path};

use hearth_host::words::Words;

/// The text of a file, or of all below a folder but words themselves.
fn sources(path: &Path) -> String {
    if path.is_file() {
        return read(path);
    }
    fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|end| end != "ftl"))
        .map(|path| sources(&path))
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

/// The keys of a file of words.
fn keys(file: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/locales/en");
    let words = fs::read_to_string(folder.join(format!("{file}.ftl"))).unwrap();
    let lines = words.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
}

/// Whether a key is written out, as Rust does it.
fn is_quoted(key: &str, sources: &str) -> bool {
    sources.contains(&format!("\"{key}\""))
}

/// Whether the beginning of a key is there, which a value is put behind.
fn is_begun(key: &str, sources: &str) -> bool {
    let begins = |start: &str| {
        sources.contains(&format!("\"{start}{{")) || sources.contains(&format!("`{start}${{"))
    };
    key.match_indices('-').any(|(at, _)| begins(&key[..=at]))
}

/// Whether a key of the letter is written out but for its number, and for what it is said of.
fn is_varied(key: &str, sources: &str) -> bool {
    const OF: [&str; 4] = ["-so-far", "-ahead", "-next", "-same-day"];
    let plain = key.trim_end_matches(|last: char| last.is_ascii_digit()).trim_end_matches('-');
    let said_of = OF.iter().filter_map(|of| plain.strip_suffix(of));
    said_of.chain([plain]).any(|key| is_quoted(key, sources))
}

/// What of a file nobody asks for, among the sources in some folders.
fn left_over(
    file: &str,
    folders: &[&str],
    is_asked_for: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sources: String = folders.iter().map(|folder| sources(&crates.join(folder))).collect();
    let keys = keys(file);
    assert!(keys.len() > 5, "{file}: {keys:?}");
    keys.into_iter().filter(|key| !is_asked_for(key, &sources)).collect()
}

const PROGRAMS: [&str; 4] = ["host/src", "notice/src", "cli/src", "../src"];

#[test]
fn no_sentence_is_left_over() {
    assert!(keys("errors").len() > 100);
    assert_eq!(left_over("errors", &PROGRAMS, is_quoted), [""; 0]);
}

#[test]
fn no_words_of_the_command_line_are_left_over() {
    // That each command and argument has its help, and that no other is there, `help.rs` tests.
    let is_asked_for =
        |key: &str, sources: &str| key.starts_with("help-") || is_quoted(key, sources);
    assert_eq!(left_over("terminal", &["cli/src"], is_asked_for), [""; 0]);
}

#[test]
fn no_words_of_the_desktop_are_left_over() {
    assert_eq!(left_over("desktop", &PROGRAMS, is_quoted), [""; 0]);
}

#[test]
fn no_sentence_of_the_letter_is_left_over() {
    assert_eq!(left_over("letter", &PROGRAMS, is_varied), [""; 0]);
}

#[test]
fn no_words_of_both_window_and_programs_are_left_over() {
    let in_typescript = |key: &str, sources: &str| sources.contains(&format!("'{key}'"));
    // The name and the direction of a language are read from its file.
    let is_read = |key: &str, sources: &str| sources.contains(&format!("/^{key} = "));
    let is_asked_for = |key: &str, sources: &str| {
        [is_quoted, is_begun].iter().any(|ask| ask(key, sources))
            || in_typescript(key, sources)
            || is_read(key, sources)
    };
    let window = ["../../ui/src", "../../ui/languages.ts"];
    let all = [&PROGRAMS[..], &window].concat();
    assert_eq!(left_over("common", &all, is_asked_for), [""; 0]);
}
