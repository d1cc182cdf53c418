//! Anything the journal can hold, for proptest.

use std::collections::HashSet;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use hearth_core::{
    cue::Cue,
    day::{DayStart, FIRST_DAY, Weekday, shifted},
    entry::{Entry, Source},
    focus::{FocusReason, FocusRecord},
    letter::{
        LetterText, Paragraph, ParagraphKind,
        kept::{Letter, LetterBody},
    },
    practice::Practice,
    rehearsal::Rehearsal,
    reminder::{later::Later, quiet::QuietHours, rule::Reminder},
    rhythm::{Rhythm, Rhythms},
    settings::{Settings, TextSize, Theme},
    space::{Space, SpaceKind},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use uuid::Uuid;

use super::{Everything, moment};

/// From 1970-01-01 to 9999-12-31.
const DAYS: i64 = 2_932_897;
const MILLIS: i64 = DAYS * 24 * 60 * 60 * 1000;

/// Words of people, and words that break programs.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let hostile = select(vec![
        "NUL \0 in it",
        "\u{202e}bidi\u{2066}",
        "🧑‍🧑‍🧒‍🧒 🇩🇪",
        "\"quoted\", 'quoted'",
        "two\r\nlines\rthree\nfour",
        "=cmd|' /C calc'!A0",
        "  +1",
        "\t@SUM(A1)",
        "'=1",
        "''",
        "＝1",
        "\u{feff}-1",
        "a,b;c\td",
        "<img src=x onerror=alert(1)>",
        "\\ud800 \\u0000",
        "\u{1b}[31m \u{7f} \u{85} \u{2028}",
        "e\u{301} é \u{fffe} \u{10ffff}",
        "> # *x* [y](z) `c` &amp; 1. a\n    code\n- b",
    ]);
    prop_oneof![2 => hostile.prop_map(str::to_owned), 1 => any::<String>(), 1 => "[a-z ,'=+\r\n\"-]{1,20}"]
        .prop_filter("empty counts as none", |text| !text.is_empty())
}

pub(crate) fn practice() -> impl Strategy<Value = Practice> {
    select(Practice::ALL.to_vec())
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..DAYS).prop_map(|days| shifted(FIRST_DAY, days))
}

fn at() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (0..MILLIS, -1439..=1439_i32).prop_map(|(millis, minutes)| {
        moment(millis).with_timezone(&FixedOffset::east_opt(minutes * 60).unwrap())
    })
}

fn source() -> impl Strategy<Value = Source> {
    use Source::{Cli, Import, Notification, Tray, Window};
    select(vec![Window, Tray, Notification, Cli, Import])
}

pub(crate) fn entry() -> impl Strategy<Value = Entry> {
    let made = (any::<u128>(), at(), text(), day(), source(), 0..MILLIS, 0..MILLIS);
    let said = (option::of(practice()), option::of(text()), option::of(1..=5_u8));
    (made, said, option::of(text()), any::<bool>()).prop_map(
        |((id, at, time_zone, day, source, created, updated), said, space, private)| {
            let (practice, note, feeling) = said;
            let note = note.or_else(|| practice.is_none().then(|| "A page.".to_owned()));
            let (created_at, updated_at) = (moment(created), moment(updated));
            let id = Uuid::from_u128(id);
            Entry {
                id,
                practice,
                at,
                time_zone,
                day,
                note,
                feeling,
                space,
                private,
                source,
                created_at,
                updated_at,
            }
        },
    )
}

fn time() -> impl Strategy<Value = NaiveTime> {
    (0..24 * 60_u32)
        .prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap())
}

