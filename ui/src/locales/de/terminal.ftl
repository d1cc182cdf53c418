### Words of the command line. Each name of a command or an option stays as it is typed.

## Help

help = Eine ruhige Begleitung für eine Woche der Selbstliebe und inneren Stärke: ein privates Tagebuch mit sieben Übungen.
help-log = Eine Übung eintragen
help-write = Eine freie Seite schreiben, ohne Übung
help-undo = Die letzte Änderung zurücknehmen
help-today = Den heutigen Tag zeigen
help-week = Eine Woche zeigen: sieben Übungen an sieben Tagen
help-stats = Ein Jahr, einen Monat, Stärke und Rhythmus zeigen
help-letter = Eine Woche als Brief lesen, auf diesem Computer zusammengestellt
help-list = Einträge auflisten, die neuesten zuerst
help-search = Einträge nach Worten in ihren Notizen finden
help-focus = Den heutigen Fokus zeigen oder wählen
help-rest = Einen Tag als Ruhetag vermerken; das zählt als Fürsorge
help-reminders = Erinnerungen auflisten und ändern
help-reminders-list = Die Erinnerungen auflisten
help-reminders-add = Eine Erinnerung hinzufügen
help-reminders-edit = Eine Erinnerung ändern; was nicht genannt ist, bleibt, wie es ist
help-reminders-remove = Eine Erinnerung entfernen
help-reminders-next = Sagen, wann die nächste kommt und was aus der letzten wurde
help-reminders-history = Sagen, was aus den letzten sechzig wurde
help-reminders-quiet = Die stillen Stunden, in denen keine kommt, zeigen, einstellen oder beenden
help-reminders-test = Ein Beispiel zeigen und sagen, was der Desktop damit kann
help-reminders-run-due = Fälliges zeigen und sich beenden; für einen Zeitgeber, der das startet
help-reminders-await-answer = Auf die Antwort auf eine gezeigte Erinnerung warten
help-reminders-pause = Alle Erinnerungen eine Weile ruhen lassen
help-reminders-resume = Erinnerungen wieder kommen lassen
help-reminders-install-timer = Das System jede Minute nach fälligen Erinnerungen sehen lassen, ohne dass ein Programm läuft
help-reminders-remove-timer = Diesen Zeitgeber wieder entfernen
help-export = Das Tagebuch als JSON, CSV oder Markdown schreiben
help-import = Zeigen, was eine Datei von Hearth oder einer anderen App brächte, und sie aufnehmen
help-backup = Sicherungen anlegen, auflisten, prüfen und zurückholen
help-backup-create = Jetzt eine Sicherung anlegen
help-backup-list = Die Sicherungen auflisten, die neueste zuerst
help-backup-verify = Eine Sicherung ganz durchlesen, oder alle
help-backup-restore = Zeigen, was eine Sicherung zurückbringt und wegnimmt, und sie dann zurückholen
help-check = Sagen, ob das Tagebuch unversehrt ist
help-completions = Ein Skript zum Vervollständigen für eine Shell ausgeben
help-man = Die Handbuchseite ausgeben, von Hearth oder von einem Befehl

