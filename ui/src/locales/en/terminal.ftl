### Words of the command line. Each name of a command or an option stays as it is typed.

## Help

help = A calm companion for one week of self-love and resilience: a private journal of seven practices.
help-log = Log a practice
help-write = Write a free page, without a practice
help-undo = Take back the last change
help-today = Show today
help-week = Show a week: seven practices by seven days
help-stats = Show a year, a month, strength and rhythm
help-letter = Read a week as a letter, put together on this computer
help-list = List entries, newest first
help-search = Find entries by words in their notes
help-focus = Show today’s focus, or choose it
help-rest = Mark a day as rest; it counts as care
help-reminders = List and change reminders
help-reminders-list = List the reminders
help-reminders-add = Add a reminder
help-reminders-edit = Change a reminder; what is not named stays as it is
help-reminders-remove = Remove a reminder
help-reminders-next = Say when the next one comes, and what became of the last
help-reminders-history = Say what became of the last sixty
help-reminders-quiet = Show, set or end the quiet hours, in which none comes
help-reminders-test = Show a sample, and say what the desktop can do with it
help-reminders-run-due = Show what is due and end; for a timer that starts it
help-reminders-await-answer = Wait for the answer to a reminder that is shown
help-reminders-pause = Pause all reminders for a while
help-reminders-resume = Let reminders come again
help-reminders-install-timer = Let the system look for due reminders once a minute, with no program running
help-reminders-remove-timer = Take that timer away again
help-export = Write the journal as JSON, CSV or Markdown
help-import = Show what a file of Hearth or another app would bring, and take it in
help-backup = Make, list, verify and restore backups
help-backup-create = Make a backup now
help-backup-list = List the backups, the newest first
help-backup-verify = Read a backup through, or all of them
help-backup-restore = Show what a backup would bring and take away, then restore it
help-check = Say whether the journal is sound
help-completions = Print a completion script for a shell
help-man = Print the manual page, of Hearth or of one command

help-arg-practice = One of the seven practices
help-arg-pick = Choose this practice for today
help-arg-note = A few words of your own; “-” reads them from standard input
help-arg-words = The words of the page; “-” reads them from standard input
help-arg-feeling = How it felt, from 1 to 5
help-arg-space = The safe space it belongs to
help-arg-on = The day it belongs to, when not today
help-arg-at = The time of day
help-arg-private = Keep it out of letters and exports
help-arg-json = Print JSON for programs
help-arg-of = Any day of the week to show
help-arg-range = How far back strength and rhythm look: 4-weeks, 3-months, year or all
help-arg-year = This calendar year instead of the last twelve months
help-arg-month = This month instead of the present one
help-arg-ascii = Draw with ASCII alone, for terminals without other signs
help-arg-letter-of = Any day of the week to read; the newest letter worth reading when none is named
help-arg-keep = Keep the letter as it is now
help-arg-closing = A closing line of your own for it; “-” reads it from standard input
help-arg-release = Let go of a kept letter, so that it is composed again
help-arg-markdown = Print Markdown
help-arg-since = From this day on
help-arg-until = Up to and with this day
help-arg-limit = At most this many entries
help-arg-text = Words to look for; the beginning of a word is enough
help-arg-rest-until = The last of several days of rest, today or later
help-arg-clear = Take the mark away again
help-arg-id = The beginning of its id, as “hearth reminders list” shows it
help-arg-days = On these weekdays, of mon, tue, wed, thu, fri, sat, sun; a new one comes every day unless told otherwise
help-arg-reminder-at = At this time of day
help-arg-between = At a moment drawn each day between these two
help-arg-hours = Between these two times, or “off”
help-arg-reminder-practice = What it is for; a new one is for the day’s focus unless told otherwise
help-arg-reminder-text = What it says; an empty text brings back the gentle ones
help-arg-even-if-logged = Let it come even when the day is already logged
help-arg-unless-logged = Let it stay silent when the day is already logged
help-arg-turn-on = Let it come again
help-arg-turn-off = Keep it, without letting it come
help-arg-pause = How long: “30m”, “1h”, “tomorrow”, or until a day begins
help-arg-format = json for everything, csv for a spreadsheet, markdown for a diary
help-arg-output = The file to write; standard output when none is named
help-arg-with-private = Take private entries along; json does so by itself
help-arg-without-private = Leave private entries out; csv and markdown do so by themselves
help-arg-mask = Shorten this person’s name to its initial; may be given several times
help-arg-import-file = An export of Hearth, Loop Habit Tracker, Daylio, Table Habit or Presently, or a CSV with a column of days
help-arg-from = Its format, when its content does not show it: hearth-json, loop-csv, loop-db, daylio-csv, daylio-backup, table-habit, presently or plain-csv
help-arg-map = Make this activity this practice; may be given several times
help-arg-columns = Read this column of a CSV as day, time, activity, note or feeling
help-arg-backup-file = The backup; all of them when none is named
help-arg-restore-file = The backup, by its path or by its name in the list
help-arg-dry-run = Show what would happen, and change nothing
help-arg-yes = Do not ask
help-arg-repair = Set a damaged journal aside and save what can be saved
help-arg-shell = The shell
help-arg-path = The command, such as “reminders add”
help-arg-into = A folder for the pages of all commands, made where it is missing
help-arg-help = Print help
help-arg-version = Print the version

