### Words that window, tray and command line share.

## The language itself

# What it calls itself, for the list of languages.
language-name = Deutsch
# ltr for left to right, rtl for right to left.
text-direction = ltr

## How words are put together. What they join stays as it is; of three, the first two are $before.

# Two whole sentences. A language without spaces between them needs none here.
join-sentences = { $before } { $next }
# Two parts of one sentence that could each be one: “Empathie ist in Ruhe; die anderen sind stetig”.
join-clauses = { $before }; { $next }
# Two parts of a title, or names that are typed, which no “und” may join.
join-parts = { $before }, { $next }
# Two short facts about one thing: “19:30 · 2 Mal”.
join-facts = { $before } · { $next }
# Words that have no end of their own, as a whole sentence.
sentence = { $words }.
# What a person wrote.
quoted = „{ $text }“

## Practices, short. $practice is an identifier such as `listening`.

# Begins a sentence or stands alone.
practice-short = { $practice ->
    [empathy] Empathie
    [boundaries] Grenzen
    [community] Gemein­schaft
    [listening] Zuhören
    [support] Unter­stützung
    [inclusivity] Zugehörig­keit
   *[authenticity] Authen­tizität
}
# Within a sentence.
practice-inline = { $practice ->
    [empathy] Empathie
    [boundaries] Grenzen
    [community] Gemeinschaft
    [listening] Zuhören
    [support] Unterstützung
    [inclusivity] Zugehörigkeit
   *[authenticity] Authentizität
}

## What changed since the week before, in one plain sentence. Never a judgement.
## $week says which week is looked at: `this` one or an earlier one. $most, $gathered and $one begin
## a sentence (practice-short); $none, $before and $other stand inside it (practice-inline).
## “Grenzen” is a plural, so the names stand after a preposition and never as the subject.

week-change-empty = { $week ->
    [this] Für diese Woche ist nichts aufgeschrieben, und das ist ganz in Ordnung.
   *[earlier] Für diese Woche ist nichts aufgeschrieben, und das war ganz in Ordnung.
}
week-change-even = Für alle sieben war etwa gleich viel Raum.
week-change-most-and-none = Am meisten Raum war für { $most }; für { $none } war keiner, anders als { $week ->
    [this] letzte Woche.
   *[earlier] in der Woche davor.
}
week-change-gathered = Um { $gathered } ging es { $now }-mal, { $week ->
    [this] letzte Woche
   *[earlier] in der Woche davor
} { $times ->
    [0] gar nicht.
    [1] einmal.
    [2] zweimal.
   *[other] { $times }-mal.
}
week-change-most = Am meisten Raum war für { $most }.
week-change-most-again = Am meisten Raum war für { $most }, wie schon { $week ->
    [this] letzte Woche.
   *[earlier] in der Woche davor.
}
week-change-most-after = Am meisten Raum war für { $most }; { $week ->
    [this] letzte Woche war er für { $before }.
   *[earlier] in der Woche davor war er für { $before }.
}
week-change-shared = Am meisten Raum war für { $one } und { $other }.
week-change-shared-by-many = Mehrere teilten sich den meisten Raum.

## The balance in a word.

balance-empty = offen
balance-even = ausgeglichen
balance-leaning = einigen zugeneigt
balance-mostly-one = vor allem eine

## Presence. $present and $reserve are numbers.

days-present = { $present ->
    [0] Noch keine Tage
    [one] An 1 Tag da
   *[other] An { $present } Tagen da
}
# Of an earlier week.
days-present-then = { $present ->
    [0] Nichts aufgeschrieben
    [one] An 1 Tag da
   *[other] An { $present } Tagen da
}
rest-in-reserve = { $reserve ->
    [0] kein Ruhetag in Reserve
    [one] 1 Ruhetag in Reserve
   *[other] { $reserve } Ruhetage in Reserve
}

# $present is days-present, $reserve is rest-in-reserve.
presence = { $present }, { $reserve }

## Why a practice is the day's focus.

focus-picked = Für heute hast du diese Übung gewählt.
focus-untouched = In den letzten zwei Wochen nicht berührt. Nachzuholen gibt es nichts; es ist einfach der nächste Stuhl im Kreis.
focus-least-touched = In den letzten zwei Wochen am seltensten berührt. Nachzuholen gibt es nichts; es ist einfach der nächste Stuhl im Kreis.
focus-beginning = Ein Platz für den Anfang.

