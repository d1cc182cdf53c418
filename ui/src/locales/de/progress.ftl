### Progress: the page, the week's charts, pictures.

## The page and its week.

as-table = Als Tabelle zeigen
jump-to-day = Woche dieses Tages
week-before = Die Woche davor
week-after = Die Woche danach
this-week = Diese Woche
matrix-title = Die Woche, Platz für Platz
matrix-caption = Wie oft jede Übung an jedem Tag eingetragen ist
total = Summe
present = Da
open-day = { $day }: da, Einträge zeigen
yes = ja
state-present = da
state-rest = Ruhe
state-quiet = still
state-ahead = kommt noch
mark = { $name }, { $day }: { $count ->
    [one] 1 Mal
   *[other] { $count } Mal
}
# $week is `this` or an earlier one.
petal = { $name }: { $week ->
    [this] { $count } diese Woche, { $before } letzte Woche
   *[earlier] { $count } in jener Woche, { $before } in der davor
}
balance-now = { $week ->
    [this] Diese Woche
   *[earlier] Jene Woche
}
balance-before = { $week ->
    [this] Letzte Woche
   *[earlier] Die Woche davor
}
balance-title = Gleichgewicht der sieben
balance-caption = Wie oft jede Übung eingetragen ist, mit der Woche davor
area-is-times = Je mehr Einträge, desto größer die Fläche
balance-words-empty = { $week ->
    [this] Bisher sieben Samen; die Woche ist offen.
   *[earlier] Sieben Samen; nichts ist aufgeschrieben.
}
balance-words-even = Gleichmäßig auf die sieben verteilt.
balance-words-leaning = Einigen der sieben zugeneigt.
balance-words-mostly-one = Vor allem eine der sieben.
nothing-behind = Keine Einträge hier.
not-loaded = Diese Woche ließ sich nicht lesen. { $reason }
not-loaded-older = Das ließ sich nicht lesen, darum steht hier der Stand von vorher. { $reason }

## How the week felt.

feeling-title = Wie sich die Woche anfühlte
feeling-caption = Der Durchschnitt der Gefühle jedes Tages, von 1 bis 5
feeling-summary = { $days ->
    [one] An 1 Tag ist ein Gefühl vermerkt.
   *[other] An { $days } Tagen sind Gefühle vermerkt.
}
feeling-none = Bei der Notiz eines Moments ist Platz für ein Gefühl; die der Woche stehen dann hier.
feeling-mean = Durchschnitt, 1 bis 5
feeling-count = Wie oft vermerkt
feeling-mark = { $day }: { $mean } von 5, { $count ->
    [one] einmal vermerkt
   *[other] { $count }-mal vermerkt
}

## Beyond the week.

beyond-title = Über die Woche hinaus
beyond-empty-title = Das Jahr ist noch offen
beyond-empty = Sobald ein paar Momente da sind, zeichnen sich unter der Woche das Jahr, der Monat und ihr Rhythmus ab.
last-twelve-months = Die letzten zwölf Monate
choose-year = Welches Jahr zu sehen ist
year-before = Das Jahr davor
year-after = Das Jahr danach
month-before = Der Monat davor
month-after = Der Monat danach
range-label = Wie weit zurück
range-four-weeks = 4 Wochen
range-three-months = 3 Monate
range-year = Ein Jahr
range-all = Alles
behind-week = Zu dieser Woche
behind-more = Mehr zeigen
behind-weekday-hour = { $weekday } von { $from } bis { $until }
print = Drucken

## Tables and pictures.

chart-as-table = { $title }: als Tabelle zeigen
picture-open = { $title }: als Bild speichern
picture-title = Ein Bild davon
picture-format = Format
picture-svg = SVG
picture-png = PNG
picture-look = Aussehen
picture-names = Mit den Namen der Übungen
picture-save = Speichern
picture-mark = Hearth
picture-saved = Das Bild ist gespeichert: { $path }
picture-not-saved = Das Bild ist nicht gespeichert. { $reason }