## Values of a wrong form

wrong-day = a day is written like 2026-05-09, with year, month and day
wrong-time = a time is written like 19:30, from 00:00 to 23:59
wrong-feeling = a feeling is a number from 1 to 5
wrong-span = a span is written like 13:00-17:00, from one time to another
wrong-pause = a pause is a time such as 30m or 1h, at most a week, or tomorrow, or a day such as 2026-12-24
wrong-month = a month is written like 2026-05, with year and month
wrong-range = the ranges are 4-weeks, 3-months, year and all
wrong-period = The day after --since lies after the one after --until. Swap them, or leave one out.
wrong-command = There is no such command. “hearth --help” shows those there are.

## What could not be done

failure-stream = The words could not be read or written: { $reason }.
failure-not-text = Standard input is not text in UTF-8. Nothing was saved.
reminder-ambiguous = Several reminders begin with “{ $id }”. Add a few more characters of the one you mean.

## Entries

# $day is “today”, “yesterday” or a date.
logged = { $practice }, logged for { $day } at { $time }.
written = Your page is kept, for { $day } at { $time }.
hint-standard-input = Write as long as you like. The end-of-file key on a line of its own (Ctrl+D; on Windows Ctrl+Z and Enter) keeps the words, Ctrl+C leaves without keeping them.
free-page = Free page
entry-feeling = felt { $feeling } of 5
entry-private = private
list-empty = The journal is still empty. “hearth log listening” would write its first line.
list-no-match = No entry is like that.
list-rest = These are { $shown } of { $total }. “--limit” shows more.

## What was undone

undone-record = Taken back: { $practice } is no longer logged.
undone-edit = Taken back: the last change to an entry ({ $practice }).
undone-delete = Here again: { $practice }.
undone-mark-rest = Taken back: the rest day.
undone-clear-rest = Here again: the rest day.
undone-focus = Taken back: { $practice } as the day’s focus.
undone-turn-focus = Taken back: the day’s focus is the one before.
undone-set-focus-aside = Here again: the day’s focus.
undone-mark-rest-days = Taken back: the rest of { $days ->
    [one] 1 day
   *[other] { $days } days
}.
undone-clear-rest-days = Here again: the rest of { $days ->
    [one] 1 day
   *[other] { $days } days
}.
undone-add-cue = Taken back: the new cue.
undone-edit-cue = Taken back: the last change to a cue.
undone-remove-cue = Here again: the cue that was removed.
undone-add-space = Taken back: the new space.
undone-edit-space = Taken back: the last change to a space.
undone-archive-space = In use again: the space that was put away.
undone-unarchive-space = Put away again: the space.
undone-remove-space = Here again: the space that was removed.
undone-merge-spaces = Two again: the spaces that were merged.
undone-add-rehearsal = Taken back: the new rehearsal.
undone-edit-rehearsal = Taken back: the last change to a rehearsal.
undone-remove-rehearsal = Here again: the rehearsal that was removed.
undone-say-rehearsal = Taken back: that the boundary was said, with its moment.
undone-settings = Taken back: the last change to the settings.
undone-add-reminder = Taken back: the new reminder.
undone-edit-reminder = Taken back: the last change to a reminder.
undone-remove-reminder = Here again: the reminder that was removed.
undone-pause = Taken back: the pause. Reminders come again.
undone-import = Taken back: the import of { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
}.
undone-restore = Taken back: the restore. The journal is as it was before.
undone-take-from-bin = In the bin again: { $practice }.
undone-resume = Here again: the pause of reminders.
undone-keep-letter = Taken back: what was last done to keep a letter.
undone-release-letter = Here again: the letter as it was kept.

## Letters

