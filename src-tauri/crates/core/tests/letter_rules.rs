//! The rules of a letter, each by a table.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use chrono::{DateTime, Duration, NaiveDate};
use hearth_core::{
    day::week_days,
    letter::{
        compose::compose,
        line::{Days, LetterLine, Place, Sentence, Stage},
        week::{Beginning, LetterEntry, LetterInput, NamedSpace},
    },
    practice::Practice::{self, *},
    space::SpaceKind,
};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;
use uuid::Uuid;

/// Monday, 2026-05-04.
fn monday() -> NaiveDate {
    "2026-05-04".parse().unwrap()
}

fn nth(offset: i64) -> NaiveDate {
    monday() + Duration::days(offset)
}

fn entry(day: i64, practice: impl Into<Option<Practice>>) -> LetterEntry {
    LetterEntry {
        id: Uuid::from_u128(1),
        practice: practice.into(),
        day: nth(day),
        note: None,
        space: None,
        updated_at: DateTime::UNIX_EPOCH,
    }
}

fn note(day: i64, practice: impl Into<Option<Practice>>, words: &str) -> LetterEntry {
    let note = Beginning { words: words.to_owned(), goes_on: false };
    LetterEntry { note: Some(note), ..entry(day, practice) }
}

fn of_friends(space: &str) -> NamedSpace {
    NamedSpace { name: space.to_owned(), kind: SpaceKind::Friendship }
}

fn at(day: i64, practice: Practice, space: &str) -> LetterEntry {
    LetterEntry { space: Some(of_friends(space)), ..entry(day, practice) }
}

/// So many entries of each practice on Monday.
fn counted(counts: &[(Practice, u32)]) -> Vec<LetterEntry> {
    let times = |(practice, count): &(Practice, u32)| vec![entry(0, *practice); *count as usize];
    counts.iter().flat_map(times).collect()
}

/// The week of 4 May, long over.
fn week(entries: &[LetterEntry]) -> LetterInput<'_> {
    LetterInput {
        days: week_days(monday()),
        today: nth(30),
        entries,
        week_before: [0; 7],
        last_days: [None; 7],
        rest_days: &[],
        passes_over: false,
        language: "en",
    }
}

fn sentences(week: &LetterInput<'_>) -> Vec<Sentence> {
    let of = |line: LetterLine| match line {
        LetterLine::Text(sentences) => sentences,
        _ => Vec::new(),
    };
    compose(week).into_iter().flat_map(of).collect()
}

fn days(week: &LetterInput<'_>) -> Days {
    match sentences(week).remove(0) {
        Sentence::Days { days, .. } => days,
        other => panic!("{other:?}"),
    }
}

fn quotes(entries: &[LetterEntry]) -> Vec<(Option<Practice>, NaiveDate, String)> {
    let of = |line| match line {
        LetterLine::Quote { practice, day, words } => Some((practice, day, words)),
        _ => None,
    };
    compose(&week(entries)).into_iter().filter_map(of).collect()
}

fn quote(words: &str) -> String {
    quotes(&[note(0, Empathy, words)]).remove(0).2
}

fn question(week: &LetterInput<'_>) -> (Practice, &'static str) {
    let of = |line| match line {
        LetterLine::Question { practice, words } => Some((practice, words)),
        _ => None,
    };
    compose(week).into_iter().find_map(of).unwrap()
}

#[test]
fn a_letter_begins_with_a_greeting_and_ends_with_a_question_and_a_farewell() {
    let lines = compose(&week(&[]));
    assert_eq!(lines[0], LetterLine::Greeting);
    let [.., LetterLine::Question { .. }, LetterLine::Farewell(Stage::Over)] = lines.as_slice()
    else {
        panic!("{lines:?}");
    };
    for (today, stage) in [(nth(-1), Stage::Ahead), (nth(0), Stage::Underway)] {
        let lines = compose(&LetterInput { today, ..week(&[]) });
        assert_eq!(lines.last(), Some(&LetterLine::Farewell(stage)));
    }
    let last_day = compose(&LetterInput { today: nth(6), ..week(&[]) });
    assert_eq!(last_day.last(), Some(&LetterLine::Farewell(Stage::Underway)));
}

