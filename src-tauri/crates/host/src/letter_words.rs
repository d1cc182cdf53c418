//! What the weekly letter says, in the person's language: `letter.ftl`.

use std::sync::Arc;

use chrono::NaiveDate;
use hearth_core::{
    day::Weekday,
    letter::{
        line::{Days, Place, Sentence, Stage},
        week::NamedSpace,
        words::LetterWords,
    },
    practice::Practice,
};

use crate::{
    day_words::{span, weekday},
    words::{Value, Words},
};

/// The letter's words.
pub fn words(words: &Arc<Words>) -> LetterWords {
    let (heading, text, farewell) = (words.clone(), words.clone(), words.clone());
    LetterWords {
        heading: Box::new(move |first, last| span(&heading, first, last)),
        greeting: words.say("letter-greeting"),
        text: Box::new(move |sentences, week| {
            let voice = Voice { words: &text, week };
            text.joined("join-sentences", sentences.iter().map(|it| voice.sentence(it)))
        }),
        farewell: Box::new(move |stage, week| {
            let key = match stage {
                Stage::Ahead => "letter-farewell-ahead",
                Stage::Underway => "letter-farewell-so-far",
                Stage::Over => "letter-farewell",
            };
            Voice { words: &farewell, week }.vary(key, &[])
        }),
    }
}

/// The words of one week's letter.
struct Voice<'a> {
    words: &'a Words,
    week: i64,
}

type Values<'v> = [(&'v str, &'v dyn Value)];

