### What went wrong, for window and command line: what it is, then what to do. Words such as empathy,
### mon or hearth-json in a list of what can be typed, and commands such as “hearth backup list”, stay
### as they are. $reason is what the system said, in its own language.

## What was asked for cannot be.

# $name is what was typed.
error-unknown-practice = “{ $name }” is not one of the seven practices. Use empathy, boundaries, community, listening, support, inclusivity or authenticity.
error-unknown-export-format = “{ $name }” is no form of export. Use json, csv or markdown.
error-unknown-weekday = “{ $name }” is no weekday. Use mon, tue, wed, thu, fri, sat or sun.
error-day-start-out-of-range = A day can start between 0 and 12 o’clock, not at { $hour }.
error-rhythm-out-of-range = A rhythm is so many times in so many days, at most once a day and at least once in 30 days; { $times } in { $days } is none.
error-feeling-out-of-range = A feeling is a number from 1 to 5, not { $feeling }.
# $day and $first are dates such as 9 May 2026.
error-day-ahead = { $day } has not come yet. Choose today or a day before.
error-day-too-early = { $day } is before { $first }, the earliest day the journal takes.
error-time-ahead = { $time } is still to come today. Choose a time that has passed.
error-no-time-of-day = “{ $text }” is no time of day like 19:30.
error-already-answered = This reminder was already answered.
error-empty-page = A free page needs some words. Nothing was saved.
error-note-too-long = The note is longer than 16 MiB. Shorten it or save it in two parts; nothing was saved yet.
error-draft-key-too-long = The name of words being typed can have at most 100 bytes; this one has { $bytes }.
error-no-weekday = A reminder needs at least one weekday.
error-empty-span = A span of time needs an end that is not its beginning.
# $day is a date such as 9 May 2026.
error-pause-over = { $day } is over already. Choose a later day to pause until.
error-reminder-text-too-long = A reminder’s text can have at most 200 characters.
error-closing-too-long = A closing line can have at most 2,000 characters; this one has { $characters }. Shorten it; nothing was saved yet.
# $week is the date of its first day, such as 4 May 2026.
error-no-such-letter = No letter is kept for the week of { $week }.
error-empty-cue = A cue needs both its halves: if something happens, then you do something.
error-cue-too-long = Each half of a cue can have at most 300 characters. Nothing was saved yet.
error-no-such-cue = This cue is not there any more.
error-empty-space-name = A space needs a name; initials are enough.
error-space-name-too-long = The name of a space can have at most 120 characters. Nothing was saved yet.
error-space-why-too-long = The line on what makes a space safe can have at most 1,000 characters. Nothing was saved yet.
error-space-exists = There is a space called “{ $name }” already. Choose another name, or merge the two.
error-no-such-space = There is no space “{ $name }”. It may have been renamed or removed.
error-same-space = A space cannot be merged with itself.
error-empty-rehearsal = A rehearsal needs the sentence you would like to say.
error-rehearsal-too-long = That is too long: a sentence can have at most 2,000 characters, a word on how it went 200. Nothing was saved yet.
error-went-out-of-range = How it went is a number from 0 to 4, not { $went }.
error-no-such-rehearsal = This rehearsal is not there any more.
error-rest-span = A rest ends on the day it begins or later, and at most 366 days from today.
error-no-such-entry = There is no entry { $id }. It may have been deleted.
error-no-such-reminder = There is no reminder { $id }. `hearth reminders list` shows those there are.
error-nothing-to-undo = There is nothing to undo.
error-undo-conflict = This cannot be undone any more, because something it touched was changed later.

## The journal and its files. $path is where they lie.

