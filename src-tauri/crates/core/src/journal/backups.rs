//! Backups of the journal, and what restoring one would do and does.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::Connection;

use super::{Journal, transact::Draft};
use crate::{
    backup::{
        Backup, BackupKind, Contents, Difference, Made, PAUSE_BETWEEN, Part, SecondPlace, thin,
    },
    change::{Change, Op},
    clock::Clock,
    cue::Cue,
    entry::Entry,
    error::Result,
    focus::FocusRecord,
    letter::kept::Letter,
    rehearsal::Rehearsal,
    reminder::rule::Reminder,
    rest::RestDay,
    settings::Settings,
    space::Space,
    storage::{backup as files, record::Record, settings as settings_row},
};

/// Makes and finds a journal's backups. It reads the journal through a connection of its own,
/// so it may work in another thread while the journal is written to.
#[derive(Clone)]
pub struct Backups {
    journal: PathBuf,
    folder: PathBuf,
    second: Option<PathBuf>,
    clock: Arc<dyn Clock>,
}

impl Backups {
    /// The folder they lie in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Copies the journal, reads the copy back, and lets go of backups grown too many.
    ///
    /// # Errors
    /// When the copy cannot be made or is not sound; then there is no new backup.
    pub fn create(&self, kind: BackupKind) -> Result<Made> {
        let made_at = self.free_moment();
        let name = Backup::file_name(made_at, kind);
        let (path, contents) = files::make(&self.journal, &self.folder, &name)?;
        let bytes = path.metadata().map_or(0, |data| data.len());
        let second = self.copy_to_second_place(&path, &name);
        tidy(&self.folder, made_at);
        Ok(Made { backup: Backup { path, made_at, kind, bytes }, contents, second })
    }

    /// As [`Backups::create`], unless nothing changed since the newest backup.
    ///
    /// # Errors
    /// What [`Backups::create`] says.
    pub fn create_if_changed(&self, kind: BackupKind) -> Result<Option<Made>> {
        if self.is_current()? {
            return Ok(None);
        }
        self.create(kind).map(Some)
    }

    /// How long to wait until the next automatic backup may be made; nothing when it may be now.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn wait(&self) -> Result<TimeDelta> {
        let newest = self.list()?.into_iter().next();
        let since = newest.map(|backup| self.now() - backup.made_at);
        // A moment ahead of now means that the clock was set back.
        Ok(match since.filter(|since| *since >= TimeDelta::zero()) {
            Some(since) => (PAUSE_BETWEEN - since).max(TimeDelta::zero()),
            None => TimeDelta::zero(),
        })
    }

    /// All backups, the newest first.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Backup>> {
        files::list(&self.folder)
    }

    /// Reads a backup through and says what is in it.
    ///
    /// # Errors
    /// When it is damaged, newer than this program, or no backup.
    pub fn verify(&self, backup: &Path) -> Result<Contents> {
        files::inspect(backup)
    }

    /// Whether the newest backup has everything that the journal has.
    ///
    /// # Errors
    /// When the folder or the journal cannot be read.
    pub fn is_current(&self) -> Result<bool> {
        let Some(newest) = self.list()?.into_iter().next() else { return Ok(false) };
        // One that cannot be read is no reason to go without.
        let backed_up = files::revision_of(&newest.path).ok().flatten();
        let journal = Connection::open_with_flags(
            &self.journal,
            rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
        )?;
        Ok(backed_up.is_some() && backed_up == files::revision(&journal)?)
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Now, or the first millisecond after it that no backup has as its name.
    fn free_moment(&self) -> DateTime<Utc> {
        let taken: Vec<_> =
            self.list().unwrap_or_default().iter().map(|backup| backup.made_at).collect();
        let mut moment = chrono::SubsecRound::trunc_subsecs(self.now(), 3);
        while taken.contains(&moment) {
            moment += TimeDelta::milliseconds(1);
        }
        moment
    }

    fn copy_to_second_place(&self, backup: &Path, name: &str) -> SecondPlace {
        let Some(folder) = &self.second else { return SecondPlace::None };
        match files::copy(backup, folder, name) {
            Ok(_) => {
                tidy(folder, self.now());
                SecondPlace::Kept
            }
            Err(error) => SecondPlace::Failed(Arc::new(error)),
        }
    }
}

/// Removes what thinning lets go of. One that cannot be removed is met again next time.
fn tidy(folder: &Path, now: DateTime<Utc>) {
    let backups = files::list(folder).unwrap_or_default();
    let moments: Vec<_> = backups.iter().map(|backup| backup.made_at).collect();
    for (backup, keep) in backups.iter().zip(thin(&moments, now)) {
        if !keep {
            let _ = std::fs::remove_file(&backup.path);
        }
    }
}

/// One record that is not the same in the journal and in a backup.
enum Odd<R> {
    OnlyInBackup(R),
    OnlyInJournal(R),
    Differs { in_backup: R },
}