impl Voice<'_> {
    fn sentence(&self, sentence: &Sentence) -> String {
        match sentence {
            Sentence::Days { days, so_far } => self.days(days, *so_far),
            Sentence::Rest(days) => self.with_days("letter-rest", *days),
            Sentence::Named(practices) => self.practices("letter-named", practices, 1),
            Sentence::Even => self.vary("letter-even", &[]),
            Sentence::All(times) => self.practices("letter-all", &Practice::ALL, *times),
            Sentence::Once(practices) => self.practices("letter-once", practices, 1),
            Sentence::Only(one, times) => self.practices("letter-only", &[*one], *times),
            Sentence::MostlyOne(one, times) => self.practices("letter-mostly-one", &[*one], *times),
            Sentence::Most(one, times) => self.practices("letter-most-practised", &[*one], *times),
            Sentence::MostTwo(two) => self.most_two(*two),
            Sentence::Tied(practices, times) => self.practices("letter-tied", practices, *times),
            Sentence::Others(practices) => self.practices("letter-others", practices, 1),
            Sentence::AllOthers(count) => {
                self.vary("letter-all-others", &[("number", &self.number(*count))])
            }
            Sentence::FreePages(pages) => self.pages("letter-free-pages", *pages),
            Sentence::OnlyFreePages(pages) => self.pages("letter-only-free-pages", *pages),
            Sentence::Introduction { practice, day, place } => {
                self.introduction(*practice, *day, *place)
            }
            Sentence::Spaces(named) => self.spaces(named),
            Sentence::Lighter { practices, so_far } => {
                self.practices(&now("letter-lighter", *so_far), practices, 1)
            }
            Sentence::BeforeQuestion(one) => self.practices("letter-before-question", &[*one], 1),
        }
    }

    fn days(&self, days: &Days, so_far: bool) -> String {
        let key = |key: &str| now(key, so_far);
        match days {
            Days::Ahead => self.vary("letter-ahead", &[]),
            Days::Quiet => self.vary(&key("letter-quiet"), &[]),
            Days::Itself => self.vary("letter-itself", &[]),
            Days::Something => self.vary("letter-something", &[]),
            Days::Resting(count) => self.with_days(&key("letter-resting"), *count),
            Days::One(day) => self.weekdays(&key("letter-one"), &[*day]),
            Days::Few(days) => self.weekdays(&key("letter-few"), days),
            Days::Most(count) => self.with_days(&key("letter-most"), *count),
            Days::Every(count) => self.with_days(&key("letter-every"), *count),
        }
    }

    fn with_days(&self, key: &str, count: u32) -> String {
        let days = self.counted("letter-days", count);
        let values: &Values<'_> =
            &[("days", &days), ("days-capital", &capital(&days)), ("count", &count)];
        self.vary(key, values)
    }

    fn weekdays(&self, key: &str, days: &[NaiveDate]) -> String {
        let names = days.iter().map(|day| weekday(self.words, Weekday::of(*day)));
        self.vary(key, &[("weekdays", &self.list(names)), ("count", &days.len())])
    }

    fn practices(&self, key: &str, practices: &[Practice], times: u32) -> String {
        let list = self.list(practices.iter().map(|practice| self.name(*practice)));
        let values: &Values<'_> = &[
            ("practices", &list),
            ("names", &capital(&list)),
            ("count", &practices.len()),
            ("often", &times),
            ("number", &self.number(times)),
            ("times", &self.counted("letter-times", times)),
        ];
        self.vary(key, values)
    }

    fn most_two(&self, [(one, times), (second, second_times)]: [(Practice, u32); 2]) -> String {
        let (one, second) = (self.name(one), self.name(second));
        let values: &Values<'_> = &[
            ("practices", &one),
            ("names", &capital(&one)),
            ("times", &self.counted("letter-times", times)),
            ("second", &second),
            ("second-times", &self.counted("letter-times", second_times)),
        ];
        self.vary("letter-most-two", values)
    }

    fn pages(&self, key: &str, count: u32) -> String {
        let pages = self.counted("letter-pages", count);
        self.vary(key, &[("pages", &pages), ("count", &count)])
    }

    fn introduction(&self, practice: Option<Practice>, day: NaiveDate, place: Place) -> String {
        let weekday = weekday(self.words, Weekday::of(day));
        let kind = if practice.is_some() { "letter-quote" } else { "letter-quote-free" };
        let (place, turn) = match place {
            Place::First => ("", 0),
            Place::Next(turn) => ("-next", turn),
            Place::SameDay(turn) => ("-same-day", turn),
        };
        let practice = practice.map(|practice| self.name(practice)).unwrap_or_default();
        // Two quotes in one letter are not introduced in the same words.
        let voice = Voice { week: self.week + i64::from(turn), ..*self };
        let values: &Values<'_> = &[("weekday", &weekday), ("practice", &practice)];
        voice.vary(&format!("{kind}{place}"), values)
    }

    fn spaces(&self, named: &[(NamedSpace, u32)]) -> String {
        let [first, rest @ ..] = named else { return String::new() };
        let ((space, count), (second, second_count)) = (first, rest.first().unwrap_or(first));
        let (number, times) = (self.number(*count), self.counted("letter-times", *count));
        let values: &Values<'_> = &[
            ("space", &space.name),
            ("kind", &space.kind.id()),
            ("count", count),
            ("number-capital", &capital(&number)),
            ("times-capital", &capital(&times)),
            ("second", &second.name),
            ("second-kind", &second.kind.id()),
            ("second-count", second_count),
            ("second-number", &self.number(*second_count)),
            ("second-times", &self.counted("letter-times", *second_count)),
        ];
        self.vary(if rest.is_empty() { "letter-space" } else { "letter-spaces" }, values)
    }

    /// One of the ways to say something: the key with a number from 1 on.
    fn vary(&self, key: &str, values: &Values<'_>) -> String {
        let ways = (1..).take_while(|way| self.words.has(&format!("{key}-{way}"))).count();
        let way = self.week.rem_euclid(ways.max(1) as i64) + 1;
        self.words.say_with(&format!("{key}-{way}"), values)
    }

    fn name(&self, practice: Practice) -> String {
        self.words.say_with("practice-inline", &[("practice", &practice.id())])
    }

    fn number(&self, count: u32) -> String {
        self.words.say_with("letter-number", &[("count", &count)])
    }

    fn counted(&self, key: &str, count: u32) -> String {
        self.words.say_with(key, &[("count", &count), ("number", &self.number(count))])
    }

    /// `a`, `a and b`, `a, b and c`.
    fn list(&self, parts: impl Iterator<Item = String>) -> String {
        let mut parts: Vec<String> = parts.collect();
        let Some(last) = parts.pop() else { return String::new() };
        if parts.is_empty() {
            return last;
        }
        let before = self.words.joined("letter-comma", parts);
        self.words.say_with("letter-and", &[("before", &before), ("last", &last)])
    }
}

fn now(key: &str, so_far: bool) -> String {
    if so_far { format!("{key}-so-far") } else { key.to_owned() }
}

/// With a capital at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
