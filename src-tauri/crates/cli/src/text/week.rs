//! A week: its matrix, its balance, and what changed in one sentence.

use hearth_core::progress::week::{WeekChange, WeekPage};

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
    page.push_str(&plain::block(&change(&week.change), MARGIN, width));
    page
}

/// What is in reserve belongs to the week under way alone.
fn presence_of(week: &WeekPage) -> String {
    if week.days.contains(&week.today) {
        presence(week.present, week.rest_in_reserve)
    } else {
        say_with("days-present", &[("present", &week.present)])
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
            &[("most", &practice::short(*most)), ("resting", &practice::inline(*resting))],
        ),
        WeekChange::Gathered { practice, more } => say_with(
            "week-change-gathered",
            &[("gathered", &practice::short(*practice)), ("more", more)],
        ),
        WeekChange::Most { most } => {
            say_with("week-change-most", &[("most", &practice::short(*most))])
        }
        WeekChange::Shared => say("week-change-shared"),
    }
}

#[cfg(test)]
mod tests {
    use hearth_core::{
        day::week_days,
        practice::Practice,
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
