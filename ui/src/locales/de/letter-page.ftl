### The page of the weekly letter. The letter itself is written by the journal.

letter-title = Deine Woche als Brief
letter-first-time = Ein Brief kommt von selbst
letter-first-time-words = Sobald eine Woche einen Moment hat, entsteht ihr Brief hier auf diesem Computer, zum Teil in deinen eigenen Worten.

## What it is made of. $moments and $notes are numbers.
letter-made-nothing = Auf diesem Computer aus einer Woche ohne Momente zusammengestellt.
letter-made-moments = Auf diesem Computer zusammengestellt, aus { $moments ->
    [one] 1 Moment.
   *[other] { $moments } Momenten.
}
letter-made = Auf diesem Computer zusammengestellt, aus { $moments ->
    [one] 1 Moment
   *[other] { $moments } Momenten
} und { $notes ->
    [one] 1 Notiz.
   *[other] { $notes } Notizen.
}
letter-unfinished = Diese Woche entsteht noch, und ihr Brief mit ihr.
letter-left-out = { $count ->
    [one] Ein privater Moment fehlt hier, wie du es wolltest.
   *[other] { $count } private Momente fehlen hier, wie du es wolltest.
}
letter-not-read = Dieser Brief ließ sich nicht lesen. { $reason }
letter-not-read-older = Jener Brief ließ sich nicht lesen, darum steht hier der von vorher. { $reason }

## Keeping it
letter-keep = Brief aufbewahren
letter-keep-why = Ein aufbewahrter Brief bleibt, wie er ist, was auch immer sich an seiner Woche ändert.
letter-closing = Eine eigene letzte Zeile
letter-closing-add = Letzte Zeile hinzufügen
letter-closing-change = Deine letzte Zeile ändern
letter-closing-keep = Zeile speichern
letter-is-kept = Der Brief ist aufbewahrt
letter-closing-kept = Deine letzte Zeile ist gespeichert
letter-kept-on = Aufbewahrt am { $day }
letter-changed-since = Die Woche hat sich seitdem verändert. Das ist der Brief, wie du ihn aufbewahrt hast.
letter-compose-again = Neu zusammenstellen
letter-composed-again = Der Brief ist neu zusammengestellt

## Taking it along
letter-take = Mitnehmen
letter-copy = Kopieren
letter-copied = Der Brief ist in der Zwischenablage
letter-not-copied = Der Brief ließ sich nicht kopieren: Die Zwischenablage ist für Hearth nicht offen. „Als Text speichern“ macht eine Datei daraus.
letter-print = Drucken
letter-save = Als Text speichern
letter-saved = Der Brief ist gespeichert: { $file }

## Letters by week
letter-list = Briefe nach Wochen
letter-kept = aufbewahrt
letter-year = { $year }, { $count ->
    [one] 1 Brief
   *[other] { $count } Briefe
}
