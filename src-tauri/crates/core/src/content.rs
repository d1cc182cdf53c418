//! The texts of the seven practices, and the example, in each language: `content/<tag>.json` and
//! `content/example.<tag>.json`. A language is added by adding its two files.

use std::sync::{LazyLock, OnceLock};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::practice::Practice;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// The language that is answered where a wanted one is not there.
pub const FALLBACK: &str = "en";

/// How many small acts each practice has, in every language.
pub const ACTS: i64 = 7;

const EXAMPLE: &str = "example.";

/// The texts of one practice, as the content file holds them.
#[derive(Debug, Clone, Deserialize)]
pub struct PracticeTexts {
    /// Which practice these texts belong to.
    pub id: Practice,
    /// The practice's name.
    pub name: String,
    /// What it is, in one sentence.
    pub description: String,
    /// Small acts to choose from.
    pub acts: Vec<String>,
    /// Open questions to write from.
    pub prompts: Vec<String>,
    /// Open questions to carry through a week; a letter asks one of them.
    pub questions: Vec<String>,
    /// Texts a notification may show; none of them names the practice.
    pub reminders: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Content {
    /// Texts a notification may show that speak of none of the seven.
    reminders: Vec<String>,
    practices: Vec<PracticeTexts>,
}

/// One language; its file is read when it is first asked for.
struct Language {
    tag: &'static str,
    text: &'static str,
    content: OnceLock<Content>,
}

impl Language {
    // The files are compiled in and a test parses each, so a failure here cannot reach a person.
    #[allow(clippy::expect_used)]
    fn content(&self) -> &Content {
        // Only the window breaks lines where a soft hyphen allows it; elsewhere it would be seen.
        let read = || serde_json::from_str(&self.text.replace('\u{ad}', ""));
        self.content.get_or_init(|| read().expect("content is valid"))
    }
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    named("").map(|(tag, text)| Language { tag, text, content: OnceLock::new() }).collect()
});

/// The files `<beginning><tag>.json` by their tags.
fn named(beginning: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.files().filter_map(move |file| {
        let tag = file.path().to_str()?.strip_prefix(beginning)?.strip_suffix(".json")?;
        (!tag.contains('.')).then_some((tag, file.contents_utf8()?))
    })
}

/// Of `tags` the one nearest to a wanted language: the same, else the language without its
/// region, else English.
fn nearest<'t>(tags: impl Iterator<Item = &'t str> + Clone, wanted: &str) -> Option<&'t str> {
    let bare = wanted.split(['-', '_']).next().unwrap_or_default();
    [wanted, bare, FALLBACK]
        .into_iter()
        .find_map(|sought| tags.clone().find(|tag| tag.eq_ignore_ascii_case(sought)))
}

/// The languages there are, as BCP 47 tags.
pub fn languages() -> impl Iterator<Item = &'static str> + Clone {
    LANGUAGES.iter().map(|language| language.tag)
}

/// What is said in the language nearest to a BCP 47 tag.
// English is compiled in; tests look.
#[allow(clippy::expect_used)]
fn content(language: &str) -> &'static Content {
    let nearest = nearest(languages(), language);
    let language = LANGUAGES.iter().find(|one| Some(one.tag) == nearest);
    language.expect("English is there").content()
}

/// Texts a notification may show that speak of none of the seven, in the language nearest to a
/// BCP 47 tag.
#[must_use]
pub fn neutral_reminders(language: &str) -> &'static [String] {
    &content(language).reminders
}

impl Practice {
    /// The practice's texts in the language nearest to a BCP 47 tag.
    #[must_use]
    pub fn texts(self, language: &str) -> &'static PracticeTexts {
        &content(language).practices[self.index()]
    }
}

/// The example's file in the language nearest to a BCP 47 tag.
pub(crate) fn example(language: &str) -> &'static str {
    let tags = named(EXAMPLE).map(|(tag, _)| tag).collect::<Vec<_>>();
    let nearest = nearest(tags.into_iter(), language);
    named(EXAMPLE).find(|(tag, _)| Some(*tag) == nearest).map_or("{}", |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_holds_the_seven_in_the_seeds_order() {
        for language in LANGUAGES.iter() {
            let ids: Vec<Practice> =
                language.content().practices.iter().map(|texts| texts.id).collect();
            assert_eq!(ids, Practice::ALL, "{}", language.tag);
        }
    }

    #[test]
    fn each_language_has_enough_to_offer() {
        for language in LANGUAGES.iter() {
            assert!(neutral_reminders(language.tag).len() >= 3, "{}", language.tag);
            // The window offers the cues; here only their number is known.
            let content: serde_json::Value = serde_json::from_str(language.text).unwrap();
            for practice in Practice::ALL {
                let (texts, tag) = (practice.texts(language.tag), language.tag);
                assert_eq!(texts.acts.len() as i64, ACTS, "{tag}: {practice}");
                assert!(texts.prompts.len() >= 4, "{tag}: {practice} has too few prompts");
                assert!(texts.reminders.len() >= 3, "{tag}: {practice} has too few reminders");
                let cues = content["practices"][practice.index()]["cues"].as_array().unwrap();
                assert!(cues.len() >= 2, "{tag}: {practice} has too few cues");
                assert!(cues.iter().all(|cue| cue["if"].is_string() && cue["then"].is_string()));
            }
        }
    }

    #[test]
    fn each_language_has_an_example() {
        let mut with_example: Vec<_> = named(EXAMPLE).map(|(tag, _)| tag).collect();
        let mut all: Vec<_> = languages().collect();
        with_example.sort_unstable();
        all.sort_unstable();
        assert_eq!(with_example, all);
    }

    #[test]
    fn the_nearest_language_answers() {
        let tags = ["ar", "en", "pt-BR"];
        let near = |wanted| nearest(tags.into_iter(), wanted).unwrap();
        let cases =
            [("ar", "ar"), ("ar-EG", "ar"), ("AR_eg", "ar"), ("pt-BR", "pt-BR"), ("fr", "en")];
        for (wanted, found) in cases {
            assert_eq!(near(wanted), found, "{wanted}");
        }
    }
}
