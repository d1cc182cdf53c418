//! The page of one practice.

use super::Journal;
use crate::{
    day::shifted,
    entry::EntryFilter,
    error::Result,
    focus::act_index,
    practice::Practice,
    progress::{
        practice_page::{PracticePage, SHOWN_ENTRIES, WEEKS},
        strength::{StrengthInput, strength_page},
        sum::within,
    },
    storage::{rehearsals, rest_days, spaces, sums},
};

impl Journal {
    /// Everything the page of a practice shows.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn practice_page(&self, practice: Practice) -> Result<PracticePage> {
        let (connection, today) = (&self.connection, self.today()?);
        let sums = sums::all(connection)?;
        let lines = strength_page(&StrengthInput {
            since: shifted(today, 1 - WEEKS * 7),
            until: today,
            step: 1,
            sums: &sums,
            rest_days: &rest_days::list(connection)?,
            rhythms: &self.settings()?.rhythms,
        });
        let newest = EntryFilter {
            practice: Some(practice),
            limit: Some(SHOWN_ENTRIES),
            ..EntryFilter::default()
        };
        let rehearses = practice == Practice::Boundaries;
        let of_it = |sum: &&crate::progress::sum::DaySum| sum.practice == Some(practice);
        Ok(PracticePage {
            practice,
            today,
            act: act_index(practice, today),
            logged_today: within(&sums, today, today)
                .iter()
                .find(of_it)
                .map_or(0, |sum| sum.entries),
            cues: self.cues(practice)?,
            rehearsals: if rehearses { rehearsals::open(connection)? } else { Vec::new() },
            said: if rehearses { rehearsals::said(connection)? } else { Vec::new() },
            entries: self.list_entries(&newest)?,
            strength: lines.practices[practice.index()].clone(),
            days: lines.days,
            spaces: spaces::of_practice(connection, practice)?,
        })
    }
}
