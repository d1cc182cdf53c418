//! Importing: shown first, then done as one change, after a backup.

use std::{collections::HashSet, ops::ControlFlow};

use super::{Journal, transact::Draft};
use crate::{
    backup::{BackupKind, Part},
    change::{Change, Op},
    entry::Entry,
    error::{Error, Result},
    focus::FocusRecord,
    letter::kept::Letter,
    reminder::rule::Reminder,
    rest::RestDay,
    settings::Settings,
    storage::{bin, record::Record as _},
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
        for focus in &file.focuses {
            if FocusRecord::find(connection, &focus.key())?.is_none() {
                plan.focuses.push(focus.clone());
            }
        }
        for reminder in &file.reminders {
            if Reminder::find(connection, &reminder.key())?.is_none() {
                plan.reminders.push(reminder.clone());
            }
        }
        for letter in &file.letters {
            if Letter::find(connection, &letter.key())?.is_none() {
                plan.letters.push(letter.clone());
            }
        }
        // A person who has begun has settings of their own.
        let here = self.settings()?;
        let there = file.settings.clone().at_home_of(&here);
        if self.entry_count()? == 0 && there != here {
            plan.settings = Some(there);
        }
        let others = plan.rest_days.len() + plan.focuses.len() + plan.reminders.len();
        let others = others + plan.letters.len();
        preview.others = u32::try_from(others).unwrap_or(u32::MAX);
        preview.settings = plan.settings.is_some();
        Ok(())
    }
}

impl Plan {
    fn is_empty(&self) -> bool {
        self.entries.is_empty()
            && self.rest_days.is_empty()
            && self.focuses.is_empty()
            && self.reminders.is_empty()
            && self.letters.is_empty()
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
    for rest in &plan.rest_days {
        draft.put(rest)?;
    }
    for focus in &plan.focuses {
        draft.put(focus)?;
    }
    for reminder in &plan.reminders {
        draft.put(reminder)?;
    }
    for letter in &plan.letters {
        draft.put(letter)?;
    }
    if let Some(settings) = &plan.settings {
        draft.put(settings)?;
    }
    report(total)
}
