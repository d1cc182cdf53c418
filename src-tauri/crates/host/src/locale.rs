//! The person's language, and how weeks go where they live.

use hearth_core::day::Weekday;
use icu_calendar::{types, week::WeekInformation};

use crate::{languages, pseudo};

/// A language and region, as a BCP 47 tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    /// For example `en-GB`.
    pub tag: String,
}

impl AsRef<str> for Locale {
    fn as_ref(&self) -> &str {
        &self.tag
    }
}

/// How to speak to the person: in the language they chose, else in the first of the system's that
/// there is, else in English; with the numbers, clock and weeks of where they live.
#[must_use]
pub fn of(chosen: Option<&str>) -> Locale {
    if chosen == Some(pseudo::TAG) {
        return Locale { tag: pseudo::TAG.to_owned() };
    }
    let wanted: Vec<_> = chosen.map(str::to_owned).into_iter().chain(named_by_system()).collect();
    with_habits(languages::first_of(&wanted).tag, for_dates())
}

/// The tag of the words that a locale is spoken in: the pseudo-language, or one of those there are.
#[must_use]
pub fn language(locale: &Locale) -> &'static str {
    if locale.tag == pseudo::TAG { pseudo::TAG } else { languages::nearest(&locale.tag).tag }
}

/// A language with the habits of a place: `de` in `en-US` is `de-US`, and `de` in `de-CH` is
/// `de-CH`.
fn with_habits(language: &str, place: Locale) -> Locale {
    let place_id = place.tag.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN).id;
    let of_language = language.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN).id;
    if place_id.language == of_language.language {
        return place;
    }
    match place_id.region {
        Some(region) => Locale { tag: format!("{language}-{region}") },
        // Of nowhere in particular: English alone would be taken for that of the United States.
        None => Locale { tag: format!("{language}-001-u-hc-h23") },
    }
}

/// The locale of dates and weeks: `LC_ALL`, else `LC_TIME`, else `LANG`, else the system's first;
/// `und`, the locale that claims nothing, where nobody says.
#[must_use]
pub fn for_dates() -> Locale {
    let tag = ["LC_ALL", "LC_TIME", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .map(|value| tag_from_posix(&value))
        .or_else(|| named_by_system().next());
    Locale { tag: tag.unwrap_or_else(|| "und".to_owned()) }
}

// `C` and `POSIX` say that no language was chosen; the window could not use them as tags.
fn named_by_system() -> impl Iterator<Item = String> {
    sys_locale::get_locales()
        .filter(|tag| tag != "POSIX" && tag.parse::<icu_locale_core::Locale>().is_ok())
}

/// `de_CH.UTF-8@euro` → `de-CH`.
fn tag_from_posix(value: &str) -> String {
    value.split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}

/// The day that weeks begin on where `tag` is spoken; Monday where that is not known.
#[must_use]
pub fn first_weekday(tag: impl AsRef<str>) -> Weekday {
    let locale = tag.as_ref().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
    WeekInformation::try_new((&locale).into())
        .map_or(Weekday::Mon, |week| weekday(week.first_weekday))
}

fn weekday(day: types::Weekday) -> Weekday {
    match day {
        types::Weekday::Monday => Weekday::Mon,
        types::Weekday::Tuesday => Weekday::Tue,
        types::Weekday::Wednesday => Weekday::Wed,
        types::Weekday::Thursday => Weekday::Thu,
        types::Weekday::Friday => Weekday::Fri,
        types::Weekday::Saturday => Weekday::Sat,
        types::Weekday::Sunday => Weekday::Sun,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_where_people_say_they_do() {
        let cases = [
            ("en-US", Weekday::Sun),
            ("en-GB", Weekday::Mon),
            ("de-DE", Weekday::Mon),
            ("de", Weekday::Mon),
            ("pt-BR", Weekday::Sun),
            ("ar-EG", Weekday::Sat),
            ("dv-MV", Weekday::Fri),
            ("en-US-u-fw-wed", Weekday::Wed),
        ];
        for (tag, first) in cases {
            assert_eq!(first_weekday(tag), first, "{tag}");
        }
    }

    #[test]
    fn a_locale_that_is_none_begins_on_monday() {
        for tag in ["", "C", "POSIX", "not a locale", "\u{0}"] {
            assert_eq!(first_weekday(tag), Weekday::Mon, "{tag}");
        }
    }

    #[test]
    fn a_posix_name_becomes_a_tag() {
        assert_eq!(tag_from_posix("de_CH.UTF-8@euro"), "de-CH");
        assert_eq!(tag_from_posix("C.UTF-8"), "C");
    }

    #[test]
    fn the_system_always_has_a_locale() {
        assert!(!of(None).tag.is_empty());
    }

    #[test]
    fn a_language_takes_on_the_habits_of_the_place() {
        let cases = [
            ("de", "en-US", "de-US"),
            ("de", "de-CH", "de-CH"),
            ("en", "en-GB-u-hc-h12", "en-GB-u-hc-h12"),
            ("ar", "C", "ar-001-u-hc-h23"),
            ("ar", "fr", "ar-001-u-hc-h23"),
            ("en", "not a tag", "en-001-u-hc-h23"),
        ];
        for (language, place, joined) in cases {
            let place = Locale { tag: place.to_owned() };
            assert_eq!(with_habits(language, place).tag, joined);
        }
    }

    #[test]
    fn a_chosen_language_comes_before_the_systems() {
        assert!(of(Some("en-GB")).tag.starts_with("en"));
        assert_eq!(of(Some(pseudo::TAG)).tag, pseudo::TAG);
    }
}