#[test]
fn the_opening_follows_the_days() {
    let on = |days: &[i64]| days.iter().map(|day| entry(*day, Empathy)).collect::<Vec<_>>();
    let cases: [(&[i64], i64, Days); 13] = [
        (&[], 30, Days::Quiet),
        (&[], 2, Days::Quiet),
        (&[], -1, Days::Ahead),
        (&[3, 3], 30, Days::One(nth(3))),
        (&[0], 0, Days::One(nth(0))),
        (&[1, 4], 30, Days::Few(vec![nth(1), nth(4)])),
        (&[0, 1, 2], 30, Days::Few(vec![nth(0), nth(1), nth(2)])),
        (&[0, 1, 2, 3], 30, Days::Most(4)),
        (&[0, 1, 2, 3, 4, 6], 30, Days::Most(6)),
        (&[0, 1, 2, 3, 4, 5, 6], 30, Days::Every(7)),
        (&[0, 1], 1, Days::Every(2)),
        (&[0, 1], 2, Days::Few(vec![nth(0), nth(1)])),
        // Flying west over the date line: one day more than there have been.
        (&[0, 1, 2], 1, Days::Every(3)),
    ];
    for (present, today, expected) in cases {
        let entries = on(present);
        let found = days(&LetterInput { today: nth(today), ..week(&entries) });
        assert_eq!(found, expected, "{present:?} on day {today}");
    }
}

#[test]
fn a_week_that_is_not_over_says_so_far_and_one_that_is_does_not() {
    for (today, expected) in [(2, true), (6, true), (7, false)] {
        let first = sentences(&LetterInput { today: nth(today), ..week(&[]) }).remove(0);
        assert_eq!(first, Sentence::Days { days: Days::Quiet, so_far: expected });
    }
}

#[test]
fn rest_is_told_of_once() {
    let rest = [nth(1), nth(2), nth(3), nth(5)];
    // Four days of seven are most of the week; two are not.
    let resting = LetterInput { rest_days: &rest, ..week(&[]) };
    assert_eq!(days(&resting), Days::Resting(4));
    assert!(!sentences(&resting).contains(&Sentence::Rest(4)));
    let some = LetterInput { rest_days: &rest[..2], ..week(&[]) };
    assert_eq!(days(&some), Days::Quiet);
    assert_eq!(sentences(&some)[1], Sentence::Rest(2));
    let entries = [entry(0, Support)];
    let both = LetterInput { rest_days: &rest[..2], ..week(&entries) };
    assert_eq!(sentences(&both)[1], Sentence::Rest(2));
}

#[test]
fn where_private_entries_are_passed_over_no_number_is_told_and_nothing_compared() {
    let entries =
        [note(0, Support, "Soup."), entry(1, Support), entry(1, Empathy), note(2, None, "A page.")];
    let over = |entries| LetterInput {
        passes_over: true,
        week_before: [0, 0, 0, 9, 0, 0, 0],
        ..week(entries)
    };
    let said = sentences(&over(&entries));
    assert_eq!(said[0], Sentence::Days { days: Days::Something, so_far: false });
    assert_eq!(said[1], Sentence::Named(vec![Empathy, Support]));
    let tells =
        |it: &Sentence| !matches!(it, Sentence::Introduction { .. } | Sentence::BeforeQuestion(_));
    assert_eq!(said.iter().filter(|it| tells(it)).count(), 2, "{said:?}");
    // With private entries alone, the letter holds the question and nothing of the week.
    let said = sentences(&over(&[]));
    assert_eq!(said[0], Sentence::Days { days: Days::Itself, so_far: false });
    assert_eq!(said.len(), 2);
}

#[test]
fn beside_free_pages_no_practice_was_nearly_everything() {
    let mut entries =
        vec![entry(0, Empathy), entry(1, Empathy), entry(2, Empathy), entry(3, Support)];
    assert!(sentences(&week(&entries)).contains(&Sentence::MostlyOne(Empathy, 3)));
    entries.push(note(4, None, "A page."));
    let said = sentences(&week(&entries));
    assert!(said.contains(&Sentence::Most(Empathy, 3)), "{said:?}");
}

