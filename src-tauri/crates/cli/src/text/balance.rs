//! The week's balance as seven lines, each as long as its count.

use hearth_core::progress::{
    balance::Shape,
    week::{PracticeWeek, WeekPage},
};
use unicode_width::UnicodeWidthStr;

use crate::{
    text::{HEADING, LIT, MARGIN, QUIET, gap, plain::Width, practice, styled, week::which},
    words::{digits, say, say_with},
};

const LONGEST: usize = 28;
const SHORTEST: usize = 12;
/// A quiet week looks quiet: the longest line stands for four times at least.
const LEAST_SCALE: u32 = 4;

/// Seven heavy lines, thin where last week's went on further.
pub(crate) fn balance(week: &WeekPage, width: Width) -> String {
    let names: Vec<String> =
        week.practices.iter().map(|row| practice::short(row.practice)).collect();
    let label = names.iter().map(|name| name.width()).max().unwrap_or_default();
    let counts = || week.practices.iter().flat_map(|row| [row.total, row.last_week]);
    let most = counts().max().unwrap_or_default();
    let (scale, longest) = (most.max(LEAST_SCALE), most.to_string().len().max(3));
    let widest = before(most, week).width();
    let left = width.columns.saturating_sub(MARGIN + label + 2 + 1 + longest);
    // In a narrow terminal the thin line alone tells of the week before.
    let with_before = left >= SHORTEST + 2 + widest;
    let room = left.saturating_sub(if with_before { 2 + widest } else { 0 }).clamp(4, LONGEST);
    let title = say_with("balance-title", &[("shape", &shape(week.balance.shape))]);
    let mut rows = format!("{:MARGIN$}{}\n", "", styled(HEADING, &title));
    for (row, name) in week.practices.iter().zip(&names) {
        let before = with_before.then(|| before(row.last_week, week));
        let bar = bar(row, scale, room, longest, &before.unwrap_or_default());
        rows.push_str(&format!("{:MARGIN$}{name}{}  {bar}\n", "", gap(name, label)));
    }
    rows
}

fn shape(shape: Shape) -> String {
    say(match shape {
        Shape::Empty => "balance-empty",
        Shape::Even => "balance-even",
        Shape::Leaning => "balance-leaning",
        Shape::MostlyOne => "balance-mostly-one",
    })
}

fn before(count: u32, week: &WeekPage) -> String {
    say_with("balance-before", &[("before", &count), ("week", &which(week))])
}

fn bar(row: &PracticeWeek, scale: u32, room: usize, longest: usize, before: &str) -> String {
    let filled = filled(row.total, scale, room);
    let reached = filled.width();
    let thin = halves(row.last_week, scale, room).div_ceil(2).saturating_sub(reached);
    let rest = room.saturating_sub(reached + thin);
    let bar = format!(
        "{}{}{:rest$} {:>longest$}",
        styled(LIT, &filled),
        styled(QUIET, &"─".repeat(thin)),
        "",
        digits(row.total),
    );
    if before.is_empty() { bar } else { format!("{bar}  {}", styled(QUIET, before)) }
}

/// How long a count is, in halves of a column.
fn halves(count: u32, scale: u32, room: usize) -> usize {
    let halves = u64::from(count) * room as u64 * 2 / u64::from(scale);
    usize::try_from(halves).unwrap_or(room * 2)
}

fn filled(count: u32, scale: u32, room: usize) -> String {
    let halves = halves(count, scale, room);
    format!("{}{}", "━".repeat(halves / 2), if halves % 2 == 1 { "╸" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_long_as_its_count() {
        // 4 of 4 in 8 columns: 8 whole. 1 of 4: 2. 1 of 5: 8·2/5 = 3 halves, 1 and a half.
        let cases = [(4, 4, "━━━━━━━━"), (1, 4, "━━"), (1, 5, "━╸"), (0, 4, "")];
        for (count, scale, wanted) in cases {
            assert_eq!(filled(count, scale, 8), wanted, "{count} of {scale}");
        }
    }
}
