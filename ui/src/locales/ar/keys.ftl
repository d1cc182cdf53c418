### Keyboard: the list of shortcuts, and the palette that leads anywhere.

## Keys, as they are written on a keyboard
key-mod = { $system ->
    [mac] Cmd
   *[other] Ctrl
}
key-shift = Shift
key-named = { $key ->
    [Enter] Enter
    [Escape] Esc
    [Home] Home
    [End] End
    [PageUp] Page Up
    [PageDown] Page Down
   *[other] { $key }
}
# The first and last of keys in a row, such as 1 and 7.
keys-range = { $first } إلى { $last }

## The list of shortcuts
shortcuts = اختصارات لوحة المفاتيح
shortcuts-hint = يمكن أيضًا الوصول إلى كل ما في Hearth بالمفتاح Tab، والخروج منه بالمفتاح Esc.
shortcuts-anywhere = في كل صفحة
shortcuts-today = في صفحة اليوم
shortcuts-journal = في الدفتر
shortcuts-weeks = في المسار والرسائل
shortcuts-chart = داخل رسم بياني
shortcuts-calendar = داخل التقويم
shortcut-palette = الذهاب إلى أي مكان
shortcut-list = هذه القائمة
shortcut-undo = التراجع عن آخر تغيير
shortcut-hide = إخفاء Hearth فورًا
shortcut-log = تسجيل ممارسة، دورانًا من الأعلى
shortcut-search = بحث
shortcut-week = الأسبوع السابق أو التالي
walk-chart-steps = من علامة إلى علامة
walk-chart-row = إلى أول الصف أو آخره
walk-chart-whole = إلى العلامة الأولى أو الأخيرة
walk-chart-open = فتح اللحظات وراء علامة
walk-calendar-days = من يوم إلى يوم
walk-calendar-week = إلى أول الأسبوع أو آخره
walk-calendar-months = شهر إلى الوراء أو إلى الأمام
walk-calendar-years = عام إلى الوراء أو إلى الأمام
single-keys = المفاتيح المفردة تعمل وحدها
single-keys-hint = تستريح ما دام التركيز في حقل

## Settings
set-keyboard = لوحة المفاتيح
set-shortcuts-hint = كلها، وأين يعمل كل منها
set-shortcuts-open = عرضها
set-palette-hint = الصفحات والممارسات والأسابيع والإعدادات وكلماتك، من حقل واحد
set-palette-open = فتح

## The palette
palette-title = الذهاب إلى أي مكان
palette-field = صفحة أو ممارسة أو تاريخ أو كلمات من دفترك
palette-list = ما عُثر عليه
palette-group = { $group ->
    [pages] الصفحات
    [practices] الممارسات
    [weeks] الأسابيع والأيام
    [settings] الإعدادات
    [actions] يُفعل الآن
   *[entries] من دفترك
}
palette-log = تسجيل: { $name }
palette-week = أسبوع { $days }
palette-last-week = الأسبوع الماضي
palette-day = { $day }، في الدفتر
palette-hide = إخفاء Hearth
palette-search = كل اللحظات التي فيها «{ $text }»
palette-count = { $count ->
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
palette-nothing = لا شيء هنا بهذا الاسم. ربما تنفع أحرف أقل.
palette-looking = يجري البحث في الدفتر
palette-trouble = تعذّر البحث في الدفتر. { $reason }