#[test]
fn the_one_or_two_that_came_up_most_are_named_and_the_others_in_one_sentence() {
    use Sentence::*;
    let each = |count| Practice::ALL.map(|practice| (practice, count)).to_vec();
    let cases = [
        (vec![(Listening, 1)], vec![Once(vec![Listening])]),
        (vec![(Support, 1), (Empathy, 1)], vec![Once(vec![Empathy, Support])]),
        (vec![(Listening, 4)], vec![Only(Listening, 4)]),
        (vec![(Listening, 5), (Support, 1)], vec![MostlyOne(Listening, 5), Others(vec![Support])]),
        // Two thirds exactly is not mostly one.
        (vec![(Listening, 4), (Support, 2)], vec![MostTwo([(Listening, 4), (Support, 2)])]),
        (vec![(Listening, 2), (Support, 1)], vec![Most(Listening, 2), Others(vec![Support])]),
        (
            vec![(Empathy, 1), (Listening, 3), (Support, 2), (Community, 1)],
            vec![MostTwo([(Listening, 3), (Support, 2)]), Others(vec![Empathy, Community])],
        ),
        (
            vec![(Empathy, 2), (Listening, 3), (Support, 2)],
            vec![Most(Listening, 3), Others(vec![Empathy, Support])],
        ),
        (vec![(Listening, 3), (Empathy, 3)], vec![Tied(vec![Empathy, Listening], 3)]),
        (
            vec![(Listening, 2), (Empathy, 2), (Support, 2), (Boundaries, 1)],
            vec![Tied(vec![Empathy, Listening, Support], 2), Others(vec![Boundaries])],
        ),
        (each(1), vec![Even, All(1)]),
        (each(3), vec![Even, All(3)]),
        ([each(2), vec![(Listening, 1)]].concat(), vec![Even, Most(Listening, 3), AllOthers(6)]),
        (each(1).into_iter().take(6).collect(), vec![Even, Once(Practice::ALL[..6].to_vec())]),
    ];
    for (counts, expected) in cases {
        let entries = counted(&counts);
        let mut found = sentences(&week(&entries));
        found.retain(|it| !matches!(it, Days { .. } | BeforeQuestion(_)));
        assert_eq!(found, expected, "{counts:?}");
    }
}

#[test]
fn free_pages_are_told_of_beside_the_seven_or_alone() {
    let pages = [entry(0, None), entry(1, None)];
    assert!(sentences(&week(&pages)).contains(&Sentence::OnlyFreePages(2)));
    let both = [entry(0, None), entry(1, Support)];
    let said = sentences(&week(&both));
    assert!(said.contains(&Sentence::FreePages(1)));
    assert!(said.contains(&Sentence::Once(vec![Support])));
}

#[test]
fn a_single_moment_that_is_quoted_is_not_told_of_twice() {
    let quoted = [note(0, Support, "Soup for the flat next door.")];
    assert!(!sentences(&week(&quoted)).contains(&Sentence::Once(vec![Support])));
    let speechless = [note(0, Support, "…")];
    assert!(sentences(&week(&speechless)).contains(&Sentence::Once(vec![Support])));
}

const GOOD: &str = "This note is about as long as one that says something.";
const OTHER: &str = "And this one says something else in about as many words.";
const THIRD: &str = "A third one of that length, about the walk by the river.";
const FOURTH: &str = "The fourth, about bread and how it smells in the morning.";

#[test]
fn quotes_are_of_different_practices_then_of_a_good_length_then_of_different_days() {
    let long = "word ".repeat(100);
    let cases = [
        // Three practices before a second note of the first.
        (
            vec![
                note(0, Empathy, GOOD),
                note(1, Empathy, OTHER),
                note(2, Support, "Short, but it counts."),
                note(3, None, "Tiny."),
            ],
            vec![0, 2, 3],
        ),
        // The good one of a practice before its short and its long ones.
        (
            vec![note(0, Empathy, "Too short."), note(1, Empathy, &long), note(2, Empathy, GOOD)],
            vec![0, 1, 2],
        ),
        (
            vec![
                note(0, Empathy, "Too short."),
                note(1, Empathy, &long),
                note(2, Empathy, GOOD),
                note(3, Support, OTHER),
                note(4, None, THIRD),
            ],
            vec![2, 3, 4],
        ),
        // Another day before the same day, the earlier before the later.
        (
            vec![
                note(0, Empathy, GOOD),
                note(0, Support, OTHER),
                note(1, Community, THIRD),
                note(2, Listening, FOURTH),
            ],
            vec![0, 1, 2],
        ),
        (vec![note(0, Empathy, GOOD), entry(1, Support)], vec![0]),
        // The same words are quoted once, whatever they belong to.
        (vec![note(0, Empathy, GOOD), note(1, Empathy, GOOD), note(2, Support, GOOD)], vec![0]),
        (vec![note(0, Empathy, " \n\t"), note(1, Support, "... :)")], vec![]),
    ];
    for (entries, expected) in cases {
        let found: Vec<i64> =
            quotes(&entries).iter().map(|(_, day, _)| (*day - monday()).num_days()).collect();
        let notes: Vec<_> = entries.iter().map(|entry| &entry.note).collect();
        assert_eq!(found, expected, "{notes:?}");
    }
}

