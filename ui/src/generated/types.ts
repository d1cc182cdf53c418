// Generated from the Rust types by `cargo xtask types`. Do not edit.

export type Practice = "empathy" | "boundaries" | "community" | "listening" | "support" | "inclusivity" | "authenticity";

export type Source = "window" | "tray" | "notification" | "cli" | "import";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

export type DayStart = number;

export type Theme = "system" | "light" | "dark";

export type TextSize = "usual" | "large" | "larger" | "largest";

export type QuietHours = { from: string, until: string, };

export type Later = "quarter" | "hour" | "evening";

export type Rhythm = { times: number, days: number, };

export type Rhythms = { empathy: Rhythm, boundaries: Rhythm, community: Rhythm, listening: Rhythm, support: Rhythm, inclusivity: Rhythm, authenticity: Rhythm, };

export type Settings = { 
/**
 * The hour a journal day begins, 0 to 12.
 */
day_start: DayStart, 
/**
 * First day of the week; `None` follows the locale.
 */
week_start: Weekday | null, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * The language of all words, as a BCP 47 tag; `None` follows the system.
 */
language: string | null, 
/**
 * How large the interface's text is.
 */
text_size: TextSize, 
/**
 * Whether text and edges stand out more, whatever the system says.
 */
more_contrast: boolean, 
/**
 * Whether nothing shines through anything else, whatever the system says.
 */
less_transparency: boolean, 
/**
 * Whether nothing moves and no practice is suggested.
 */
calmer: boolean, 
/**
 * Whether keys 1 to 7 and other single keys act.
 */
single_keys: boolean, 
/**
 * Whether closing the window leaves Hearth in the tray.
 */
keep_in_tray: boolean, 
/**
 * When reminders never come; `None` for at no such time.
 */
quiet_hours: QuietHours | null, 
/**
 * How far *Later* puts a reminder off.
 */
later: Later, 
/**
 * Whether reminders wait while the desktop holds notifications back.
 */
follow_do_not_disturb: boolean, 
/**
 * Whether reminders stay silent while a presentation or a full-screen program runs, or the
 * screen is shared.
 */
silent_while_presenting: boolean, 
/**
 * How often each practice is meant to come; strength is measured against it.
 */
rhythms: Rhythms, 
/**
 * Whether the person's own words are blurred until the pointer or the focus is on them.
 */
blur: boolean, 
/**
 * Names that exports mask when asked to.
 */
masked_names: Array<string>, 
/**
 * A folder of the person's own choice where each backup is kept a second time.
 */
backup_folder: string | null, 
/**
 * Whether the person was already told that Hearth stays in the tray.
 */
told_about_tray: boolean, 
/**
 * Whether the welcome was finished or skipped.
 */
welcomed: boolean, };

export type Entry = { 
/**
 * UUIDv7.
 */
id: string, 
/**
 * `None` makes it a free page.
 */
practice: Practice | null, 
/**
 * The moment, with the offset it was made in.
 */
at: string, 
/**
 * IANA name of the zone it was made in.
 */
time_zone: string, 
/**
 * The journal day, written down when made and never recomputed.
 */
day: string, 
/**
 * The person's own words, byte for byte.
 */
note: string | null, 
/**
 * 1 to 5.
 */
feeling: number | null, 
/**
 * Name of the safe space it belongs to.
 */
space: string | null, 
/**
 * Kept out of letter and exports.
 */
private: boolean, 
/**
 * Where it was made.
 */
source: Source, 
/**
 * When the row was written.
 */
created_at: string, 
/**
 * When the row was last changed.
 */
updated_at: string, };

export type EntryDraft = { 
/**
 * `None` makes a free page, which then needs a note.
 */
practice?: Practice | null, 
/**
 * The person's own words; an empty text counts as none.
 */
note?: string | null, 
/**
 * 1 to 5.
 */
feeling?: number | null, 
/**
 * Name of a safe space.
 */
space?: string | null, 
/**
 * Kept out of letter and exports.
 */
private?: boolean | null, 
/**
 * The journal day, when not today.
 */
day?: string | null, 
/**
 * The wall time on that day, when not now. Past days default to the present wall time.
 */
time?: string | null, };

export type EntryPatch = { 
/**
 * Move to another practice, or make it a free page.
 */
practice?: Practice | null, 
/**
 * New note.
 */
note?: string | null, 
/**
 * New feeling, 1 to 5.
 */
feeling?: number | null, 
/**
 * New space.
 */
space?: string | null, 
/**
 * Keep out of letter and exports.
 */
private?: boolean | null, 
/**
 * Move to another journal day; the wall time stays.
 */
day?: string | null, 
/**
 * New wall time on its day.
 */
time?: string | null, };

