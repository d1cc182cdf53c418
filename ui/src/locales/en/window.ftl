### The window's own words.

## Frame
nav = Pages
nav-today = Today
nav-progress = Progress
nav-journal = Journal
nav-letter = Letter
nav-reminders = Reminders
nav-settings = Settings
skip = Skip to content
close = Close
back = Back
try-again = Try again
stays-here = Stays on this computer
cannot-open = The journal could not be opened
cannot-open-hint = Nothing was changed. Once this is settled, Hearth opens as before.

## Saying what was done
undo = Undo
undo-keys = Ctrl Z
add-note = Add a note
undone = Taken back
undone-op = { $op ->
    [record-entry] Taken back: the moment is no longer logged
    [edit-entry] Taken back: the moment is as it was before
    [delete-entry] Taken back: the moment is in the journal again
    [mark-rest] Taken back: the day is no rest day
    [clear-rest] Taken back: the day is a rest day again
    [change-settings] Taken back: the settings are as they were
    [mark-rest-days] Taken back: the days are no rest days
    [clear-rest-days] Taken back: the days are rest days again
    [pick-focus] Taken back: the focus is the one before
    [turn-focus] Taken back: the focus is the one before
    [set-focus-aside] Taken back: the focus is here again
    [add-cue] Taken back: the new cue is gone
    [edit-cue] Taken back: the cue is as it was
    [remove-cue] Taken back: the cue is here again
    [add-space] Taken back: the new space is gone
    [edit-space] Taken back: the space is as it was
    [archive-space] Taken back: the space is in use again
    [unarchive-space] Taken back: the space is put away again
    [remove-space] Taken back: the space is here again
    [merge-spaces] Taken back: they are two spaces again
    [add-rehearsal] Taken back: the new rehearsal is gone
    [edit-rehearsal] Taken back: the rehearsal is as it was
    [remove-rehearsal] Taken back: the rehearsal is here again
    [say-rehearsal] Taken back: the boundary is still to be said
    [import] Taken back: what came in is gone again
    [restore] Taken back: the journal is as it was before the restore
    [take-from-bin] Taken back: the moment is in the bin again
    [keep-letter] Taken back: the letter is as it was before
    [release-letter] Taken back: the letter is kept as it was
   *[other] Taken back
}
nothing-to-undo = There is nothing to take back.
logged = { $name }, logged at { $time }
saved = Kept
removed = { $name }, removed
draft-kept = Not kept yet; your words wait here until you come back.
not-saved = Not saved yet; your words are still here and are tried again. { $reason }

## Today
week-name = Week { $number }: { $name }
seats = Seven seats
seats-lit = { $lit } of 7 seats lit today
seat-log = Log
seat-open = Open today’s
# $first and $last are keys.
seats-hint = Tap a seat to log it, or press { $first } to { $last } going round from the top
seats-hint-plain = Tap a seat to log it
todays-focus = today’s focus
day-state = { $day }: { $state ->
    [present] present
    [rest] rest day
    [ahead] still ahead
   *[quiet] quiet
}
focus-title = Today’s focus
focus-logged = Today’s focus, logged { $time }
focus-done = That is all it asked for. The next suggestion arrives tomorrow; any other seat is open too.
focus-set = { $name } is today’s focus
small-act = One small act
another-act = Another idea
did-this = I did this
rest-day = A rest day
rest-title = Rest
rest-today = Rest today
rest-clear = Make it an ordinary day
rest-words = Today asks for nothing. The seats stay open in case something happens by itself.
rest-marked = Today is a rest day
rest-cleared = Today is an ordinary day again
so-far = So far today
so-far-empty = Nothing yet. One tap is enough, and so is none.
free-page = A free page
write-freely = Write freely

## The sheet of one moment
sheet-note = A note, if you like
# A moment that is there: “Saturday, 9 May, 19:30 · Offer support”.
sheet-about = { $day }, { $time } · { $name }
sheet-new = For today, or for a day gone by
note = Your note
another-prompt = Another question
feeling = How it felt
feeling-1 = heavy
feeling-2 = uneasy
feeling-3 = so-so
feeling-4 = light
feeling-5 = warm
day = Day
time = Time
practice = Practice
no-practice = No practice, a free page
keep-private = Leave this out of the letter and exports
log-again = Log again
make-focus = Make it today’s focus
remove = Remove
not-now = Not now
keep = Keep
log-it = Log it

## The honest line
next-reminder = Next reminder at { $time }.
next-reminder-on = Next reminder on { $weekday } at { $time }.
next-reminder-between = Next reminder some time between { $from } and { $until }.
next-reminder-between-on = Next reminder on { $weekday }, some time between { $from } and { $until }.
weekday-at = { $weekday } at { $time }
no-reminder = No reminder is set.
no-reminder-soon = No reminder in the next days.
# $time is “19:30”, “Monday at 19:30”, “Monday”, “Wednesday, 20 May” or until-tomorrow.
reminders-paused = Reminders are paused until { $time }.
until-tomorrow = tomorrow
server-missing = No notification service answers on this desktop, so reminders are noted here only.
server-frozen = The desktop’s notification service does not answer at the moment.

## Settings
settings-lead = Each change holds at once and can be taken back.
setting-kept = Setting kept
set-days = Your days
set-day-start = A day starts at
set-day-start-hint = Late nights belong to the day before
set-week-start = First day of the week
set-week-locale = As usual where you live ({ $day })
set-rhythm = Rhythm
set-rhythm-why = What often enough means for you. Strength is measured against it, and no reminder ever asks for it.
# A rhythm stands within a sentence. $times and $days are numbers, and $days is the greater one.
rhythm-daily = every day
rhythm-week = { $times ->
    [1] once a week
    [2] twice a week
   *[other] { $times } times a week
}
rhythm-month = { $times ->
    [1] once a month
    [2] twice a month
   *[other] { $times } times a month
}
rhythm-days = { $times ->
    [1] once in { $days } days
    [2] twice in { $days } days
   *[other] { $times } times in { $days } days
}
set-looks = Looks
set-theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
set-keys = Single keys
set-keys-hint = 1 to 7 log a practice while nothing is being written
set-computer = This computer
set-login = Start at login
set-login-hint = Hidden in the tray, without a window
login-on = Hearth starts at login
login-off = Hearth no longer starts at login
login-moved = It is set up for a Hearth that is no longer there.
login-repair = Repair
login-failed = Starting at login could not be settled. { $reason }
set-tray = Stay in the tray when closed
set-tray-hint = Reminders can only come while Hearth rests there
set-welcome = The welcome
set-welcome-hint = Three short steps, for another look
set-welcome-open = See it again

## Welcome
step = Step { $step } of 3
welcome-title = A warm place with seven chairs
welcome-words = Hearth keeps you company through Week { $number }: { $name }. Seven practices sit around one fire. Tap the one you touched today; that is the whole of it.
welcome-sit = Have a seat
welcome-skip = Skip
welcome-when = When may Hearth speak up?
welcome-daily = One quiet line a day
welcome-daily-hint = Silent when the day is already logged; it never names a practice
welcome-time = At
welcome-time-hint = More times and weekdays are on the Reminders page
welcome-suits = That suits me
