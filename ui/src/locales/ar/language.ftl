### The choice of a language, on the page of settings.

set-language = اللغة
# As the computer itself speaks.
set-language-system = كلغة هذا الحاسوب
