//! Words of one and two letters are found wherever they stand, in any script, after every change.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use common::Desk;
use hearth_core::entry::{Entry, EntryFilter, EntryPatch};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
    test_runner::TestRunner,
};
use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization as _;

/// What notes are made of: several scripts, accents on letters and by themselves, and what means
/// something to SQL.
const SIGNS: &str =
    "aAeÉéêëЁёЖжßẞsſSıİiσςΣάΆ明日御飯さくラク하한اب👂🇩🇪❤\u{fe0f}\u{301}\u{308}\u{0}\n %_*\"'\\";

/// A text as it is compared, letter by letter and without the index.
fn folded(text: &str) -> String {
    let fold = |letter: char| match letter {
        '\0' | '\u{301}' | '\u{308}' => None,
        'ς' => Some('σ'),
        'ſ' => Some('s'),
        'İ' => Some('i'),
        _ => {
            let small = letter.to_lowercase().next()?;
            std::iter::once(small).nfd().next().filter(char::is_ascii).or(Some(small))
        }
    };
    text.chars().filter_map(fold).collect()
}

fn holds(note: &str, text: &str) -> bool {
    let note = folded(note);
    text.split_whitespace().all(|word| note.contains(&folded(word)))
}

fn sign() -> impl Strategy<Value = char> {
    select(SIGNS.chars().collect::<Vec<_>>())
}

fn text(most: usize) -> impl Strategy<Value = String> {
    vec(sign(), 1..=most).prop_map(|signs| signs.into_iter().collect())
}

#[derive(Debug, Clone)]
enum Step {
    Write(String),
    Edit(Index, String),
    Delete(Index),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        5 => text(9).prop_map(Step::Write),
        2 => (any::<Index>(), text(9)).prop_map(|(which, note)| Step::Edit(which, note)),
        1 => any::<Index>().prop_map(Step::Delete),
        1 => Just(Step::Undo),
    ]
}

/// Does what a person does; what is refused changes nothing.
fn take(desk: &mut Desk, step: Step) {
    let all = desk.all();
    let one = |which: Index| (!all.is_empty()).then(|| which.get(&all).id);
    match step {
        Step::Write(note) => drop(desk.write(&note)),
        Step::Edit(which, note) => {
            let patch = EntryPatch { note: Some(Some(note)), ..EntryPatch::default() };
            one(which).map(|id| desk.journal.edit_entry(id, patch));
        }
        Step::Delete(which) => drop(one(which).map(|id| desk.journal.delete_entry(id))),
        Step::Undo => drop(desk.journal.undo()),
    }
}

/// `cargo xtask soak` asks for more cases than every test run can wait for.
fn cases() -> u32 {
    std::env::var("HEARTH_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(24)
}

#[test]
fn short_words_find_what_a_plain_look_through_the_notes_finds() {
    let steps = vec(step(), 1..24);
    let words = vec(prop_oneof![3 => text(2), 1 => text(4)], 30);
    let config = ProptestConfig { cases: cases(), ..ProptestConfig::default() };
    let checked = TestRunner::new(config).run(&(steps, words), |(steps, words)| {
        let mut desk = Desk::new();
        for step in steps {
            take(&mut desk, step);
            let all = desk.all();
            for word in &words {
                let note = |entry: &Entry| entry.note.clone().filter(|note| holds(note, word));
                let expected: Vec<String> = all.iter().filter_map(note).collect();
                prop_assert_eq!(desk.find(word), expected, "{:?}", word);
            }
        }
        Ok(())
    });
    if let Err(error) = checked {
        panic!("{error}");
    }
}

/// Writes a note so often, the last ones with an ending, straight into the file.
fn write_often(desk: &Desk, note: &str, often: u32, ending: &str) {
    write_apart(desk, note, often, ending, 1);
}

/// The same, in rows so far apart.
fn write_apart(desk: &Desk, note: &str, often: u32, ending: &str, apart: u32) {
    Connection::open(desk.journal.path())
        .unwrap()
        .execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
             INSERT INTO entries (row, id, at, utc_offset, time_zone, day, note, private, source,
               created_at, updated_at)
             SELECT i * ?4, printf('00000000-0000-7000-8000-%012d', i), i, 0, 'UTC', '2026-05-08',
               ?1 || CASE WHEN i > ?2 - 3 THEN ?3 ELSE '' END, 0, 'window', 0, 0 FROM n",
            (note, often, ending, apart),
        )
        .unwrap();
}

fn first_page(desk: &Desk, filter: EntryFilter) -> (u32, bool, Vec<i64>) {
    let list = desk.journal.list_entries(&EntryFilter { limit: Some(4), ..filter }).unwrap();
    let moments = list.entries.iter().map(|entry| entry.at.timestamp_millis()).collect();
    (list.total, list.more, moments)
}

