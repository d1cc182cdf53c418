//! Safe spaces: the inventory, the names that entries know, and what follows a new name.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests, outside `#[test]` functions

mod common;

use chrono::Duration;
use common::Desk;
use hearth_core::{
    Error,
    change::Op,
    entry::{Entry, EntryDraft, EntryFilter, EntryPatch, Source},
    practice::Practice,
    space::{Space, SpaceDraft, SpaceKind, SpaceSummary, SpacesPage},
};
use proptest::prelude::*;
use uuid::Uuid;

fn named(name: &str) -> SpaceDraft {
    SpaceDraft { name: name.to_owned(), ..SpaceDraft::default() }
}

fn add(desk: &mut Desk, name: &str) -> Space {
    desk.journal.add_space(named(name)).unwrap().0
}

/// Logs a practice in a space, a second after what came before.
fn log_in(desk: &mut Desk, practice: Option<Practice>, space: &str) -> Entry {
    desk.pass(Duration::seconds(1));
    let draft = EntryDraft {
        practice,
        note: practice.is_none().then(|| "a page".to_owned()),
        space: Some(space.to_owned()),
        ..EntryDraft::default()
    };
    desk.journal.record_entry(draft, Source::Window).unwrap().entry
}

fn support_in(desk: &mut Desk, space: &str) -> Entry {
    log_in(desk, Some(Practice::Support), space)
}

fn page(desk: &Desk) -> SpacesPage {
    desk.journal.spaces_page().unwrap()
}

fn names(desk: &Desk) -> Vec<String> {
    page(desk).spaces.into_iter().map(|space| space.name).collect()
}

fn summary(desk: &Desk, name: &str) -> SpaceSummary {
    let found = page(desk).spaces.into_iter().find(|space| space.name == name);
    found.unwrap_or_else(|| panic!("no space “{name}”"))
}

/// The space of each entry, the newest first.
fn spaces_of_entries(desk: &Desk) -> Vec<Option<String>> {
    desk.all().into_iter().map(|entry| entry.space).collect()
}

fn spaces_in_bin(desk: &Desk) -> Vec<Option<String>> {
    desk.journal.bin().unwrap().into_iter().map(|binned| binned.entry.space).collect()
}

#[test]
fn a_space_is_kept_as_it_was_said_and_survives_a_restart() {
    let mut desk = Desk::new();
    let draft = SpaceDraft {
        name: "  Thursday group ".to_owned(),
        kind: SpaceKind::TherapyGroup,
        why: Some(" What is said there is left there.\n".to_owned()),
        archived: false,
    };
    let (space, change) = desk.journal.add_space(draft).unwrap();
    assert_eq!(change.op, Op::AddSpace);
    assert_eq!(space.name, "Thursday group");
    assert_eq!(space.why.as_deref(), Some("What is said there is left there."));
    let mut desk = desk.restart();
    let kept = summary(&desk, "Thursday group");
    assert_eq!((kept.id, kept.kind), (Some(space.id), SpaceKind::TherapyGroup));
    assert_eq!((kept.counts, kept.pages, kept.last_day), ([0; 7], 0, None));
    desk.journal.undo().unwrap();
    assert!(names(&desk).is_empty());
}

#[test]
fn what_a_space_cannot_be_is_said_and_nothing_is_kept() {
    let mut desk = Desk::new();
    let mut refused = |draft| desk.journal.add_space(draft).unwrap_err();
    assert!(matches!(refused(named("")), Error::EmptySpaceName));
    assert!(matches!(refused(named(" \t\n")), Error::EmptySpaceName));
    assert!(matches!(refused(named(&"é".repeat(121))), Error::SpaceNameTooLong));
    let why = SpaceDraft { why: Some("é".repeat(1001)), ..named("Jo") };
    assert!(matches!(refused(why), Error::SpaceWhyTooLong));
    assert!(desk.journal.last_change().unwrap().is_none());
    assert!(names(&desk).is_empty());
    let longest = SpaceDraft { why: Some("é".repeat(1000)), ..named(&"é".repeat(120)) };
    desk.journal.add_space(longest).unwrap();
    let blank = SpaceDraft { why: Some("  ".to_owned()), ..named("Jo") };
    assert_eq!(desk.journal.add_space(blank).unwrap().0.why, None);
}

