//! Entries, day by day.

use chrono::NaiveDate;
use hearth_core::{entry::Entry, practice::Practice};

use crate::{
    text::{HEADING, QUIET, day, facts, plain, plain::Width, styled},
    words::{WORDS, say, say_with},
};

const INDENT: usize = 9;

/// Entries under their days. They come ordered by day.
pub(crate) fn by_day(entries: &[Entry], today: NaiveDate, width: Width) -> String {
    entries
        .chunk_by(|one, other| one.day == other.day)
        .map(|of_day| {
            let date = styled(HEADING, &day::date(of_day[0].day, today));
            format!("{date}\n\n{}", all(of_day, width))
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Entries one under the other.
pub(crate) fn all(entries: &[Entry], width: Width) -> String {
    entries.iter().map(|entry| one(entry, width)).collect()
}

fn one(entry: &Entry, width: Width) -> String {
    let time = styled(QUIET, &day::time(entry.at.time()));
    let mut shown = format!("  {time}  {}\n", name(entry.practice));
    if let Some(note) = &entry.note {
        shown.push_str(&plain::block(note, INDENT, width));
    }
    let about = about(entry);
    if !about.is_empty() {
        shown.push_str(&format!("{:INDENT$}{}\n", "", styled(QUIET, &facts(&about))));
    }
    shown
}

fn about(entry: &Entry) -> Vec<String> {
    let feeling =
        entry.feeling.map(|feeling| say_with("entry-feeling", &[("feeling", &u32::from(feeling))]));
    let space = entry.space.as_deref().map(plain::one_line);
    let private = entry.private.then(|| say("entry-private"));
    [feeling, space, private].into_iter().flatten().collect()
}

/// The practice's name; a free page has one too.
pub(crate) fn name(practice: Option<Practice>) -> String {
    practice.map_or_else(|| say("free-page"), |practice| WORDS.of_practice(practice).name.clone())
}

#[cfg(test)]
mod tests {
    use hearth_core::entry::Source;

    use super::*;

    fn entry(practice: Option<Practice>, at: &str) -> Entry {
        let at: chrono::DateTime<chrono::FixedOffset> = at.parse().unwrap();
        Entry {
            id: "01936f2a-1111-7000-8000-000000000001".parse().unwrap(),
            practice,
            at,
            time_zone: "Europe/Berlin".to_owned(),
            day: at.date_naive(),
            note: None,
            feeling: None,
            space: None,
            private: false,
            source: Source::Cli,
            created_at: at.into(),
            updated_at: at.into(),
        }
    }

    #[test]
    fn entries_stand_under_their_days() {
        let entries = [
            Entry {
                note: Some("Called Jo back.\nLet her finish.".to_owned()),
                feeling: Some(4),
                space: Some("Choir\u{1b}".to_owned()),
                private: true,
                ..entry(Some(Practice::Listening), "2026-05-09T12:40:00+02:00")
            },
            entry(None, "2026-05-09T08:12:00+02:00"),
            entry(Some(Practice::Empathy), "2025-12-31T20:00:00+01:00"),
        ];
        let today = "2026-05-10".parse().unwrap();
        let shown = by_day(&entries, today, Width { columns: 80, fold: true });
        let expected = "\
Saturday, 9 May

  12:40  Practice active listening
         Called Jo back.
         Let her finish.
         felt 4 of 5 · Choir␛ · private
  08:12  Free page

Wednesday, 31 December 2025

  20:00  Cultivate empathy
";
        assert_eq!(anstream::adapter::strip_str(&shown).to_string(), expected);
    }
}
