### What went wrong, for window and command line: what it is, then what to do. Words such as empathy,
### mon or hearth-json in a list of what can be typed, and commands such as „hearth backup list“, stay
### as they are. $reason is what the system said, in its own language.

## What was asked for cannot be.

# $name is what was typed.
error-unknown-practice = „{ $name }“ ist keine der sieben Übungen. Es gibt empathy, boundaries, community, listening, support, inclusivity und authenticity.
error-unknown-export-format = „{ $name }“ ist keine Form für einen Export. Es gibt json, csv und markdown.
error-unknown-weekday = „{ $name }“ ist kein Wochentag. Es gibt mon, tue, wed, thu, fri, sat und sun.
error-day-start-out-of-range = Ein Tag kann zwischen 00:00 und 12:00 beginnen, nicht um { $hour }:00.
error-rhythm-out-of-range = Ein Rhythmus heißt: so oft in so vielen Tagen, höchstens einmal am Tag und mindestens einmal in 30 Tagen. { $times } in { $days } ist keiner.
error-feeling-out-of-range = Ein Gefühl ist eine Zahl von 1 bis 5, nicht { $feeling }.
# $day and $first are dates such as 9. Mai 2026.
error-day-ahead = Der { $day } kommt erst noch. Wähle heute oder einen Tag davor.
error-day-too-early = Der { $day } liegt vor dem { $first }, dem frühesten Tag des Tagebuchs.
error-time-ahead = { $time } kommt heute erst noch. Wähle eine Zeit, die schon vergangen ist.
error-no-time-of-day = „{ $text }“ ist keine Uhrzeit wie 19:30.
error-already-answered = Diese Erinnerung ist schon beantwortet.
error-empty-page = Eine freie Seite braucht ein paar Worte. Nichts wurde gespeichert.
error-note-too-long = Die Notiz ist länger als 16 MiB. Kürze sie oder speichere sie in zwei Teilen; noch ist nichts gespeichert.
error-draft-key-too-long = Der Name für Worte, die gerade entstehen, kann höchstens 100 Bytes haben; dieser hat { $bytes }.
error-no-weekday = Eine Erinnerung braucht wenigstens einen Wochentag.
error-empty-span = Anfang und Ende einer Zeitspanne können nicht gleich sein.
# $day is a date such as 9. Mai 2026.
error-pause-over = Der { $day } ist schon vorbei. Wähle einen späteren Tag für das Ende der Pause.
error-reminder-text-too-long = Der Text einer Erinnerung kann höchstens 200 Zeichen haben.
error-closing-too-long = Eine letzte Zeile kann höchstens { 2000 } Zeichen haben; diese hat { $characters }. Kürze sie; noch ist nichts gespeichert.
# $week is the date of its first day, such as 4. Mai 2026.
error-no-such-letter = Für die Woche vom { $week } ist kein Brief aufbewahrt.
error-empty-cue = Ein Plan braucht beide Hälften: Wenn etwas geschieht, dann tust du etwas.
error-cue-too-long = Jede Hälfte eines Plans kann höchstens 300 Zeichen haben. Noch ist nichts gespeichert.
error-no-such-cue = Diesen Plan gibt es nicht mehr.
error-empty-space-name = Ein Ort braucht einen Namen; Anfangsbuchstaben genügen.
error-space-name-too-long = Der Name eines Ortes kann höchstens 120 Zeichen haben. Noch ist nichts gespeichert.
error-space-why-too-long = Die Zeile darüber, was an einem Ort Sicherheit gibt, kann höchstens { 1000 } Zeichen haben. Noch ist nichts gespeichert.
error-space-exists = Einen Ort „{ $name }“ gibt es schon. Wähle einen anderen Namen, oder verbinde die beiden.
error-no-such-space = Einen Ort „{ $name }“ gibt es nicht. Vielleicht ist er umbenannt oder entfernt worden.
error-same-space = Ein Ort lässt sich nicht mit sich selbst verbinden.
error-empty-rehearsal = Zum Ausprobieren braucht es den Satz, den du sagen möchtest.
error-rehearsal-too-long = Das ist zu lang: Ein Satz kann höchstens { 2000 } Zeichen haben, ein Wort dazu, wie es war, 200. Noch ist nichts gespeichert.
error-went-out-of-range = Wie es war, ist eine Zahl von 0 bis 4, nicht { $went }.
error-no-such-rehearsal = Diesen geprobten Satz gibt es nicht mehr.
error-rest-span = Eine Zeit der Ruhe endet frühestens an ihrem ersten Tag und spätestens 366 Tage nach heute.
error-no-such-entry = Einen Eintrag { $id } gibt es nicht. Vielleicht ist er gelöscht worden.
error-no-such-reminder = Eine Erinnerung { $id } gibt es nicht. „hearth reminders list“ zeigt, welche es gibt.
error-nothing-to-undo = Es gibt nichts zurückzunehmen.
error-undo-conflict = Das lässt sich nicht mehr zurücknehmen, denn etwas davon wurde später noch geändert.