impl Journal {
    /// The journal's backups, to be made and looked at from any thread.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn backups(&self) -> Result<Backups> {
        let folder = self.path.parent().unwrap_or(Path::new(".")).join(files::FOLDER);
        Ok(Backups {
            journal: self.path.clone(),
            folder,
            second: self.settings()?.backup_folder.map(PathBuf::from),
            clock: self.config.clock.clone(),
        })
    }

    /// What restoring a backup would bring, take away and change.
    ///
    /// # Errors
    /// When the backup is damaged, newer than this program, or no backup.
    pub fn preview_restore(&self, backup: &Path) -> Result<Difference> {
        let (_place, copy) = files::open_copy(backup, &self.folder())?;
        self.difference(&copy)
    }

    /// Where the journal lies.
    pub(super) fn folder(&self) -> PathBuf {
        self.path.parent().map(Path::to_owned).unwrap_or_default()
    }

    fn difference(&self, copy: &Connection) -> Result<Difference> {
        let now = &self.connection;
        let mut difference = Difference::default();
        let mut days = [Vec::new(), Vec::new(), Vec::new()];
        compare::<Entry>(now, copy, |odd| {
            let (part, days, entry) = match odd {
                Odd::OnlyInBackup(entry) => (&mut difference.brings, &mut days[0], entry),
                Odd::OnlyInJournal(entry) => (&mut difference.takes_away, &mut days[1], entry),
                Odd::Differs { in_backup } => (&mut difference.changes, &mut days[2], in_backup),
            };
            days.push(entry.day);
            part.entries += 1;
            if part.examples.len() < Part::EXAMPLES {
                part.examples.push((&entry).into());
            }
            Ok(())
        })?;
        let [brought, taken, changed] = days;
        span(&mut difference.brings, brought);
        span(&mut difference.takes_away, taken);
        span(&mut difference.changes, changed);
        let others = &mut difference.others;
        let mut count = |_| {
            *others += 1;
            Ok(())
        };
        compare::<RestDay>(now, copy, |_| count(()))?;
        compare::<FocusRecord>(now, copy, |_| count(()))?;
        compare::<Reminder>(now, copy, |_| count(()))?;
        compare::<Letter>(now, copy, |_| count(()))?;
        compare::<Cue>(now, copy, |_| count(()))?;
        compare::<Space>(now, copy, |_| count(()))?;
        compare::<Rehearsal>(now, copy, |_| count(()))?;
        difference.settings = settings_of(copy, now)?.is_some();
        Ok(difference)
    }

    /// Makes the journal what it was in a backup. The present is backed up before, and the
    /// whole restore is one change that can be undone.
    ///
    /// # Errors
    /// As [`Journal::preview_restore`], or when the journal cannot be backed up or written to;
    /// nothing is changed then.
    pub fn restore(&mut self, backup: &Path) -> Result<(Difference, Change)> {
        let (_place, copy) = files::open_copy(backup, &self.folder())?;
        self.backups()?.create_if_changed(BackupKind::BeforeRestore)?;
        self.transact(Op::Restore, |draft| {
            let difference = draft.journal.difference(&copy)?;
            adopt::<Entry>(draft, &copy)?;
            adopt::<RestDay>(draft, &copy)?;
            adopt::<FocusRecord>(draft, &copy)?;
            adopt::<Reminder>(draft, &copy)?;
            adopt::<Letter>(draft, &copy)?;
            adopt::<Cue>(draft, &copy)?;
            adopt::<Space>(draft, &copy)?;
            adopt::<Rehearsal>(draft, &copy)?;
            if let Some(settings) = settings_of(&copy, draft.connection)? {
                draft.put(&settings)?;
            }
            Ok(difference)
        })
    }
}

/// Makes the records of one kind what they are in the copy.
fn adopt<R: Record + PartialEq>(draft: &mut Draft<'_>, copy: &Connection) -> Result<()> {
    let connection = draft.connection;
    compare::<R>(connection, copy, |odd| match odd {
        Odd::OnlyInBackup(record) | Odd::Differs { in_backup: record } => draft.put(&record),
        Odd::OnlyInJournal(record) => draft.remove::<R>(&record.key()),
    })
}

/// The settings a backup brings, if they differ. Where backups are kept is no part of them.
fn settings_of(backup: &Connection, journal: &Connection) -> Result<Option<Settings>> {
    let here = settings_row::read(journal)?;
    let brought = settings_row::read(backup)?.at_home_of(&here);
    Ok((brought != here).then_some(brought))
}

/// Tells of every record that is not the same in both.
fn compare<R: Record + PartialEq>(
    journal: &Connection,
    backup: &Connection,
    mut tell: impl FnMut(Odd<R>) -> Result<()>,
) -> Result<()> {
    let mut keys = R::keys(journal)?;
    keys.extend(R::keys(backup)?);
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        match (R::find(journal, &key)?, R::find(backup, &key)?) {
            (Some(here), None) => tell(Odd::OnlyInJournal(here))?,
            (None, Some(there)) => tell(Odd::OnlyInBackup(there))?,
            (Some(here), Some(there)) if here != there => tell(Odd::Differs { in_backup: there })?,
            _ => {}
        }
    }
    Ok(())
}

fn span(part: &mut Part, mut days: Vec<NaiveDate>) {
    days.sort_unstable();
    days.dedup();
    (part.since, part.until) = (days.first().copied(), days.last().copied());
    part.days = u32::try_from(days.len()).unwrap_or(u32::MAX);
}