export type EntryFilter = { 
/**
 * First journal day, inclusive.
 */
since?: string | null, 
/**
 * Last journal day, inclusive.
 */
until?: string | null, 
/**
 * Only this practice.
 */
practice?: Practice | null, 
/**
 * Only free pages.
 */
free?: boolean | null, 
/**
 * Only entries of the space with this name.
 */
space?: string | null, 
/**
 * Only entries with this feeling, 1 to 5.
 */
feeling?: number | null, 
/**
 * Only private entries (`true`), or only the others (`false`).
 */
private?: boolean | null, 
/**
 * Only entries whose journal day is this weekday.
 */
weekday?: Weekday | null, 
/**
 * Only entries made in this hour on the clock, 0 to 23.
 */
hour?: number | null, 
/**
 * Only entries whose note has every one of these words (prefixes count).
 */
text?: string | null, 
/**
 * Only entries with a note.
 */
with_note?: boolean | null, 
/**
 * At most this many; 200 when left out.
 */
limit?: number | null, 
/**
 * How many to pass over first.
 */
offset?: number | null, };

export type Rehearsal = { 
/**
 * UUIDv7.
 */
id: string, 
/**
 * The sentence, in the person's own words.
 */
sentence: string, 
/**
 * The journal day by which to say it.
 */
by: string | null, 
/**
 * The entry that was made when it had been said; with it the rehearsal is over.
 */
entry: string | null, 
/**
 * How it went, 0 to 4.
 */
went: number | null, 
/**
 * A word on how it went.
 */
word: string | null, 
/**
 * When it was written.
 */
created_at: string, };

export type RehearsalDraft = { 
/**
 * The sentence; not empty.
 */
sentence: string, 
/**
 * The journal day by which to say it.
 */
by?: string | null, };

export type RehearsalOutcome = { 
/**
 * How it went, 0 to 4; `None` when the person does not say.
 */
went?: number | null, 
/**
 * A word on it; an empty text counts as none.
 */
word?: string | null, };

export type RehearsalSaid = { 
/**
 * The rehearsal.
 */
rehearsal: Rehearsal, 
/**
 * The entry of *Set boundaries* it is kept with.
 */
entry: Entry, 
/**
 * The change.
 */
change: Change, };

export type EntryList = { 
/**
 * Newest day first, newest moment first within a day.
 */
entries: Array<Entry>, 
/**
 * How many match in all; where `more` is set, so many were counted and there are more.
 */
total: number, 
/**
 * Whether counting stopped at `total`, because a search finds more than anybody reads.
 */
more: boolean, 
/**
 * What was rehearsed for those of the entries that have it.
 */
rehearsals: Array<Rehearsal>, 
/**
 * The first journal day with an entry, whatever the filter.
 */
first_day: string | null, };

export type Op = { "op": "record_entry", 
/**
 * Its practice; `None` for a free page.
 */
practice: Practice | null, } | { "op": "edit_entry", 
/**
 * Its practice after the change.
 */
practice: Practice | null, } | { "op": "delete_entry", 
/**
 * Its practice.
 */
practice: Practice | null, } | { "op": "mark_rest" } | { "op": "clear_rest" } | { "op": "mark_rest_days", 
/**
 * How many.
 */
days: number, } | { "op": "clear_rest_days", 
/**
 * How many.
 */
days: number, } | { "op": "turn_focus" } | { "op": "set_focus_aside" } | { "op": "pick_focus", 
/**
 * The practice.
 */
practice: Practice, } | { "op": "change_settings" } | { "op": "add_reminder" } | { "op": "edit_reminder" } | { "op": "remove_reminder" } | { "op": "pause_reminders" } | { "op": "resume_reminders" } | { "op": "import", 
/**
 * How many.
 */
entries: number, } | { "op": "restore" } | { "op": "take_from_bin", 
/**
 * Its practice.
 */
practice: Practice | null, } | { "op": "add_cue" } | { "op": "edit_cue" } | { "op": "remove_cue" } | { "op": "add_space" } | { "op": "edit_space" } | { "op": "archive_space" } | { "op": "unarchive_space" } | { "op": "remove_space" } | { "op": "merge_spaces" } | { "op": "add_rehearsal" } | { "op": "edit_rehearsal" } | { "op": "remove_rehearsal" } | { "op": "say_rehearsal" } | { "op": "keep_letter" } | { "op": "release_letter" };

export type Change = { 
/**
 * Its number; later changes have higher ones.
 */
id: number, 
/**
 * What it did.
 */
op: Op, };

export type EntryChange = { 
/**
 * The entry as it is now; for a deletion, as it was.
 */
entry: Entry, 
/**
 * The change.
 */
change: Change, };

