//! The week as a matrix of practices by days.

use hearth_core::{
    day::Weekday,
    practice::Practice,
    progress::week::{DayFeeling, DayState, PracticeWeek, WeekPage},
};
use unicode_width::UnicodeWidthStr;

use crate::{
    text::{LIT, MARGIN, QUIET, day, gap, plain::Width, practice, styled},
    words::say,
};

const TOTAL: usize = 6;

/// How a matrix fits the width there is.
struct Layout {
    names: Vec<String>,
    label: usize,
    cell: usize,
}

impl Layout {
    /// Whole names where there is room for them, else short ones, else narrow columns too.
    fn of(width: Width) -> Self {
        let names = |name: fn(Practice) -> String| Practice::ALL.map(name).to_vec();
        let full = Self::with(names(|practice| practice.texts().name.clone()), 4);
        let short = Self::with(names(practice::short), 4);
        if full.columns() <= width.columns {
            full
        } else if short.columns() <= width.columns {
            short
        } else {
            Self { cell: 3, ..short }
        }
    }

    fn with(names: Vec<String>, cell: usize) -> Self {
        let label = names.iter().map(|name| name.width()).max().unwrap_or_default();
        Self { names, label, cell }
    }

    fn columns(&self) -> usize {
        MARGIN + self.label + 7 * self.cell + TOTAL
    }

    /// A label and seven cells; each cell is its text and how it is styled.
    fn row(&self, label: &str, cells: [(String, anstyle::Style); 7]) -> String {
        let mut row = format!("{:MARGIN$}{label}{}", "", gap(label, self.label));
        for (text, style) in cells {
            row.push_str(&gap(&text, self.cell));
            row.push_str(&if text.is_empty() { text } else { styled(style, &text) });
        }
        row
    }
}

/// The matrix, with which days were present and how they felt below it.
pub(crate) fn matrix(week: &WeekPage, width: Width) -> String {
    let layout = &Layout::of(width);
    let weekdays = week.days.map(|day| (weekday_name(Weekday::of(day), layout.cell), QUIET));
    let dates = week.days.map(|day| (day.format("%-d").to_string(), QUIET));
    let mut rows = vec![layout.row("", weekdays), layout.row("", dates)];
    rows.extend(week.practices.iter().map(|practice| practice_row(practice, week, layout)));
    rows.push(String::new());
    rows.push(layout.row(&say("week-days"), week.states.map(state_sign)));
    if week.feelings.iter().any(Option::is_some) {
        rows.push(layout.row(&say("week-feeling"), week.feelings.map(feeling)));
    }
    rows.iter().map(|row| format!("{}\n", row.trim_end())).collect()
}

fn weekday_name(weekday: Weekday, cell: usize) -> String {
    let short = day::weekday_short(weekday);
    // Two letters still tell the days apart where three would touch.
    if short.width() < cell { short } else { short.chars().take(2).collect() }
}

fn practice_row(practice: &PracticeWeek, week: &WeekPage, layout: &Layout) -> String {
    let cells = std::array::from_fn(|index| match (practice.counts[index], week.states[index]) {
        (0, DayState::Ahead) => (String::new(), QUIET),
        (0, _) => ("·".to_owned(), QUIET),
        (count, _) => (count.to_string(), LIT),
    });
    let name = &layout.names[practice.practice.index()];
    format!("{}{:>TOTAL$}", layout.row(name, cells), practice.total)
}

fn state_sign(state: DayState) -> (String, anstyle::Style) {
    match state {
        DayState::Present => ("●".to_owned(), LIT),
        DayState::Rest => ("☾".to_owned(), LIT),
        DayState::Quiet => ("·".to_owned(), QUIET),
        DayState::Ahead => (String::new(), QUIET),
    }
}

fn feeling(felt: Option<DayFeeling>) -> (String, anstyle::Style) {
    (felt.map_or_else(String::new, |felt| format!("{:.1}", felt.mean)), QUIET)
}