#[test]
fn each_quote_is_introduced_with_its_day_and_practice() {
    let entries = [note(1, Empathy, GOOD), note(1, Support, OTHER), note(4, None, THIRD)];
    let introductions: Vec<Sentence> = sentences(&week(&entries))
        .into_iter()
        .filter(|it| matches!(it, Sentence::Introduction { .. }))
        .collect();
    let introduction =
        |day, practice, place| Sentence::Introduction { practice, day: nth(day), place };
    let expected = [
        introduction(1, Some(Empathy), Place::First),
        introduction(1, Some(Support), Place::SameDay(1)),
        introduction(4, None, Place::Next(2)),
    ];
    assert_eq!(introductions, expected);
    // The quote follows its introduction.
    let lines = compose(&week(&entries));
    for (index, line) in lines.iter().enumerate() {
        if let LetterLine::Quote { practice, day, .. } = line {
            let LetterLine::Text(before) = &lines[index - 1] else { panic!("{lines:?}") };
            let is_it = |it: &Sentence| matches!(it, Sentence::Introduction { practice: whose, day: when, .. } if whose == practice && when == day);
            assert!(before.iter().any(is_it));
        }
    }
}

#[test]
fn a_quote_is_tidied_and_cannot_turn_the_letter_round() {
    let cases = [
        ("  two\r\n\r\n lines\tand  more\u{a0}", "two lines and more"),
        ("*bold* [link](x) `code` # <b>", "*bold* [link](x) `code` # <b>"),
        ("a \u{202e}evil\u{202c} \u{2066}isolated\u{2069} b", "a evil isolated b"),
        // The marks that Arabic and Hebrew need stay.
        ("\u{200f}שלום\u{200e} and مرحبا", "\u{200f}שלום\u{200e} and مرحبا"),
        ("👩‍👩‍👧‍👦 a family", "👩‍👩‍👧‍👦 a family"),
    ];
    for (words, expected) in cases {
        assert_eq!(quote(words), expected);
    }
}

#[test]
fn a_long_quote_ends_with_a_sentence_or_a_word() {
    let sentences = "The lamp was on in the hall. ".repeat(20);
    let shown = quote(&sentences);
    assert!(shown.ends_with("The lamp was on in the hall. …"), "{shown}");
    assert!(shown.graphemes(true).count() <= 242, "{shown}");

    let words = "and then, ".repeat(60);
    let shown = quote(&words);
    assert!(shown.ends_with("then…") || shown.ends_with("and…"), "{shown}");

    // A first sentence of three words would be a poor quote.
    let shown = quote(&format!("It was late. {}", "and so on and ".repeat(40)));
    assert!(shown.chars().count() > 200 && shown.ends_with('…'), "{shown}");

    let exact = "x".repeat(240);
    assert_eq!(quote(&exact), exact);
    assert_eq!(quote(&"x".repeat(2000)), format!("{exact}…"));
    let families = "👩‍👩‍👧‍👦".repeat(300);
    assert_eq!(quote(&families.replacen('👩', "a 👩", 1)).graphemes(true).count(), 241);
    assert!(quote(&"静かな夜だった。".repeat(50)).ends_with("静かな夜だった。 …"));
}

