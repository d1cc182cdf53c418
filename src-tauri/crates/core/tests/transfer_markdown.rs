//! The diary in Markdown: what it looks like, and that every word reads as it was written.
#![allow(clippy::unwrap_used, clippy::expect_used)] // what fails here fails a test

mod common;
mod transfer_support;

use common::Desk;
use hearth_core::{
    entry::{EntryDraft, Source},
    practice::Practice,
    transfer::export::{ExportFormat, ExportOptions, PrivateEntries},
};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use transfer_support::{any, export, words};

fn diary(desk: &Desk, private: PrivateEntries) -> String {
    let words = words();
    let options = ExportOptions { private, ..ExportOptions::new(ExportFormat::Markdown, &words) };
    String::from_utf8(export(&desk.journal, &options)).unwrap()
}

fn some_weeks() -> Desk {
    let mut desk = Desk::at("2026-04-28T20:15:00Z");
    desk.log(Practice::Listening);
    desk.set("2026-05-03T09:00:00Z");
    desk.journal.mark_rest("2026-04-29".parse().unwrap()).unwrap();
    desk.journal.mark_rest("2026-05-03".parse().unwrap()).unwrap();
    desk.write("A page for myself.\n\nSecond paragraph,\n  indented, *not* emphasized.");
    desk.set("2026-05-09T12:00:00Z");
    let draft = EntryDraft {
        practice: Some(Practice::Boundaries),
        note: Some("Said no.".to_owned()),
        feeling: Some(4),
        space: Some("Kitchen [home]".to_owned()),
        ..EntryDraft::default()
    };
    desk.journal.record_entry(draft.clone(), Source::Tray).unwrap();
    desk.pass(chrono::Duration::hours(1));
    let hidden = EntryDraft { private: Some(true), note: Some("Only mine.".to_owned()), ..draft };
    desk.journal.record_entry(hidden, Source::Window).unwrap();
    desk.set("2026-06-01T12:00:00Z");
    desk.journal.mark_rest("2026-06-01".parse().unwrap()).unwrap();
    desk
}

#[test]
fn the_diary_reads_month_by_month() {
    insta::assert_snapshot!(diary(&some_weeks(), PrivateEntries::LeaveOut));
}

#[test]
fn private_entries_are_in_it_only_when_asked_for() {
    assert_eq!(ExportFormat::Markdown.default_private(), PrivateEntries::LeaveOut);
    assert!(!diary(&some_weeks(), PrivateEntries::LeaveOut).contains("Only mine."));
    let all = diary(&some_weeks(), PrivateEntries::Keep);
    assert!(all.contains("Only mine.") && all.contains("· private"), "{all}");
}

#[test]
fn an_empty_journal_says_so() {
    insta::assert_snapshot!(diary(&Desk::new(), PrivateEntries::LeaveOut));
}

#[test]
fn every_sign_that_markdown_acts_on_is_escaped() {
    let mut desk = Desk::new();
    desk.write(
        "# no heading\n- no list\n+ none\n1. none\n12) none\n> no quote\n=== \n---\n: none\n\
         *a* _b_ `c` ~~d~~ ==e== $f$ [g](h) ![i](j) [^k] <l@m.n> <b>o</b> &amp; | p | \\q\n\
         ```\nno code\n```\n    none\n\ttab\nhttps://example.org/a_b_c!",
    );
    insta::assert_snapshot!(diary(&desk, PrivateEntries::LeaveOut));
}

/// The quotation's text as a reader sees it, one line each; `None` when there is more than text.
fn seen(markdown: &str) -> Option<String> {
    let mut quotations = 0;
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => quotations += 1,
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::BlockQuote(_)) => {}
            Event::Text(words) if quotations > 0 => text.push_str(&words),
            Event::HardBreak | Event::End(TagEnd::Paragraph) if quotations > 0 => text.push('\n'),
            _ if quotations == 0 => {}
            _ => return None,
        }
    }
    (quotations <= 1).then_some(text)
}

/// Lines without what no reader sees: empty ones, spaces around them, controls as `�`.
fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\u{a0}', " ");
    let visible = |letter: char| {
        if letter.is_control() && letter != '\t' { '\u{fffd}' } else { letter }
    };
    text.split('\n')
        .map(|line| line.replace('\t', "    ").chars().map(visible).collect::<String>())
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// The text of every heading.
fn headings(markdown: &str) -> Vec<String> {
    let mut headings: Vec<String> = Vec::new();
    let mut inside = false;
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                inside = true;
                headings.push(String::new());
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(words) if inside => headings.last_mut().unwrap().push_str(&words),
            _ => {}
        }
    }
    headings
}

/// The words with one space between them.
fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_note_reads_as_it_was_written(
        note in prop_oneof![any::text(), "[-+*_=#>:`~|$!<&^{}\\[\\]()\\\\.0-9a-z \n\t]{1,40}"],
    ) {
        let mut desk = Desk::new();
        desk.write(&note);
        let markdown = diary(&desk, PrivateEntries::LeaveOut);
        let seen = seen(&markdown);
        prop_assert_eq!(seen.as_deref().map(lines), Some(lines(&note)), "{}", markdown);
    }

    #[test]
    fn a_space_reads_as_it_was_written_in_one_line(
        space in any::text().prop_filter("a name", |name| !name.trim().is_empty())
    ) {
        let mut desk = Desk::new();
        let draft = EntryDraft { space: Some(space.clone()), note: Some("x".into()), ..EntryDraft::default() };
        desk.journal.record_entry(draft, Source::Window).unwrap();
        let markdown = diary(&desk, PrivateEntries::LeaveOut);
        let said = format!("14:00 · A free page · in {}", lines(&words_of(&space)).join(" "));
        prop_assert_eq!(headings(&markdown).get(3).map(|it| words_of(it)), Some(words_of(&said)));
        prop_assert_eq!(headings(&markdown).len(), 4, "{}", markdown);
        prop_assert_eq!(seen(&markdown), Some("x\n".to_owned()));
    }
}
