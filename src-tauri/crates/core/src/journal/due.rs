//! What comes due: looked up, decided, written down, and only then shown.

use std::collections::HashSet;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use uuid::Uuid;

use super::{Journal, answers::with_outcome};
use crate::{
    day::shifted,
    error::Result,
    practice::Practice,
    reminder::{
        history::{DueReminder, NextReminder, Occurrence, Outcome, ReminderStatus},
        rule::Reminder,
        schedule::{CATCH_UP, Rules, due_now, next_due},
    },
    storage::{
        entries as rows,
        occurrences::{self, Kept},
        reminders,
    },
};

/// Something that is due now, and what is to become of it.
struct Due {
    reminder: Option<Reminder>,
    kept: Kept,
}

impl Journal {
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
        let on = |id| reminders.iter().any(|reminder| reminder.id == id && reminder.enabled);
        let paused_until = self.pause()?;
        let put_off =
            occurrences::put_off(&self.connection)?.into_iter().filter_map(again).find(|next| {
                on(next.reminder_id)
                    && next.at > now
                    && paused_until.is_none_or(|until| next.at >= until)
            });
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
        // Most wakings find nothing; those write nothing.
        if self.due(self.now())?.is_empty() {
            return Ok(Vec::new());
        }
        // Looked up again inside: of two programs only one may show it.
        let shown = self.note(|journal, now| {
            let mut due = journal.due(now)?;
            let shown = journal.decide(&mut due, now)?;
            for due in &due {
                occurrences::put(&journal.connection, &due.kept)?;
            }
            Ok(shown)
        })?;
        Ok(shown.into_iter().collect())
    }

    /// What is due, the oldest first, still without an outcome.
    fn due(&self, now: DateTime<Utc>) -> Result<Vec<Due>> {
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
    fn decide(&self, due: &mut [Due], now: DateTime<Utc>) -> Result<Option<DueReminder>> {
        let mut shown = None;
        for due in due.iter_mut().rev() {
            let outcome = self.outcome(due, shown.is_some(), now)?;
            due.kept.occurrence.outcome = outcome;
            if let (Outcome::Shown, Some(reminder)) = (outcome, &due.reminder) {
                let day = due.kept.occurrence.day;
                let practice = match reminder.practice {
                    Some(practice) => practice,
                    None => self.focus_or_suggestion(day, now)?.practice,
                };
                let text = self.text_for(reminder, practice, day)?;
                due.kept.practice = Some(practice);
                due.kept.text = Some(text.clone());
                shown = Some(DueReminder { reminder_id: reminder.id, day, practice, text });
            }
        }
        Ok(shown)
    }

    fn outcome(&self, due: &Due, another_is_shown: bool, now: DateTime<Utc>) -> Result<Outcome> {
        let Occurrence { day, due_at, .. } = due.kept.occurrence;
        // One that was put off and then removed or switched off.
        let Some(reminder) = due.reminder.as_ref().filter(|reminder| reminder.enabled) else {
            return Ok(Outcome::NotToday);
        };
        let connection = &self.connection;
        Ok(if self.is_rest(day)? {
            Outcome::SilentRest
        } else if self.pause()?.is_some_and(|until| due_at < until) {
            Outcome::SilentPaused
        } else if !reminder.even_if_logged && rows::is_logged(connection, day, reminder.practice)? {
            Outcome::SilentLogged
        } else if now - due_at > CATCH_UP {
            Outcome::Missed
        } else if another_is_shown {
            Outcome::Gathered
        } else {
            Outcome::Shown
        })
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

fn again(kept: Kept) -> Option<NextReminder> {
    let Occurrence { reminder_id, day, again_at, .. } = kept.occurrence;
    again_at.map(|at| NextReminder { reminder_id, day, at })
}
