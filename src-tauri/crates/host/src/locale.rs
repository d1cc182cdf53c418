//! The person's language, and how weeks go where they live.

use hearth_core::day::Weekday;
use icu_calendar::{types, week::WeekInformation};

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

/// The locale that the system speaks to the person in; English where it does not say.
#[must_use]
pub fn system() -> Locale {
    Locale { tag: named_by_system().unwrap_or_else(|| "en".to_owned()) }
}

/// The locale of dates and weeks: `LC_ALL`, else `LC_TIME`, else `LANG`, else what [`system`]
/// knows; `und`, the locale that claims nothing, where nobody says.
#[must_use]
pub fn for_dates() -> Locale {
    let tag = ["LC_ALL", "LC_TIME", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .map(|value| tag_from_posix(&value))
        .or_else(named_by_system);
    Locale { tag: tag.unwrap_or_else(|| "und".to_owned()) }
}

// `C` and `POSIX` say that no language was chosen; the window could not use them as tags.
fn named_by_system() -> Option<String> {
    sys_locale::get_locales()
        .find(|tag| tag != "POSIX" && tag.parse::<icu_locale_core::Locale>().is_ok())
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
        assert!(!system().tag.is_empty());
    }
}
