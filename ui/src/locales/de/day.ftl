### The day: its focus, its rest, coming back, and the first one.

## Today’s focus
focus-more = Mehr für heute
focus-another = Eine andere Übung
focus-turned = Eine andere Übung ist vorgeschlagen
focus-not-today = Heute nicht
focus-put-aside = Heute ohne Fokus
focus-pick = Oder selbst wählen
focus-none = Heute ohne Fokus
focus-none-words = Jeder Platz ist offen.
focus-suggest = Doch etwas vorschlagen
day-cues = Deine anderen Pläne
# Read aloud before such a plan; $practice is a name.
day-cue-of = { $practice }:
focus-more-cues = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}
focus-rehearse = Satz ausprobieren

## The day’s focus in the week
matrix-focus-name = { $name }, der Fokus des Tages
matrix-focus = Der Fokus des Tages
matrix-no-focus = keiner

## Rest
rest-days = Mehrere Tage Ruhe
rest-days-words = Ruhe ändert nichts an den Zahlen, und die Erinnerungen bleiben an diesen Tagen still.
rest-since = Erster Tag
rest-last = Letzter Tag
rest-length = { $count ->
    [0] Der letzte Tag liegt vor dem ersten.
    [one] Ein Tag Ruhe.
   *[other] { $count } Tage Ruhe.
}
rest-save = Ruhen
rest-days-marked = { $count ->
    [one] Ein Tag Ruhe
   *[other] { $count } Tage Ruhe, bis { $day }
}
rest-until = Ruhe bis { $day }
rest-last-day = Der letzte Tag dieser Ruhe
rest-end = Die ganze Ruhe beenden
rest-ended = Die Ruhe ist vorbei

## Coming back after days away. The days are never counted.
return-1 = Das Feuer brennt noch. Schön, dich wiederzusehen.
return-2 = Dein Platz ist, wie du ihn verlassen hast. Komm herein.
return-3 = Nachzuholen gibt es hier nichts. Die Stühle sind noch warm.
return-4 = Gut, dass du da bist. Sieben Plätze, und alle sind offen.
return-put-away = Weglegen

## Welcome
welcome-stays = Alles bleibt auf diesem Computer: kein Konto, kein Netz.
welcome-example = Erst mit einem Beispiel umsehen
welcome-again = Deine Erinnerungen bleiben, wie sie sind
welcome-tap = Tippe an, was du heute berührt hast
welcome-tap-words = Dann leuchtet der Platz auf. Keiner ist auch gut, und jedes Tippen lässt sich zurücknehmen.
welcome-tapped = Das ist schon alles
welcome-tapped-words = Ein leuchtender Platz öffnet sich, wenn du ihn noch einmal antippst, für eine Notiz, wenn du magst.
welcome-come-in = Eintreten