#[test]
fn no_two_spaces_share_a_name_whichever_way_its_letters_are_cased() {
    let mut desk = Desk::new();
    add(&mut desk, "Élodie");
    let jo = add(&mut desk, "Jo");
    for taken in ["Jo", "jo", "JO", " jO ", "élodie", "ÉLODIE"] {
        let refused = desk.journal.add_space(named(taken));
        assert!(matches!(refused, Err(Error::SpaceExists(_))), "{taken}");
    }
    let refused = desk.journal.edit_space(jo.id, named("éLODIE"));
    assert!(matches!(refused, Err(Error::SpaceExists(_))));
    desk.journal.edit_space(jo.id, named("JO")).unwrap();
    assert_eq!(names(&desk), ["Élodie", "JO"], "its own letters it may change");
}

#[test]
fn a_name_that_only_entries_know_is_listed_and_taken_in_with_the_letters_it_is_given() {
    let mut desk = Desk::new();
    let before = support_in(&mut desk, "jo");
    let unlisted = summary(&desk, "jo");
    assert_eq!((unlisted.id, unlisted.kind, unlisted.archived), (None, SpaceKind::Other, false));
    assert_eq!(unlisted.counts[Practice::Support.index()], 1);
    let jo = add(&mut desk, "Jo");
    assert_eq!(names(&desk), ["Jo"]);
    assert_eq!(summary(&desk, "Jo").id, Some(jo.id));
    assert_eq!(spaces_of_entries(&desk), [Some("Jo".to_owned())]);
    desk.journal.undo().unwrap();
    assert_eq!(desk.all(), [before], "one step takes all of it back");
    assert_eq!(names(&desk), ["jo"]);
}

#[test]
fn an_entry_gets_the_name_as_the_journal_knows_it() {
    let mut desk = Desk::new();
    add(&mut desk, "Jo");
    support_in(&mut desk, "Élodie");
    for (said, known) in [("jo", "Jo"), (" JO ", "Jo"), ("élodie", "Élodie"), ("Joan", "Joan")] {
        assert_eq!(support_in(&mut desk, said).space.as_deref(), Some(known), "{said}");
    }
    let entry = desk.log(Practice::Support).entry;
    let to =
        |space: &str| EntryPatch { space: Some(Some(space.to_owned())), ..EntryPatch::default() };
    let edited = desk.journal.edit_entry(entry.id, to("jO")).unwrap().entry;
    assert_eq!(edited.space.as_deref(), Some("Jo"));
    let edited = desk.journal.edit_entry(entry.id, to("  ")).unwrap().entry;
    assert_eq!(edited.space, None);
    let long = desk.journal.edit_entry(entry.id, to(&"x".repeat(121)));
    assert!(matches!(long, Err(Error::SpaceNameTooLong)));
}

#[test]
fn a_renamed_space_takes_its_entries_along_and_undo_brings_all_back() {
    let mut desk = Desk::new();
    let jo = add(&mut desk, "Jo");
    support_in(&mut desk, "Jo");
    log_in(&mut desk, None, "Jo");
    support_in(&mut desk, "Sam");
    let before = (desk.all(), page(&desk));
    desk.pass(Duration::hours(1));
    let change = desk.journal.edit_space(jo.id, named("Johanna")).unwrap();
    assert_eq!(change.op, Op::EditSpace);
    let spaces = spaces_of_entries(&desk);
    assert_eq!(spaces, ["Sam", "Johanna", "Johanna"].map(|name| Some(name.to_owned())));
    let renamed = summary(&desk, "Johanna");
    assert_eq!((renamed.id, renamed.pages), (Some(jo.id), 1));
    assert!(desk.all()[1].updated_at > before.0[1].updated_at, "an import knows the newer one");
    let mut desk = desk.restart();
    desk.journal.undo().unwrap();
    assert_eq!((desk.all(), page(&desk)), before);
}

#[test]
fn what_lies_in_the_bin_is_renamed_too_and_back_by_undo() {
    let mut desk = Desk::new();
    let jo = add(&mut desk, "Jo");
    let deleted = support_in(&mut desk, "Jo");
    desk.journal.delete_entry(deleted.id).unwrap();
    desk.journal.edit_space(jo.id, named("Johanna")).unwrap();
    assert_eq!(spaces_in_bin(&desk), [Some("Johanna".to_owned())]);
    desk.journal.take_from_bin(deleted.id).unwrap();
    assert_eq!(spaces_of_entries(&desk), [Some("Johanna".to_owned())]);
    desk.journal.undo().unwrap();
    desk.journal.undo().unwrap();
    assert_eq!(spaces_in_bin(&desk), [Some("Jo".to_owned())]);
    desk.journal.take_from_bin(deleted.id).unwrap();
    assert_eq!(desk.all(), [deleted]);
}

