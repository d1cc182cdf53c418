### Safe spaces: their page, and the field in a moment's sheet.

nav-spaces = Orte

## The page
spaces-title = Wo du einfach sein kannst
spaces-lead = Menschen und Orte, bei denen du dich sicher fühlst, in deinen Worten. Nur du siehst diese Seite.
spaces-add = Ort hinzufügen
spaces-add-kind = { $kind ->
    [community] Eine Gemeinschaft
    [friendship] Eine Freundschaft
    [therapy_group] Eine Therapiegruppe
    [creative_outlet] Etwas Schöpferisches
   *[other] Einen anderen Ort
} hinzufügen
spaces-kind = { $kind ->
    [community] Tragende Gemein­schaften
    [friendship] Freund­schaften
    [therapy_group] Therapie­gruppen
    [creative_outlet] Schöpfe­risches
   *[other] Anderes
}
spaces-kind-one = { $kind ->
    [community] Gemein­schaft
    [friendship] Freund­schaft
    [therapy_group] Therapie­gruppe
    [creative_outlet] Schöpfe­risches
   *[other] Etwas anderes
}
spaces-empty = Wer oder was fällt dir zuerst ein?
spaces-empty-words = Eine vertraute Küche, ein Chor, eine Gruppe, eine Bank mit Skizzenbuch. Für den Anfang ist ein Ort genug.
spaces-not-read = Die Orte ließen sich nicht lesen. { $reason }

## One space
# $near is today, yesterday or past; $day is “Friday” or “3 April”.
spaces-last = { $kind ->
    [friendship] Zuletzt zusammen:
   *[other] Zuletzt dort:
} { $near ->
    [today] heute
    [yesterday] gestern
   *[past] am { $day }
}
spaces-never = Noch in keinem Moment
spaces-moments = { $count ->
    [one] 1 Moment
   *[other] { $count } Momente
}
spaces-moments-of = { $count ->
    [one] 1 Moment mit { $name }
   *[other] { $count } Momente mit { $name }
}
spaces-only-named = In deinem Tagebuch genannt; hier ist Platz für mehr dazu
spaces-edit = { $name } ändern
spaces-change = Ändern
spaces-say-more = Mehr zu { $name } sagen
# $list is made of spaces-nourishes-one.
spaces-nourishes = Nährt { $list }
spaces-nourishes-one = { $practice } { $count ->
    [1] einmal
    [2] zweimal
   *[other] { $count }-mal
}

## Adding one and changing it
spaces-change-title = Einen Ort ändern
spaces-name = Name oder Anfangs­buchstaben
spaces-name-hint = So, wie deine Momente ihn nennen. Ist er einmal hier, lässt er sich umbenennen, und sie folgen.
spaces-what-kind = Art
spaces-why = Was hier Sicherheit gibt
spaces-kept = { $name } ist gespeichert
spaces-put-away = Weglegen
spaces-is-put-away = { $name } ist weggelegt
spaces-bring-back = Zurückholen
spaces-bring-back-named = { $name } zurückholen
spaces-is-back = { $name } ist wieder da
spaces-away = { $count } weggelegt
spaces-merge = Mit einem anderen verbinden
spaces-removed = { $name } ist entfernt; die Momente behalten den Namen
spaces-remove-hint = Beim Entfernen bleiben deine Momente, wie sie sind, mit dem Namen.

## Joining two
spaces-merge-title = { $name } mit einem anderen Ort verbinden
spaces-merge-into = Wird Teil von
spaces-merge-words = { $count ->
    [0] { $from } hat keine Momente
    [one] Der Moment von { $from } geht an { $into }
   *[other] Die { $count } Momente von { $from } gehen an { $into }
}; dann steht { $from } nicht mehr auf dieser Seite. „Rückgängig“ holt alles zurück.
spaces-merge-do = Verbinden
spaces-merged = { $from } gehört jetzt zu { $into }

## What nourishes what
spaces-table = Wo welche Übung Nahrung findet
spaces-table-caption = Wie oft jeder Ort mit jeder Übung vorkommt
spaces-table-space = Ort
spaces-table-all = Alle
spaces-table-most = Am häufigsten kommt { $space } vor, meist mit { $practice }.
spaces-table-widest = An { $count } dieser Orte gibt es Nahrung für { $practice }.
spaces-cell = { $count ->
    [one] { $space } und { $practice }: 1 Moment
   *[other] { $space } und { $practice }: { $count } Momente
}

## In a moment's sheet
sheet-space = Wo oder mit wem
sheet-space-none = Nichts Bestimmtes
sheet-space-other = Ein anderer Name …
sheet-space-name = Der Name oder die Anfangs­buchstaben
# A space in a list to choose from.
sheet-space-option = { $kind ->
    [community] { $name }, eine Gemeinschaft
    [friendship] { $name }, eine Freundschaft
    [therapy_group] { $name }, eine Therapiegruppe
    [creative_outlet] { $name }, etwas Schöpferisches
   *[other] { $name }
}