## The journal and its files. $path is where they lie.

error-no-data-folder = Dieses System sagt nicht, wo Programme ihre Daten aufbewahren. Setze { $variable } auf einen eigenen Ordner.
error-folder-unusable = { $path } lässt sich nicht verwenden: { $reason }. Sieh nach, ob der Ordner da ist, wo er sein soll, und ob du darin schreiben darfst.
error-newer-journal = { $path } stammt von einem neueren Hearth (Format { $found }, dieses hier kennt { $known }). Mit einem neueren Hearth lässt es sich öffnen; nichts wurde verändert.
error-not-a-journal = { $path } ist kein Tagebuch von Hearth und blieb unberührt. Lege die Datei woandershin, oder wähle einen anderen Ordner.
error-damaged = { $path } ist beschädigt und blieb, wie es ist; nichts wurde gespeichert. Ein Start von Hearth oder „hearth check --repair“ legt es beiseite und rettet, was sich retten lässt.
error-journal-gone = { $path } ist fort oder leer, aber die Sicherungen sind da. Ein Start von Hearth oder „hearth check --repair“ holt die neueste zurück.
error-relative-folder = „{ $path }“ ist nicht der ganze Weg zu einem Ordner. Schreib ihn von Anfang an, oder wähle den Ordner aus.
error-no-such-backup = Unter { $path } liegt keine Sicherung. „hearth backup list“ zeigt, welche es gibt.
error-already-open = { $path } ist schon in einem anderen Hearth offen.
error-busy = Ein anderes Programm benutzt gerade das Tagebuch. Nichts wurde gespeichert; versuch es bitte noch einmal.
error-disk-full = Der Datenträger ist voll. Nichts wurde gespeichert; schaffe etwas Platz und versuch es noch einmal.
error-not-writable = Ins Tagebuch lässt sich nicht schreiben: { $reason }. Nichts wurde gespeichert.
error-not-written = Der Export ließ sich nicht schreiben: { $reason }. Verlass dich nicht darauf; versuch es noch einmal, oder wähle einen anderen Ordner.
error-file-not-written = { $path } ließ sich nicht schreiben: { $reason }. Was vorher da war, ist unverändert; wähle einen anderen Ordner.
error-cancelled = Angehalten; nichts wurde geschrieben.
error-storage = Das Tagebuch konnte das nicht tun: { $reason }
error-sqlite-too-old = Das mitgelieferte SQLite { $version } ist älter als 3.51.3 und könnte Daten verlieren.
error-migration = Das Tagebuch ließ sich nicht auf das neueste Format bringen: { $reason }. Nichts wurde verändert.
error-unreadable = Etwas im Tagebuch ließ sich nicht lesen: { $reason }

## The window.

error-worker-gone = Das Tagebuch antwortet nicht mehr. Bitte starte Hearth neu.
error-example-open = Das ist das Beispiel. Geh zuerst zu deinem Tagebuch zurück.
error-picture-unusable = Das Bild ist nicht gelungen. Nichts wurde gespeichert; versuch es noch einmal.
error-not-printed = Das ließ sich nicht drucken: { $reason }.
error-not-started = Hearth konnte nicht starten. Gibt es einen Desktop, auf dem sich ein Fenster öffnen kann?
error-internal = Hearth konnte das nicht tun: { $reason }

## A file was not taken in.

