//! Days and times as other apps write them.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::error::{Problem, shown};

/// Words that put an hour into the first or the second half of the day, as apps write them.
const BEFORE_NOON: [&str; 5] = ["a", "am", "上午", "午前", "오전"];
const AFTER_NOON: [&str; 5] = ["p", "pm", "下午", "午後", "오후"];

/// `2024-01-31`, and nothing else.
pub(super) fn iso_day(text: &str) -> Result<NaiveDate, Problem> {
    let text = text.trim();
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return Err(Problem::no_date(text)) };
    day_of(text, number(year, 4), number(month, 2), number(day, 2))
}

/// A day from its parts; `text` is what a message shows.
pub(super) fn day_of(
    text: &str,
    year: Option<u32>,
    month: Option<u32>,
    day: Option<u32>,
) -> Result<NaiveDate, Problem> {
    let date = year
        .and_then(|year| i32::try_from(year).ok())
        .zip(month)
        .zip(day)
        .and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day));
    in_range(date.ok_or_else(|| Problem::no_date(text))?)
}

/// Days since 1970-01-01.
pub(super) fn epoch_day(days: i64) -> Result<NaiveDate, Problem> {
    let date = i32::try_from(days).ok().and_then(NaiveDate::from_epoch_days);
    in_range(date.ok_or(Problem::DayNumberOutOfRange(days))?)
}

fn in_range(day: NaiveDate) -> Result<NaiveDate, Problem> {
    if (1970..=9999).contains(&day.year()) {
        return Ok(day);
    }
    Err(Problem::DayOutOfRange(shown(&day.to_string())))
}

/// One to `longest` digits.
pub(super) fn number(text: &str, longest: usize) -> Option<u32> {
    let fits = (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}

/// `14:30`, `14:30:05`, `14.30`, `2:30 pm`, `2:30 p. m.`, `下午2:30`.
pub(super) fn time_of_day(text: &str) -> Result<NaiveTime, Problem> {
    let no_time = || Problem::no_time(text);
    let digits = |c: char| c.is_ascii_digit();
    let start = text.find(digits).ok_or_else(no_time)?;
    let end = text.rfind(digits).ok_or_else(no_time)? + 1;
    let clock = text.get(start..end).ok_or_else(no_time)?;
    let around = [text.get(..start), text.get(end..)].into_iter().flatten().collect::<String>();
    let half = half_of_day(&around).ok_or_else(no_time)?;
    let parts: Option<Vec<u32>> = clock.split([':', '.']).map(|part| number(part, 2)).collect();
    let (hour, minute, second) = match parts.as_deref() {
        Some([hour, minute]) => (*hour, *minute, 0),
        Some([hour, minute, second]) => (*hour, *minute, *second),
        _ => return Err(no_time()),
    };
    let hour = hour_of_day(hour, half).ok_or_else(no_time)?;
    NaiveTime::from_hms_opt(hour, minute, second).ok_or_else(no_time)
}

#[derive(Clone, Copy)]
enum Half {
    Whole,
    Before,
    After,
}

fn half_of_day(words: &str) -> Option<Half> {
    let letters: String =
        words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() {
        Some(Half::Whole)
    } else if BEFORE_NOON.contains(&letters.as_str()) {
        Some(Half::Before)
    } else if AFTER_NOON.contains(&letters.as_str()) {
        Some(Half::After)
    } else {
        // German phones write “14:30 Uhr”.
        (letters == "uhr").then_some(Half::Whole)
    }
}

fn hour_of_day(hour: u32, half: Half) -> Option<u32> {
    match half {
        Half::Whole => Some(hour),
        _ if !(1..=12).contains(&hour) => None,
        Half::Before => Some(hour % 12),
        Half::After => Some(hour % 12 + 12),
    }
}