error-no-data-folder = This system does not say where applications keep their data. Set { $variable } to a folder of your own.
error-folder-unusable = { $path } cannot be used: { $reason }. Check that it is where it should be and that you may write there.
error-newer-journal = { $path } was written by a newer Hearth (format { $found }, this one knows { $known }). Update Hearth to open it; nothing was changed.
error-not-a-journal = { $path } is not a Hearth journal. It was left untouched; move it away or choose another folder.
error-damaged = { $path } is damaged. It was left as it is; nothing was saved. Starting Hearth, or “hearth check --repair”, sets it aside and saves what can be saved.
error-journal-gone = { $path } is gone or empty, but its backups are there. Starting Hearth, or “hearth check --repair”, brings back the newest.
error-relative-folder = “{ $path }” is not the whole way to a folder. Write it from its beginning, or choose the folder.
error-no-such-backup = There is no backup at { $path }. “hearth backup list” shows those there are.
error-already-open = Another Hearth is already open on { $path }.
error-busy = The journal is busy with another program. Nothing was saved; please try again.
error-disk-full = The disk is full. Nothing was saved; free some space and try again.
error-not-writable = The journal cannot be written to: { $reason }. Nothing was saved.
error-not-written = The export could not be written: { $reason }. Do not rely on it; try again, or choose another place.
error-file-not-written = { $path } could not be written: { $reason }. What was there before is unchanged; choose another place.
error-cancelled = Stopped; nothing was written.
error-storage = The journal could not do that: { $reason }
error-sqlite-too-old = The bundled SQLite { $version } is older than 3.51.3 and could lose data.
error-migration = The journal’s format could not be brought up to date: { $reason }. Nothing was changed.
error-unreadable = Something in the journal could not be read: { $reason }

## The window.

error-worker-gone = The journal stopped answering. Please start Hearth again.
error-example-open = This is the example. Go back to your journal first.
error-picture-unusable = The picture did not turn out as one. Nothing was saved; try once more.
error-not-printed = This could not be printed: { $reason }.
error-not-started = Hearth could not start. Is there a desktop to open a window on?
error-internal = Hearth could not do that: { $reason }

## A file was not taken in.

error-unknown-file = “{ $file }” is no file that Hearth knows. Choose an export of Hearth, Loop Habit Tracker, Daylio, Table Habit or Presently, or a CSV with a column of days. Nothing was imported.
error-unknown-import-format = “{ $name }” is no format that can be imported. Use hearth-json, loop-csv, loop-db, daylio-csv, daylio-backup, table-habit, presently or plain-csv.
error-file-unreadable = “{ $file }” could not be read: { $reason }. Nothing was imported.
# $place is one of the five below it. $problem is one of those in the next three parts, within a
# sentence and without a full stop.
error-not-imported = { $place }: { $problem }. Nothing was imported.
error-place = “{ $file }”
error-place-line = “{ $file }”, line { $line }
error-place-column = “{ $file }”, line { $line }, column { $column }
# $inner is a file within an archive, or a table of a database.
error-place-inner = “{ $file }”, { $inner }
error-place-inner-line = “{ $file }”, { $inner }, line { $line }

## What is wrong with a file of another app.

error-problem-too-large = it is larger than 512 MiB
error-problem-bomb = it unpacks to more than a real export would; it may be made to do harm
error-problem-too-many-records = it has more records than the million that can be imported at once
error-problem-too-many-activities = it has more than 2000 different activities; is that the right column?
error-problem-no-archive = it is not a zip archive, or it is cut off; export it again
error-problem-encrypted = it is locked with a password; export it without one
error-problem-missing-file = it has no “{ $name }” in it; choose the file the other app exported
error-problem-damaged = it is damaged or cut off; export it again
error-problem-encoding = it is not text in UTF-8 or UTF-16; save it as UTF-8
error-problem-nul = it contains a NUL character, which no text has
error-problem-empty = it is empty
error-problem-missing-column = the column “{ $name }” is missing
error-problem-column-twice = the column “{ $name }” is there twice; rename one
error-problem-ragged = the row has { $found } columns, where the header has { $wanted }
error-problem-open-quote = a quotation mark opens here and never closes; the file may be cut off
# $text is what the file has.
error-problem-no-date = “{ $text }” is no date
error-problem-ambiguous-date = “{ $text }” could be day/month or month/day, and no other row tells; write dates as YYYY-MM-DD
error-problem-day-out-of-range = “{ $text }” is outside the days the journal takes, 1970-01-01 to 9999-12-31
# $number counts the days since 1 January 1970.
error-problem-day-number-out-of-range = “day { $number }” is outside the days the journal takes, 1970-01-01 to 9999-12-31
error-problem-no-time = “{ $text }” is no time of day
error-problem-no-feeling = “{ $text }” is no feeling; a feeling is a number from 1 to 5
error-problem-no-value = “{ $text }” is no value this format has
# $kind is what a database calls it, such as Text or Blob.
error-problem-no-number = “a { $kind } for a number” is no value this format has
error-problem-no-text = “a { $kind } for a text” is no value this format has
error-problem-note-too-long = the note is longer than 16 MiB
error-problem-name-too-long = a name has { $bytes } bytes; 1000 are the most
# $reason is what the reader of JSON said, in English.
error-problem-json = it is not what the other app writes: { $reason }
error-problem-no-loop-database = it is not a database of Loop Habit Tracker