# $day is “today”, “yesterday” or a date.
letter-kept = Kept since { $day }.
letter-changed = The week has changed since; this is the letter as it was kept. “--release” composes it again.
letter-left-out = { $count ->
    [one] 1 private moment is passed over.
   *[other] { $count } private moments are passed over.
}
letter-released = The letter of { $span } is no longer kept. “hearth undo” brings it back.

## Today, focus, rest

today-rest = a rest day
today-empty = Nothing written yet, and nothing needs to be.
focus-today = Today’s focus: { $practice }
focus-aside = No focus today. Anything else is open too.
focus-cue = If { $when }, then { $then }.
today-away = Good to see you again. Nothing was missed here.
week-days = Days
week-feeling = Feeling
balance-title = Balance: { $shape }
# $week is `this` or an earlier one.
balance-before = { $before } { $week ->
    [this] last week
   *[earlier] before
}
rest-marked = A rest day is noted for { $day }. It counts as care.
rest-already = A rest day is already noted for { $day }.
rest-cleared = The rest day is taken away from { $day }.
rest-span-marked = Rest is noted from { $since } to { $until }. It counts as care.
rest-span-cleared = Rest is taken away from { $since } to { $until }.
rest-not-marked = No rest day is noted for { $day }.

## Beyond the week

stats-twelve-months = The last twelve months
stats-days-present = { $present ->
    [0] No days present.
    [one] 1 day present.
   *[other] { $present } days present.
}
stats-days-present-since = { $present ->
    [one] 1 day present since { $day }.
   *[other] { $present } days present since { $day }.
}
stats-rest = rest
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
stats-month = { $month } { $year }
stats-month-summary = { $present ->
    [one] 1 day present
   *[other] { $present } days present
}, { $total ->
    [one] 1 moment.
   *[other] { $total } moments.
}
stats-strength-4-weeks = Strength over four weeks
stats-strength-3-months = Strength over three months
stats-strength-year = Strength over a year
stats-strength-all = Strength from the beginning
stats-strength-summary = From 0 to 100. It moves slowly; a rest day leaves it as it is.
stats-not-begun = to come
stats-all-together = All together
stats-gathering = gathering
stats-steady = steady
stats-resting = resting
rhythm-daily = every day
rhythm-weekly = { $times ->
    [one] once a week
    [2] twice a week
   *[other] { $times } times a week
}
rhythm-monthly = { $times ->
    [one] once a month
    [2] twice a month
   *[other] { $times } times a month
}
rhythm-days = { $times ->
    [one] once in { $days } days
    [2] twice in { $days } days
   *[other] { $times } times in { $days } days
}
stats-rhythm = Rhythm
stats-rhythm-too-little = A rhythm shows itself after some ten moments.
stats-rhythm-part = { $part ->
    [morning] Mostly in the morning.
    [afternoon] Mostly in the afternoon.
    [evening] Mostly in the evening.
   *[night] Mostly at night.
}
stats-rhythm-weekday = Most often on a { $weekday }.
stats-rhythm-part-and-weekday = { $part ->
    [morning] Mostly in the morning, most often on a { $weekday }.
    [afternoon] Mostly in the afternoon, most often on a { $weekday }.
    [evening] Mostly in the evening, most often on a { $weekday }.
   *[night] Mostly at night, most often on a { $weekday }.
}
stats-rhythm-spread = Spread over the days and hours.

## Reminders

reminder-for-focus = the day’s focus
reminder-even-if-logged = even when logged
reminder-off = off
reminder-added = A reminder comes at { $time }, { $days }. Its id begins with { $id }.
reminder-edited = Changed: { $time }, { $days }. Its id begins with { $id }.
reminder-removed = The reminder at { $time } is removed. “hearth undo” brings it back.
reminder-window = { $from }–{ $until }
quiet-hours = No reminder comes from { $from } to { $until }.
quiet-off = There are no quiet hours.
server-shown = A sample is on your desktop now, shown by { $name }.
server-buttons = { $able ->
    [yes] It has buttons.
   *[no] It has no buttons; a click on a reminder opens Hearth.
}
server-body = { $able ->
    [yes] It shows texts.
   *[no] It shows only titles, so a reminder says no more than “Hearth”.
}
server-images = { $able ->
    [yes] It shows pictures.
   *[no] It shows no pictures.
}
run-due-shown = A reminder is on the screen.
run-due-nothing = Nothing is due.
run-due-failed = A reminder is due, but no notification service took it. It is noted as not shown.

## The system’s timer

