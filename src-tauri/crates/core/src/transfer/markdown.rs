//! Markdown: one file that reads as a diary, in any program that shows Markdown and in none.
//!
//! The person's own words are quoted and every character in them that Markdown would act on is
//! escaped, so that they read as they were written. Control characters show as `�`.

pub(crate) mod escape;

use std::io::Write;

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate};

use self::escape::{inline, quoted};
use super::export::{ExportWriter, Head};
use crate::{entry::Entry, error::Result, practice::Practice};

/// A phrase made from a value. What it gives is escaped like everything else.
pub type Phrase<T> = Box<dyn Fn(T) -> String + Send + Sync>;

/// What the diary says in the person's language and formats.
pub struct MarkdownWords {
    /// The title of the whole, such as “Hearth journal”.
    pub title: String,
    /// The line about the first and the last day in it.
    pub period: Phrase<(NaiveDate, NaiveDate)>,
    /// Instead of that line when there is nothing in it.
    pub nothing: String,
    /// A month by its first day, such as “May 2026”.
    pub month: Phrase<NaiveDate>,
    /// A day with its weekday, such as “Saturday, 9 May 2026”.
    pub day: Phrase<NaiveDate>,
    /// A time of day, such as “14:05”.
    pub time: Phrase<DateTime<FixedOffset>>,
    /// The name of a practice, or of a free page.
    pub practice: Phrase<Option<Practice>>,
    /// A feeling, 1 to 5, in words.
    pub feeling: Phrase<u8>,
    /// A safe space by its name, such as “in Kitchen”; the name is as the person wrote it.
    pub space: Box<dyn Fn(&str) -> String + Send + Sync>,
    /// Says that a day was one of rest.
    pub rest: String,
    /// Says that an entry is private.
    pub private: String,
}

/// Writes entries and rest days as Markdown.
pub(crate) struct MarkdownExport<'a> {
    out: &'a mut dyn Write,
    words: &'a MarkdownWords,
    /// The day the last heading was for.
    day: Option<NaiveDate>,
    /// Rest days still to come, last one first.
    rest_days: Vec<NaiveDate>,
}

impl<'a> MarkdownExport<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, words: &'a MarkdownWords) -> Self {
        Self { out, words, day: None, rest_days: Vec::new() }
    }

    /// Headings for the rest days before `day`.
    fn rest_before(&mut self, day: NaiveDate) -> Result<()> {
        while let Some(rest) = self.rest_days.pop_if(|rest| *rest < day) {
            self.begin_day(rest, true)?;
        }
        Ok(())
    }

    fn begin_day(&mut self, day: NaiveDate, is_rest: bool) -> Result<()> {
        let month = |day: NaiveDate| (day.year(), day.month());
        if self.day.map(month) != Some(month(day)) {
            let first = day.with_day(1).unwrap_or(day);
            write!(self.out, "\n## {}\n", inline(&(self.words.month)(first)))?;
        }
        self.day = Some(day);
        write!(self.out, "\n### {}\n", inline(&(self.words.day)(day)))?;
        if is_rest {
            write!(self.out, "\n*{}*\n", inline(&self.words.rest))?;
        }
        Ok(())
    }

    /// Time, practice, and what else there is to say, in one line.
    fn heading(&self, entry: &Entry) -> String {
        let words = self.words;
        let parts = [
            Some((words.time)(entry.at)),
            Some((words.practice)(entry.practice)),
            entry.feeling.map(|feeling| (words.feeling)(feeling)),
            entry.space.as_deref().map(|space| (words.space)(space)),
            entry.private.then(|| words.private.clone()),
        ];
        let parts: Vec<String> = parts.iter().flatten().map(|part| inline(part)).collect();
        parts.join(" · ")
    }
}

impl ExportWriter for MarkdownExport<'_> {
    fn begin(&mut self, head: &Head) -> Result<()> {
        self.rest_days = head.rest_days.iter().rev().copied().collect();
        let summary = &head.summary;
        let first = summary.first_day.into_iter().chain(head.rest_days.first().copied()).min();
        let last = summary.last_day.into_iter().chain(head.rest_days.last().copied()).max();
        let period = match first.zip(last) {
            Some(days) => (self.words.period)(days),
            None => self.words.nothing.clone(),
        };
        Ok(write!(self.out, "# {}\n\n{}\n", inline(&self.words.title), inline(&period))?)
    }

    fn entry(&mut self, entry: &Entry) -> Result<()> {
        self.rest_before(entry.day)?;
        if self.day != Some(entry.day) {
            let is_rest = self.rest_days.pop_if(|rest| *rest == entry.day).is_some();
            self.begin_day(entry.day, is_rest)?;
        }
        let heading = self.heading(entry);
        write!(self.out, "\n#### {heading}\n")?;
        match &entry.note {
            Some(note) => Ok(write!(self.out, "\n{}", quoted(note))?),
            None => Ok(()),
        }
    }

    fn finish(&mut self) -> Result<()> {
        self.rest_before(NaiveDate::MAX)?;
        Ok(self.out.flush()?)
    }
}
