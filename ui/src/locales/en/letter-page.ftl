### The page of the weekly letter. The letter itself is written by the journal.

letter-title = Your week, as a letter
letter-first-time = A letter comes by itself
letter-first-time-words = Once a week holds a moment, it is put together here, on this computer, partly in your own words.

## What it is made of. $moments and $notes are numbers.
letter-made-nothing = Put together on this computer from a week without moments.
letter-made-moments = Put together on this computer from { $moments ->
    [one] 1 moment.
   *[other] { $moments } moments.
}
letter-made = Put together on this computer from { $moments ->
    [one] 1 moment
   *[other] { $moments } moments
} and { $notes ->
    [one] 1 note.
   *[other] { $notes } notes.
}
letter-unfinished = This week is still being written, and its letter with it.
letter-left-out = { $count ->
    [one] One private moment is left out, as you asked.
   *[other] { $count } private moments are left out, as you asked.
}
letter-not-read = This letter could not be read. { $reason }
letter-not-read-older = That letter could not be read, so this is the one from before. { $reason }

## Keeping it
letter-keep = Keep this letter
letter-keep-why = A kept letter stays as it is, whatever changes in its week.
letter-closing = A closing line of your own
letter-closing-add = Add a closing line
letter-closing-change = Change your closing line
letter-closing-keep = Keep the line
letter-is-kept = The letter is kept
letter-closing-kept = Your closing line is kept
letter-kept-on = Kept on { $day }
letter-changed-since = The week has changed since. This is the letter as you kept it.
letter-compose-again = Compose it again
letter-composed-again = The letter is composed anew

## Taking it along
letter-take = Take it along
letter-copy = Copy
letter-copied = The letter is on the clipboard
letter-not-copied = The letter could not be copied: the clipboard is closed to Hearth. “Save as text” makes a file of it.
letter-print = Print
letter-save = Save as text
letter-saved = The letter is saved as { $file }

## Letters by week
letter-list = Letters by week
letter-kept = kept
letter-year = { $year }, { $count ->
    [one] 1 letter
   *[other] { $count } letters
}