fn reminder() -> impl Strategy<Value = Reminder> {
    let days = proptest::sample::subsequence(Weekday::ALL.to_vec(), 1..=7);
    let text = option::of(
        text().prop_filter("fits", |text| text.chars().count() <= 200 && !text.trim().is_empty()),
    );
    let times = (time(), option::of(time()));
    (any::<u128>(), times, days, option::of(practice()), text, any::<[bool; 2]>()).prop_map(
        |(id, (at, until), days, practice, text, [even_if_logged, enabled])| Reminder {
            id: Uuid::from_u128(id),
            at,
            until: until.filter(|until| *until != at),
            days,
            practice,
            text,
            even_if_logged,
            enabled,
        },
    )
}

fn settings() -> impl Strategy<Value = Settings> {
    let theme = select(vec![Theme::System, Theme::Light, Theme::Dark]);
    let size = select(vec![TextSize::Usual, TextSize::Large, TextSize::Larger, TextSize::Largest]);
    let language = option::of(select(vec!["de".to_owned(), "ar-EG".to_owned()]));
    let week_start = option::of(select(Weekday::ALL.to_vec()));
    let quiet = option::of((time(), time()));
    let reminders = (quiet, select(vec![Later::Quarter, Later::Hour, Later::Evening]));
    let folder = option::of("[^\0]{1,20}");
    (
        0..=12_u8,
        week_start,
        (theme, size, language),
        any::<[bool; 10]>(),
        (folder, vec(text(), 0..3)),
        reminders,
        rhythms(),
    )
        .prop_map(
            |(
                hour,
                week_start,
                (theme, text_size, language),
                flags,
                (backup_folder, masked_names),
                (quiet, later),
                rhythms,
            )| {
                let [
                    single_keys,
                    keep_in_tray,
                    told_about_tray,
                    welcomed,
                    follow_do_not_disturb,
                    silent_while_presenting,
                    blur,
                    more_contrast,
                    less_transparency,
                    calmer,
                ] = flags;
                let day_start = DayStart::try_from(hour).unwrap();
                Settings {
                    day_start,
                    week_start,
                    theme,
                    language,
                    text_size,
                    more_contrast,
                    less_transparency,
                    calmer,
                    single_keys,
                    keep_in_tray,
                    quiet_hours: quiet.and_then(|(from, until)| QuietHours::new(from, until).ok()),
                    later,
                    follow_do_not_disturb,
                    silent_while_presenting,
                    rhythms,
                    blur,
                    masked_names,
                    backup_folder,
                    told_about_tray,
                    welcomed,
                }
            },
        )
}

fn rhythms() -> impl Strategy<Value = Rhythms> {
    let one = (1..=30_u8)
        .prop_flat_map(|days| (1..=days, Just(days)))
        .prop_map(|(times, days)| Rhythm::new(times, days).unwrap());
    proptest::array::uniform7(one).prop_map(
        |[empathy, boundaries, community, listening, support, inclusivity, authenticity]| Rhythms {
            empathy,
            boundaries,
            community,
            listening,
            support,
            inclusivity,
            authenticity,
        },
    )
}

fn paragraph() -> impl Strategy<Value = Paragraph> {
    use ParagraphKind::{Farewell, Greeting, Question, Quote, Text};
    let kind = select(vec![Greeting, Text, Quote, Question, Farewell]);
    (kind, text(), option::of(practice()), option::of(day()))
        .prop_map(|(kind, text, practice, day)| Paragraph { kind, text, practice, day })
}

fn letter() -> impl Strategy<Value = Letter> {
    let closing = option::of(text().prop_filter("no more than a closing line", |text| {
        !text.is_empty() && text.trim() == text && text.chars().count() <= 2000
    }));
    let body = (text(), vec(paragraph(), 0..5), any::<[u32; 2]>(), any::<u128>()).prop_map(
        |(heading, paragraphs, [moments, notes], fingerprint)| LetterBody {
            text: LetterText { heading, paragraphs },
            moments,
            notes,
            fingerprint: Uuid::from_u128(fingerprint),
        },
    );
    (day(), body, closing, 0..MILLIS).prop_map(|(week, body, closing, kept_at)| Letter {
        week,
        body,
        closing,
        kept_at: moment(kept_at),
    })
}

