//! A letter in a terminal: folded, its quotes behind a bar, and a few quiet lines about it.

use hearth_core::letter::{LetterPage, Paragraph, ParagraphKind};

use crate::{
    text::{HEADING, LIT, QUIET, day, plain, plain::Width, styled},
    words::{say, say_with},
};

const INDENT: usize = 2;
const BAR: &str = "  │ ";

/// The letter and what there is to say about it.
pub(crate) fn page(page: &LetterPage, width: Width) -> String {
    let mut parts = vec![format!("{}\n", styled(HEADING, &plain::one_line(&page.text.heading)))];
    let closing = page.kept.as_ref().and_then(|kept| kept.closing.as_deref());
    for paragraph in &page.text.paragraphs {
        if paragraph.kind == ParagraphKind::Farewell {
            parts.extend(closing.map(|closing| plain::block(closing, INDENT, width)));
        }
        parts.push(shown(paragraph, width));
    }
    let about: String = about(page).iter().map(|line| quiet(line, width)).collect();
    if !about.is_empty() {
        parts.push(about);
    }
    parts.join("\n")
}

fn shown(paragraph: &Paragraph, width: Width) -> String {
    match paragraph.kind {
        ParagraphKind::Quote => plain::beside(BAR, &paragraph.text, width),
        ParagraphKind::Question => each_line(&plain::block(&paragraph.text, INDENT, width), LIT),
        ParagraphKind::Greeting | ParagraphKind::Text | ParagraphKind::Farewell => {
            plain::block(&paragraph.text, INDENT, width)
        }
    }
}

fn about(page: &LetterPage) -> Vec<String> {
    let mut about = Vec::new();
    if let Some(kept) = &page.kept {
        let day = day::within_sentence(kept.kept_on, page.today);
        about.push(say_with("letter-kept", &[("day", &day)]));
        if kept.changed_since {
            about.push(say("letter-changed"));
        }
    }
    if page.left_out > 0 {
        about.push(say_with("letter-left-out", &[("count", &page.left_out)]));
    }
    about
}

fn quiet(line: &str, width: Width) -> String {
    each_line(&plain::block(line, INDENT, width), QUIET)
}

/// Each line in a style of its own, which a pager that shows some of them needs.
fn each_line(block: &str, style: anstyle::Style) -> String {
    block.lines().map(|line| format!("{}\n", styled(style, line))).collect()
}

#[cfg(test)]
mod tests {
    use hearth_core::{
        day::week_days,
        letter::{KeptLetter, LetterText},
        practice::Practice,
    };
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    fn example() -> LetterPage {
        let paragraph = |kind, text: &str, practice| Paragraph {
            kind,
            text: text.to_owned(),
            practice,
            day: None,
        };
        let paragraphs = vec![
            paragraph(ParagraphKind::Greeting, "Dear you,", None),
            paragraph(ParagraphKind::Text, "On Tuesday, with empathy, you wrote:", None),
            paragraph(
                ParagraphKind::Quote,
                "I guessed he was angry with me.\u{1b}[2J He was worried about his father.",
                Some(Practice::Empathy),
            ),
            paragraph(
                ParagraphKind::Question,
                "What would you hear, a second time?",
                Some(Practice::Listening),
            ),
            paragraph(ParagraphKind::Farewell, "Warmly, your own seven days", None),
        ];
        LetterPage {
            days: week_days("2026-05-04".parse().unwrap()),
            today: "2026-05-11".parse().unwrap(),
            finished: true,
            text: LetterText { heading: "4 to 10 May 2026".to_owned(), paragraphs },
            moments: 1,
            notes: 1,
            left_out: 2,
            kept: Some(KeptLetter {
                kept_at: "2026-05-10T22:30:00Z".parse().unwrap(),
                kept_on: "2026-05-11".parse().unwrap(),
                closing: Some("Onwards,\nslowly.".to_owned()),
                changed_since: true,
            }),
            weeks: Vec::new(),
        }
    }

    fn shown(width: Width) -> String {
        anstream::adapter::strip_str(&page(&example(), width)).to_string()
    }

    #[test]
    fn a_letter_is_folded_with_its_quotes_behind_a_bar_and_quiet_lines_at_its_end() {
        let expected = "\
4 to 10 May 2026

  Dear you,

  On Tuesday, with empathy, you
  wrote:

  │ I guessed he was angry with
  │ me.␛[2J He was worried about
  │ his father.

  What would you hear, a second
  time?

  Onwards,
  slowly.

  Warmly, your own seven days

  Kept since today.
  The week has changed since;
  this is the letter as it was
  kept. “--release” composes it
  again.
  2 private moments are passed
  over.
";
        let width = Width { columns: 32, fold: true };
        assert_eq!(shown(width), expected);
        assert!(shown(width).lines().all(|line| line.width() <= 32));
    }

    #[test]
    fn a_pipe_gets_whole_lines() {
        let whole = shown(Width { columns: 80, fold: false });
        assert!(whole.contains(
            "\n  │ I guessed he was angry with me.␛[2J He was worried about his father.\n"
        ));
    }
}
