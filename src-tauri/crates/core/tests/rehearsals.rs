//! Rehearsals: written, said once, and kept with the entry that says so.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::{Duration, NaiveDate};
use common::{Desk, sums::assert_sums_agree};
use hearth_core::{
    Error,
    change::Op,
    entry::{EntryFilter, Source},
    practice::Practice,
    progress::practice_page::PracticePage,
    rehearsal::{Rehearsal, RehearsalDraft, RehearsalOutcome},
};
use uuid::Uuid;

fn sentence(text: &str) -> RehearsalDraft {
    RehearsalDraft { sentence: text.to_owned(), by: None }
}

fn went(went: u8, word: &str) -> RehearsalOutcome {
    RehearsalOutcome { went: Some(went), word: Some(word.to_owned()) }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn add(desk: &mut Desk, draft: RehearsalDraft) -> Rehearsal {
    desk.pass(Duration::seconds(1));
    desk.journal.add_rehearsal(draft).unwrap().0
}

fn boundaries(desk: &Desk) -> PracticePage {
    desk.journal.practice_page(Practice::Boundaries).unwrap()
}

#[test]
fn a_rehearsal_is_kept_as_it_was_written_and_shown_with_boundaries_alone() {
    let mut desk = Desk::new();
    let by = Some(day("2026-05-11"));
    let draft = RehearsalDraft { by, ..sentence(" I keep Fridays for myself.\n") };
    let (made, change) = desk.journal.add_rehearsal(draft).unwrap();
    assert_eq!(change.op, Op::AddRehearsal);
    assert_eq!(made.sentence, "I keep Fridays for myself.");
    assert_eq!((made.by, made.entry, made.went, &made.word), (by, None, None, &None));
    let mut desk = desk.restart();
    assert_eq!(boundaries(&desk).rehearsals, [made]);
    assert!(desk.journal.practice_page(Practice::Support).unwrap().rehearsals.is_empty());
    assert!(desk.all().is_empty(), "nothing was said yet");
    desk.journal.undo().unwrap();
    assert!(boundaries(&desk).rehearsals.is_empty());
}

#[test]
fn the_soonest_day_comes_first_then_what_was_written_last() {
    let mut desk = Desk::new();
    let by = |text: &str| Some(day(text));
    let some_day = add(&mut desk, sentence("some day"));
    let friday = add(&mut desk, RehearsalDraft { by: by("2026-05-15"), ..sentence("friday") });
    let monday = add(&mut desk, RehearsalDraft { by: by("2026-05-11"), ..sentence("monday") });
    let another = add(&mut desk, sentence("another day"));
    assert_eq!(boundaries(&desk).rehearsals, [monday, friday, another, some_day]);
}

#[test]
fn other_words_another_day_and_away_with_it_can_each_be_undone() {
    let mut desk = Desk::new();
    let made = add(&mut desk, sentence("I cannot come."));
    let other = RehearsalDraft { by: Some(day("2026-05-12")), ..sentence("I will not come.") };
    assert_eq!(desk.journal.edit_rehearsal(made.id, other).unwrap().op, Op::EditRehearsal);
    let edited = boundaries(&desk).rehearsals;
    assert_eq!((edited[0].id, edited[0].sentence.as_str()), (made.id, "I will not come."));
    assert_eq!(desk.journal.remove_rehearsal(made.id).unwrap().op, Op::RemoveRehearsal);
    assert!(boundaries(&desk).rehearsals.is_empty());
    desk.journal.undo().unwrap();
    assert_eq!(boundaries(&desk).rehearsals, edited);
    desk.journal.undo().unwrap();
    assert_eq!(boundaries(&desk).rehearsals, [made]);
}

#[test]
fn what_cannot_be_is_said_and_nothing_is_kept() {
    let mut desk = Desk::new();
    let made = add(&mut desk, sentence("No."));
    let before = desk.journal.last_change().unwrap();
    let journal = &mut desk.journal;
    for blank in ["", " \n"] {
        assert!(matches!(journal.add_rehearsal(sentence(blank)), Err(Error::EmptyRehearsal)));
        let edited = journal.edit_rehearsal(made.id, sentence(blank));
        assert!(matches!(edited, Err(Error::EmptyRehearsal)));
    }
    let long = sentence(&"é".repeat(2001));
    assert!(matches!(journal.add_rehearsal(long), Err(Error::RehearsalTooLong)));
    let early = RehearsalDraft { by: Some(day("1969-12-31")), ..sentence("No.") };
    assert!(matches!(journal.add_rehearsal(early), Err(Error::DayTooEarly(_))));
    let mut say = |id, outcome| journal.say_rehearsal(id, outcome, Source::Window).unwrap_err();
    assert!(matches!(say(made.id, went(5, "")), Error::WentOutOfRange(5)));
    assert!(matches!(say(made.id, went(4, &"é".repeat(201))), Error::RehearsalTooLong));
    assert!(matches!(say(Uuid::nil(), went(4, "")), Error::NoSuchRehearsal));
    let gone = journal.edit_rehearsal(Uuid::nil(), sentence("No."));
    assert!(matches!(gone, Err(Error::NoSuchRehearsal)));
    assert!(matches!(journal.remove_rehearsal(Uuid::nil()), Err(Error::NoSuchRehearsal)));
    assert_eq!(desk.journal.last_change().unwrap(), before);
    assert!(desk.all().is_empty());
    add(&mut desk, sentence(&"é".repeat(2000)));
}

#[test]
fn saying_it_makes_one_entry_and_is_one_change() {
    let mut desk = Desk::new();
    let made = add(&mut desk, sentence("I can help until six."));
    let outcome = went(3, "  easier than I had thought ");
    let said = desk.journal.say_rehearsal(made.id, outcome, Source::Window).unwrap();
    assert_eq!(said.change.op, Op::SayRehearsal);
    assert_eq!(said.entry.practice, Some(Practice::Boundaries));
    assert_eq!((said.entry.day, said.entry.source), (day("2026-05-09"), Source::Window));
    assert_eq!(desk.all(), std::slice::from_ref(&said.entry));
    assert_eq!((said.rehearsal.entry, said.rehearsal.went), (Some(said.entry.id), Some(3)));
    assert_eq!(said.rehearsal.word.as_deref(), Some("easier than I had thought"));
    let page = boundaries(&desk);
    assert_eq!((page.rehearsals.len(), page.said), (0, vec![said.rehearsal]));
    assert_sums_agree(&desk.journal);
    let mut desk = desk.restart();
    desk.journal.undo().unwrap();
    assert!(desk.all().is_empty());
    let page = boundaries(&desk);
    assert_eq!((page.rehearsals, page.said), (vec![made], vec![]), "both are taken back");
}

#[test]
fn saying_it_again_changes_only_how_it_went() {
    let mut desk = Desk::new();
    let made = add(&mut desk, sentence("No."));
    let mut say = |outcome| desk.journal.say_rehearsal(made.id, outcome, Source::Window).unwrap();
    let first = say(went(1, "hard"));
    let second = say(went(4, "good after all"));
    assert_eq!(second.entry, first.entry);
    assert_eq!((second.rehearsal.went, second.rehearsal.entry), (Some(4), first.rehearsal.entry));
    let third = say(RehearsalOutcome::default());
    assert_eq!((third.rehearsal.went, third.rehearsal.word), (None, None));
    assert_eq!(desk.all().len(), 1);
    desk.journal.undo().unwrap();
    desk.journal.undo().unwrap();
    assert_eq!(boundaries(&desk).said, [first.rehearsal]);
    assert_eq!(desk.all(), [first.entry]);
}

#[test]
fn saying_it_again_after_its_entry_was_deleted_makes_a_new_one() {
    let mut desk = Desk::new();
    let made = add(&mut desk, sentence("No."));
    let outcome = || went(2, "so so");
    let first = desk.journal.say_rehearsal(made.id, outcome(), Source::Window).unwrap();
    desk.journal.delete_entry(first.entry.id).unwrap();
    assert!(desk.all().is_empty());
    let again = desk.journal.say_rehearsal(made.id, outcome(), Source::Cli).unwrap();
    assert_ne!(again.entry.id, first.entry.id);
    assert_eq!(desk.all(), std::slice::from_ref(&again.entry));
    desk.journal.undo().unwrap();
    desk.journal.undo().unwrap();
    assert_eq!(desk.all(), [first.entry]);
    assert_eq!(boundaries(&desk).said, [first.rehearsal]);
}

#[test]
fn entries_bring_along_what_was_rehearsed_for_them_and_outlive_it() {
    let mut desk = Desk::new();
    let made = add(&mut desk, sentence("No."));
    add(&mut desk, sentence("Not yet said."));
    desk.log(Practice::Boundaries);
    let said = desk.journal.say_rehearsal(made.id, went(3, ""), Source::Window).unwrap();
    let list = |filter: &EntryFilter| desk.journal.list_entries(filter).unwrap();
    assert_eq!(list(&EntryFilter::default()).rehearsals, [said.rehearsal]);
    let others = EntryFilter { practice: Some(Practice::Support), ..EntryFilter::default() };
    assert!(list(&others).rehearsals.is_empty());
    desk.journal.remove_rehearsal(made.id).unwrap();
    assert_eq!(desk.all().len(), 2, "the entry stays");
    assert!(desk.journal.list_entries(&EntryFilter::default()).unwrap().rehearsals.is_empty());
}
