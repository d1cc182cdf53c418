//! Safe spaces: the inventory, and what happens to the entries that name one.

use rusqlite::Connection;
use uuid::Uuid;

use super::{Journal, entries::new_id, transact::Draft};
use crate::{
    change::{Change, Op},
    error::{Error, Result},
    space::{Space, SpaceDraft, SpaceKind, SpaceSummary, SpacesPage, checked_name, checked_why},
    storage::{
        folding::name_order,
        record::Record as _,
        spaces::{self, SpaceUse},
    },
};

impl Journal {
    /// The inventory, with names that only entries know.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn spaces_page(&self) -> Result<SpacesPage> {
        let mut uses = spaces::uses(&self.connection)?;
        let mut found: Vec<(SpaceSummary, SpaceUse)> = spaces::list(&self.connection)?
            .into_iter()
            .map(|space| {
                let used = uses.remove(&space.name).unwrap_or_default();
                (summary(space, &used), used)
            })
            .collect();
        found.extend(uses.into_iter().map(|(name, used)| (unlisted(name, &used), used)));
        found.sort_by(|(one, its), (other, others)| {
            (one.archived, std::cmp::Reverse(its.last), name_order(&one.name)).cmp(&(
                other.archived,
                std::cmp::Reverse(others.last),
                name_order(&other.name),
            ))
        });
        let spaces = found.into_iter().map(|(summary, _)| summary).collect();
        Ok(SpacesPage { spaces, today: self.today()? })
    }

    /// Adds a space; one that only entries know by name becomes part of the inventory.
    ///
    /// # Errors
    /// When it has no name or one that is taken, or the journal cannot be written to.
    pub fn add_space(&mut self, draft: SpaceDraft) -> Result<(Space, Change)> {
        let now = self.now();
        let name = checked_name(&draft.name)?;
        let why = checked_why(draft.why)?;
        let (kind, archived_at) = (draft.kind, draft.archived.then_some(now));
        self.transact(Op::AddSpace, |change| {
            if listed(change.connection, &name, None)?.is_some() {
                return Err(Error::SpaceExists(name));
            }
            let made = Space { id: new_id(now), name, kind, why, archived_at, created_at: now };
            // Entries may know it by other letters: “jo” and “Jo” are one.
            for known in same_names(change.connection, &made.name)? {
                rename_entries(change, &known, &made.name)?;
            }
            change.put(&made)?;
            Ok(made)
        })
    }

    /// Changes a space. A new name goes to all of its entries.
    ///
    /// # Errors
    /// As [`Journal::add_space`], and when it is not there any more.
    pub fn edit_space(&mut self, id: Uuid, draft: SpaceDraft) -> Result<Change> {
        let now = self.now();
        let name = checked_name(&draft.name)?;
        let why = checked_why(draft.why)?;
        let before = find(&self.connection, id)?;
        let op = match (before.archived_at.is_some(), draft.archived) {
            (false, true) => Op::ArchiveSpace,
            (true, false) => Op::UnarchiveSpace,
            _ => Op::EditSpace,
        };
        let ((), change) = self.transact(op, |change| {
            let space = find(change.connection, id)?;
            let taken = listed(change.connection, &name, Some(id))?.is_some()
                || same_names(change.connection, &name)?.iter().any(|known| *known != space.name);
            if taken && name != space.name {
                return Err(Error::SpaceExists(name));
            }
            if name != space.name {
                rename_entries(change, &space.name, &name)?;
            }
            let archived_at = draft.archived.then(|| space.archived_at.unwrap_or(now));
            change.put(&Space { name, kind: draft.kind, why, archived_at, ..space })
        })?;
        Ok(change)
    }

    /// Takes a space out of the inventory. Its entries go on naming it.
    ///
    /// # Errors
    /// When it is not there any more, or the journal cannot be written to.
    pub fn remove_space(&mut self, id: Uuid) -> Result<Change> {
        let ((), change) = self.transact(Op::RemoveSpace, |draft| {
            let space = find(draft.connection, id)?;
            draft.remove::<Space>(&space.key())
        })?;
        Ok(change)
    }

    /// Gives the entries of the space named `from` to the one named `into`; the first is then
    /// gone from the inventory.
    ///
    /// # Errors
    /// When either is not there, both are the same, or the journal cannot be written to.
    pub fn merge_spaces(&mut self, from: &str, into: &str) -> Result<Change> {
        if from == into {
            return Err(Error::SameSpace);
        }
        let ((), change) = self.transact(Op::MergeSpaces, |draft| {
            for name in [from, into] {
                if !is_known(draft.connection, name)? {
                    return Err(Error::NoSuchSpace(name.to_owned()));
                }
            }
            rename_entries(draft, from, into)?;
            match listed(draft.connection, from, None)?.filter(|space| space.name == from) {
                Some(space) => draft.remove::<Space>(&space.key()),
                None => Ok(()),
            }
        })?;
        Ok(change)
    }

    /// The name a space is known by, where one is called so but for the size of its letters.
    pub(super) fn known_space(&self, name: &str) -> Result<String> {
        let name = checked_name(name)?;
        if let Some(space) = listed(&self.connection, &name, None)? {
            return Ok(space.name);
        }
        Ok(same_names(&self.connection, &name)?.into_iter().next().unwrap_or(name))
    }
}

fn find(connection: &Connection, id: Uuid) -> Result<Space> {
    Space::find(connection, &id.to_string())?.ok_or_else(|| Error::NoSuchSpace(id.to_string()))
}

/// The space of the inventory with this name, whichever way its letters are cased.
fn listed(connection: &Connection, name: &str, but: Option<Uuid>) -> Result<Option<Space>> {
    let wanted = name.to_lowercase();
    let spaces = spaces::list(connection)?;
    Ok(spaces.into_iter().find(|it| Some(it.id) != but && it.name.to_lowercase() == wanted))
}

/// The names by which entries know it, whichever way their letters are cased.
fn same_names(connection: &Connection, name: &str) -> Result<Vec<String>> {
    let wanted = name.to_lowercase();
    let names = spaces::names(connection)?;
    Ok(names.into_iter().filter(|known| known.to_lowercase() == wanted).collect())
}

fn is_known(connection: &Connection, name: &str) -> Result<bool> {
    let of_entries = spaces::names(connection)?.iter().any(|known| known == name);
    Ok(of_entries || listed(connection, name, None)?.is_some_and(|space| space.name == name))
}

fn rename_entries(draft: &mut Draft<'_>, from: &str, to: &str) -> Result<()> {
    if from == to {
        return Ok(());
    }
    for mut entry in spaces::entries_of(draft.connection, from)? {
        entry.space = Some(to.to_owned());
        entry.updated_at = draft.now;
        draft.put(&entry)?;
    }
    for mut binned in spaces::binned_of(draft.connection, from)? {
        to.clone_into(&mut binned.space);
        draft.put(&binned)?;
    }
    Ok(())
}

fn summary(space: Space, used: &SpaceUse) -> SpaceSummary {
    SpaceSummary {
        id: Some(space.id),
        kind: space.kind,
        why: space.why,
        archived: space.archived_at.is_some(),
        ..unlisted(space.name, used)
    }
}

fn unlisted(name: String, used: &SpaceUse) -> SpaceSummary {
    SpaceSummary {
        id: None,
        name,
        kind: SpaceKind::Other,
        why: None,
        archived: false,
        counts: used.counts,
        pages: used.pages,
        last_day: used.last.map(|(day, _)| day),
    }
}
