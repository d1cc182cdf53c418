### The charts beyond the week.

## Shared by several.

chart-day-value = { $day }: { $value }
chart-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
chart-free-page = صفحة حرّة
chart-free-page-alone = صفحة حرّة فقط
chart-rest-day = يوم راحة
chart-today = اليوم
chart-month = الشهر
chart-days-present = أيام الحضور
chart-times-logged = مرات التسجيل

## A year.

heat-title = الأشهر الاثنا عشر الأخيرة
heat-year-title = عام { $year }
heat-caption = أيام الحضور ومرات التسجيل، شهرًا شهرًا
heat-legend = مرات التسجيل في اليوم
heat-2-3 = { 2 } إلى { 3 }
heat-4-5 = { 4 } إلى { 5 }
heat-6-on = { 6 } أو أكثر
heat-before = قبل بدايتك
heat-rest-too = يوم راحة
heat-days = المرات، يومًا يومًا
heat-empty = لا أيام بعد؛ العام مفتوح.
heat-one-day = حضور في يوم واحد، { $day }.
heat-since = { $present ->
    [one] حضور في يوم واحد منذ { $day }.
    [two] حضور في يومين منذ { $day }.
    [few] حضور في { $present } أيام منذ { $day }.
    [many] حضور في { $present } يومًا منذ { $day }.
   *[other] حضور في { $present } يوم منذ { $day }.
}
heat-whole = { $present ->
    [0] لم يُكتب شيء في الأشهر الاثني عشر الأخيرة، ولا بأس.
    [one] حضور في يوم واحد في الأشهر الاثني عشر الأخيرة.
    [two] حضور في يومين في الأشهر الاثني عشر الأخيرة.
    [few] حضور في { $present } أيام في الأشهر الاثني عشر الأخيرة.
    [many] حضور في { $present } يومًا في الأشهر الاثني عشر الأخيرة.
   *[other] حضور في { $present } يوم في الأشهر الاثني عشر الأخيرة.
}
heat-year-summary = { $present ->
    [0] لم يُكتب شيء لعام { $year }، ولا بأس.
    [one] حضور في يوم واحد من عام { $year }.
    [two] حضور في يومين من عام { $year }.
    [few] حضور في { $present } أيام من عام { $year }.
    [many] حضور في { $present } يومًا من عام { $year }.
   *[other] حضور في { $present } يوم من عام { $year }.
}

## Strength. $value is strength-value, $trend one of the words below.
## The words of a trend have no gender, so that they fit one practice and several.

strength-title = الرسوخ، على مهل
strength-caption = رسوخ كل ممارسة، من { 0 } إلى { 100 }
strength-legend = لكل خط الأيام نفسها والمقياس نفسه، من { 0 } إلى { 100 }. يتحرك ببطء، ويوم الراحة يتركه كما هو.
strength-all = كلها معًا
strength-mean = متوسط السبع
strength-value = { $now } من { 100 }
strength-mark = { $name }، { $day }: { $value }
strength-trend = في كلمة
strength-rhythm = الإيقاع
strength-empty = تبدأ الخطوط مع أول لحظة.
strength-together = كلها معًا { $value }.
strength-all-seven = السبع كلها { $trend }.
strength-some = { $count ->
   *[other] { $names } { $trend }
}
strength-others = { $count ->
    [one] والباقية { $trend }
    [two] والباقيتان { $trend }
    [few] والبقية { $trend }
    [many] والبقية { $trend }
   *[other] والبقية { $trend }
}
strength-to-come = في الطريق
trend-gathering = في نموّ
trend-steady = في ثبات
trend-resting = في راحة

## Rhythm of weekdays and hours.

hours-title = أيام الأسبوع والساعات
hours-caption = مرات التسجيل في كل يوم من الأسبوع، ساعة ساعة
hours-legend = تتسع النقطة بقدر مرات التسجيل
hours-sample = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
hours-mark = { $weekday }، من { $from } إلى { $until }: { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
hours-weekday-head = اليوم
hours-too-little = { $total ->
    [0] لا تسجيل في هذه المدة؛ الساعات مفتوحة.
   *[other] مرات قليلة حتى الآن؛ ومع المزيد يظهر الإيقاع.
}
hours-part-morning = في الصباح غالبًا.
hours-part-afternoon = بعد الظهر غالبًا.
hours-part-evening = في المساء غالبًا.
hours-part-night = في الليل غالبًا.
hours-weekday = أوسع الأيام يوم { $weekday }.
hours-spread = موزّعة على الأيام والساعات.

## A month.

month-caption = مرات تسجيل كل ممارسة، يومًا يومًا
month-day = اليوم
month-besides = غير ذلك
month-part = { $name } { $count }
month-sizes = مرة، مرتان أو أكثر
month-empty = لم يُكتب شيء لهذا الشهر، ولا بأس.
month-summary = حضور في { $present ->
    [one] يوم واحد
    [two] يومين
    [few] { $present } أيام
    [many] { $present } يومًا
   *[other] { $present } يوم
}، و{ $total ->
    [one] تسجيل مرة واحدة.
    [two] تسجيل مرتين.
    [few] تسجيل { $total } مرات.
    [many] تسجيل { $total } مرة.
   *[other] تسجيل { $total } مرة.
}
month-pages-alone = { $present ->
    [one] حضور في يوم واحد، بصفحات حرّة وحدها.
    [two] حضور في يومين، بصفحات حرّة وحدها.
    [few] حضور في { $present } أيام، بصفحات حرّة وحدها.
    [many] حضور في { $present } يومًا، بصفحات حرّة وحدها.
   *[other] حضور في { $present } يوم، بصفحات حرّة وحدها.
}
