//! What a diary in Markdown says, in the person's language.

use std::sync::Arc;

use chrono::Datelike as _;
use hearth_core::{day::Weekday, transfer::markdown::MarkdownWords};

use crate::{
    day_words::{full_date, month as month_name},
    numbers::Year,
    words::Words,
};

/// The diary's words.
pub fn words(words: &Arc<Words>) -> MarkdownWords {
    let say = |key: &str| words.say(key);
    let [period, month, day, time, practice, feeling, space] =
        std::array::from_fn(|_| words.clone());
    MarkdownWords {
        title: say("diary-title"),
        period: Box::new(move |(first, last)| {
            let (first, last) = (full_date(&period, first), full_date(&period, last));
            period.say_with("diary-period", &[("first", &first), ("last", &last)])
        }),
        nothing: say("diary-nothing"),
        month: Box::new(move |first| {
            let name = month_name(&month, first);
            month.say_with("diary-month", &[("month", &name), ("year", &Year(first.year()))])
        }),
        day: Box::new(move |of| {
            let weekday = day.say_with("weekday", &[("day", &Weekday::of(of).id())]);
            day.say_with("diary-day", &[("weekday", &weekday), ("date", &full_date(&day, of))])
        }),
        time: Box::new(move |at| time.time(at.time())),
        practice: Box::new(move |of| match of {
            Some(of) => practice.of_practice(of).name.clone(),
            None => practice.say("free-page"),
        }),
        feeling: Box::new(move |of| {
            feeling.say_with("entry-feeling", &[("feeling", &u32::from(of))])
        }),
        space: Box::new(move |name| space.say_with("diary-space", &[("space", &name.to_owned())])),
        rest: say("diary-rest"),
        private: say("entry-private"),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn days_months_and_feelings_are_said_in_words() {
        let words = words(&Arc::new(Words::new("en")));
        let day: NaiveDate = "2026-05-09".parse().unwrap();
        assert_eq!((words.day)(day), "Saturday, 9 May 2026");
        assert_eq!((words.month)(day), "May 2026");
        assert_eq!((words.period)((day, day)), "From 9 May 2026 to 9 May 2026.");
        assert_eq!((words.practice)(None), "Free page");
        assert_eq!((words.feeling)(4), "felt 4 of 5");
        assert_eq!((words.space)("choir"), "with choir");
    }
}