help-arg-practice = Eine der sieben Übungen
help-arg-pick = Diese Übung für heute wählen
help-arg-note = Ein paar eigene Worte; „-“ liest sie aus der Standardeingabe
help-arg-words = Die Worte der Seite; „-“ liest sie aus der Standardeingabe
help-arg-feeling = Wie es sich anfühlte, von 1 bis 5
help-arg-space = Der sichere Ort, zu dem es gehört
help-arg-on = Der Tag, zu dem es gehört, wenn nicht heute
help-arg-at = Die Uhrzeit
help-arg-private = Aus Briefen und Exporten heraushalten
help-arg-json = JSON für Programme ausgeben
help-arg-of = Irgendein Tag der Woche, die zu sehen ist
help-arg-range = Wie weit Stärke und Rhythmus zurückreichen: 4-weeks, 3-months, year oder all
help-arg-year = Dieses Kalenderjahr statt der letzten zwölf Monate
help-arg-month = Dieser Monat statt des jetzigen
help-arg-ascii = Nur mit ASCII zeichnen, für Terminals ohne andere Zeichen
help-arg-letter-of = Irgendein Tag der Woche, die zu lesen ist; der neueste lesenswerte Brief, wenn keiner genannt ist
help-arg-keep = Den Brief aufbewahren, wie er jetzt ist
help-arg-closing = Eine eigene letzte Zeile dafür; „-“ liest sie aus der Standardeingabe
help-arg-release = Einen aufbewahrten Brief loslassen, damit er neu zusammengestellt wird
help-arg-markdown = Markdown ausgeben
help-arg-since = Ab diesem Tag
help-arg-until = Bis einschließlich dieses Tages
help-arg-limit = Höchstens so viele Einträge
help-arg-text = Worte, nach denen gesucht wird; der Anfang eines Wortes genügt
help-arg-rest-until = Der letzte von mehreren Tagen Ruhe, heute oder später
help-arg-clear = Den Vermerk wieder entfernen
help-arg-id = Der Anfang der Kennung, wie „hearth reminders list“ sie zeigt
help-arg-days = An diesen Wochentagen, aus mon, tue, wed, thu, fri, sat, sun; eine neue kommt ohne diese Angabe jeden Tag
help-arg-reminder-at = Zu dieser Uhrzeit
help-arg-between = Zu einem Moment, der jeden Tag zwischen diesen beiden gelost wird
help-arg-hours = Zwischen diesen beiden Zeiten, oder „off“
help-arg-reminder-practice = Wofür sie ist; eine neue ist ohne diese Angabe für den Fokus des Tages
help-arg-reminder-text = Was sie sagt; ein leerer Text bringt die sanften Zeilen zurück
help-arg-even-if-logged = Auch kommen lassen, wenn der Tag schon einen Eintrag hat
help-arg-unless-logged = Still bleiben lassen, wenn der Tag schon einen Eintrag hat
help-arg-turn-on = Wieder kommen lassen
help-arg-turn-off = Behalten, ohne dass sie kommt
help-arg-pause = Wie lange: „30m“, „1h“, „tomorrow“ oder bis ein Tag beginnt
help-arg-format = json für alles, csv für eine Tabelle, markdown für ein Tagebuch zum Lesen
help-arg-output = Die Datei, in die geschrieben wird; die Standardausgabe, wenn keine genannt ist
help-arg-with-private = Private Einträge mitnehmen; json tut das von selbst
help-arg-without-private = Private Einträge weglassen; csv und markdown tun das von selbst
help-arg-mask = Den Namen dieses Menschen auf den Anfangsbuchstaben kürzen; darf mehrmals stehen
help-arg-import-file = Ein Export von Hearth, Loop Habit Tracker, Daylio, Table Habit oder Presently, oder eine CSV-Datei mit einer Spalte für Tage
help-arg-from = Das Format, wenn der Inhalt es nicht verrät: hearth-json, loop-csv, loop-db, daylio-csv, daylio-backup, table-habit, presently oder plain-csv
help-arg-map = Aus dieser Aktivität diese Übung machen; darf mehrmals stehen
help-arg-columns = Diese Spalte einer CSV-Datei als day, time, activity, note oder feeling lesen
help-arg-backup-file = Die Sicherung; alle, wenn keine genannt ist
help-arg-restore-file = Die Sicherung, mit ihrem Pfad oder ihrem Namen in der Liste
help-arg-dry-run = Zeigen, was geschähe, und nichts ändern
help-arg-yes = Nicht nachfragen
help-arg-repair = Ein beschädigtes Tagebuch beiseitelegen und retten, was sich retten lässt
help-arg-shell = Die Shell
help-arg-path = Der Befehl, etwa „reminders add“
help-arg-into = Ein Ordner für die Seiten aller Befehle; fehlt er, wird er angelegt
help-arg-help = Hilfe ausgeben
help-arg-version = Die Version ausgeben

## Values of a wrong form

wrong-day = ein Tag wird wie 2026-05-09 geschrieben, mit Jahr, Monat und Tag
wrong-time = eine Zeit wird wie 19:30 geschrieben, von 00:00 bis 23:59
wrong-feeling = ein Gefühl ist eine Zahl von 1 bis 5
wrong-span = eine Spanne wird wie 13:00-17:00 geschrieben, von einer Zeit bis zu einer anderen
wrong-pause = eine Pause ist eine Dauer wie 30m oder 1h, höchstens eine Woche, oder tomorrow, oder ein Tag wie 2026-12-24
wrong-month = ein Monat wird wie 2026-05 geschrieben, mit Jahr und Monat
wrong-range = die Bereiche sind 4-weeks, 3-months, year und all
wrong-period = Der Tag nach --since liegt hinter dem nach --until. Vertausche sie, oder lass einen weg.
wrong-command = Diesen Befehl gibt es nicht. „hearth --help“ zeigt, welche es gibt.

