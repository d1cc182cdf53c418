//! What goes beyond the week: a year, a month, strength and rhythm.

mod heatmap;
mod month;
mod rhythm;
mod strength;

use hearth_core::progress::page::ProgressPage;

use unicode_width::UnicodeWidthStr as _;

use crate::text::{HEADING, LIT, MARGIN, QUIET, plain, plain::Width, signs::DEPTHS, styled};

/// The whole page.
pub(crate) fn page(page: &ProgressPage, width: Width) -> String {
    [
        heatmap::heatmap(page, width),
        month::month(page, width),
        strength::strength(page, width),
        rhythm::rhythm(page, width),
    ]
    .join("\n")
}

/// A title and the sentence below it.
fn head(title: &str, summary: &str, width: Width) -> String {
    format!("{}\n{}\n", styled(HEADING, title), plain::block(summary, 0, width))
}

/// What each sign stands for, in as many lines as the width needs.
fn legend(parts: &[(String, String)], width: Width) -> String {
    let mut lines = vec![(String::new(), 0)];
    for (sign, words) in parts {
        let (mut line, mut taken) = lines.pop().unwrap_or_default();
        let wide = 2 + words.width();
        if taken > 0 && MARGIN + taken + 3 + wide > width.columns {
            lines.push((line, taken));
            (line, taken) = (String::new(), 0);
        }
        let apart = if taken == 0 { 0 } else { 3 };
        line.push_str(&format!("{:apart$}{sign} {words}", ""));
        lines.push((line, taken + apart + wide));
    }
    lines.iter().map(|(line, _)| format!("{:MARGIN$}{line}\n", "")).collect()
}

/// A depth from 0 to 4 as its sign.
fn depth(level: u8) -> String {
    let sign = DEPTHS[usize::from(level).min(DEPTHS.len() - 1)];
    styled(if level == 0 { QUIET } else { LIT }, sign)
}

#[cfg(test)]
mod tests {
    use hearth_core::{
        entry::{EntryDraft, Source},
        practice::Practice,
        progress::{page::ProgressQuery, range::Range},
    };
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn example() -> ProgressPage {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = hearth_host::open_journal_in(folder.path()).unwrap();
        let day = Some("2024-02-29".parse().unwrap());
        let draft = EntryDraft { practice: Some(Practice::Support), day, ..EntryDraft::default() };
        journal.record_entry(draft, Source::Cli).unwrap();
        journal
            .progress_page(&ProgressQuery {
                year: Some(2024),
                month: day,
                range: Range::All,
                ..ProgressQuery::default()
            })
            .unwrap()
    }

    fn shown(page: &ProgressPage, columns: usize) -> String {
        let page = super::page(page, Width { columns, fold: true });
        anstream::adapter::strip_str(&page).to_string()
    }

    #[test]
    fn a_narrow_terminal_gets_bands_and_no_line_too_long() {
        let page = example();
        for columns in [84, 80, 60, 56, 48, 44, 40, 37] {
            let shown = shown(&page, columns);
            let widest = shown.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= columns, "{columns}: {widest}\n{shown}");
        }
        // 53 weeks: one band of 74 columns, two of 38, which name the weekdays twice.
        let mondays = |columns| shown(&page, columns).matches("\n  Mon ").count();
        assert_eq!((mondays(80) + 1, mondays(44)), (mondays(44), mondays(60) + 1));
    }

    #[test]
    fn a_leap_day_has_its_place_in_year_and_month() {
        let shown = shown(&example(), 84);
        assert!(shown.starts_with("2024\n1 day present.\n"), "{shown}");
        // 29 February 2024 was a Thursday, in the ninth week of the year.
        let thursday = shown.lines().find(|line| line.starts_with("  Thu ")).unwrap();
        assert_eq!(thursday.chars().nth(MARGIN_AND_LABEL + 8), Some('░'), "{thursday}");
        assert!(shown.contains("  29 ░\n"), "{shown}");
    }

    const MARGIN_AND_LABEL: usize = 6;
}
