### The weekly letter. Read it as a letter: from a person's own week, to that person.
###
### Most sentences can be said in several ways, numbered from 1; the number of the week chooses.
### There may be as many as a language likes, but at least two, so that one week does not sound
### like the next. “-so-far” is for a week that is not over.
###
### $often is how often as a number, $number the same in letters.
### $days is one of letter-days, $times one of letter-times. A name with -capital begins a sentence.
### $practices is a list of practice-inline, $names the same with a capital, $weekdays one of days;
### $count says how many, with $days and $times too.
###
### German: “Grenzen” is a plural and the other names are singular, so a practice never is the
### subject of a sentence; it stands after a preposition. $days has its “an” with it.

# Without a comma: what follows begins with a capital letter.
letter-greeting = Für dich

## Small words.

letter-number = { $count ->
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $count }
}
letter-days = { $count ->
    [one] an einem Tag
   *[other] an { $number } Tagen
}
# “dreimal” is one word, “13-mal” has a hyphen.
letter-times = { $count ->
    [1] einmal
    [2] zweimal
    [3] dreimal
    [4] viermal
    [5] fünfmal
    [6] sechsmal
    [7] siebenmal
    [8] achtmal
    [9] neunmal
    [10] zehnmal
    [11] elfmal
    [12] zwölfmal
   *[other] { $number }-mal
}
letter-pages = { $count ->
    [one] eine freie Seite
   *[other] { $number } freie Seiten
}
# The last two parts of a list, and any two parts before them.
letter-and = { $before } und { $last }
letter-comma = { $before }, { $next }

## On which days something was written.

letter-ahead-1 = Diese Woche hat noch nicht begonnen. Sie kann noch alles werden.
letter-ahead-2 = Diese Woche liegt noch vor dir, und ihre Seite ist unbeschrieben.
letter-quiet-1 = Für diesen Brief gibt es nichts zu erzählen, und das ist in Ordnung. Gelebt wurde die Woche trotzdem.
letter-quiet-2 = Diese Woche hat einem Brief nichts hinterlassen. Manche Wochen sind zum Leben da, nicht zum Schreiben.
letter-quiet-3 = Die Seite dieser Woche ist weiß, und an einer weißen Seite ist nichts auszubessern.
letter-quiet-so-far-1 = Bisher gibt es nichts zu erzählen. Die Woche ist noch offen.
letter-quiet-so-far-2 = Die Seite ist bisher weiß, und es eilt nicht, sie zu füllen.
letter-quiet-so-far-3 = Bisher nichts für einen Brief. Das Feuer brennt trotzdem.
letter-resting-1 = Diese Woche hast du { $days } geruht und die Seite weiß gelassen. Auch das ist Fürsorge.
letter-resting-2 = Das war eine Woche der Ruhe, ohne Worte für einen Brief, und es fehlt nichts.
letter-resting-3 = { $days-capital } dieser Woche war Ruhe. Solche Wochen wirken im Stillen.
letter-resting-so-far-1 = Bisher hast du diese Woche { $days } geruht und die Seite weiß gelassen. Auch das ist Fürsorge.
letter-resting-so-far-2 = Bisher ist das eine Woche der Ruhe, ohne Worte für einen Brief, und es fehlt nichts.
letter-itself-1 = Diese Woche bleibt für sich, und das ist gut so.
letter-itself-2 = Diese Woche bleibt ganz bei dir.
letter-something-1 = Hier ist etwas aus deiner Woche.
letter-something-2 = Ein wenig aus dieser Woche, für dich gesammelt.
letter-one-1 = Einmal hast du dich diese Woche ans Feuer gesetzt, am { $weekdays }.
letter-one-2 = Der Tag, an dem du diese Woche vorbeikamst, war der { $weekdays }.
letter-one-3 = Am { $weekdays } bist du diese Woche vorbeigekommen.
letter-one-so-far-1 = Einmal hast du dich bisher ans Feuer gesetzt, am { $weekdays }.
letter-one-so-far-2 = Am { $weekdays } bist du bisher vorbeigekommen.
letter-few-1 = Am { $weekdays } hast du dich diese Woche ans Feuer gesetzt.
letter-few-2 = Die Tage, an denen du diese Woche vorbeikamst, waren { $weekdays }.
letter-few-3 = Diese Woche hast du am { $weekdays } innegehalten und etwas bemerkt.
letter-few-so-far-1 = Bisher hast du dich am { $weekdays } ans Feuer gesetzt.
letter-few-so-far-2 = Bisher hast du am { $weekdays } etwas von dir hiergelassen.
letter-most-1 = Diese Woche hast du dich { $days } ans Feuer gesetzt.
letter-most-2 = Im größten Teil dieser Woche steckt etwas von dir, { $days } von sieben.
letter-most-3 = { $days-capital } dieser Woche hast du einen Moment innegehalten und etwas bemerkt.
letter-most-so-far-1 = Bisher hast du dich { $days } ans Feuer gesetzt.
letter-most-so-far-2 = Im größten Teil der Woche steckt bisher etwas von dir.
letter-every-1 = Diese Woche hast du dich jeden Tag ans Feuer gesetzt.
letter-every-2 = In jedem Tag dieser Woche steckt etwas von dir.
letter-every-3 = Sieben Tage, und an jedem hast du einen Moment innegehalten.
letter-every-so-far-1 = Bisher hast du dich jeden Tag ans Feuer gesetzt.
letter-every-so-far-2 = In jedem Tag steckt bisher etwas von dir.