## What could not be done

failure-stream = Die Worte ließen sich nicht lesen oder schreiben: { $reason }.
failure-not-text = Die Standardeingabe ist kein Text in UTF-8. Nichts wurde gespeichert.
reminder-ambiguous = Mehrere Erinnerungen beginnen mit „{ $id }“. Ein paar Zeichen mehr zeigen, welche du meinst.

## Entries

# $day is “today”, “yesterday” or a date.
logged = { $practice }, eingetragen für { $day }, { $time }.
written = Deine Seite ist gespeichert, für { $day }, { $time }.
hint-standard-input = Schreib, so lange du magst. Die Taste für das Dateiende in einer eigenen Zeile (Strg+D; unter Windows Strg+Z und Eingabe) speichert die Worte, Strg+C bricht ab, ohne sie zu speichern.
free-page = Freie Seite
entry-feeling = Gefühl { $feeling } von 5
entry-private = privat
list-empty = Das Tagebuch ist noch leer. „hearth log listening“ schriebe die erste Zeile.
list-no-match = Kein Eintrag passt dazu.
list-rest = Das sind { $shown } von { $total }. „--limit“ zeigt mehr.

## What was undone

undone-record = Zurückgenommen: { $practice } ist nicht mehr eingetragen.
undone-edit = Zurückgenommen: die letzte Änderung an einem Eintrag ({ $practice }).
undone-delete = Wieder da: { $practice }.
undone-mark-rest = Zurückgenommen: der Ruhetag.
undone-clear-rest = Wieder da: der Ruhetag.
undone-focus = Zurückgenommen: { $practice } als Fokus des Tages.
undone-turn-focus = Zurückgenommen: Der Fokus des Tages ist der von vorher.
undone-set-focus-aside = Wieder da: der Fokus des Tages.
undone-mark-rest-days = Zurückgenommen: die Ruhe von { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}.
undone-clear-rest-days = Wieder da: die Ruhe von { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}.
undone-add-cue = Zurückgenommen: der neue Plan.
undone-edit-cue = Zurückgenommen: die letzte Änderung an einem Plan.
undone-remove-cue = Wieder da: der entfernte Plan.
undone-add-space = Zurückgenommen: der neue Ort.
undone-edit-space = Zurückgenommen: die letzte Änderung an einem Ort.
undone-archive-space = Wieder in Gebrauch: der weggelegte Ort.
undone-unarchive-space = Wieder weggelegt: der Ort.
undone-remove-space = Wieder da: der entfernte Ort.
undone-merge-spaces = Wieder zwei: die verbundenen Orte.
undone-add-rehearsal = Zurückgenommen: der neue geprobte Satz.
undone-edit-rehearsal = Zurückgenommen: die letzte Änderung an einem geprobten Satz.
undone-remove-rehearsal = Wieder da: der entfernte geprobte Satz.
undone-say-rehearsal = Zurückgenommen: dass die Grenze ausgesprochen ist, mit ihrem Moment.
undone-settings = Zurückgenommen: die letzte Änderung an den Einstellungen.
undone-add-reminder = Zurückgenommen: die neue Erinnerung.
undone-edit-reminder = Zurückgenommen: die letzte Änderung an einer Erinnerung.
undone-remove-reminder = Wieder da: die entfernte Erinnerung.
undone-pause = Zurückgenommen: die Pause. Erinnerungen kommen wieder.
undone-import = Zurückgenommen: der Import von { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträgen
}.
undone-restore = Zurückgenommen: das Zurückholen. Das Tagebuch ist wie zuvor.
undone-take-from-bin = Wieder im Papierkorb: { $practice }.
undone-resume = Wieder da: die Pause der Erinnerungen.
undone-keep-letter = Zurückgenommen: was zuletzt geschah, um einen Brief aufzubewahren.
undone-release-letter = Wieder da: der Brief, wie er aufbewahrt war.

