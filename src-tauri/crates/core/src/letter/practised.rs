//! What a week was made of: the one or two practices that came up most, and the others.

use super::{line::Sentence, week::LetterInput};
use crate::{
    practice::Practice,
    progress::balance::{Shape, balance},
};

/// From this many practices on, the others of a full circle are not named one by one.
const WORTH_GATHERING: usize = 3;

/// A few sentences; none for a week without entries.
pub(super) fn practised(week: &LetterInput<'_>) -> Vec<Sentence> {
    let (counts, pages) = (week.counts(), week.free_pages());
    if week.passes_over {
        let named = Practice::ALL.into_iter().filter(|one| counts[one.index()] > 0);
        let named: Vec<Practice> = named.collect();
        return if named.is_empty() { Vec::new() } else { vec![Sentence::Named(named)] };
    }
    let mut sentences = of_the_seven(counts, pages);
    match pages {
        0 => {}
        pages if sentences.is_empty() => sentences.push(Sentence::OnlyFreePages(pages)),
        pages => sentences.push(Sentence::FreePages(pages)),
    }
    sentences
}

/// With free pages beside them, no practice is said to have been nearly everything.
fn of_the_seven(counts: [u32; 7], pages: u32) -> Vec<Sentence> {
    let shape = match balance(counts).shape {
        Shape::MostlyOne if pages > 0 => Shape::Leaning,
        shape => shape,
    };
    let mut ranked: Vec<(Practice, u32)> = Practice::ALL
        .map(|practice| (practice, counts[practice.index()]))
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect();
    // Stable, so equals stay in the seed's order.
    ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let Some((most, named)) = most(&ranked, shape) else { return Vec::new() };
    let others: Vec<Practice> = ranked.iter().skip(named).map(|(practice, _)| *practice).collect();
    let even = (shape == Shape::Even).then_some(Sentence::Even);
    even.into_iter().chain([most]).chain(rest_of(others, ranked.len())).collect()
}

/// The sentence about those that came up most, and how many of them it names.
fn most(ranked: &[(Practice, u32)], shape: Shape) -> Option<(Sentence, usize)> {
    let (first, times) = *ranked.first()?;
    let tied = ranked.iter().take_while(|(_, count)| *count == times).count();
    let names = |count| ranked.iter().take(count).map(|(practice, _)| *practice).collect();
    Some(match ranked {
        _ if tied == Practice::ALL.len() => (Sentence::All(times), tied),
        _ if times == 1 => (Sentence::Once(names(tied)), tied),
        [_] => (Sentence::Only(first, times), 1),
        _ if shape == Shape::MostlyOne => (Sentence::MostlyOne(first, times), 1),
        _ if tied > 1 => (Sentence::Tied(names(tied), times), tied),
        [one, two, others @ ..] if stands_out(*two, others) => (Sentence::MostTwo([*one, *two]), 2),
        _ => (Sentence::Most(first, times), 1),
    })
}

/// Whether the second came up more than once and oftener than those after it.
fn stands_out((_, times): (Practice, u32), others: &[(Practice, u32)]) -> bool {
    times > 1 && others.first().is_none_or(|(_, next)| *next < times)
}

fn rest_of(others: Vec<Practice>, all: usize) -> Option<Sentence> {
    match others.len() {
        0 => None,
        count if all == Practice::ALL.len() && count >= WORTH_GATHERING => {
            Some(Sentence::AllOthers(count as u32))
        }
        _ => Some(Sentence::Others(others)),
    }
}
