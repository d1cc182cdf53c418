//! The journal's own speed: the benchmarks of `hearth-core` on journals of a thousand, a hundred
//! thousand and a million entries, each the median of its samples.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

use super::table::{Budget, Row, Table};
use crate::step::{cargo, output};

/// Medians in milliseconds, by benchmark and number of entries.
type Medians = BTreeMap<String, BTreeMap<u64, f64>>;

/// What has a budget at a million entries, and is held to it at fewer too.
const PAGES: [(&str, &str, Budget); 5] = [
    ("journal_week", "a week", Budget::AtMost(5.0)),
    ("journal_page_over_a_year", "Progress over a year", Budget::AtMost(50.0)),
    ("journal_page_over_all", "Progress over everything", Budget::None),
    ("journal_letter", "a letter", Budget::None),
    ("journal_records_an_entry", "an entry, written", Budget::None),
];
const SEARCH: Budget = Budget::AtMost(50.0);

/// Runs them and adds what is asked of them.
pub(super) fn run(table: &mut Table) -> Result<()> {
    let progress = run_one("progress")?;
    for (name, what, budget) in PAGES {
        let sizes = progress.get(name).with_context(|| format!("{name} was not measured"))?;
        for (size, median) in sizes {
            table.add(Row::alone(format!("{what}, {}, ms", entries(*size)), *median, budget));
        }
    }
    let search = run_one("search")?;
    let all: BTreeMap<u64, Vec<(f64, &str)>> =
        search.iter().fold(BTreeMap::new(), |mut all, (name, sizes)| {
            for (size, median) in sizes {
                all.entry(*size).or_default().push((*median, name));
            }
            all
        });
    for (size, mut found) in all {
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        let Some((slowest, name)) = found.first() else { continue };
        let name = name.replace('_', " ");
        let count = found.len();
        let what = format!("search, slowest of {count} ({name}), {}, ms", entries(size));
        table.add(Row::alone(what, *slowest, SEARCH));
    }
    Ok(())
}

fn entries(size: u64) -> String {
    match size {
        1_000_000.. => format!("{} M entries", size / 1_000_000),
        _ => format!("{} k entries", size / 1000),
    }
}

fn run_one(name: &str) -> Result<Medians> {
    println!("hearth-core, {name}:");
    let printed = output(&mut cargo(&["bench", "--package", "hearth-core", "--bench", name]))?;
    println!("{printed}");
    Ok(medians(&printed))
}

/// Reads divan's table, which has no other form: a branch for each benchmark, and below it a twig
/// for each argument, with `fastest │ slowest │ median │ …`.
fn medians(printed: &str) -> Medians {
    let mut found = Medians::new();
    let mut benchmark = String::new();
    for line in printed.lines() {
        let twig = line.starts_with(['│', ' ']);
        let Some((_, rest)) = line.split_once("─ ") else { continue };
        let name = rest.split_whitespace().next().unwrap_or_default();
        if !twig {
            name.clone_into(&mut benchmark);
        } else if let (Ok(size), Some(median)) = (name.parse(), rest.split('│').nth(2)) {
            let sizes = found.entry(benchmark.clone()).or_default();
            sizes.extend(milliseconds(median).map(|median| (size, median)));
        }
    }
    found
}

fn milliseconds(text: &str) -> Option<f64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let number: f64 = number.parse().ok()?;
    match unit {
        "ns" => Some(number / 1e6),
        "µs" => Some(number / 1e3),
        "ms" => Some(number),
        "s" => Some(number * 1e3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divan_s_table_is_read() {
        let printed = "\
Timer precision: 13 ns
progress                         fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ journal_week                                │               │               │               │         │
│  ├─ 1000                       41.03 µs      │ 1.219 ms      │ 43.44 µs      │ 58.54 µs      │ 100     │ 100
│  ╰─ 1000000                    43.13 µs      │ 91.36 µs      │ 1.5 s         │ 46.12 µs      │ 100     │ 100
╰─ journal_page_over_a_year                    │               │               │               │         │
   ╰─ 1000                       412.9 ns      │ 531.2 ns      │ 419.4 ns      │ 424.1 ns      │ 100     │ 100
";
        let week = BTreeMap::from([(1000, 0.043_44), (1_000_000, 1500.0)]);
        let year = BTreeMap::from([(1000, 0.000_419_4)]);
        let expected = BTreeMap::from([
            ("journal_week".to_owned(), week),
            ("journal_page_over_a_year".to_owned(), year),
        ]);
        let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
        let found = medians(printed);
        assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
        for (name, sizes) in &expected {
            assert_eq!(sizes.keys().collect::<Vec<_>>(), found[name].keys().collect::<Vec<_>>());
            assert!(
                sizes.iter().all(|(size, median)| close(*median, found[name][size])),
                "{found:?}"
            );
        }
    }
}
