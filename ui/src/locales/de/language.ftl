### The choice of a language, on the page of settings.

set-language = Sprache
# As the computer itself speaks.
set-language-system = Wie auf diesem Computer
