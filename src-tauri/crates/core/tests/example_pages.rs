//! The Progress pages that the interface is tested with are made by the journal itself, and this
//! fails when they drift. `MAKE_PAGES=1` writes them anew.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

mod common;

use std::{env, fs, path::PathBuf};

use chrono::{Duration, NaiveDate};
use common::{
    Desk,
    sample::{Lot, Sample, fill, samples},
};
use hearth_core::{
    practice::Practice,
    progress::page::{ProgressPage, ProgressQuery},
};
use serde_json::{Value, json};

const REST_DAYS: [i64; 4] = [3, 18, 19, 60];

fn page(fill_it: impl FnOnce(&mut Desk, NaiveDate)) -> ProgressPage {
    let mut desk = Desk::new();
    let today = desk.journal.today().unwrap();
    fill_it(&mut desk, today);
    desk.journal.progress_page(&ProgressQuery::default()).unwrap()
}

fn filled(seed: u64, days: i64, a_day: u64) -> ProgressPage {
    page(|desk, today| {
        let rest = |day: NaiveDate| REST_DAYS.contains(&(today - day).num_days());
        let samples: Vec<Sample> = samples(today, days, a_day, &mut Lot::new(seed));
        fill(&desk.journal, samples.into_iter().filter(|one| !rest(one.day)));
        for ago in REST_DAYS {
            desk.journal.mark_rest(today - Duration::days(ago)).unwrap();
        }
    })
}

/// Four decimals are what a chart can show; the rest differs between machines.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            json!((number.as_f64().unwrap() * 10_000.0).round() / 10_000.0)
        }
        Value::Array(items) => items.into_iter().map(rounded).collect(),
        Value::Object(fields) => fields.into_iter().map(|(key, one)| (key, rounded(one))).collect(),
        other => other,
    }
}

fn keep(name: &str, page: &ProgressPage) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../../ui/test/browser/pages/{name}.json"));
    let page = rounded(serde_json::to_value(page).unwrap());
    let wanted = format!("{}\n", json!({ "today": "2026-05-09", "page": page }));
    if env::var_os("MAKE_PAGES").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap_or_default() == wanted, "{name} differs");
}

#[test]
fn the_pages_the_interface_is_tested_with_are_the_journals_own() {
    keep("empty", &page(|_, _| ()));
    keep("one", &page(|desk, _| drop(desk.log(Practice::Listening))));
    keep("typical", &filled(14, 342, 2));
    keep("crowded", &filled(7, 70, 50));
    keep("decade", &filled(3, 3653, 3));
}