export type Cue = { 
/**
 * UUIDv7.
 */
id: string, 
/**
 * What it is for.
 */
practice: Practice, 
/**
 * What happens first, as it follows “If”.
 */
when: string, 
/**
 * What the person then does, as it follows “then”.
 */
then: string, 
/**
 * The reminder it goes with, if any; one that was removed since counts as none.
 */
reminder: string | null, 
/**
 * When it was made.
 */
created_at: string, };

export type CueDraft = { 
/**
 * What it is for.
 */
practice: Practice, 
/**
 * What happens first; not empty.
 */
when: string, 
/**
 * What the person then does; not empty.
 */
then: string, 
/**
 * The reminder it goes with.
 */
reminder?: string | null, 
/**
 * A reminder to be made with it, which it then goes with: one change makes both, and its
 * undo takes both back.
 */
new_reminder?: ReminderDraft | null, };

export type SpaceKind = "community" | "friendship" | "therapy_group" | "creative_outlet" | "other";

export type Space = { 
/**
 * UUIDv7.
 */
id: string, 
/**
 * A name or initials. No two spaces share one, whichever way their letters are cased.
 */
name: string, 
/**
 * Its form.
 */
kind: SpaceKind, 
/**
 * What makes it safe.
 */
why: string | null, 
/**
 * Put away since then: its entries stay, it is offered no more.
 */
archived_at: string | null, 
/**
 * When it was added.
 */
created_at: string, };

export type SpaceDraft = { 
/**
 * A name or initials; not empty.
 */
name: string, 
/**
 * Its form.
 */
kind: SpaceKind, 
/**
 * What makes it safe; an empty text counts as none.
 */
why?: string | null, 
/**
 * Whether it is put away.
 */
archived: boolean, };

export type SpaceSummary = { 
/**
 * `None` for a name that only entries know.
 */
id: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Its form.
 */
kind: SpaceKind, 
/**
 * What makes it safe.
 */
why: string | null, 
/**
 * Whether it is put away.
 */
archived: boolean, 
/**
 * How many of its entries each practice has, in the seed's order.
 */
counts: [number, number, number, number, number, number, number], 
/**
 * How many free pages it has.
 */
pages: number, 
/**
 * The journal day of its last entry.
 */
last_day: string | null, };

export type SpacesPage = { 
/**
 * The last used first, then those never used by their names; put-away ones last.
 */
spaces: Array<SpaceSummary>, 
/**
 * Today's journal day.
 */
today: string, };

export type WrittenDraft = { 
/**
 * What they are for: an entry's identifier, `new-<practice>` or `new-page`.
 */
key: string, 
/**
 * The words.
 */
text: string, 
/**
 * When they were last kept.
 */
saved_at: string, };

export type FocusReason = "picked" | "untouched" | "least_touched" | "beginning";

export type Focus = { 
/**
 * The journal day.
 */
day: string, 
/**
 * The practice.
 */
practice: Practice, 
/**
 * Why this one.
 */
reason: FocusReason, 
/**
 * Index of the small act to show first.
 */
act: number, 
/**
 * When the practice was last logged on that day, if it was.
 */
logged_at: string | null, 
/**
 * Whether the person wants none today. The practice is then the one that was set aside.
 */
set_aside: boolean, 
/**
 * The person's own cues for the practice, the first made first.
 */
cues: Array<Cue>, };

export type DayState = "present" | "rest" | "quiet" | "ahead";

export type PracticeWeek = { 
/**
 * Which practice.
 */
practice: Practice, 
/**
 * Entries on each of the seven days.
 */
counts: [number, number, number, number, number, number, number], 
/**
 * Their sum.
 */
total: number, 
/**
 * The sum in the week before.
 */
last_week: number, };

export type WeekChange = { "kind": "empty" } | { "kind": "too_little" } | { "kind": "even" } | { "kind": "most_and_none", 
/**
 * The one with the most.
 */
most: Practice, 
/**
 * The one that has none.
 */
none: Practice, } | { "kind": "gathered", 
/**
 * Which.
 */
practice: Practice, 
/**
 * How many now.
 */
now: number, 
/**
 * How many the week before.
 */
before: number, } | { "kind": "most", 
/**
 * Which.
 */
most: Practice, 
/**
 * The one that alone had the most the week before, if that had enough to say so.
 */
before: Practice | null, } | { "kind": "shared", 
/**
 * The first of them in the seed's order.
 */
one: Practice, 
/**
 * The second.
 */
other: Practice, } | { "kind": "shared_by_many" };

export type Shape = "empty" | "even" | "leaning" | "mostly_one";

