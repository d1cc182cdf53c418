//! Daylio’s CSV and its backup.

#[path = "fixtures/foreign/mod.rs"]
mod fixtures;

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use fixtures::{DAYLIO_JSON, daylio, left_out, read, refusal, rows, zip};
use hearth_core::transfer::foreign::{Format, LeftOutReason as Reason};

const HEADER: &str = "full_date,date,weekday,time,mood,activities,note_title,note\n";

fn csv(row: &str) -> String {
    format!("{HEADER}{row}\n")
}

fn wanted(moment: &str, names: &str, note: &str, feeling: u8) -> [fixtures::Told; 1] {
    [(moment.to_owned(), names.to_owned(), note.to_owned(), Some(feeling))]
}

#[test]
fn every_version_of_the_table_is_read() {
    let new = "2024-01-31,January 31,Wednesday,20:05,rad,listening | garden,,A talk\n";
    let files = [
        format!("{HEADER}{new}"),
        format!("\u{FEFF}{HEADER}{new}"),
        format!("{HEADER}{new}").replace(',', "\t"),
        format!("{HEADER}{new}").replace(',', ";"),
        "full_date,date,weekday,time,mood,activities,scales,note_title,note\r\n\
            2024-01-31,January 31,Wednesday,8:05 pm,rad,listening | garden,,,A talk\r\n"
            .to_owned(),
        "year,date,weekday,time,mood,activities,note\n\
            2024,31 January,Wednesday,20:05,rad,listening | garden,A talk\n"
            .to_owned(),
    ];
    for file in files {
        let told = wanted("2024-01-31 20:05", "listening, garden", "A talk", 5);
        assert_eq!(rows(&read(Format::DaylioCsv, &file)), told, "{file}");
    }
}

#[test]
fn times_are_read_as_phones_write_them() {
    let cases = [
        ("20:05", "20:05"),
        ("8:05 PM", "20:05"),
        ("8:05\u{202F}p. m.", "20:05"),
        ("下午8:05", "20:05"),
        ("12:15 am", "00:15"),
        ("12:15 pm", "12:15"),
        ("20.05 Uhr", "20:05"),
        ("7:00", "07:00"),
    ];
    for (time, wanted) in cases {
        let foreign = read(Format::DaylioCsv, csv(&format!("2024-01-31,,,{time},rad,,,x")));
        assert_eq!(rows(&foreign)[0].0, format!("2024-01-31 {wanted}"), "{time}");
    }
    for time in ["25:00", "13:00 pm", "0:30 am", "8:05 xm", "noon", "8", "8:60", "1:2:3:4"] {
        let message = refusal(Format::DaylioCsv, csv(&format!("2024-01-31,,,{time},rad,,,x")));
        assert!(message.contains(&format!("line 2: no time: {time}")), "{message}");
    }
}

#[test]
fn old_dates_name_their_month_in_several_languages() {
    let cases = [
        ("December 9", Some("2023-12-09")),
        ("9. Dezember", Some("2023-12-09")),
        ("9 de diciembre", Some("2023-12-09")),
        ("9 décembre", Some("2023-12-09")),
        ("9. März", Some("2023-03-09")),
        ("9 juin", Some("2023-06-09")),
        ("9 juillet", Some("2023-07-09")),
        ("12.9.", None),
        ("February 30", None),
        ("Xmas", None),
    ];
    for (date, wanted) in cases {
        let file = format!("year,date,weekday,time,mood,activities,note\n2023,{date},,,good,,x\n");
        match wanted {
            Some(day) => assert_eq!(rows(&read(Format::DaylioCsv, file))[0].0, day, "{date}"),
            None => assert!(refusal(Format::DaylioCsv, file).contains("no date"), "{date}"),
        }
    }
}

#[test]
fn a_mood_whose_order_is_not_known_is_no_feeling() {
    let cases = [
        ("rad", Some(5)),
        ("Good", Some(4)),
        ("meh", Some(3)),
        ("bad", Some(2)),
        ("awful", Some(1)),
        ("gut", Some(4)),
        ("lausig", Some(1)),
        ("mal", Some(2)),
        ("Sunny", None),
        ("", None),
    ];
    for (mood, feeling) in cases {
        let foreign = read(Format::DaylioCsv, csv(&format!("2024-01-31,,,20:05,{mood},,,x")));
        assert_eq!(foreign.records[0].feeling, feeling, "{mood}");
    }
}

