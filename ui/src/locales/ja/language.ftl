### The choice of a language, on the page of settings.

set-language = 言語
# As the computer itself speaks.
set-language-system = コンピューターに合わせる
