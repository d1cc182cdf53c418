//! A week as a matrix of practices by days, and in one sentence.

use hearth_core::{
    day::Weekday,
    practice::Practice,
    progress::week::{DayState, PracticeWeek, WeekChange, WeekPage},
};
use unicode_width::UnicodeWidthStr;

use crate::{
    text::{HEADING, LIT, QUIET, day, plain, plain::Width, styled},
    words::{say, say_with},
};

const MARGIN: usize = 2;
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
        let short = Self::with(names(short_name), 4);
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

fn gap(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(text.width()))
}

/// The whole page.
pub(crate) fn page(week: &WeekPage, width: Width) -> String {
    let heading = styled(HEADING, &day::span(week.days[0], week.days[6]));
    let mut page = format!("{heading}\n\n{}\n", matrix(week, &Layout::of(width)));
    page.push_str(&plain::block(&presence(week.present, week.rest_in_reserve), MARGIN, width));
    page.push_str(&plain::block(&change(&week.change), MARGIN, width));
    page
}

fn matrix(week: &WeekPage, layout: &Layout) -> String {
    let weekdays = week.days.map(|day| (weekday_name(Weekday::of(day), layout.cell), QUIET));
    let dates = week.days.map(|day| (day.format("%-d").to_string(), QUIET));
    let mut rows = vec![layout.row("", weekdays), layout.row("", dates)];
    rows.extend(week.practices.iter().map(|practice| practice_row(practice, week, layout)));
    rows.push(String::new());
    rows.push(layout.row(&say("week-days"), week.states.map(state_sign)));
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

/// `Here on 5 days, 1 rest day in reserve`.
pub(crate) fn presence(present: u32, reserve: u32) -> String {
    let present = say_with("days-present", &[("present", &present)]);
    let reserve = say_with("rest-in-reserve", &[("reserve", &reserve)]);
    say_with("presence", &[("present", &present), ("reserve", &reserve)])
}

/// What changed since last week.
fn change(change: &WeekChange) -> String {
    match change {
        WeekChange::Empty => say("week-change-empty"),
        WeekChange::Beginning { total } => say_with("week-change-beginning", &[("total", total)]),
        WeekChange::Even => say("week-change-even"),
        WeekChange::MostAndResting { most, resting } => say_with(
            "week-change-most-and-resting",
            &[("most", &short_name(*most)), ("resting", &inline_name(*resting))],
        ),
        WeekChange::Gathered { practice, more } => say_with(
            "week-change-gathered",
            &[("gathered", &short_name(*practice)), ("more", more)],
        ),
        WeekChange::Most { most } => say_with("week-change-most", &[("most", &short_name(*most))]),
        WeekChange::Shared => say("week-change-shared"),
    }
}

fn short_name(practice: Practice) -> String {
    say_with("practice-short", &[("practice", &practice.id())])
}

fn inline_name(practice: Practice) -> String {
    say_with("practice-inline", &[("practice", &practice.id())])
}

#[cfg(test)]
mod tests {
    use hearth_core::{
        day::week_days,
        progress::balance::{Balance, Shape},
    };

    use super::*;

    fn example() -> WeekPage {
        use DayState::{Ahead, Present, Quiet, Rest};
        let practices = Practice::ALL.map(|practice| PracticeWeek {
            practice,
            counts: if practice == Practice::Listening { [2, 0, 0, 11, 0, 0, 0] } else { [0; 7] },
            total: if practice == Practice::Listening { 13 } else { 0 },
            last_week: 0,
        });
        WeekPage {
            days: week_days("2026-05-04".parse().unwrap()),
            states: [Present, Quiet, Rest, Present, Quiet, Ahead, Ahead],
            feelings: [None; 7],
            today: "2026-05-08".parse().unwrap(),
            practices: practices.to_vec(),
            total: 13,
            present: 2,
            rest_days: 1,
            rest_in_reserve: 1,
            balance: Balance { shares: [0.0; 7], evenness: Some(0.0), shape: Shape::MostlyOne },
            change: WeekChange::MostAndResting {
                most: Practice::Listening,
                resting: Practice::Boundaries,
            },
            first_day: None,
        }
    }

    fn shown(columns: usize) -> String {
        anstream::adapter::strip_str(&page(&example(), Width { columns, fold: true })).to_string()
    }

    #[test]
    fn a_week_is_a_matrix_and_two_plain_lines() {
        let expected = "\
4 to 10 May 2026

                                Mon Tue Wed Thu Fri Sat Sun
                                  4   5   6   7   8   9  10
  Cultivate empathy               ·   ·   ·   ·   ·             0
  Set boundaries                  ·   ·   ·   ·   ·             0
  Create a supportive community   ·   ·   ·   ·   ·             0
  Practice active listening       2   ·   ·  11   ·            13
  Offer support                   ·   ·   ·   ·   ·             0
  Foster inclusivity              ·   ·   ·   ·   ·             0
  Practice authenticity           ·   ·   ·   ·   ·             0

  Days                            ●   ·   ☾   ●   ·

  Here on 2 days, 1 rest day in reserve
  Listening had the most room this week; boundaries is resting.
";
        assert_eq!(shown(80), expected);
    }

    #[test]
    fn a_narrow_terminal_gets_short_names_and_no_line_too_long() {
        for columns in [70, 60, 48, 44, 41] {
            let page = shown(columns);
            let widest = page.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= columns, "{columns}: {widest}\n{page}");
        }
        assert!(shown(50).contains("  Listening      2   ·   ·  11   ·"));
        assert!(shown(41).contains("Mo Tu We Th Fr Sa Su"));
    }

    #[test]
    fn every_change_has_a_sentence() {
        let most = Practice::Listening;
        let changes = [
            WeekChange::Empty,
            WeekChange::Beginning { total: 1 },
            WeekChange::Even,
            WeekChange::Gathered { practice: most, more: 2 },
            WeekChange::Most { most },
            WeekChange::Shared,
        ];
        for sentence in changes.iter().map(change) {
            assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
        }
    }
}
