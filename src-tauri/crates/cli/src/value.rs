//! How typed values are read. What has the wrong form is answered with a sentence.

use std::{ffi::OsStr, str::FromStr as _};

use chrono::{NaiveDate, NaiveTime};
use clap::{
    Arg, Command,
    builder::{PossibleValue, StringValueParser, TypedValueParser},
};
use hearth_core::{
    day::Weekday, practice::Practice, progress::range::Range, transfer::export::ExportFormat,
};

use crate::words::{WORDS, say};

type Reading<T> = Result<T, String>;

/// Reads one of a few names, and tells completions which there are.
#[derive(Clone)]
pub(crate) struct Named<T> {
    names: Vec<PossibleValue>,
    read: fn(&str) -> Reading<T>,
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Named<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        let read = self.read;
        StringValueParser::new()
            .try_map(move |text| read(&text))
            .parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.names.iter().cloned()))
    }
}

/// One of the seven.
pub(crate) fn practice() -> Named<Practice> {
    Named { names: practice_names().collect(), read: read_practice }
}

fn practice_names() -> impl Iterator<Item = PossibleValue> {
    Practice::ALL
        .into_iter()
        .map(|practice| PossibleValue::new(practice.id()).help(&WORDS.of_practice(practice).name))
}

fn read_practice(text: &str) -> Reading<Practice> {
    text.parse::<Practice>().map_err(|error| error.to_string())
}

/// How far back statistics look.
pub(crate) fn range() -> Named<Range> {
    let names = RANGES.map(|(name, _)| PossibleValue::new(name)).to_vec();
    Named { names, read: read_range }
}

const RANGES: [(&str, Range); 4] = [
    ("4-weeks", Range::FourWeeks),
    ("3-months", Range::ThreeMonths),
    ("year", Range::Year),
    ("all", Range::All),
];

fn read_range(text: &str) -> Reading<Range> {
    let found = RANGES.into_iter().find(|(name, _)| *name == text);
    found.map(|(_, range)| range).ok_or_else(|| say("wrong-range"))
}

/// A calendar month, as `2026-05`; its first day.
pub(crate) fn month(text: &str) -> Reading<NaiveDate> {
    day(&format!("{text}-01")).map_err(|_| say("wrong-month"))
}

/// The form of an export.
pub(crate) fn export_format() -> Named<ExportFormat> {
    let names = ExportFormat::ALL.map(|format| PossibleValue::new(format.id())).to_vec();
    Named { names, read: |text| text.parse::<ExportFormat>().map_err(|error| error.to_string()) }
}

/// What a reminder is for: one practice, or whatever the day's focus is.
pub(crate) type ReminderPractice = Option<Practice>;

/// One of the seven, or `focus`.
pub(crate) fn reminder_practice() -> Named<ReminderPractice> {
    let names = practice_names()
        .chain([PossibleValue::new("focus").help(say("reminder-for-focus"))])
        .collect();
    Named { names, read: read_reminder_practice }
}

fn read_reminder_practice(text: &str) -> Reading<ReminderPractice> {
    if text == "focus" { Ok(None) } else { read_practice(text).map(Some) }
}

/// A feeling from 1 to 5.
pub(crate) fn feeling() -> Named<u8> {
    let names = ["1", "2", "3", "4", "5"].map(PossibleValue::new).to_vec();
    Named { names, read: read_feeling }
}

fn read_feeling(text: &str) -> Reading<u8> {
    let number = u8::from_str(text).ok().filter(|number| (1..=5).contains(number));
    number.ok_or_else(|| say("wrong-feeling"))
}

/// `mon` to `sun`.
pub(crate) fn weekday() -> Named<Weekday> {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    Named { names: names.map(PossibleValue::new).to_vec(), read: read_weekday }
}

fn read_weekday(text: &str) -> Reading<Weekday> {
    text.parse::<Weekday>().map_err(|error| error.to_string())
}

/// A day written `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> Reading<NaiveDate> {
    let digits = text.len() == 10 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    digits
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
        .ok_or_else(|| say("wrong-day"))
}

/// A time of day written `HH:MM`.
pub(crate) fn time(text: &str) -> Reading<NaiveTime> {
    let digits = text.bytes().all(|byte| byte == b':' || byte.is_ascii_digit());
    digits
        .then(|| NaiveTime::parse_from_str(text, "%H:%M").ok())
        .flatten()
        .ok_or_else(|| say("wrong-time"))
}

