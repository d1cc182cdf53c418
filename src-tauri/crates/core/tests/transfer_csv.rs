//! CSV: every note comes back, and none of them runs.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use common::Desk;
use hearth_core::{
    entry::Entry,
    transfer::export::{ExportFormat, ExportOptions, PrivateEntries},
};
use proptest::{collection::vec, prelude::*};
use transfer_support::{any, export, insert_entry, words};

const HEADER: &str =
    "id,practice,at,time_zone,day,note,feeling,space,private,source,created_at,updated_at";

fn exported(entries: &[Entry]) -> String {
    let desk = Desk::new();
    let connection = rusqlite::Connection::open(desk.journal.path()).unwrap();
    entries.iter().for_each(|entry| insert_entry(&connection, entry));
    let words = words();
    let options = ExportOptions {
        private: PrivateEntries::Keep,
        ..ExportOptions::new(ExportFormat::Csv, &words)
    };
    String::from_utf8(export(&desk.journal, &options)).unwrap()
}

fn rows(file: &str) -> Vec<csv::StringRecord> {
    let file = file.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>().join(","), HEADER);
    reader.records().map(|row| row.unwrap()).collect()
}

/// Whether a spreadsheet might run it; the letters a person's eye passes over left out.
fn runs(cell: &str) -> bool {
    let invisible = |letter: char| {
        letter.is_whitespace() || letter.is_control() || "\u{feff}\u{200b}\u{202e}".contains(letter)
    };
    cell.starts_with(['\t', '\r', '\n'])
        || cell
            .trim_start_matches(invisible)
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The cell as it was written, without the apostrophe that disarms it.
fn rearmed(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if runs(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn filled(cell: &str) -> Option<&str> {
    Some(rearmed(cell)).filter(|text| !text.is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_cell_says_what_the_entry_says(mut entries in vec(any::entry(), 0..8)) {
        entries.sort_by_key(|entry| (entry.day, entry.at));
        let rows = rows(&exported(&entries));
        prop_assert_eq!(rows.len(), entries.len());
        for (row, entry) in rows.iter().zip(&entries) {
            prop_assert_eq!(&row[0], entry.id.to_string());
            prop_assert_eq!(filled(&row[1]), entry.practice.map(|practice| practice.id()));
            prop_assert_eq!(&row[2].parse::<chrono::DateTime<chrono::FixedOffset>>().unwrap(), &entry.at);
            prop_assert_eq!(rearmed(&row[3]), &entry.time_zone);
            prop_assert_eq!(&row[4], entry.day.to_string());
            prop_assert_eq!(filled(&row[5]), entry.note.as_deref());
            prop_assert_eq!(filled(&row[6]).map(|it| it.parse().unwrap()), entry.feeling);
            prop_assert_eq!(filled(&row[7]), entry.space.as_deref());
            prop_assert_eq!(&row[8], entry.private.to_string());
            prop_assert_eq!(serde_json::json!(&row[9]), serde_json::json!(entry.source));
            prop_assert_eq!(&row[10].parse::<chrono::DateTime<chrono::Utc>>().unwrap(), &entry.created_at);
            prop_assert_eq!(&row[11].parse::<chrono::DateTime<chrono::Utc>>().unwrap(), &entry.updated_at);
        }
    }

    #[test]
    fn no_cell_is_a_formula(entries in vec(any::entry(), 0..8)) {
        for row in rows(&exported(&entries)) {
            prop_assert!(!row.iter().any(runs), "{row:?}");
        }
    }
}

#[test]
fn formulas_get_an_apostrophe_and_other_words_none() {
    let cases = [
        ("=1+1", "'=1+1"),
        ("+49 30 1234", "'+49 30 1234"),
        ("-dash", "'-dash"),
        ("@anna", "'@anna"),
        ("  =1", "'  =1"),
        ("\u{a0}\u{200b}=1", "'\u{a0}\u{200b}=1"),
        ("\u{feff}=1", "'\u{feff}=1"),
        ("\ttab", "'\ttab"),
        ("\rreturn", "'\rreturn"),
        ("\0=1", "'\0=1"),
        ("＝1", "'＝1"),
        ("＠anna", "'＠anna"),
        ("'=1", "''=1"),
        ("'tis", "'tis"),
        ("a=1", "a=1"),
        ("5 - 3", "5 - 3"),
        ("–dash", "–dash"),
    ];
    for (note, cell) in cases {
        let mut desk = Desk::new();
        desk.write(note);
        let options_words = words();
        let options = ExportOptions::new(ExportFormat::Csv, &options_words);
        let file = String::from_utf8(export(&desk.journal, &options)).unwrap();
        assert_eq!(&rows(&file)[0][5], cell, "{note:?}");
    }
}

#[test]
fn the_file_is_rfc_4180_with_a_byte_order_mark() {
    let mut desk = Desk::new();
    desk.write("one \"two\", three\r\nfour");
    let words = words();
    let file = export(&desk.journal, &ExportOptions::new(ExportFormat::Csv, &words));
    let file = String::from_utf8(file).unwrap();
    let (header, row) = file.split_once("\r\n").unwrap();
    assert_eq!(header, format!("\u{feff}{HEADER}"));
    assert!(row.contains(",\"one \"\"two\"\", three\r\nfour\",,,false,window,"), "{row}");
    assert!(row.ends_with("Z\r\n"), "{row:?}");
}

#[test]
fn an_empty_journal_still_has_its_header() {
    assert_eq!(exported(&[]), format!("\u{feff}{HEADER}\r\n"));
}