## What is wrong with a file of Hearth’s own.

error-json-unreadable = it could not be read ({ $reason })
# $reason is what the reader of JSON said, in English; so too below.
error-json-no-json = this is no valid JSON ({ $reason })
error-json-cut-off = it ends too early; make or fetch it again
error-json-unfit = { $reason }
error-json-no-journal = this is no Hearth journal; its “format” would be “{ $format }”
error-json-version-zero = there is no version 0 of this format
error-json-newer-version = it was written by a newer Hearth (version { $found }, this one knows { $known }); update Hearth to read it
error-json-missing-key = “{ $key }” is missing
error-json-key-twice = “{ $key }” is there twice
# $key is the day of a rest day, focus or letter as the file has it, or the identifier of another
# thing. $problem is one of those below.
error-json-item = { $kind ->
    [rest-day] rest day { $key }: { $problem }
    [focus] focus { $key }: { $problem }
    [reminder] reminder { $key }: { $problem }
    [letter] letter { $key }: { $problem }
    [cue] cue { $key }: { $problem }
    [space] space { $key }: { $problem }
    [rehearsal] rehearsal { $key }: { $problem }
   *[entry] entry { $key }: { $problem }
}

## What is wrong with one thing in it. $most is a number.

error-item-twice = it is there twice
# $day, $first and $last are days as the file has them.
error-item-day-out-of-range = { $day } is not between { $first } and { $last }
error-item-reminder-text-too-long = its text has more than { $most } characters
error-item-empty-window = its window ends when it begins
error-item-no-weekday = it has no weekday
error-item-closing-too-long = its closing line has { $characters } characters, more than { $most }
error-item-empty-cue = it lacks one of its halves
error-item-cue-too-long = one of its halves has more than { $most } characters
error-item-empty-space-name = it has no name
error-item-space-name-too-long = its name has more than { $most } characters
error-item-space-why-too-long = what makes it safe takes more than { $most } characters
error-item-empty-rehearsal = it has no sentence
error-item-sentence-too-long = its sentence has more than { $most } characters
error-item-word-too-long = its word on how it went has more than { $most } characters
error-item-went-out-of-range = it went { $went }, not 0 to { $most }
error-item-feeling-out-of-range = its feeling is { $feeling }, not 1 to 5
error-item-empty-page = it has neither a practice nor a note
error-item-note-too-long = its note is longer than 16 MiB

## The system’s timer, which shows reminders while Hearth does not run.

error-timer-no-timer-here = Hearth knows no timer of this system. Leave Hearth in the tray instead, or let a scheduler of yours run “hearth reminders run-due” every minute.
error-timer-no-program = This system does not say where hearth itself is ({ $reason }). Start it by its full path.
error-timer-no-home = This system does not say where your home folder is. Set HOME to it.
# $path stands in quotation marks already.
error-timer-unwritable = A timer cannot name { $path }, for it has a line break or another character that is no text. Nothing was changed. Rename the folder or move what is in it, then install the timer again.
error-timer-data-folder = A task of Windows has no variables of its own, so it would not find the journal in { $path }. Nothing was changed. Run “setx { $variable } FOLDER” once, which gives the variable to all your programs, then install the timer again.
error-timer-file = { $path } cannot be changed: { $reason }. See that you may write there, then try again.
error-timer-missing = This system has no “{ $program }”, which would wake Hearth. Nothing was changed. Leave Hearth in the tray instead, or let a scheduler of yours run “hearth reminders run-due” every minute.
error-timer-refused = “{ $command }” could not do it: { $reason }. Nothing was changed. Try again in a terminal inside your desktop session.
# $because is one of the sentences above.
error-timer-left-behind = { $because } One thing stays behind: { $path } ({ $reason }). Delete it by hand.
