//! How the cost of each statistic grows with the journal: `cargo bench -p hearth-core --bench
//! progress`. Every journal spans ten years; what differs is how much each day holds.
#![allow(clippy::unwrap_used)] // what fails here fails the benchmark

mod ten_years;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Timelike as _};
use divan::{Bencher, black_box};
use hearth_core::{
    Journal,
    day::{DayStart, Weekday, week_days, week_start},
    entry::{EntryDraft, Source},
    letter::words::LetterWords,
    practice::Practice,
    progress::{
        heatmap::{HeatmapInput, heatmap},
        month::month_page,
        page::ProgressQuery,
        range::Range,
        rhythm::hour_rhythm,
        strength::{StrengthInput, strength_page},
        sum::DaySum,
        week::{WeekInput, week_page},
    },
    rhythm::Rhythms,
};
use ten_years::{NOW, SIZES, TEN_YEARS};

/// When entry `i` of `size` was made, in seconds.
fn moment(i: u32, size: u32) -> i64 {
    NOW - i64::from(i) * TEN_YEARS / i64::from(size)
}

/// Every fifth entry has a note.
fn journal(size: u32) -> Journal {
    ten_years::journal(size, "CASE i % 5 WHEN 0 THEN 'Let her finish, number ' || i END", "NULL")
}

/// The sums of the same entries, without a journal.
fn sums(size: u32) -> Vec<DaySum> {
    let mut sums = BTreeMap::<(NaiveDate, Practice), u32>::new();
    for i in 0..size {
        let day = DateTime::from_timestamp(moment(i, size), 0).unwrap().date_naive();
        *sums.entry((day, Practice::ALL[i as usize % 7])).or_default() += 1;
    }
    let sum = |((day, practice), entries)| DaySum {
        day,
        practice: Some(practice),
        entries,
        felt: entries,
        feelings: entries * 3,
    };
    sums.into_iter().map(sum).collect()
}

fn hour_sums(size: u32) -> Vec<(NaiveDate, u8, u32)> {
    let mut sums = BTreeMap::<(NaiveDate, u8), u32>::new();
    for i in 0..size {
        let at = DateTime::from_timestamp(moment(i, size), 0).unwrap();
        *sums.entry((at.date_naive(), at.hour() as u8)).or_default() += 1;
    }
    sums.into_iter().map(|((day, hour), entries)| (day, hour, entries)).collect()
}

fn today() -> NaiveDate {
    DateTime::from_timestamp(NOW, 0).unwrap().date_naive()
}

#[divan::bench(args = SIZES)]
fn measure_week(bencher: Bencher, size: u32) {
    let (sums, today) = (sums(size), today());
    let days = week_days(week_start(today, Weekday::Mon));
    let input =
        WeekInput { days, today, sums: &sums, rest_days: &[], first_day: None, focuses: &[] };
    bencher.bench_local(|| week_page(black_box(&input)));
}

#[divan::bench(args = SIZES)]
fn measure_year(bencher: Bencher, size: u32) {
    let (sums, today) = (sums(size), today());
    let first_weekday = Weekday::Mon;
    let input = HeatmapInput { year: None, today, first_weekday, sums: &sums, rest_days: &[] };
    bencher.bench_local(|| heatmap(black_box(&input)));
}

#[divan::bench(args = SIZES)]
fn measure_month(bencher: Bencher, size: u32) {
    let (sums, today) = (sums(size), today());
    bencher.bench_local(|| month_page(today, today, black_box(&sums), &[]));
}

#[divan::bench(args = SIZES)]
fn measure_strength_over_all(bencher: Bencher, size: u32) {
    let (sums, until) = (sums(size), today());
    let (since, rhythms) = (sums[0].day, Rhythms::default());
    let input =
        StrengthInput { since, until, step: 7, sums: &sums, rest_days: &[], rhythms: &rhythms };
    bencher.bench_local(|| strength_page(black_box(&input)));
}

#[divan::bench(args = SIZES)]
fn measure_rhythm_over_all(bencher: Bencher, size: u32) {
    let sums = hour_sums(size);
    bencher.bench_local(|| hour_rhythm(black_box(&sums), Weekday::Mon, DayStart::default()));
}

#[divan::bench(args = SIZES)]
fn journal_week(bencher: Bencher, size: u32) {
    let (journal, today) = (journal(size), today());
    bencher.bench_local(|| journal.week_page(today).unwrap());
}

#[divan::bench(args = SIZES)]
fn journal_page_over_a_year(bencher: Bencher, size: u32) {
    let journal = journal(size);
    let query = ProgressQuery { range: Range::Year, ..ProgressQuery::default() };
    bencher.bench_local(|| journal.progress_page(&query).unwrap());
}

#[divan::bench(args = SIZES)]
fn journal_page_over_all(bencher: Bencher, size: u32) {
    let journal = journal(size);
    let query = ProgressQuery { range: Range::All, ..ProgressQuery::default() };
    bencher.bench_local(|| journal.progress_page(&query).unwrap());
}

/// A letter whose words are as short as can be; what the journal does for it is the same.
#[divan::bench(args = SIZES)]
fn journal_letter(bencher: Bencher, size: u32) {
    let (journal, today) = (journal(size), today());
    let words = LetterWords {
        heading: Box::new(|first, last| format!("{first} {last}")),
        greeting: String::new(),
        text: Box::new(|sentences, _| format!("{sentences:?}")),
        farewell: Box::new(|stage, _| format!("{stage:?}")),
    };
    bencher.bench_local(|| journal.letter_page(Some(today), &words).unwrap());
}

/// What keeping the sums adds to a tap is in here too.
#[divan::bench(args = SIZES)]
fn journal_records_an_entry(bencher: Bencher, size: u32) {
    let mut journal = journal(size);
    bencher.bench_local(|| {
        let draft = EntryDraft { practice: Some(Practice::Support), ..EntryDraft::default() };
        journal.record_entry(draft, Source::Window).unwrap()
    });
}

fn main() {
    divan::main();
}
