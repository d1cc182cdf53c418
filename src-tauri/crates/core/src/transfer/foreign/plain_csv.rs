//! Any table with a column of days, its columns chosen by the person.

use super::{
    Columns, Foreign, Format,
    collect::{Collector, Draft},
    error::{ForeignError, Place, Problem, shown},
    moment::time_of_day,
    plain_date::{Order, OrderGuess, moment},
    table::{Row, Table},
    text::decode,
};

/// Header names that are likely for each column, in several languages.
const DAY: [&str; 13] = [
    "day",
    "date",
    "full_date",
    "entrydate",
    "timestamp",
    "datetime",
    "tag",
    "datum",
    "fecha",
    "jour",
    "data",
    "日期",
    "日付",
];
const TIME: [&str; 8] = ["time", "hour", "zeit", "uhrzeit", "hora", "heure", "ora", "tijd"];
const ACTIVITY: [&str; 12] = [
    "activity",
    "habit",
    "practice",
    "category",
    "name",
    "aktivität",
    "gewohnheit",
    "actividad",
    "hábito",
    "activité",
    "habitude",
    "attività",
];
const NOTE: [&str; 12] = [
    "note", "notes", "text", "content", "entry", "comment", "journal", "notiz", "nota", "notas",
    "texto", "texte",
];
const FEELING: [&str; 9] =
    ["feeling", "mood", "rating", "score", "gefühl", "stimmung", "humor", "humeur", "ánimo"];

/// The columns’ places.
struct Layout {
    day: usize,
    time: Option<usize>,
    activity: Option<usize>,
    note: Option<usize>,
    feeling: Option<usize>,
}

pub(super) fn parse(
    place: Place<'_>,
    bytes: &[u8],
    columns: Option<&Columns>,
) -> Result<Foreign, ForeignError> {
    let text = decode(place, bytes)?;
    let mut table = Table::open(place, &text)?;
    let guess;
    let columns = match columns {
        Some(columns) => columns,
        None => {
            guess = guess_columns(table.headers());
            &guess
        }
    };
    let layout = find(place, &table, columns)?;
    let order = order_of(place, &text, layout.day)?;
    let mut collector = Collector::new(Format::PlainCsv);
    while let Some(row) = table.next_row()? {
        take(&layout, &row, order, &mut collector).map_err(|problem| table.error(&row, problem))?;
    }
    Ok(collector.finish())
}

pub(super) fn headers(
    place: Place<'_>,
    bytes: &[u8],
) -> Result<(Vec<String>, Columns), ForeignError> {
    let text = decode(place, bytes)?;
    let table = Table::open(place, &text)?;
    let columns = guess_columns(table.headers());
    Ok((table.headers().to_vec(), columns))
}

/// The columns by their names; the day’s stays empty when no name is likely.
pub(super) fn guess_columns(headers: &[String]) -> Columns {
    let first = |names: &[&str]| {
        let likely = names
            .iter()
            .find_map(|name| headers.iter().find(|header| header.to_lowercase() == *name));
        likely.cloned()
    };
    Columns {
        day: first(&DAY).unwrap_or_default(),
        time: first(&TIME),
        activity: first(&ACTIVITY),
        note: first(&NOTE),
        feeling: first(&FEELING),
    }
}

fn find(place: Place<'_>, table: &Table<'_>, columns: &Columns) -> Result<Layout, ForeignError> {
    let twice = |name: &str| table.headers().iter().filter(|header| *header == name).count() > 1;
    let needed = |name: &str| {
        if twice(name) {
            return Err(place.error_at(1, Problem::ColumnTwice(shown(name))));
        }
        table.needed(name)
    };
    let wanted = |name: &Option<String>| {
        let name = name.as_deref().filter(|name| !name.is_empty());
        name.map(needed).transpose()
    };
    if columns.day.is_empty() {
        return Err(place.error_at(1, Problem::MissingColumn("date".to_owned())));
    }
    Ok(Layout {
        day: needed(&columns.day)?,
        time: wanted(&columns.time)?,
        activity: wanted(&columns.activity)?,
        note: wanted(&columns.note)?,
        feeling: wanted(&columns.feeling)?,
    })
}

/// Reads the days once before anything is taken, to see which of day and month comes first.
fn order_of(place: Place<'_>, text: &str, day: usize) -> Result<Option<Order>, ForeignError> {
    let mut table = Table::open(place, text)?;
    let mut guess = OrderGuess::default();
    while let Some(row) = table.next_row()? {
        guess.see(row.cell(Some(day)));
    }
    Ok(guess.order())
}

fn take(
    layout: &Layout,
    row: &Row,
    order: Option<Order>,
    collector: &mut Collector,
) -> Result<(), Problem> {
    let (day, with_day) = moment(row.cell(Some(layout.day)), order)?;
    let time = match row.cell(layout.time).trim() {
        "" => with_day,
        time => Some(time_of_day(time)?),
    };
    let (name, note) = (row.cell(layout.activity).trim(), row.cell(layout.note));
    let activities = match name {
        "" => Vec::new(),
        name => vec![collector.activity(name, name)?],
    };
    let draft = Draft {
        activities,
        day,
        time,
        note: Some(note.to_owned()),
        feeling: feeling(row.cell(layout.feeling).trim())?,
    };
    let clock = time.map(|time| time.to_string()).unwrap_or_default();
    collector.record(&[&day.to_string(), &clock, name, note], draft)
}

fn feeling(text: &str) -> Result<Option<u8>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let feeling = text.parse().ok().filter(|feeling| (1..=5).contains(feeling));
    feeling.map(Some).ok_or_else(|| Problem::NoFeeling(shown(text)))
}
