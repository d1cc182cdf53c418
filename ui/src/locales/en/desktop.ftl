# Tray and notifications. Nothing here may name a practice in a notification.

tray-open = Open Hearth
tray-rest = Rest today
tray-pause = Pause reminders
tray-pause-hour = For one hour
tray-pause-tomorrow = Until tomorrow
tray-resume = Resume now
tray-quit = Quit
tray-next = Next reminder at { $time }
tray-paused = Reminders paused until { $time }
tray-no-reminder = No reminder is set
tray-stays = Hearth stays in the tray, so that reminders can still come. Quit from there to close it altogether.

notification-open = Open
notification-done = I did this
notification-later = Later
notification-not-today = Not today
notification-sample = This is how a reminder looks here.
notification-missing = No notification service answers on this desktop, so reminders cannot appear. They are noted here instead.
notification-frozen = The desktop’s notification service does not answer at the moment. Hearth goes on without it and tries again next time.
