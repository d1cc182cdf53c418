### Journal and Reminders.

## Journal
today = Today
yesterday = Yesterday
search = Search your notes
show-only = Show only
show-everything = All
with-note = With a note
nothing-found = Nothing here has these words. Fewer of them may find it.
nothing-like-that = Nothing of this kind is written yet.
show-everything-again = Show everything
journal-lead = { $count ->
    [one] 1 moment since { $since }, kept only on this computer.
   *[other] { $count } moments since { $since }, kept only on this computer.
}
journal-found = { $count ->
    [0] Nothing found.
    [one] 1 moment found.
   *[other] { $count } moments found.
}
journal-lead-empty = Kept only on this computer.
journal-empty = The first page is blank, as it should be
journal-empty-words = Each moment you log lands here, with a note or without. You can search it and change it.
to-the-seats = Go to the seven seats
no-note = No note, and none needed.
show-all = Show all of it
show-less = Show the beginning
in-space = With { $space }
kept-private = kept out of letter and exports
edit-moment = Change { $name }, { $time }
remove-moment = Remove moment
more = More
cancel = Cancel
save = Save

## Reminders
reminders-lead = Few, soft, and honest about when they come.
none-yet = None has come yet.
# Where a reminder’s time stands in a sentence, when it was not today.
time-yesterday = { $time } yesterday
time-on = { $time } on { $day }
comes-again = It comes again at { $time }.
pause-hour = Quiet for an hour
pause-tomorrow = Quiet until tomorrow
resume = Let them come again
paused-hour = Reminders rest for an hour
paused-tomorrow = Reminders rest until tomorrow
resumed = Reminders come again
day-line = Today’s reminders
day-line-next = { $time } next
day-line-silent = { $time } silent
day-line-now = now
times-title = Times
no-times = No time is set, so nothing will come.
add-time = Add a time
every-day = Every day
weekdays = Weekdays
on-days = On these days
for-practice = For
the-days-focus = The day’s focus
own-text = In your own words
own-text-placeholder = A gentle line of Hearth’s
own-text-hint = { $left } characters left. Others may see a notification on your screen.
even-if-logged = Also when the day is already logged
also-logged = also when logged
needs-a-day = Choose at least one weekday.
reminder-kept = Reminder kept
reminder-removed = The reminder at { $time } is removed
reminder-at = Reminder at { $time }
edit-reminder = Change the reminder at { $time }
remove-reminder = Remove the reminder at { $time }
turned-on = { $time } is on
turned-off = { $time } is off
silent-title = When they stay silent
silent-on-logged = On a day already logged
silent-on-logged-hint = Unless a reminder says otherwise
silent-on-rest = On a rest day
silent-on-rest-hint = Rest counts as care
silent-on-late = When the moment has passed
silent-on-late-hint = More than three hours late is noted here, not shown
try-title = See one
try-hint = A sample, as your desktop shows it
try-now = Try one now
try-sent = A sample is with your desktop now.
