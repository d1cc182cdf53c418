//! What drawings are made of, and how they look where a terminal has ASCII alone.

/// How deep a day or an hour is, from none to the most.
pub(crate) const DEPTHS: [&str; 5] = ["·", "░", "▒", "▓", "█"];
/// How high a line stands, from 0 to 1. None fills its row, so that rows stay apart.
pub(crate) const HEIGHTS: [&str; 7] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"];
/// A day of rest.
pub(crate) const REST: &str = "☾";

/// The page, in ASCII if that was asked for.
pub(crate) fn drawn(page: String, ascii: bool) -> String {
    if !ascii {
        return page;
    }
    page.chars().map(in_ascii).collect()
}

/// One sign for one, so that columns stay where they are.
const fn in_ascii(sign: char) -> char {
    match sign {
        '·' => '.',
        '░' => ':',
        '▒' | '▅' => '+',
        '▓' | '▇' => '%',
        '█' => '#',
        '▁' => '_',
        '▂' => '.',
        '▃' | '─' | '–' | '—' => '-',
        '▄' | '━' | '╸' => '=',
        '▆' | '●' => '*',
        '☾' => 'z',
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_has_an_ascii_one_of_its_own_width() {
        for sign in DEPTHS.iter().chain(&HEIGHTS).chain([&REST, &"─", &"●", &"━", &"╸"]) {
            assert!(sign.chars().map(in_ascii).all(|sign| sign.is_ascii()), "{sign}");
        }
        assert_eq!(drawn("  ━╸\n  “x”".to_owned(), true), "  ==\n  \"x\"");
        assert_eq!(drawn("  ━╸".to_owned(), false), "  ━╸");
    }

    #[test]
    fn depths_stay_apart_in_ascii() {
        let mut signs: Vec<char> =
            DEPTHS.iter().flat_map(|sign| sign.chars().map(in_ascii)).collect();
        signs.dedup();
        assert_eq!(signs, ['.', ':', '+', '%', '#']);
    }
}
