//! Words as Markdown that shows exactly these words.

/// The text on one line.
pub(crate) fn inline(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escaped(&words.join(" "))
}

/// The text as a quotation, line by line, with its empty lines and indentation.
pub(crate) fn quoted(text: &str) -> String {
    // Alone, a carriage return ends a line too.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> =
        text.split('\n').map(|line| line.trim_end_matches([' ', '\t'])).collect();
    let mut quoted = String::with_capacity(text.len() + 4 * lines.len());
    for (index, line) in lines.iter().enumerate() {
        let goes_on = lines.get(index + 1).is_some_and(|next| !next.is_empty());
        quoted.push('>');
        if !line.is_empty() {
            quoted.push(' ');
            quoted.push_str(&quoted_line(line));
            // Two spaces at its end break a line within a paragraph.
            quoted.push_str(if goes_on { "  " } else { "" });
        }
        quoted.push('\n');
    }
    quoted
}

/// A line with its indentation, which Markdown would leave out or take for code.
fn quoted_line(line: &str) -> String {
    let words = line.trim_start_matches([' ', '\t']);
    let indentation = line.chars().take(line.chars().count() - words.chars().count());
    let mut quoted: String = indentation
        .map(|space| if space == '\t' { "&nbsp;".repeat(4) } else { "&nbsp;".into() })
        .collect();
    quoted.push_str(&escaped(words));
    quoted
}

/// A line without indentation.
fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    let number = line.bytes().take_while(u8::is_ascii_digit).count();
    for (index, letter) in line.char_indices() {
        let begins = index == 0 && is_active_at_start(letter);
        let lists = number > 0 && index == number && matches!(letter, '.' | ')');
        if begins || lists || is_active(letter) {
            escaped.push('\\');
        }
        escaped.push(if letter.is_control() && letter != '\t' { '\u{fffd}' } else { letter });
    }
    escaped
}

/// Emphasis, code, links, HTML, entities, tables, strikethrough, formulas, raised letters, headings
/// with their ends and attributes.
const fn is_active(letter: char) -> bool {
    matches!(
        letter,
        '#' | '\\'
            | '`'
            | '*'
            | '_'
            | '['
            | ']'
            | '<'
            | '>'
            | '&'
            | '|'
            | '~'
            | '$'
            | '^'
            | '{'
            | '}'
    )
}

/// Lists, underlines of headings, definitions.
const fn is_active_at_start(letter: char) -> bool {
    matches!(letter, '+' | '-' | '=' | ':')
}
