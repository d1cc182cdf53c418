//! Finding entries: whatever way it is found by, it is what a plain look through all would give.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::{Duration, NaiveDate};
use common::{
    Desk,
    sample::{Lot, Sample, fill},
};
use hearth_core::{
    day::Weekday,
    entry::{Entry, EntryDraft, EntryFilter, EntryPatch, Source},
    practice::Practice,
};
use proptest::{prelude::*, test_runner::TestRunner};
use rusqlite::{Connection, params};

/// More than the newest entries that a search for a common word looks through first.
const ENTRIES: usize = 24_000;
const FIRST_DAY: &str = "2023-01-01";
const DAYS: u64 = 1100;

/// Words with how many notes of a hundred have them. The first two are common, also together.
const WORDS: [(&str, u64); 6] =
    [("garden", 70), ("together", 60), ("listened", 12), ("kettle", 2), ("jo", 9), ("qz", 0)];

fn note(lot: &mut Lot, number: usize) -> Option<String> {
    if lot.draw(10) == 0 {
        return None;
    }
    let mut words = Vec::new();
    for (word, share) in WORDS {
        if lot.draw(100) < share {
            words.push(if lot.draw(4) == 0 { word.to_uppercase() } else { word.to_owned() });
        }
    }
    words.push(number.to_string());
    Some(words.join(" "))
}

/// A journal with days in random order, so that rows and days disagree.
fn crowded() -> Desk {
    let desk = Desk::at("2026-05-09T12:00:00Z");
    let mut lot = Lot::new(14);
    let first: NaiveDate = FIRST_DAY.parse().unwrap();
    let mut connection = Connection::open(desk.journal.path()).unwrap();
    let transaction = connection.transaction().unwrap();
    for number in 0..ENTRIES {
        let day = first + Duration::days(lot.draw(DAYS) as i64);
        // Few moments for many entries, so that some share one.
        let at = day.and_hms_opt(6 + lot.draw(14) as u32, 0, 0).unwrap().and_utc();
        let practice = (lot.draw(8) > 0).then(|| Practice::ALL[lot.draw(7) as usize]);
        let note = note(&mut lot, number).or_else(|| practice.is_none().then(|| "a page".into()));
        transaction
            .prepare_cached(
                "INSERT INTO entries (id, practice, at, utc_offset, time_zone, day, note, feeling,
                   space, private, source, created_at, updated_at, deleted_at)
                 VALUES (?1, ?2, ?3, 7200, 'Europe/Berlin', ?4, ?5, ?6, ?7, ?8, 'window', ?3, ?3, ?9)",
            )
            .unwrap()
            .execute(params![
                format!("00000000-0000-7000-8000-{number:012}"),
                practice.map(Practice::id),
                at.timestamp_millis(),
                day.to_string(),
                note,
                (lot.draw(2) == 0).then(|| 1 + lot.draw(5) as u8),
                (lot.draw(3) == 0).then(|| ["Jo", "Sam", "Choir"][lot.draw(3) as usize]),
                lot.draw(6) == 0,
                (lot.draw(9) == 0).then_some(1_778_000_000_000_i64),
            ])
            .unwrap();
    }
    transaction.commit().unwrap();
    drop(connection);
    desk
}

/// All entries that are not in the bin, as a list shows them, read past the journal's search.
fn everything(desk: &Desk) -> Vec<Entry> {
    let connection = Connection::open(desk.journal.path()).unwrap();
    let mut query = connection
        .prepare(
            "SELECT id FROM entries WHERE deleted_at IS NULL ORDER BY day DESC, at DESC, row DESC",
        )
        .unwrap();
    let ids = query.query_map([], |row| row.get::<_, String>(0)).unwrap();
    ids.map(|id| desk.journal.entry(id.unwrap().parse().unwrap()).unwrap()).collect()
}

