//! Names of people become initials.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use common::Desk;
use hearth_core::{
    day::Weekday,
    entry::{EntryDraft, Source},
    reminder::rule::ReminderDraft,
    transfer::{
        export::{ExportFormat, ExportOptions},
        mask::Masker,
    },
};
use proptest::prelude::*;
use transfer_support::{any, export, words};

fn masked(names: &[&str], text: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    Masker::new(&names).mask(text)
}

#[test]
fn names_are_found_as_words_whatever_their_case_and_encoding() {
    let cases: [(&[&str], &str, &str); 27] = [
        (&["Anna"], "Anna called.", "A. called."),
        (&["Anna"], "anna and ANNA", "A. and A."),
        (&["anna"], "Anna’s idea", "A.’s idea"),
        (&["Anna"], "Annabel, Joanna, Anna2", "Annabel, Joanna, Anna2"),
        (&["Anna"], "(Anna)Anna_Anna", "(A.)A._A."),
        (&["Anna"], "_Anna_ *Anna*", "_A._ *A.*"),
        (&["Anna", "Anna Maria"], "Anna Maria, Anna", "A., A."),
        (&["Anna Maria", "Anna"], "Anna Marias", "A. Marias"),
        (&["Anna Maria"], "Anna\n  Maria came", "A. came"),
        (&["  Anna   Maria "], "Anna Maria", "A."),
        (&["Anna"], "Anna-Lena", "A.-Lena"),
        (&["José"], "Jose\u{301} came", "J. came"),
        (&["Jose\u{301}"], "José came", "J. came"),
        (&["Jose"], "Jose\u{301} and José", "Jose\u{301} and José"),
        (&["Élodie"], "élodie, E\u{301}lodie", "É., E\u{301}."),
        (&["Øyvind"], "øyvind", "Ø."),
        (&["Ольга"], "ольга пришла", "О. пришла"),
        (&["Νίκος"], "ΝΊΚΟΣ", "Ν."),
        (&["花子"], "今日は花子と話した", "今日は花.と話した"),
        (&["Anna"], "今日はAnnaと話した", "今日はA.と話した"),
        (&["สมชาย"], "วันนี้สมชายมา", "วันนี้ส.มา"),
        (&["יעל"], "יעל באה", "י. באה"),
        (&["Anna"], "🎉Anna🎉", "🎉A.🎉"),
        (&["J.R."], "J.R. and J.R", "J. and J.R"),
        (&[], "Anna", "Anna"),
        (&["", "  "], "Anna said", "Anna said"),
        (&["Anna"], "", ""),
    ];
    for (names, text, expected) in cases {
        assert_eq!(masked(names, text), expected, "{names:?} in {text:?}");
    }
}

proptest! {
    #[test]
    fn without_names_every_text_stays(text in any::text()) {
        prop_assert_eq!(masked(&[], &text), text);
    }

    #[test]
    fn a_name_among_other_words_is_never_left(before in any::text(), after in any::text()) {
        let text = format!("{before} Wilhelmina {after}");
        prop_assert!(!masked(&["wilhelmina"], &text).to_lowercase().contains("wilhelmina"));
    }
}

#[test]
fn notes_spaces_and_reminders_are_masked_in_every_format() {
    let mut desk = Desk::new();
    let draft = EntryDraft {
        note: Some("Tea with Wilhelmina.".to_owned()),
        space: Some("Wilhelmina’s kitchen".to_owned()),
        ..EntryDraft::default()
    };
    desk.journal.record_entry(draft, Source::Window).unwrap();
    let reminder = ReminderDraft {
        days: vec![Weekday::Mon],
        text: Some("Call Wilhelmina".to_owned()),
        ..ReminderDraft::daily("19:30:00".parse().unwrap())
    };
    desk.journal.add_reminder(reminder).unwrap();
    let words = words();
    for format in ExportFormat::ALL {
        let mut options = ExportOptions::new(format, &words);
        let whole = String::from_utf8(export(&desk.journal, &options)).unwrap();
        assert!(whole.contains("Wilhelmina"), "{format}");
        assert!(!whole.contains("\"masked\":true"), "{format}");
        options.mask_names = vec!["Wilhelmina".to_owned()];
        let masked = String::from_utf8(export(&desk.journal, &options)).unwrap();
        assert!(!masked.contains("Wilhelmina") && masked.contains("Tea with W.."), "{masked}");
        assert_eq!(masked.contains("\"masked\":true"), format == ExportFormat::Json);
    }
}
