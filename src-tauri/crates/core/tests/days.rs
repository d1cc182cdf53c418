//! Days in the journal: another focus or none, rest that is planned, and coming back.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::{Duration, NaiveDate};
use common::{Desk, FREE};
use hearth_core::{
    Error,
    change::Op,
    entry::{EntryDraft, Source},
    focus::{Focus, FocusReason},
    practice::Practice::{self, *},
    progress::week::DayState,
    reminder::rule::ReminderDraft,
};

/// The day of [`Desk::new`], a Saturday.
const TODAY: &str = "2026-05-09";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Today's focus as the page shows it.
fn focus(desk: &mut Desk) -> Focus {
    desk.journal.today_page().unwrap().focus
}

fn another(desk: &mut Desk) -> Practice {
    desk.journal.another_focus().unwrap();
    focus(desk).practice
}

fn log_on(desk: &mut Desk, practice: Practice, on: &str) {
    let day = Some(day(on));
    let draft = EntryDraft { practice: Some(practice), day, ..EntryDraft::default() };
    desk.journal.record_entry(draft, Source::Window).unwrap();
}

/// The focus of each of the week's days.
fn focuses(desk: &Desk) -> [Option<Practice>; 7] {
    desk.journal.week_page(day(TODAY)).unwrap().focuses
}

mod focuses {
    use super::*;

    #[test]
    fn another_goes_through_the_practices_by_the_rule_and_then_begins_anew() {
        let mut desk = Desk::new();
        for practice in [Empathy, Empathy, Community, Listening, Support, Authenticity] {
            log_on(&mut desk, practice, "2026-05-06");
        }
        // Never first, in the seed's order; then once, all as long ago; twice last.
        let order = [Boundaries, Inclusivity, Community, Listening, Support, Authenticity, Empathy];
        assert_eq!(focus(&mut desk).practice, order[0]);
        for expected in &order[1..] {
            assert_eq!(another(&mut desk), *expected);
        }
        assert_eq!(another(&mut desk), Boundaries, "after all seven from the beginning");
        assert_eq!(another(&mut desk), Inclusivity);
        assert_eq!(another(&mut desk.restart()), Community, "a restart forgets nothing");
    }

    #[test]
    fn all_seven_come_before_one_comes_again_also_on_a_day_with_entries() {
        let mut desk = Desk::new();
        log_on(&mut desk, Listening, TODAY);
        log_on(&mut desk, Support, TODAY);
        desk.journal.pick_focus(Community).unwrap();
        let mut seen = vec![focus(&mut desk).practice];
        for _ in 0..6 {
            seen.push(another(&mut desk));
        }
        assert_eq!(seen[0], Community);
        assert!([Listening, Support].iter().all(|logged| seen[5..].contains(logged)), "{seen:?}");
        seen.sort_unstable_by_key(|practice| practice.index());
        assert_eq!(seen, Practice::ALL);
    }

    #[test]
    fn another_is_one_change_and_undo_gives_the_one_before() {
        let mut desk = Desk::new();
        let first = focus(&mut desk);
        let change = desk.journal.another_focus().unwrap();
        assert_eq!(change.op, Op::TurnFocus);
        assert_eq!(focus(&mut desk).reason, FocusReason::Beginning, "suggested, not picked");
        another(&mut desk);
        desk.journal.undo().unwrap();
        assert_eq!(focus(&mut desk).practice, Boundaries);
        desk.journal.undo().unwrap();
        assert_eq!(focus(&mut desk), first);
        assert_eq!(another(&mut desk), Boundaries, "what was undone was not passed over");
    }

    #[test]
    fn not_today_leaves_the_day_without_a_focus_until_one_is_picked() {
        let mut desk = Desk::new();
        let change = desk.journal.set_focus_aside().unwrap();
        assert_eq!(change.op, Op::SetFocusAside);
        let mut desk = desk.restart();
        let aside = focus(&mut desk);
        assert_eq!((aside.practice, aside.set_aside), (Empathy, true));
        assert_eq!(focuses(&desk), [None; 7]);
        desk.journal.pick_focus(Support).unwrap();
        let picked = focus(&mut desk);
        assert_eq!((picked.practice, picked.set_aside), (Support, false));
        assert_eq!(picked.reason, FocusReason::Picked);
        assert_eq!(focuses(&desk)[5], Some(Support));
        desk.journal.undo().unwrap();
        assert_eq!(focus(&mut desk), aside);
        desk.journal.undo().unwrap();
        let suggested = focus(&mut desk);
        assert_eq!((suggested.practice, suggested.set_aside), (Empathy, false));
    }

    #[test]
    fn another_after_not_today_is_a_suggestion_again() {
        let mut desk = Desk::new();
        desk.journal.set_focus_aside().unwrap();
        assert_eq!(another(&mut desk), Boundaries, "the one that was set aside was passed over");
        assert!(!focus(&mut desk).set_aside);
        desk.journal.undo().unwrap();
        assert!(focus(&mut desk).set_aside);
    }

