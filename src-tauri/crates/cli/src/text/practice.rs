//! The seven by their short names.

use hearth_core::practice::Practice;

use crate::words::say_with;

/// As it begins a sentence or stands alone.
pub(crate) fn short(practice: Practice) -> String {
    say_with("practice-short", &[("practice", &practice.id())])
}

/// As it stands within a sentence.
pub(crate) fn inline(practice: Practice) -> String {
    say_with("practice-inline", &[("practice", &practice.id())])
}