fn focus() -> impl Strategy<Value = FocusRecord> {
    use FocusReason::{Beginning, LeastTouched, Picked, Untouched};
    let reason = select(vec![Picked, Untouched, LeastTouched, Beginning]);
    (day(), practice(), reason, vec(practice(), 0..3), any::<bool>()).prop_map(
        |(day, practice, reason, passed, set_aside)| FocusRecord {
            day,
            practice,
            reason,
            passed,
            set_aside,
        },
    )
}

fn line() -> impl Strategy<Value = String> {
    text().prop_filter("as the journal keeps it", |text| {
        !text.is_empty() && text.trim() == text && text.chars().count() <= 100
    })
}

fn cue() -> impl Strategy<Value = Cue> {
    (any::<u128>(), practice(), line(), line(), option::of(any::<u128>()), 0..MILLIS).prop_map(
        |(id, practice, when, then, reminder, created_at)| Cue {
            id: Uuid::from_u128(id),
            practice,
            when,
            then,
            reminder: reminder.map(Uuid::from_u128),
            created_at: moment(created_at),
        },
    )
}

fn space() -> impl Strategy<Value = Space> {
    use SpaceKind::{Community, CreativeOutlet, Friendship, Other, TherapyGroup};
    let kind = select(vec![Community, Friendship, TherapyGroup, CreativeOutlet, Other]);
    (any::<u128>(), line(), kind, option::of(line()), option::of(0..MILLIS), 0..MILLIS).prop_map(
        |(id, name, kind, why, archived_at, created_at)| Space {
            id: Uuid::from_u128(id),
            name,
            kind,
            why,
            archived_at: archived_at.map(moment),
            created_at: moment(created_at),
        },
    )
}

fn rehearsal() -> impl Strategy<Value = Rehearsal> {
    let said = (option::of(any::<u128>()), option::of(0_u8..=4), option::of(line()));
    (any::<u128>(), line(), option::of(day()), said, 0..MILLIS).prop_map(
        |(id, sentence, by, (entry, went, word), created_at)| Rehearsal {
            id: Uuid::from_u128(id),
            sentence,
            by,
            entry: entry.map(Uuid::from_u128),
            went,
            word,
            created_at: moment(created_at),
        },
    )
}

/// A whole journal, in the order that an export has.
pub(crate) fn everything() -> impl Strategy<Value = Everything> {
    let days = (vec(day(), 0..4), vec(focus(), 0..4), vec(letter(), 0..4));
    let helps = (vec(cue(), 0..3), vec(space(), 0..3), vec(rehearsal(), 0..3));
    (settings(), days, vec(reminder(), 0..4), helps, vec(entry(), 0..8)).prop_map(
        |(
            settings,
            (mut rest_days, mut focuses, mut letters),
            mut reminders,
            helps,
            mut entries,
        )| {
            let (mut cues, mut spaces, mut rehearsals) = helps;
            rest_days.sort();
            rest_days.dedup();
            focuses.sort_by_key(|focus| focus.day);
            focuses.dedup_by_key(|focus| focus.day);
            reminders.sort_by_key(|reminder| (reminder.at, reminder.id.to_string()));
            letters.sort_by_key(|letter| letter.week);
            letters.dedup_by_key(|letter| letter.week);
            cues.sort_by_key(|cue| (cue.created_at, cue.id.to_string()));
            spaces.sort_by_key(|space| (space.created_at, space.id.to_string()));
            // No journal has two of one name.
            let mut names = HashSet::new();
            spaces.retain(|space| names.insert(space.name.to_lowercase()));
            rehearsals.sort_by_key(|one| (one.created_at, one.id.to_string()));
            entries.sort_by_key(|entry| (entry.day, entry.at));
            Everything {
                settings,
                rest_days,
                focuses,
                reminders,
                letters,
                cues,
                spaces,
                rehearsals,
                entries,
            }
        },
    )
}
