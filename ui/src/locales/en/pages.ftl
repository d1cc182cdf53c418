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
# A window: from one time to another, with a space that does not break before the dash.
time-span = { $from } – { $until }
pause-hour = Quiet for an hour
pause-tomorrow = Quiet until tomorrow
pause-day = Quiet until a date
pause-day-label = They come again on
pause-day-set = Quiet until then
resume = Let them come again
paused-hour = Reminders rest for an hour
paused-tomorrow = Reminders rest until tomorrow
paused-day = Reminders rest until { $day }
resumed = Reminders come again
day-line = Today’s reminders
day-line-next = { $time } next
day-line-silent = { $time } silent
day-line-waits = { $time } waits
day-line-quiet = quiet { $from } to { $until }
day-line-quiet-until = quiet until { $time }
day-line-quiet-from = from { $time }
day-line-now = now
times-title = Times
no-times = No time is set, so nothing will come.
add-time = Add a time
every-day = Every day
weekdays = Weekdays
when = When
when-at = At a time
when-between = Some time between
when-from = From
when-until = Until
when-between-hint = One moment is drawn each day; it stays the same until it comes.
window-empty = Two different times are needed to draw from.
lies-in-quiet = This lies in your quiet hours, so it stays silent.
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
silent-title = When to stay silent
quiet-hours = Quiet hours
quiet-span = { $from } to { $until }
quiet-none = None are set
quiet-set = Set
quiet-set-label = Set quiet hours
quiet-change = Change
quiet-change-label = Change quiet hours
quiet-from = From
quiet-until = Until
quiet-empty = Quiet hours need two different times.
quiet-turn-off = Turn off
silent-presenting = While something fills the screen
silent-presenting-hint = Or it is being shared
silent-disturb = When the system says do not disturb
silent-disturb-hint = They are kept and told once afterwards
silent-always = Always
silent-on-logged = On a day already logged, unless a reminder says otherwise
silent-on-rest = On a rest day
silent-on-late = More than three hours late; that is noted here
answers-title = On your desktop
later-means = Later means
later-means-hint = For that button in a reminder
later-quarter = 15 minutes
later-hour = An hour
later-evening = This evening at { $time }
try-title = See one
try-hint = A sample, as your desktop shows it
try-now = Send a sample
try-sent = A sample is with your desktop now.
# What the desktop's notification service can do. $can is both, buttons, images or neither.
sample-server = { $can ->
    [both] { $server } shows it, with buttons and pictures.
    [buttons] { $server } shows it, with buttons and without pictures.
    [images] { $server } shows it, with pictures and without buttons.
   *[neither] { $server } shows it, without buttons or pictures.
}
sample-desktop = { $can ->
    [both] It can have buttons and pictures.
    [buttons] It can have buttons, and no pictures.
    [images] It can have pictures, and no buttons.
   *[neither] It has neither buttons nor pictures.
}
sample-click = A click on a reminder opens Hearth instead.
sample-title-only = Only its title is shown.
sample-none = No reminder can be shown here yet
sample-none-hint = Whatever shows notifications on this desktop has to be running: its own service, or one you install. Then a sample can be sent again.
history-title = What became of them
history-empty = Nothing yet. Each reminder that comes due is noted here, with what became of it.
history-all = Show all { $count }
history-fewer = Show fewer
