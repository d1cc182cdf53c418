//! Year, month, rhythm and range: tables worked by hand, and sums that must agree.
#![allow(clippy::unwrap_used)] // helpers of tests, outside `#[test]` functions

use chrono::{Datelike as _, Duration, NaiveDate};
use hearth_core::{
    day::{DayStart, Weekday, week_days, week_start},
    practice::Practice::{self, Empathy, Listening, Support},
    progress::{
        heatmap::{Heatmap, HeatmapInput, MonthSum, heatmap, level},
        month::month_page,
        range::Range,
        rhythm::{PartOfDay, RhythmShape, hour_rhythm},
        sum::DaySum,
        week::{DayFeeling, DayState, WeekInput, week_page},
    },
};
use proptest::prelude::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sum(day: &str, practice: Option<Practice>, entries: u32) -> DaySum {
    DaySum { day: date(day), practice, entries, felt: 0, feelings: 0 }
}

fn year(year: Option<i32>, today: &str, sums: &[DaySum]) -> Heatmap {
    let first_weekday = Weekday::Mon;
    heatmap(&HeatmapInput { year, today: date(today), first_weekday, sums, rest_days: &[] })
}

#[test]
fn a_mark_is_deeper_where_more_was_logged() {
    let steps = [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (5, 3), (6, 4), (50, 4), (u32::MAX, 4)];
    for (count, wanted) in steps {
        assert_eq!(level(count), wanted, "{count}");
    }
}

#[test]
fn the_last_twelve_months_are_fifty_two_whole_weeks_and_this_one() {
    // Saturday, 9 May 2026: its week began on Monday the 4th, 52 weeks earlier is 5 May 2025.
    let found = year(None, "2026-05-09", &[]);
    assert_eq!(found.days[0].day, date("2025-05-05"));
    assert_eq!(found.days.last().unwrap().day, date("2026-05-09"));
    // 52 · 7 + 6
    assert_eq!(found.days.len(), 370);
    // On the last day of a week: 53 · 7.
    assert_eq!(year(None, "2026-05-10", &[]).days.len(), 371);
    assert_eq!(found.years, [2026]);
}

#[test]
fn a_calendar_year_is_whole_and_adds_up_by_months() {
    let sums = [
        sum("2023-12-31", Some(Empathy), 9),
        sum("2024-02-29", Some(Empathy), 2),
        sum("2024-02-29", Some(Support), 1),
        sum("2024-02-29", None, 1),
        sum("2024-03-01", None, 4),
        sum("2024-12-31", Some(Listening), 6),
    ];
    let found = year(Some(2024), "2026-05-09", &sums);
    assert_eq!(found.days.len(), 366);
    // 2 + 1 + 6; the pages of two days count for presence alone: 29 February, 1 March, 31 December.
    assert_eq!((found.total, found.present), (9, 3));
    let leap = &found.days[59];
    assert_eq!((leap.day, leap.count, leap.level, leap.present), (date("2024-02-29"), 3, 2, true));
    let march = &found.days[60];
    assert_eq!((march.count, march.level, march.present), (0, 0, true));
    assert_eq!(found.months.len(), 12);
    assert_eq!(found.months[1], MonthSum { month: date("2024-02-01"), count: 3, present: 1 });
    assert_eq!(found.months[2], MonthSum { month: date("2024-03-01"), count: 0, present: 1 });
    assert_eq!(found.years, [2026, 2024, 2023]);
}

#[test]
fn a_month_has_all_its_days_and_what_each_had() {
    let sums = [
        sum("2026-04-30", Some(Empathy), 9),
        sum("2026-05-01", Some(Empathy), 2),
        sum("2026-05-01", Some(Support), 1),
        sum("2026-05-08", None, 1),
        sum("2026-06-01", Some(Empathy), 9),
    ];
    let rest = [date("2026-05-03")];
    let found = month_page(date("2026-05-17"), date("2026-05-09"), &sums, &rest);
    assert_eq!((found.days[0].day, found.days.len()), (date("2026-05-01"), 31));
    assert_eq!(found.days[0].counts, [2, 0, 0, 0, 1, 0, 0]);
    let states = [0, 1, 2, 7, 9].map(|index| found.days[index].state);
    use DayState::{Ahead, Present, Quiet, Rest};
    assert_eq!(states, [Present, Quiet, Rest, Present, Ahead]);
    // 2 + 1; the 1st and, for its page, the 8th.
    assert_eq!((found.totals, found.total, found.present), ([2, 0, 0, 0, 1, 0, 0], 3, 2));
}

