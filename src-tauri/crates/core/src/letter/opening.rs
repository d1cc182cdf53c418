//! How a letter begins: on which days something was written, and which were for rest.

use super::{
    line::{Days, Sentence, Stage},
    week::LetterInput,
};

/// From this many days on it was most of the week.
const MOST: usize = 4;

/// One or two sentences.
pub(super) fn opening(week: &LetterInput<'_>) -> Vec<Sentence> {
    let days = days(week);
    let rest = week.rest_days.len() as u32;
    let said_already = matches!(days, Days::Resting(_)) || rest == 0;
    let mut sentences = vec![Sentence::Days { days, so_far: week.so_far() }];
    if !said_already {
        sentences.push(Sentence::Rest(rest));
    }
    sentences
}

fn days(week: &LetterInput<'_>) -> Days {
    let present = week.present();
    let count = present.len();
    let up_to_today = week.days.iter().filter(|day| **day <= week.today).count();
    match present.as_slice() {
        [] if week.passes_over => Days::Itself,
        _ if week.passes_over => Days::Something,
        [] if week.rest_days.len() >= MOST => Days::Resting(week.rest_days.len() as u32),
        [] if week.stage() == Stage::Ahead => Days::Ahead,
        [] => Days::Quiet,
        [day] => Days::One(*day),
        _ if count >= up_to_today => Days::Every(count as u32),
        _ if count >= MOST => Days::Most(count as u32),
        _ => Days::Few(present),
    }
}