## What became of a reminder. $time says when it was due, $until when what kept it was over.
## $practice stands inside the sentence (practice-inline).
## $time and $until are “13:00”, “gestern um 13:00” or “Freitag um 13:00”: “von” and “bis” fit them all.

reminder-shown = Die von { $time } wurde gezeigt.
reminder-shown-do-not-disturb = Die von { $time } wurde bis { $until } zurückgehalten; so lange war „Nicht stören“ an.
reminder-shown-away = Die von { $time } wartete bis { $until }; dann warst du zurück.
reminder-shown-asleep = Die von { $time } wartete bis { $until }; so lange schlief der Computer.
reminder-shown-not-running = Die von { $time } wartete bis { $until }; so lange lief Hearth nicht.
reminder-held = Die von { $time } wartet auf einen besseren Moment.
reminder-held-do-not-disturb = Die von { $time } wird für dich zurückgehalten, solange „Nicht stören“ an ist.
reminder-held-away = Die von { $time } wartet, bis du zurück bist.
reminder-later = Die von { $time } wurde eine Weile verschoben.
reminder-done = Die von { $time } wurde beantwortet.
reminder-not-today = Die von { $time } wurde für den Tag beiseitegelegt.
reminder-silent-logged = Die von { $time } blieb still: Du hattest { $practice } schon eingetragen.
reminder-silent-day-logged = Die von { $time } blieb still: Der Tag hatte schon einen Eintrag.
reminder-silent-rest = Die von { $time } blieb still: Es war ein Ruhetag.
reminder-silent-paused = Die von { $time } blieb still: Die Erinnerungen machten Pause.
reminder-silent-quiet = Die von { $time } blieb still: Sie fiel in deine stillen Stunden.
reminder-silent-not-today = Die von { $time } blieb still: Du hattest „Heute nicht“ gesagt.
reminder-silent-presenting = Die von { $time } blieb still: Etwas füllte den Bildschirm, oder er wurde geteilt.
reminder-withdrawn = Die von { $time } wurde zurückgezogen: Der Tag brauchte nichts mehr.
reminder-switched-off = Die von { $time } wurde beiseitegelegt: Ihre Erinnerung ist ausgeschaltet.
reminder-missed = Die von { $time } verging, ohne gezeigt zu werden.
reminder-missed-do-not-disturb = Die von { $time } blieb still: „Nicht stören“ war an, bis ihr Tag vorbei war.
reminder-missed-away = Die von { $time } verging, während du weg warst.
reminder-missed-asleep = Die von { $time } fiel aus: Der Computer schlief bis { $until }.
reminder-missed-not-running = Die von { $time } fiel aus: Hearth lief bis { $until } nicht.
reminder-gathered = Die von { $time } kam zusammen mit einer späteren; ein Wort genügte für beide.
reminder-failed = Die von { $time } ließ sich nicht zeigen: Der Desktop nahm sie nicht an.

## Why a backup was made.

backup-kind-auto = von selbst
backup-kind-hand = von Hand
backup-kind-before-import = vor dem Import
backup-kind-before-restore = vor dem Rückholen
backup-kind-before-update = vor dem Update

## The diary that an export in Markdown is.

diary-title = Hearth-Tagebuch
diary-period = Vom { $first } bis zum { $last }.
diary-nothing = Noch steht nichts darin.
diary-month = { $month } { $year }
diary-day = { $weekday }, { $date }
diary-date = { $day }. { $month } { $year }
diary-space = mit { $space }
diary-rest = Ein Ruhetag.

## Files of other apps.

import-format-hearth-json = Ein Export von Hearth.
import-format-loop-csv = Ein Export von Loop Habit Tracker.
import-format-loop-db = Eine Sicherung von Loop Habit Tracker.
import-format-daylio-csv = Ein Export von Daylio.
import-format-daylio-backup = Eine Sicherung von Daylio.
import-format-table-habit = Ein Export von Table Habit.
import-format-presently = Ein Export von Presently.
import-format-plain-csv = Eine Tabelle.
import-left-computed = Von der anderen App berechnete Tage, an denen nichts getan wurde: { $count }.
import-left-not-done = Zeilen, die sagen, dass nichts getan wurde: { $count }.
import-left-skipped = Absichtlich übersprungene Zeilen: { $count }.
import-left-empty = Leere Zeilen: { $count }.
import-left-only-feeling = Zeilen mit einem Gefühl und nichts, wozu es gehört: { $count }.
import-left-deleted = Zeilen einer gelöschten Gewohnheit: { $count }.