timer-installed = The timer is installed.
timer-renewed = The timer is up to date.
timer-how = Once a minute it shows what is due, and Hearth’s window need not run; with both, nothing comes twice. “hearth reminders remove-timer” takes it away.
timer-removed = The timer is removed. Reminders come while Hearth runs.
timer-none = No timer is installed, so there is nothing to remove.

## Backups

backup-made = A backup with { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} is made and was read back: { $file }
backup-second-kept = A copy is in your second place as well.
backup-second-failed = The copy in your second place could not be made. { $reason }
backup-none = There is no backup yet. “hearth backup create” makes one.
backup-sound = { $file } is sound: { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}.
backup-some-bad = { $count ->
    [one] One backup is not sound.
   *[other] { $count } backups are not sound.
} The others can be restored.
restore-brings = It brings back { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $since } to { $until }:
restore-takes-away = It takes away { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $since } to { $until }:
restore-changes = It changes { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} back to what they were, { $since } to { $until }:
restore-others = It changes { $count ->
    [one] 1 other thing: a rest day, focus, reminder, letter, cue, space or rehearsal
   *[other] { $count } other things: rest days, focuses, reminders, letters, cues, spaces and rehearsals
}.
restore-settings = It changes settings.
restore-more = and { $count } more
restore-nothing = The journal already is what this backup holds. Nothing was changed.
restore-ask = Restore it? The present is backed up first. [y/N]
# What is taken for a yes, with spaces or commas between the words; “y” and “yes” always are.
yes-word = yes
restore-not-done = Nothing was changed.
restore-done = Restored. The present was backed up before, and “hearth undo” takes the restore back.

## Soundness

check-sound = { $file } is sound: { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
}.
check-damaged = { $file } is damaged or gone. Nothing was changed. “hearth check --repair” sets the damaged files aside and saves what can be saved.
check-kept-aside = Look through your newest days; what is missing may be in an older backup (“hearth backup list”).
# $when is a time, with a day when it was not today.
repair-read = The journal was damaged and was made good at { $when }: { $read ->
    [one] 1 entry was read
   *[other] { $read } entries were read
} from the damaged file.
repair-from-backup = { $count ->
    [one] 1 more came
   *[other] { $count } more came
} from the backup made at { $made }.
repair-lost-none = No entry is missing.
repair-lost = { $count ->
    [one] 1 entry could not be saved.
   *[other] { $count } entries could not be saved.
}
repair-lost-unknown = How many entries could not be saved cannot be told.
repair-aside = The damaged files are kept in { $folder }

## Days

days-all = every day
days-working = Monday to Friday
weekday-short = { $day ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}

## Exports

export-progress = Exporting
export-done = { $entries ->
    [one] 1 entry is
   *[other] { $entries } entries are
} in { $file }
export-left-out = { $count ->
    [one] 1 private entry was left out; “--with-private” takes it along.
   *[other] { $count } private entries were left out; “--with-private” takes them along.
}
export-masked = Names are masked, so this export does not read back as it was.

## Imports

import-progress = Importing
import-activities = Its activities and what their names suggest (“--map NAME=practice” changes one, “--map NAME=” leaves it out):
import-times = { $count ->
    [one] (once)
   *[other] ({ $count } times)
}
import-no-practice = nothing
import-brings = New are { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $since } to { $until }:
import-changes = { $count ->
    [one] 1 entry is newer than here and takes its place.
   *[other] { $count } entries are newer than here and take their place.
}
import-known = { $count ->
    [one] 1 entry is here already.
   *[other] { $count } entries are here already.
}
import-deleted = { $count ->
    [one] 1 entry was deleted here and stays so.
   *[other] { $count } entries were deleted here and stay so.
}
import-ahead = { $count ->
    [one] 1 entry is for a day that has not come yet; it is left out.
   *[other] { $count } entries are for days that have not come yet; they are left out.
}
import-unmapped = { $count ->
    [one] 1 record has no practice and no note; it is left out.
   *[other] { $count } records have no practice and no note; they are left out.
}
import-others = { $count ->
    [one] 1 other thing is new: a rest day, focus, reminder, letter, cue, space or rehearsal.
   *[other] { $count } other things are new: rest days, focuses, reminders, letters, cues, spaces and rehearsals.
}
import-settings = The settings come along.
import-done = Imported. A backup was made before, and “hearth undo” takes the import back.
import-nothing = There was nothing new in it. Nothing was changed.
import-not-done = This is what would come. Nothing was changed.
wrong-column = A column is chosen as “--column note=Header”, for day, time, activity, note or feeling.
wrong-map = An activity is given a practice as “--map Name=practice”.
wrong-activity = The file has no activity “{ $name }”. “--dry-run” shows those it has.
