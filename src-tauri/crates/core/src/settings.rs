//! What the person can set.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    day::{DayStart, Weekday},
    reminder::{later::Later, quiet::QuietHours},
    rhythm::Rhythms,
};

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How large the interface's text is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As the system has it.
    #[default]
    Usual,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
    /// Twice as large.
    Largest,
}

/// All settings, with their defaults. One row in the journal, so one undo step restores them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The hour a journal day begins, 0 to 12.
    pub day_start: DayStart,
    /// First day of the week; `None` follows the locale.
    pub week_start: Option<Weekday>,
    /// Light or dark.
    pub theme: Theme,
    /// The language of all words, as a BCP 47 tag; `None` follows the system.
    pub language: Option<String>,
    /// How large the interface's text is.
    pub text_size: TextSize,
    /// Whether text and edges stand out more, whatever the system says.
    pub more_contrast: bool,
    /// Whether nothing shines through anything else, whatever the system says.
    pub less_transparency: bool,
    /// Whether nothing moves and no practice is suggested.
    pub calmer: bool,
    /// Whether keys 1 to 7 and other single keys act.
    pub single_keys: bool,
    /// Whether closing the window leaves Hearth in the tray.
    pub keep_in_tray: bool,
    /// When reminders never come; `None` for at no such time.
    pub quiet_hours: Option<QuietHours>,
    /// How far *Later* puts a reminder off.
    pub later: Later,
    /// Whether reminders wait while the desktop holds notifications back.
    pub follow_do_not_disturb: bool,
    /// Whether reminders stay silent while a presentation or a full-screen program runs, or the
    /// screen is shared.
    pub silent_while_presenting: bool,
    /// How often each practice is meant to come; strength is measured against it.
    pub rhythms: Rhythms,
    /// Whether the person's own words are blurred until the pointer or the focus is on them.
    pub blur: bool,
    /// Names that exports mask when asked to.
    pub masked_names: Vec<String>,
    /// A folder of the person's own choice where each backup is kept a second time.
    pub backup_folder: Option<String>,
    /// Whether the person was already told that Hearth stays in the tray.
    pub told_about_tray: bool,
    /// Whether the welcome was finished or skipped.
    pub welcomed: bool,
}

impl Settings {
    /// These settings in the place of `here`: what belongs to the machine stays. A file must not
    /// choose where copies of the journal go, nor say what the person has already seen.
    #[must_use]
    pub fn at_home_of(self, here: &Self) -> Self {
        Self {
            backup_folder: here.backup_folder.clone(),
            told_about_tray: here.told_about_tray,
            welcomed: here.welcomed,
            ..self
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            day_start: DayStart::default(),
            week_start: None,
            theme: Theme::System,
            language: None,
            text_size: TextSize::Usual,
            more_contrast: false,
            less_transparency: false,
            calmer: false,
            single_keys: true,
            keep_in_tray: true,
            quiet_hours: None,
            later: Later::Hour,
            follow_do_not_disturb: true,
            silent_while_presenting: true,
            rhythms: Rhythms::default(),
            blur: false,
            masked_names: Vec::new(),
            backup_folder: None,
            told_about_tray: false,
            welcomed: false,
        }
    }
}
