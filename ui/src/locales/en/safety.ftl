### Backups, restoring, the bin, and what is said after damage.

## How long ago
just-now = just now
minutes-ago = { $count } min ago
hours-ago = { $count } h ago
days-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
made-today = { $time } today
made-on = { $day }, { $time }
span = { $since } to { $until }
kilobytes = { $count } KB
megabytes = { $count } MB

## The line always in sight
backed-up = Backed up { $ago }, verified.
backup-none-yet = Not backed up yet; the first copy follows by itself.
backup-trouble = The newest backup could not be made. The last one is from { $ago }.
backup-trouble-none = No backup could be made yet.
backup-second-missing = Your second place was not reached.

## Settings
set-safe = Kept safe
backup = Backup
back-up-now = Back up now
backup-made-window = Backed up and read back
second-failed = The backup is made, but not its copy in your second place. { $reason }
restore-earlier = Restore an earlier copy
restore-earlier-hint = { $count ->
    [0] There is none yet
    [one] 1 copy. It shows what would change before anything does.
   *[other] { $count } copies. Each shows what would change before anything does.
}
choose-copy = Choose a copy
look = Look inside
look-at = Look inside the copy from { $when }
second-place = A second place
second-place-hint = Each backup is also kept in this folder, on a stick or a synced drive of yours
second-place-none = No second place
choose = Choose…
no-second = Leave it

## Restoring
restore-title = The copy from { $when }
reading-backup = Reading the copy…
backup-holds = It holds { $entries ->
    [one] 1 moment
   *[other] { $entries } moments
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}.
restore-nothing-window = The journal already is what it holds.
restore-would-bring = Brings back { $entries ->
    [one] 1 moment
   *[other] { $entries } moments
}
restore-would-take = Takes away { $entries ->
    [one] 1 moment
   *[other] { $entries } moments
}
restore-would-change = Changes { $entries ->
    [one] 1 moment back to what it was
   *[other] { $entries } moments back to what they were
}
restore-would-others = { $count ->
    [one] 1 other thing becomes what it was: a rest day, focus, reminder, letter, cue, space or rehearsal.
   *[other] { $count } other things become what they were: rest days, focuses, reminders, letters, cues, spaces and rehearsals.
}
restore-would-settings = Settings become what they were.
# A moment by name: its day, its practice, and the beginning of its note if it has one.
moment-of-day = { $day }, { $name }
moment-with-note = { $day }, { $name }: “{ $note }”
and-more = and { $count } more
restore-safe = The present is backed up first
restore-it = Restore it
restored = Restored
not-restored = Nothing was restored. { $reason }

## The bin
bin = Bin ({ $count })
bin-moment = { $name }, { $day }, { $time }
bin-until = In the bin until { $day }
take-back = Take back
take-back-named = Take back { $name } of { $day }
taken-from-bin = { $name } is in the journal again

## After damage
repair-title = Part of the journal could not be read
repair-lead = Nothing was deleted. What could be saved is in the journal again.
repair-on = You can go on
repair-on-words = Look through your newest days; an older copy can still be restored in Settings.
repair-continue = Continue
repair-backups = Look at the copies
repair-facts = What happened, what was kept
repair-when = Found
repair-kept = Kept
repair-kept-words = { $count ->
    [one] 1 moment, read from the damaged file
   *[other] { $count } moments, read from the damaged file
}
repair-added = From a backup
repair-backup-gave = { $count ->
    [0] Nothing was needed from the backup of { $made }
    [one] 1 more, from the backup of { $made }
   *[other] { $count } more, from the backup of { $made }
}
repair-no-backup = There was no sound backup
repair-gone = Not saved
repair-missing-none = No moment is missing.
repair-missing = { $count ->
    [one] 1 moment could not be saved.
   *[other] { $count } moments could not be saved.
}
repair-missing-unknown = How many moments could not be saved cannot be told.
repair-set-aside = Set aside
repair-set-aside-words = The damaged files, unchanged, in

## Export and import
set-transfer = Take it with you
export = Export
export-hint = One readable file, to any folder you like
import = Import
import-hint = From Hearth, Loop Habit Tracker, Daylio, Table Habit, Presently or a table
export-title = Take the journal along
format = Form
format-json = Everything
format-json-hint = A JSON file with all there is. Hearth reads it back as it was.
format-csv = Spreadsheet
format-csv-hint = A CSV file with one row for each moment.
format-markdown = Diary
format-markdown-hint = A Markdown file to read from the first day to the last.
export-private = With what I kept private
mask-names = Names to shorten
mask-names-placeholder = Jo, Sam
mask-names-hint = Each becomes its initial, wherever it stands. Commas between them.
export-save = Save as…
exported = { $count ->
    [one] 1 moment is in { $file }
   *[other] { $count } moments are in { $file }
}
progress = How far it is
stop = Stop
reading-file = Reading the file…
columns = What its columns are
column-day = Day
column-time = Time
column-activity = Activity
column-note = Note
column-feeling = Feeling, 1 to 5
no-column = None
activities-become = What its activities become
becomes = { $name } becomes
leave-out = Leave out
times = { $count ->
    [one] once
   *[other] { $count } times
}
import-would-bring = { $entries ->
    [0] Brings nothing new
    [one] Brings 1 new moment
   *[other] Brings { $entries } new moments
}
count-changes = { $count ->
    [one] 1 is newer than here and takes its place
   *[other] { $count } are newer than here and take their place
}
count-known = { $count ->
    [one] 1 is here already
   *[other] { $count } are here already
}
count-deleted = { $count ->
    [one] 1 was deleted here and stays so
   *[other] { $count } were deleted here and stay so
}
count-ahead = { $count ->
    [one] 1 is for a day that has not come yet
   *[other] { $count } are for days that have not come yet
}
count-unmapped = { $count ->
    [one] 1 has no practice and no note
   *[other] { $count } have no practice and no note
}
count-others = { $count ->
    [one] 1 other thing is new, such as a rest day, letter or space
   *[other] { $count } other things are new, such as rest days, letters and spaces
}
count-settings = Settings come along
imported = { $count ->
    [one] 1 moment came in
   *[other] { $count } moments came in
}
import-nothing-new = There was nothing new in it
