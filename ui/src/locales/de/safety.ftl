### Backups, restoring, the bin, and what is said after damage.

## How long ago
just-now = gerade eben
minutes-ago = vor { $count } Min.
hours-ago = vor { $count } Std.
days-ago = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
# A backup's moment stands after “Stand” wherever it is in a sentence, which fits both.
made-today = heute, { $time }
made-on = { $day }, { $time }
span = { $since } bis { $until }
kilobytes = { $count } KB
megabytes = { $count } MB

## The line always in sight
backed-up = Gesichert { $ago }, geprüft.
backup-none-yet = Noch nicht gesichert; die erste Kopie folgt von selbst.
backup-trouble = Die neueste Sicherung ließ sich nicht anlegen. Die letzte ist { $ago } entstanden.
backup-trouble-none = Noch ließ sich keine Sicherung anlegen.
backup-second-missing = Dein zweiter Speicher­ort war nicht zu erreichen.

## Settings
set-safe = Gut aufgehoben
backup = Sicherung
back-up-now = Jetzt sichern
backup-made-window = Gesichert und zur Probe gelesen
second-failed = Die Sicherung ist angelegt, nur ihre Kopie am zweiten Speicher­ort nicht. { $reason }
restore-earlier = Eine frühere Kopie zurückholen
restore-earlier-hint = { $count ->
    [0] Noch gibt es keine
    [one] 1 Kopie. Sie zeigt, was sich ändern würde, bevor sich etwas ändert.
   *[other] { $count } Kopien. Jede zeigt, was sich ändern würde, bevor sich etwas ändert.
}
choose-copy = Kopie wählen
look = Hineinsehen
look-at = In die Kopie hineinsehen, Stand { $when }
second-place = Ein zweiter Speicher­ort
second-place-hint = Jede Sicherung liegt auch in diesem Ordner, auf einem Stick oder einem synchronisierten Laufwerk von dir
second-place-none = Kein zweiter Speicher­ort
choose = Wählen …
no-second = Weglassen

## Restoring
restore-title = Die Kopie, Stand { $when }
reading-backup = Die Kopie wird gelesen …
backup-holds = Darin { $entries ->
    [one] ist 1 Moment
   *[other] sind { $entries } Momente
} an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}.
restore-nothing-window = Das Tagebuch ist schon so, wie es darin steht.
restore-would-bring = Bringt { $entries ->
    [one] 1 Moment zurück
   *[other] { $entries } Momente zurück
}
restore-would-take = Nimmt { $entries ->
    [one] 1 Moment weg
   *[other] { $entries } Momente weg
}
restore-would-change = { $entries ->
    [one] 1 Moment wird wieder, wie er war
   *[other] { $entries } Momente werden wieder, wie sie waren
}
restore-would-others = { $count ->
    [one] 1 andere Sache wird wieder, wie sie war: ein Ruhetag, Fokus, Brief, Plan oder Ort, eine Erinnerung oder ein geprobter Satz.
   *[other] { $count } andere Dinge werden wieder, wie sie waren: Ruhetage, Fokus, Erinnerungen, Briefe, Pläne, Orte und geprobte Sätze.
}
restore-would-settings = Die Einstellungen werden wieder, wie sie waren.
# A moment by name: its day, its practice, and the beginning of its note if it has one.
moment-of-day = { $day }, { $name }
moment-with-note = { $day }, { $name }: „{ $note }“
and-more = und { $count } mehr
restore-safe = Der jetzige Stand wird zuerst gesichert
restore-it = Zurückholen
restored = Zurückgeholt
not-restored = Nichts wurde zurückgeholt. { $reason }

## The bin
bin = Papierkorb ({ $count })
bin-moment = { $name }, { $day }, { $time }
bin-until = Im Papierkorb bis { $day }
take-back = Herausholen
take-back-named = Herausholen: { $name }, { $day }
taken-from-bin = { $name } ist wieder im Tagebuch