#[test]
fn letters_of_more_notes_than_are_looked_up_are_found_newest_first() {
    let desk = Desk::new();
    write_often(&desk, "ÉÀ", 41_000, " zq");
    let text = |text: &str| EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() };
    let newest = vec![41_000, 40_999, 40_998, 40_997];
    for common in ["e", "ea", "Éa a", "\u{301}a"] {
        assert_eq!(first_page(&desk, text(common)), (1000, true, newest.clone()), "{common}");
    }
    for both in ["ea zq", "zq ea", "q e"] {
        assert_eq!(first_page(&desk, text(both)), (3, false, newest[..3].to_vec()), "{both}");
    }
    let private = EntryFilter { private: Some(true), ..text("ea") };
    assert_eq!(first_page(&desk, private), (0, false, vec![]));
    let later = EntryFilter { offset: Some(40_998), ..text("ea") };
    assert_eq!(first_page(&desk, later), (1000, true, vec![2, 1]));
}

fn change(desk: &Desk, how: &str) {
    Connection::open(desk.journal.path()).unwrap().execute(how, []).unwrap();
}

#[test]
fn letters_of_many_old_notes_are_found_newest_first() {
    let desk = Desk::new();
    write_often(&desk, "jo", 41_100, "");
    change(&desk, "UPDATE entries SET day = '2026-05-09', note = 'plain' WHERE at > 9000");
    let text = |text: &str| EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() };
    assert_eq!(first_page(&desk, text("jo")), (1000, true, vec![9000, 8999, 8998, 8997]));
    let last = EntryFilter { offset: Some(8998), ..text("jo") };
    assert_eq!(first_page(&desk, last).2, [2, 1]);
    // They may be spread as well.
    change(&desk, "UPDATE entries SET note = 'jo' WHERE at > 9000 AND at % 4 = 0");
    assert_eq!(first_page(&desk, text("jo")), (1000, true, vec![41_100, 41_096, 41_092, 41_088]));
    let across = EntryFilter { offset: Some(8023), ..text("jo") };
    assert_eq!(first_page(&desk, across).2, [9008, 9004, 9000, 8999]);
}

#[test]
fn letters_in_many_places_of_the_file_are_found_newest_first() {
    let desk = Desk::new();
    write_apart(&desk, "jo", 8_100, " zq", 32);
    let text = |text: &str| EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() };
    assert_eq!(first_page(&desk, text("jo")), (1000, true, vec![8100, 8099, 8098, 8097]));
    assert_eq!(first_page(&desk, text("jo zq")), (3, false, vec![8100, 8099, 8098]));
    let last = EntryFilter { offset: Some(8098), ..text("jo") };
    assert_eq!(first_page(&desk, last).2, [2, 1]);
}

#[test]
fn letters_in_a_space_are_found_newest_first_whatever_was_practised() {
    let desk = Desk::new();
    write_often(&desk, "jo", 41_000, " zq");
    change(
        &desk,
        "UPDATE entries SET space = 'Choir', practice = iif(at % 4, 'empathy', 'support')
                   WHERE at % 2 = 0",
    );
    let within = |text: &str| EntryFilter {
        text: Some(text.to_owned()),
        space: Some("Choir".to_owned()),
        ..EntryFilter::default()
    };
    assert_eq!(first_page(&desk, within("jo")), (1000, true, vec![41_000, 40_998, 40_996, 40_994]));
    assert_eq!(first_page(&desk, within("jo zq")), (2, false, vec![41_000, 40_998]));
    let elsewhere = EntryFilter { space: Some("Garden".to_owned()), ..within("jo") };
    assert_eq!(first_page(&desk, elsewhere), (0, false, vec![]));
    let days = EntryFilter { until: "2026-05-07".parse().ok(), ..within("jo") };
    assert_eq!(first_page(&desk, days), (0, false, vec![]));
}

#[test]
fn a_word_of_nothing_but_accents_asks_for_nothing() {
    let mut desk = Desk::new();
    desk.write("plain words");
    for text in ["\u{301}", "\0", " \u{308} \u{301}"] {
        assert_eq!(desk.find(text), ["plain words"], "{text:?}");
    }
}

#[test]
fn letters_of_what_was_forgotten_are_in_no_trigram() {
    let mut desk = Desk::new();
    let kept = desk.write("ab").entry.id;
    let gone = desk.write("cd").entry.id;
    let patch = EntryPatch { note: Some(Some("ef".to_owned())), ..EntryPatch::default() };
    desk.journal.edit_entry(kept, patch).unwrap();
    desk.journal.delete_entry(gone).unwrap();
    desk.set("2026-07-08T12:00:00Z");
    let desk = desk.restart();
    let connection = Connection::open(desk.journal.path()).unwrap();
    let mut query = connection.prepare("SELECT term FROM trigrams").unwrap();
    let terms = query.query_map([], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(terms.map(Result::unwrap).collect::<Vec<_>>(), ["ef\n", "f\n\n"]);
}