#[test]
fn a_new_name_is_undone_also_when_what_lay_in_the_bin_is_gone_for_good() {
    let mut desk = Desk::new();
    let jo = add(&mut desk, "Jo");
    let deleted = support_in(&mut desk, "Jo");
    desk.journal.delete_entry(deleted.id).unwrap();
    desk.pass(Duration::days(29));
    desk.journal.edit_space(jo.id, named("Johanna")).unwrap();
    desk.pass(Duration::days(2));
    let mut desk = desk.restart();
    assert!(desk.journal.bin().unwrap().is_empty());
    desk.journal.undo().unwrap();
    assert_eq!(names(&desk), ["Jo"]);
}

#[test]
fn merged_spaces_share_their_entries_and_come_apart_again() {
    let mut desk = Desk::new();
    let jo = add(&mut desk, "Jo");
    add(&mut desk, "Johanna");
    support_in(&mut desk, "Jo");
    support_in(&mut desk, "Johanna");
    let gone = support_in(&mut desk, "Jo");
    desk.journal.delete_entry(gone.id).unwrap();
    let before = (desk.all(), page(&desk), spaces_in_bin(&desk));
    let change = desk.journal.merge_spaces("Jo", "Johanna").unwrap();
    assert_eq!(change.op, Op::MergeSpaces);
    assert_eq!(names(&desk), ["Johanna"]);
    assert_eq!(summary(&desk, "Johanna").counts[Practice::Support.index()], 2);
    assert_eq!(spaces_in_bin(&desk), [Some("Johanna".to_owned())]);
    assert!(matches!(desk.journal.remove_space(jo.id), Err(Error::NoSuchSpace(_))));
    desk.journal.undo().unwrap();
    assert_eq!((desk.all(), page(&desk), spaces_in_bin(&desk)), before);
}

#[test]
fn a_name_that_only_entries_know_merges_into_a_space_and_a_space_into_such_a_name() {
    let mut desk = Desk::new();
    add(&mut desk, "Jo");
    support_in(&mut desk, "Jo");
    support_in(&mut desk, "J.");
    let before = (desk.all(), page(&desk));
    desk.journal.merge_spaces("J.", "Jo").unwrap();
    assert_eq!(names(&desk), ["Jo"]);
    assert_eq!(summary(&desk, "Jo").counts[Practice::Support.index()], 2);
    desk.journal.undo().unwrap();
    assert_eq!((desk.all(), page(&desk)), before);
    desk.journal.merge_spaces("Jo", "J.").unwrap();
    assert_eq!(names(&desk), ["J."]);
    assert_eq!(summary(&desk, "J.").id, None);
    desk.journal.undo().unwrap();
    assert_eq!((desk.all(), page(&desk)), before);
}

#[test]
fn what_cannot_be_merged_is_said_and_changes_nothing() {
    let mut desk = Desk::new();
    add(&mut desk, "Jo");
    support_in(&mut desk, "Sam");
    let before = (desk.all(), page(&desk), desk.journal.last_change().unwrap());
    assert!(matches!(desk.journal.merge_spaces("Jo", "Jo"), Err(Error::SameSpace)));
    for (from, into, unknown) in [("Jo", "Mum", "Mum"), ("Mum", "Jo", "Mum"), ("sam", "Jo", "sam")]
    {
        let refused = desk.journal.merge_spaces(from, into);
        assert!(matches!(refused, Err(Error::NoSuchSpace(name)) if name == unknown), "{from}");
    }
    assert_eq!((desk.all(), page(&desk), desk.journal.last_change().unwrap()), before);
}

#[test]
fn a_space_is_put_away_and_brought_back_and_its_entries_stay() {
    let mut desk = Desk::new();
    let jo = add(&mut desk, "Jo");
    support_in(&mut desk, "Jo");
    let entries = desk.all();
    let away = SpaceDraft { archived: true, ..named("Jo") };
    assert_eq!(desk.journal.edit_space(jo.id, away.clone()).unwrap().op, Op::ArchiveSpace);
    let put_away = summary(&desk, "Jo");
    assert!(put_away.archived && put_away.counts[Practice::Support.index()] == 1);
    assert_eq!(desk.journal.edit_space(jo.id, away).unwrap().op, Op::EditSpace);
    assert_eq!(desk.journal.edit_space(jo.id, named("Jo")).unwrap().op, Op::UnarchiveSpace);
    assert!(!summary(&desk, "Jo").archived);
    desk.journal.undo().unwrap();
    assert!(summary(&desk, "Jo").archived);
    assert_eq!(desk.all(), entries);
}