## Letters

# $day is “today”, “yesterday” or a date.
letter-kept = Aufbewahrt seit { $day }.
letter-changed = Die Woche hat sich seitdem verändert; das ist der Brief, wie er aufbewahrt wurde. „--release“ stellt ihn neu zusammen.
letter-left-out = { $count ->
    [one] 1 privater Moment bleibt draußen.
   *[other] { $count } private Momente bleiben draußen.
}
letter-released = Der Brief der Woche vom { $span } ist nicht mehr aufbewahrt. „hearth undo“ bringt ihn zurück.

## Today, focus, rest

today-rest = ein Ruhetag
today-empty = Noch ist nichts aufgeschrieben, und das ist ganz in Ordnung.
focus-today = Heute im Fokus: { $practice }
focus-aside = Heute ohne Fokus. Auch alles andere ist offen.
focus-cue = Wenn { $when }, dann { $then }.
today-away = Schön, dich wiederzusehen. Hier hast du nichts versäumt.
week-days = Tage
week-feeling = Gefühl
balance-title = Gleichgewicht: { $shape }
# $week is `this` or an earlier one.
balance-before = { $before } { $week ->
    [this] letzte Woche
   *[earlier] davor
}
rest-marked = Für { $day } ist ein Ruhetag vermerkt. Er zählt als Fürsorge.
rest-already = Für { $day } ist schon ein Ruhetag vermerkt.
rest-cleared = Für { $day } ist kein Ruhetag mehr vermerkt.
rest-span-marked = Ruhe ist vermerkt: { $since } bis { $until }. Sie zählt als Fürsorge.
rest-span-cleared = Ruhe ist nicht mehr vermerkt: { $since } bis { $until }.
rest-not-marked = Für { $day } ist kein Ruhetag vermerkt.

## Beyond the week

stats-twelve-months = Die letzten zwölf Monate
stats-days-present = { $present ->
    [0] An keinem Tag da.
    [one] An 1 Tag da.
   *[other] An { $present } Tagen da.
}
stats-days-present-since = { $present ->
    [one] An 1 Tag da seit { $day }.
   *[other] An { $present } Tagen da seit { $day }.
}
stats-rest = Ruhe
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
}
stats-month = { $month } { $year }
stats-month-summary = { $present ->
    [one] An 1 Tag da
   *[other] An { $present } Tagen da
}, { $total ->
    [one] 1 Moment.
   *[other] { $total } Momente.
}
stats-strength-4-weeks = Stärke über vier Wochen
stats-strength-3-months = Stärke über drei Monate
stats-strength-year = Stärke über ein Jahr
stats-strength-all = Stärke von Anfang an
stats-strength-summary = Von 0 bis 100. Sie bewegt sich langsam; ein Ruhetag lässt sie, wie sie ist.
stats-not-begun = offen
stats-all-together = Alle zusammen
stats-gathering = im Wachsen
stats-steady = stetig
stats-resting = in Ruhe
rhythm-daily = jeden Tag
rhythm-weekly = { $times ->
    [one] einmal pro Woche
    [2] zweimal pro Woche
   *[other] { $times }-mal pro Woche
}
rhythm-monthly = { $times ->
    [one] einmal im Monat
    [2] zweimal im Monat
   *[other] { $times }-mal im Monat
}
rhythm-days = { $times ->
    [one] einmal in { $days } Tagen
    [2] zweimal in { $days } Tagen
   *[other] { $times }-mal in { $days } Tagen
}
stats-rhythm = Rhythmus
stats-rhythm-too-little = Ein Rhythmus zeigt sich nach etwa zehn Momenten.
stats-rhythm-part = { $part ->
    [morning] Meist am Vormittag.
    [afternoon] Meist am Nachmittag.
    [evening] Meist am Abend.
   *[night] Meist in der Nacht.
}
stats-rhythm-weekday = Am häufigsten am { $weekday }.
stats-rhythm-part-and-weekday = { $part ->
    [morning] Meist am Vormittag, am häufigsten am { $weekday }.
    [afternoon] Meist am Nachmittag, am häufigsten am { $weekday }.
    [evening] Meist am Abend, am häufigsten am { $weekday }.
   *[night] Meist in der Nacht, am häufigsten am { $weekday }.
}
stats-rhythm-spread = Über die Tage und Stunden verteilt.

