//! Files that are damaged, or made to do harm.

#[path = "fixtures/foreign/mod.rs"]
mod fixtures;

use std::io::{Cursor, Write};

use fixtures::{daylio, good, loop_zip, read, refusal, refused, zip};
use hearth_core::transfer::foreign::{Format, Problem, parse, plain_csv_headers, recognize};
use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const PRESENTLY: &str = "entryDate,entryContent\n2024-01-31,Grüße\n";

/// Encodes with a byte order mark.
fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(bytes).collect()
}

#[test]
fn text_in_utf_8_and_utf_16_is_read() {
    let files = [
        PRESENTLY.as_bytes().to_vec(),
        format!("\u{FEFF}{PRESENTLY}").into_bytes(),
        utf16(PRESENTLY, u16::to_le_bytes),
        utf16(PRESENTLY, u16::to_be_bytes),
    ];
    for file in files {
        assert_eq!(recognize("x", &file), Some(Format::Presently));
        let foreign = read(Format::Presently, &file);
        assert_eq!(foreign.records[0].note.as_deref(), Some("Grüße"));
    }
}

#[test]
fn other_encodings_are_refused_with_their_line() {
    let odd = utf16(PRESENTLY, u16::to_le_bytes)[1..].to_vec();
    let mut half = utf16(PRESENTLY, u16::to_le_bytes);
    half.pop();
    let lone = utf16(PRESENTLY, u16::to_le_bytes)
        .into_iter()
        .chain(0xD800_u16.to_le_bytes())
        .collect::<Vec<_>>();
    let cases: [(Vec<u8>, u64, Problem); 5] = [
        (b"entryDate,entryContent\n2024-01-31,Gr\xFC\xDFe\n".to_vec(), 2, Problem::Encoding),
        (odd, 1, Problem::Encoding),
        (half, 2, Problem::Encoding),
        (lone, 3, Problem::Encoding),
        (b"entryDate,entryContent\n2024-01-31,a\0b\n".to_vec(), 2, Problem::Nul),
    ];
    for (bytes, line, problem) in cases {
        let error = refused(Format::Presently, &bytes, None);
        assert_eq!((error.line, error.problem), (Some(line), problem), "{bytes:?}");
    }
}

#[test]
fn a_note_too_long_for_the_journal_is_refused() {
    let note = "x".repeat(16 * 1024 * 1024 + 1);
    let error =
        refused(Format::Presently, format!("entryDate,entryContent\n2024-01-31,{note}\n"), None);
    assert_eq!((error.line, error.problem), (Some(2), Problem::NoteTooLong));
}

#[test]
fn a_name_too_long_for_a_name_is_refused() {
    let csv = format!("date,habit\n2024-01-31,{}\n", "x".repeat(1001));
    assert_eq!(refused(Format::PlainCsv, csv, None).problem, Problem::NameTooLong(1001));
}

#[test]
fn more_activities_than_anyone_has_are_refused() {
    let rows: String = (0..2001).map(|number| format!("2024-01-31,{number}\n")).collect();
    let error = refused(Format::PlainCsv, format!("date,habit\n{rows}"), None);
    assert_eq!((error.line, error.problem), (Some(2002), Problem::TooManyActivities));
}

#[test]
fn more_records_than_a_million_are_refused() {
    let csv = format!("date,note\n{}", "2024-01-31,x\n".repeat(1_000_001));
    let error = refused(Format::PlainCsv, csv, None);
    assert_eq!((error.line, error.problem), (Some(1_000_002), Problem::TooManyRecords));
}

#[test]
fn a_zip_bomb_is_refused() {
    let zeros = vec![b' '; 8 * 1024 * 1024];
    let bombs = [
        (Format::DaylioBackup, zip(&[("backup.daylio", &zeros)])),
        (Format::LoopCsv, zip(&[("Habits.csv", &zeros), ("Checkmarks.csv", b"")])),
    ];
    for (format, bomb) in bombs {
        assert!(bomb.len() < 40_000);
        assert_eq!(refused(format, &bomb, None).problem, Problem::Bomb, "{format}");
    }
}