#[test]
fn months_of_every_length_are_whole() {
    for (of, length) in
        [("2024-02-10", 29), ("2026-02-28", 28), ("2026-12-31", 31), ("2026-04-01", 30)]
    {
        assert_eq!(month_page(date(of), date(of), &[], &[]).days.len(), length, "{of}");
    }
}

#[test]
fn feelings_are_the_mean_of_those_that_were_given() {
    let felt = |day, practice, felt, feelings| DaySum { felt, feelings, ..sum(day, practice, 9) };
    let sums = [
        // 2 + 5 from two entries, and 4 from a free page: 11 / 3.
        felt("2026-05-04", Some(Empathy), 2, 7),
        felt("2026-05-04", None, 1, 4),
        felt("2026-05-05", Some(Empathy), 0, 0),
    ];
    let days = week_days(date("2026-05-04"));
    let today = date("2026-05-09");
    let page = week_page(&WeekInput {
        days,
        today,
        sums: &sums,
        rest_days: &[],
        first_day: None,
        focuses: &[],
    });
    let found = page.feelings[0].unwrap();
    assert!((found.mean - 11.0 / 3.0).abs() < 1e-12 && found.count == 3, "{found:?}");
    assert_eq!(page.feelings[1..], [None::<DayFeeling>; 6]);
}

#[test]
fn a_range_ends_today_and_goes_back_as_it_says() {
    let today = date("2026-05-31");
    let first = Some(date("2024-01-02"));
    assert_eq!(Range::FourWeeks.since(today, first), date("2026-05-04"));
    // Three months before 31 May is 28 February, which has no 31st; the day after is the first.
    assert_eq!(Range::ThreeMonths.since(today, first), date("2026-03-01"));
    assert_eq!(Range::Year.since(today, first), date("2025-06-01"));
    assert_eq!(Range::All.since(today, first), date("2024-01-02"));
    // A young journal still has four weeks to look at.
    assert_eq!(Range::All.since(today, Some(today)), date("2026-05-04"));
    assert_eq!(Range::All.since(today, None), date("2026-05-04"));
    assert_eq!(Range::Year.since(NaiveDate::MIN, None), NaiveDate::MIN);
}

#[test]
fn the_night_belongs_to_the_day_that_it_ends() {
    // An entry at one in the night of Saturday's journal day: the last hours of its row.
    let sums = [(date("2026-05-09"), 1, 2), (date("2026-05-09"), 4, 1)];
    let found = hour_rhythm(&sums, Weekday::Sun, DayStart::default());
    assert_eq!((found.hours[0], found.hours[23]), (4, 3));
    assert_eq!(found.weekdays[0], Weekday::Sun);
    assert_eq!(found.weekdays[6], Weekday::Sat);
    assert_eq!((found.counts[6][21], found.counts[6][0]), (2, 1));
    assert_eq!(found.total, 3);
}

#[test]
fn a_rhythm_is_told_once_there_is_one() {
    let shape = |sums: &[(&str, u8, u32)]| {
        let sums: Vec<_> = sums.iter().map(|(day, hour, n)| (date(day), *hour, *n)).collect();
        hour_rhythm(&sums, Weekday::Mon, DayStart::default()).shape
    };
    let (mon, tue, sat) = ("2026-05-04", "2026-05-05", "2026-05-09");
    let (evening, morning) = (PartOfDay::Evening, PartOfDay::Morning);
    assert_eq!(shape(&[(mon, 20, 9)]), RhythmShape::TooLittle);
    // Ten in the evening, all on one weekday.
    let weekday = Weekday::Mon;
    assert_eq!(shape(&[(mon, 20, 10)]), RhythmShape::PartAndWeekday { part: evening, weekday });
    // Half in the evening; Monday and Tuesday have the most together, so no weekday.
    let halves = [(mon, 17, 5), (tue, 6, 3), (tue, 13, 2)];
    assert_eq!(shape(&halves), RhythmShape::Part { part: evening });
    // Half and half: neither part. Monday 6 of 12, at least two sevenths (3.4).
    let two = [(mon, 20, 6), (tue, 8, 3), (sat, 8, 3)];
    assert_eq!(shape(&two), RhythmShape::Weekday { weekday });
    // 2 of 14 a weekday is just one seventh each: nothing stands out.
    let spread: Vec<_> = (4..=10).map(|day| format!("2026-05-{day:02}")).collect();
    let spread: Vec<_> = spread.iter().map(|day| [(&**day, 8, 1), (&**day, 20, 1)]).collect();
    assert_eq!(shape(spread.as_flattened()), RhythmShape::Spread);
    // 22 to 5 is the night, 5 to 12 the morning, 12 to 17 the afternoon.
    let night = PartOfDay::Night;
    let edges = [(22, night), (4, night), (5, morning), (11, morning), (12, PartOfDay::Afternoon)];
    for (hour, part) in edges {
        assert_eq!(
            shape(&[(mon, hour, 20)]),
            RhythmShape::PartAndWeekday { part, weekday },
            "{hour}"
        );
    }
}

