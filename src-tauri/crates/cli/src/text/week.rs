//! A week: its matrix, its balance, and what changed in one sentence.

use hearth_core::{
    practice::Practice,
    progress::week::{WeekChange, WeekPage},
};
use hearth_host::words::Value;

use crate::{
    text::{
        HEADING, MARGIN, balance::balance, day, matrix::matrix, plain, plain::Width, practice,
        styled,
    },
    words::{say, say_with},
};

/// The whole page.
pub(crate) fn page(week: &WeekPage, width: Width) -> String {
    let heading = styled(HEADING, &day::span(week.days[0], week.days[6]));
    let mut page = format!("{heading}\n\n{}\n", matrix(week, width));
    page.push_str(&format!("{}\n", balance(week, width)));
    page.push_str(&plain::block(&presence_of(week), MARGIN, width));
    if let Some(sentence) = change(&week.change, which(week)) {
        page.push_str(&plain::block(&sentence, MARGIN, width));
    }
    page
}

/// The week under way is `this` one.
pub(crate) fn which(week: &WeekPage) -> &'static str {
    if week.days.contains(&week.today) { "this" } else { "earlier" }
}

/// What is in reserve belongs to the week under way alone.
fn presence_of(week: &WeekPage) -> String {
    match which(week) {
        "this" => presence(week.present, week.rest_in_reserve),
        _ => say_with("days-present-then", &[("present", &week.present)]),
    }
}

/// `Here on 5 days, 1 rest day in reserve`.
pub(crate) fn presence(present: u32, reserve: u32) -> String {
    let present = say_with("days-present", &[("present", &present)]);
    let reserve = say_with("rest-in-reserve", &[("reserve", &reserve)]);
    say_with("presence", &[("present", &present), ("reserve", &reserve)])
}

/// What changed since the week before; nothing when there is too little to say.
fn change(change: &WeekChange, week: &str) -> Option<String> {
    let week: (&str, &dyn Value) = ("week", &week);
    Some(match change {
        WeekChange::TooLittle => return None,
        WeekChange::Empty => say_with("week-change-empty", &[week]),
        WeekChange::Even => say("week-change-even"),
        WeekChange::MostAndNone { most, none } => say_with(
            "week-change-most-and-none",
            &[("most", &practice::short(*most)), ("none", &practice::inline(*none)), week],
        ),
        WeekChange::Gathered { practice, now, before } => say_with(
            "week-change-gathered",
            &[("gathered", &practice::short(*practice)), ("now", now), ("times", before), week],
        ),
        WeekChange::Most { most, before } => most_sentence(*most, *before, week),
        WeekChange::Shared { one, other } => say_with(
            "week-change-shared",
            &[("one", &practice::short(*one)), ("other", &practice::inline(*other))],
        ),
        WeekChange::SharedByMany => say("week-change-shared-by-many"),
    })
}

fn most_sentence(most: Practice, before: Option<Practice>, week: (&str, &dyn Value)) -> String {
    let name = practice::short(most);
    let most_now: (&str, &dyn Value) = ("most", &name);
    match before {
        None => say_with("week-change-most", &[most_now]),
        Some(before) if before == most => say_with("week-change-most-again", &[most_now, week]),
        Some(before) => {
            let before = practice::inline(before);
            say_with("week-change-most-after", &[most_now, ("before", &before), week])
        }
    }
}

#[cfg(test)]
mod tests {
    use hearth_core::{
        day::week_days,
        progress::{
            balance::{Balance, Shape},
            week::{DayFeeling, DayState, PracticeWeek},
        },
    };
    use unicode_width::UnicodeWidthStr;

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
            today: "2026-05-08".parse().unwrap(),
            practices: practices.to_vec(),
            focuses: [None; 7],
            feelings: [
                None,
                None,
                None,
                Some(DayFeeling { mean: 3.75, count: 4 }),
                None,
                None,
                None,
            ],
            total: 13,
            present: 2,
            rest_days: 1,
            rest_in_reserve: 1,
            balance: Balance { shares: [0.0; 7], evenness: Some(0.0), shape: Shape::MostlyOne },
            change: WeekChange::MostAndNone {
                most: Practice::Listening,
                none: Practice::Boundaries,
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
  Feeling                                   3.8

  Balance: mostly one
  Empathy                                      0  0 last week
  Boundaries                                   0  0 last week
  Community                                    0  0 last week
  Listening     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━  13  0 last week
  Support                                      0  0 last week
  Inclusivity                                  0  0 last week
  Authenticity                                 0  0 last week

  Here on 2 days, 1 rest day in reserve
  Listening had the most room; boundaries had none, unlike last week.
";
        assert_eq!(shown(80), expected);
    }

    #[test]
    fn a_narrow_terminal_gets_short_names_and_no_line_too_long() {
        for columns in [70, 60, 48, 44, 41, 38, 35] {
            let page = shown(columns);
            let widest = page.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= columns, "{columns}: {widest}\n{page}");
        }
        assert!(shown(50).contains("  Listening      2   ·   ·  11   ·"));
        assert!(shown(41).contains("Mo Tu We Th Fr Sa Su"));
    }

    #[test]
    fn every_change_has_a_sentence() {
        let (one, other) = (Practice::Listening, Practice::Support);
        let changes = [
            WeekChange::Empty,
            WeekChange::Even,
            WeekChange::MostAndNone { most: one, none: other },
            WeekChange::Gathered { practice: one, now: 3, before: 0 },
            WeekChange::Most { most: one, before: None },
            WeekChange::Most { most: one, before: Some(one) },
            WeekChange::Most { most: one, before: Some(other) },
            WeekChange::Shared { one, other },
            WeekChange::SharedByMany,
        ];
        for week in ["this", "earlier"] {
            for sentence in changes.iter().filter_map(|found| change(found, week)) {
                assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
            }
        }
        assert_eq!(change(&WeekChange::TooLittle, "this"), None);
    }
}
