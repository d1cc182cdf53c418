### Privacy: what others may see, and what is handed on.

## Settings
set-privacy = Privat­sphäre
set-blur = Meine Worte unscharf zeigen, bis ich näher komme
set-blur-hint = Notizen, Zitate und Namen werden unter dem Zeiger oder dem Fokus klar
set-hide = Hearth sofort verbergen
set-hide-hint = Von überall, auch mitten im Schreiben; das Getippte bleibt
set-hide-keys = Strg Umschalt H
set-keep-out = Einen Moment für dich behalten
set-keep-out-hint = Jeder Moment lässt sich auf seinem eigenen Blatt aus Brief und Exporten heraushalten
masked-names = Namen, die in Exporten gekürzt werden
masked-names-hint = Ein Export beginnt mit diesen; aus jedem wird überall der Anfangs­buchstabe
masked-add-label = Ein Name
masked-add = Hinzufügen
masked-remove = { $name } entfernen
set-folder = Wo das Tagebuch liegt
set-folder-hint = Ein Ordner auf diesem Computer, nur für dich lesbar
set-network = Netz
set-network-hint = Hearth stellt nie eine Verbindung her

## The example
example = Ein Beispiel
example-words = Das ist ein Beispiel zum Umsehen. Nichts davon ist von dir, und nichts wird gespeichert.
example-leave = Zurück zu meinem Tagebuch
example-open = Umsehen
set-example = Ein Beispiel
set-example-hint = Ein Tagebuch mit ein paar Wochen, getrennt von deinem
