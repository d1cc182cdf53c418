//! Names of people become initials.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use common::Desk;
use hearth_core::{
    cue::CueDraft,
    day::Weekday,
    entry::{EntryDraft, Source},
    practice::Practice,
    rehearsal::{RehearsalDraft, RehearsalOutcome},
    reminder::rule::ReminderDraft,
    settings::Settings,
    space::SpaceDraft,
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

#[test]
fn what_was_prepared_is_masked_and_the_names_to_mask_are_not_told() {
    let mut desk = Desk::new();
    let name = "Wilhelmina";
    let cue = |when: &str, then: &str| CueDraft {
        practice: Practice::Listening,
        when: when.to_owned(),
        then: then.to_owned(),
        reminder: None,
        new_reminder: None,
    };
    desk.journal.add_cue(cue("Wilhelmina calls", "I listen")).unwrap();
    desk.journal.add_cue(cue("it rains", "I call wilhelmina")).unwrap();
    let space = SpaceDraft {
        name: "Wilhelmina’s kitchen".to_owned(),
        why: Some("Tea, and WILHELMINA.".to_owned()),
        ..SpaceDraft::default()
    };
    desk.journal.add_space(space).unwrap();
    let sentence = "No, Wilhelmina.".to_owned();
    let rehearsal = desk.journal.add_rehearsal(RehearsalDraft { sentence, by: None }).unwrap().0;
    let outcome = RehearsalOutcome { went: Some(3), word: Some("Wilhelmina laughed".to_owned()) };
    desk.journal.say_rehearsal(rehearsal.id, outcome, Source::Window).unwrap();
    let settings = Settings { masked_names: vec![name.to_owned()], ..Settings::default() };
    desk.journal.change_settings(settings).unwrap();

    let words = words();
    let mut options = ExportOptions::new(ExportFormat::Json, &words);
    let whole = String::from_utf8(export(&desk.journal, &options)).unwrap();
    assert_eq!(whole.to_lowercase().matches("wilhelmina").count(), 7, "{whole}");
    options.mask_names = vec![name.to_owned()];
    let masked = export(&desk.journal, &options);
    let text = String::from_utf8(masked.clone()).unwrap();
    assert!(!text.to_lowercase().contains("wilhelmina"), "{text}");
    let file = hearth_core::transfer::json::read("x.json", masked.as_slice()).unwrap();
    assert!(file.settings.masked_names.is_empty());
    assert_eq!(file.spaces[0].name, "W.’s kitchen");
    assert_eq!(file.rehearsals[0].sentence, "No, W..");
    assert_eq!(desk.journal.settings().unwrap().masked_names, [name], "only in the file");
}