export type Balance = { 
/**
 * Each practice's share in the seed's order, summing to 1; all 0 for an empty week.
 */
shares: [number, number, number, number, number, number, number], 
/**
 * Pielou's evenness `J = H / ln 7`, `H = −Σ p ln p`; 0 to 1, `None` for an empty week.
 */
evenness: number | null, 
/**
 * In one word.
 */
shape: Shape, };

export type DayFeeling = { 
/**
 * The mean of the day's feelings, 1 to 5.
 */
mean: number, 
/**
 * How many entries carry one.
 */
count: number, };

export type WeekPage = { 
/**
 * The seven days, in the week's order.
 */
days: [string, string, string, string, string, string, string], 
/**
 * What each day was.
 */
states: [DayState, DayState, DayState, DayState, DayState, DayState, DayState], 
/**
 * Today's journal day.
 */
today: string, 
/**
 * How each day felt; `None` where nothing was said.
 */
feelings: [DayFeeling | null, DayFeeling | null, DayFeeling | null, DayFeeling | null, DayFeeling | null, DayFeeling | null, DayFeeling | null], 
/**
 * The practice each day had as its focus; `None` where there was none or it was set aside.
 */
focuses: [Practice | null, Practice | null, Practice | null, Practice | null, Practice | null, Practice | null, Practice | null], 
/**
 * The seven practices in the seed's order.
 */
practices: Array<PracticeWeek>, 
/**
 * All entries that count, this week.
 */
total: number, 
/**
 * Days with at least one entry, free pages included.
 */
present: number, 
/**
 * Days marked as rest.
 */
rest_days: number, 
/**
 * Rest days still in reserve: two, less the rest days without entries.
 */
rest_in_reserve: number, 
/**
 * How the week's attention was spread.
 */
balance: Balance, 
/**
 * What changed since the week before.
 */
change: WeekChange, 
/**
 * The first journal day with an entry, if any.
 */
first_day: string | null, };

export type HeatDay = { 
/**
 * The journal day.
 */
day: string, 
/**
 * Entries of the seven.
 */
count: number, 
/**
 * How deep its mark is: 0 for none, 1 for one, 2 for two or three, 3 for four or five, 4 for
 * more.
 */
level: number, 
/**
 * Whether there is any entry, free pages included.
 */
present: boolean, 
/**
 * Whether it was marked as rest.
 */
rest: boolean, };

export type MonthSum = { 
/**
 * Its first day, also where the year begins later in it.
 */
month: string, 
/**
 * Entries of the seven.
 */
count: number, 
/**
 * Days with any entry.
 */
present: number, };

export type Heatmap = { 
/**
 * The calendar year; `None` for the last twelve months.
 */
year: number | null, 
/**
 * Its days, one after the other.
 */
days: Array<HeatDay>, 
/**
 * Its months, first one first.
 */
months: Array<MonthSum>, 
/**
 * Entries of the seven in all.
 */
total: number, 
/**
 * Days with any entry.
 */
present: number, 
/**
 * The calendar years with entries, and this one; newest first.
 */
years: Array<number>, };

export type MonthDay = { 
/**
 * The journal day.
 */
day: string, 
/**
 * What it was.
 */
state: DayState, 
/**
 * Entries of each practice, in the seed's order.
 */
counts: [number, number, number, number, number, number, number], };

export type MonthPage = { 
/**
 * Its days, one after the other.
 */
days: Array<MonthDay>, 
/**
 * Entries of each practice, in the seed's order.
 */
totals: [number, number, number, number, number, number, number], 
/**
 * Entries of the seven in all.
 */
total: number, 
/**
 * Days with any entry, free pages included.
 */
present: number, };

export type Range = "four_weeks" | "three_months" | "year" | "all";

export type Trend = "gathering" | "steady" | "resting";

export type StrengthLine = { 
/**
 * `None` for all: the mean of the seven.
 */
practice: Practice | null, 
/**
 * The rhythm it is measured against; `None` for all.
 */
rhythm: Rhythm | null, 
/**
 * The day of its first entry; of any practice's, for all.
 */
begun: string | null, 
/**
 * 0 to 1, one for each of the page's days; `None` before the line begins.
 */
values: Array<number | null>, 
/**
 * 0 to 1, on the last day; `None` when it has not begun.
 */
now: number | null, 
/**
 * Over the last four weeks; `None` when it has not begun.
 */
trend: Trend | null, };

export type StrengthPage = { 
/**
 * The days the lines have a value for; the last one is the range's last.
 */
days: Array<string>, 
/**
 * How many days lie between two of them.
 */
step: number, 
/**
 * All together.
 */
all: StrengthLine, 
/**
 * The seven in the seed's order.
 */
practices: Array<StrengthLine>, };

