//! What an import would bring, or brought.

use hearth_core::transfer::{
    foreign::{Activity, LeftOut},
    import::ImportPreview,
};

use crate::{
    text::{QUIET, backup::part, entry::name, plain, styled},
    words::{say, say_with},
};

/// The whole preview.
pub(crate) fn preview(preview: &ImportPreview) -> String {
    let mut text = say(&format!("import-format-{}", preview.format));
    text.push('\n');
    text.push_str(&activities(&preview.activities));
    text.push_str(&part("import-brings", &preview.brings));
    let counts = [
        ("import-changes", preview.changes),
        ("import-known", preview.known),
        ("import-deleted", preview.deleted),
        ("import-ahead", preview.ahead),
        ("import-unmapped", preview.unmapped),
        ("import-others", preview.others),
    ];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        text.push_str(&format!("{}\n", say_with(key, &[("count", &count)])));
    }
    if preview.settings {
        text.push_str(&format!("{}\n", say("import-settings")));
    }
    preview.left_out.iter().for_each(|one| text.push_str(&left_out(one)));
    text
}

fn activities(activities: &[Activity]) -> String {
    if activities.is_empty() {
        return String::new();
    }
    let mut text = format!("{}\n", say("import-activities"));
    for Activity { name: foreign, times, suggestion, .. } in activities {
        let becomes = match suggestion {
            Some(practice) => name(Some(*practice)),
            None => say("import-no-practice"),
        };
        let times = say_with("import-times", &[("count", times)]);
        let foreign = plain::one_line(foreign);
        text.push_str(&format!("  {foreign} {}  →  {becomes}\n", styled(QUIET, &times)));
    }
    text
}

fn left_out(LeftOut { reason, times }: &LeftOut) -> String {
    // The reason's name as serde writes it.
    let reason = serde_json::to_string(reason).unwrap_or_default();
    let key = format!("import-left-{}", reason.trim_matches('"').replace('_', "-"));
    format!("{}\n", say_with(&key, &[("count", times)]))
}