    #[test]
    fn a_days_focus_stays_and_the_week_shows_each() {
        let mut desk = Desk::at("2026-05-06T12:00:00Z");
        let wednesday = focus(&mut desk).practice;
        desk.log(wednesday);
        assert_eq!(focus(&mut desk).practice, wednesday, "logging it changes nothing");
        desk.set("2026-05-07T12:00:00Z");
        let thursday = another(&mut desk);
        assert_ne!(thursday, wednesday);
        desk.set("2026-05-08T12:00:00Z");
        desk.journal.set_focus_aside().unwrap();
        desk.set("2026-05-09T12:00:00Z");
        let saturday = focus(&mut desk).practice;
        assert_ne!(saturday, wednesday);
        let expected = [None, None, Some(wednesday), Some(thursday), None, Some(saturday), None];
        assert_eq!(focuses(&desk), expected);
    }

    #[test]
    fn what_was_passed_over_counts_for_its_day_alone() {
        let mut desk = Desk::new();
        assert_eq!(another(&mut desk), Boundaries);
        desk.set("2026-05-10T12:00:00Z");
        // Boundaries was yesterday's and ties; empathy was only passed over yesterday.
        assert_eq!(focus(&mut desk).practice, Empathy);
    }

    #[test]
    fn a_reminder_on_a_day_without_a_focus_is_about_the_next_and_leaves_the_day_so() {
        let mut desk = Desk::new();
        let daily = ReminderDraft::daily("19:30:00".parse().unwrap());
        let reminder = desk.journal.add_reminder(daily).unwrap().0;
        desk.journal.set_focus_aside().unwrap();
        let aside = focus(&mut desk);
        desk.set("2026-05-09T17:30:00Z");
        let due = desk.journal.take_due(&FREE).unwrap().unwrap();
        assert_eq!(due.practice, Boundaries);
        assert_eq!(focus(&mut desk), aside);
        let done = desk.journal.answer_done(reminder.id, due.day).unwrap().entry;
        assert_eq!(done.practice, Some(Boundaries));
        assert_eq!(focus(&mut desk), aside);
    }
}

mod rest {
    use super::*;

    fn rest(desk: &mut Desk, since: &str, until: &str) -> hearth_core::Result<Op> {
        desk.journal.mark_rest_days(day(since), day(until)).map(|change| change.op)
    }

    fn rested(desk: &Desk, days: &[&str]) -> Vec<bool> {
        days.iter().map(|one| desk.journal.is_rest(day(one)).unwrap()).collect()
    }

    #[test]
    fn days_to_come_are_marked_as_one_change_and_undone_as_one() {
        let mut desk = Desk::new();
        let marked = rest(&mut desk, "2026-05-09", "2026-05-12").unwrap();
        assert_eq!(marked, Op::MarkRestDays { days: 4 });
        let around = ["2026-05-08", "2026-05-09", "2026-05-12", "2026-05-13"];
        assert_eq!(rested(&desk, &around), [false, true, true, false]);
        let week = desk.journal.week_page(day(TODAY)).unwrap();
        assert_eq!(week.states[5..], [DayState::Rest, DayState::Rest], "also tomorrow");
        let mut desk = desk.restart();
        desk.journal.undo().unwrap();
        assert_eq!(rested(&desk, &around), [false; 4]);
        assert!(desk.journal.last_change().unwrap().is_none());
    }

    #[test]
    fn a_span_over_days_that_rest_already_leaves_them_when_undone() {
        let mut desk = Desk::new();
        desk.journal.mark_rest(day("2026-05-08")).unwrap();
        rest(&mut desk, "2026-05-07", "2026-05-10").unwrap();
        desk.journal.undo().unwrap();
        let around = ["2026-05-07", "2026-05-08", "2026-05-09"];
        assert_eq!(rested(&desk, &around), [false, true, false]);
    }

    #[test]
    fn a_span_is_cleared_as_one_change_whatever_of_it_rests() {
        let mut desk = Desk::new();
        rest(&mut desk, "2026-05-09", "2026-05-12").unwrap();
        let change = desk.journal.clear_rest_days(day("2026-05-11"), day("2026-05-20")).unwrap();
        assert_eq!(change.op, Op::ClearRestDays { days: 2 });
        let around = ["2026-05-10", "2026-05-11", "2026-05-12"];
        assert_eq!(rested(&desk, &around), [true, false, false]);
        desk.journal.undo().unwrap();
        assert_eq!(rested(&desk, &around), [true; 3]);
    }

