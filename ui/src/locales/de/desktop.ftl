# Tray and notifications. Nothing here may name a practice in a notification.

tray-open = Hearth öffnen
tray-rest = Heute ruhen
tray-pause = Erinnerungen pausieren
tray-pause-hour = Für eine Stunde
tray-pause-tomorrow = Bis morgen
tray-resume = Jetzt fortsetzen
tray-quit = Beenden

# The honest line of tray and command line. $time may have a day with it, $day is one of today,
# tomorrow, or a date.
reminder-next = Nächste Erinnerung: { $time }.
reminder-next-window = Nächste Erinnerung: { $day }, irgendwann zwischen { $from } und { $until }.
reminder-none = Es ist keine Erinnerung eingestellt.
reminder-none-soon = In den nächsten Tagen kommt keine Erinnerung.
reminder-none-yet = Bisher kam keine.
reminders-paused = Die Erinnerungen ruhen bis { $time }.
tray-stays = Hearth bleibt im Infobereich, damit weiter Erinnerungen kommen können. Ganz schließen lässt es sich von dort.

login-start-refused = Das System hat es nicht angenommen: { $reason }. Nichts wurde verändert.

notification-open = Öffnen
notification-done = Habe ich gemacht
notification-later = Später
notification-not-today = Heute nicht
notification-kept = Das habe ich für dich aufbewahrt. { $text }
notification-not-kept = Deine Antwort ließ sich nicht speichern. { $reason }
notification-sample = So sieht hier eine Erinnerung aus.
notification-missing = Auf diesem Desktop antwortet kein Dienst für Mitteilungen, darum können keine Erinnerungen erscheinen. Stattdessen werden sie hier vermerkt.
notification-frozen = Der Mitteilungsdienst des Desktops antwortet gerade nicht. Hearth macht ohne ihn weiter und versucht es beim nächsten Mal wieder.

## Days and moments.

day-today = heute
day-yesterday = gestern
day-tomorrow = morgen
weekday = { $day ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date = { $weekday }, { $day }. { $month }
date-with-year = { $weekday }, { $day }. { $month } { $year }
# $day is “yesterday” or “tomorrow”.
moment-near = { $day } um { $time }
# $day is a date.
moment = { $day }, um { $time }
span = { $first }. bis { $last }. { $month } { $year }
span-across-months = { $first }. { $first-month } bis { $last }. { $month } { $year }
span-across-years = { $first }. { $first-month } { $first-year } bis { $last }. { $month } { $year }