#[test]
fn a_mood_alone_is_left_out() {
    let foreign = read(Format::DaylioCsv, csv("2024-01-31,,,20:05,rad,,,"));
    assert_eq!(foreign.records, []);
    assert_eq!(left_out(&foreign, Reason::OnlyFeeling), 1);
}

#[test]
fn notes_become_plain_text_and_lose_nothing_of_the_persons() {
    let cases = [
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("<p>One</p><p>two</p>", "One\ntwo"),
        ("<ul><li>Tea</li><li>Rain</li></ul>", "- Tea\n- Rain"),
        ("<span style=color:red>Red</span>", "Red"),
        ("Ana &amp; Bo &#39;s", "Ana & Bo 's"),
        ("I <3 you, 1 < 2 > 0", "I <3 you, 1 < 2 > 0"),
        ("<blink>kept</blink> <", "<blink>kept</blink> <"),
        ("&lt;b&gt;", "<b>"),
        ("AT&T &nosuch;", "AT&T &nosuch;"),
        // A NUL, which no note can hold, stays the words it is.
        ("a&#0;b&#x0;", "a&#0;b&#x0;"),
    ];
    for (note, wanted) in cases {
        let foreign = read(Format::DaylioCsv, csv(&format!("2024-01-31,,,20:05,rad,,,\"{note}\"")));
        assert_eq!(foreign.records[0].note.as_deref(), Some(wanted), "{note}");
    }
    let foreign = read(Format::DaylioCsv, csv("2024-01-31,,,20:05,rad,,Title,\"Two\nlines\""));
    assert_eq!(foreign.records[0].note.as_deref(), Some("Title\n\nTwo\nlines"));
}

#[test]
fn a_backup_gives_its_entries() {
    let foreign = read(Format::DaylioBackup, daylio(DAYLIO_JSON));
    let note = "Evening\n\nLong talk\nwith Ana & Bo";
    // Months are counted from 0.
    assert_eq!(rows(&foreign), wanted("2024-01-31 20:05", "Listening, Garden", note, 5));
}

#[test]
fn a_backups_moods_go_by_their_group() {
    let json = |mood: &str| {
        DAYLIO_JSON
            .replace("\"mood\": 7", &format!("\"mood\": {mood}"))
            .replace("\"note\"", "\"n\"")
    };
    for (mood, feeling) in [("7", Some(5)), ("8", Some(1)), ("2", Some(4)), ("99", None)] {
        let foreign = read(Format::DaylioBackup, daylio(&json(mood)));
        assert_eq!(foreign.records[0].feeling, feeling, "{mood}");
    }
}

#[test]
fn a_backup_without_padding_is_read() {
    let json = format!("{DAYLIO_JSON} ");
    let padded = [json.clone(), format!("{json} "), format!("{json}  ")];
    for json in padded {
        let mut encoded = STANDARD_NO_PAD.encode(json);
        encoded.insert(76, '\n');
        let foreign = read(Format::DaylioBackup, zip(&[("backup.daylio", encoded.as_bytes())]));
        assert_eq!(foreign.records.len(), 1);
    }
}

#[test]
fn a_bad_backup_is_refused_with_its_place() {
    let inner = |json: &str| daylio(json);
    let cases = [
        (zip(&[("backup.daylio", b"%%%")]), "backup.daylio: damaged"),
        (zip(&[("photo", b"")]), "missing file: backup.daylio"),
        (inner("{"), "backup.daylio: unexpected JSON: EOF"),
        (inner("[]"), "unexpected JSON"),
        (inner(&DAYLIO_JSON.replace("\"month\": 0", "\"month\": 12")), "no date: 2024-13-31"),
        (inner(&DAYLIO_JSON.replace("\"month\": 0", "\"month\": 4294967295")), "no date"),
        (inner(&DAYLIO_JSON.replace("\"hour\": 20", "\"hour\": 24")), "no time: 24:5"),
        (inner(&DAYLIO_JSON.replace("Evening", "Even\\u0000ing")), "NUL character"),
        (inner(&"[".repeat(100_000)), "unexpected JSON"),
    ];
    for (bytes, wanted) in cases {
        let message = refusal(Format::DaylioBackup, &bytes);
        assert!(message.contains(wanted), "{message}");
    }
}
