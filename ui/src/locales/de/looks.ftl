### How Hearth looks: text, contrast, calm.

set-text = Schriftgröße
text-usual = Normal
text-large = Groß
text-larger = Größer
text-largest = Am größten
set-contrast = Mehr Kontrast
set-contrast-hint = Dunklere Worte auf hellerem Grund oder umgekehrt, und klare Kanten
set-opaque = Weniger Transparenz
set-opaque-hint = Nichts scheint durch anderes hindurch
set-calmer = Ruhiger
set-calmer-hint = Nichts bewegt sich, und keine Übung wird vorgeschlagen