#[test]
fn a_note_whose_beginning_alone_was_read_is_never_shown_as_whole() {
    let beginning = Beginning { words: "Only the start of it".to_owned(), goes_on: true };
    let entries = [LetterEntry { note: Some(beginning), ..entry(0, Empathy) }];
    // Its last word may itself be cut.
    assert_eq!(quotes(&entries)[0].2, "Only the start of…");
}

#[test]
fn spaces_get_one_line_and_the_two_named_most() {
    let said = |entries: &[LetterEntry]| {
        let all = sentences(&week(entries));
        let spaces: Vec<Sentence> =
            all.into_iter().filter(|it| matches!(it, Sentence::Spaces(_))).collect();
        assert!(spaces.len() <= 1);
        spaces.into_iter().next()
    };
    let named = |names: &[(&str, u32)]| {
        let names = names.iter().map(|(name, count)| (of_friends(name), *count)).collect();
        Some(Sentence::Spaces(names))
    };
    assert_eq!(said(&[entry(0, Support)]), None);
    assert_eq!(said(&[at(0, Support, "Choir")]), named(&[("Choir", 1)]));
    let many = [
        at(0, Support, "Kitchen"),
        at(1, Empathy, " Choir\n"),
        at(2, Empathy, "Anna"),
        at(3, Support, "\u{202e}Choir"),
    ];
    assert_eq!(said(&many), named(&[("Choir", 2), ("Kitchen", 1)]));
    let long = "a very long name ".repeat(20);
    let Some(Sentence::Spaces(names)) = said(&[at(0, Support, &long)]) else { panic!() };
    assert!(names[0].0.name.chars().count() <= 61, "{names:?}");
    assert_eq!(said(&[at(0, Support, " \u{202e} ")]), None);
}

#[test]
fn what_was_lighter_is_said_only_where_it_is_plain() {
    let before = |counts: &[(Practice, u32)]| {
        let mut all = [0; 7];
        counts.iter().for_each(|(practice, count)| all[practice.index()] = *count);
        all
    };
    let lighter = |before, today, now: &[(Practice, u32)]| {
        let entries = counted(now);
        let week = LetterInput { week_before: before, today: nth(today), ..week(&entries) };
        sentences(&week).into_iter().find_map(|it| match it {
            Sentence::Lighter { practices, so_far } => Some((practices, so_far)),
            _ => None,
        })
    };
    let six = [(Listening, 6)];
    // Two are worth a word, one is not; nothing to two fewer is clear, four to three is not.
    assert_eq!(lighter(before(&[(Support, 2)]), 30, &six), Some((vec![Support], false)));
    assert_eq!(lighter(before(&[(Support, 1)]), 30, &six), None);
    assert_eq!(lighter(before(&[(Support, 2)]), 30, &[(Listening, 6), (Support, 1)]), None);
    assert_eq!(lighter(before(&[(Support, 4)]), 30, &[(Listening, 6), (Support, 3)]), None);
    let half = [(Listening, 6), (Support, 2)];
    assert_eq!(lighter(before(&[(Support, 4)]), 30, &half), Some((vec![Support], false)));
    // At most two, the largest drop first.
    let many = before(&[(Empathy, 2), (Boundaries, 5), (Community, 3)]);
    assert_eq!(lighter(many, 30, &six), Some((vec![Boundaries, Community], false)));
    // Only once four days have passed.
    assert_eq!(lighter(before(&[(Support, 3)]), 3, &six), None);
    assert_eq!(lighter(before(&[(Support, 3)]), 4, &six), Some((vec![Support], true)));
    // Not in a week without entries, nor of what came up most all the same.
    assert_eq!(lighter(before(&[(Support, 3)]), 30, &[]), None);
    assert_eq!(lighter(before(&[(Listening, 20)]), 30, &six), None);
}

#[test]
fn free_pages_alone_are_a_week_with_entries() {
    let pages = [entry(0, None)];
    let mut week_before = [0; 7];
    week_before[Support.index()] = 3;
    let week = LetterInput { week_before, ..week(&pages) };
    let lighter = Sentence::Lighter { practices: vec![Support], so_far: false };
    assert!(sentences(&week).contains(&lighter));
}