#[test]
fn a_zip_that_lies_about_its_sizes_is_refused() {
    let mut bomb = zip(&[("backup.daylio", &vec![b' '; 8 * 1024 * 1024])]);
    let size = (8_u32 * 1024 * 1024).to_le_bytes();
    let places: Vec<_> = (0..bomb.len() - 4).filter(|at| bomb[*at..at + 4] == size).collect();
    assert!(!places.is_empty());
    for at in places {
        bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let problem = refused(Format::DaylioBackup, &bomb, None).problem;
    assert!(matches!(problem, Problem::Bomb | Problem::Damaged), "{problem}");
}

#[test]
fn a_zip_of_very_many_files_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for number in 0..=20_000 {
        writer.start_file(format!("{number}"), stored).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    assert_eq!(refused(Format::LoopCsv, &bytes, None).problem, Problem::Bomb);
}

#[test]
fn a_zip_with_changed_content_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    writer.start_file("backup.daylio", stored).unwrap();
    writer.write_all(b"e30gICAg").unwrap();
    let mut bytes = writer.finish().unwrap().into_inner();
    let at = bytes.windows(8).position(|window| window == b"e30gICAg").unwrap();
    bytes[at + 7] = b'h';
    let message = refusal(Format::DaylioBackup, &bytes);
    assert!(message.contains("backup.daylio: damaged"), "{message}");
}

#[test]
fn an_archive_database_or_json_cut_off_anywhere_is_refused() {
    let tables = [Format::DaylioCsv, Format::Presently, Format::PlainCsv];
    for (format, bytes) in good().into_iter().filter(|(format, _)| !tables.contains(format)) {
        // A database takes long to open, and is large.
        let step = if format == Format::LoopDb { 97 } else { 1 };
        for length in (0..bytes.len()).step_by(step) {
            let cut = parse(format, "x", &bytes[..length], None);
            assert!(cut.is_err(), "{format} cut at {length}");
        }
    }
}

#[test]
fn a_table_cut_off_within_a_row_is_refused() {
    let cut = [
        (Format::DaylioCsv, fixtures::DAYLIO_CSV, "\"A talk"),
        (Format::DaylioCsv, fixtures::DAYLIO_CSV, "\"rad"),
        (Format::Presently, fixtures::PRESENTLY, "and"),
        (Format::Presently, fixtures::PRESENTLY, "-31"),
        (Format::PlainCsv, fixtures::PLAIN, "A talk"),
    ];
    for (format, csv, after) in cut {
        let end = csv.find(after).unwrap() + after.len();
        assert_eq!(refused(format, &csv[..end], None).line, Some(2), "{format} cut after {after}");
    }
}

/// Everything there is to call.
fn read_all_ways(bytes: &[u8]) {
    let _ = recognize("x", bytes);
    let _ = plain_csv_headers("x", bytes);
    for format in Format::ALL {
        if let Err(error) = parse(format, "x", bytes, None) {
            let message = error.to_string();
            assert!(message.starts_with('x') && !message.contains(char::is_control), "{message}");
        }
    }
}

/// Writes some bytes over a good file.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12);
    (prop::sample::select(good()), changes).prop_map(|((_, mut bytes), changes)| {
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes
    })
}

/// Text made of what tables, dates and notes are made of.
fn table_like() -> impl Strategy<Value = String> {
    let parts = [
        "date",
        "time",
        "mood",
        "note",
        "habit",
        "full_date",
        "activities",
        "entryDate",
        "entryContent",
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\"",
        "2024-01-31",
        "31/01/2024",
        "8:05 pm",
        " | ",
        "<br>",
        "</p",
        "&amp;",
        "&#x0;",
        "ü",
        "午後",
        "é",
        "-",
        "9999999999",
        "T",
        " ",
        "+",
    ];
    prop::collection::vec(prop::sample::select(parts.to_vec()), 0..60)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        read_all_ways(&bytes);
    }

    #[test]
    fn random_tables_never_panic(text in table_like()) {
        read_all_ways(text.as_bytes());
        read_all_ways(&loop_zip(&text));
        let row = format!("date,time,mood,habit,note\n{text}");
        read_all_ways(row.as_bytes());
    }

    #[test]
    fn changed_files_never_panic(bytes in mutated()) {
        read_all_ways(&bytes);
    }

    #[test]
    fn changed_backups_never_panic(
        at in any::<prop::sample::Index>(), new in "[0-9\\[\\]{}\",:a-z\\\\]{0,6}",
    ) {
        let mut json = fixtures::DAYLIO_JSON.to_owned();
        let at = at.index(json.len());
        json.insert_str(at, &new);
        read_all_ways(&daylio(&json));
    }

    #[test]
    fn a_note_comes_back_as_it_was(note in "[^\\x00]{0,200}") {
        prop_assume!(!note.trim().is_empty());
        let quoted = note.replace('"', "\"\"");
        let csv = format!("date,note\n2024-01-31,\"{quoted}\"\n");
        let foreign = parse(Format::PlainCsv, "x", csv.as_bytes(), None).unwrap();
        prop_assert_eq!(foreign.records[0].note.as_deref(), Some(note.as_str()));
    }
}
