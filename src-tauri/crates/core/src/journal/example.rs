//! The example to look around in: a journal of somebody else's, ending today.

use std::ops::ControlFlow;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;

use super::{Journal, entries::new_id};
use crate::{
    clock::{first_moment, local},
    content,
    cue::{Cue, CueDraft},
    day::shifted,
    entry::{Entry, Source},
    error::Result,
    practice::Practice,
    rehearsal::Rehearsal,
    settings::Settings,
    space::{Space, SpaceDraft},
    transfer::{import::Incoming, json::HearthJson},
};

/// The example as the content file holds it. Days are counted back from today.
#[derive(Deserialize)]
struct Example {
    spaces: Vec<SpaceDraft>,
    cues: Vec<CueDraft>,
    rehearsals: Vec<ExampleRehearsal>,
    rest_days: Vec<i64>,
    entries: Vec<ExampleEntry>,
}

#[derive(Deserialize)]
struct ExampleRehearsal {
    sentence: String,
    /// The day by which to say it; a negative number lies ahead.
    by: Option<i64>,
    /// Which of the entries it is kept with.
    entry: Option<usize>,
    went: Option<u8>,
    word: Option<String>,
}

#[derive(Deserialize)]
struct ExampleEntry {
    ago: i64,
    at: NaiveTime,
    practice: Option<Practice>,
    note: Option<String>,
    feeling: Option<u8>,
    space: Option<String>,
}

impl Journal {
    /// Fills a new journal with the example, in the language and the looks that somebody has
    /// chosen, and skips the welcome.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn fill_with_example(&mut self, chosen: Settings) -> Result<()> {
        let language = chosen.language.as_deref().unwrap_or(&self.config.language);
        let example: Example = serde_json::from_str(content::example(language))?;
        let document = self.document(example, looks_of(chosen))?;
        let incoming = Incoming::Hearth(Box::new(document));
        self.import(&incoming, &Default::default(), &mut |_| ControlFlow::Continue(()))?;
        self.mark_welcomed()
    }

    fn document(&self, example: Example, settings: Settings) -> Result<HearthJson> {
        let today = self.today()?;
        let begun = self.moment_of(shifted(today, -80), NaiveTime::MIN);
        // Moments of today that have not come yet would be refused.
        let has_come =
            |one: &ExampleEntry| self.moment_of(shifted(today, -one.ago), one.at) <= self.now();
        let ids: Vec<_> = example.entries.iter().map(|_| new_id(begun)).collect();
        let entries: Vec<Entry> = example
            .entries
            .into_iter()
            .zip(&ids)
            .filter(|(one, _)| has_come(one))
            .map(|(one, id)| self.example_entry(one, *id, today))
            .collect();
        let rehearsals = example.rehearsals.into_iter().map(|one| Rehearsal {
            id: new_id(begun),
            sentence: one.sentence,
            by: one.by.map(|ago| shifted(today, -ago)),
            entry: one.entry.and_then(|index| ids.get(index).copied()),
            went: one.went,
            word: one.word,
            created_at: begun,
        });
        Ok(HearthJson {
            settings,
            rest_days: example.rest_days.into_iter().map(|ago| shifted(today, -ago)).collect(),
            focuses: Vec::new(),
            reminders: Vec::new(),
            letters: Vec::new(),
            cues: example.cues.into_iter().map(|draft| example_cue(draft, begun)).collect(),
            spaces: example.spaces.into_iter().map(|draft| example_space(draft, begun)).collect(),
            rehearsals: rehearsals.collect(),
            entries,
        })
    }

    fn example_entry(&self, one: ExampleEntry, id: uuid::Uuid, today: NaiveDate) -> Entry {
        let day = shifted(today, -one.ago);
        let at = self.moment_of(day, one.at);
        Entry {
            id,
            practice: one.practice,
            at: local(at, self.zone()),
            time_zone: self.zone().name().to_owned(),
            day,
            note: one.note,
            feeling: one.feeling,
            space: one.space,
            private: false,
            source: Source::Window,
            created_at: at,
            updated_at: at,
        }
    }

    fn moment_of(&self, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
        first_moment(day.and_time(time), self.zone())
    }
}

/// What of somebody's settings the example shares.
fn looks_of(chosen: Settings) -> Settings {
    Settings {
        week_start: chosen.week_start,
        theme: chosen.theme,
        language: chosen.language,
        text_size: chosen.text_size,
        more_contrast: chosen.more_contrast,
        less_transparency: chosen.less_transparency,
        calmer: chosen.calmer,
        ..Settings::default()
    }
}

fn example_cue(draft: CueDraft, begun: DateTime<Utc>) -> Cue {
    Cue {
        id: new_id(begun),
        practice: draft.practice,
        when: draft.when,
        then: draft.then,
        reminder: None,
        created_at: begun,
    }
}

fn example_space(draft: SpaceDraft, begun: DateTime<Utc>) -> Space {
    Space {
        id: new_id(begun),
        name: draft.name,
        kind: draft.kind,
        why: draft.why,
        archived_at: None,
        created_at: begun,
    }
}
