//! The week as a matrix of practices by days.

use hearth_core::{
    day::Weekday,
    practice::Practice,
    progress::week::{DayFeeling, DayState, PracticeWeek, WeekPage},
};
use unicode_width::UnicodeWidthStr;

use crate::{
    text::{LIT, MARGIN, QUIET, day, gap, plain::Width, practice, styled},
    words::{WORDS, digits, say},
};

/// How a matrix fits the width there is.
struct Layout {
    names: Vec<String>,
    label: usize,
    cell: usize,
    /// Columns for the totals; none where there is no room for them.
    total: usize,
}

impl Layout {
    /// Whole names where there is room for them, else short ones, else narrow columns too, else
    /// no totals. Columns are never narrower than their numbers.
    fn of(week: &WeekPage, width: Width) -> Self {
        let names = |name: fn(Practice) -> String| Practice::ALL.map(name).to_vec();
        let full = names(|practice| WORDS.of_practice(practice).name.clone());
        let short = || names(practice::short);
        let counts = week.practices.iter().flat_map(|row| row.counts);
        let total = week.practices.iter().map(|row| row.total).max().unwrap_or_default();
        let least = length(counts.max().unwrap_or_default()) + 1;
        let (wide, narrow, total) = (least.max(4), least.max(3), (length(total) + 2).max(6));
        let ways = [
            Self::with(full, wide, total),
            Self::with(short(), wide, total),
            Self::with(short(), narrow, total),
        ];
        let fits = |way: &Self| way.columns() <= width.columns;
        ways.into_iter().find(fits).unwrap_or_else(|| Self::with(short(), narrow, 0))
    }

    fn with(names: Vec<String>, cell: usize, total: usize) -> Self {
        let label = names.iter().map(|name| name.width()).max().unwrap_or_default();
        Self { names, label, cell, total }
    }

    fn columns(&self) -> usize {
        MARGIN + self.label + 7 * self.cell + self.total
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
    let layout = &Layout::of(week, width);
    let weekdays = week.days.map(|day| (weekday_name(Weekday::of(day), layout.cell), QUIET));
    let dates = week.days.map(|day| (digits(day.format("%-d")), QUIET));
    let mut rows = vec![layout.row("", weekdays), layout.row("", dates)];
    rows.extend(week.practices.iter().map(|practice| practice_row(practice, week, layout)));
    rows.push(String::new());
    rows.push(layout.row(&say("week-days"), week.states.map(state_sign)));
    if week.feelings.iter().any(Option::is_some) {
        rows.push(layout.row(&say("week-feeling"), week.feelings.map(feeling)));
    }
    rows.iter().map(|row| format!("{}\n", row.trim_end())).collect()
}

fn length(count: u32) -> usize {
    count.to_string().len()
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
        (count, _) => (digits(count), LIT),
    });
    let row = layout.row(&layout.names[practice.practice.index()], cells);
    match layout.total {
        0 => row,
        wide => format!("{row}{:>wide$}", digits(practice.total)),
    }
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
    (felt.map_or_else(String::new, |felt| digits(format!("{:.1}", felt.mean))), QUIET)
}
