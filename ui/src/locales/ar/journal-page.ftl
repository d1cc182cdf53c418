### The journal's timeline, its search and filters, and words that wait.

journal-found-more = عُثر على أكثر من { $count ->
    [one] لحظة واحدة
    [two] لحظتين
    [few] { $count } لحظات
    [many] { $count } لحظة
   *[other] { $count } لحظة
}.
address-copied = نُسخ: { $address }
address-not-copied = تعذّر نسخ العنوان. وهذا نصّه: { $address }
copy-address = نسخ هذا العنوان

more-filters = { $count ->
    [0] مرشّحات أخرى
   *[other] مرشّحات أخرى، المفعّل منها { $count }
}
filter-kind = النوع
filter-free = صفحات حرّة
filter-private = خاصّة
filter-space = المساحة
filter-any-space = أي مساحة
filter-from = من
filter-until = إلى

calendar-open = الذهاب إلى يوم: { $month }
calendar-title = الذهاب إلى يوم
calendar-month-back = الشهر السابق
calendar-month-on = الشهر التالي
calendar-year-back = العام السابق
calendar-year-on = العام التالي
calendar-day-written = { $day }، فيه شيء مكتوب
quote-day = { $day }، في الدفتر

waiting-title = كنت في أثناء كتابة شيء. ما زال هنا.
waiting-title-more = كنت في أثناء كتابة { $count ->
    [one] شيء واحد. ما زال هنا.
    [two] شيئين. ما زالا هنا.
    [few] { $count } أشياء. ما زالت هنا.
    [many] { $count } شيئًا. ما زالت كلها هنا.
   *[other] { $count } شيء. ما زالت كلها هنا.
}
waiting-continue = متابعة
waiting-continue-named = متابعة: { $name }
waiting-let-go = تركها تمضي
waiting-let-go-named = تركها تمضي: { $name }
waiting-moment = لحظة في الدفتر
waiting-plan = خطة
waiting-plan-for = خطة: { $name }
waiting-rehearsal = حدّ، قبل أن يُقال
waiting-went-word = كيف سار قول حدّ
waiting-space = مساحة
waiting-letter = سطر ختام رسالة، { $week }
waiting-went = مضت. لم تُحفظ الكلمات.
waiting-no-moment = لم تعد تلك اللحظة في الدفتر. تواصل كلماتها طريقها صفحةً حرّة.
waiting-no-place = لم يعد هنا ما كانت هذه الكلمات له. تواصل طريقها صفحةً حرّة.
