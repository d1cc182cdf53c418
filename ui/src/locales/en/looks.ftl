### How Hearth looks: text, contrast, calm.

set-text = Text size
text-usual = Usual
text-large = Large
text-larger = Larger
text-largest = Largest
set-contrast = Higher contrast
set-contrast-hint = Darker words on lighter ground, or the other way round, and clear edges
set-opaque = Less transparency
set-opaque-hint = Nothing shines through anything else
set-calmer = Calmer
set-calmer-hint = Nothing moves, and no practice is suggested
