//! Letters out of a journal: composed, kept, let go of, exported, brought back.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use chrono::{Duration, NaiveDate};
use common::{
    Desk, letter_words,
    sample::{Lot, fill, samples},
};
use hearth_core::{
    Error, Journal,
    backup::BackupKind,
    change::{Change, Op},
    day::Weekday,
    entry::{EntryDraft, EntryPatch, Source},
    letter::{LetterPage, LetterWeek, ParagraphKind, markdown::markdown},
    practice::Practice::{self, *},
    settings::Settings,
    space::{SpaceDraft, SpaceKind},
    transfer::{
        export::{ExportFormat, ExportOptions, PrivateEntries},
        import::{Mapping, read},
    },
};
use proptest::prelude::*;
use rusqlite::Connection;
use transfer_support::{any, export, go_on, insert_entry, words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The week of Monday, 4 May; today is its Saturday.
fn letter(desk: &Desk) -> LetterPage {
    of(&desk.journal, "2026-05-04")
}

fn of(journal: &Journal, week: &str) -> LetterPage {
    journal.letter_page(Some(day(week)), &letter_words()).unwrap()
}

fn keep(desk: &mut Desk, closing: Option<&str>) -> Change {
    desk.journal.keep_letter(day("2026-05-06"), closing, &letter_words()).unwrap()
}

fn write_on(desk: &mut Desk, on: &str, note: &str) {
    let draft = EntryDraft {
        practice: Some(Empathy),
        note: Some(note.to_owned()),
        day: Some(day(on)),
        ..EntryDraft::default()
    };
    desk.journal.record_entry(draft, Source::Window).unwrap();
}

fn private() -> EntryPatch {
    EntryPatch { private: Some(true), ..EntryPatch::default() }
}

/// Something done to a journal.
type Act = Box<dyn FnOnce(&mut Journal)>;

fn changed(desk: &Desk) -> bool {
    letter(desk).kept.unwrap().changed_since
}

#[test]
fn a_letter_is_of_the_week_that_the_day_lies_in() {
    let mut desk = Desk::new();
    write_on(&mut desk, "2026-05-04", "A long walk with Jo, and hardly a word on the way back.");
    desk.log(Support);
    for any in ["2026-05-04", "2026-05-07", "2026-05-10"] {
        let page = of(&desk.journal, any);
        assert_eq!((page.days[0], page.days[6]), (day("2026-05-04"), day("2026-05-10")));
        assert_eq!((page.moments, page.notes, page.left_out), (2, 1, 0));
        assert_eq!(page.text.heading, "2026-05-04 to 2026-05-10");
        assert!(!page.finished && page.kept.is_none());
    }
    let page = letter(&desk);
    let quote = page.text.paragraphs.iter().find(|it| it.kind == ParagraphKind::Quote).unwrap();
    assert_eq!((quote.practice, quote.day), (Some(Empathy), Some(day("2026-05-04"))));
    assert_eq!(quote.text, "A long walk with Jo, and hardly a word on the way back.");
    desk.set("2026-05-11T12:00:00Z");
    assert!(letter(&desk).finished);
}

#[test]
fn without_a_day_it_is_the_newest_letter_worth_reading() {
    let first =
        |desk: &Desk| desk.journal.letter_page(None, &letter_words()).unwrap().days[0].to_string();
    let mut desk = Desk::new();
    assert_eq!(first(&desk), "2026-05-04", "an empty journal has this week");
    desk.log(Support);
    assert_eq!(first(&desk), "2026-05-04");
    desk.set("2026-05-10T12:00:00Z");
    assert_eq!(first(&desk), "2026-05-04", "its last day");
    desk.set("2026-05-12T12:00:00Z");
    assert_eq!(first(&desk), "2026-05-04", "last week, which has entries");
    desk.log(Support);
    assert_eq!(first(&desk), "2026-05-04");
    desk.set("2026-05-24T12:00:00Z");
    assert_eq!(first(&desk), "2026-05-18", "Sunday");
    desk.set("2026-05-27T12:00:00Z");
    assert_eq!(first(&desk), "2026-05-25", "last week has none");
}

#[test]
fn a_letter_knows_what_kind_its_spaces_are() {
    let mut desk = Desk::new();
    let anna = SpaceDraft {
        name: "Anna".to_owned(),
        kind: SpaceKind::Friendship,
        ..SpaceDraft::default()
    };
    desk.journal.add_space(anna).unwrap();
    for space in ["Anna", "the library"] {
        let draft = EntryDraft {
            practice: Some(Empathy),
            day: Some(day("2026-05-05")),
            space: Some(space.to_owned()),
            ..EntryDraft::default()
        };
        desk.journal.record_entry(draft, Source::Window).unwrap();
    }
    let paragraphs = letter(&desk).text.paragraphs.into_iter();
    let said: Vec<String> = paragraphs.map(|paragraph| paragraph.text).collect();
    let said = said.join("\n");
    for named in [r#"name: "Anna", kind: Friendship"#, r#"name: "the library", kind: Other"#] {
        assert!(said.contains(named), "{named} in {said}");
    }
}

#[test]
fn private_entries_are_passed_over_and_their_number_is_told() {
    let mut desk = Desk::new();
    desk.write("An open page about the rain and the kitchen.");
    let hidden = EntryDraft {
        practice: Some(Boundaries),
        note: Some("xylophone".to_owned()),
        space: Some("zeppelin".to_owned()),
        private: Some(true),
        ..EntryDraft::default()
    };
    desk.journal.record_entry(hidden.clone(), Source::Window).unwrap();
    let page = letter(&desk);
    assert_eq!((page.moments, page.notes, page.left_out), (1, 1, 1));
    let text = format!("{:?}", page.text);
    for secret in ["xylophone", "zeppelin", "Once([Boundaries"] {
        assert!(!text.contains(secret), "{text}");
    }
    // Nor does one make last week the letter to open with.
    let mut desk = Desk::new();
    desk.journal.record_entry(hidden, Source::Window).unwrap();
    desk.set("2026-05-12T12:00:00Z");
    let page = desk.journal.letter_page(None, &letter_words()).unwrap();
    assert_eq!(page.days[0], day("2026-05-11"));
}

#[test]
fn where_something_is_private_nothing_is_called_lighter_and_the_question_knows_nothing_of_it() {
    let mut desk = Desk::new();
    for on in ["2026-04-28", "2026-04-29", "2026-04-30"] {
        let draft = |practice, private| EntryDraft {
            practice: Some(practice),
            private: Some(private),
            day: Some(day(on)),
            ..EntryDraft::default()
        };
        desk.journal.record_entry(draft(Boundaries, true), Source::Window).unwrap();
        desk.journal.record_entry(draft(Community, false), Source::Window).unwrap();
    }
    desk.log(Empathy);
    let text = format!("{:?}", letter(&desk).text);
    assert!(!text.contains("Lighter"), "{text}");
    assert!(text.contains("Days { days: Something, so_far: true }, Named([Empathy])"), "{text}");
    // Never, as far as a letter knows, and so before Community and the seed's later ones.
    assert!(text.contains("BeforeQuestion(Boundaries)"), "{text}");
}

#[test]
fn a_kept_letter_stays_as_it_was_whatever_changes() {
    let mut desk = Desk::new();
    let page = desk.write("Rain since six, and nobody wanted anything from me.");
    let before = letter(&desk);
    let change = keep(&mut desk, Some("  Onwards, slowly.\n"));
    assert_eq!(change.op, Op::KeepLetter);
    desk.pass(Duration::hours(1));
    let words = EntryPatch { note: Some(Some("Other words.".into())), ..EntryPatch::default() };
    desk.journal.edit_entry(page.entry.id, words).unwrap();
    desk.log(Support);
    let after = letter(&desk);
    assert_eq!((after.text, after.moments, after.notes), (before.text, 1, 1));
    let kept = after.kept.unwrap();
    assert_eq!(kept.closing.as_deref(), Some("Onwards, slowly."));
    assert_eq!(kept.kept_at.to_rfc3339(), "2026-05-09T12:00:00+00:00");
    assert!(kept.changed_since);
}

#[test]
fn what_is_kept_after_midnight_is_kept_on_the_day_that_still_goes_on() {
    // Half past midnight on Sunday in Berlin; the day begins at four.
    let mut desk = Desk::at("2026-05-09T22:30:00Z");
    desk.write("Rain since six, and nobody wanted anything from me.");
    keep(&mut desk, None);
    let page = letter(&desk);
    let kept = page.kept.unwrap();
    assert_eq!((kept.kept_on, page.today), (day("2026-05-09"), day("2026-05-09")));
}

#[test]
fn keeping_again_changes_the_closing_line_and_nothing_else() {
    let mut desk = Desk::new();
    desk.write("Rain since six, and nobody wanted anything from me.");
    keep(&mut desk, Some("First thoughts."));
    let before = letter(&desk);
    desk.pass(Duration::hours(1));
    desk.log(Support);
    keep(&mut desk, Some("Second thoughts."));
    let after = letter(&desk);
    assert_eq!(after.text, before.text);
    let (before, after) = (before.kept.unwrap(), after.kept.unwrap());
    assert_eq!((after.kept_at, after.changed_since), (before.kept_at, true));
    assert_eq!(after.closing.as_deref(), Some("Second thoughts."));
    keep(&mut desk, Some(" \n "));
    assert_eq!(letter(&desk).kept.unwrap().closing, None);
}

#[test]
fn it_says_that_its_week_changed_exactly_when_it_did() {
    let mut desk = Desk::new();
    let (page, tap) = (desk.write("A page."), desk.log(Support));
    let hidden = desk.log(Empathy).entry.id;
    desk.journal.edit_entry(hidden, private()).unwrap();
    keep(&mut desk, None);
    assert!(!changed(&desk));
    // What lies outside it does not count: other weeks, what was private all along.
    write_on(&mut desk, "2026-04-30", "Another week.");
    let words = EntryPatch { note: Some(Some("Still hidden.".into())), ..EntryPatch::default() };
    desk.journal.edit_entry(hidden, words).unwrap();
    assert!(!changed(&desk));

    desk.pass(Duration::minutes(1));
    let edit = |patch: EntryPatch| {
        move |journal: &mut Journal| drop(journal.edit_entry(page.entry.id, patch).unwrap())
    };
    let words = EntryPatch { note: Some(Some("Other words.".into())), ..EntryPatch::default() };
    let moved = EntryPatch { day: Some(day("2026-04-30")), ..EntryPatch::default() };
    let id = tap.entry.id;
    let changes: [(&str, Act); 7] = [
        (
            "rested",
            Box::new(|journal| {
                journal.mark_rest(day("2026-05-05")).unwrap();
            }),
        ),
        // Without it the letter may tell numbers again.
        ("hides nothing", Box::new(move |journal| drop(journal.delete_entry(hidden).unwrap()))),
        ("changed", Box::new(edit(words))),
        ("moved", Box::new(edit(moved))),
        ("private", Box::new(edit(private()))),
        ("removed", Box::new(move |journal| drop(journal.delete_entry(id).unwrap()))),
        (
            "added",
            Box::new(|journal| {
                let draft = EntryDraft { practice: Some(Support), ..EntryDraft::default() };
                drop(journal.record_entry(draft, Source::Cli).unwrap());
            }),
        ),
    ];
    for (name, change) in changes {
        change(&mut desk.journal);
        assert!(changed(&desk), "{name}");
        desk.journal.undo().unwrap();
        assert!(!changed(&desk), "{name}, taken back");
    }
    desk.journal.delete_entry(id).unwrap();
    desk.journal.take_from_bin(id).unwrap();
    assert!(!changed(&desk), "out of the bin as it was");
}

#[test]
fn keeping_and_letting_go_can_be_undone_also_after_a_restart() {
    let mut desk = Desk::new();
    desk.write("A page.");
    let kept = keep(&mut desk, Some("Mine."));
    keep(&mut desk, Some("Mine, again."));
    let page = letter(&desk);
    let released = desk.journal.release_letter(day("2026-05-09")).unwrap();
    assert_eq!(released.op, Op::ReleaseLetter);
    assert!(letter(&desk).kept.is_none());
    let mut desk = desk.restart();
    assert_eq!(desk.journal.undo().unwrap(), released);
    assert_eq!(letter(&desk), page);
    assert!(matches!(desk.journal.undo_change(kept.id), Err(Error::UndoConflict)));
    desk.journal.undo().unwrap();
    assert_eq!(letter(&desk).kept.unwrap().closing.as_deref(), Some("Mine."));
    desk.journal.undo_change(kept.id).unwrap();
    assert!(letter(&desk).kept.is_none());
}

#[test]
fn what_cannot_be_kept_or_let_go_of_is_said_and_changes_nothing() {
    let mut desk = Desk::new();
    desk.write("A page.");
    let last = desk.journal.last_change().unwrap();
    let mut refused = |week: &str, closing: Option<&str>| {
        let error = desk.journal.keep_letter(day(week), closing, &letter_words()).unwrap_err();
        assert_eq!(error.code(), "invalid");
        error
    };
    let too_long = refused("2026-05-09", Some(&"é".repeat(2001)));
    assert!(matches!(too_long, Error::ClosingTooLong(2001)), "{too_long}");
    let ahead = refused("2026-05-11", None);
    assert!(matches!(ahead, Error::DayAhead(of) if of == day("2026-05-11")), "{ahead}");
    let error = desk.journal.release_letter(day("2026-05-09")).unwrap_err();
    assert!(matches!(error, Error::NoSuchLetter(week) if week == day("2026-05-04")), "{error}");
    assert_eq!(desk.journal.last_change().unwrap(), last);
    keep(&mut desk, Some(&format!("  {}  ", "é".repeat(2000))));
    assert_eq!(letter(&desk).kept.unwrap().closing.unwrap().chars().count(), 2000);
}

#[test]
fn the_weeks_are_those_with_entries_or_a_kept_letter_the_newest_first() {
    let mut desk = Desk::new();
    assert!(letter(&desk).weeks.is_empty());
    desk.log(Support);
    desk.write("A page.");
    write_on(&mut desk, "2026-04-26", "A Sunday.");
    write_on(&mut desk, "2025-12-29", "Across the years.");
    keep(&mut desk, None);
    let week = |first: &str, last: &str, moments, kept| LetterWeek {
        first_day: day(first),
        last_day: day(last),
        moments,
        kept,
    };
    let older =
        [week("2026-04-20", "2026-04-26", 1, false), week("2025-12-29", "2026-01-04", 1, false)];
    let found = letter(&desk).weeks;
    assert_eq!(found[0], week("2026-05-04", "2026-05-10", 2, true));
    assert_eq!(found[1..], older);
    for entry in desk.all().iter().take(2) {
        desk.journal.delete_entry(entry.id).unwrap();
    }
    assert_eq!(letter(&desk).weeks[0], week("2026-05-04", "2026-05-10", 0, true));
}

#[test]
fn a_kept_letter_is_found_also_when_weeks_begin_on_another_day_now() {
    let mut desk = Desk::new();
    desk.write("A page.");
    keep(&mut desk, Some("Mine."));
    let sunday = Settings { week_start: Some(Weekday::Sun), ..Settings::default() };
    desk.journal.change_settings(sunday).unwrap();
    let weeks = of(&desk.journal, "2026-05-09").weeks;
    let firsts: Vec<(String, bool)> =
        weeks.iter().map(|week| (week.first_day.to_string(), week.kept)).collect();
    assert_eq!(firsts, [("2026-05-04".to_owned(), true), ("2026-05-03".to_owned(), false)]);
    let page = of(&desk.journal, "2026-05-04");
    assert_eq!(page.days[6], day("2026-05-10"));
    assert_eq!(page.kept.unwrap().closing.as_deref(), Some("Mine."));
    assert!(of(&desk.journal, "2026-05-05").kept.is_none());
    desk.journal.release_letter(day("2026-05-04")).unwrap();
    assert_eq!(of(&desk.journal, "2026-05-04").days[0], day("2026-05-03"));
}

#[test]
fn as_markdown_it_shows_its_words_and_the_closing_line_before_the_farewell() {
    let mut desk = Desk::new();
    desk.write("# not a heading\n> nor *bold* <img src=x onerror=alert(1)> [link](http://x)");
    keep(&mut desk, Some("1. not a list\nsecond line\n\n- nor this"));
    let page = letter(&desk);
    let shown = markdown(&page);
    assert!(shown.starts_with("# 2026-05-04 to 2026-05-10\n\nDear you,\n\n"), "{shown}");
    assert!(
        shown.contains(
            "\n\n> \\# not a heading \\> nor \\*bold\\* \\<img src=x onerror=alert(1)\\> \\[link\\](http://x)\n\n"
        ),
        "{shown}"
    );
    let closing = "1\\. not a list  \nsecond line\n\n\\- nor this\n\nUnderway\n";
    assert!(shown.ends_with(closing), "{shown}");
    // What a reader of Markdown sees is the words.
    let mut seen = String::new();
    for event in pulldown_cmark::Parser::new(&shown) {
        match event {
            pulldown_cmark::Event::Text(text) | pulldown_cmark::Event::Code(text) => {
                seen.push_str(&text);
            }
            pulldown_cmark::Event::SoftBreak | pulldown_cmark::Event::HardBreak => seen.push(' '),
            pulldown_cmark::Event::Html(html) | pulldown_cmark::Event::InlineHtml(html) => {
                panic!("{html}")
            }
            _ => {}
        }
    }
    assert!(
        seen.contains("# not a heading > nor *bold* <img src=x onerror=alert(1)> [link](http://x)")
    );
    assert!(seen.contains("1. not a list second line- nor this"), "{seen}");
    let question = page.text.paragraphs.iter().find(|it| it.kind == ParagraphKind::Question);
    assert!(seen.contains(&question.unwrap().text));
}

fn json(journal: &Journal, private: PrivateEntries) -> Vec<u8> {
    let words = words();
    export(journal, &ExportOptions { private, ..ExportOptions::new(ExportFormat::Json, &words) })
}

fn import(desk: &mut Desk, bytes: &[u8]) -> u32 {
    let path = desk.folder.path().join("file.json");
    std::fs::write(&path, bytes).unwrap();
    let incoming = read(&path, None, None).unwrap();
    desk.journal.import(&incoming, &Mapping::new(), &mut go_on).unwrap().0.others
}

#[test]
fn an_import_brings_letters_and_leaves_those_that_are_here() {
    let mut desk = Desk::new();
    desk.write("A page.");
    keep(&mut desk, Some("Mine."));
    let file = json(&desk.journal, PrivateEntries::Keep);
    let mut other = Desk::new();
    assert_eq!(import(&mut other, &file), 1);
    assert_eq!(letter(&other), letter(&desk));
    assert_eq!(import(&mut other, &file), 0);
    keep(&mut other, Some("Another line."));
    assert_eq!(import(&mut other, &file), 0);
    assert_eq!(letter(&other).kept.unwrap().closing.as_deref(), Some("Another line."));
    other.journal.undo().unwrap();
    other.journal.undo().unwrap();
    assert!(letter(&other).kept.is_none());
}

#[test]
fn an_export_without_private_entries_has_no_letter_that_may_quote_one() {
    let mut desk = Desk::new();
    let page = desk.write("A xylophone in the cellar, of all places.");
    keep(&mut desk, None);
    let shows = |desk: &Desk, private| {
        String::from_utf8(json(&desk.journal, private)).unwrap().contains("xylophone")
    };
    assert!(shows(&desk, PrivateEntries::LeaveOut));
    desk.pass(Duration::minutes(1));
    desk.journal.edit_entry(page.entry.id, private()).unwrap();
    assert!(shows(&desk, PrivateEntries::Keep));
    assert!(!shows(&desk, PrivateEntries::LeaveOut));
}

#[test]
fn names_are_masked_in_letters_too() {
    let mut desk = Desk::new();
    desk.write("Anna laughed until the candles were done.");
    keep(&mut desk, Some("For Anna."));
    let words = words();
    let options = ExportOptions {
        mask_names: vec!["Anna".into()],
        ..ExportOptions::new(ExportFormat::Json, &words)
    };
    let file = String::from_utf8(export(&desk.journal, &options)).unwrap();
    assert!(!file.contains("Anna") && file.contains("For A.."), "{file}");
}

#[test]
fn a_restore_brings_letters_back_and_can_be_undone() {
    let mut desk = Desk::new();
    desk.write("A page.");
    keep(&mut desk, Some("Mine."));
    let page = letter(&desk);
    let backup = desk.journal.backups().unwrap().create(BackupKind::Hand).unwrap().backup.path;
    desk.journal.release_letter(day("2026-05-04")).unwrap();
    let (difference, _) = desk.journal.restore(&backup).unwrap();
    assert_eq!(difference.others, 1);
    assert_eq!(letter(&desk), page);
    desk.journal.undo().unwrap();
    assert!(letter(&desk).kept.is_none());
}

#[test]
fn a_repair_saves_letters_from_the_damaged_file() {
    let mut desk = Desk::new();
    desk.write("A page.");
    keep(&mut desk, Some("Mine."));
    let page = letter(&desk);
    let path = desk.journal.path().to_owned();
    let Desk { journal, folder, .. } = desk;
    drop(journal);
    // An index alone is broken: every row can still be read.
    let look = Connection::open(&path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'entries_by_day'";
    let root: i64 = look.query_row(sql, [], |row| row.get(0)).unwrap();
    drop(look);
    let mut bytes = std::fs::read(&path).unwrap();
    let start = (root as usize - 1) * 4096;
    bytes[start..start + 4096].fill(0xa5);
    std::fs::write(&path, bytes).unwrap();
    let config = hearth_core::journal::Config {
        clock: std::sync::Arc::new(hearth_core::clock::FixedClock {
            now: "2026-05-09T12:00:00Z".parse().unwrap(),
            zone: chrono_tz::Europe::Berlin,
        }),
        first_weekday: Weekday::Mon,
        language: "en".to_owned(),
    };
    let mut journal = Journal::open_or_repair(folder.path(), config).unwrap();
    journal.repair().unwrap();
    assert!(journal.last_repair().is_some());
    assert_eq!(of(&journal, "2026-05-04"), page);
}

#[test]
fn a_note_of_many_megabytes_is_quoted_by_its_beginning() {
    let mut desk = Desk::new();
    desk.write(&"The lamp was on in the hall. ".repeat(300_000));
    desk.write(&format!("NUL \0 and {}", "é".repeat(10_000)));
    let page = letter(&desk);
    let quotes: Vec<&str> = page
        .text
        .paragraphs
        .iter()
        .filter(|it| it.kind == ParagraphKind::Quote)
        .map(|it| it.text.as_str())
        .collect();
    assert!(quotes[0].ends_with("hall. …") && quotes[0].len() < 250, "{quotes:?}");
    assert!(quotes[1].starts_with("NUL \0 and é") && quotes[1].ends_with("é…"), "{quotes:?}");
}

#[test]
fn a_week_of_twenty_thousand_entries_is_a_letter_like_any_other() {
    let desk = Desk::new();
    fill(&desk.journal, samples(day("2026-05-10"), 7, 2900, &mut Lot::new(7)).into_iter());
    let page = letter(&desk);
    assert!(page.moments > 15_000, "{}", page.moments);
    let quotes = page.text.paragraphs.iter().filter(|it| it.kind == ParagraphKind::Quote);
    assert!(quotes.count() <= 3 && page.text.paragraphs.len() < 15, "{:?}", page.text);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_letter_ever_has_a_word_of_a_private_note(
        entries in proptest::collection::vec((any::entry(), 0..7_i64), 0..12),
    ) {
        let desk = Desk::new();
        let connection = Connection::open(desk.journal.path()).unwrap();
        for (number, (mut entry, offset)) in entries.into_iter().enumerate() {
            entry.day = day("2026-05-04") + Duration::days(offset);
            if entry.private {
                entry.note = Some(format!("secret{number} {}", entry.note.unwrap_or_default()));
                entry.space = Some(format!("secret{number}"));
            }
            insert_entry(&connection, &entry);
        }
        let page = letter(&desk);
        let text = serde_json::to_string(&page.text).unwrap();
        prop_assert!(!text.contains("secret") && !markdown(&page).contains("secret"), "{}", text);
        let of = |sql: &str| -> u32 { connection.query_row(sql, [], |row| row.get(0)).unwrap() };
        prop_assert_eq!(page.moments, of("SELECT count(*) FROM entries WHERE NOT private"));
        prop_assert_eq!(page.left_out, of("SELECT count(*) FROM entries WHERE private"));
    }
}

#[test]
fn every_practice_can_be_the_one_that_asks() {
    let mut desk = Desk::new();
    for practice in Practice::ALL {
        let others = Practice::ALL.into_iter().filter(|other| *other != practice);
        let changes: Vec<Change> = others.map(|other| desk.log(other).change).collect();
        let text = format!("{:?}", letter(&desk).text);
        assert!(text.contains(&format!("BeforeQuestion({practice:?})")), "{text}");
        for change in changes {
            desk.journal.undo_change(change.id).unwrap();
        }
    }
}
