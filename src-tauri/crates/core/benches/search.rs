//! How long finding takes in journals of any size: `cargo bench -p hearth-core --bench search`.
//! Every journal spans ten years and every entry has a note.
#![allow(clippy::unwrap_used)] // what fails here fails the benchmark

mod ten_years;

use divan::Bencher;
use hearth_core::{Journal, entry::EntryFilter, practice::Practice};
use ten_years::SIZES;

/// Every entry has a note, and every fourth a space.
fn journal(size: u32) -> Journal {
    let note = format!(
        "'Let her finish' || CASE WHEN i % 3 = 0 THEN ' together' ELSE '' END
           || CASE WHEN i % 5 = 0 THEN ' in the garden' ELSE '' END
           || CASE WHEN i % 50 = 0 THEN ' with Jo' ELSE '' END
           || CASE WHEN i % 100 = 7 THEN ' 晩御飯' ELSE '' END
           || CASE WHEN i % 300 = 8 THEN ' à Évry' ELSE '' END
           || CASE WHEN i > {size} * 0.97 THEN ' in Łódź' ELSE '' END
           || CASE WHEN i = {size} - 1 THEN ' xylophone qz' ELSE '' END || ', number ' || i"
    );
    ten_years::journal(size, &note, "CASE WHEN i % 4 = 0 THEN 'Space ' || (i / 4 % 12) END")
}

fn text(text: &str) -> EntryFilter {
    EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() }
}

/// What the journal's page asks for at each keystroke.
fn find(bencher: Bencher, size: u32, filter: &EntryFilter) {
    let journal = journal(size);
    bencher.bench_local(|| journal.list_entries(filter).unwrap());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_rare_word(bencher: Bencher, size: u32) {
    find(bencher, size, &text("xylophone"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_word_in_a_third_of_all_notes(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_word_in_every_note(bencher: Bencher, size: u32) {
    find(bencher, size, &text("finish"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_words(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together garden"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_rare_word_and_a_common_one(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together xylophone"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_word_nobody_wrote(bencher: Bencher, size: u32) {
    find(bencher, size, &text("zeppelin"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_in_2_of_100_notes(bencher: Bencher, size: u32) {
    find(bencher, size, &text("jo"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_signs_in_1_of_100_notes(bencher: Bencher, size: u32) {
    find(bencher, size, &text("御飯"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_rare_letters(bencher: Bencher, size: u32) {
    find(bencher, size, &text("qz"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_nobody_wrote(bencher: Bencher, size: u32) {
    find(bencher, size, &text("xx"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_in_a_third_of_all_notes(bencher: Bencher, size: u32) {
    find(bencher, size, &text("to"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_in_every_note(bencher: Bencher, size: u32) {
    find(bencher, size, &text("sh"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_of_early_years(bencher: Bencher, size: u32) {
    find(bencher, size, &text("dź"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_accented_letters_in_1_of_300_notes(bencher: Bencher, size: u32) {
    find(bencher, size, &text("ÉV"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_rare_letter(bencher: Bencher, size: u32) {
    find(bencher, size, &text("q"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_letter_nobody_wrote(bencher: Bencher, size: u32) {
    find(bencher, size, &text("ß"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_letter_in_every_note(bencher: Bencher, size: u32) {
    find(bencher, size, &text("e"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_common_word_and_two_rare_letters(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together qz"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_common_word_and_two_common_letters(bencher: Bencher, size: u32) {
    find(bencher, size, &text("together jo"));
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_of_a_practice(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { practice: Some(Practice::Support), ..text("jo") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_signs_of_a_practice(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { practice: Some(Practice::Support), ..text("御飯") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_in_a_space(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { space: Some("Space 3".to_owned()), ..text("jo") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_letter_in_a_space(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { space: Some("Space 3".to_owned()), ..text("e") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_with_a_feeling(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { feeling: Some(1), ..text("jo") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn two_letters_in_old_days(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { until: Some("2017-05-09".parse().unwrap()), ..text("jo") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_space(bencher: Bencher, size: u32) {
    let space = Some("Space 3".to_owned());
    find(bencher, size, &EntryFilter { space, ..EntryFilter::default() });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_common_word_in_a_space(bencher: Bencher, size: u32) {
    let space = Some("Space 3".to_owned());
    find(bencher, size, &EntryFilter { space, ..text("together") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_common_word_in_old_days(bencher: Bencher, size: u32) {
    let until = Some("2017-05-09".parse().unwrap());
    find(bencher, size, &EntryFilter { until, ..text("together") });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn a_feeling(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { feeling: Some(1), ..EntryFilter::default() });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn the_timeline(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter::default());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn the_timeline_from_50_000(bencher: Bencher, size: u32) {
    find(bencher, size, &EntryFilter { offset: Some(50_000), ..EntryFilter::default() });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn spaces_page(bencher: Bencher, size: u32) {
    let journal = journal(size);
    bencher.bench_local(|| journal.spaces_page().unwrap());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn practice_page(bencher: Bencher, size: u32) {
    let journal = journal(size);
    bencher.bench_local(|| journal.practice_page(Practice::Boundaries).unwrap());
}

fn main() {
    divan::main();
}
