//! Table Habit’s (mhabit’s) exported JSON.

use serde::Deserialize;

use super::{
    Foreign, Format, LeftOutReason,
    collect::{Collector, Draft},
    error::{ForeignError, Place, Problem},
    moment::epoch_day,
    text::decode,
};

const DONE: i64 = 1;
const SKIP: i64 = 2;
const NEGATIVE: i64 = 2;
const DELETED: i64 = 3;

/// Newer versions put the list into an object, beside settings and groups.
#[derive(Deserialize)]
struct Whole {
    habits: Vec<Habit>,
}

#[derive(Deserialize)]
struct Habit {
    name: String,
    #[serde(default)]
    uuid: Option<String>,
    #[serde(default, rename = "type")]
    kind: Option<i64>,
    #[serde(default)]
    status: Option<i64>,
    #[serde(default)]
    daily_goal: Option<f64>,
    records: Vec<HabitRecord>,
}

#[derive(Deserialize)]
struct HabitRecord {
    /// Days since 1970-01-01.
    record_date: i64,
    record_type: i64,
    #[serde(default)]
    record_value: Option<f64>,
    #[serde(default)]
    reason: Option<String>,
}

pub(super) fn parse(place: Place<'_>, bytes: &[u8]) -> Result<Foreign, ForeignError> {
    let text = decode(place, bytes)?;
    let habits =
        read(&text).map_err(|error| place.error_at(error.line() as u64, Problem::json(&error)))?;
    collect(&habits).map_err(|problem| place.error(problem))
}

/// Whether a text is this export.
pub(super) fn fits(text: &str) -> bool {
    read(text).is_ok_and(|habits| !habits.is_empty())
}

/// Reads either shape; the shape is decided first, so that an error keeps its line.
fn read(text: &str) -> serde_json::Result<Vec<Habit>> {
    if text.trim_start().starts_with('[') {
        return serde_json::from_str(text);
    }
    serde_json::from_str::<Whole>(text).map(|whole| whole.habits)
}

fn collect(habits: &[Habit]) -> Result<Foreign, Problem> {
    let mut collector = Collector::new(Format::TableHabit);
    for habit in habits {
        if habit.status == Some(DELETED) {
            habit.records.iter().for_each(|_| collector.leave_out(LeftOutReason::Deleted));
            continue;
        }
        if habit.name.contains('\0') {
            return Err(Problem::Nul);
        }
        let activity = match habit.uuid.as_deref() {
            Some(uuid) => collector.activity(uuid, &habit.name)?,
            None => collector.another_activity(&habit.name)?,
        };
        for record in &habit.records {
            take(habit, activity, record, &mut collector)?;
        }
    }
    Ok(collector.finish())
}

fn take(
    habit: &Habit,
    activity: usize,
    record: &HabitRecord,
    collector: &mut Collector,
) -> Result<(), Problem> {
    let day = epoch_day(record.record_date)?;
    let left_out = left_out(habit, record)?;
    let note = record.reason.clone().filter(|reason| !reason.trim().is_empty());
    if note.as_ref().is_some_and(|note| note.contains('\0')) {
        return Err(Problem::Nul);
    }
    if let Some(reason) = left_out {
        collector.leave_out(reason);
        if note.is_none() {
            return Ok(());
        }
    }
    let activities = if left_out.is_none() { vec![activity] } else { Vec::new() };
    let habit_key = collector.key_of(activity).to_owned();
    let draft = Draft { activities, day, note, ..Draft::default() };
    collector.record(&[&habit_key, &day.to_string()], draft)
}

/// Why a record is no sign of something done, if it is none.
fn left_out(habit: &Habit, record: &HabitRecord) -> Result<Option<LeftOutReason>, Problem> {
    match record.record_type {
        0 => Ok(Some(LeftOutReason::NotDone)),
        SKIP => Ok(Some(LeftOutReason::Skipped)),
        DONE => {
            // Records without a value are of yes-or-no habits.
            let value = record.record_value.unwrap_or(1.0);
            // A negative habit is kept by staying at or under its goal.
            let kept = if habit.kind == Some(NEGATIVE) {
                value <= habit.daily_goal.unwrap_or(0.0)
            } else {
                value > 0.0
            };
            Ok((!kept).then_some(LeftOutReason::NotDone))
        }
        other => Err(Problem::no_value(&other.to_string())),
    }
}