#[test]
fn the_question_is_of_the_practice_least_touched() {
    let asked = |entries: &[LetterEntry], last_days| {
        question(&LetterInput { last_days, ..week(entries) }).0
    };
    let all_but = |missing: Practice| {
        let others = Practice::ALL.into_iter().filter(|practice| *practice != missing);
        others.map(|practice| entry(0, practice)).collect::<Vec<_>>()
    };
    assert_eq!(asked(&all_but(Support), [None; 7]), Support);
    // Of equals, the one not touched for longest; never is longest of all.
    let mut last_days = Practice::ALL.map(|practice| Some(nth(-1 - practice.index() as i64)));
    assert_eq!(asked(&[], last_days), Authenticity);
    last_days[Community.index()] = None;
    assert_eq!(asked(&[], last_days), Community);
    // Then the seed's order.
    assert_eq!(asked(&[], [None; 7]), Empathy);
    assert_eq!(asked(&[], [Some(nth(-3)); 7]), Empathy);
    // Of seven that came up once this week, the one that did first.
    let in_turn: Vec<LetterEntry> = [4, 3, 2, 0, 1, 5, 6]
        .into_iter()
        .zip(Practice::ALL)
        .map(|(day, practice)| entry(day, practice))
        .collect();
    assert_eq!(asked(&in_turn, [None; 7]), Listening);
}

#[test]
fn sixty_three_questions_are_open_and_none_is_asked_elsewhere() {
    let openings =
        ["Who", "Whose", "What", "Which", "When", "Where", "How", "In which", "With whom"];
    let mut seen = std::collections::HashSet::new();
    for practice in Practice::ALL {
        let texts = practice.texts("en");
        assert!(texts.questions.len() >= 9, "{practice}");
        for question in &texts.questions {
            let open = openings.iter().any(|word| question.starts_with(&format!("{word} ")));
            assert!(open && question.ends_with('?') && !question.contains('!'), "{question}");
            assert!(seen.insert(question.to_lowercase()), "twice: {question}");
        }
    }
    for practice in Practice::ALL {
        for prompt in &practice.texts("en").prompts {
            assert!(!seen.contains(&prompt.to_lowercase()), "also a prompt: {prompt}");
        }
    }
    assert!(seen.len() >= 63);
}

proptest! {
    #[test]
    fn no_question_comes_twice_within_eight_weeks(
        first in -2_900..5_000_i64, least in proptest::collection::vec(0..7_usize, 40),
    ) {
        let first_day = monday() + Duration::weeks(first);
        let asked: Vec<&str> = least.iter().enumerate().map(|(index, least)| {
            let days = week_days(first_day + Duration::weeks(index as i64));
            let entries: Vec<LetterEntry> = Practice::ALL
                .into_iter()
                .filter(|practice| practice.index() != *least)
                .map(|practice| LetterEntry { day: days[0], ..entry(0, practice) })
                .collect();
            let (practice, words) = question(&LetterInput { days, ..week(&entries) });
            assert_eq!(practice, Practice::ALL[*least]);
            words
        }).collect();
        for (index, words) in asked.iter().enumerate() {
            for later in asked.iter().skip(index + 1).take(8) {
                prop_assert_ne!(words, later);
            }
        }
    }

    #[test]
    fn any_notes_make_quotes_that_are_their_own_words(
        notes in proptest::collection::vec((0..7_i64, proptest::option::of(0..7_usize), any::<String>()), 0..12),
    ) {
        let mut entries: Vec<LetterEntry> = notes
            .iter()
            .map(|(day, practice, words)| note(*day, practice.map(|index| Practice::ALL[index]), words))
            .collect();
        entries.sort_by_key(|entry| entry.day);
        let quotes = quotes(&entries);
        prop_assert!(quotes.len() <= 3);
        prop_assert!(quotes.is_sorted_by_key(|(_, day, _)| *day));
        for (practice, day, words) in quotes {
            let own = words.strip_suffix('…').unwrap_or(&words).trim_end().to_owned();
            let tidy = |it: &str| {
                let calm: String = it.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
                calm.split_whitespace().collect::<Vec<_>>().join(" ")
            };
            let said = entries.iter().any(|it| it.practice == practice && it.day == day
                && tidy(&it.note.as_ref().unwrap().words).starts_with(&own));
            prop_assert!(said, "{words}");
            prop_assert!(words.graphemes(true).count() <= 242);
        }
    }
}
