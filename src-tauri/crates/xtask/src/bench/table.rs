//! What was measured, beside its floor and its budget, as a table that reads well in the terminal
//! and is Markdown too.

use std::fmt;

/// What a figure may be at most.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Budget {
    /// So many times the floor.
    Times(f64),
    /// So much more than the floor.
    MoreBy(f64),
    /// So much.
    AtMost(f64),
    /// None is set; the figure is there to be seen.
    None,
}

/// One thing that was measured.
#[derive(Debug)]
pub(crate) struct Row {
    /// What it is, and in which unit.
    what: String,
    hearth: f64,
    /// The least that anything of its kind takes.
    floor: Option<f64>,
    budget: Budget,
}

impl Row {
    /// A figure with a floor of the same run.
    pub(crate) fn beside(what: impl Into<String>, hearth: f64, floor: f64, budget: Budget) -> Self {
        Self { what: what.into(), hearth, floor: Some(floor), budget }
    }

    /// A figure by itself.
    pub(crate) fn alone(what: impl Into<String>, hearth: f64, budget: Budget) -> Self {
        Self { what: what.into(), hearth, floor: None, budget }
    }

    /// Whether it is within its budget, if it has one.
    fn is_met(&self) -> Option<bool> {
        let most = match (self.budget, self.floor) {
            (Budget::AtMost(most), _) => most,
            (Budget::Times(times), Some(floor)) => times * floor,
            (Budget::MoreBy(more), Some(floor)) => floor + more,
            _ => return None,
        };
        // What is computed from a floor is not exact in its last digit.
        Some(self.hearth <= most * (1.0 + 1e-9))
    }

    fn cells(&self) -> [String; 6] {
        let ratio = self.floor.filter(|&floor| floor > 0.0).map(|floor| self.hearth / floor);
        let budget = match self.budget {
            Budget::Times(times) => format!("≤ {} ×", Figure(times)),
            Budget::MoreBy(more) => format!("≤ + {}", Figure(more)),
            Budget::AtMost(most) => format!("≤ {}", Figure(most)),
            Budget::None => String::new(),
        };
        let met = match self.is_met() {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "",
        };
        [
            self.what.clone(),
            Figure(self.hearth).to_string(),
            self.floor.map_or_else(String::new, |floor| Figure(floor).to_string()),
            ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}")),
            budget,
            met.to_owned(),
        ]
    }
}

/// A number with as many digits as say something.
struct Figure(f64);

impl fmt::Display for Figure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.0.abs();
        let digits = match size {
            0.0 => 0,
            _ if size < 0.1 => 3,
            _ if size < 10.0 => 2,
            _ if size < 100.0 => 1,
            _ => 0,
        };
        let text = format!("{:.digits$}", self.0);
        let text = if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            &text
        };
        to.write_str(text)
    }
}

/// All that was measured in one run.
#[derive(Debug, Default)]
pub(crate) struct Table(Vec<Row>);

impl Table {
    /// Adds a row, and tells it at once: a run takes a while.
    pub(crate) fn add(&mut self, row: Row) {
        let [what, hearth, floor, ratio, budget, _] = row.cells();
        let beside = [("floor", floor), ("ratio", ratio), ("budget", budget)];
        let beside = beside.iter().filter(|(_, figure)| !figure.is_empty());
        let beside: String = beside.map(|(name, figure)| format!(", {name} {figure}")).collect();
        println!("  {what}: {hearth}{beside}");
        self.0.push(row);
    }

    /// How many budgets were met, and how many there are.
    pub(crate) fn met(&self) -> (usize, usize) {
        let judged: Vec<bool> = self.0.iter().filter_map(Row::is_met).collect();
        (judged.iter().filter(|&&met| met).count(), judged.len())
    }
}

impl fmt::Display for Table {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["what", "Hearth", "floor", "ratio", "budget", "met"].map(str::to_owned);
        let cells: Vec<[String; 6]> = self.0.iter().map(Row::cells).collect();
        let width = |column: usize| {
            let all = cells.iter().chain([&heads]);
            all.map(|row| row[column].chars().count()).max().unwrap_or_default()
        };
        let widths: [usize; 6] = std::array::from_fn(width);
        let line = |row: &[String; 6]| {
            let pad = |column: usize| {
                let (text, width) = (&row[column], widths[column]);
                // Words begin together, numbers end together.
                if column == 0 { format!("{text:<width$}") } else { format!("{text:>width$}") }
            };
            format!("| {} |", std::array::from_fn::<_, 6, _>(pad).join(" | "))
        };
        writeln!(to, "{}", line(&heads))?;
        let rule = |column: usize| {
            let dashes = "-".repeat(widths[column].max(2) - 1);
            if column == 0 { format!(":{dashes}") } else { format!("{dashes}:") }
        };
        writeln!(to, "| {} |", std::array::from_fn::<_, 6, _>(rule).join(" | "))?;
        cells.iter().try_for_each(|row| writeln!(to, "{}", line(row)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_held_against_the_floor_of_the_same_run() {
        let met = |hearth, floor, budget| Row::beside("x", hearth, floor, budget).is_met();
        assert_eq!(met(115.0, 100.0, Budget::Times(1.15)), Some(true));
        assert_eq!(met(116.0, 100.0, Budget::Times(1.15)), Some(false));
        assert_eq!(met(150.0, 100.0, Budget::MoreBy(50.0)), Some(true));
        assert_eq!(met(150.1, 100.0, Budget::MoreBy(50.0)), Some(false));
        assert_eq!(met(1.0, 100.0, Budget::None), None);
        assert_eq!(Row::alone("x", 12.0, Budget::AtMost(12.0)).is_met(), Some(true));
        assert_eq!(Row::alone("x", 12.1, Budget::AtMost(12.0)).is_met(), Some(false));
    }

    #[test]
    fn the_table_is_markdown_whose_columns_stand_under_each_other() {
        let mut table = Table::default();
        table.add(Row::beside("start, ms", 460.0, 400.0, Budget::Times(1.15)));
        table.add(Row::alone("binary, MB", 12.36, Budget::AtMost(12.0)));
        let expected = "\
| what       | Hearth | floor | ratio |   budget | met |
| :--------- | -----: | ----: | ----: | -------: | --: |
| start, ms  |    460 |   400 |  1.15 | ≤ 1.15 × | yes |
| binary, MB |   12.4 |       |       |     ≤ 12 |  NO |
";
        assert_eq!(table.to_string(), expected);
        assert_eq!(table.met(), (1, 2));
    }

    #[test]
    fn a_figure_has_the_digits_that_say_something() {
        let figures = [0.0, 0.0052, 0.05, 1.0, 1.237, 36.04, 258.7, 1000.0];
        let texts = figures.map(|figure| Figure(figure).to_string());
        assert_eq!(texts, ["0", "0.005", "0.05", "1", "1.24", "36", "259", "1000"]);
    }
}
