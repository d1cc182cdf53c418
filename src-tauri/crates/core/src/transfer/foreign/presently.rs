//! Presently’s exported CSV: one page of gratitude a day.

use super::{
    Foreign, Format,
    collect::{Collector, Draft},
    error::{ForeignError, Place},
    moment::iso_day,
    table::Table,
    text::decode,
};

pub(super) fn parse(place: Place<'_>, bytes: &[u8]) -> Result<Foreign, ForeignError> {
    let text = decode(place, bytes)?;
    let mut table = Table::open(place, &text)?;
    let (date, content) = (table.needed("entryDate")?, table.needed("entryContent")?);
    let mut collector = Collector::new(Format::Presently);
    while let Some(row) = table.next_row()? {
        let day = iso_day(row.cell(Some(date))).map_err(|problem| table.error(&row, problem))?;
        let note = Some(row.cell(Some(content)).to_owned());
        let draft = Draft { day, note, ..Draft::default() };
        collector
            .record(&[&day.to_string()], draft)
            .map_err(|problem| table.error(&row, problem))?;
    }
    Ok(collector.finish())
}