export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

export type RhythmShape = { "kind": "too_little" } | { "kind": "part_and_weekday", 
/**
 * That part.
 */
part: PartOfDay, 
/**
 * That weekday.
 */
weekday: Weekday, } | { "kind": "part", 
/**
 * That part.
 */
part: PartOfDay, } | { "kind": "weekday", 
/**
 * That weekday.
 */
weekday: Weekday, } | { "kind": "spread" };

export type HourRhythm = { 
/**
 * The weekdays in the week's order.
 */
weekdays: [Weekday, Weekday, Weekday, Weekday, Weekday, Weekday, Weekday], 
/**
 * The 24 hours, from the hour a journal day begins: an entry at one in the night stands at
 * the end of the day it belongs to.
 */
hours: Array<number>, 
/**
 * Entries, by weekday and then by hour, each in the order above.
 */
counts: Array<Array<number>>, 
/**
 * Entries in all.
 */
total: number, 
/**
 * In a few words.
 */
shape: RhythmShape, };

export type ProgressQuery = { 
/**
 * Any day of the week to show; today's week when left out.
 */
day?: string | null, 
/**
 * How far back strength and rhythm look.
 */
range?: Range | null, 
/**
 * The calendar year of the heatmap; the last twelve months when left out.
 */
year?: number | null, 
/**
 * Any day of the month to show; this month when left out.
 */
month?: string | null, };

export type ProgressPage = { 
/**
 * The week.
 */
week: WeekPage, 
/**
 * A year of days.
 */
heatmap: Heatmap, 
/**
 * A month.
 */
month: MonthPage, 
/**
 * The range of strength and rhythm.
 */
range: Range, 
/**
 * Its first day.
 */
since: string, 
/**
 * Its last day: today.
 */
until: string, 
/**
 * Strength over the range.
 */
strength: StrengthPage, 
/**
 * Weekdays and hours over the range.
 */
rhythm: HourRhythm, };

export type PracticePage = { 
/**
 * Which.
 */
practice: Practice, 
/**
 * Today's journal day.
 */
today: string, 
/**
 * Index of the small act to show first today.
 */
act: number, 
/**
 * Entries of it today.
 */
logged_today: number, 
/**
 * The person's cues for it, the first made first.
 */
cues: Array<Cue>, 
/**
 * For *Set boundaries*: what is rehearsed and not yet said, the soonest day first.
 */
rehearsals: Array<Rehearsal>, 
/**
 * For *Set boundaries*: what was said, the last one first, at most fifty.
 */
said: Array<Rehearsal>, 
/**
 * Its newest entries.
 */
entries: EntryList, 
/**
 * Its strength over the last twelve weeks, one value for each of `days`.
 */
strength: StrengthLine, 
/**
 * The days the strength has a value for.
 */
days: Array<string>, 
/**
 * The spaces that nourish it, the most often named first, with how often.
 */
spaces: Array<[string, number]>, };

export type TodayPage = { 
/**
 * Today's journal day.
 */
day: string, 
/**
 * Today's entries, newest first.
 */
entries: Array<Entry>, 
/**
 * Suggested or picked.
 */
focus: Focus, 
/**
 * The person's cues for the practices that are not in focus, the first made first.
 */
cues: Array<Cue>, 
/**
 * Whether today is marked as rest.
 */
rest: boolean, 
/**
 * The last day of the rest that today belongs to, when it is one of several days.
 */
rest_until: string | null, 
/**
 * For how many days nothing was written before today, when that is worth a warm line. Told
 * on one day only.
 */
away: number | null, 
/**
 * The week's seven days.
 */
days: [string, string, string, string, string, string, string], 
/**
 * What each of them was.
 */
states: [DayState, DayState, DayState, DayState, DayState, DayState, DayState], 
/**
 * Days present this week.
 */
present: number, 
/**
 * Rest days in reserve this week.
 */
rest_in_reserve: number, 
/**
 * The change that undo would take back, if any.
 */
undoable: Change | null, 
/**
 * The first journal day with an entry, if any.
 */
first_day: string | null, 
/**
 * The last journal day with an entry, if any. It can lie after today, when the person has
 * travelled west over the date line since.
 */
last_day: string | null, };

export type ParagraphKind = "greeting" | "text" | "quote" | "question" | "farewell";

export type Paragraph = { 
/**
 * What it is.
 */
kind: ParagraphKind, 
/**
 * What it says.
 */
text: string, 
/**
 * The practice a quote or a question belongs to; `None` for a free page and for the rest.
 */
practice: Practice | null, 
/**
 * The journal day a quote is from.
 */
day: string | null, };

