### The charts beyond the week.

## Shared by several.

chart-day-value = { $day }: { $value }
chart-times = { $count ->
    [one] 1 Mal
   *[other] { $count } Mal
}
chart-free-page = eine freie Seite
chart-free-page-alone = nur eine freie Seite
chart-rest-day = Ruhetag
chart-today = heute
chart-month = Monat
chart-days-present = Tage da
chart-times-logged = Einträge

## A year.

heat-title = Die letzten zwölf Monate
heat-year-title = Das Jahr { $year }
heat-caption = Tage da und Einträge, nach Monaten
heat-legend = Einträge an einem Tag
heat-2-3 = 2 bis 3
heat-4-5 = 4 bis 5
heat-6-on = 6 oder mehr
heat-before = vor deinem Anfang
heat-rest-too = ein Ruhetag
heat-days = Einträge, Tag für Tag
heat-empty = Noch keine Tage; das Jahr ist offen.
heat-one-day = An 1 Tag da, am { $day }.
heat-since = An { $present } Tagen da seit dem { $day }.
heat-whole = { $present ->
    [0] In den letzten zwölf Monaten ist nichts aufgeschrieben, und das ist ganz in Ordnung.
    [one] In den letzten zwölf Monaten an 1 Tag da.
   *[other] In den letzten zwölf Monaten an { $present } Tagen da.
}
heat-year-summary = { $present ->
    [0] Für { $year } ist nichts aufgeschrieben, und das ist ganz in Ordnung.
    [one] { $year } an 1 Tag da.
   *[other] { $year } an { $present } Tagen da.
}

## Strength. $value is strength-value, $trend one of the words below.

strength-title = Stärke, behutsam gemessen
strength-caption = Stärke jeder Übung, von 0 bis 100
strength-legend = Jede Linie hat dieselben Tage und dieselbe Skala, 0 bis 100. Sie bewegt sich langsam, und ein Ruhetag lässt sie, wie sie ist.
strength-all = Alle zusammen
strength-mean = der Durchschnitt der sieben
strength-value = { $now } von 100
strength-mark = { $name }, { $day }: { $value }
strength-trend = In einem Wort
strength-rhythm = Rhythmus
strength-empty = Die Linien beginnen mit dem ersten Eintrag.
strength-together = Alle zusammen: { $value }.
strength-all-seven = Alle sieben sind { $trend }.
# A single name can be a plural in German: “Grenzen” of practice-short and practice-inline.
strength-some = { $names } { $count ->
    [one] { $names ->
        [Grenzen] sind
       *[other] ist
    }
   *[other] sind
} { $trend }
strength-others = { $count ->
    [one] die letzte ist { $trend }
   *[other] die anderen sind { $trend }
}
strength-to-come = noch offen
trend-gathering = im Wachsen
trend-steady = stetig
trend-resting = in Ruhe

## Rhythm of weekdays and hours.

hours-title = Wochentage und Stunden
hours-caption = Einträge an jedem Wochentag, nach Stunden
hours-legend = Je mehr Einträge, desto größer der Punkt
hours-sample = { $count ->
    [one] 1 Mal
   *[other] { $count } Mal
}
hours-mark = { $weekday }, { $from } bis { $until }: { $count ->
    [one] 1 Mal
   *[other] { $count } Mal
}
hours-weekday-head = Wochentag
hours-too-little = { $total ->
    [0] In dieser Zeit ist nichts eingetragen; die Stunden sind offen.
   *[other] Bisher ein paar Einträge; mit weiteren zeigt sich ein Rhythmus.
}
hours-part-morning = Meist am Vormittag.
hours-part-afternoon = Meist am Nachmittag.
hours-part-evening = Meist am Abend.
hours-part-night = Meist in der Nacht.
hours-weekday = Am meisten Raum hat der { $weekday }.
hours-spread = Über Wochentage und Stunden verteilt.

## A month.

month-caption = Wie oft jede Übung eingetragen ist, Tag für Tag
month-day = Tag
month-besides = Außerdem
month-part = { $name } { $count }
month-sizes = einmal, zweimal oder öfter
month-empty = In diesem Monat ist nichts aufgeschrieben, und das ist ganz in Ordnung.
month-summary = { $present ->
    [one] An 1 Tag da
   *[other] An { $present } Tagen da
}, { $total ->
    [one] 1 Eintrag.
   *[other] { $total } Einträge.
}
month-pages-alone = { $present ->
    [one] An 1 Tag da, nur mit freien Seiten.
   *[other] An { $present } Tagen da, nur mit freien Seiten.
}