## After damage
repair-title = Ein Teil des Tagebuchs ließ sich nicht lesen
repair-lead = Nichts wurde gelöscht. Was sich retten ließ, ist wieder im Tagebuch.
repair-on = Es kann weitergehen
repair-on-words = Sieh deine neuesten Tage durch; eine ältere Kopie lässt sich in den Einstellungen weiterhin zurückholen.
repair-continue = Weiter
repair-backups = Kopien ansehen
repair-facts = Was geschehen ist, was geblieben ist
repair-when = Bemerkt
repair-kept = Geblieben
repair-kept-words = { $count ->
    [one] 1 Moment, aus der beschädigten Datei gelesen
   *[other] { $count } Momente, aus der beschädigten Datei gelesen
}
repair-added = Aus einer Sicherung
repair-backup-gave = { $count ->
    [0] Aus der Sicherung, Stand { $made }, wurde nichts gebraucht
    [one] 1 weiterer, aus der Sicherung, Stand { $made }
   *[other] { $count } weitere, aus der Sicherung, Stand { $made }
}
repair-no-backup = Es gab keine unversehrte Sicherung
repair-gone = Nicht gerettet
repair-missing-none = Kein Moment fehlt.
repair-missing = { $count ->
    [one] 1 Moment ließ sich nicht retten.
   *[other] { $count } Momente ließen sich nicht retten.
}
repair-missing-unknown = Wie viele Momente sich nicht retten ließen, ist nicht festzustellen.
repair-set-aside = Beiseitegelegt
repair-set-aside-words = Die beschädigten Dateien, unverändert, in

## Export and import
set-transfer = Mitnehmen
export = Export
export-hint = Eine lesbare Datei, in jeden Ordner, den du magst
import = Import
import-hint = Aus Hearth, Loop Habit Tracker, Daylio, Table Habit, Presently oder einer Tabelle
export-title = Das Tagebuch mitnehmen
format = Form
format-json = Alles
format-json-hint = Eine JSON-Datei mit allem, was da ist. Hearth liest sie wieder ein, wie sie war.
format-csv = Tabelle
format-csv-hint = Eine CSV-Datei mit einer Zeile für jeden Moment.
format-markdown = Tagebuch
format-markdown-hint = Eine Markdown-Datei, zu lesen vom ersten Tag bis zum letzten.
export-private = Mit dem, was ich für mich behalte
mask-names = Namen, die gekürzt werden
mask-names-placeholder = Mira, Emil
mask-names-hint = Aus jedem wird überall der Anfangs­buchstabe. Dazwischen Kommas.
export-save = Speichern als …
exported = { $count ->
    [one] 1 Moment ist in { $file }
   *[other] { $count } Momente sind in { $file }
}
progress = Wie weit es ist
stop = Anhalten
reading-file = Die Datei wird gelesen …
columns = Was ihre Spalten sind
column-day = Tag
column-time = Uhrzeit
column-activity = Aktivität
column-note = Notiz
column-feeling = Gefühl, 1 bis 5
no-column = Keine
activities-become = Was aus ihren Aktivitäten wird
becomes = Aus { $name } wird
leave-out = Weglassen
times = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
import-would-bring = { $entries ->
    [0] Bringt nichts Neues
    [one] Bringt 1 neuen Moment
   *[other] Bringt { $entries } neue Momente
}
count-changes = { $count ->
    [one] 1 ist neuer als der hier und ersetzt ihn
   *[other] { $count } sind neuer als die hier und ersetzen sie
}
count-known = { $count ->
    [one] 1 ist schon hier
   *[other] { $count } sind schon hier
}
count-deleted = { $count ->
    [one] 1 wurde hier gelöscht und bleibt es
   *[other] { $count } wurden hier gelöscht und bleiben es
}
count-ahead = { $count ->
    [one] 1 ist für einen Tag, der erst noch kommt
   *[other] { $count } sind für Tage, die erst noch kommen
}
count-unmapped = { $count ->
    [one] 1 hat keine Übung und keine Notiz
   *[other] { $count } haben keine Übung und keine Notiz
}
count-others = { $count ->
    [one] 1 andere Sache ist neu, etwa ein Ruhetag, Brief oder Ort
   *[other] { $count } andere Dinge sind neu, etwa Ruhetage, Briefe und Orte
}
count-settings = Einstellungen kommen mit
imported = { $count ->
    [one] 1 Moment kam herein
   *[other] { $count } Momente kamen herein
}
import-nothing-new = Es war nichts Neues darin
