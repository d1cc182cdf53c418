# Tray and notifications. Nothing here may name a practice in a notification.

tray-open = Open Hearth
tray-rest = Rest today
tray-pause = Pause reminders
tray-pause-hour = For one hour
tray-pause-tomorrow = Until tomorrow
tray-resume = Resume now
tray-quit = Quit

# The honest line of tray and command line. $time may have a day with it, $day is one of today,
# tomorrow, or a date.
reminder-next = The next reminder comes at { $time }.
reminder-next-window = The next reminder comes some time between { $from } and { $until } { $day }.
reminder-none = No reminder is set.
reminder-none-soon = No reminder comes in the next days.
reminder-none-yet = None has come yet.
reminders-paused = Reminders are paused until { $time }.
tray-stays = Hearth stays in the tray, so that reminders can still come. Quit from there to close it altogether.

login-start-refused = The system did not take it: { $reason }. Nothing was changed.

notification-open = Open
notification-done = I did this
notification-later = Later
notification-not-today = Not today
notification-kept = I kept this for you. { $text }
notification-not-kept = Your answer could not be kept. { $reason }
notification-sample = This is how a reminder looks here.
notification-missing = No notification service answers on this desktop, so reminders cannot appear. They are noted here instead.
notification-frozen = The desktop’s notification service does not answer at the moment. Hearth goes on without it and tries again next time.

## Days and moments.

day-today = today
day-yesterday = yesterday
day-tomorrow = tomorrow
weekday = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date = { $weekday }, { $day } { $month }
date-with-year = { $weekday }, { $day } { $month } { $year }
# $day is “yesterday” or “tomorrow”.
moment-near = { $time } { $day }
# $day is a date.
moment = { $time } on { $day }
span = { $first } to { $last } { $month } { $year }
span-across-months = { $first } { $first-month } to { $last } { $month } { $year }
span-across-years = { $first } { $first-month } { $first-year } to { $last } { $month } { $year }
