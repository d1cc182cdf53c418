//! From bytes to text: encodings, byte order marks, and notes kept as HTML.

use std::borrow::Cow;

use super::error::{ForeignError, Place, Problem};

/// Decodes UTF-8, or UTF-16 with a byte order mark.
///
/// # Errors
/// With the line of the first byte that is no text, or of the first NUL.
pub(super) fn decode<'b>(place: Place<'_>, bytes: &'b [u8]) -> Result<Cow<'b, str>, ForeignError> {
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(place, rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(place, rest, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(place, rest)?,
        _ => utf8(place, bytes)?,
    };
    if let Some((before, _)) = text.split_once('\0') {
        return Err(place.error_at(line_after(before), Problem::Nul));
    }
    Ok(text)
}

fn utf8<'b>(place: Place<'_>, bytes: &'b [u8]) -> Result<Cow<'b, str>, ForeignError> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        place.error_at(line_after(&String::from_utf8_lossy(before)), Problem::Encoding)
    })
}

fn utf16(
    place: Place<'_>,
    bytes: &[u8],
    unit: fn([u8; 2]) -> u16,
) -> Result<Cow<'static, str>, ForeignError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match character {
            Ok(character) => text.push(character),
            Err(_) => return Err(place.error_at(line_after(&text), Problem::Encoding)),
        }
    }
    if !rest.is_empty() {
        return Err(place.error_at(line_after(&text), Problem::Encoding));
    }
    Ok(Cow::Owned(text))
}

/// The line, counted from 1, on which whatever follows `before` stands.
pub(super) fn line_after(before: &str) -> u64 {
    let breaks = before.bytes().filter(|byte| *byte == b'\n').count();
    // Files of old Macs end their lines with a carriage return alone.
    let lone =
        before.bytes().filter(|byte| *byte == b'\r').count() - before.matches("\r\n").count();
    1 + (breaks + lone) as u64
}

/// Tags that other apps write into notes; anything else in angle brackets is the person’s.
const TAGS: [&str; 26] = [
    "a",
    "b",
    "blockquote",
    "br",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "i",
    "li",
    "ol",
    "p",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "u",
    "ul",
];

/// Plain text of a note kept as HTML; text without tags and entities comes back unchanged.
pub(super) fn html_to_text(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.to_owned();
    }
    let mut text = String::with_capacity(html.len());
    let mut tagged = false;
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        match tag(after) {
            Some((name, closing, remainder)) => {
                tagged = true;
                text.push_str(instead_of(&name, closing));
                rest = remainder;
            }
            None => {
                text.push('<');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    let decoded = html_escape::decode_html_entities(&text);
    if tagged { decoded.trim_end().to_owned() } else { decoded.into_owned() }
}

/// The known tag that follows an opening bracket: its name, whether it closes, and what follows.
fn tag(after: &str) -> Option<(String, bool, &str)> {
    let (inside, rest) = after.split_once('>')?;
    let closing = inside.starts_with('/');
    let name: String = inside
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    let tail = inside.trim_start_matches('/').get(name.len()..)?;
    let plain = tail.is_empty() || tail.starts_with([' ', '/']);
    (plain && TAGS.contains(&name.as_str())).then_some((name, closing, rest))
}

fn instead_of(name: &str, closing: bool) -> &'static str {
    match (name, closing) {
        ("br", _) => "\n",
        ("li", false) => "- ",
        ("p" | "div" | "li" | "blockquote" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => "\n",
        _ => "",
    }
}