/// Two times of day that are not the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: NaiveTime,
    pub(crate) until: NaiveTime,
}

/// `13:00-17:00`.
pub(crate) fn span(text: &str) -> Reading<Span> {
    let (from, until) = text.split_once(['-', '–']).ok_or_else(|| say("wrong-span"))?;
    let span = Span { from: time(from.trim())?, until: time(until.trim())? };
    if span.from == span.until { Err(say("wrong-span")) } else { Ok(span) }
}

/// When reminders are silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quiet {
    /// At no time of day.
    Off,
    /// From one time up to another.
    Hours(Span),
}

/// `21:30-08:00` or `off`.
pub(crate) fn quiet(text: &str) -> Reading<Quiet> {
    if text == "off" { Ok(Quiet::Off) } else { span(text).map(Quiet::Hours) }
}

/// How long reminders pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pause {
    /// For so many minutes.
    Minutes(u32),
    /// Until the next journal day begins.
    Tomorrow,
    /// Until that journal day begins.
    Day(NaiveDate),
}

const LONGEST_PAUSE: u32 = 7 * 24 * 60;

/// `30m`, `1h`, `tomorrow` or a day.
pub(crate) fn pause(text: &str) -> Reading<Pause> {
    if text == "tomorrow" {
        return Ok(Pause::Tomorrow);
    }
    if let Ok(day) = day(text) {
        return Ok(Pause::Day(day));
    }
    let minutes = |number: &str, unit: u32| u32::from_str(number).ok()?.checked_mul(unit);
    text.strip_suffix('h')
        .and_then(|hours| minutes(hours, 60))
        .or_else(|| minutes(text.strip_suffix('m')?, 1))
        .filter(|minutes| (1..=LONGEST_PAUSE).contains(minutes))
        .map(Pause::Minutes)
        .ok_or_else(|| say("wrong-pause"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_form() {
        assert_eq!(day("2026-11-23"), Ok(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()));
        for wrong in
            ["23.11.2026", "2026-11-31", "2026-1-2", "+2026-11-2", "tomorrow", "", "２０２６"]
        {
            assert!(day(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_month_has_one_form_too() {
        assert_eq!(month("2026-05"), day("2026-05-01"));
        for wrong in ["2026-13", "2026-5", "May", "2026", "2026-05-01", ""] {
            assert!(month(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_range_has_a_name() {
        assert_eq!(read_range("all"), Ok(Range::All));
        assert!(read_range("decade").is_err());
    }

    #[test]
    fn a_time_has_hours_and_minutes() {
        assert_eq!(time("07:05"), Ok(NaiveTime::from_hms_opt(7, 5, 0).unwrap()));
        assert_eq!(time("7:05"), time("07:05"));
        for wrong in ["24:00", "7", "07:60", "7pm", "07:05:00", "", "+7:05"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_span_has_two_times() {
        let both = |from, until| Span { from: time(from).unwrap(), until: time(until).unwrap() };
        assert_eq!(span("13:00-17:00"), Ok(both("13:00", "17:00")));
        assert_eq!(span("22:00 – 07:00"), Ok(both("22:00", "07:00")));
        assert_eq!(quiet("off"), Ok(Quiet::Off));
        for wrong in ["13:00", "13:00-13:00", "13:00-25:00", "-", "", "on"] {
            assert!(span(wrong).is_err() && quiet(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_pause_is_some_time_or_until_tomorrow() {
        assert_eq!(pause("1h"), Ok(Pause::Minutes(60)));
        assert_eq!(pause("45m"), Ok(Pause::Minutes(45)));
        assert_eq!(pause("tomorrow"), Ok(Pause::Tomorrow));
        assert_eq!(pause("2026-11-30"), Ok(Pause::Day(day("2026-11-30").unwrap())));
        for wrong in ["0h", "1d", "h", "-1h", "169h", "99999999h", "", "for ever"] {
            assert!(pause(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_feeling_is_a_number_from_one_to_five() {
        assert_eq!(read_feeling("5"), Ok(5));
        for wrong in ["0", "6", "9", "good", "", "3.5", "999"] {
            assert!(read_feeling(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_reminder_can_be_for_the_focus() {
        assert_eq!(read_reminder_practice("focus"), Ok(None));
        assert_eq!(read_reminder_practice("support"), Ok(Some(Practice::Support)));
        assert!(read_reminder_practice("kindness").is_err());
    }
}