export type LetterText = { 
/**
 * The span of the week.
 */
heading: string, 
/**
 * From the greeting to the farewell.
 */
paragraphs: Array<Paragraph>, };

export type KeptLetter = { 
/**
 * Since when.
 */
kept_at: string, 
/**
 * The journal day of that moment: what is kept after midnight is kept today, not tomorrow.
 */
kept_on: string, 
/**
 * The person's own closing line.
 */
closing: string | null, 
/**
 * Whether an entry it was made from was added, changed, moved, removed or made private
 * since.
 */
changed_since: boolean, };

export type LetterWeek = { 
/**
 * Its first day.
 */
first_day: string, 
/**
 * Its last day.
 */
last_day: string, 
/**
 * All its entries.
 */
moments: number, 
/**
 * Whether its letter was kept.
 */
kept: boolean, };

export type LetterPage = { 
/**
 * The seven days, in the week's order.
 */
days: [string, string, string, string, string, string, string], 
/**
 * Today's journal day.
 */
today: string, 
/**
 * Whether the week is over.
 */
finished: boolean, 
/**
 * As composed now, or as it was kept.
 */
text: LetterText, 
/**
 * Entries it was put together from.
 */
moments: number, 
/**
 * How many of them have a note.
 */
notes: number, 
/**
 * Private entries of the week, which it passes over.
 */
left_out: number, 
/**
 * Whether and how it was kept.
 */
kept: KeptLetter | null, 
/**
 * Every week with entries or a kept letter, the newest first.
 */
weeks: Array<LetterWeek>, };

export type Reminder = { 
/**
 * UUIDv7.
 */
id: string, 
/**
 * Wall time, to the minute, written `HH:MM`; where there is a window, its beginning.
 */
at: string, 
/**
 * The end of the window in which a moment is drawn each day; `None` means just at `at`.
 */
until?: string | null, 
/**
 * On which weekdays, Monday first; never empty.
 */
days: Array<Weekday>, 
/**
 * For this practice; `None` means the day's focus.
 */
practice: Practice | null, 
/**
 * The person's own text; `None` means one of the gentle texts.
 */
text: string | null, 
/**
 * Whether it comes even if the day is already logged.
 */
even_if_logged: boolean, 
/**
 * Whether it comes at all.
 */
enabled: boolean, };

export type ReminderDraft = { 
/**
 * Wall time, written `HH:MM`; with `until`, the beginning of the window.
 */
at: string, 
/**
 * The end of the window, which is another time than `at`; `None` means just at `at`.
 */
until?: string | null, 
/**
 * On which weekdays; empty is refused.
 */
days: Array<Weekday>, 
/**
 * For this practice; `None` means the day's focus.
 */
practice: Practice | null, 
/**
 * The person's own text; `None` or empty means one of the gentle texts.
 */
text: string | null, 
/**
 * Whether it comes even if the day is already logged.
 */
even_if_logged: boolean, 
/**
 * Whether it comes at all.
 */
enabled: boolean, };

export type Outcome = "shown" | "later" | "done" | "not_today" | "silent_logged" | "silent_rest" | "silent_paused" | "silent_quiet" | "silent_not_today" | "silent_presenting" | "held" | "withdrawn" | "switched_off" | "missed" | "gathered" | "failed";

export type DelayedBy = "do_not_disturb" | "away" | "asleep" | "not_running";

export type Delay = { 
/**
 * What kept it.
 */
by: DelayedBy, 
/**
 * When that was found to be over; `None` while it goes on.
 */
until: string | null, };

export type Occurrence = { 
/**
 * Which reminder.
 */
reminder_id: string, 
/**
 * The journal day it was for.
 */
day: string, 
/**
 * When it was due.
 */
due_at: string, 
/**
 * What became of it.
 */
outcome: Outcome, 
/**
 * When that was written down.
 */
decided_at: string, 
/**
 * When it comes again after *Later*.
 */
again_at: string | null, 
/**
 * What kept it, where something did.
 */
delay: Delay | null, 
/**
 * The practice it was shown for; of one that stayed silent on a logged day, the one that
 * was logged.
 */
practice: Practice | null, };

export type Window = { 
/**
 * When it opens.
 */
from: string, 
/**
 * When it is over.
 */
until: string, };

export type NextReminder = { 
/**
 * Which reminder.
 */
reminder_id: string, 
/**
 * The journal day it is for.
 */
day: string, 
/**
 * When.
 */
at: string, 
/**
 * The window its moment is drawn from; `None` at a fixed time and after *Later*.
 */
window: Window | null, };

