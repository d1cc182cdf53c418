### The window's own words.

## Frame
nav = Seiten
nav-today = Heute
nav-progress = Verlauf
nav-journal = Tagebuch
nav-letter = Brief
nav-reminders = Erinne­rungen
nav-settings = Einstel­lungen
skip = Zum Inhalt springen
close = Schließen
back = Zurück
try-again = Noch einmal versuchen
stays-here = Bleibt auf diesem Computer
cannot-open = Das Tagebuch ließ sich nicht öffnen
cannot-open-hint = Nichts wurde verändert. Sobald das geklärt ist, öffnet sich Hearth wie zuvor.

## Saying what was done
undo = Rückgängig
undo-keys = Strg Z
add-note = Notiz hinzufügen
undone = Zurückgenommen
undone-op = { $op ->
    [record-entry] Zurückgenommen: Der Moment ist nicht mehr eingetragen
    [edit-entry] Zurückgenommen: Der Moment ist wie zuvor
    [delete-entry] Zurückgenommen: Der Moment ist wieder im Tagebuch
    [mark-rest] Zurückgenommen: Der Tag ist kein Ruhetag
    [clear-rest] Zurückgenommen: Der Tag ist wieder ein Ruhetag
    [change-settings] Zurückgenommen: Die Einstellungen sind wie zuvor
    [mark-rest-days] Zurückgenommen: Die Tage sind keine Ruhetage
    [clear-rest-days] Zurückgenommen: Die Tage sind wieder Ruhetage
    [pick-focus] Zurückgenommen: Der Fokus ist der von vorher
    [turn-focus] Zurückgenommen: Der Fokus ist der von vorher
    [set-focus-aside] Zurückgenommen: Der Fokus ist wieder da
    [add-cue] Zurückgenommen: Der neue Plan ist fort
    [edit-cue] Zurückgenommen: Der Plan ist wie zuvor
    [remove-cue] Zurückgenommen: Der Plan ist wieder da
    [add-space] Zurückgenommen: Der neue Ort ist fort
    [edit-space] Zurückgenommen: Der Ort ist wie zuvor
    [archive-space] Zurückgenommen: Der Ort ist wieder in Gebrauch
    [unarchive-space] Zurückgenommen: Der Ort ist wieder weggelegt
    [remove-space] Zurückgenommen: Der Ort ist wieder da
    [merge-spaces] Zurückgenommen: Es sind wieder zwei Orte
    [add-rehearsal] Zurückgenommen: Der neue Satz ist fort
    [edit-rehearsal] Zurückgenommen: Der Satz ist wie zuvor
    [remove-rehearsal] Zurückgenommen: Der Satz ist wieder da
    [say-rehearsal] Zurückgenommen: Die Grenze ist noch auszusprechen
    [import] Zurückgenommen: Was hereinkam, ist wieder fort
    [restore] Zurückgenommen: Das Tagebuch ist wie vor dem Zurückholen
    [take-from-bin] Zurückgenommen: Der Moment ist wieder im Papierkorb
    [keep-letter] Zurückgenommen: Der Brief ist wie zuvor
    [release-letter] Zurückgenommen: Der Brief ist aufbewahrt wie zuvor
   *[other] Zurückgenommen
}
nothing-to-undo = Es gibt nichts zurückzunehmen.
logged = { $name }, eingetragen um { $time }
saved = Gespeichert
removed = { $name }, entfernt
draft-kept = Noch nicht gespeichert; deine Worte warten hier, bis du zurückkommst.
not-saved = Noch nicht gespeichert; deine Worte sind noch hier, und der nächste Versuch folgt. { $reason }

## Today
week-name = Woche { $number }: { $name }
seats = Sieben Plätze
seats-lit = { $lit ->
    [one] 1 von 7 Plätzen leuchtet heute
   *[other] { $lit } von 7 Plätzen leuchten heute
}
seat-log = Eintragen:
seat-open = Öffnen, heute eingetragen:
# $first and $last are keys.
seats-hint = Tippe auf einen Platz, um seine Übung einzutragen, oder drücke { $first } bis { $last }, von oben im Kreis herum
seats-hint-plain = Tippe auf einen Platz, um seine Übung einzutragen
todays-focus = heute im Fokus
day-state = { $day }: { $state ->
    [present] da
    [rest] Ruhetag
    [ahead] kommt noch
   *[quiet] still
}
focus-title = Heute im Fokus
focus-logged = Heute im Fokus, { $time } eingetragen
focus-done = Das ist schon alles. Der nächste Vorschlag kommt morgen; auch jeder andere Platz ist offen.
focus-set = { $name } ist heute im Fokus
small-act = Eine Kleinigkeit
another-act = Eine andere Idee
did-this = Habe ich gemacht
rest-day = Ein Ruhetag
rest-title = Ruhe
rest-today = Heute ruhen
rest-clear = Doch ein gewöhnlicher Tag
rest-words = Heute verlangt nichts. Die Plätze bleiben offen, falls etwas von selbst geschieht.
rest-marked = Heute ist ein Ruhetag
rest-cleared = Heute ist wieder ein gewöhnlicher Tag
so-far = Heute bisher
so-far-empty = Noch nichts. Einmal tippen genügt, und keinmal auch.
free-page = Eine freie Seite
write-freely = Frei schreiben

