//! What all importers have in common: recognizing, keys, suggestions, messages.

#[path = "fixtures/foreign/mod.rs"]
mod fixtures;

use std::collections::HashSet;

use fixtures::{PLAIN, PRESENTLY, good, loop_zip, read, refusal, refused, zip};
use hearth_core::{
    practice::Practice,
    transfer::foreign::{Format, Problem, UnknownFormat, plain_csv_headers, recognize},
};

#[test]
fn every_format_is_recognized_by_what_is_in_it() {
    for (format, bytes) in good() {
        assert_eq!(recognize("x", &bytes), Some(format));
    }
}

#[test]
fn what_is_none_of_them_is_not_recognized() {
    let photo = zip(&[("photo.jpg", b"JPEG")]);
    let other = fixtures::database("CREATE TABLE t (a)");
    let cases: [(&str, &[u8]); 9] = [
        ("nothing", b""),
        ("words", b"Dear diary,\n"),
        ("a table without days", b"a,b\n1,2\n"),
        ("another JSON", br#"{"entries": []}"#),
        ("habits without records", br#"{"habits": [{"name": "x"}]}"#),
        ("a cut JSON", br#"{"habits": [{"name""#),
        ("a photo in a zip", &photo),
        ("another database", &other),
        ("no text", &[0xC3, 0x28, 0, 1]),
    ];
    for (what, bytes) in cases {
        assert_eq!(recognize("habits.zip", bytes), None, "{what}");
    }
}

#[test]
fn an_identifier_comes_back_as_its_format() {
    for format in Format::ALL {
        assert_eq!(format.id().parse(), Ok(format));
        assert_eq!(serde_json::to_string(&format).unwrap(), format!("\"{}\"", format.id()));
    }
    assert_eq!("loop".parse::<Format>(), Err(UnknownFormat("loop".to_owned())));
}

#[test]
fn the_same_file_twice_gives_the_same_keys_and_no_key_twice() {
    for (format, bytes) in good() {
        let (first, second) = (read(format, &bytes), read(format, &bytes));
        assert_eq!(first, second, "{format}");
        assert!(!first.records.is_empty(), "{format}");
        let keys: HashSet<_> = first.records.iter().map(|record| &record.key).collect();
        assert_eq!(keys.len(), first.records.len(), "{format}");
    }
}

#[test]
fn a_later_export_keeps_the_keys_of_earlier_records() {
    let cases = [
        (Format::Presently, PRESENTLY, "entryDate,entryContent\n2024-02-01,New\n"),
        (Format::PlainCsv, PLAIN, "Date,Time,Habit,Note,Mood\n2024-01-31,20:05,Listen,New,4\n"),
    ];
    for (format, earlier, newer) in cases {
        let (_, rows) = earlier.split_once('\n').unwrap();
        let later = read(format, format!("{newer}{rows}"));
        let earlier = read(format, earlier);
        assert_eq!(later.records.len(), 2, "{format}");
        assert_eq!(later.records[1].key, earlier.records[0].key, "{format}");
        assert_ne!(later.records[0].key, later.records[1].key, "{format}");
    }
}

#[test]
fn two_equal_rows_are_both_kept() {
    let foreign = read(Format::PlainCsv, "date,note\n2024-01-31,Tea\n2024-01-31,Tea\n");
    assert_eq!(foreign.records.len(), 2);
    assert_ne!(foreign.records[0].key, foreign.records[1].key);
}

#[test]
fn activities_say_how_often_they_were_done() {
    let csv = "date,habit\n2024-01-01,A\n2024-01-02,B\n2024-01-03,A\n";
    let foreign = read(Format::PlainCsv, csv);
    let times: Vec<_> = foreign.activities.iter().map(|a| (a.name.as_str(), a.times)).collect();
    assert_eq!(times, [("A", 2), ("B", 1)]);
}

#[test]
fn a_name_suggests_a_practice_in_several_languages() {
    let cases = [
        ("Active listening", Some(Practice::Listening)),
        ("Zuhören", Some(Practice::Listening)),
        ("Escuchar más", Some(Practice::Listening)),
        ("Écouter", Some(Practice::Listening)),
        ("多倾听", Some(Practice::Listening)),
        ("Say no", Some(Practice::Boundaries)),
        ("Grenzen setzen", Some(Practice::Boundaries)),
        ("Poner límites", Some(Practice::Boundaries)),
        ("Call a friend", Some(Practice::Community)),
        ("Helfen", Some(Practice::Support)),
        ("Einfühlung üben", Some(Practice::Empathy)),
        ("Inclusion", Some(Practice::Inclusivity)),
        ("Ehrlich sein", Some(Practice::Authenticity)),
        ("Drink water", None),
        ("Glisten", None),
        ("Listen to music", None),
        ("Support and listen", None),
        ("", None),
    ];
    for (name, practice) in cases {
        let foreign = read(Format::PlainCsv, format!("date,habit,note\n2024-01-01,{name},x\n"));
        let suggestion = foreign.activities.first().and_then(|activity| activity.suggestion);
        assert_eq!(suggestion, practice, "{name}");
    }
}

#[test]
fn a_refusal_says_what_and_where() {
    let bytes = loop_zip("Date,Value\n2024-01-01,2\n2024-13-01,2\n");
    assert_eq!(
        refusal(Format::LoopCsv, &bytes),
        "file, 001 Listen/Checkmarks.csv, line 3: no date: 2024-13-01"
    );
}

#[test]
fn a_message_shows_foreign_text_short_and_in_one_line() {
    let day = format!("\"x\r\n\u{1b}[31m{}\"", "y".repeat(10_000));
    let message = refusal(Format::Presently, format!("entryDate,entryContent\n{day},tea\n"));
    assert!(message.len() < 400 && !message.contains(char::is_control), "{message}");
}

#[test]
fn the_header_of_a_plain_table_is_shown_with_a_guess() {
    let (headers, columns) = plain_csv_headers("x", PLAIN.as_bytes()).unwrap();
    assert_eq!(headers, ["Date", "Time", "Habit", "Note", "Mood"]);
    assert_eq!(columns.day, "Date");
    assert_eq!(columns.activity.as_deref(), Some("Habit"));
    assert_eq!(columns.feeling.as_deref(), Some("Mood"));
    let (_, columns) = plain_csv_headers("x", b"a;b\n1;2\n").unwrap();
    assert_eq!(columns, Default::default());
}

#[test]
fn a_file_of_another_format_is_refused_by_each() {
    for (format, _) in good() {
        for (other, bytes) in good() {
            // A plain table may be any table.
            if format == other || format == Format::PlainCsv {
                continue;
            }
            let error = refused(format, &bytes, None);
            assert_ne!(error.problem, Problem::Bomb, "{other} as {format}: {error}");
        }
    }
}

#[test]
fn activities_that_were_never_done_are_not_offered() {
    let foreign = read(Format::LoopCsv, loop_zip("Date,Value\n2024-01-31,NO\n"));
    assert_eq!(foreign.activities, []);
}

#[test]
fn where_a_name_ends_and_a_note_begins_makes_different_keys() {
    let first = "2024-01-31,\"A\n1:B\",C\n";
    let second = "2024-01-31,A,\"1:B\nC\"\n2024-01-31,A,\"B\nC\"\n";
    let key = |rows: &str| {
        let foreign = read(Format::PlainCsv, format!("date,habit,note\n{rows}"));
        foreign.records.iter().map(|record| record.key.clone()).collect::<Vec<_>>()
    };
    let both = [key(first), key(second)].concat();
    assert_eq!(key(&format!("{first}{second}")), both);
    assert_eq!(both.iter().collect::<HashSet<_>>().len(), 3);
    let unmarked = key("2024-01-31,\"A\nB\",C\n");
    assert!(!both.contains(&unmarked[0]));
}
