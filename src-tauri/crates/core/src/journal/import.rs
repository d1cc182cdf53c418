//! Importing: shown first, then done as one change, after a backup.

use std::{
    collections::{HashMap, HashSet},
    ops::ControlFlow,
};

use super::{Journal, transact::Draft};
use crate::{
    backup::{BackupKind, Part},
    change::{Change, Op},
    cue::Cue,
    entry::Entry,
    error::{Error, Result},
    focus::FocusRecord,
    letter::kept::Letter,
    rehearsal::Rehearsal,
    reminder::rule::Reminder,
    rest::RestDay,
    settings::Settings,
    space::Space,
    storage::{bin, record::Record, spaces},
    transfer::{
        export::Progress,
        import::{ImportPreview, Incoming, Mapping, convert, count},
        json::HearthJson,
    },
};

/// How many entries pass between two reports of progress.
const REPORT_EVERY: usize = 128;

/// What of a file is new to the journal.
#[derive(Default)]
struct Plan {
    entries: Vec<Entry>,
    rest_days: Vec<RestDay>,
    focuses: Vec<FocusRecord>,
    reminders: Vec<Reminder>,
    letters: Vec<Letter>,
    cues: Vec<Cue>,
    spaces: Vec<Space>,
    rehearsals: Vec<Rehearsal>,
    settings: Option<Settings>,
}

impl Journal {
    /// What importing a file would do. Changes nothing.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn preview_import(&self, incoming: &Incoming, mapping: &Mapping) -> Result<ImportPreview> {
        Ok(self.plan(incoming, mapping)?.1)
    }

    /// Takes in what is new of a file: all of it or nothing, as one change that can be undone.
    /// The present is backed up before. `progress` hears how far it is; when it answers
    /// `Break`, nothing was imported.
    ///
    /// # Errors
    /// [`Error::Cancelled`], or when the journal cannot be backed up or written to.
    pub fn import(
        &mut self,
        incoming: &Incoming,
        mapping: &Mapping,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<(ImportPreview, Option<Change>)> {
        let (plan, preview) = self.plan(incoming, mapping)?;
        if plan.is_empty() {
            return Ok((preview, None));
        }
        self.backups()?.create_if_changed(BackupKind::BeforeImport)?;
        let op = Op::Import { entries: preview.brings.entries };
        let (preview, change) = self.transact(op, |draft| {
            // Looked up again: another program may have written since.
            let (plan, preview) = draft.journal.plan(incoming, mapping)?;
            put(draft, &plan, progress)?;
            Ok(preview)
        })?;
        Ok((preview, Some(change)))
    }

    fn plan(&self, incoming: &Incoming, mapping: &Mapping) -> Result<(Plan, ImportPreview)> {
        let mut preview = ImportPreview {
            format: incoming.format().to_owned(),
            brings: Part::default(),
            changes: 0,
            known: 0,
            deleted: 0,
            ahead: 0,
            unmapped: 0,
            others: 0,
            settings: false,
            activities: Vec::new(),
            left_out: Vec::new(),
            headers: Vec::new(),
            columns: None,
        };
        let mut plan = Plan::default();
        match incoming {
            Incoming::Foreign(foreign) => {
                let converted = convert(foreign, mapping, self.zone(), self.now());
                preview.unmapped = converted.unmapped;
                preview.activities.clone_from(&foreign.activities);
                preview.left_out.clone_from(&foreign.left_out);
                self.sort_out(converted.entries, &mut plan, &mut preview)?;
            }
            Incoming::Hearth(file) => self.plan_hearth(file, &mut plan, &mut preview)?,
        }
        self.name_as_known(&mut plan)?;
        Ok((plan, preview))
    }

    /// Which entries are new, and why the others are not taken.
    fn sort_out(
        &self,
        entries: Vec<Entry>,
        plan: &mut Plan,
        preview: &mut ImportPreview,
    ) -> Result<()> {
        let today = self.today()?;
        let mut days = HashSet::new();
        for entry in entries {
            let key = entry.key();
            if entry.day > today {
                preview.ahead += 1;
            } else if let Some(here) = Entry::find(&self.connection, &key)? {
                // Another app's record is known by its identity; only Hearth's own can be newer.
                if matches!(preview.format.as_str(), crate::transfer::import::HEARTH_JSON)
                    && entry.updated_at > here.updated_at
                {
                    preview.changes += 1;
                    plan.entries.push(entry);
                } else {
                    preview.known += 1;
                }
            } else if bin::find(&self.connection, &key)?.is_some() {
                preview.deleted += 1;
            } else {
                count(&mut preview.brings, &mut days, &entry);
                plan.entries.push(entry);
            }
        }
        preview.brings.days = u32::try_from(days.len()).unwrap_or(u32::MAX);
        Ok(())
    }

    fn plan_hearth(
        &self,
        file: &HearthJson,
        plan: &mut Plan,
        preview: &mut ImportPreview,
    ) -> Result<()> {
        let connection = &self.connection;
        self.sort_out(file.entries.clone(), plan, preview)?;
        for day in &file.rest_days {
            let rest = RestDay { day: *day };
            if RestDay::find(connection, &rest.key())?.is_none() {
                plan.rest_days.push(rest);
            }
        }
        plan.focuses = self.unknown(&file.focuses)?;
        plan.reminders = self.unknown(&file.reminders)?;
        plan.letters = self.unknown(&file.letters)?;
        plan.cues = self.unknown(&file.cues)?;
        plan.spaces = self.new_spaces(&file.spaces)?;
        plan.rehearsals = self.unknown(&file.rehearsals)?;
        // A person who has begun has settings of their own.
        let here = self.settings()?;
        let there = file.settings.clone().at_home_of(&here);
        if self.entry_count()? == 0 && there != here {
            plan.settings = Some(there);
        }
        let others = plan.rest_days.len()
            + plan.focuses.len()
            + plan.reminders.len()
            + plan.letters.len()
            + plan.cues.len()
            + plan.spaces.len()
            + plan.rehearsals.len();
        preview.others = u32::try_from(others).unwrap_or(u32::MAX);
        preview.settings = plan.settings.is_some();
        Ok(())
    }

    /// Those records the journal does not have yet.
    fn unknown<R: Record + Clone>(&self, records: &[R]) -> Result<Vec<R>> {
        let mut unknown = Vec::new();
        for record in records {
            if R::find(&self.connection, &record.key())?.is_none() {
                unknown.push(record.clone());
            }
        }
        Ok(unknown)
    }

    /// Gives spaces the names by which they are known here: “jo” and “Jo” are one.
    fn name_as_known(&self, plan: &mut Plan) -> Result<()> {
        let mut names = spaces::names(&self.connection)?;
        names.extend(spaces::list(&self.connection)?.into_iter().map(|space| space.name));
        let known: HashMap<String, String> =
            names.into_iter().map(|name| (name.to_lowercase(), name)).collect();
        let named = plan.entries.iter_mut().filter_map(|entry| entry.space.as_mut());
        for name in named.chain(plan.spaces.iter_mut().map(|space| &mut space.name)) {
            if let Some(known) = known.get(&name.to_lowercase()) {
                known.clone_into(name);
            }
        }
        Ok(())
    }

    /// Spaces that neither their identifier nor their name makes known.
    fn new_spaces(&self, spaces: &[Space]) -> Result<Vec<Space>> {
        let here = spaces::list(&self.connection)?;
        let mut taken: HashSet<String> = here.iter().map(|it| it.name.to_lowercase()).collect();
        let mut new = self.unknown(spaces)?;
        new.retain(|space| taken.insert(space.name.to_lowercase()));
        Ok(new)
    }
}

