//! Letters of a dozen made-up weeks, to be read as letters; and every word there is for them.

// Clippy knows that `#[test]` functions may unwrap, but not that their helpers are tests too.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, sync::Arc};

use chrono::NaiveDate;
use hearth_core::{
    Journal,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryDraft, Source},
    journal::Config,
    letter::{
        LetterPage, ParagraphKind,
        line::{Days, Place, Sentence, Stage},
        week::NamedSpace,
        words::LetterWords,
    },
    practice::Practice::{self, *},
    space::SpaceKind,
};
use hearth_host::{letter_words, words::Words};
use tempfile::TempDir;

fn words() -> LetterWords {
    letter_words::words(&Arc::new(Words::new("en")))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A journal on the evening of a day.
struct Desk {
    journal: Journal,
    _folder: TempDir,
}

impl Desk {
    fn on(today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = format!("{today}T21:00:00Z").parse().unwrap();
        let clock = Arc::new(FixedClock { now, zone: chrono_tz::Europe::Berlin });
        let config = Config { clock, first_weekday: Weekday::Mon, language: "en".to_owned() };
        Self { journal: Journal::open(folder.path(), config).unwrap(), _folder: folder }
    }

    fn draft(
        &mut self,
        on: &str,
        practice: Option<Practice>,
        change: impl FnOnce(&mut EntryDraft),
    ) {
        let mut draft = EntryDraft { practice, day: Some(day(on)), ..EntryDraft::default() };
        change(&mut draft);
        self.journal.record_entry(draft, Source::Window).unwrap();
    }

    fn log(&mut self, on: &str, practice: Practice, times: u32) {
        for _ in 0..times {
            self.draft(on, Some(practice), |_| ());
        }
    }

    fn note(&mut self, on: &str, practice: impl Into<Option<Practice>>, note: &str) {
        self.draft(on, practice.into(), |draft| draft.note = Some(note.to_owned()));
    }

    fn with(&mut self, on: &str, practice: Practice, space: &str) {
        self.draft(on, Some(practice), |draft| draft.space = Some(space.to_owned()));
    }

    fn rest(&mut self, on: &str) {
        self.journal.mark_rest(day(on)).unwrap();
    }

    fn letter(&self, of: &str) -> LetterPage {
        self.journal.letter_page(Some(day(of)), &words()).unwrap()
    }

    fn reads(&self, of: &str) -> String {
        reads(&self.letter(of))
    }
}

fn reads(page: &LetterPage) -> String {
    let mut letter = format!("== {}\n", page.text.heading);
    for paragraph in &page.text.paragraphs {
        let mark = match paragraph.kind {
            ParagraphKind::Quote => "    > ",
            ParagraphKind::Question => "    ? ",
            _ => "",
        };
        letter.push_str(&format!("\n{mark}{}\n", paragraph.text));
    }
    letter
}

#[test]
fn a_dozen_weeks_read_as_letters() {
    let mut letters = Vec::new();
    let mut desk = Desk::on("2026-05-30");

    // A full week, with what the week before had more of.
    desk.log("2026-04-21", Boundaries, 4);
    desk.log("2026-04-22", Community, 3);
    desk.note(
        "2026-04-27",
        Empathy,
        "Bus driver snapped at everyone. Tired shoes, I thought, not a bad man.",
    );
    desk.note(
        "2026-04-28",
        Empathy,
        "I guessed he was angry with me. He was worried about his father.",
    );
    desk.log("2026-04-28", Support, 2);
    desk.note("2026-04-29", Listening, "Put the phone in the hall for supper. Jo talked for an hour and I learned about the flat, the landlord and the cat.");
    desk.note(
        "2026-04-30",
        Boundaries,
        "Told the choir I would be there every second week. An hour later I felt lighter.",
    );
    desk.note(
        "2026-05-02",
        None,
        "Rain since six. I like this kitchen best when nobody wants anything from it.",
    );
    desk.with("2026-05-01", Support, "the choir");
    desk.with("2026-05-02", Empathy, "the choir");
    desk.rest("2026-05-03");
    letters.push(desk.reads("2026-05-03"));

    // One day.
    desk.note("2026-05-07", Authenticity, "Said I don't know, twice, in the same meeting.");
    letters.push(desk.reads("2026-05-04"));

    // Nothing, then nothing but rest.
    letters.push(desk.reads("2026-03-02"));
    desk.rest("2026-03-10");
    desk.rest("2026-03-11");
    letters.push(desk.reads("2026-03-09"));

    // Two days, all of one thing, a short note.
    desk.log("2026-03-17", Listening, 2);
    desk.note("2026-03-20", Listening, "Is there more?");
    letters.push(desk.reads("2026-03-16"));

    // Every day, one practice above all.
    for date in ["23", "24", "25", "26", "27", "28", "29"] {
        desk.log(&format!("2026-03-{date}"), Support, 1);
    }
    desk.note(
        "2026-03-25",
        Inclusivity,
        "Asked Amina how her name is said. Ah-MEE-na. She wrote it on my hand.",
    );
    desk.note("2026-03-25", Support, "Soup for the flat next door, second jar this month.");
    letters.push(desk.reads("2026-03-23"));

    // All seven, evenly.
    for (date, practice) in (6..).zip(Practice::ALL) {
        desk.log(&format!("2026-04-{date:02}"), practice, 1);
    }
    letters.push(desk.reads("2026-04-06"));

    // Three days, a tie of three, two spaces, a long note.
    for (date, practice) in [("13", Empathy), ("15", Community), ("18", Listening)] {
        desk.log(&format!("2026-04-{date}"), practice, 1);
        desk.with(
            &format!("2026-04-{date}"),
            practice,
            if date == "18" { "Sunday table" } else { "Kitchen" },
        );
    }
    desk.note("2026-04-18", None, "We sat until the candles were done. Nobody looked at a clock. Mira told the story of the ferry again, the long version, with the goat, and her mother corrected three details, and the goat turned out to have been a dog. I have not laughed like that since the winter. On the way home it rained and I did not mind at all, which is rare.");
    letters.push(desk.reads("2026-04-13"));

    // Only free pages.
    desk.note("2026-02-03", None, "Slept badly.");
    desk.note(
        "2026-02-05",
        None,
        "Found the old letters from the lake house, all in one biscuit tin.",
    );
    letters.push(desk.reads("2026-02-02"));

    // A crowded week.
    for date in 9..=15 {
        for (times, practice) in [
            (4, Empathy),
            (3, Listening),
            (1, Boundaries),
            (1, Community),
            (1, Support),
            (1, Inclusivity),
            (1, Authenticity),
        ] {
            desk.log(&format!("2026-02-{date:02}"), practice, times);
        }
    }
    letters.push(desk.reads("2026-02-09"));

    // After it, a quiet one.
    desk.log("2026-02-17", Empathy, 2);
    desk.log("2026-02-18", Boundaries, 1);
    letters.push(desk.reads("2026-02-16"));

    // A week that is not over, and one that has not begun.
    desk.note(
        "2026-05-26",
        Community,
        "Met the neighbours on the stairs and stayed there, with the shopping, for half an hour.",
    );
    desk.log("2026-05-28", Community, 1);
    desk.log("2026-05-18", Listening, 3);
    letters.push(desk.reads("2026-05-30"));
    letters.push(desk.reads("2026-06-10"));

    insta::assert_snapshot!(letters.join("\n\n"));
}

#[test]
fn the_same_week_reads_the_same_and_its_neighbours_do_not() {
    let mut desk = Desk::on("2026-05-30");
    for date in ["04", "11", "18", "25"] {
        desk.log(&format!("2026-05-{date}"), Listening, 2);
    }
    let letters = ["2026-05-04", "2026-05-11", "2026-05-18"].map(|week| desk.letter(week).text);
    assert_eq!(desk.letter("2026-05-06").text, letters[0]);
    for pair in letters.windows(2) {
        for (one, other) in pair[0].paragraphs.iter().zip(&pair[1].paragraphs).skip(1) {
            assert_ne!(one.text, other.text);
        }
    }
}

fn space(name: &str, kind: SpaceKind) -> NamedSpace {
    NamedSpace { name: name.to_owned(), kind }
}

/// One of everything a letter can say.
fn sentences() -> Vec<Sentence> {
    let monday = day("2026-05-04");
    let days = [
        Days::Ahead,
        Days::Quiet,
        Days::Resting(2),
        Days::One(monday),
        Days::Few(vec![monday, day("2026-05-06")]),
        Days::Most(4),
        Days::Every(7),
    ];
    let mut sentences: Vec<Sentence> = [false, true]
        .iter()
        .flat_map(|so_far| days.clone().map(|days| Sentence::Days { days, so_far: *so_far }))
        .collect();
    for practices in [vec![Empathy], vec![Boundaries, Support], Practice::ALL.to_vec()] {
        sentences.extend([Sentence::Once(practices.clone()), Sentence::Tied(practices.clone(), 3)]);
        sentences.push(Sentence::Others(practices.clone()));
        for so_far in [false, true] {
            sentences.push(Sentence::Lighter { practices: practices.clone(), so_far });
        }
    }
    for times in [1, 2, 3, 13] {
        sentences.extend([Sentence::Rest(times), Sentence::All(times)]);
        sentences.extend([Sentence::Only(Listening, times), Sentence::Most(Listening, times)]);
        sentences.push(Sentence::MostlyOne(Listening, times));
        sentences.push(Sentence::MostTwo([(Listening, times + 1), (Support, times)]));
        sentences.extend([Sentence::AllOthers(times), Sentence::FreePages(times)]);
        sentences.push(Sentence::OnlyFreePages(times));
        let choir = (space("Choir", SpaceKind::Community), times);
        let anna = (space("Anna", SpaceKind::Friendship), 1);
        sentences.push(Sentence::Spaces(vec![choir.clone()]));
        sentences.push(Sentence::Spaces(vec![choir, anna]));
    }
    for practice in [Some(Community), None] {
        for place in [Place::First, Place::Next(1), Place::SameDay(2)] {
            sentences.push(Sentence::Introduction { practice, day: monday, place });
        }
    }
    sentences.extend([Sentence::Even, Sentence::BeforeQuestion(Inclusivity)]);
    sentences
}

#[test]
fn everything_can_be_said_in_every_week() {
    let words = words();
    // Weeks before 1970 have negative numbers.
    for week in -13..13 {
        for sentence in sentences() {
            let said = (words.text)(std::slice::from_ref(&sentence), week);
            let ends = said.ends_with(['.', ':']);
            let plain = !said.contains(['{', '}', '!']) && !said.contains("letter-");
            assert!(ends && plain && !said.contains("  "), "{sentence:?}: {said}");
            let first = said.chars().next().unwrap();
            assert!(first.is_uppercase() || first.is_numeric(), "{sentence:?}: {said}");
        }
        for stage in [Stage::Ahead, Stage::Underway, Stage::Over] {
            assert!(!(words.farewell)(&stage, week).contains("letter-"));
        }
    }
}

#[test]
fn no_words_of_the_letter_are_left_over() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).unwrap();
    let source = read("src/letter_words.rs");
    let quoted: BTreeSet<&str> =
        source.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
    let ends = ["-so-far", "-next", "-same-day"];
    let file = read("../../../ui/src/locales/en/letter.ftl");
    let keys = file.lines().filter(|line| line.starts_with("letter-"));
    let unused: Vec<&str> = keys
        .filter_map(|line| line.split_once(" = ").map(|(key, _)| key))
        .filter(|key| {
            let stem = key.trim_end_matches(|digit: char| digit.is_ascii_digit());
            let stem = stem.trim_end_matches('-');
            let plain = ends.iter().find_map(|end| stem.strip_suffix(end)).unwrap_or(stem);
            !quoted.contains(stem) && !quoted.contains(plain)
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn everything_that_varies_has_at_least_two_ways() {
    let words = Words::new("en");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../ui/src/locales/en/letter.ftl");
    let file = std::fs::read_to_string(path).unwrap();
    let stems: BTreeSet<String> = file
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter_map(|(key, _)| key.rsplit_once('-'))
        .filter(|(_, way)| way.parse::<u32>().is_ok())
        .map(|(stem, _)| stem.to_owned())
        .collect();
    assert!(stems.len() > 30);
    for stem in stems {
        assert!(words.has(&format!("{stem}-1")) && words.has(&format!("{stem}-2")), "{stem}");
    }
}
