//! `hearth undo`: takes back the last change and says which it was.

use hearth_core::change::Op;

use crate::{
    failure::Failure,
    output,
    text::entry::name,
    words::{say, say_with},
};

/// Takes back the last change, whichever program made it.
pub(crate) fn run() -> Result<(), Failure> {
    let undone = hearth_host::open_journal()?.undo()?;
    output::show(&sentence(&undone.op))
}

fn sentence(op: &Op) -> String {
    let with = |key, practice| say_with(key, &[("practice", &name(practice))]);
    match op {
        Op::RecordEntry { practice } => with("undone-record", *practice),
        Op::EditEntry { practice } => with("undone-edit", *practice),
        Op::DeleteEntry { practice } => with("undone-delete", *practice),
        Op::MarkRest => say("undone-mark-rest"),
        Op::ClearRest => say("undone-clear-rest"),
        Op::MarkRestDays { days } => say_with("undone-mark-rest-days", &[("days", days)]),
        Op::ClearRestDays { days } => say_with("undone-clear-rest-days", &[("days", days)]),
        Op::TurnFocus => say("undone-turn-focus"),
        Op::SetFocusAside => say("undone-set-focus-aside"),
        Op::PickFocus { practice } => with("undone-focus", Some(*practice)),
        Op::ChangeSettings => say("undone-settings"),
        Op::AddReminder => say("undone-add-reminder"),
        Op::EditReminder => say("undone-edit-reminder"),
        Op::RemoveReminder => say("undone-remove-reminder"),
        Op::PauseReminders => say("undone-pause"),
        Op::Import { entries } => say_with("undone-import", &[("entries", entries)]),
        Op::Restore => say("undone-restore"),
        Op::TakeFromBin { practice } => with("undone-take-from-bin", *practice),
        Op::ResumeReminders => say("undone-resume"),
        Op::KeepLetter => say("undone-keep-letter"),
        Op::ReleaseLetter => say("undone-release-letter"),
        Op::AddCue => say("undone-add-cue"),
        Op::EditCue => say("undone-edit-cue"),
        Op::RemoveCue => say("undone-remove-cue"),
        Op::AddSpace => say("undone-add-space"),
        Op::EditSpace => say("undone-edit-space"),
        Op::ArchiveSpace => say("undone-archive-space"),
        Op::UnarchiveSpace => say("undone-unarchive-space"),
        Op::RemoveSpace => say("undone-remove-space"),
        Op::MergeSpaces => say("undone-merge-spaces"),
        Op::AddRehearsal => say("undone-add-rehearsal"),
        Op::EditRehearsal => say("undone-edit-rehearsal"),
        Op::RemoveRehearsal => say("undone-remove-rehearsal"),
        Op::SayRehearsal => say("undone-say-rehearsal"),
    }
}
