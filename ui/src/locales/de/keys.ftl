### Keyboard: the list of shortcuts, and the palette that leads anywhere.

## Keys, as they are written on a keyboard
key-mod = { $system ->
    [mac] Cmd
   *[other] Strg
}
key-shift = Umschalt
key-named = { $key ->
    [Enter] Eingabe
    [Escape] Esc
    [Home] Pos1
    [End] Ende
    [PageUp] Bild auf
    [PageDown] Bild ab
   *[other] { $key }
}
# The first and last of keys in a row, such as 1 and 7.
keys-range = { $first } – { $last }

## The list of shortcuts
shortcuts = Tasten­kürzel
shortcuts-hint = Alles in Hearth ist auch mit Tab zu erreichen und mit Esc zu verlassen.
shortcuts-anywhere = Auf jeder Seite
shortcuts-today = Auf der Seite „Heute“
shortcuts-journal = Im Tagebuch
shortcuts-weeks = Im Verlauf und in Briefen
shortcuts-chart = In einem Diagramm
shortcuts-calendar = Im Kalender
shortcut-palette = Überallhin gehen
shortcut-list = Diese Liste
shortcut-undo = Die letzte Änderung zurücknehmen
shortcut-hide = Hearth sofort verbergen
shortcut-log = Eine Übung eintragen, von oben im Kreis herum
shortcut-search = Suchen
shortcut-week = Die Woche davor oder danach
walk-chart-steps = Von Punkt zu Punkt
walk-chart-row = Zum Anfang oder Ende einer Reihe
walk-chart-whole = Zum ersten oder letzten Punkt
walk-chart-open = Die Momente hinter einem Punkt öffnen
walk-calendar-days = Von Tag zu Tag
walk-calendar-week = Zum Anfang oder Ende einer Woche
walk-calendar-months = Einen Monat zurück oder weiter
walk-calendar-years = Ein Jahr zurück oder weiter
single-keys = Tasten wirken auch einzeln
single-keys-hint = Sie ruhen, solange ein Feld den Fokus hat

## Settings
set-keyboard = Tastatur
set-shortcuts-hint = Alle, und wo sie jeweils gelten
set-shortcuts-open = Ansehen
set-palette-hint = Seiten, Übungen, Wochen, Einstellungen und deine eigenen Worte, aus einem einzigen Feld
set-palette-open = Öffnen

## The palette
palette-title = Überallhin gehen
palette-field = Seite, Übung, Datum oder Worte aus deinem Tagebuch
palette-list = Was sich fand
palette-group = { $group ->
    [pages] Seiten
    [practices] Übungen
    [weeks] Wochen und Tage
    [settings] Einstellungen
    [actions] Gleich tun
   *[entries] Aus deinem Tagebuch
}
palette-log = Eintragen: { $name }
palette-week = Woche vom { $days }
palette-last-week = Letzte Woche
palette-day = { $day }, im Tagebuch
palette-hide = Hearth verbergen
palette-search = Alle Momente mit „{ $text }“
palette-count = { $count ->
    [one] 1 Treffer
   *[other] { $count } Treffer
}
palette-nothing = Nichts hier heißt so. Mit weniger Buchstaben findet sich mehr.
palette-looking = Das Tagebuch wird durchsucht
palette-trouble = Das Tagebuch ließ sich nicht durchsuchen. { $reason }
