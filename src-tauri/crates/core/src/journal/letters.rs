//! The weekly letter: composed when it is asked for, kept when the person wishes.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Journal;
use crate::{
    change::{Change, Op},
    day::{shifted, week_days, week_start},
    error::{Error, Result},
    letter::{
        KeptLetter, LetterPage, LetterWeek,
        compose::compose,
        kept::{Letter, LetterBody, checked_closing, fingerprint},
        week::{LetterEntry, LetterInput},
        words::{LetterWords, letter_text},
    },
    storage::{letters as rows, record::Record as _, rest_days, sums},
};

impl Journal {
    /// The letter of the week that `of` lies in: as it was kept, or as it is composed now.
    /// Without `of`, this week's on its last day, else last week's if there is anything in it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn letter_page(&self, of: Option<NaiveDate>, words: &LetterWords) -> Result<LetterPage> {
        let days = match of {
            Some(day) => self.letter_week(day)?,
            None => self.newest_letter_week()?,
        };
        let sources = self.letter_sources(days)?;
        let kept = Letter::find(&self.connection, &days[0].to_string())?;
        let (body, kept) = match kept {
            Some(Letter { body, closing, kept_at, .. }) => {
                let changed_since = body.fingerprint != sources.fingerprint();
                let kept_on = self.day_of(kept_at)?;
                (body, Some(KeptLetter { kept_at, kept_on, closing, changed_since }))
            }
            None => (sources.composed(words), None),
        };
        Ok(LetterPage {
            days,
            today: sources.today,
            finished: days[6] < sources.today,
            text: body.text,
            moments: body.moments,
            notes: body.notes,
            left_out: rows::private_entries(&self.connection, days)?,
            kept,
            weeks: self.letter_weeks()?,
        })
    }

    /// Keeps the letter of the week that `of` lies in, as it is now. One that is kept already
    /// stays as it was and gets the new closing line.
    ///
    /// # Errors
    /// When the week has not begun, the closing line is too long, or the journal cannot be
    /// written to.
    pub fn keep_letter(
        &mut self,
        of: NaiveDate,
        closing: Option<&str>,
        words: &LetterWords,
    ) -> Result<Change> {
        let closing = checked_closing(closing)?;
        let ((), change) = self.transact(Op::KeepLetter, |draft| {
            let journal = draft.journal;
            let days = journal.letter_week(of)?;
            if days[0] > journal.today()? {
                return Err(Error::DayAhead(days[0]));
            }
            let letter = match Letter::find(&journal.connection, &days[0].to_string())? {
                Some(kept) => Letter { closing, ..kept },
                None => {
                    let body = journal.letter_sources(days)?.composed(words);
                    Letter { week: days[0], body, closing, kept_at: draft.now }
                }
            };
            draft.put(&letter)
        })?;
        Ok(change)
    }

    /// Lets go of a kept letter, so that it is composed again.
    ///
    /// # Errors
    /// When none is kept for that week, or the journal cannot be written to.
    pub fn release_letter(&mut self, of: NaiveDate) -> Result<Change> {
        let ((), change) = self.transact(Op::ReleaseLetter, |draft| {
            let week = draft.journal.letter_week(of)?[0];
            let kept = Letter::find(draft.connection, &week.to_string())?;
            draft.remove::<Letter>(&kept.ok_or(Error::NoSuchLetter(week))?.key())
        })?;
        Ok(change)
    }

    /// The week that a day lies in. The first day of a kept letter means that letter's own week,
    /// so that none is lost to a person who later begins their weeks on another day.
    fn letter_week(&self, of: NaiveDate) -> Result<[NaiveDate; 7]> {
        let first = match Letter::find(&self.connection, &of.to_string())? {
            Some(kept) => kept.week,
            None => week_start(of, self.first_weekday()?),
        };
        Ok(week_days(first))
    }

    fn newest_letter_week(&self) -> Result<[NaiveDate; 7]> {
        let today = self.today()?;
        let this_week = week_days(week_start(today, self.first_weekday()?));
        let last_week = week_days(shifted(this_week[0], -7));
        let is_over = this_week[6] == today;
        if is_over || rows::entries(&self.connection, last_week)?.is_empty() {
            return Ok(this_week);
        }
        Ok(last_week)
    }

    /// What the letter of a week is composed from.
    pub(super) fn letter_sources(&self, days: [NaiveDate; 7]) -> Result<Sources> {
        let connection = &self.connection;
        let week_before = week_days(shifted(days[0], -7));
        let present = sums::of_days(connection, days[0], days[6])?;
        let rest_days = rest_days::between(connection, days[0], days[6])?.into_iter();
        Ok(Sources {
            days,
            today: self.today()?,
            entries: rows::entries(connection, days)?,
            week_before: rows::counts(connection, week_before)?,
            last_days: rows::last_days(connection, days[0])?,
            rest_days: rest_days
                .filter(|rest| present.iter().all(|sum| sum.day != *rest))
                .collect(),
            passes_over: rows::private_entries(connection, days)? > 0
                || rows::private_entries(connection, week_before)? > 0,
            language: self.language()?,
        })
    }

    fn letter_weeks(&self) -> Result<Vec<LetterWeek>> {
        let first_weekday = self.first_weekday()?;
        let mut weeks: Vec<LetterWeek> = Vec::new();
        for (day, moments) in sums::by_day(&self.connection)? {
            match weeks.last_mut().filter(|week| day <= week.last_day) {
                Some(week) => week.moments = week.moments.saturating_add(moments),
                None => weeks.push(letter_week(week_start(day, first_weekday), moments)),
            }
        }
        for first_day in rows::weeks(&self.connection)? {
            match weeks.binary_search_by_key(&first_day, |week| week.first_day) {
                Ok(place) => weeks[place].kept = true,
                Err(place) => {
                    weeks.insert(place, LetterWeek { kept: true, ..letter_week(first_day, 0) });
                }
            }
        }
        weeks.reverse();
        Ok(weeks)
    }
}

fn letter_week(first_day: NaiveDate, moments: u32) -> LetterWeek {
    LetterWeek { first_day, last_day: shifted(first_day, 6), moments, kept: false }
}

/// A week's letter before it has words.
pub(super) struct Sources {
    days: [NaiveDate; 7],
    today: NaiveDate,
    entries: Vec<LetterEntry>,
    week_before: [u32; 7],
    last_days: [Option<NaiveDate>; 7],
    rest_days: Vec<NaiveDate>,
    passes_over: bool,
    language: String,
}

impl Sources {
    fn input(&self) -> LetterInput<'_> {
        LetterInput {
            days: self.days,
            today: self.today,
            entries: &self.entries,
            week_before: self.week_before,
            last_days: self.last_days,
            rest_days: &self.rest_days,
            passes_over: self.passes_over,
            language: &self.language,
        }
    }

    /// By which a kept letter knows whether its week changed.
    pub(super) fn fingerprint(&self) -> Uuid {
        fingerprint(&self.input())
    }

    fn composed(&self, words: &LetterWords) -> LetterBody {
        let notes = self.entries.iter().filter(|entry| entry.note.is_some()).count();
        LetterBody {
            text: letter_text(self.days, &compose(&self.input()), words),
            moments: u32::try_from(self.entries.len()).unwrap_or(u32::MAX),
            notes: u32::try_from(notes).unwrap_or(u32::MAX),
            fingerprint: self.fingerprint(),
        }
    }
}
