### The choice of a language, on the page of settings.

set-language = Language
# As the computer itself speaks.
set-language-system = As on this computer
