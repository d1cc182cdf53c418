### The page of one practice: acts, prompts, plans, what is rehearsed.

## The page
about-practice = Über diese Übung
about-the-seven = Die sieben Übungen
about-seven = Über die sieben Übungen
about-logged = { $count ->
    [one] Heute einmal eingetragen
    [2] Heute zweimal eingetragen
   *[other] Heute { $count }-mal eingetragen
}
about-not-read = Diese Seite ließ sich nicht lesen. { $reason }
about-acts = Kleinigkeiten
about-acts-lead = Sieben Wege hinein. Der erste ist für heute.
about-act-today = Für heute
about-act-done = Habe ich gemacht: { $act }
about-prompts = Zum Schreiben
about-prompts-lead = Jede Frage öffnet eine Seite für eine Notiz.
about-strength-words = { $value }, { $trend }
about-strength-drawn = { $practice }, Stärke: { $value }, { $trend }
about-strength-none = Die Linie beginnt mit dem ersten Moment.
about-spaces = Wo sie Nahrung findet
about-spaces-none = Noch ist kein Ort mit ihr genannt. Auf dem Blatt eines Moments ist Platz dafür.
about-times = { $count ->
    [1] einmal
    [2] zweimal
   *[other] { $count }-mal
}
about-lately = In letzter Zeit
about-lately-none = Noch nichts. Der erste Moment erscheint hier.
about-all = Alle im Tagebuch

## If-then plans
plan-title = Wenn dies, dann das
plan-lead = Ein Plan in einem Atemzug, für einen Moment, der gern wiederkommt.
plan-add = Plan hinzufügen
plan-if = Wenn
plan-then = dann
# What stands between <b> and </b> is bold; no place is put between them.
plan-words = <b>Wenn</b> { $if }, <b>dann</b> { $then }
plan-examples = Zum Beispiel
plan-edit = Den Plan ändern: wenn { $if }
plan-remove = Den Plan entfernen: wenn { $if }
plan-kept = Plan gespeichert
plan-kept-with-new = Plan gespeichert, mit einer neuen Erinnerung um { $time }
plan-removed = Der Plan ist entfernt
plan-reminder = Gehört zu einer Erinnerung
plan-reminder-none = Keine Erinnerung
plan-reminder-new = Eine neue, jeden Tag
plan-reminder-hint = Die Erinnerung kommt zu ihrer Zeit und zeigt diese Worte nie.
plan-reminder-option = { $time }, { $days }
plan-with = mit der Erinnerung um { $time }

## Saying a boundary here first
rehearse-title = Erst hier aussprechen
rehearse-lead = Eine Grenze, ausprobiert, wo niemand auf eine Antwort wartet.
rehearse-sentence = Der Satz, wie du ihn sagen würdest
rehearse-placeholder = Ich kann bis sechs telefonieren.
rehearse-when = Aussprechen
rehearse-when-open = Irgendwann
rehearse-when-today = Heute
rehearse-when-week = Diese Woche
rehearse-when-date = Bis zu einem Datum
rehearse-date = Bis
rehearse-keep = Hier aufbewahren
rehearse-another = Noch ein Satz
rehearse-kept = Hier aufbewahrt, bis du ihn sagst
rehearse-changed = Die Worte sind geändert
# $near is today, tomorrow, ahead, yesterday or past; $day is “Friday” or “3 April”.
rehearse-by = { $near ->
    [today] heute
    [tomorrow] bis morgen
    [ahead] bis { $day }
    [yesterday] vorgesehen: gestern
   *[past] vorgesehen: { $day }
}
rehearse-said = Ich habe es gesagt
rehearse-change = Worte ändern
rehearse-let-go = Loslassen
rehearse-gone = Losgelassen
rehearse-how = Wie war es?
rehearse-went-0 = Es war schwer
rehearse-went-1 = Wackelig
rehearse-went-2 = In Ordnung
rehearse-went-3 = Klar
rehearse-went-4 = Befreiend
rehearse-word = Ein Wort dazu, wenn du magst
rehearse-log = Als gesagt eintragen
rehearse-logged = Gesagt und bei „Grenzen setzen“ eingetragen
rehearse-went-kept = Wie es war, ist gespeichert
rehearse-before = Schon ausgesprochen
rehearse-before-change = Ändern, wie es war: { $sentence }
rehearse-before-none = Kein Wort dazu, wie es war
