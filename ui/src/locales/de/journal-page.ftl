### The journal's timeline, its search and filters, and words that wait.

journal-found-more = Mehr als { $count } Momente gefunden.
address-copied = Kopiert: { $address }
address-not-copied = Die Adresse ließ sich nicht kopieren. Sie lautet { $address }
copy-address = Diese Adresse kopieren

more-filters = { $count ->
    [0] Mehr Filter
   *[other] Mehr Filter, { $count } gesetzt
}
filter-kind = Art
filter-free = Freie Seiten
filter-private = Privat
filter-space = Ort
filter-any-space = Jeder Ort
filter-from = Von
filter-until = Bis

calendar-open = Zu einem Tag gehen: { $month }
calendar-title = Zu einem Tag gehen
calendar-month-back = Monat davor
calendar-month-on = Monat danach
calendar-year-back = Jahr davor
calendar-year-on = Jahr danach
calendar-day-written = { $day }, hier ist etwas aufgeschrieben
quote-day = { $day }, im Tagebuch

waiting-title = Du warst beim Schreiben. Alles ist noch hier.
waiting-title-more = Du warst an { $count } Stellen beim Schreiben. Alles ist noch hier.
waiting-continue = Weiterschreiben
waiting-continue-named = Weiterschreiben: { $name }
waiting-let-go = Loslassen
waiting-let-go-named = Loslassen: { $name }
waiting-moment = Ein Moment im Tagebuch
waiting-plan = Ein Plan
waiting-plan-for = Ein Plan: { $name }
waiting-rehearsal = Eine Grenze, bevor du sie aussprichst
waiting-went-word = Wie es war, eine Grenze auszusprechen
waiting-space = Ein Ort
waiting-letter = Die letzte Zeile eines Briefs, { $week }
waiting-went = Losgelassen. Die Worte werden nicht aufbewahrt.
waiting-no-moment = Diesen Moment gibt es im Tagebuch nicht mehr. Seine Worte gehen als freie Seite weiter.
waiting-no-place = Wozu diese Worte gehörten, gibt es hier nicht mehr. Sie gehen als freie Seite weiter.
