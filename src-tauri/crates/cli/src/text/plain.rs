//! A person's own words, made safe and readable for a terminal.

use std::io::{self, IsTerminal as _};

use textwrap::{Options, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthStr as _;

// Longer lines are hard to read, however wide the window is.
const WIDEST: usize = 84;
const NARROWEST: usize = 24;
const USUAL: usize = 80;

/// How many columns a page may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Width {
    /// Columns for what is laid out in columns.
    pub(crate) columns: usize,
    /// Whether long lines are folded. A pipe gets them whole, so that they can be searched.
    pub(crate) fold: bool,
}

impl Width {
    /// The width of standard output.
    pub(crate) fn of_output() -> Self {
        if !io::stdout().is_terminal() {
            return Self { columns: USUAL, fold: false };
        }
        let columns = terminal_size::terminal_size().map_or(USUAL, |(width, _)| width.0.into());
        Self { columns: columns.clamp(NARROWEST, WIDEST), fold: true }
    }
}

/// Text in which nothing is left that a terminal would obey: control characters become visible
/// signs. Line ends and tabs stay what they are for the eye.
pub(crate) fn neutral(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\n' => plain.push('\n'),
            '\t' => plain.push_str("    "),
            other => plain.push(visible(other)),
        }
    }
    plain
}

fn visible(character: char) -> char {
    match character {
        // The signs for control characters stand in Unicode in the same order.
        '\u{0}'..='\u{1f}' => {
            char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\u{7f}' => '\u{2421}',
        // C1 controls, and the two marks that turn text against its own direction.
        '\u{80}'..='\u{9f}' | '\u{202d}' | '\u{202e}' => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

/// Neutral text on a single line.
pub(crate) fn one_line(text: &str) -> String {
    neutral(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Neutral text as a block, moved in by `indent` columns, without blank lines around it.
pub(crate) fn block(text: &str, indent: usize, width: Width) -> String {
    beside(&" ".repeat(indent), text, width)
}

/// Neutral text as a block, with `margin` before each of its lines.
pub(crate) fn beside(margin: &str, text: &str, width: Width) -> String {
    let text = neutral(text);
    let lines = text.trim_end().trim_start_matches('\n').lines();
    let mut block = String::with_capacity(text.len());
    for line in lines {
        for folded in fold(line, margin.width(), width) {
            // A blank line gets no margin: nothing ends in spaces.
            let row = format!("{margin}{folded}");
            block.push_str(row.trim_end());
            block.push('\n');
        }
    }
    block
}

fn fold(line: &str, indent: usize, width: Width) -> Vec<std::borrow::Cow<'_, str>> {
    if !width.fold {
        return vec![line.into()];
    }
    let options = Options::new(width.columns.saturating_sub(indent).max(NARROWEST / 2))
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(line, options)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDE: Width = Width { columns: 30, fold: true };
    const PIPE: Width = Width { columns: 80, fold: false };

    #[test]
    fn nothing_is_left_that_a_terminal_would_obey() {
        let hostile = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{8}\0 a\rb \u{7f}\u{202e}evil";
        let plain = neutral(hostile);
        assert!(!plain.chars().any(char::is_control), "{plain}");
        assert!(plain.starts_with("␛]0;owned␇"), "{plain}");
    }

    #[test]
    fn ordinary_writing_stays_as_it_is() {
        for text in
            ["שלום, „Grüße“", "👩‍👩‍👧‍👦 family", "日本語\nother line", "<img src=x onerror=alert(1)>"]
        {
            assert_eq!(neutral(text), text);
        }
        assert_eq!(neutral("one\r\ntwo\tthree"), "one\ntwo    three");
    }

    #[test]
    fn a_block_is_folded_in_a_terminal_and_whole_in_a_pipe() {
        let text = "She told me about her father.\n\nI let the silence stand.\n";
        assert_eq!(
            block(text, 4, WIDE),
            "    She told me about her\n    father.\n\n    I let the silence stand.\n"
        );
        assert_eq!(
            block(text, 4, PIPE),
            "    She told me about her father.\n\n    I let the silence stand.\n"
        );
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(one_line(" a \n b\t\u{1b} "), "a b ␛");
    }
}
