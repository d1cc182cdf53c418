//! A letter as Markdown that shows exactly its words.

use super::{LetterPage, Paragraph, ParagraphKind};
use crate::transfer::markdown::escape::{inline, quoted};

/// The letter: its heading, its paragraphs, and the person's closing line before the farewell.
#[must_use]
pub fn markdown(page: &LetterPage) -> String {
    let mut parts = vec![format!("# {}", inline(&page.text.heading))];
    let closing = page.kept.as_ref().and_then(|kept| kept.closing.as_deref());
    for paragraph in &page.text.paragraphs {
        if paragraph.kind == ParagraphKind::Farewell {
            parts.extend(closing.map(lines));
        }
        parts.push(part(paragraph));
    }
    parts.join("\n\n") + "\n"
}

fn part(paragraph: &Paragraph) -> String {
    match paragraph.kind {
        ParagraphKind::Quote => quoted(&paragraph.text).trim_end().to_owned(),
        ParagraphKind::Question => format!("*{}*", inline(&paragraph.text)),
        ParagraphKind::Farewell => lines(&paragraph.text),
        ParagraphKind::Greeting | ParagraphKind::Text => inline(&paragraph.text),
    }
}

/// Each line of the text on a line of its own; blank ones part paragraphs.
fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(inline).collect();
    let mut shown = String::new();
    for (index, line) in lines.iter().enumerate() {
        let goes_on = lines.get(index + 1).is_some_and(|next| !next.is_empty());
        shown.push_str(line);
        // Two spaces at its end break a line within a paragraph.
        shown.push_str(if goes_on && !line.is_empty() { "  \n" } else { "\n" });
    }
    shown.trim_end().to_owned()
}
