//! Reminders: the rules a person sets, what comes due, and how it is answered.

use std::collections::HashSet;

use chrono::{DateTime, Datelike as _, Duration, NaiveDate, Utc};
use uuid::Uuid;

use super::{Journal, entries::new_id};
use crate::{
    change::{Change, EntryChange, Op},
    day::shifted,
    entry::{EntryDraft, Source},
    error::{Error, Result},
    focus::FocusRecord,
    practice::Practice,
    reminder::{
        history::{DueReminder, NextReminder, Occurrence, Outcome, ReminderStatus},
        rule::{LONGEST_TEXT, Reminder, ReminderDraft},
        schedule::{CATCH_UP, Rules, due_now, next_due},
    },
    storage::{
        entries as rows,
        occurrences::{self, Kept},
        pauses::{self, Pause},
        record::Record as _,
        reminders,
    },
};

/// How long *Later* puts a reminder off.
const LATER: Duration = Duration::hours(1);

/// Something that is due now, and what is to become of it.
struct Due {
    reminder: Option<Reminder>,
    kept: Kept,
}

impl Journal {
    /// All reminders by time of day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reminders(&self) -> Result<Vec<Reminder>> {
        reminders::list(&self.connection)
    }

    /// Adds a reminder. A time that has passed today comes tomorrow.
    ///
    /// # Errors
    /// When it has no weekday or too long a text, or the journal cannot be written to.
    pub fn add_reminder(&mut self, draft: ReminderDraft) -> Result<(Reminder, Change)> {
        self.put_reminder(new_id(self.now()), draft, Op::AddReminder)
    }

    /// Replaces what a reminder says.
    ///
    /// # Errors
    /// When there is none with this identifier, and as in [`Journal::add_reminder`].
    pub fn edit_reminder(&mut self, id: Uuid, draft: ReminderDraft) -> Result<(Reminder, Change)> {
        self.reminder(id)?;
        self.put_reminder(id, draft, Op::EditReminder)
    }

    fn put_reminder(
        &mut self,
        id: Uuid,
        draft: ReminderDraft,
        op: Op,
    ) -> Result<(Reminder, Change)> {
        let reminder = checked(id, draft)?;
        let ((), change) = self.transact(op, |draft| draft.put(&reminder))?;
        Ok((reminder, change))
    }

    /// Removes a reminder.
    ///
    /// # Errors
    /// When there is none with this identifier.
    pub fn remove_reminder(&mut self, id: Uuid) -> Result<Change> {
        let key = self.reminder(id)?.key();
        let ((), change) =
            self.transact(Op::RemoveReminder, |draft| draft.remove::<Reminder>(&key))?;
        Ok(change)
    }

    fn reminder(&self, id: Uuid) -> Result<Reminder> {
        Reminder::find(&self.connection, &id.to_string())?
            .ok_or_else(|| Error::NoSuchReminder(id.to_string()))
    }

    /// Keeps all reminders silent until a moment.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn pause_reminders(&mut self, until: DateTime<Utc>) -> Result<Change> {
        let ((), change) =
            self.transact(Op::PauseReminders, |draft| draft.put(&Pause { until }))?;
        Ok(change)
    }

    /// Ends a pause.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn resume_reminders(&mut self) -> Result<Change> {
        let ((), change) =
            self.transact(Op::ResumeReminders, |draft| draft.remove::<Pause>(pauses::KEY))?;
        Ok(change)
    }

    /// The honest line: what comes next, and what became of the last.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reminder_status(&self) -> Result<ReminderStatus> {
        let now = self.now();
        Ok(ReminderStatus {
            next: self.next_reminder()?,
            last: occurrences::last(&self.connection)?,
            paused_until: self.pause()?.filter(|until| *until > now),
        })
    }

    fn next_reminder(&self) -> Result<Option<NextReminder>> {
        let now = self.now();
        let recorded = self.recorded()?;
        let reminders = self.reminders()?;
        let known = |id, day| recorded.contains(&(id, day));
        let by_rule = next_due(&self.rules(&reminders)?, &known, now);
        let put_off = occurrences::put_off(&self.connection)?.into_iter().find_map(again);
        Ok([by_rule, put_off].into_iter().flatten().min_by_key(|next| next.at))
    }

    /// The next moment at which [`Journal::take_due`] may have something to decide.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn next_wake(&self) -> Result<Option<DateTime<Utc>>> {
        let recorded = self.recorded()?;
        let reminders = self.reminders()?;
        // Also during a pause: that a reminder stayed silent is written down when it was due.
        let rules = Rules { paused_until: None, ..self.rules(&reminders)? };
        let known = |id, day| recorded.contains(&(id, day));
        let by_rule = next_due(&rules, &known, self.now()).map(|next| next.at);
        let put_off = occurrences::next_again(&self.connection)?;
        Ok([by_rule, put_off].into_iter().flatten().min())
    }

    fn rules<'a>(&self, reminders: &'a [Reminder]) -> Result<Rules<'a>> {
        Ok(Rules {
            reminders,
            zone: self.zone(),
            day_start: self.settings()?.day_start,
            paused_until: self.pause()?,
        })
    }

    fn pause(&self) -> Result<Option<DateTime<Utc>>> {
        Ok(Pause::find(&self.connection, pauses::KEY)?.map(|pause| pause.until))
    }

    /// What came due in the last days; older occurrences cannot come due again.
    fn recorded(&self) -> Result<HashSet<(Uuid, NaiveDate)>> {
        let since = shifted(self.today()?, -3);
        Ok(occurrences::recorded_since(&self.connection, since)?.into_iter().collect())
    }

    /// Decides all that is due now, writes it down, and gives what is to be shown: at most
    /// one, and only what was not shown before.
    ///
    /// # Errors
    /// When the journal cannot be written to; then nothing is to be shown.
    pub fn take_due(&mut self) -> Result<Vec<DueReminder>> {
        let mut due = self.due()?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let shown = self.decide(&mut due)?;
        self.note(|connection, _now| {
            due.iter().try_for_each(|due| occurrences::put(connection, &due.kept))
        })?;
        Ok(shown.into_iter().collect())
    }

    /// What is due, the oldest first, still without an outcome.
    fn due(&self) -> Result<Vec<Due>> {
        let now = self.now();
        let recorded = self.recorded()?;
        let reminders = self.reminders()?;
        let effective = reminders::effective_from(&self.connection)?;
        let known = |id, day| recorded.contains(&(id, day));
        let by_id = |id| reminders.iter().find(|reminder| reminder.id == id).cloned();

        let mut due: Vec<Due> = due_now(&self.rules(&reminders)?, &known, now)
            .into_iter()
            .filter(|next| effective.get(&next.reminder_id).is_none_or(|from| next.at >= *from))
            .map(|next| Due { reminder: by_id(next.reminder_id), kept: fresh(&next, now) })
            .collect();
        for kept in occurrences::put_off(&self.connection)? {
            if kept.occurrence.again_at.is_some_and(|again| again <= now) {
                let kept = come_again(kept, now);
                due.push(Due { reminder: by_id(kept.occurrence.reminder_id), kept });
            }
        }
        due.sort_by_key(|due| due.kept.occurrence.due_at);
        Ok(due)
    }

    /// Gives each its outcome; the newest that may be shown is the one that is.
    fn decide(&mut self, due: &mut [Due]) -> Result<Option<DueReminder>> {
        let mut shown = None;
        for due in due.iter_mut().rev() {
            let outcome = self.outcome(due, shown.is_some())?;
            due.kept.occurrence.outcome = outcome;
            if let (Outcome::Shown, Some(reminder)) = (outcome, &due.reminder) {
                let practice = self.practice_for(reminder, due.kept.occurrence.day)?;
                let text = self.text_for(reminder, practice, due.kept.occurrence.day)?;
                due.kept.practice = Some(practice);
                due.kept.text = Some(text.clone());
                let day = due.kept.occurrence.day;
                shown = Some(DueReminder { reminder_id: reminder.id, day, practice, text });
            }
        }
        Ok(shown)
    }

    fn outcome(&self, due: &Due, another_is_shown: bool) -> Result<Outcome> {
        let Occurrence { day, due_at, .. } = due.kept.occurrence;
        let Some(reminder) = &due.reminder else { return Ok(Outcome::Missed) };
        let connection = &self.connection;
        Ok(if self.is_rest(day)? {
            Outcome::SilentRest
        } else if self.pause()?.is_some_and(|until| due_at < until) {
            Outcome::SilentPaused
        } else if !reminder.even_if_logged && rows::is_logged(connection, day, reminder.practice)? {
            Outcome::SilentLogged
        } else if another_is_shown || self.now() - due_at > CATCH_UP {
            Outcome::Missed
        } else {
            Outcome::Shown
        })
    }

    fn practice_for(&mut self, reminder: &Reminder, day: NaiveDate) -> Result<Practice> {
        if let Some(practice) = reminder.practice {
            return Ok(practice);
        }
        match FocusRecord::find(&self.connection, &day.to_string())? {
            Some(record) => Ok(record.practice),
            None => Ok(self.focus()?.practice),
        }
    }

    /// The reminder's own text, or a gentle one that is not the last one again.
    fn text_for(&self, reminder: &Reminder, practice: Practice, day: NaiveDate) -> Result<String> {
        if let Some(text) = &reminder.text {
            return Ok(text.clone());
        }
        let texts = &practice.texts().reminders;
        let last = occurrences::last_text(&self.connection)?;
        let turn = usize::try_from(day.num_days_from_ce()).unwrap_or(0);
        let candidates = (0..texts.len()).map(|step| &texts[(turn + step) % texts.len()]);
        Ok(candidates
            .into_iter()
            .find(|text| Some(*text) != last.as_ref())
            .unwrap_or(&texts[0])
            .clone())
    }

    /// *I did this*: an entry on the reminder's own day. A second press makes no second entry.
    ///
    /// # Errors
    /// [`Error::AlreadyAnswered`], or when the journal cannot be written to.
    pub fn answer_done(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<EntryChange> {
        let kept = self.answerable(reminder_id, day)?;
        if kept.occurrence.outcome == Outcome::Done {
            return Err(Error::AlreadyAnswered);
        }
        let practice = match kept.practice {
            Some(practice) => practice,
            None => self.focus()?.practice,
        };
        let draft = EntryDraft {
            practice: Some(practice),
            day: (day != self.today()?).then_some(day),
            // After midnight the reminder's own time is the truest moment on its day.
            time: (day != self.today()?).then(|| self.wall_time_of(&kept)),
            ..EntryDraft::default()
        };
        let entry = self.entry_from(draft, Source::Notification)?;
        let done = with_outcome(kept, Outcome::Done, self.now(), None);
        let op = Op::RecordEntry { practice: entry.practice };
        let ((), change) = self.transact(op, |draft| {
            draft.put(&entry)?;
            occurrences::put(draft.connection, &done)
        })?;
        Ok(EntryChange { entry, change })
    }

    fn wall_time_of(&self, kept: &Kept) -> chrono::NaiveTime {
        crate::clock::wall_time(kept.occurrence.due_at, self.zone()).time()
    }

    /// *Later*: the same reminder comes again in an hour, still for its own day.
    ///
    /// # Errors
    /// When it never came due, or the journal cannot be written to.
    pub fn answer_later(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        let again = self.now() + LATER;
        self.answer(reminder_id, day, Outcome::Later, Some(again))
    }

    /// *Not today*: this reminder stays away until its next day.
    ///
    /// # Errors
    /// When it never came due, or the journal cannot be written to.
    pub fn answer_not_today(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        self.answer(reminder_id, day, Outcome::NotToday, None)
    }

    /// Notes that a reminder could not be shown.
    ///
    /// # Errors
    /// When it never came due, or the journal cannot be written to.
    pub fn note_failed(&mut self, reminder_id: Uuid, day: NaiveDate) -> Result<()> {
        self.answer(reminder_id, day, Outcome::Failed, None)
    }

    fn answer(
        &mut self,
        reminder_id: Uuid,
        day: NaiveDate,
        outcome: Outcome,
        again_at: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let kept = self.answerable(reminder_id, day)?;
        let kept = with_outcome(kept, outcome, self.now(), again_at);
        self.note(|connection, _now| occurrences::put(connection, &kept))
    }

    fn answerable(&self, reminder_id: Uuid, day: NaiveDate) -> Result<Kept> {
        occurrences::find(&self.connection, reminder_id, day)?
            .ok_or_else(|| Error::NoSuchReminder(reminder_id.to_string()))
    }
}

