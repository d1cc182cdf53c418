//! The languages there are: every folder of the interface's `locales`, gathered by `build.rs`.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use hearth_core::content::FALLBACK;
use unic_langid::LanguageIdentifier;

/// One language and what the programs say in it.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its Fluent files.
    pub texts: &'static [&'static str],
}

/// All of them, by their tags.
pub static LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The first of `wanted` that there is, in whichever region; English where there is none.
///
/// # Panics
/// Never: English is always there, and a test says so.
#[must_use]
#[allow(clippy::expect_used)]
pub fn first_of(wanted: &[impl AsRef<str>]) -> &'static Language {
    // Which language it is does not hang on the clock or the digits asked for behind it.
    let parse = |tag: &str| tag.split("-u-").next()?.parse::<LanguageIdentifier>().ok();
    let wanted: Vec<_> = wanted.iter().filter_map(|tag| parse(tag.as_ref())).collect();
    let there: Vec<_> = LANGUAGES.iter().filter_map(|language| parse(language.tag)).collect();
    let fallback = parse(FALLBACK);
    let found =
        negotiate_languages(&wanted, &there, fallback.as_ref(), NegotiationStrategy::Lookup);
    let tag = found.first().map(ToString::to_string);
    LANGUAGES.iter().find(|language| Some(language.tag) == tag.as_deref()).expect("English")
}

/// The language nearest to a BCP 47 tag.
#[must_use]
pub fn nearest(tag: &str) -> &'static Language {
    first_of(&[tag])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_has_its_content() {
        let mut content: Vec<_> = hearth_core::content::languages().collect();
        content.sort_unstable();
        assert_eq!(LANGUAGES.iter().map(|language| language.tag).collect::<Vec<_>>(), content);
    }

    #[test]
    fn a_language_is_known_whatever_habits_go_with_it() {
        for Language { tag, .. } in LANGUAGES {
            for habits in ["-001-u-hc-h23", "-US", "-u-nu-latn", ""] {
                assert_eq!(nearest(&format!("{tag}{habits}")).tag, *tag, "{tag}{habits}");
            }
        }
    }

    #[test]
    fn the_first_that_is_there_is_chosen() {
        let cases: [(&[&str], &str); 5] = [
            (&["en-GB"], "en"),
            (&["tlh", "en-US"], "en"),
            (&["tlh"], "en"),
            (&[], "en"),
            (&["*", "x"], "en"),
        ];
        for (wanted, found) in cases {
            assert_eq!(first_of(wanted).tag, found, "{wanted:?}");
        }
    }
}