#[test]
fn a_removed_space_leaves_its_entries_as_they_are() {
    let mut desk = Desk::new();
    let draft = SpaceDraft { why: Some("Hears the second answer.".to_owned()), ..named("Jo") };
    let jo = desk.journal.add_space(draft).unwrap().0;
    support_in(&mut desk, "Jo");
    let before = (desk.all(), page(&desk));
    desk.journal.remove_space(jo.id).unwrap();
    assert_eq!(desk.all(), before.0);
    assert_eq!(summary(&desk, "Jo").id, None);
    desk.journal.undo().unwrap();
    assert_eq!((desk.all(), page(&desk)), before);
    for gone in [Uuid::nil(), Uuid::max()] {
        assert!(matches!(desk.journal.remove_space(gone), Err(Error::NoSuchSpace(_))));
        assert!(matches!(desk.journal.edit_space(gone, named("X")), Err(Error::NoSuchSpace(_))));
    }
}

#[test]
fn the_last_used_comes_first_then_the_unused_by_name_and_the_put_away_last() {
    let mut desk = Desk::new();
    for name in ["zoe", "Anna", "Jo", "Sam"] {
        add(&mut desk, name);
    }
    let mum = add(&mut desk, "Mum");
    support_in(&mut desk, "Jo");
    support_in(&mut desk, "Mum");
    support_in(&mut desk, "Sam");
    desk.journal.edit_space(mum.id, SpaceDraft { archived: true, ..named("Mum") }).unwrap();
    assert_eq!(names(&desk), ["Sam", "Jo", "Anna", "zoe", "Mum"]);
    // Within one day the later moment decides, whatever practice it was of.
    log_in(&mut desk, Some(Practice::Authenticity), "Jo");
    assert_eq!(names(&desk)[0], "Jo");
    support_in(&mut desk, "Sam");
    assert_eq!(names(&desk)[0], "Sam");
    desk.set("2026-05-10T06:00:00Z");
    support_in(&mut desk, "Jo");
    assert_eq!(names(&desk)[..2], ["Jo", "Sam"]);
    assert_eq!(summary(&desk, "Jo").last_day, Some("2026-05-10".parse().unwrap()));
}

#[test]
fn counts_are_told_for_each_practice_and_free_pages_apart() {
    let mut desk = Desk::new();
    add(&mut desk, "Jo");
    for practice in [Practice::Listening, Practice::Listening, Practice::Authenticity] {
        log_in(&mut desk, Some(practice), "Jo");
    }
    log_in(&mut desk, None, "Jo");
    let deleted = support_in(&mut desk, "Jo");
    desk.journal.delete_entry(deleted.id).unwrap();
    desk.log(Practice::Empathy);
    let jo = summary(&desk, "Jo");
    assert_eq!((jo.counts, jo.pages), ([0, 0, 0, 2, 0, 0, 1], 1));
    let nourish = |practice| desk.journal.practice_page(practice).unwrap().spaces;
    assert_eq!(nourish(Practice::Listening), [("Jo".to_owned(), 2)]);
    assert!(nourish(Practice::Support).is_empty() && nourish(Practice::Empathy).is_empty());
}

