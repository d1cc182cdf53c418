//! The interface's types are generated from Rust, and this fails when they drift.
//!
//! `cargo xtask types` writes them anew.

use std::{env, fs, path::Path};

use hearth_core::{
    backup::{Backup, BackupKind, Contents, Difference, Example, Part},
    change::{Change, EntryChange, Op},
    cue::{Cue, CueDraft},
    day::{DayStart, Weekday},
    draft::WrittenDraft,
    entry::{BinnedEntry, Entry, EntryDraft, EntryFilter, EntryList, EntryPatch, Source},
    focus::{Focus, FocusReason},
    letter::{KeptLetter, LetterPage, LetterText, LetterWeek, Paragraph, ParagraphKind},
    practice::Practice,
    progress::{
        balance::{Balance, Shape},
        heatmap::{HeatDay, Heatmap, MonthSum},
        month::{MonthDay, MonthPage},
        page::{ProgressPage, ProgressQuery},
        practice_page::PracticePage,
        range::Range,
        rhythm::{HourRhythm, PartOfDay, RhythmShape},
        strength::{StrengthLine, StrengthPage, Trend},
        today::TodayPage,
        week::{DayFeeling, DayState, PracticeWeek, WeekChange, WeekPage},
    },
    rehearsal::{Rehearsal, RehearsalDraft, RehearsalOutcome, RehearsalSaid},
    reminder::{
        history::{Delay, DelayedBy, NextReminder, Occurrence, Outcome, ReminderStatus, Window},
        later::Later,
        quiet::QuietHours,
        rule::{Reminder, ReminderDraft},
    },
    repair::RepairReport,
    rhythm::{Rhythm, Rhythms},
    settings::{Settings, TextSize, Theme},
    space::{Space, SpaceDraft, SpaceKind, SpaceSummary, SpacesPage},
    transfer::{
        export::{ExportFormat, ExportSummary, PrivateEntries, Progress},
        foreign::{Activity, Columns, LeftOut, LeftOutReason},
        import::ImportPreview,
    },
};
use hearth_desktop::{
    commands::{
        backups::{BackupStatus, Made, RestorePreview, SecondPlace},
        pictures::Picture,
        reminders::{PauseUntil, RemindersPage},
        start::StartUp,
        transfer::{ExportRequest, ImportRequest, Imported},
    },
    error::CommandError,
    login_start::LoginStart,
    state::Place,
};
use hearth_notice::notification::{ServerFacts, ServerState};
use ts_rs::{Config, TS};

const HEAD: &str = "// Generated from the Rust types by `cargo xtask types`. Do not edit.\n";

fn declarations() -> String {
    let config = Config::default();
    let mut text = HEAD.to_owned();
    macro_rules! declare {
        ($($kind:ty),* $(,)?) => {
            $( text.push_str(&format!("\nexport {}\n", <$kind as TS>::decl(&config))); )*
        };
    }
    declare!(
        Practice,
        Source,
        Weekday,
        DayStart,
        Theme,
        TextSize,
        QuietHours,
        Later,
        Rhythm,
        Rhythms,
        Settings,
        Entry,
        EntryDraft,
        EntryPatch,
        EntryFilter,
        Rehearsal,
        RehearsalDraft,
        RehearsalOutcome,
        RehearsalSaid,
        EntryList,
        Op,
        Change,
        EntryChange,
        Cue,
        CueDraft,
        SpaceKind,
        Space,
        SpaceDraft,
        SpaceSummary,
        SpacesPage,
        WrittenDraft,
        FocusReason,
        Focus,
        DayState,
        PracticeWeek,
        WeekChange,
        Shape,
        Balance,
        DayFeeling,
        WeekPage,
        HeatDay,
        MonthSum,
        Heatmap,
        MonthDay,
        MonthPage,
        Range,
        Trend,
        StrengthLine,
        StrengthPage,
        PartOfDay,
        RhythmShape,
        HourRhythm,
        ProgressQuery,
        ProgressPage,
        PracticePage,
        TodayPage,
        ParagraphKind,
        Paragraph,
        LetterText,
        KeptLetter,
        LetterWeek,
        LetterPage,
        Reminder,
        ReminderDraft,
        Outcome,
        DelayedBy,
        Delay,
        Occurrence,
        Window,
        NextReminder,
        ReminderStatus,
        ServerState,
        ServerFacts,
        LoginStart,
        PauseUntil,
        BinnedEntry,
        BackupKind,
        Backup,
        Contents,
        SecondPlace,
        Made,
        Example,
        Part,
        Difference,
        RepairReport,
        BackupStatus,
        RestorePreview,
        ExportFormat,
        PrivateEntries,
        ExportSummary,
        Progress,
        Columns,
        Activity,
        LeftOutReason,
        LeftOut,
        ImportPreview,
        ExportRequest,
        ImportRequest,
        Imported,
        Picture,
        RemindersPage,
        StartUp,
        Place,
        CommandError,
    );
    text
}

#[test]
fn the_interfaces_types_are_those_of_the_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated/types.ts");
    let wanted = declarations();
    if env::var_os("UPDATE_TYPES").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, wanted, "run `cargo xtask types` and look at what changed");
}