## The sheet of one moment
sheet-note = Eine Notiz, wenn du magst
# A moment that is there: “Samstag, 9. Mai, 19:30 · Unterstützung anbieten”.
sheet-about = { $day }, { $time } · { $name }
sheet-new = Für heute oder einen vergangenen Tag
note = Deine Notiz
another-prompt = Eine andere Frage
feeling = Wie es sich anfühlte
feeling-1 = schwer
feeling-2 = unruhig
feeling-3 = geht so
feeling-4 = leicht
feeling-5 = warm
day = Tag
time = Uhrzeit
practice = Übung
no-practice = Keine Übung, eine freie Seite
keep-private = Aus Brief und Exporten heraushalten
log-again = Noch einmal eintragen
make-focus = Heute in den Fokus
remove = Entfernen
not-now = Jetzt nicht
keep = Speichern
log-it = Eintragen

## The honest line
next-reminder = Nächste Erinnerung um { $time }.
next-reminder-on = Nächste Erinnerung am { $weekday } um { $time }.
next-reminder-between = Nächste Erinnerung irgendwann zwischen { $from } und { $until }.
next-reminder-between-on = Nächste Erinnerung am { $weekday }, irgendwann zwischen { $from } und { $until }.
weekday-at = { $weekday } um { $time }
no-reminder = Es ist keine Erinnerung eingestellt.
no-reminder-soon = In den nächsten Tagen kommt keine Erinnerung.
# $time is “19:30”, “Monday at 19:30”, “Monday”, “Wednesday, 20 May” or until-tomorrow.
reminders-paused = Die Erinnerungen ruhen bis { $time }.
until-tomorrow = morgen
server-missing = Auf diesem Desktop antwortet kein Mitteilungsdienst, darum sind Erinnerungen nur hier vermerkt.
server-frozen = Der Mitteilungsdienst des Desktops antwortet gerade nicht.

## Settings
settings-lead = Jede Änderung gilt sofort und lässt sich zurücknehmen.
setting-kept = Einstellung gespeichert
set-days = Deine Tage
set-day-start = Ein Tag beginnt um
set-day-start-hint = Späte Abende gehören zum Tag davor
set-week-start = Erster Tag der Woche
set-week-locale = Wie bei dir üblich ({ $day })
set-rhythm = Rhythmus
set-rhythm-why = Was „oft genug“ für dich heißt. Die Stärke wird daran gemessen, und keine Erinnerung fragt je danach.
# A rhythm stands within a sentence. $times and $days are numbers, and $days is the greater one.
rhythm-daily = jeden Tag
rhythm-week = { $times ->
    [1] einmal pro Woche
    [2] zweimal pro Woche
   *[other] { $times }-mal pro Woche
}
rhythm-month = { $times ->
    [1] einmal im Monat
    [2] zweimal im Monat
   *[other] { $times }-mal im Monat
}
rhythm-days = { $times ->
    [1] einmal in { $days } Tagen
    [2] zweimal in { $days } Tagen
   *[other] { $times }-mal in { $days } Tagen
}
set-looks = Aussehen
set-theme = Hell oder dunkel
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
set-keys = Einzelne Tasten
set-keys-hint = 1 bis 7 tragen eine Übung ein, solange nichts geschrieben wird
set-computer = Dieser Computer
set-login = Beim Anmelden starten
set-login-hint = Verborgen im Infobereich, ohne Fenster
login-on = Hearth startet beim Anmelden
login-off = Hearth startet nicht mehr beim Anmelden
login-moved = Eingerichtet ist ein Hearth, das nicht mehr da ist.
login-repair = Reparieren
login-failed = Das Starten beim Anmelden ließ sich nicht einstellen. { $reason }
set-tray = Beim Schließen im Infobereich bleiben
set-tray-hint = Erinnerungen können nur kommen, solange Hearth dort ruht
set-welcome = Das Willkommen
set-welcome-hint = Drei kurze Schritte, noch einmal anzusehen
set-welcome-open = Noch einmal ansehen

## Welcome
step = Schritt { $step } von 3
welcome-title = Ein warmer Platz mit sieben Stühlen
welcome-words = Hearth leistet dir Gesellschaft in Woche { $number }: { $name }. Sieben Übungen sitzen um ein Feuer. Tippe an, welche du heute berührt hast; das ist schon alles.
welcome-sit = Setz dich dazu
welcome-skip = Überspringen
welcome-when = Wann darf Hearth sich melden?
welcome-daily = Eine leise Zeile am Tag
welcome-daily-hint = Still, wenn der Tag schon einen Eintrag hat; sie nennt nie eine Übung
welcome-time = Um
welcome-time-hint = Weitere Zeiten und Wochentage stehen auf der Seite „Erinnerungen“
welcome-suits = Das passt mir