export type ReminderStatus = { 
/**
 * The next one, if any is to come within eight days.
 */
next: NextReminder | null, 
/**
 * Whether any reminder is switched on.
 */
any: boolean, 
/**
 * What became of the last one.
 */
last: Occurrence | null, 
/**
 * Paused until this moment.
 */
paused_until: string | null, };

export type ServerState = "unknown" | "working" | "missing" | "frozen";

export type ServerFacts = { 
/**
 * Its name, such as `dunst`; empty when it did not say.
 */
name: string, 
/**
 * Its version; empty when it did not say.
 */
version: string, 
/**
 * Whether it shows buttons; without them a click opens Hearth all the same.
 */
buttons: boolean, 
/**
 * Whether it shows more than a title.
 */
body: boolean, 
/**
 * Whether it shows pictures.
 */
images: boolean, };

export type LoginStart = { 
/**
 * Whether it is set up.
 */
on: boolean, 
/**
 * Set up for a program that is not this one, or is no longer there.
 */
moved: boolean, };

export type PauseUntil = "hour" | "tomorrow" | { "day": string };

export type BinnedEntry = { 
/**
 * The entry as it was.
 */
entry: Entry, 
/**
 * When it was deleted.
 */
deleted_at: string, 
/**
 * When it leaves the bin for good.
 */
gone_at: string, };

export type BackupKind = "auto" | "hand" | "before-import" | "before-restore" | "before-update";

export type Backup = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * Why it was made.
 */
kind: BackupKind, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type Contents = { 
/**
 * How many entries, without those in the bin.
 */
entries: number, 
/**
 * On how many journal days.
 */
days: number, 
/**
 * The first of these days.
 */
first_day: string | null, 
/**
 * The last of these days.
 */
last_day: string | null, 
/**
 * Counts the transactions before it was made; absent in old formats.
 */
revision: number | null, };

export type SecondPlace = { "state": "none" } | { "state": "kept" } | { "state": "failed", 
/**
 * Why, as a sentence.
 */
reason: string, };

export type Made = { 
/**
 * The backup.
 */
backup: Backup, 
/**
 * What was found in it when it was read back.
 */
contents: Contents, 
/**
 * What became of the copy in the person's second place.
 */
second: SecondPlace, };

export type Example = { 
/**
 * Its journal day.
 */
day: string, 
/**
 * Its practice; `None` for a free page.
 */
practice: Practice | null, 
/**
 * How its note begins.
 */
note: string | null, };

export type Part = { 
/**
 * How many entries.
 */
entries: number, 
/**
 * On how many journal days.
 */
days: number, 
/**
 * The first of these days.
 */
since: string | null, 
/**
 * The last of these days.
 */
until: string | null, 
/**
 * The first of them by name, at most [`Part::EXAMPLES`].
 */
examples: Array<Example>, };

export type Difference = { 
/**
 * Entries that are in the backup and not in the journal.
 */
brings: Part, 
/**
 * Entries that are in the journal and not in the backup.
 */
takes_away: Part, 
/**
 * Entries that are in both and differ; they become what they were.
 */
changes: Part, 
/**
 * Rest days, focuses, reminders, letters, cues, spaces and rehearsals that differ.
 */
others: number, 
/**
 * Whether settings differ.
 */
settings: boolean, };

export type RepairReport = { 
/**
 * When.
 */
at: string, 
/**
 * The folder with the damaged files, as they were found.
 */
aside: string, 
/**
 * Entries read from the damaged file.
 */
read: number, 
/**
 * Entries that only the backup still had.
 */
from_backup: number, 
/**
 * When that backup was made; `None` when no sound one was there.
 */
backup_made_at: string | null, 
/**
 * Entries that were there and could not be saved; `None` when nobody can tell how many.
 */
lost: number | null, };

export type BackupStatus = { 
/**
 * The newest backup; it was read back when it was made.
 */
last: Backup | null, 
/**
 * What became of the copy in the second place, as far as this run of the program knows.
 */
second: SecondPlace, 
/**
 * Why the last attempt failed, if it did.
 */
trouble: string | null, };

export type RestorePreview = { 
/**
 * What is in the backup.
 */
contents: Contents, 
/**
 * How that differs from the journal.
 */
difference: Difference, };

export type ExportFormat = "json" | "csv" | "markdown";

export type PrivateEntries = "keep" | "leave_out";

export type ExportSummary = { 
/**
 * Entries written.
 */
entries: number, 
/**
 * Private entries that were left out.
 */
left_out: number, 
/**
 * Journal day of the first entry written.
 */
first_day: string | null, 
/**
 * Journal day of the last entry written.
 */
last_day: string | null, };

export type Progress = { 
/**
 * Entries dealt with.
 */
done: number, 
/**
 * Entries in all.
 */
total: number, };

