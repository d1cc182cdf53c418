### Progress: the page, the week's charts, pictures.

## The page and its week.

as-table = عرض في جدول
jump-to-day = أسبوع هذا اليوم
week-before = الأسبوع السابق
week-after = الأسبوع التالي
this-week = هذا الأسبوع
matrix-title = الأسبوع، مقعدًا مقعدًا
matrix-caption = كم مرة سُجّلت كل ممارسة في كل يوم
total = المجموع
present = الحضور
open-day = { $day }: حضور، عرض لحظاته
yes = نعم
state-present = حضور
state-rest = راحة
state-quiet = هدوء
state-ahead = قادم
mark = { $name }، { $day }: { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
# $week is `this` or an earlier one.
petal = { $name }: { $week ->
    [this] { $count } هذا الأسبوع، { $before } الأسبوع الماضي
   *[earlier] { $count } ذلك الأسبوع، { $before } الأسبوع الذي قبله
}
balance-now = { $week ->
    [this] هذا الأسبوع
   *[earlier] ذلك الأسبوع
}
balance-before = { $week ->
    [this] الأسبوع الماضي
   *[earlier] الأسبوع الذي قبله
}
balance-title = توازن السبع
balance-caption = مرات تسجيل كل ممارسة، ومعها الأسبوع السابق
area-is-times = يتسع الشكل بقدر مرات التسجيل
balance-words-empty = { $week ->
    [this] سبع بذور حتى الآن؛ الأسبوع مفتوح.
   *[earlier] سبع بذور؛ لم يُكتب شيء.
}
balance-words-even = موزّع على السبع بالتساوي.
balance-words-leaning = يميل إلى بعض السبع.
balance-words-mostly-one = تغلب عليه واحدة من السبع.
nothing-behind = لا لحظات هنا.
not-loaded = تعذّرت قراءة هذا الأسبوع. { $reason }
not-loaded-older = تعذّرت قراءة ذلك، وهذا ما كان قبله. { $reason }

## How the week felt.

feeling-title = كيف كان شعور الأسبوع
feeling-caption = متوسط مشاعر كل يوم، من { 1 } إلى { 5 }
feeling-summary = { $days ->
    [one] دُوّن شعور في يوم واحد.
    [two] دُوّنت مشاعر في يومين.
    [few] دُوّنت مشاعر في { $days } أيام.
    [many] دُوّنت مشاعر في { $days } يومًا.
   *[other] دُوّنت مشاعر في { $days } يوم.
}
feeling-none = يمكن أن يضاف شعور في ملاحظة اللحظة؛ وتظهر هنا مشاعر الأسبوع.
feeling-mean = المتوسط، من { 1 } إلى { 5 }
feeling-count = مرات التدوين
feeling-mark = { $day }: { $mean } من { 5 }، { $count ->
    [one] دُوّن مرة واحدة
    [two] دُوّن مرتين
    [few] دُوّن { $count } مرات
    [many] دُوّن { $count } مرة
   *[other] دُوّن { $count } مرة
}

## Beyond the week.

beyond-title = أبعد من الأسبوع
beyond-empty-title = ما زال العام مفتوحًا
beyond-empty = حين تجتمع هنا بضع لحظات، يرتسم العام والشهر وإيقاعهما تحت الأسبوع.
last-twelve-months = الأشهر الاثنا عشر الأخيرة
choose-year = العام المعروض
year-before = العام السابق
year-after = العام التالي
month-before = الشهر السابق
month-after = الشهر التالي
range-label = المدة المعروضة
range-four-weeks = أربعة أسابيع
range-three-months = ثلاثة أشهر
range-year = عام
range-all = الكل
behind-week = الذهاب إلى أسبوعه
behind-more = عرض المزيد
behind-weekday-hour = { $weekday } من { $from } إلى { $until }
print = طباعة

## Tables and pictures.

chart-as-table = { $title }: عرض في جدول
picture-open = { $title }: حفظ صورة
picture-title = صورة من هذا
picture-format = الصيغة
picture-svg = SVG
picture-png = PNG
picture-look = المظهر
picture-names = مع أسماء الممارسات
picture-save = حفظ
picture-mark = Hearth
picture-saved = حُفظت الصورة في { $path }
picture-not-saved = لم تُحفظ الصورة. { $reason }
