### Journal and Reminders.

## Journal
today = اليوم
yesterday = أمس
search = بحث في ملاحظاتك
show-only = عرض هذه فقط
show-everything = الكل
with-note = مع ملاحظة
nothing-found = لا شيء هنا فيه هذه الكلمات. ربما تنفع كلمات أقل.
nothing-like-that = لم يُكتب شيء من هذا النوع بعد.
show-everything-again = عرض الكل
journal-lead = { $count ->
    [one] لحظة واحدة منذ { $since }، محفوظة على هذا الحاسوب وحده.
    [two] لحظتان منذ { $since }، محفوظتان على هذا الحاسوب وحده.
    [few] { $count } لحظات منذ { $since }، محفوظة على هذا الحاسوب وحده.
    [many] { $count } لحظة منذ { $since }، محفوظة على هذا الحاسوب وحده.
   *[other] { $count } لحظة منذ { $since }، محفوظة على هذا الحاسوب وحده.
}
journal-found = { $count ->
    [0] لم يُعثر على شيء.
    [one] عُثر على لحظة واحدة.
    [two] عُثر على لحظتين.
    [few] عُثر على { $count } لحظات.
    [many] عُثر على { $count } لحظة.
   *[other] عُثر على { $count } لحظة.
}
journal-lead-empty = محفوظ على هذا الحاسوب وحده.
journal-empty = الصفحة الأولى بيضاء، كما تكون البدايات
journal-empty-words = كل لحظة تُسجَّل تصل إلى هنا، بملاحظة أو من دونها. ويمكن البحث فيها وتغييرها.
to-the-seats = إلى المقاعد السبعة
no-note = بلا ملاحظة، ولا حاجة إليها.
show-all = عرضها كاملة
show-less = عرض بدايتها
in-space = مع { $space }
kept-private = خارج الرسالة والتصدير
edit-moment = تغيير { $name }، { $time }
remove-moment = إزالة اللحظة
more = المزيد
cancel = إلغاء
save = حفظ

## Reminders
reminders-lead = قليلة، خفيفة، وصادقة في مواعيدها.
none-yet = لم يأتِ أي تذكير بعد.
# Where a reminder’s time stands in a sentence, when it was not today.
time-yesterday = { $time } أمس
time-on = { $time } يوم { $day }
comes-again = يأتي مرة أخرى الساعة { $time }.
# A window: from one time to another, with a space that does not break before the dash.
time-span = { $from } – { $until }
pause-hour = هدوء لساعة
pause-tomorrow = هدوء حتى الغد
pause-day = هدوء حتى تاريخ
pause-day-label = تعود يوم
pause-day-set = هدوء حتى ذلك اليوم
resume = عودة التذكيرات
paused-hour = التذكيرات مستريحة ساعة
paused-tomorrow = التذكيرات مستريحة حتى الغد
paused-day = التذكيرات مستريحة حتى { $day }
resumed = عادت التذكيرات
day-line = تذكيرات اليوم
day-line-next = { $time } التالي
day-line-silent = { $time } صامت
day-line-waits = { $time } ينتظر
day-line-quiet = هدوء من { $from } إلى { $until }
day-line-quiet-until = هدوء حتى { $time }
day-line-quiet-from = من { $time }
day-line-now = الآن
times-title = المواعيد
no-times = لم يُضبط أي موعد، فلن يأتي شيء.
add-time = إضافة موعد
every-day = كل يوم
weekdays = من الاثنين إلى الجمعة
when = متى
when-at = في موعد
when-between = في وقت ما بين
when-from = من
when-until = إلى
when-between-hint = تُختار لحظة واحدة كل يوم بالقرعة؛ وتبقى هي نفسها حتى تأتي.
window-empty = القرعة تحتاج إلى وقتين مختلفين.
lies-in-quiet = يقع هذا في ساعات هدوئك، فيبقى صامتًا.
on-days = في هذه الأيام
for-practice = من أجل
the-days-focus = محور اليوم
own-text = بكلماتك
own-text-placeholder = سطر لطيف من عند Hearth
own-text-hint = { $left ->
    [zero] لم يبقَ أي حرف.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $left } أحرف.
    [many] بقي { $left } حرفًا.
   *[other] بقي { $left } حرف.
} قد يرى غيرك الإشعار على شاشتك.
even-if-logged = حتى إن كان في اليوم تسجيل
also-logged = حتى مع التسجيل
needs-a-day = يكفي يوم واحد من الأسبوع ليُحفظ التذكير.
reminder-kept = حُفظ التذكير
reminder-removed = أُزيل تذكير الساعة { $time }
reminder-at = تذكير الساعة { $time }
edit-reminder = تغيير تذكير الساعة { $time }
remove-reminder = إزالة تذكير الساعة { $time }
turned-on = { $time } يعمل
turned-off = { $time } موقوف
silent-title = متى يكون الصمت
quiet-hours = ساعات الهدوء
quiet-span = من { $from } إلى { $until }
quiet-none = لم تُضبط
quiet-set = ضبط
quiet-set-label = ضبط ساعات الهدوء
quiet-change = تغيير
quiet-change-label = تغيير ساعات الهدوء
quiet-from = من
quiet-until = إلى
quiet-empty = ساعات الهدوء تحتاج إلى وقتين مختلفين.
quiet-turn-off = إيقاف
silent-presenting = حين يملأ الشاشةَ شيء
silent-presenting-hint = أو حين تُعرَض على غيرك
silent-disturb = حين يقول النظام «عدم الإزعاج»
silent-disturb-hint = تُحفظ، ثم تُذكر مرة بعد ذلك
silent-always = دائمًا
silent-on-logged = في يوم فيه تسجيل، ما لم يقل التذكير غير ذلك
silent-on-rest = في يوم راحة
silent-on-late = بعد تأخر يزيد على ثلاث ساعات؛ ويُدوَّن ذلك هنا
answers-title = على سطح مكتبك
later-means = معنى «لاحقًا»
later-means-hint = لهذا الزر في التذكير
later-quarter = ربع ساعة
later-hour = ساعة
later-evening = هذا المساء الساعة { $time }
try-title = رؤية تذكير
try-hint = نموذج، كما يعرضه سطح مكتبك
try-now = إرسال نموذج
try-sent = النموذج الآن عند سطح مكتبك.
# What the desktop's notification service can do. $can is both, buttons, images or neither.
sample-server = { $can ->
    [both] يعرضه { $server }، مع أزرار وصور.
    [buttons] يعرضه { $server }، مع أزرار ومن دون صور.
    [images] يعرضه { $server }، مع صور ومن دون أزرار.
   *[neither] يعرضه { $server }، من دون أزرار ولا صور.
}
sample-desktop = { $can ->
    [both] يمكن أن تكون معه أزرار وصور.
    [buttons] يمكن أن تكون معه أزرار، من دون صور.
    [images] يمكن أن تكون معه صور، من دون أزرار.
   *[neither] ليس معه أزرار ولا صور.
}
sample-click = النقر على التذكير يفتح Hearth بدلًا من ذلك.
sample-title-only = يظهر عنوانه فقط.
sample-none = لا يمكن عرض أي تذكير هنا بعد
sample-none-hint = حين يعمل ما يعرض الإشعارات على سطح المكتب هذا، سواء خدمته هو أو خدمة مثبَّتة، يمكن إرسال نموذج مرة أخرى.
history-title = ما صار إليه أمرها
history-empty = لا شيء بعد. كل تذكير يحين موعده يُدوَّن هنا، مع ما صار إليه.
history-all = عرض الكل ({ $count })
history-fewer = عرض أقل