/// Something a person does with spaces.
#[derive(Debug, Clone)]
enum Act {
    Add(&'static str),
    Edit(prop::sample::Index, &'static str, bool),
    Merge(prop::sample::Index, prop::sample::Index),
    Remove(prop::sample::Index),
    Record(Option<Practice>, Option<&'static str>),
    Delete(prop::sample::Index),
    Undo,
}

fn any_act() -> impl Strategy<Value = Act> {
    let name =
        || proptest::sample::select(vec!["Jo", "jo", "JO", "Sam", "sam", "Mum", "Émile", "éMILE"]);
    let practice = || proptest::option::of(proptest::sample::select(Practice::ALL.as_slice()));
    let index = any::<prop::sample::Index>;
    prop_oneof![
        2 => name().prop_map(Act::Add),
        3 => (index(), name(), any::<bool>()).prop_map(|(at, name, away)| Act::Edit(at, name, away)),
        2 => (index(), index()).prop_map(|(from, into)| Act::Merge(from, into)),
        1 => index().prop_map(Act::Remove),
        5 => (practice(), proptest::option::of(name()))
            .prop_map(|(practice, name)| Act::Record(practice, name)),
        1 => index().prop_map(Act::Delete),
        3 => Just(Act::Undo),
    ]
}

/// Everything that undo has to bring back.
fn state(desk: &Desk) -> (Vec<Entry>, SpacesPage) {
    (desk.all(), page(desk))
}

/// What cannot be done, as undoing nothing, changes nothing either.
fn act(desk: &mut Desk, act: &Act) -> hearth_core::Result<()> {
    desk.pass(Duration::seconds(1));
    let spaces = page(desk).spaces;
    let listed: Vec<Uuid> = spaces.iter().filter_map(|space| space.id).collect();
    let pick = |at: &prop::sample::Index| listed.get(at.index(listed.len().max(1))).copied();
    match act {
        Act::Add(name) => desk.journal.add_space(named(name)).map(drop),
        Act::Edit(at, name, archived) => {
            let id = pick(at).unwrap_or_else(Uuid::nil);
            let draft = SpaceDraft { archived: *archived, ..named(name) };
            desk.journal.edit_space(id, draft).map(drop)
        }
        Act::Merge(from, into) if !spaces.is_empty() => {
            let name = |at: &prop::sample::Index| &spaces[at.index(spaces.len())].name;
            desk.journal.merge_spaces(name(from), name(into)).map(drop)
        }
        Act::Merge(..) => Err(Error::SameSpace),
        Act::Remove(at) => desk.journal.remove_space(pick(at).unwrap_or_else(Uuid::nil)).map(drop),
        Act::Record(practice, space) => {
            let note = practice.is_none().then(|| "a page".to_owned());
            let space = space.map(str::to_owned);
            let draft = EntryDraft { practice: *practice, note, space, ..EntryDraft::default() };
            desk.journal.record_entry(draft, Source::Window).map(drop)
        }
        Act::Delete(at) => {
            let entries = desk.all();
            let entry = entries.get(at.index(entries.len().max(1)));
            desk.journal.delete_entry(entry.map_or(Uuid::nil(), |entry| entry.id)).map(drop)
        }
        Act::Undo => desk.journal.undo().map(drop),
    }
}

fn check(desk: &Desk) -> Result<(), TestCaseError> {
    let spaces = page(desk).spaces;
    let counted: u32 = spaces.iter().map(|it| it.counts.iter().sum::<u32>() + it.pages).sum();
    let entries = desk.all();
    let named = entries.iter().filter(|entry| entry.space.is_some()).count();
    prop_assert_eq!(counted as usize, named, "every entry with a space is counted in one");
    let mut names: Vec<String> = spaces.iter().map(|space| space.name.to_lowercase()).collect();
    names.sort_unstable();
    names.dedup();
    prop_assert_eq!(names.len(), spaces.len(), "no name is there twice");
    for space in spaces {
        let of_it = EntryFilter { space: Some(space.name), ..EntryFilter::default() };
        let total = desk.journal.list_entries(&of_it).unwrap().total;
        prop_assert_eq!(total, space.counts.iter().sum::<u32>() + space.pages);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_with_spaces_no_entry_is_lost_and_all_of_it_can_be_undone(
        acts in proptest::collection::vec(any_act(), 1..40)
    ) {
        let mut desk = Desk::new();
        // Every state that undo leads back to, with how many entries there are.
        let mut before = Vec::new();
        for one in &acts {
            let here = state(&desk);
            let entries = here.0.len();
            match (act(&mut desk, one), one) {
                (Err(_), _) => prop_assert_eq!(state(&desk), here),
                (Ok(()), Act::Undo) => prop_assert_eq!(state(&desk), before.pop().unwrap()),
                (Ok(()), _) => {
                    let expected = match one {
                        Act::Record(..) => entries + 1,
                        Act::Delete(_) => entries - 1,
                        _ => entries,
                    };
                    prop_assert_eq!(desk.all().len(), expected);
                    before.push(here);
                }
            }
            check(&desk)?;
        }
        while let Some(expected) = before.pop() {
            desk.journal.undo().unwrap();
            prop_assert_eq!(state(&desk), expected);
        }
        prop_assert!(matches!(desk.journal.undo(), Err(Error::NothingToUndo)));
        prop_assert!(desk.journal.is_sound().unwrap());
    }
}

#[test]
fn names_stand_in_order_whatever_their_accents_and_case() {
    let mut desk = Desk::new();
    for name in ["Zoe", "Éva", "eva", "Özlem", "Omar", "Eva M"] {
        add(&mut desk, name);
    }
    assert_eq!(names(&desk), ["eva", "Éva", "Eva M", "Omar", "Özlem", "Zoe"]);
}

#[test]
fn spaces_that_come_up_alike_with_a_practice_stand_in_the_order_of_their_names() {
    let mut desk = Desk::new();
    for name in ["Zoe", "Éva", "Eva M"] {
        support_in(&mut desk, name);
    }
    let page = desk.journal.practice_page(Practice::Support).unwrap();
    let named: Vec<String> = page.spaces.into_iter().map(|(name, _)| name).collect();
    assert_eq!(named, ["Éva", "Eva M", "Zoe"]);
}