letter-rest-1 = { $days-capital } war Ruhe, und Ruhe gehört hierher wie alles andere.
letter-rest-2 = Geruht hast du { $days }, und auch das ist eine Art Fürsorge.

## What came up.

letter-named-1 = Es ging um { $practices }.
letter-named-2 = Da war Raum für { $practices }.
letter-even-1 = Deine Aufmerksamkeit ging ums Feuer herum, ohne irgendwo lange zu bleiben.
letter-even-2 = Es war eine ausgeglichene Woche, mit ein wenig von vielem.
letter-even-3 = Nichts nahm allen Raum für sich.
letter-once-1 = { $count ->
    [one] Einmal
   *[other] Je einmal
} ging es um { $practices }.
letter-once-2 = Da war { $count ->
    [one] ein Moment
   *[other] je ein Moment
} für { $practices }.
letter-all-1 = Alle sieben kamen { $times } vor.
letter-all-2 = Alle sieben waren an der Reihe, jeweils { $times }.
letter-only-1 = { $often ->
    [1] Das eine Mal
    [2] Beide Male
   *[other] Alle { $number } Male
} ging es um { $practices }.
letter-only-2 = Um { $practices } ging es { $times }, und mehr brauchte es nicht.
letter-mostly-one-1 = Das meiste davon galt einem Thema: { $practices }, { $times }.
letter-mostly-one-2 = Meist drehte sich die Woche um { $practices }, { $times }.
letter-mostly-one-3 = Vor allem ging es um { $practices }, { $times }.
letter-most-practised-1 = Am häufigsten kamst du auf { $practices } zurück, { $times }.
letter-most-practised-2 = Immer wieder ging es um { $practices }, { $times }.
letter-most-practised-3 = Mehr als um alles andere ging es um { $practices }, { $times }.
letter-most-two-1 = Auf { $practices } kamst du { $times } zurück und auf { $second } { $second-times }.
letter-most-two-2 = Um { $practices } ging es { $times }, um { $second } { $second-times }.
letter-most-two-3 = Für { $practices } war { $times } Raum, für { $second } { $second-times }.
letter-tied-1 = Auf { $practices } kamst du { $count ->
    [one] { $times }
   *[other] je { $times }
} zurück.
letter-tied-2 = Um { $practices } ging es { $count ->
    [one] { $times }.
   *[other] je { $times }.
}
letter-others-1 = Auch für { $practices } war ein Platz da.
letter-others-2 = Raum war auch für { $practices }.
letter-others-3 = Ein wenig Zeit ging außerdem an { $practices }.
letter-all-others-1 = Die anderen { $number } waren auch an der Reihe.
letter-all-others-2 = Und die anderen { $number } leisteten ihnen Gesellschaft.
letter-free-pages-1 = Daneben hast du { $pages } geschrieben.
letter-free-pages-2 = Und da { $count ->
    [one] ist
   *[other] sind
} noch { $pages }, über das, was dir durch den Kopf ging.
letter-only-free-pages-1 = Du hast { $pages } geschrieben, über das, was dir durch den Kopf ging.
letter-only-free-pages-2 = Es war alles freies Schreiben, { $pages }.