impl Plan {
    fn is_empty(&self) -> bool {
        self.entries.is_empty()
            && self.rest_days.is_empty()
            && self.focuses.is_empty()
            && self.reminders.is_empty()
            && self.letters.is_empty()
            && self.cues.is_empty()
            && self.spaces.is_empty()
            && self.rehearsals.is_empty()
            && self.settings.is_none()
    }
}

fn put(
    draft: &mut Draft<'_>,
    plan: &Plan,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<()> {
    let total = plan.entries.len();
    let mut report = |done: usize| {
        let progress = progress(Progress { done: done as u64, total: total as u64 });
        if progress.is_break() { Err(Error::Cancelled) } else { Ok(()) }
    };
    for (done, entry) in plan.entries.iter().enumerate() {
        if done.is_multiple_of(REPORT_EVERY) {
            report(done)?;
        }
        draft.put(entry)?;
    }
    put_all(draft, &plan.rest_days)?;
    put_all(draft, &plan.focuses)?;
    put_all(draft, &plan.reminders)?;
    put_all(draft, &plan.letters)?;
    put_all(draft, &plan.cues)?;
    put_all(draft, &plan.spaces)?;
    put_all(draft, &plan.rehearsals)?;
    if let Some(settings) = &plan.settings {
        draft.put(settings)?;
    }
    report(total)
}

fn put_all<R: Record>(draft: &mut Draft<'_>, records: &[R]) -> Result<()> {
    records.iter().try_for_each(|record| draft.put(record))
}