fn checked(id: Uuid, draft: ReminderDraft) -> Result<Reminder> {
    let text = draft.text.filter(|text| !text.trim().is_empty());
    if text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Error::ReminderTextTooLong);
    }
    let mut days = draft.days;
    days.sort_unstable();
    days.dedup();
    if days.is_empty() {
        return Err(Error::NoWeekday);
    }
    Ok(Reminder {
        id,
        at: draft.at,
        days,
        practice: draft.practice,
        text,
        even_if_logged: draft.even_if_logged,
        enabled: draft.enabled,
    })
}

fn fresh(next: &NextReminder, now: DateTime<Utc>) -> Kept {
    let occurrence = Occurrence {
        reminder_id: next.reminder_id,
        day: next.day,
        due_at: next.at,
        outcome: Outcome::Missed,
        decided_at: now,
        again_at: None,
    };
    Kept { occurrence, practice: None, text: None }
}

/// One that was put off, due at the moment it was put off to.
fn come_again(mut kept: Kept, now: DateTime<Utc>) -> Kept {
    if let Some(again) = kept.occurrence.again_at {
        kept.occurrence.due_at = again;
    }
    with_outcome(kept, Outcome::Missed, now, None)
}

fn with_outcome(
    mut kept: Kept,
    outcome: Outcome,
    now: DateTime<Utc>,
    again_at: Option<DateTime<Utc>>,
) -> Kept {
    kept.occurrence = Occurrence { outcome, decided_at: now, again_at, ..kept.occurrence };
    kept
}

fn again(kept: Kept) -> Option<NextReminder> {
    let Occurrence { reminder_id, day, again_at, .. } = kept.occurrence;
    again_at.map(|at| NextReminder { reminder_id, day, at })
}
