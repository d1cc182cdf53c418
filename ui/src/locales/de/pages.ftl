### Journal and Reminders.

## Journal
today = Heute
yesterday = Gestern
search = Notizen durchsuchen
show-only = Nur zeigen
show-everything = Alles
with-note = Mit Notiz
nothing-found = Diese Worte stehen hier nirgends. Mit weniger davon findet sich vielleicht etwas.
nothing-like-that = Von dieser Art ist noch nichts aufgeschrieben.
show-everything-again = Alles zeigen
journal-lead = { $count ->
    [one] 1 Moment seit dem { $since }, nur auf diesem Computer aufbewahrt.
   *[other] { $count } Momente seit dem { $since }, nur auf diesem Computer aufbewahrt.
}
journal-found = { $count ->
    [0] Nichts gefunden.
    [one] 1 Moment gefunden.
   *[other] { $count } Momente gefunden.
}
journal-lead-empty = Nur auf diesem Computer aufbewahrt.
journal-empty = Die erste Seite ist leer, wie es sich gehört
journal-empty-words = Jeder Moment, den du einträgst, kommt hierher, mit oder ohne Notiz. Du kannst ihn suchen und ändern.
to-the-seats = Zu den sieben Plätzen
no-note = Keine Notiz, und es braucht auch keine.
show-all = Ganz zeigen
show-less = Nur den Anfang zeigen
in-space = Mit { $space }
kept-private = nicht im Brief und nicht in Exporten
edit-moment = Ändern: { $name }, { $time }
remove-moment = Moment entfernen
more = Mehr
cancel = Abbrechen
save = Speichern

## Reminders
reminders-lead = Wenige, leise, und ehrlich darüber, wann sie kommen.
none-yet = Bisher kam keine.
# Where a reminder’s time stands in a sentence, when it was not today.
time-yesterday = gestern um { $time }
time-on = { $day } um { $time }
comes-again = Sie kommt um { $time } wieder.
# A window: from one time to another, with a space that does not break before the dash.
time-span = { $from } – { $until }
pause-hour = Eine Stunde still
pause-tomorrow = Still bis morgen
pause-day = Still bis zu einem Datum
pause-day-label = Sie kommen wieder ab
pause-day-set = Bis dahin still
resume = Wieder kommen lassen
paused-hour = Die Erinnerungen ruhen eine Stunde
paused-tomorrow = Die Erinnerungen ruhen bis morgen
paused-day = Die Erinnerungen ruhen bis { $day }
resumed = Die Erinnerungen kommen wieder
day-line = Erinnerungen heute
day-line-next = { $time } kommt
day-line-silent = { $time } still
day-line-waits = { $time } wartet
day-line-quiet = still { $from } bis { $until }
day-line-quiet-until = still bis { $time }
day-line-quiet-from = ab { $time }
day-line-now = jetzt
times-title = Zeiten
no-times = Keine Zeit ist eingestellt, also kommt nichts.
add-time = Zeit hinzufügen
every-day = Jeden Tag
weekdays = Montag bis Freitag
when = Wann
when-at = Zu fester Zeit
when-between = Irgendwann zwischen
when-from = Von
when-until = Bis
when-between-hint = Jeden Tag wird ein Moment gelost; er bleibt derselbe, bis die Erinnerung kommt.
window-empty = Zum Losen braucht es zwei verschiedene Zeiten.
lies-in-quiet = Das liegt in deinen stillen Stunden und bleibt darum still.
on-days = An diesen Tagen
for-practice = Wofür
the-days-focus = Der Fokus des Tages
own-text = In deinen eigenen Worten
own-text-placeholder = Eine sanfte Zeile von Hearth
own-text-hint = Noch { $left } Zeichen. Andere sehen vielleicht eine Mitteilung auf deinem Bildschirm.
even-if-logged = Auch wenn der Tag schon einen Eintrag hat
also-logged = auch mit Eintrag
needs-a-day = Wähle wenigstens einen Wochentag.
reminder-kept = Erinnerung gespeichert
reminder-removed = Die Erinnerung um { $time } ist entfernt
reminder-at = Erinnerung um { $time }
edit-reminder = Die Erinnerung um { $time } ändern
remove-reminder = Die Erinnerung um { $time } entfernen
turned-on = { $time } ist an
turned-off = { $time } ist aus
silent-title = Wann es still bleibt
quiet-hours = Stille Stunden
quiet-span = { $from } bis { $until }
quiet-none = Keine eingestellt
quiet-set = Einstellen
quiet-set-label = Stille Stunden einstellen
quiet-change = Ändern
quiet-change-label = Stille Stunden ändern
quiet-from = Von
quiet-until = Bis
quiet-empty = Stille Stunden brauchen zwei verschiedene Zeiten.
quiet-turn-off = Ausschalten
silent-presenting = Solange etwas den Bildschirm füllt
silent-presenting-hint = Oder er geteilt wird
silent-disturb = Wenn das System „Nicht stören“ sagt
silent-disturb-hint = Sie werden zurückgehalten und melden sich danach ein einziges Mal
silent-always = Immer
silent-on-logged = An einem Tag, der schon einen Eintrag hat, es sei denn, eine Erinnerung sagt es anders
silent-on-rest = An einem Ruhetag
silent-on-late = Mehr als drei Stunden zu spät; das ist hier vermerkt
answers-title = Auf deinem Desktop
later-means = „Später“ heißt
later-means-hint = Für diesen Knopf in einer Erinnerung
later-quarter = 15 Minuten
later-hour = Eine Stunde
later-evening = Heute Abend um { $time }
try-title = Eine ansehen
try-hint = Ein Beispiel, wie dein Desktop es zeigt
try-now = Beispiel schicken
try-sent = Ein Beispiel ist jetzt bei deinem Desktop.
# What the desktop's notification service can do. $can is both, buttons, images or neither.
sample-server = { $can ->
    [both] { $server } zeigt es, mit Knöpfen und Bildern.
    [buttons] { $server } zeigt es, mit Knöpfen und ohne Bilder.
    [images] { $server } zeigt es, mit Bildern und ohne Knöpfe.
   *[neither] { $server } zeigt es, ohne Knöpfe und Bilder.
}
sample-desktop = { $can ->
    [both] Es kann Knöpfe und Bilder haben.
    [buttons] Es kann Knöpfe haben, aber keine Bilder.
    [images] Es kann Bilder haben, aber keine Knöpfe.
   *[neither] Es hat weder Knöpfe noch Bilder.
}
sample-click = Ein Klick auf eine Erinnerung öffnet stattdessen Hearth.
sample-title-only = Nur der Titel ist zu sehen.
sample-none = Noch lässt sich hier keine Erinnerung zeigen
sample-none-hint = Dafür braucht es einen laufenden Mitteilungsdienst: den des Desktops oder einen, den du installierst. Danach lässt sich noch einmal ein Beispiel schicken.
history-title = Was aus ihnen wurde
history-empty = Noch nichts. Jede fällige Erinnerung ist hier vermerkt, mit dem, was aus ihr wurde.
history-all = Alle { $count } zeigen
history-fewer = Weniger zeigen