fn any_sums() -> impl Strategy<Value = Vec<DaySum>> {
    let practice = proptest::option::of(proptest::sample::select(Practice::ALL.as_slice()));
    let one = (0..800i64, practice, 1..5u32).prop_map(|(offset, practice, entries)| DaySum {
        day: date("2024-05-01") + Duration::days(offset),
        practice,
        entries,
        felt: 0,
        feelings: 0,
    });
    proptest::collection::vec(one, 0..120).prop_map(|mut sums| {
        sums.sort_by_key(|sum| sum.day);
        sums
    })
}

proptest! {
    #[test]
    fn year_month_and_week_tell_the_same_numbers(sums in any_sums(), at in 0..800i64) {
        let of = date("2024-05-01") + Duration::days(at);
        let today = date("2026-12-31");
        let whole = year(Some(of.year()), "2026-12-31", &sums);
        let month = month_page(of, today, &sums, &[]);
        let days = week_days(week_start(of, Weekday::Mon));
        let week = week_page(&WeekInput { days, today, sums: &sums, rest_days: &[], first_day: None, focuses: &[] });
        let in_year = |day: &NaiveDate| whole.days.iter().find(|one| one.day == *day);
        for day in &month.days {
            let heat = in_year(&day.day).unwrap();
            prop_assert_eq!(day.counts.iter().sum::<u32>(), heat.count);
            prop_assert_eq!(day.state == DayState::Present, heat.present);
        }
        for (index, day) in days.iter().enumerate() {
            let of_matrix: u32 = week.practices.iter().map(|one| one.counts[index]).sum();
            if let Some(heat) = in_year(day) {
                prop_assert_eq!(of_matrix, heat.count);
                prop_assert_eq!(week.states[index] == DayState::Present, heat.present);
            }
        }
        let of_month = whole.months.iter().find(|one| one.month.month() == of.month()).unwrap();
        prop_assert_eq!((of_month.count, of_month.present), (month.total, month.present));
        prop_assert_eq!(month.totals.iter().sum::<u32>(), month.total);
        prop_assert_eq!(whole.months.iter().map(|one| one.count).sum::<u32>(), whole.total);
        prop_assert_eq!(whole.months.iter().map(|one| one.present).sum::<u32>(), whole.present);
        let of_year = sums.iter().filter(|sum| sum.day.year() == of.year() && sum.practice.is_some());
        prop_assert_eq!(of_year.map(|sum| sum.entries).sum::<u32>(), whole.total);
    }

    #[test]
    fn every_hour_is_counted_once(
        sums in proptest::collection::vec((0..400i64, 0..24u8, 0..9u32), 0..60),
        first in proptest::sample::select(Weekday::ALL.as_slice()),
        start in 0..=12u8,
    ) {
        let day = |offset| date("2025-05-01") + Duration::days(offset);
        let sums: Vec<_> = sums.into_iter().map(|(offset, hour, n)| (day(offset), hour, n)).collect();
        let found = hour_rhythm(&sums, first, DayStart::try_from(start).unwrap());
        let wanted: u32 = sums.iter().map(|(.., n)| n).sum();
        prop_assert_eq!(found.total, wanted);
        prop_assert_eq!(found.counts.iter().flatten().sum::<u32>(), wanted);
        prop_assert_eq!(found.weekdays[0], first);
        for (row, weekday) in found.weekdays.iter().enumerate() {
            for (column, hour) in found.hours.iter().enumerate() {
                let of_cell = sums.iter().filter(|(day, at, _)| Weekday::of(*day) == *weekday && at == hour);
                prop_assert_eq!(found.counts[row][column], of_cell.map(|(.., n)| n).sum::<u32>());
            }
        }
    }
}