    #[test]
    fn a_span_has_an_order_and_at_most_a_year() {
        let mut desk = Desk::new();
        let refused = [
            ("2026-05-10", "2026-05-09"),
            ("2026-05-10", "2027-05-11"),
            ("2025-05-01", "2026-05-09"),
            ("9999-12-31", "9999-12-31"),
        ];
        for (since, until) in refused {
            assert!(matches!(rest(&mut desk, since, until), Err(Error::RestSpan)), "{since}");
        }
        let early = rest(&mut desk, "1969-12-31", "1970-01-02");
        assert!(matches!(early, Err(Error::DayTooEarly(_))));
        let early = desk.journal.clear_rest_days(day("2026-05-10"), day("2026-05-09"));
        assert!(matches!(early, Err(Error::RestSpan)));
        assert!(desk.journal.last_change().unwrap().is_none());
        assert!(desk.journal.week_page(day(TODAY)).unwrap().rest_days == 0);
        let longest = rest(&mut desk, "2026-05-09", "2027-05-10").unwrap();
        assert_eq!(longest, Op::MarkRestDays { days: 367 });
    }

    #[test]
    fn today_says_how_long_the_rest_it_belongs_to_goes_on() {
        let mut desk = Desk::new();
        let until = |desk: &mut Desk| desk.journal.today_page().unwrap().rest_until;
        assert_eq!(until(&mut desk), None);
        rest(&mut desk, "2026-05-09", "2026-05-09").unwrap();
        assert_eq!(until(&mut desk), None, "one day needs no end");
        rest(&mut desk, "2026-05-09", "2026-05-12").unwrap();
        rest(&mut desk, "2026-05-14", "2026-05-15").unwrap();
        for now in ["2026-05-09T12:00:00Z", "2026-05-11T12:00:00Z", "2026-05-12T12:00:00Z"] {
            desk.set(now);
            assert_eq!(until(&mut desk), Some(day("2026-05-12")), "{now}");
        }
        desk.set("2026-05-13T12:00:00Z");
        assert_eq!(until(&mut desk), None, "a day between two rests is none");
    }

    #[test]
    fn a_rest_leaves_strength_as_it_was() {
        let mut desk = Desk::new();
        for on in ["2026-04-01", "2026-04-08", "2026-04-15"] {
            log_on(&mut desk, Support, on);
        }
        rest(&mut desk, "2026-04-20", "2026-04-30").unwrap();
        let page = desk.journal.practice_page(Support).unwrap();
        let value = |on: &str| {
            let at = page.days.iter().position(|one| *one == day(on)).unwrap();
            page.strength.values[at].unwrap()
        };
        assert!(value("2026-04-19") > 0.0);
        assert_eq!(value("2026-04-30").to_bits(), value("2026-04-19").to_bits());
        assert!(value("2026-05-09") < value("2026-04-30"), "after it, days count again");
    }
}

mod coming_back {
    use super::*;

    fn away(desk: &mut Desk) -> Option<u32> {
        desk.journal.today_page().unwrap().away
    }

    #[test]
    fn a_new_journal_greets_nobody_back() {
        let mut desk = Desk::new();
        assert_eq!(away(&mut desk), None);
        desk.set("2026-06-09T12:00:00Z");
        assert_eq!(away(&mut desk), None);
    }

    #[test]
    fn after_four_days_somebody_is_greeted_on_one_day_and_after_the_next_gap_again() {
        let mut desk = Desk::new();
        desk.log(Support);
        assert_eq!(away(&mut desk), None);
        desk.set("2026-05-12T12:00:00Z");
        assert_eq!(away(&mut desk), None, "three days are nothing");
        desk.set("2026-05-13T12:00:00Z");
        assert_eq!(away(&mut desk), Some(4));
        desk.set("2026-05-13T18:00:00Z");
        let mut desk = desk.restart();
        assert_eq!(away(&mut desk), Some(4), "all day long");
        desk.set("2026-05-14T12:00:00Z");
        assert_eq!(away(&mut desk), None, "not a second day");
        desk.set("2026-05-20T12:00:00Z");
        assert_eq!(away(&mut desk), None, "nor after more days without a word");
        desk.log(Support);
        assert_eq!(away(&mut desk), None);
        desk.set("2026-06-20T12:00:00Z");
        assert_eq!(away(&mut desk), Some(31), "after the next gap");
        desk.journal.put_away_return().unwrap();
        assert_eq!(away(&mut desk), None, "not after it was put away");
    }

    #[test]
    fn the_greeting_is_gone_once_something_is_written() {
        let mut desk = Desk::new();
        desk.log(Support);
        desk.set("2026-05-14T12:00:00Z");
        assert_eq!(away(&mut desk), Some(5));
        desk.write("back again");
        assert_eq!(away(&mut desk), None);
        desk.journal.undo().unwrap();
        assert_eq!(away(&mut desk), Some(5), "as long as nothing is");
    }

    #[test]
    fn a_journal_with_days_ahead_greets_nobody() {
        // Written in the east, read after a flight west over the date line.
        let mut desk = Desk::new();
        desk.log(Support);
        desk.pass(-Duration::days(1));
        assert_eq!(away(&mut desk), None);
    }
}