## Reminders

reminder-for-focus = der Fokus des Tages
reminder-even-if-logged = auch mit Eintrag
reminder-off = aus
reminder-added = Eine Erinnerung kommt: { $time }, { $days }. Ihre Kennung beginnt mit { $id }.
reminder-edited = Geändert: { $time }, { $days }. Die Kennung beginnt mit { $id }.
reminder-removed = Die Erinnerung ({ $time }) ist entfernt. „hearth undo“ bringt sie zurück.
reminder-window = { $from }–{ $until }
quiet-hours = Von { $from } bis { $until } kommt keine Erinnerung.
quiet-off = Es gibt keine stillen Stunden.
server-shown = Ein Beispiel ist jetzt auf deinem Desktop, gezeigt von { $name }.
server-buttons = { $able ->
    [yes] Es hat Knöpfe.
   *[no] Es hat keine Knöpfe; ein Klick auf eine Erinnerung öffnet Hearth.
}
server-body = { $able ->
    [yes] Es zeigt Texte.
   *[no] Es zeigt nur Titel, darum sagt eine Erinnerung nicht mehr als „Hearth“.
}
server-images = { $able ->
    [yes] Es zeigt Bilder.
   *[no] Es zeigt keine Bilder.
}
run-due-shown = Eine Erinnerung ist auf dem Bildschirm.
run-due-nothing = Nichts ist fällig.
run-due-failed = Eine Erinnerung ist fällig, aber kein Mitteilungsdienst nahm sie an. Sie ist als nicht gezeigt vermerkt.

## The system’s timer

timer-installed = Der Zeitgeber ist eingerichtet.
timer-renewed = Der Zeitgeber ist auf dem neuesten Stand.
timer-how = Jede Minute zeigt er, was fällig ist, und das Fenster von Hearth braucht dafür nicht offen zu sein; mit beidem kommt nichts doppelt. „hearth reminders remove-timer“ entfernt ihn.
timer-removed = Der Zeitgeber ist entfernt. Erinnerungen kommen, solange Hearth läuft.
timer-none = Es ist kein Zeitgeber eingerichtet, also gibt es nichts zu entfernen.

## Backups

backup-made = Eine Sicherung mit { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträgen
} ist angelegt und zur Probe gelesen: { $file }
backup-second-kept = Auch an deinem zweiten Speicherort liegt eine Kopie.
backup-second-failed = Die Kopie an deinem zweiten Speicherort ließ sich nicht anlegen. { $reason }
backup-none = Noch gibt es keine Sicherung. „hearth backup create“ legt eine an.
backup-sound = { $file } ist unversehrt: { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
} an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}.
backup-some-bad = { $count ->
    [one] Eine Sicherung ist nicht unversehrt.
   *[other] { $count } Sicherungen sind nicht unversehrt.
} Die anderen lassen sich zurückholen.
restore-brings = Das bringt { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
} an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} zurück, { $since } bis { $until }:
restore-takes-away = Das nimmt { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
} an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} weg, { $since } bis { $until }:
restore-changes = { $entries ->
    [one] 1 Eintrag wird wieder, wie er war
   *[other] { $entries } Einträge werden wieder, wie sie waren
}, { $since } bis { $until }:
restore-others = { $count ->
    [one] 1 andere Sache ändert sich: ein Ruhetag, Fokus, Brief, Plan oder Ort, eine Erinnerung oder ein geprobter Satz
   *[other] { $count } andere Dinge ändern sich: Ruhetage, Fokus, Erinnerungen, Briefe, Pläne, Orte und geprobte Sätze
}.
restore-settings = Einstellungen ändern sich.
restore-more = und { $count } mehr
restore-nothing = Das Tagebuch ist schon so, wie es in dieser Sicherung steht. Nichts wurde verändert.
restore-ask = Zurückholen? Der jetzige Stand wird zuerst gesichert. [j/N]
# What is taken for a yes, with spaces or commas between the words; “y” and “yes” always are.
yes-word = ja, j
restore-not-done = Nichts wurde verändert.
restore-done = Zurückgeholt. Der vorige Stand ist gesichert, und „hearth undo“ nimmt das Zurückholen zurück.

## Soundness

