//! `hearth letter`: a week as a letter; keeps it, or lets it go.

use hearth_core::letter::markdown::markdown;
use hearth_host::letter_words;

use crate::{
    arguments::Letter,
    command::entry::note_or_standard_input,
    failure::Failure,
    output,
    text::{day, letter, plain::Width},
    words::{WORDS, say_with},
};

/// Keeps or lets go of the letter if asked to, and shows it.
pub(crate) fn run(asked: Letter) -> Result<(), Failure> {
    let words = letter_words::words(&WORDS);
    let mut journal = hearth_host::open_journal()?;
    let mut page = journal.letter_page(asked.of, &words)?;
    let week = page.days[0];
    if asked.release {
        journal.release_letter(week)?;
        let span = day::span(week, page.days[6]);
        return output::show(&say_with("letter-released", &[("span", &span)]));
    }
    if asked.keep {
        let closing = match asked.closing {
            Some(closing) => Some(note_or_standard_input(closing)?),
            None => page.kept.and_then(|kept| kept.closing),
        };
        journal.keep_letter(week, closing.as_deref(), &words)?;
        page = journal.letter_page(Some(week), &words)?;
    }
    if asked.read.json {
        return output::show_json(&page);
    }
    if asked.markdown {
        return output::write(markdown(&page).as_bytes());
    }
    output::show(&letter::page(&page, Width::of_output()))
}
