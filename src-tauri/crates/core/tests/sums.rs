//! The sums beside the entries say what the entries say, whatever was done to them.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::{Duration, NaiveTime};
use common::{
    Desk,
    sample::{Lot, fill, samples},
    sums::assert_sums_agree,
};
use hearth_core::{
    day::Weekday,
    entry::{EntryDraft, EntryFilter, EntryPatch, Source},
    practice::Practice,
    progress::{page::ProgressQuery, range::Range},
};
use proptest::prelude::*;

/// Something a person does to the journal.
#[derive(Debug, Clone)]
enum Act {
    Record(Option<Practice>, i64, u32, Option<u8>),
    Move(prop::sample::Index, Option<Practice>, i64, u32, Option<u8>),
    Delete(prop::sample::Index),
    TakeFromBin(prop::sample::Index),
    Undo,
}

fn any_act() -> impl Strategy<Value = Act> {
    let practice = || proptest::option::of(proptest::sample::select(Practice::ALL.as_slice()));
    let feeling = || proptest::option::of(1..=5u8);
    let index = any::<prop::sample::Index>;
    prop_oneof![
        4 => (practice(), 0..4i64, 0..24u32, feeling())
            .prop_map(|(practice, ago, hour, felt)| Act::Record(practice, ago, hour, felt)),
        3 => (index(), practice(), 0..4i64, 0..24u32, feeling())
            .prop_map(|(at, practice, ago, hour, felt)| Act::Move(at, practice, ago, hour, felt)),
        2 => index().prop_map(Act::Delete),
        1 => index().prop_map(Act::TakeFromBin),
        2 => Just(Act::Undo),
    ]
}

/// What cannot be done, as undoing nothing, changes nothing either.
fn act(desk: &mut Desk, act: Act) {
    let today = desk.journal.today().unwrap();
    let time = |hour| NaiveTime::from_hms_opt(hour, 30, 0);
    let entries = desk.all();
    match act {
        Act::Record(practice, ago, hour, feeling) => {
            let day = Some(today - Duration::days(ago + 1));
            let note = Some("a word".to_owned());
            let draft = EntryDraft {
                practice,
                day,
                time: time(hour),
                feeling,
                note,
                ..EntryDraft::default()
            };
            desk.journal.record_entry(draft, Source::Window).unwrap();
        }
        Act::Move(at, practice, ago, hour, feeling) if !entries.is_empty() => {
            let patch = EntryPatch {
                practice: Some(practice),
                day: Some(today - Duration::days(ago + 1)),
                time: time(hour),
                feeling: Some(feeling),
                ..EntryPatch::default()
            };
            desk.journal.edit_entry(at.get(&entries).id, patch).unwrap();
        }
        Act::Delete(at) if !entries.is_empty() => {
            desk.journal.delete_entry(at.get(&entries).id).unwrap();
        }
        Act::TakeFromBin(at) => {
            let bin = desk.journal.bin().unwrap();
            if !bin.is_empty() {
                desk.journal.take_from_bin(at.get(&bin).entry.id).unwrap();
            }
        }
        Act::Undo => drop(desk.journal.undo()),
        Act::Move(..) | Act::Delete(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn sums_say_what_the_entries_say(acts in proptest::collection::vec(any_act(), 1..25)) {
        let mut desk = Desk::new();
        for one in acts {
            act(&mut desk, one);
            assert_sums_agree(&desk.journal);
        }
    }
}

#[test]
fn what_leaves_the_bin_for_good_is_not_taken_off_twice() {
    let mut desk = Desk::new();
    let gone = desk.log(Practice::Support).entry.id;
    desk.log(Practice::Support);
    desk.journal.delete_entry(gone).unwrap();
    desk.pass(Duration::days(31));
    let desk = desk.restart();
    assert!(desk.journal.bin().unwrap().is_empty());
    assert_sums_agree(&desk.journal);
}

#[test]
fn every_mark_opens_as_many_entries_as_it_counts() {
    let desk = Desk::new();
    let today = desk.journal.today().unwrap();
    fill(&desk.journal, samples(today, 120, 6, &mut Lot::new(11)).into_iter());
    let query = ProgressQuery { range: Range::ThreeMonths, ..ProgressQuery::default() };
    let page = desk.journal.progress_page(&query).unwrap();
    let total = |filter: EntryFilter| {
        let filter = EntryFilter { limit: Some(u32::MAX), ..filter };
        let entries = desk.journal.list_entries(&filter).unwrap().entries;
        entries.iter().filter(|entry| entry.practice.is_some()).count() as u32
    };
    for (row, weekday) in page.rhythm.weekdays.into_iter().enumerate() {
        for (column, hour) in page.rhythm.hours.iter().enumerate() {
            let found = total(EntryFilter {
                weekday: Some(weekday),
                hour: Some(*hour),
                since: Some(page.since),
                until: Some(page.until),
                ..EntryFilter::default()
            });
            assert_eq!(page.rhythm.counts[row][column], found, "{weekday:?} at {hour}");
        }
    }
    let on = |day| EntryFilter { since: Some(day), until: Some(day), ..EntryFilter::default() };
    for day in &page.month.days {
        assert_eq!(day.counts.iter().sum::<u32>(), total(on(day.day)), "{}", day.day);
    }
    assert_eq!(Weekday::of(page.week.days[0]), page.rhythm.weekdays[0]);
}

#[test]
fn one_page_has_the_week_year_and_month_that_were_asked_for() {
    let desk = Desk::new();
    let today = desk.journal.today().unwrap();
    fill(&desk.journal, samples(today, 800, 2, &mut Lot::new(5)).into_iter());
    let day = |text: &str| text.parse().ok();
    let query = ProgressQuery {
        day: day("2025-03-05"),
        range: Range::All,
        year: Some(2024),
        month: day("2024-12-24"),
    };
    let page = desk.journal.progress_page(&query).unwrap();
    assert_eq!(page.week, desk.journal.week_page(day("2025-03-05").unwrap()).unwrap());
    assert_eq!(page.week.days[0], day("2025-03-03").unwrap());
    assert_eq!((page.heatmap.year, page.heatmap.days.len()), (Some(2024), 366));
    assert_eq!((page.month.days[0].day, page.month.days.len()), (day("2024-12-01").unwrap(), 31));
    assert_eq!((page.since, page.until), (today - Duration::days(799), today));
    assert_eq!(page.strength.step, 7);
    assert_eq!(page.heatmap.years, [2026, 2025, 2024]);
}