error-unknown-file = „{ $file }“ ist keine Datei, die Hearth kennt. Wähle einen Export von Hearth, Loop Habit Tracker, Daylio, Table Habit oder Presently, oder eine CSV-Datei mit einer Spalte für Tage. Nichts wurde importiert.
error-unknown-import-format = „{ $name }“ ist kein Format, das sich importieren lässt. Es gibt hearth-json, loop-csv, loop-db, daylio-csv, daylio-backup, table-habit, presently und plain-csv.
error-file-unreadable = „{ $file }“ ließ sich nicht lesen: { $reason }. Nichts wurde importiert.
# $place is one of the five below it. $problem is one of those in the next three parts, without a full
# stop. German: after the colon it is a whole sentence and begins with a capital letter.
error-not-imported = { $place }: { $problem }. Nichts wurde importiert.
error-place = „{ $file }“
error-place-line = „{ $file }“, Zeile { $line }
error-place-column = „{ $file }“, Zeile { $line }, Spalte { $column }
# $inner is a file within an archive, or a table of a database.
error-place-inner = „{ $file }“, { $inner }
error-place-inner-line = „{ $file }“, { $inner }, Zeile { $line }

## What is wrong with a file of another app.

error-problem-too-large = Die Datei ist größer als 512 MiB
error-problem-bomb = Beim Entpacken wird daraus mehr, als ein echter Export enthält; vielleicht soll die Datei Schaden anrichten
error-problem-too-many-records = Die Datei hat mehr Zeilen als die eine Million, die sich auf einmal importieren lässt
error-problem-too-many-activities = Die Datei hat mehr als { 2000 } verschiedene Aktivitäten; ist es die richtige Spalte?
error-problem-no-archive = Die Datei ist kein ZIP-Archiv oder unvollständig; exportiere sie noch einmal
error-problem-encrypted = Die Datei ist mit einem Passwort verschlossen; exportiere sie ohne Passwort
error-problem-missing-file = Darin fehlt „{ $name }“; wähle die Datei, die die andere App exportiert hat
error-problem-damaged = Die Datei ist beschädigt oder unvollständig; exportiere sie noch einmal
error-problem-encoding = Die Datei ist kein Text in UTF-8 oder UTF-16; speichere sie als UTF-8
error-problem-nul = Die Datei enthält ein NUL-Zeichen, das in keinem Text vorkommt
error-problem-empty = Die Datei ist leer
error-problem-missing-column = Die Spalte „{ $name }“ fehlt
error-problem-column-twice = Die Spalte „{ $name }“ gibt es zweimal; benenne eine davon um
error-problem-ragged = Die Zeile hat { $found ->
    [one] 1 Spalte
   *[other] { $found } Spalten
}, die Kopfzeile { $wanted }
error-problem-open-quote = Hier beginnt ein Anführungszeichen, das nirgends endet; vielleicht ist die Datei unvollständig
# $text is what the file has.
error-problem-no-date = „{ $text }“ ist kein Datum
error-problem-ambiguous-date = „{ $text }“ kann Tag/Monat oder Monat/Tag sein, und keine andere Zeile verrät es; schreib Daten als YYYY-MM-DD
error-problem-day-out-of-range = „{ $text }“ liegt außerhalb der Tage des Tagebuchs, 1970-01-01 bis 9999-12-31
# $number counts the days since 1 January 1970.
error-problem-day-number-out-of-range = „Tag { $number }“ liegt außerhalb der Tage des Tagebuchs, 1970-01-01 bis 9999-12-31
error-problem-no-time = „{ $text }“ ist keine Uhrzeit
error-problem-no-feeling = „{ $text }“ ist kein Gefühl; ein Gefühl ist eine Zahl von 1 bis 5
error-problem-no-value = „{ $text }“ kommt in diesem Format nicht vor
# $kind is what a database calls it, such as Text or Blob.
error-problem-no-number = „{ $kind } statt einer Zahl“ kommt in diesem Format nicht vor
error-problem-no-text = „{ $kind } statt eines Textes“ kommt in diesem Format nicht vor
error-problem-note-too-long = Die Notiz ist länger als 16 MiB
error-problem-name-too-long = Ein Name hat { $bytes } Bytes; höchstens { 1000 } sind möglich
# $reason is what the reader of JSON said, in English.
error-problem-json = So schreibt die andere App keine Datei: { $reason }
error-problem-no-loop-database = Die Datei ist keine Datenbank von Loop Habit Tracker

## What is wrong with a file of Hearth’s own.

