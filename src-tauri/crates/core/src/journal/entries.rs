//! Recording, changing, deleting and listing entries.

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike as _, Utc};
use chrono_tz::Tz;
use uuid::{ContextV7, Timestamp, Uuid};

use super::Journal;
use crate::{
    change::{EntryChange, Op},
    clock::{first_moment, local, wall_time},
    day::{DayStart, FIRST_DAY, journal_day, shifted},
    entry::{
        BinnedEntry, Entry, EntryDraft, EntryFilter, EntryList, EntryPatch, Source, check_content,
    },
    error::{Error, Result},
    storage::{bin, entries as rows, record::Record as _, rehearsals, search},
};

impl Journal {
    /// Makes an entry. It is on the disk when this returns.
    ///
    /// # Errors
    /// When the draft asks for what cannot be (a day ahead, a feeling of 9, a free page
    /// without words), or the journal cannot be written to.
    pub fn record_entry(&mut self, draft: EntryDraft, source: Source) -> Result<EntryChange> {
        let (day, at) = self.place(&draft)?;
        let entry = self.entry_on(day, at, draft, source)?;
        let op = Op::RecordEntry { practice: entry.practice };
        let ((), change) = self.transact(op, |draft| draft.put(&entry))?;
        Ok(EntryChange { entry, change })
    }

    /// The entry that a draft makes on a journal day, at a moment.
    pub(super) fn entry_on(
        &self,
        day: NaiveDate,
        at: DateTime<Utc>,
        draft: EntryDraft,
        source: Source,
    ) -> Result<Entry> {
        let (now, zone) = (self.now(), self.zone());
        let entry = Entry {
            id: new_id(now),
            practice: draft.practice,
            at: local(at, zone),
            time_zone: zone.name().to_owned(),
            day,
            note: draft.note.filter(|note| !note.is_empty()),
            feeling: draft.feeling,
            space: self.space_of(draft.space)?,
            private: draft.private.unwrap_or(false),
            source,
            created_at: now,
            updated_at: now,
        };
        check_content(&entry)?;
        Ok(entry)
    }

    /// The name of an entry's space as the journal knows it; an empty one is none.
    fn space_of(&self, name: Option<String>) -> Result<Option<String>> {
        let name = name.filter(|name| !name.trim().is_empty());
        name.map(|name| self.known_space(&name)).transpose()
    }

    /// The journal day and the moment a draft means.
    fn place(&self, draft: &EntryDraft) -> Result<(NaiveDate, DateTime<Utc>)> {
        let (now, zone) = (self.now(), self.zone());
        let start = self.settings()?.day_start;
        let wall = wall_time(now, zone);
        let today = journal_day(&local(now, zone), start);
        if draft.day.is_none_or(|day| day == today) && draft.time.is_none() {
            return Ok((today, now));
        }
        let day = check_day(draft.day.unwrap_or(today), today)?;
        let time = draft.time.unwrap_or_else(|| wall.time());
        let at = moment_on(day, time, start, zone);
        if at > now {
            return Err(Error::TimeAhead(time));
        }
        Ok((day, at))
    }

    /// Changes an entry. What the patch leaves out stays as it is.
    ///
    /// # Errors
    /// When there is no such entry, or the patch asks for what cannot be.
    pub fn edit_entry(&mut self, id: Uuid, patch: EntryPatch) -> Result<EntryChange> {
        let practice = match patch.practice {
            Some(practice) => practice,
            None => self.entry(id)?.practice,
        };
        let (entry, change) = self.transact(Op::EditEntry { practice }, |draft| {
            let mut entry = draft.journal.patched(draft.journal.entry(id)?, patch)?;
            entry.updated_at = draft.now;
            draft.put(&entry)?;
            Ok(entry)
        })?;
        Ok(EntryChange { entry, change })
    }

    fn patched(&self, mut entry: Entry, patch: EntryPatch) -> Result<Entry> {
        if patch.day.is_some() || patch.time.is_some() {
            self.move_entry(&mut entry, patch.day, patch.time)?;
        }
        if let Some(practice) = patch.practice {
            entry.practice = practice;
        }
        if let Some(note) = patch.note {
            entry.note = note.filter(|note| !note.is_empty());
        }
        if let Some(feeling) = patch.feeling {
            entry.feeling = feeling;
        }
        if let Some(space) = patch.space {
            entry.space = self.space_of(space)?;
        }
        entry.private = patch.private.unwrap_or(entry.private);
        check_content(&entry)?;
        Ok(entry)
    }

