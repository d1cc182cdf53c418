//! Every error has its sentence, and no sentence is left over.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

mod error_cases;

use std::{collections::BTreeSet, fmt::Debug, fs, path::Path};

use error_cases::{items, journal, json, problems};
use hearth_core::{
    Error,
    transfer::{
        foreign::{ForeignError, Problem},
        json::{ItemKind, ItemProblem, JsonProblem, TransferError},
    },
};
use hearth_host::{
    HostError,
    error_words::{host_sentence, sentence},
    languages::LANGUAGES,
    words::Words,
};

fn english(error: &Error) -> String {
    sentence(&Words::new("en-GB"), error)
}

fn foreign(inner: Option<&str>, line: Option<u64>, problem: Problem) -> Error {
    let inner = inner.map(str::to_owned);
    ForeignError { file: "file".to_owned(), inner, line, problem }.into()
}

fn own(position: Option<(usize, usize)>, problem: JsonProblem) -> Error {
    TransferError { file: "x.json".to_owned(), position, problem }.into()
}

fn item(kind: ItemKind, problem: ItemProblem) -> Error {
    own(Some((1, 2)), JsonProblem::Item { kind, key: "7".to_owned(), problem })
}

/// The names after each `prefix` in what says the errors.
fn said<'s>(source: &'s str, prefix: &str) -> BTreeSet<&'s str> {
    let before = format!(" {prefix}::");
    let names = source.split(&before).skip(1);
    names.filter_map(|after| after.split(|end: char| !end.is_alphanumeric()).next()).collect()
}

/// That there is a case for each error that `file` says.
fn assert_whole<E: Debug>(file: &str, prefix: &str, cases: &[(E, &str)]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let source = fs::read_to_string(folder.join(file)).unwrap();
    let shown: Vec<String> = cases.iter().map(|(error, _)| format!("{error:?}")).collect();
    let is_there = |name: &str| {
        let named =
            |shown: &String| shown.split(|end: char| !end.is_alphanumeric()).next() == Some(name);
        shown.iter().any(named)
    };
    let missing: Vec<&str> =
        said(&source, prefix).into_iter().filter(|name| !is_there(name)).collect();
    assert!(!shown.is_empty() && missing.is_empty(), "{missing:?}");
}

#[test]
fn each_error_of_the_journal_has_its_sentence() {
    for (error, said) in journal() {
        assert_eq!(english(&error), said);
    }
    let nested = [(foreign(None, None, Problem::Empty), ""), (own(None, JsonProblem::CutOff), "")];
    let all: Vec<_> = journal().into_iter().chain(nested).collect();
    assert_whole("error_words.rs", "Error", &all);
}

#[test]
fn each_problem_of_another_apps_file_has_its_words() {
    for (problem, said) in problems() {
        let said = format!("“file”: {said}. Nothing was imported.");
        assert_eq!(english(&foreign(None, None, problem)), said);
    }
    assert_whole("error_words/transfer.rs", "Problem", &problems());
}

#[test]
fn each_problem_of_our_own_file_has_its_words() {
    for (problem, said) in json() {
        let said = format!("“x.json”, line 1234, column 5: {said}. Nothing was imported.");
        assert_eq!(english(&own(Some((1234, 5)), problem)), said);
    }
    let item =
        JsonProblem::Item { kind: ItemKind::Cue, key: String::new(), problem: ItemProblem::Twice };
    let all: Vec<_> = json().into_iter().chain([(item, "")]).collect();
    assert_whole("error_words/transfer.rs", "JsonProblem", &all);
}

#[test]
fn each_problem_of_a_thing_in_it_has_its_words() {
    for (problem, said) in items() {
        let said = format!("“x.json”, line 1, column 2: cue 7: {said}. Nothing was imported.");
        assert_eq!(english(&item(ItemKind::Cue, problem)), said);
    }
    assert_whole("error_words/item.rs", "ItemProblem", &items());
}

#[test]
fn each_kind_of_thing_is_named() {
    for (kind, name) in [
        (ItemKind::RestDay, "rest day"),
        (ItemKind::Focus, "focus"),
        (ItemKind::Reminder, "reminder"),
        (ItemKind::Letter, "letter"),
        (ItemKind::Cue, "cue"),
        (ItemKind::Space, "space"),
        (ItemKind::Rehearsal, "rehearsal"),
        (ItemKind::Entry, "entry"),
    ] {
        let said = english(&item(kind, ItemProblem::Twice));
        assert!(said.contains(&format!(": {name} 7: it is there twice.")), "{said}");
    }
}

#[test]
fn a_sentence_says_where_in_a_file_the_problem_is() {
    let said = |inner, line| english(&foreign(inner, line, Problem::Empty));
    let sentence = |place: &str| format!("{place}: it is empty. Nothing was imported.");
    assert_eq!(said(None, Some(1234)), sentence("“file”, line 1234"));
    assert_eq!(said(Some("Habits.csv"), None), sentence("“file”, Habits.csv"));
    assert_eq!(said(Some("Habits.csv"), Some(2)), sentence("“file”, Habits.csv, line 2"));
    let whole = english(&own(None, JsonProblem::CutOff));
    assert_eq!(whole, "“x.json”: it ends too early; make or fetch it again. Nothing was imported.");
}

#[test]
fn a_sentence_shows_foreign_text_short_and_in_one_line() {
    let inner = format!("x\r\n\u{1b}[31m{}", "y".repeat(10_000));
    let said = english(&foreign(Some(&inner), None, Problem::Empty));
    assert!(said.len() < 400 && !said.contains(char::is_control), "{said}");
}

#[test]
fn without_a_data_folder_the_person_is_told_what_to_set() {
    let said = host_sentence(&Words::new("en"), &HostError::NoDataFolder);
    assert_eq!(
        said,
        "This system does not say where applications keep their data. \
         Set HEARTH_DATA_DIR to a folder of your own."
    );
    let journal = HostError::Journal(Error::NothingToUndo);
    assert_eq!(host_sentence(&Words::new("en"), &journal), "There is nothing to undo.");
}

/// Where a value is missing or misspelt, [`Words`] stops a test.
#[test]
fn every_language_says_each_error() {
    let problems = problems().into_iter().map(|(it, _)| foreign(Some("a"), Some(1), it));
    let json = json().into_iter().map(|(it, _)| own(Some((1, 2)), it));
    let items = items().into_iter().map(|(it, _)| item(ItemKind::Entry, it));
    let journal = journal().into_iter().map(|(it, _)| it);
    let errors: Vec<Error> = journal.chain(problems).chain(json).chain(items).collect();
    for language in LANGUAGES {
        let words = Words::new(language.tag);
        for error in &errors {
            let said = sentence(&words, error);
            assert!(!said.contains("error-"), "{}: {said}", language.tag);
        }
    }
}