/// What a filter means, said without SQL.
fn matches(filter: &EntryFilter, entry: &Entry) -> bool {
    let note = entry.note.as_deref().unwrap_or_default().to_lowercase();
    let text = filter.text.as_deref().unwrap_or_default().to_lowercase();
    let weekday = |asked: Weekday| {
        use chrono::Datelike as _;
        entry.day.weekday().num_days_from_monday() == asked as u32
    };
    let hour = |asked: u8| {
        use chrono::Timelike as _;
        entry.at.hour() == u32::from(asked)
    };
    text.split_whitespace().all(|word| note.contains(word))
        && filter.since.is_none_or(|since| entry.day >= since)
        && filter.until.is_none_or(|until| entry.day <= until)
        && filter.practice.is_none_or(|practice| entry.practice == Some(practice))
        && (filter.free != Some(true) || entry.practice.is_none())
        && filter.space.as_ref().is_none_or(|space| entry.space.as_ref() == Some(space))
        && filter.feeling.is_none_or(|feeling| entry.feeling == Some(feeling))
        && filter.private.is_none_or(|private| entry.private == private)
        && (filter.with_note != Some(true) || entry.note.is_some())
        && filter.weekday.is_none_or(weekday)
        && filter.hour.is_none_or(hour)
}

fn any_text() -> impl Strategy<Value = Option<String>> {
    let word = proptest::sample::select(vec![
        "garden", "together", "GARDEN", "arde", "gether", "listened", "kettle", "jo", "1", "23",
        "qz", "zeppelin", "a page", "en to", "777",
    ]);
    proptest::option::weighted(
        0.85,
        prop_oneof![
            2 => proptest::sample::select(vec!["garden", "together", "together garden", "den"])
                .prop_map(str::to_owned),
            3 => proptest::collection::vec(word, 1..3).prop_map(|words| words.join(" ")),
            1 => Just("  \t".to_owned()),
        ],
    )
}

fn any_filter() -> impl Strategy<Value = EntryFilter> {
    let first: NaiveDate = FIRST_DAY.parse().unwrap();
    let day = move || {
        proptest::option::weighted(
            0.25,
            (0..DAYS as i64).prop_map(move |days| first + Duration::days(days)),
        )
    };
    let practice =
        proptest::option::weighted(0.2, proptest::sample::select(Practice::ALL.as_slice()));
    let space = proptest::option::weighted(
        0.2,
        proptest::sample::select(vec!["Jo", "Sam", "Choir", "jo", "nowhere"]),
    );
    let flag = || proptest::option::weighted(0.15, any::<bool>());
    let weekday = proptest::option::weighted(0.1, proptest::sample::select(Weekday::ALL.to_vec()));
    let numbers =
        (proptest::option::weighted(0.2, 1..=5u8), proptest::option::weighted(0.1, 8..23u8));
    let page = (
        prop_oneof![Just(None), Just(Some(0)), (1..300u32).prop_map(Some), Just(Some(50_000))],
        prop_oneof![3 => Just(None), 2 => (0..600u32).prop_map(Some), 1 => (0..20_000u32).prop_map(Some)],
    );
    (
        any_text(),
        (day(), day()),
        practice,
        space,
        (flag(), flag(), flag()),
        (weekday, numbers),
        page,
    )
        .prop_map(
            |(text, (since, until), practice, space, flags, (weekday, (feeling, hour)), page)| {
                EntryFilter {
                    since,
                    until,
                    practice,
                    free: flags.0,
                    space: space.map(str::to_owned),
                    feeling,
                    private: flags.1,
                    weekday,
                    hour,
                    text,
                    with_note: flags.2,
                    limit: page.0,
                    offset: page.1,
                }
            },
        )
}