check-sound = { $file } ist unversehrt: { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
}.
check-damaged = { $file } ist beschädigt oder fort. Nichts wurde verändert. „hearth check --repair“ legt die beschädigten Dateien beiseite und rettet, was sich retten lässt.
check-kept-aside = Sieh deine neuesten Tage durch; was fehlt, ist vielleicht in einer älteren Sicherung („hearth backup list“).
# $when is a time, with a day when it was not today.
repair-read = Das Tagebuch war beschädigt und ist in Ordnung gebracht ({ $when }): { $read ->
    [one] 1 Eintrag wurde
   *[other] { $read } Einträge wurden
} aus der beschädigten Datei gelesen.
repair-from-backup = { $count ->
    [one] 1 weiterer kam
   *[other] { $count } weitere kamen
} aus der Sicherung von { $made }.
repair-lost-none = Kein Eintrag fehlt.
repair-lost = { $count ->
    [one] 1 Eintrag ließ sich nicht retten.
   *[other] { $count } Einträge ließen sich nicht retten.
}
repair-lost-unknown = Wie viele Einträge sich nicht retten ließen, ist nicht festzustellen.
repair-aside = Die beschädigten Dateien liegen in { $folder }

## Days

days-all = jeden Tag
days-working = Montag bis Freitag
weekday-short = { $day ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
   *[sun] So
}

## Exports

export-progress = Export läuft
export-done = { $entries ->
    [one] 1 Eintrag ist
   *[other] { $entries } Einträge sind
} in { $file }
export-left-out = { $count ->
    [one] 1 privater Eintrag fehlt darin; „--with-private“ nimmt ihn mit.
   *[other] { $count } private Einträge fehlen darin; „--with-private“ nimmt sie mit.
}
export-masked = Namen sind gekürzt, darum lässt sich dieser Export nicht so wieder einlesen, wie das Tagebuch war.

## Imports

import-progress = Import läuft
import-activities = Die Aktivitäten und was ihre Namen nahelegen („--map NAME=practice“ ändert eine, „--map NAME=“ lässt sie weg):
import-times = { $count ->
    [one] (einmal)
   *[other] ({ $count }-mal)
}
import-no-practice = nichts
import-brings = Neu { $entries ->
    [one] ist 1 Eintrag
   *[other] sind { $entries } Einträge
} an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}, { $since } bis { $until }:
import-changes = { $count ->
    [one] 1 Eintrag ist neuer als der hier und ersetzt ihn.
   *[other] { $count } Einträge sind neuer als die hier und ersetzen sie.
}
import-known = { $count ->
    [one] 1 Eintrag ist schon hier.
   *[other] { $count } Einträge sind schon hier.
}
import-deleted = { $count ->
    [one] 1 Eintrag wurde hier gelöscht und bleibt es.
   *[other] { $count } Einträge wurden hier gelöscht und bleiben es.
}
import-ahead = { $count ->
    [one] 1 Eintrag ist für einen Tag, der erst noch kommt, und bleibt draußen.
   *[other] { $count } Einträge sind für Tage, die erst noch kommen, und bleiben draußen.
}
import-unmapped = { $count ->
    [one] 1 Zeile hat keine Übung und keine Notiz und bleibt draußen.
   *[other] { $count } Zeilen haben keine Übung und keine Notiz und bleiben draußen.
}
import-others = { $count ->
    [one] 1 andere Sache ist neu: ein Ruhetag, Fokus, Brief, Plan oder Ort, eine Erinnerung oder ein geprobter Satz.
   *[other] { $count } andere Dinge sind neu: Ruhetage, Fokus, Erinnerungen, Briefe, Pläne, Orte und geprobte Sätze.
}
import-settings = Die Einstellungen kommen mit.
import-done = Importiert. Davor wurde gesichert, und „hearth undo“ nimmt den Import zurück.
import-nothing = Es war nichts Neues darin. Nichts wurde verändert.
import-not-done = Das würde hinzukommen. Nichts wurde verändert.
wrong-column = Eine Spalte wird als „--column note=Überschrift“ gewählt, für day, time, activity, note oder feeling.
wrong-map = Eine Aktivität bekommt eine Übung als „--map Name=practice“.
wrong-activity = Die Datei hat keine Aktivität „{ $name }“. „--dry-run“ zeigt, welche sie hat.
