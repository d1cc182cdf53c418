//! The example to look around in is whole at any hour and in any zone.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

use std::sync::Arc;

use chrono::{Duration, TimeZone as _};
use chrono_tz::Tz;
use hearth_core::{
    Journal,
    clock::FixedClock,
    day::Weekday,
    entry::{EntryFilter, EntryList},
    journal::Config,
    practice::Practice,
    settings::Settings,
};

/// The example, filled in at a wall time.
fn example(wall: &str, zone: Tz) -> (Journal, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let wall = wall.parse().unwrap();
    let now = zone.from_local_datetime(&wall).earliest().unwrap().to_utc();
    let clock = Arc::new(FixedClock { now, zone });
    let config = Config { clock, first_weekday: Weekday::Mon, language: "en".to_owned() };
    let mut journal = Journal::open(folder.path(), config).unwrap();
    journal.fill_with_example(Settings::default()).unwrap();
    (journal, folder)
}

fn all(journal: &Journal) -> EntryList {
    let all = EntryFilter { limit: Some(u32::MAX), ..EntryFilter::default() };
    journal.list_entries(&all).unwrap()
}

#[test]
fn at_any_hour_and_in_any_zone_it_is_whole_and_nothing_in_it_lies_ahead() {
    let zones = [
        Tz::Europe__Berlin,
        Tz::America__Los_Angeles,
        Tz::Asia__Kathmandu,
        Tz::Pacific__Kiritimati,
        Tz::Pacific__Niue,
        Tz::Australia__Lord_Howe,
    ];
    let hours = ["00:05", "03:59", "04:00", "08:12", "12:00", "15:06", "23:59"];
    // Daylight saving time begins or ends a day before some of these.
    let days = ["2026-05-09", "2026-03-30", "2026-11-02", "2028-03-01"];
    for (index, zone) in zones.into_iter().enumerate() {
        for (turn, hour) in hours.into_iter().enumerate() {
            let day = days[(index + turn) % days.len()];
            let place = format!("{day} {hour} in {zone}");
            let (mut journal, _folder) = example(&format!("{day}T{hour}:00"), zone);
            let (today, now) = (journal.today().unwrap(), journal.now());
            let list = all(&journal);
            assert!(list.entries.len() >= 150, "{place}: {}", list.entries.len());
            for entry in &list.entries {
                assert!(entry.at <= now && entry.day <= today, "{place}: {entry:?}");
                let wall = entry.at.with_timezone(&zone).naive_local();
                // The day starts at four; nobody in it writes before.
                assert_eq!(wall.date(), entry.day, "{place}");
            }
            let lately = |practice| {
                let since = Some(today - Duration::days(13));
                let practice = Some(practice);
                let filter = EntryFilter { since, practice, ..EntryFilter::default() };
                journal.list_entries(&filter).unwrap().total
            };
            assert!(Practice::ALL.into_iter().all(|one| lately(one) > 0), "{place}");
            let page = journal.today_page().unwrap();
            assert_eq!(page.away, None, "{place}");
            assert!(!page.rest, "{place}");
        }
    }
}

#[test]
fn it_has_spaces_cues_and_rehearsals_that_belong_to_its_entries() {
    let (journal, _folder) = example("2026-05-09T14:00:00", Tz::Europe__Berlin);
    let spaces = journal.spaces_page().unwrap().spaces;
    assert!(spaces.len() >= 5);
    for space in &spaces {
        assert!(space.id.is_some(), "“{}” is a name that only entries know", space.name);
        assert!(space.last_day.is_some(), "“{}” has no entry", space.name);
    }
    let page = journal.practice_page(Practice::Boundaries).unwrap();
    assert!(!page.cues.is_empty() && !page.rehearsals.is_empty() && !page.spaces.is_empty());
    assert!(page.rehearsals.iter().all(|one| one.by.is_none_or(|by| by >= page.today)));
    let entries = all(&journal);
    assert_eq!(entries.rehearsals, page.said);
    for said in &page.said {
        let entry = journal.entry(said.entry.unwrap()).unwrap();
        assert_eq!(entry.practice, Some(Practice::Boundaries), "what was said is a boundary");
        assert!(said.went.is_some() && said.created_at < entry.created_at);
    }
    assert!(journal.settings().unwrap().welcomed);
}

#[test]
fn it_is_one_change_and_gone_when_undone() {
    let (mut journal, _folder) = example("2026-05-09T14:00:00", Tz::Europe__Berlin);
    assert!(journal.is_sound().unwrap());
    journal.undo().unwrap();
    assert!(all(&journal).entries.is_empty());
    assert!(journal.spaces_page().unwrap().spaces.is_empty());
    assert!(journal.last_change().unwrap().is_none());
}