export type Columns = { 
/**
 * Column with the day, or with day and time; empty when none was found.
 */
day: string, 
/**
 * Column with the wall time.
 */
time?: string | null, 
/**
 * Column with the activity’s name.
 */
activity?: string | null, 
/**
 * Column with the note.
 */
note?: string | null, 
/**
 * Column with the feeling, 1 to 5.
 */
feeling?: string | null, };

export type Activity = { 
/**
 * Identity within its file, the same each time the file is read.
 */
key: string, 
/**
 * Its name in the other app.
 */
name: string, 
/**
 * How many records have it.
 */
times: number, 
/**
 * The practice its name suggests, if it suggests just one.
 */
suggestion: Practice | null, };

export type LeftOutReason = "computed" | "not_done" | "skipped" | "empty" | "only_feeling" | "deleted";

export type LeftOut = { 
/**
 * Why.
 */
reason: LeftOutReason, 
/**
 * How many.
 */
times: number, };

export type ImportPreview = { 
/**
 * The format's name on the command line.
 */
format: string, 
/**
 * Entries the journal does not have yet.
 */
brings: Part, 
/**
 * Entries of a newer state than the journal's.
 */
changes: number, 
/**
 * Entries the journal has already.
 */
known: number, 
/**
 * Entries that were deleted here and stay so.
 */
deleted: number, 
/**
 * Entries on days that have not come yet.
 */
ahead: number, 
/**
 * Records whose activities become no practice and that have no note.
 */
unmapped: number, 
/**
 * Rest days, focuses, reminders, letters, cues, spaces and rehearsals the journal does not have yet.
 */
others: number, 
/**
 * Whether the settings come along; they do into a journal without entries.
 */
settings: boolean, 
/**
 * Habits or activities of the other app, to be given a practice each.
 */
activities: Array<Activity>, 
/**
 * What was left out because the other app computed it, or it says that nothing was done.
 */
left_out: Array<LeftOut>, 
/**
 * The header of a plain CSV.
 */
headers: Array<string>, 
/**
 * Which of these columns are read.
 */
columns: Columns | null, };

export type ExportRequest = { 
/**
 * The form.
 */
format: ExportFormat, 
/**
 * Whether private entries are in it.
 */
private: PrivateEntries, 
/**
 * Names of people to be shortened to their initials.
 */
mask_names: Array<string>, };

export type ImportRequest = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Which practice each activity becomes, by the activity's key.
 */
mapping: { [key in string]: Practice | null }, 
/**
 * Which columns of a plain CSV are read; `None` for a guess.
 */
columns: Columns | null, };

export type Imported = { 
/**
 * What came.
 */
preview: ImportPreview, 
/**
 * The change that undo takes back; `None` when nothing was new.
 */
change: Change | null, };

export type Picture = { "kind": "svg", 
/**
 * The document.
 */
text: string, } | { "kind": "png", 
/**
 * Its bytes in Base64.
 */
base64: string, };

export type RemindersPage = { 
/**
 * By time of day.
 */
reminders: Array<Reminder>, 
/**
 * What comes next, and what became of the last.
 */
status: ReminderStatus, 
/**
 * What became of the last sixty, the newest first.
 */
history: Array<Occurrence>, 
/**
 * The notification server, as far as it is known.
 */
server: ServerState, 
/**
 * Whether there is a tray icon.
 */
tray: boolean, };

export type StartUp = { 
/**
 * All settings.
 */
settings: Settings, 
/**
 * The Today page.
 */
today: TodayPage, 
/**
 * The Reminders page.
 */
reminders: RemindersPage, 
/**
 * The newest backup, and what stands in the way of the next.
 */
backup: BackupStatus, 
/**
 * Words that were typed and not yet kept, the newest first.
 */
drafts: Array<WrittenDraft>, 
/**
 * Whether what is shown is the example to look around in, and not the person's journal.
 */
example: boolean, 
/**
 * A repair the person was not told of yet.
 */
repair: RepairReport | null, 
/**
 * First day of the week of the person's locale.
 */
first_weekday: Weekday, 
/**
 * BCP 47 tag of the language of all words.
 */
language: string, 
/**
 * BCP 47 tag for dates and numbers: that language, with the habits of where the person is.
 */
locale: string, 
/**
 * Where the journal lies.
 */
data_folder: string, };

export type Place = { 
/**
 * The practice.
 */
practice: Practice, 
/**
 * The journal day.
 */
day: string, };

export type CommandError = { 
/**
 * See `hearth_core::Error::code`.
 */
code: string, 
/**
 * A sentence for the person.
 */
message: string, };