    /// Moves an entry to another day or time, by the clocks of the zone it was made in.
    fn move_entry(
        &self,
        entry: &mut Entry,
        day: Option<NaiveDate>,
        time: Option<NaiveTime>,
    ) -> Result<()> {
        let zone: Tz = entry.time_zone.parse().unwrap_or_else(|_| self.zone());
        // Its own day stays allowed, also for somebody who has since flown back over the date line.
        let day = match day.filter(|day| *day != entry.day) {
            Some(day) => check_day(day, self.today()?)?,
            None => entry.day,
        };
        let time = time.unwrap_or_else(|| entry.at.time());
        let at = moment_on(day, time, self.settings()?.day_start, zone);
        if at > self.now() {
            return Err(Error::TimeAhead(time));
        }
        entry.day = day;
        entry.at = local(at, zone);
        Ok(())
    }

    /// Puts an entry into the bin, where it stays for thirty days.
    ///
    /// # Errors
    /// When there is no such entry, or the journal cannot be written to.
    pub fn delete_entry(&mut self, id: Uuid) -> Result<EntryChange> {
        let practice = self.entry(id)?.practice;
        let (entry, change) = self.transact(Op::DeleteEntry { practice }, |draft| {
            let entry = draft.journal.entry(id)?;
            draft.remove::<Entry>(&entry.key())?;
            Ok(entry)
        })?;
        Ok(EntryChange { entry, change })
    }

    /// How many entries there are, without those in the bin.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn entry_count(&self) -> Result<u64> {
        Ok(search::total(&self.connection, &EntryFilter::default())?.0.into())
    }

    /// What lies in the bin, the last deleted first, at most a thousand.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn bin(&self) -> Result<Vec<BinnedEntry>> {
        bin::list(&self.connection)
    }

    /// Takes an entry out of the bin, as it was.
    ///
    /// # Errors
    /// When it is not in the bin, or the journal cannot be written to.
    pub fn take_from_bin(&mut self, id: Uuid) -> Result<EntryChange> {
        let binned = |journal: &Self| {
            bin::find(&journal.connection, &id.to_string())?
                .ok_or_else(|| Error::NoSuchEntry(id.to_string()))
        };
        let practice = binned(self)?.practice;
        let (entry, change) = self.transact(Op::TakeFromBin { practice }, |draft| {
            let entry = binned(draft.journal)?;
            draft.put(&entry)?;
            Ok(entry)
        })?;
        Ok(EntryChange { entry, change })
    }

    /// One entry.
    ///
    /// # Errors
    /// When there is none with this identifier, or it is in the bin.
    pub fn entry(&self, id: Uuid) -> Result<Entry> {
        Entry::find(&self.connection, &id.to_string())?
            .ok_or_else(|| Error::NoSuchEntry(id.to_string()))
    }

    /// Entries that match, newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list_entries(&self, filter: &EntryFilter) -> Result<EntryList> {
        let connection = &self.connection;
        let (entries, total, more) = search::list(connection, filter)?;
        Ok(EntryList {
            rehearsals: rehearsals::of_entries(connection, entries.iter().map(|entry| entry.id))?,
            entries,
            total,
            more,
            first_day: rows::first_day(connection)?,
        })
    }
}

/// The moment at which clocks show `time` on a journal day; before the day's start it is the
/// small hours of the next date.
fn moment_on(day: NaiveDate, time: NaiveTime, start: DayStart, zone: Tz) -> DateTime<Utc> {
    let date = if time.hour() < start.hour() { shifted(day, 1) } else { day };
    first_moment(date.and_time(time), zone)
}

/// UUIDv7 of the journal's own clock, so that identifiers sort by when they were made.
pub(super) fn new_id(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(ContextV7::new(), seconds, now.timestamp_subsec_nanos()))
}

pub(super) fn check_day(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    if day > today {
        Err(Error::DayAhead(day))
    } else if day < FIRST_DAY {
        Err(Error::DayTooEarly(day))
    } else {
        Ok(day)
    }
}
