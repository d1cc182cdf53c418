//! Tables in CSV, with headers found by name and line numbers that are right.

use std::io::{Chain, Read};

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::{
    error::{ForeignError, Place, Problem, shown},
    text::line_after,
};

/// Stands behind the text. When it is not the last row, a quotation mark never closed.
const SENTINEL: &[u8] = b"\nx";

/// A table being read, row by row.
pub(super) struct Table<'t> {
    place: Place<'t>,
    text: &'t str,
    reader: csv::Reader<Chain<&'t [u8], &'static [u8]>>,
    headers: Vec<String>,
    counted: usize,
    line: u64,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    /// Where it begins, counted from 1.
    pub(super) line: u64,
    cells: StringRecord,
}

impl Row {
    /// The cell in a column; empty when the row or the column is not there.
    pub(super) fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.cells.get(column)).unwrap_or_default()
    }
}

impl<'t> Table<'t> {
    /// Reads the header. The separator is a comma, semicolon or tab, whichever the first line
    /// has most of.
    ///
    /// # Errors
    /// When there is no header, or a quotation mark in it never closes.
    pub(super) fn open(place: Place<'t>, text: &'t str) -> Result<Self, ForeignError> {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator(text))
            .from_reader(text.as_bytes().chain(SENTINEL));
        let mut table = Self { place, text, reader, headers: Vec::new(), counted: 0, line: 1 };
        let Some(header) = table.read()? else {
            return Err(place.error(Problem::Empty));
        };
        table.headers = header.cells.iter().map(|cell| cell.trim().to_owned()).collect();
        Ok(table)
    }

    /// The header’s cells, trimmed.
    pub(super) fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The place of a column, whatever the case of its letters.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        let wanted = name.to_lowercase();
        self.headers.iter().position(|header| header.to_lowercase() == wanted)
    }

    /// The place of a column that has to be there.
    pub(super) fn needed(&self, name: &str) -> Result<usize, ForeignError> {
        self.column(name).ok_or_else(|| self.place.error_at(1, Problem::MissingColumn(shown(name))))
    }

    pub(super) fn error(&self, row: &Row, problem: Problem) -> ForeignError {
        self.place.error_at(row.line, problem)
    }

    /// The next row, or `None` after the last.
    ///
    /// # Errors
    /// When a row has not as many cells as the header, or a quotation mark never closes.
    pub(super) fn next_row(&mut self) -> Result<Option<Row>, ForeignError> {
        loop {
            let Some(row) = self.read()? else { return Ok(None) };
            // Spreadsheets leave lines of blanks and separators behind.
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            self.check_width(&row)?;
            return Ok(Some(row));
        }
    }

    fn check_width(&self, row: &Row) -> Result<(), ForeignError> {
        let (found, wanted) = (row.cells.len(), self.headers.len());
        let beyond = row.cells.iter().skip(wanted).any(|cell| !cell.is_empty());
        if found < wanted || beyond {
            return Err(self.error(row, Problem::Ragged { found, wanted }));
        }
        Ok(())
    }

    fn read(&mut self) -> Result<Option<Row>, ForeignError> {
        let mut record = ByteRecord::new();
        let before = self.reader.position().byte();
        let read = self.reader.read_byte_record(&mut record);
        let start = self.skip_breaks(usize::try_from(before).unwrap_or(usize::MAX));
        let line = self.line_at(start);
        if start >= self.text.len() {
            return Ok(None);
        }
        let damaged = || self.place.error_at(line, Problem::Damaged);
        if !read.map_err(|_| damaged())? {
            return Ok(None);
        }
        if self.reader.position().byte() as usize >= self.text.len() + SENTINEL.len() {
            return Err(self.place.error_at(line, Problem::OpenQuote));
        }
        let cells = StringRecord::from_byte_record(record).map_err(|_| damaged())?;
        Ok(Some(Row { line, cells }))
    }

    /// The reader stands before line breaks it has yet to skip.
    fn skip_breaks(&self, from: usize) -> usize {
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let breaks = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        from.saturating_add(breaks)
    }

    fn line_at(&mut self, start: usize) -> u64 {
        let between = self.text.get(self.counted..start).unwrap_or_default();
        self.line += line_after(between) - 1;
        self.counted = self.counted.max(start.min(self.text.len()));
        self.line
    }
}

fn separator(text: &str) -> u8 {
    let first = text.trim_start_matches(['\n', '\r']).lines().next().unwrap_or_default();
    let count = |byte: u8| first.bytes().filter(|b| *b == byte).count();
    [b'\t', b';']
        .into_iter()
        .filter(|byte| count(*byte) > count(b','))
        .max_by_key(|byte| count(*byte))
        .unwrap_or(b',')
}