## Before a quote.

letter-quote-1 = Am { $weekday } hast du zu { $practice } geschrieben:
letter-quote-2 = Das ist vom { $weekday }, zu { $practice }:
letter-quote-3 = { $weekday }, zu { $practice }, in deinen eigenen Worten:
letter-quote-next-1 = Und am { $weekday }, zu { $practice }:
letter-quote-next-2 = Dann, am { $weekday }, zu { $practice }:
letter-quote-next-3 = Am { $weekday } ging es um { $practice }:
letter-quote-same-day-1 = Am selben Tag, zu { $practice }:
letter-quote-same-day-2 = Und später an diesem Tag, zu { $practice }:
letter-quote-free-1 = Am { $weekday } hast du frei geschrieben:
letter-quote-free-2 = Das ist von einer freien Seite vom { $weekday }:
letter-quote-free-next-1 = Und am { $weekday }, auf einer freien Seite:
letter-quote-free-next-2 = Dann, am { $weekday }, hast du frei geschrieben:
letter-quote-free-same-day-1 = Am selben Tag, auf einer freien Seite:
letter-quote-free-same-day-2 = Und später an diesem Tag hast du frei geschrieben:

## Spaces. $space and $second are names as the person wrote them, $count and $second-count their
## numbers, $kind and $second-kind what they are: community, friendship, therapy_group,
## creative_outlet or other, which is also what is only named. The quotation marks keep the names
## as they are within the sentence.

letter-space-1 = { $count ->
    [one] Einer dieser Momente gehört
   *[other] { $number-capital } dieser Momente gehören
} zu „{ $space }“.
letter-space-2 = { $kind ->
    [friendship] { $times-capital } warst du mit „{ $space }“ zusammen.
    [community] { $times-capital } warst du bei „{ $space }“.
    [therapy_group] { $times-capital } warst du bei „{ $space }“.
   *[other] { $times-capital } ist bei diesen Momenten „{ $space }“ genannt.
}
letter-spaces-1 = { $count ->
    [one] Einer dieser Momente gehört
   *[other] { $number-capital } dieser Momente gehören
} zu „{ $space }“, { $second-count ->
    [one] einer
   *[other] { $second-number }
} zu „{ $second }“.
letter-spaces-2 = { $times-capital } ist bei diesen Momenten „{ $space }“ genannt, { $second-times } „{ $second }“.

## What was lighter than the week before. Never a reproach.

letter-lighter-1 = Um { $practices } war es diese Woche stiller. Vielleicht ist das schon alles.
letter-lighter-2 = Für { $practices } war diese Woche eine ruhigere, wie es reihum eben kommt.
letter-lighter-3 = Nach der Woche davor war ein wenig Ruhe um { $practices }.
letter-lighter-so-far-1 = Für { $practices } ist diese Woche bisher eine ruhigere, wie es reihum eben kommt.
letter-lighter-so-far-2 = Um { $practices } ist es diese Woche bisher stiller. Vielleicht ist das schon alles.

## The question, and the end.

letter-before-question-1 = Zu { $practices } eine Frage zum Mitnehmen, wenn du magst:
letter-before-question-2 = Zu { $practices } eine Frage für einen Spaziergang oder eine stille Küche:
letter-before-question-3 = Und eine Frage zu { $practices }, zum Antworten oder nur als Gesellschaft:
letter-before-question-4 = Hier ist eine Frage zu { $practices }. Sie hat es nicht eilig:
letter-farewell-1 =
    Herzlich
    deine eigenen sieben Tage
letter-farewell-2 =
    Bis zum nächsten Mal
    die Woche hinter dir
letter-farewell-3 =
    Geh behutsam weiter
    deine eigenen sieben Tage
letter-farewell-so-far-1 =
    Herzlich
    die Woche bisher
letter-farewell-so-far-2 =
    Mehr, wenn die Woche um ist
    deine eigenen Tage
letter-farewell-ahead-1 =
    Voller Vorfreude
    deine kommenden Tage
letter-farewell-ahead-2 =
    Wir sehen uns dort
    deine kommenden Tage
