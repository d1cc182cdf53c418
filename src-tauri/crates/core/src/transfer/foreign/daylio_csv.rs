//! Daylio’s “Export CSV”, old and new.

use chrono::NaiveDate;

use super::{
    Foreign, Format,
    collect::{Collector, Draft},
    daylio_mood::feeling_of_name,
    daylio_text::{month_and_day, note},
    error::{ForeignError, Place, Problem},
    moment::{day_of, iso_day, number, time_of_day},
    table::{Row, Table},
    text::decode,
};

/// Where the columns are; which there are differs from version to version.
struct Layout {
    full_date: Option<usize>,
    year: Option<usize>,
    date: Option<usize>,
    time: Option<usize>,
    mood: usize,
    activities: usize,
    title: Option<usize>,
    note: Option<usize>,
}

impl Layout {
    fn of(table: &Table<'_>) -> Result<Self, ForeignError> {
        let (full_date, year) = (table.column("full_date"), table.column("year"));
        let date = table.column("date");
        if full_date.is_none() && (year.is_none() || date.is_none()) {
            table.needed("full_date")?;
        }
        Ok(Self {
            full_date,
            year,
            date,
            time: table.column("time"),
            mood: table.needed("mood")?,
            activities: table.needed("activities")?,
            title: table.column("note_title"),
            note: table.column("note"),
        })
    }

    fn day(&self, row: &Row) -> Result<NaiveDate, Problem> {
        if self.full_date.is_some() {
            return iso_day(row.cell(self.full_date));
        }
        let (year, date) = (row.cell(self.year), row.cell(self.date));
        let month_and_day = month_and_day(date);
        let shown = format!("{date} {year}");
        let (month, day) = month_and_day.unzip();
        day_of(&shown, number(year.trim(), 4), month, day)
    }
}

pub(super) fn parse(place: Place<'_>, bytes: &[u8]) -> Result<Foreign, ForeignError> {
    let text = decode(place, bytes)?;
    let mut table = Table::open(place, &text)?;
    let layout = Layout::of(&table)?;
    let mut collector = Collector::new(Format::DaylioCsv);
    while let Some(row) = table.next_row()? {
        take(&layout, &row, &mut collector).map_err(|problem| table.error(&row, problem))?;
    }
    Ok(collector.finish())
}

fn take(layout: &Layout, row: &Row, collector: &mut Collector) -> Result<(), Problem> {
    let day = layout.day(row)?;
    let time = Some(row.cell(layout.time).trim()).filter(|time| !time.is_empty());
    let time = time.map(time_of_day).transpose()?;
    let names = row.cell(Some(layout.activities)).split('|').map(str::trim);
    let mut activities = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        activities.push(collector.activity(name, name)?);
    }
    let draft = Draft {
        activities,
        day,
        time,
        note: note(row.cell(layout.title), row.cell(layout.note)),
        feeling: feeling_of_name(row.cell(Some(layout.mood))),
    };
    let clock = time.map(|time| time.to_string()).unwrap_or_default();
    collector.record(&[&day.to_string(), &clock], draft)
}
