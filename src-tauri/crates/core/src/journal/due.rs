//! What comes due: looked up, decided, written down, and only then shown.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::{Journal, answers::with_outcome, upcoming::HISTORY};
use crate::{
    content::neutral_reminders,
    day::shifted,
    error::Result,
    practice::Practice,
    reminder::{
        attention::Attention,
        decision::{Circumstances, Decision, decide},
        history::{DelayedBy, DueReminder, NextReminder, Occurrence, OccurrenceId, Outcome},
        rule::Reminder,
        schedule::{day_begins, due_now},
    },
    storage::{
        entries as rows,
        occurrences::{self, Kept},
        reminders,
    },
};

/// For how many days before today one that is on the screen is taken back when it is settled.
const LOOK_BACK: i64 = 2;

/// Something that is due now, and what is to become of it.
struct Due {
    reminder: Option<Reminder>,
    kept: Kept,
    /// What it was before, when it had come due already.
    before: Option<Occurrence>,
}

impl Due {
    fn is_news(&self) -> bool {
        self.before.as_ref().is_none_or(|before| {
            let now = &self.kept.occurrence;
            (before.outcome, before.delay) != (now.outcome, now.delay)
        })
    }
}

impl Journal {
    /// Whether [`Journal::take_due`] has anything to decide, so that the desk need not be looked
    /// at when it has not.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn has_due(&self) -> Result<bool> {
        Ok(!self.due(self.now())?.is_empty())
    }

    /// Decides all that is due now, writes it down, and gives what is to be shown: at most
    /// one, and only what was not shown before.
    ///
    /// # Errors
    /// When the journal cannot be written to; then nothing is to be shown.
    pub fn take_due(&mut self, attention: &Attention) -> Result<Option<DueReminder>> {
        let attention = self.heeded(attention)?;
        // Most wakings find nothing new; those write nothing.
        if !self.decided(&attention, self.now())?.iter().any(Due::is_news) {
            return Ok(None);
        }
        // Looked up again inside: of two programs only one may show it.
        self.note(|journal, now| {
            let mut due = journal.decided(&attention, now)?;
            due.retain(Due::is_news);
            let shown = journal.dress(&mut due, now)?;
            for due in &due {
                occurrences::put(&journal.connection, &due.kept)?;
            }
            let since = shifted(journal.today()?, -3);
            occurrences::forget_older(&journal.connection, HISTORY, since)?;
            Ok(shown)
        })
    }

    /// Takes back what is on the screen and need not be any more, because its day was logged
    /// meanwhile, became a rest day, or its reminder went away. Says which, so that they can be
    /// closed.
    ///
    /// # Errors
    /// When the journal cannot be written to.
    pub fn take_settled(&mut self) -> Result<Vec<OccurrenceId>> {
        if self.settled()?.is_empty() {
            return Ok(Vec::new());
        }
        self.note(|journal, now| {
            let settled = journal.settled()?;
            let back = |(kept, outcome): (Kept, Outcome)| {
                let Occurrence { reminder_id, day, .. } = kept.occurrence;
                let kept = with_outcome(kept, outcome, now, None);
                occurrences::put(&journal.connection, &kept)?;
                Ok(OccurrenceId { reminder_id, day })
            };
            settled.into_iter().map(back).collect()
        })
    }

    /// What is on the screen without need, and what becomes of it.
    fn settled(&self) -> Result<Vec<(Kept, Outcome)>> {
        let since = shifted(self.today()?, -LOOK_BACK);
        let mut settled = Vec::new();
        for kept in occurrences::unanswered(&self.connection, since)? {
            let Occurrence { reminder_id, day, decided_at, .. } = kept.occurrence;
            let Some(reminder) = self.reminder_if_on(reminder_id)? else {
                settled.push((kept, Outcome::SwitchedOff));
                continue;
            };
            let connection = &self.connection;
            if rows::is_logged_since(connection, day, reminder.practice, decided_at)?
                || self.is_rest(day)?
            {
                settled.push((kept, Outcome::Withdrawn));
            }
        }
        Ok(settled)
    }

    /// What of the desk counts, as the person set it.
    fn heeded(&self, attention: &Attention) -> Result<Attention> {
        let settings = self.settings()?;
        Ok(Attention {
            do_not_disturb: attention.do_not_disturb && settings.follow_do_not_disturb,
            presenting: attention.presenting && settings.silent_while_presenting,
            ..*attention
        })
    }

    /// What is due, the oldest first, as it stands before it is decided.
    fn due(&self, now: DateTime<Utc>) -> Result<Vec<Due>> {
        let recorded = self.recorded()?;
        let reminders = self.reminders()?;
        let effective = reminders::effective_from(&self.connection)?;
        let known = |id, day| recorded.contains(&(id, day));
        let by_id = |id| reminders.iter().find(|reminder| reminder.id == id).cloned();

        let mut due: Vec<Due> = due_now(&self.rules(&reminders)?, &known, now)
            .into_iter()
            .filter(|next| effective.get(&next.reminder_id).is_none_or(|from| next.at >= *from))
            .map(|next| Due {
                reminder: by_id(next.reminder_id),
                kept: fresh(&next, now),
                before: None,
            })
            .collect();
        for kept in self.met_before(now)? {
            let before = Some(kept.occurrence.clone());
            let kept = come_again(kept, now);
            due.push(Due { reminder: by_id(kept.occurrence.reminder_id), kept, before });
        }
        due.sort_by_key(|due| due.kept.occurrence.due_at);
        Ok(due)
    }

    /// Those put off until now, and those that are held.
    fn met_before(&self, now: DateTime<Utc>) -> Result<Vec<Kept>> {
        let again = |kept: &Kept| kept.occurrence.again_at.is_some_and(|again| again <= now);
        let mut met = occurrences::put_off(&self.connection)?;
        met.retain(again);
        met.extend(occurrences::held(&self.connection)?);
        Ok(met)
    }

    /// What is due with its outcome. The newest that may be shown is the one that is.
    fn decided(&self, attention: &Attention, now: DateTime<Utc>) -> Result<Vec<Due>> {
        let mut due = self.due(now)?;
        let mut another_is_shown = false;
        for due in due.iter_mut().rev() {
            let Decision { outcome, delay } = decide(&self.circumstances(due, attention, now)?);
            let outcome = match outcome {
                Outcome::Shown if another_is_shown => Outcome::Gathered,
                outcome => outcome,
            };
            another_is_shown |= outcome == Outcome::Shown;
            let occurrence = &mut due.kept.occurrence;
            (occurrence.outcome, occurrence.delay) = (outcome, delay);
            if outcome == Outcome::SilentLogged {
                let asked = due.reminder.as_ref().and_then(|reminder| reminder.practice);
                occurrence.practice = rows::last_logged(&self.connection, occurrence.day, asked)?;
            }
        }
        Ok(due)
    }

    fn circumstances(
        &self,
        due: &Due,
        attention: &Attention,
        now: DateTime<Utc>,
    ) -> Result<Circumstances> {
        let Occurrence { day, due_at, .. } = due.kept.occurrence;
        let settings = self.settings()?;
        let reminder = due.reminder.as_ref().filter(|reminder| reminder.enabled);
        let practice = reminder.and_then(|reminder| reminder.practice);
        let even_if_logged = reminder.is_some_and(|reminder| reminder.even_if_logged);
        Ok(Circumstances {
            now,
            due_at,
            held_by: held_by(due.before.as_ref()),
            day_ends: day_begins(shifted(day, 1), self.zone(), settings.day_start),
            wanted: reminder.is_some(),
            rest: self.is_rest(day)?,
            paused_until: self.pause()?,
            declined: self.is_declined(day, practice)?,
            logged: !even_if_logged
                && rows::last_logged(&self.connection, day, practice)?.is_some(),
            quiet: settings.quiet_hours,
            zone: self.zone(),
            attention: *attention,
        })
    }

    /// Whether *Not today* was said on a day: of a practice, or of the day as a whole.
    fn is_declined(&self, day: NaiveDate, practice: Option<Practice>) -> Result<bool> {
        for id in occurrences::declined(&self.connection, day)? {
            let reminder = self.reminder_if_on(id)?;
            if reminder.is_some_and(|one| one.practice.is_none() || one.practice == practice) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Gives the one that is shown its practice and its words.
    fn dress(&self, due: &mut [Due], now: DateTime<Utc>) -> Result<Option<DueReminder>> {
        let shown = due.iter_mut().find(|due| due.kept.occurrence.outcome == Outcome::Shown);
        let Some(Due { reminder: Some(reminder), kept, .. }) = shown else { return Ok(None) };
        let Occurrence { day, delay, .. } = kept.occurrence;
        let practice = match reminder.practice {
            Some(practice) => practice,
            None => self.practice_to_offer(day, now)?,
        };
        let text = self.text_for(reminder, practice, day, now)?;
        kept.occurrence.practice = Some(practice);
        kept.text = Some(text.clone());
        let was_kept = delay.is_some_and(|delay| delay.by == DelayedBy::DoNotDisturb);
        Ok(Some(DueReminder { reminder_id: reminder.id, day, practice, text, was_kept }))
    }

    /// The reminder's own text, or a gentle one that is not the last one again.
    fn text_for(
        &self,
        reminder: &Reminder,
        practice: Practice,
        day: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<String> {
        if let Some(text) = &reminder.text {
            return Ok(text.clone());
        }
        let language = self.language()?;
        let texts = if reminder.practice.is_none() && self.is_unsuggested(day, now)? {
            neutral_reminders(&language)
        } else {
            &practice.texts(&language).reminders
        };
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

/// What keeps one that is held already.
fn held_by(before: Option<&Occurrence>) -> Option<DelayedBy> {
    let held = before.filter(|before| before.outcome == Outcome::Held)?;
    held.delay.map(|delay| delay.by)
}

fn fresh(next: &NextReminder, now: DateTime<Utc>) -> Kept {
    let occurrence = Occurrence {
        reminder_id: next.reminder_id,
        day: next.day,
        due_at: next.at,
        outcome: Outcome::Missed,
        decided_at: now,
        again_at: None,
        delay: None,
        practice: None,
    };
    Kept { occurrence, text: None }
}

/// One that was put off, due at the moment it was put off to; or one that is held, due when it
/// was due.
fn come_again(mut kept: Kept, now: DateTime<Utc>) -> Kept {
    if let Some(again) = kept.occurrence.again_at {
        kept.occurrence.due_at = again;
    }
    with_outcome(kept, Outcome::Missed, now, None)
}