error-json-unreadable = Die Datei ließ sich nicht lesen ({ $reason })
# $reason is what the reader of JSON said, in English; so too below.
error-json-no-json = Das ist kein gültiges JSON ({ $reason })
error-json-cut-off = Die Datei endet zu früh; exportiere oder hole sie noch einmal
error-json-unfit = { $reason }
error-json-no-journal = Das ist kein Tagebuch von Hearth; dessen „format“ wäre „{ $format }“
error-json-version-zero = Eine Version 0 hat dieses Format nicht
error-json-newer-version = Die Datei stammt von einem neueren Hearth (Version { $found }, dieses hier kennt { $known }); ein neueres Hearth kann sie lesen
error-json-missing-key = „{ $key }“ fehlt
error-json-key-twice = „{ $key }“ gibt es zweimal
# $key is the day of a rest day, focus or letter as the file has it, or the identifier of another
# thing. $problem is one of those below.
error-json-item = { $kind ->
    [rest-day] Ruhetag { $key } – { $problem }
    [focus] Fokus { $key } – { $problem }
    [reminder] Erinnerung { $key } – { $problem }
    [letter] Brief { $key } – { $problem }
    [cue] Plan { $key } – { $problem }
    [space] Ort { $key } – { $problem }
    [rehearsal] Geprobter Satz { $key } – { $problem }
   *[entry] Eintrag { $key } – { $problem }
}

## What is wrong with one thing in it. $most is a number. German: a sentence after a dash.

error-item-twice = das gibt es zweimal
# $day, $first and $last are days as the file has them.
error-item-day-out-of-range = { $day } liegt nicht zwischen { $first } und { $last }
error-item-reminder-text-too-long = der Text hat mehr als { $most } Zeichen
error-item-empty-window = Anfang und Ende des Zeitfensters sind gleich
error-item-no-weekday = ein Wochentag fehlt
error-item-closing-too-long = die letzte Zeile hat { $characters } Zeichen, mehr als { $most }
error-item-empty-cue = eine der beiden Hälften fehlt
error-item-cue-too-long = eine der beiden Hälften hat mehr als { $most } Zeichen
error-item-empty-space-name = der Name fehlt
error-item-space-name-too-long = der Name hat mehr als { $most } Zeichen
error-item-space-why-too-long = was hier Sicherheit gibt, hat mehr als { $most } Zeichen
error-item-empty-rehearsal = der Satz fehlt
error-item-sentence-too-long = der Satz hat mehr als { $most } Zeichen
error-item-word-too-long = das Wort dazu, wie es war, hat mehr als { $most } Zeichen
error-item-went-out-of-range = wie es war, ist mit { $went } angegeben; möglich ist 0 bis { $most }
error-item-feeling-out-of-range = das Gefühl ist mit { $feeling } angegeben; möglich ist 1 bis 5
error-item-empty-page = sowohl Übung als auch Notiz fehlen
error-item-note-too-long = die Notiz ist länger als 16 MiB

## The system’s timer, which shows reminders while Hearth does not run.

error-timer-no-timer-here = Auf diesem System kennt Hearth keinen Zeitgeber. Lass Hearth stattdessen im Infobereich, oder lass einen eigenen Zeitplaner jede Minute „hearth reminders run-due“ starten.
error-timer-no-program = Dieses System sagt nicht, wo hearth selbst liegt ({ $reason }). Starte es mit seinem ganzen Pfad.
error-timer-no-home = Dieses System sagt nicht, wo dein persönlicher Ordner liegt. Setze HOME darauf.
# $path stands in quotation marks already.
error-timer-unwritable = Ein Zeitgeber kann { $path } nicht nennen, denn darin ist ein Zeilenumbruch oder ein anderes Zeichen, das in keinen Text gehört. Nichts wurde verändert. Benenne den Ordner um oder verschiebe, was darin ist, und richte den Zeitgeber dann noch einmal ein.
error-timer-data-folder = Eine Aufgabe von Windows hat keine eigenen Variablen, darum fände sie das Tagebuch in { $path } nicht. Nichts wurde verändert. Führe einmal „setx { $variable } ORDNER“ aus, dann haben alle deine Programme die Variable, und richte den Zeitgeber noch einmal ein.
error-timer-file = { $path } lässt sich nicht ändern: { $reason }. Sieh nach, ob du dort schreiben darfst, und versuch es dann noch einmal.
error-timer-missing = Diesem System fehlt „{ $program }“, das Hearth wecken würde. Nichts wurde verändert. Lass Hearth stattdessen im Infobereich, oder lass einen eigenen Zeitplaner jede Minute „hearth reminders run-due“ starten.
error-timer-refused = „{ $command }“ konnte es nicht tun: { $reason }. Nichts wurde verändert. Versuch es noch einmal in einem Terminal innerhalb deiner Desktop-Sitzung.
# $because is one of the sentences above.
error-timer-left-behind = { $because } Eines bleibt zurück: { $path } ({ $reason }). Lösche es von Hand.
