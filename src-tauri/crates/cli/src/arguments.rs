//! Everything that can be typed after `hearth`. The words for it are in `terminal.ftl`.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use clap::{ArgGroup, Args, Parser, Subcommand};
use clap_complete::Shell;
use hearth_core::{
    day::Weekday, practice::Practice, progress::range::Range, transfer::export::ExportFormat,
};

use crate::value::{self, Pause, Quiet, ReminderPractice, Span};

// No doc comments on what clap derives from: they would become help texts, and those live
// in `terminal.ftl`, where `help.rs` finds them.

#[derive(Debug, Parser)]
#[command(name = "hearth", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Ask,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Ask {
    Log(Log),
    Write(Write),
    Undo,
    Today(Read),
    Week(Week),
    Stats(Stats),
    Letter(Letter),
    List(List),
    Search(Search),
    Focus(Focus),
    Rest(Rest),
    Reminders(Reminders),
    Export(Export),
    Import(Import),
    Backup(Backup),
    Check(Check),
    Completions(Completions),
    Man(Man),
}

#[derive(Debug, Args)]
pub(crate) struct Log {
    #[arg(value_name = "PRACTICE", value_parser = value::practice())]
    pub(crate) practice: Practice,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) note: Option<String>,
    #[command(flatten)]
    pub(crate) details: Details,
}

#[derive(Debug, Args)]
pub(crate) struct Write {
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) details: Details,
}

#[derive(Debug, Args)]
pub(crate) struct Details {
    #[arg(long, value_name = "1..5", value_parser = value::feeling(), hide_possible_values = true)]
    pub(crate) feeling: Option<u8>,
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub(crate) space: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long, value_name = "HH:MM", value_parser = value::time)]
    pub(crate) at: Option<NaiveTime>,
    #[arg(long)]
    pub(crate) private: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Read {
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Week {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) of: Option<NaiveDate>,
    #[arg(long)]
    pub(crate) ascii: bool,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Stats {
    #[arg(long, value_name = "RANGE", value_parser = value::range())]
    pub(crate) range: Option<Range>,
    #[arg(long, value_name = "YYYY", value_parser = clap::value_parser!(i32).range(1970..=9999))]
    pub(crate) year: Option<i32>,
    #[arg(long, value_name = "YYYY-MM", value_parser = value::month)]
    pub(crate) month: Option<NaiveDate>,
    #[arg(long)]
    pub(crate) ascii: bool,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Letter {
    #[arg(long = "of", id = "letter-of", value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) of: Option<NaiveDate>,
    #[arg(long)]
    pub(crate) keep: bool,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "keep")]
    pub(crate) closing: Option<String>,
    #[arg(long, conflicts_with = "keep")]
    pub(crate) release: bool,
    #[arg(long, conflicts_with = "json")]
    pub(crate) markdown: bool,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) since: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) until: Option<NaiveDate>,
    #[arg(long, value_name = "PRACTICE", value_parser = value::practice())]
    pub(crate) practice: Option<Practice>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) text: Vec<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Focus {
    #[arg(value_name = "PRACTICE", value_parser = value::practice())]
    pub(crate) pick: Option<Practice>,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Rest {
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) on: Option<NaiveDate>,
    #[arg(long, id = "rest-until", value_name = "YYYY-MM-DD", value_parser = value::day)]
    pub(crate) until: Option<NaiveDate>,
    #[arg(long)]
    pub(crate) clear: bool,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
pub(crate) struct Reminders {
    #[command(subcommand)]
    pub(crate) ask: Option<AskRemindersOrTimer>,
    #[command(flatten)]
    pub(crate) read: Read,
}

// Two enums, because one needs the journal and the other must work without it.
#[derive(Debug, Subcommand)]
pub(crate) enum AskRemindersOrTimer {
    #[command(flatten)]
    Reminders(AskReminders),
    #[command(flatten)]
    Timer(AskTimer),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AskTimer {
    InstallTimer,
    RemoveTimer,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AskReminders {
    List(Read),
    Add(AddReminder),
    Edit(EditReminder),
    Remove(RemoveReminder),
    Next(Read),
    History(Read),
    Pause(PauseReminders),
    Resume,
    Quiet(QuietReminders),
    Test(Read),
    RunDue,
    #[command(hide = true)]
    AwaitAnswer,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("some-time").required(true).args(["reminder-at", "between"]))]
pub(crate) struct AddReminder {
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) how: ReminderOptions,
}

#[derive(Debug, Args)]
pub(crate) struct EditReminder {
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) how: ReminderOptions,
    #[arg(long, conflicts_with = "even_if_logged")]
    pub(crate) unless_logged: bool,
    #[arg(long = "on", conflicts_with = "turn_off")]
    pub(crate) turn_on: bool,
    #[arg(long = "off")]
    pub(crate) turn_off: bool,
}

#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct When {
    #[arg(long = "at", id = "reminder-at", value_name = "HH:MM", value_parser = value::time)]
    pub(crate) at: Option<NaiveTime>,
    #[arg(long, value_name = "HH:MM-HH:MM", value_parser = value::span)]
    pub(crate) between: Option<Span>,
}

#[derive(Debug, Args)]
pub(crate) struct QuietReminders {
    #[arg(value_name = "HH:MM-HH:MM|off", value_parser = value::quiet)]
    pub(crate) hours: Option<Quiet>,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct ReminderOptions {
    #[arg(long, value_name = "DAYS", value_delimiter = ',', value_parser = value::weekday())]
    #[arg(hide_possible_values = true)]
    pub(crate) days: Vec<Weekday>,
    #[arg(long = "practice", value_name = "PRACTICE", value_parser = value::reminder_practice())]
    pub(crate) reminder_practice: Option<ReminderPractice>,
    #[arg(long = "text", value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) reminder_text: Option<String>,
    #[arg(long)]
    pub(crate) even_if_logged: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RemoveReminder {
    #[arg(value_name = "ID")]
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct PauseReminders {
    #[arg(long = "for", value_name = "1h|tomorrow|YYYY-MM-DD", value_parser = value::pause)]
    #[arg(default_value = "1h")]
    pub(crate) pause: Pause,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[arg(long, value_name = "FORMAT", value_parser = value::export_format())]
    pub(crate) format: ExportFormat,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, conflicts_with = "without_private")]
    pub(crate) with_private: bool,
    #[arg(long)]
    pub(crate) without_private: bool,
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub(crate) mask: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(value_name = "FILE", id = "import-file")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "FORMAT")]
    pub(crate) from: Option<String>,
    #[arg(long = "map", value_name = "ACTIVITY=PRACTICE")]
    pub(crate) map: Vec<String>,
    #[arg(long = "column", value_name = "FIELD=HEADER")]
    pub(crate) columns: Vec<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
pub(crate) struct Backup {
    #[command(subcommand)]
    pub(crate) ask: Option<AskBackup>,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AskBackup {
    Create,
    List(Read),
    Verify(VerifyBackup),
    Restore(RestoreBackup),
}

#[derive(Debug, Args)]
pub(crate) struct VerifyBackup {
    #[arg(value_name = "FILE", id = "backup-file")]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreBackup {
    #[arg(value_name = "FILE", id = "restore-file")]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(long)]
    pub(crate) repair: bool,
    #[command(flatten)]
    pub(crate) read: Read,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(value_name = "SHELL")]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    #[arg(value_name = "COMMAND")]
    pub(crate) path: Vec<String>,
    #[arg(long, value_name = "FOLDER", conflicts_with = "path")]
    pub(crate) into: Option<PathBuf>,
}