/// `cargo xtask soak` asks for more cases than every test run can wait for.
fn cases() -> u32 {
    std::env::var("HEARTH_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(96)
}

#[test]
fn however_entries_are_found_they_are_those_that_a_look_through_all_gives() {
    let desk = crowded();
    let all = everything(&desk);
    let common = |entry: &&Entry| matches(&with_text("together garden"), entry);
    assert!(all.len() > 20_000 && all.iter().filter(common).count() > 5000, "not crowded enough");
    let config = ProptestConfig { cases: cases(), ..ProptestConfig::default() };
    let mut runner = TestRunner::new(config);
    let checked = runner.run(&any_filter(), |filter| {
        let list = desk.journal.list_entries(&filter).unwrap();
        let expected: Vec<&Entry> = all.iter().filter(|entry| matches(&filter, entry)).collect();
        let (offset, limit) = (filter.offset.unwrap_or(0), filter.limit.unwrap_or(200));
        let page: Vec<&Entry> =
            expected.iter().skip(offset as usize).take(limit as usize).copied().collect();
        // Without the diff of thousands of entries.
        prop_assert_eq!(list.entries.len(), page.len());
        prop_assert!(list.entries.iter().eq(page.into_iter()), "other entries, or another order");
        let total = expected.len() as u32;
        let searches = filter.text.as_deref().is_some_and(|text| !text.trim().is_empty());
        let stops = searches && total > 1000;
        let counted = if stops { (1000, true) } else { (total, false) };
        prop_assert_eq!((list.total, list.more), counted);
        Ok(())
    });
    if let Err(error) = checked {
        panic!("{error}");
    }
}

fn felt(feeling: u8) -> EntryPatch {
    EntryPatch { feeling: Some(Some(feeling)), ..EntryPatch::default() }
}

fn with_text(text: &str) -> EntryFilter {
    EntryFilter { text: Some(text.to_owned()), ..EntryFilter::default() }
}

#[test]
fn words_are_found_in_any_script_whatever_their_case_and_accents() {
    let mut desk = Desk::new();
    let notes = [
        "Crème brûlée with Zoë",
        "cafe\u{301} au lait",
        "Äh, ja — ÖL",
        "Straße nach Żółw",
        "مرحبا بالعالم",
        "今天我听了很久",
        "さくら",
        "Привет, Ёж",
        "👂 and 👨‍👩‍👧 and 🇩🇪",
        "50 % \"quoted\" NOT -minus* note:plain NEAR(a b)",
        "it’s snake_case",
        "before\0 after the break: yÄ",
        "back\\slash",
    ];
    for note in notes {
        desk.write(note);
    }
    let cases = [
        ("creme", 0),
        ("BRÛLÉE", 0),
        ("brulee zoe", 0),
        ("rul", 0),
        ("café", 1),
        ("CAFE", 1),
        ("fe\u{301}", 1),
        ("fé", 1),
        ("äh", 2),
        ("ÄH", 2),
        ("a\u{308}h", 2),
        ("öl", 2),
        ("OL", 2),
        ("straße", 3),
        ("ółw", 3),
        ("ół", 3),
        ("OŁ", 3),
        ("ß", 3),
        ("ẞE", 3),
        ("مرحبا", 4),
        ("با", 4),
        ("我听了", 5),
        ("很久", 5),
        ("久", 5),
        ("さく", 6),
        ("приве", 7),
        ("ПРИВЕТ", 7),
        ("ет", 7),
        ("ЁЖ", 7),
        ("👂", 8),
        ("👨‍👩‍👧", 8),
        ("🇩🇪", 8),
        ("\"quoted\"", 9),
        ("-minus*", 9),
        ("note:plain", 9),
        ("NEAR(a b)", 9),
        ("50 %", 9),
        ("*", 9),
        ("t’s", 10),
        ("e_c", 10),
        ("_", 10),
        ("yÄ", 11),
        ("yä", 11),
        ("Y", 11),
        ("\\", 12),
        ("k\\", 12),
    ];
    for (text, expected) in cases {
        assert_eq!(desk.find(text), [notes[expected]], "{text}");
    }
    for text in ["creme lait", "zz", "ъ", "NOT crème", "sna%case", "snake case x", "%_", "e%"] {
        assert!(desk.find(text).is_empty(), "{text}");
    }
}

#[test]
fn every_word_has_to_be_there_wherever_it_stands() {
    let mut desk = Desk::new();
    desk.write("Called Jo back in the evening");
    desk.write("Jo came by");
    assert_eq!(desk.find("evening call").len(), 1);
    assert_eq!(desk.find("jo").len(), 2);
    assert_eq!(desk.find("by jo"), ["Jo came by"]);
    assert!(desk.find("jo morning").is_empty());
}

#[test]
fn counting_what_a_search_finds_stops_at_a_thousand_and_says_so() {
    let mut desk = Desk::new();
    let today = desk.journal.today().unwrap();
    let sample = |_| Sample { day: today, hour: 9, practice: None, feeling: Some(3) };
    fill(&desk.journal, (0..1000).map(sample));
    let found = |desk: &Desk, text: &str| {
        let list = desk.journal.list_entries(&with_text(text)).unwrap();
        (list.total, list.more, list.entries.len())
    };
    assert_eq!(found(&desk, "page"), (1000, false, 200));
    desk.write("page and one more");
    assert_eq!(found(&desk, "page"), (1000, true, 200));
    assert_eq!(found(&desk, "pa"), (1000, true, 200));
    assert_eq!(found(&desk, "more"), (1, false, 1));
    let list = desk.journal.list_entries(&EntryFilter::default()).unwrap();
    assert_eq!((list.total, list.more), (1001, false), "without a search all are counted");
    desk.journal.edit_entry(list.entries[0].id, felt(3)).unwrap();
    let filter = EntryFilter { feeling: Some(3), ..EntryFilter::default() };
    let list = desk.journal.list_entries(&filter).unwrap();
    assert_eq!((list.total, list.more), (1001, false), "a feeling is no search");
}

#[test]
fn what_is_deleted_or_written_anew_is_not_found_by_its_old_words() {
    let mut desk = Desk::new();
    let deleted = desk.write("xylophone in the rain").entry;
    let edited = desk.write("xylophone in the sun").entry;
    desk.journal.delete_entry(deleted.id).unwrap();
    let note = EntryPatch { note: Some(Some("drum in the sun".into())), ..EntryPatch::default() };
    desk.journal.edit_entry(edited.id, note).unwrap();
    for text in ["xylophone", "xy", "rain"] {
        assert!(desk.find(text).is_empty(), "{text}");
        assert_eq!(desk.journal.list_entries(&with_text(text)).unwrap().total, 0, "{text}");
    }
    desk.journal.undo().unwrap();
    desk.journal.undo().unwrap();
    assert_eq!(desk.find("xylophone").len(), 2);
}

#[test]
fn filters_say_which_entries_are_meant() {
    let mut desk = Desk::new();
    let mut record = |draft: EntryDraft| desk.journal.record_entry(draft, Source::Window).unwrap();
    let support = || EntryDraft { practice: Some(Practice::Support), ..EntryDraft::default() };
    let plain = record(support()).entry.id;
    let with_jo = record(EntryDraft { space: Some("Jo".into()), ..support() }).entry.id;
    let felt = record(EntryDraft { feeling: Some(4), ..support() }).entry.id;
    let private = record(EntryDraft { private: Some(true), ..support() }).entry.id;
    let free = record(EntryDraft { note: Some("a page".into()), ..EntryDraft::default() }).entry.id;
    let every = || EntryFilter::default();
    let cases = [
        (EntryFilter { space: Some("Jo".into()), ..every() }, vec![with_jo]),
        (EntryFilter { space: Some("jo".into()), ..every() }, vec![]),
        (EntryFilter { feeling: Some(4), ..every() }, vec![felt]),
        (EntryFilter { private: Some(true), ..every() }, vec![private]),
        (EntryFilter { private: Some(false), ..every() }, vec![free, felt, with_jo, plain]),
        (EntryFilter { free: Some(true), ..every() }, vec![free]),
        (EntryFilter { free: Some(false), ..every() }, vec![free, private, felt, with_jo, plain]),
        (EntryFilter { with_note: Some(true), private: Some(false), ..every() }, vec![free]),
        (EntryFilter { practice: Some(Practice::Support), free: Some(true), ..every() }, vec![]),
    ];
    for (filter, expected) in cases {
        let list = desk.journal.list_entries(&filter).unwrap();
        let ids: Vec<_> = list.entries.iter().map(|entry| entry.id).collect();
        assert_eq!(ids, expected, "{filter:?}");
        assert_eq!(list.total as usize, expected.len(), "{filter:?}");
    }
}
