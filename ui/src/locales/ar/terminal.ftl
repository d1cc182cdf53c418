### Words of the command line. Each name of a command or an option stays as it is typed.

## Help

help = رفيق هادئ لأسبوع من حب الذات والصمود: دفتر خاصّ لسبع ممارسات.
help-log = تسجيل ممارسة
help-write = كتابة صفحة حرّة، بلا ممارسة
help-undo = التراجع عن آخر تغيير
help-today = عرض اليوم
help-week = عرض أسبوع: سبع ممارسات في سبعة أيام
help-stats = عرض عام أو شهر، والرسوخ والإيقاع
help-letter = قراءة أسبوع في رسالة، تُجمع على هذا الحاسوب
help-list = سرد التدوينات، الأحدث أولًا
help-search = العثور على تدوينات بكلمات من ملاحظاتها
help-focus = عرض محور اليوم، أو اختياره
help-rest = جعل يوم يوم راحة؛ وهذا من العناية
help-reminders = سرد التذكيرات وتغييرها
help-reminders-list = سرد التذكيرات
help-reminders-add = إضافة تذكير
help-reminders-edit = تغيير تذكير؛ وما لا يُذكر يبقى كما هو
help-reminders-remove = إزالة تذكير
help-reminders-next = متى يأتي التذكير التالي، وما صار إليه الأخير
help-reminders-history = ما صارت إليه التذكيرات الستون الأخيرة
help-reminders-quiet = عرض ساعات الهدوء، التي لا يأتي فيها تذكير، أو ضبطها أو إنهاؤها
help-reminders-test = عرض نموذج، وما يقدر عليه سطح المكتب معه
help-reminders-run-due = عرض ما حان موعده ثم الانتهاء؛ لمؤقّت يشغّله
help-reminders-await-answer = انتظار جواب تذكير معروض
help-reminders-pause = إيقاف كل التذكيرات مدة
help-reminders-resume = عودة التذكيرات
help-reminders-install-timer = جعل النظام يتفقد كل دقيقة التذكيرات التي حان موعدها، من دون برنامج يعمل
help-reminders-remove-timer = إزالة ذلك المؤقّت
help-export = كتابة الدفتر بصيغة JSON أو CSV أو Markdown
help-import = عرض ما يأتي به ملف من Hearth أو من تطبيق آخر، وإدخاله
help-backup = صنع النسخ الاحتياطية وسردها والتحقق منها واستعادتها
help-backup-create = صنع نسخة احتياطية الآن
help-backup-list = سرد النسخ الاحتياطية، الأحدث أولًا
help-backup-verify = قراءة نسخة احتياطية كاملة، أو قراءتها كلها
help-backup-restore = عرض ما تعيده نسخة احتياطية وما تُزيله، ثم استعادتها
help-check = هل الدفتر سليم
help-completions = طباعة نص الإكمال لصدفة أوامر
help-man = طباعة صفحة الدليل، لبرنامج Hearth أو لأمر واحد

help-arg-practice = إحدى الممارسات السبع
help-arg-pick = اختيار هذه الممارسة لليوم
help-arg-note = بضع كلمات من عندك؛ و«-» يقرؤها من الدخل القياسي
help-arg-words = كلمات الصفحة؛ و«-» يقرؤها من الدخل القياسي
help-arg-feeling = كيف كان الشعور، من 1 إلى 5
help-arg-space = المساحة الآمنة التي تعود إليها
help-arg-on = اليوم الذي تعود إليه، إن كان غير اليوم
help-arg-at = وقت اليوم
help-arg-private = إبقاؤها خارج الرسائل والتصدير
help-arg-json = طباعة JSON للبرامج
help-arg-of = أي يوم من الأسبوع المعروض
help-arg-range = مدى الرسوخ والإيقاع إلى الوراء: 4-weeks أو 3-months أو year أو all
help-arg-year = عام تقويمي بعينه بدل الأشهر الاثني عشر الأخيرة
help-arg-month = شهر بعينه بدل الشهر الحالي
help-arg-ascii = الرسم برموز ASCII وحدها، للطرفيات التي لا تعرف غيرها
help-arg-letter-of = أي يوم من الأسبوع المقروء؛ وإن لم يُذكر يوم فأحدث رسالة تستحق القراءة
help-arg-keep = حفظ الرسالة كما هي الآن
help-arg-closing = سطر ختام لها من عندك؛ و«-» يقرؤه من الدخل القياسي
help-arg-release = ترك الرسالة المحفوظة، لتُكتب من جديد
help-arg-markdown = طباعة Markdown
help-arg-since = من هذا اليوم فصاعدًا
help-arg-until = حتى هذا اليوم، وهو داخل فيها
help-arg-limit = هذا العدد من التدوينات على الأكثر
help-arg-text = كلمات البحث؛ وأول الكلمة يكفي
help-arg-rest-until = آخر يوم من عدة أيام راحة، اليوم أو بعده
help-arg-clear = إزالة العلامة
help-arg-id = أول معرّفه، كما يعرضه «hearth reminders list»
help-arg-days = في هذه الأيام من الأسبوع، من mon وtue وwed وthu وfri وsat وsun؛ والجديد يأتي كل يوم ما لم يُذكر غير ذلك
help-arg-reminder-at = في هذا الوقت من اليوم
help-arg-between = في لحظة تُختار كل يوم بالقرعة بين هذين الوقتين
help-arg-hours = بين هذين الوقتين، أو «off»
help-arg-reminder-practice = من أجل ماذا؛ والجديد لمحور اليوم ما لم يُذكر غير ذلك
help-arg-reminder-text = ما يقوله؛ والنص الفارغ يعيد العبارات اللطيفة
help-arg-even-if-logged = يأتي حتى إن كان في اليوم تسجيل
help-arg-unless-logged = يبقى صامتًا إن كان في اليوم تسجيل
help-arg-turn-on = يعود إلى المجيء
help-arg-turn-off = يبقى محفوظًا من دون أن يأتي
help-arg-pause = المدة: «30m» أو «1h» أو «tomorrow»، أو حتى يبدأ يوم ما
help-arg-format = json لكل شيء، csv لجدول بيانات، markdown ليوميات
help-arg-output = الملف المكتوب؛ والخرج القياسي إن لم يُذكر ملف
help-arg-with-private = أخذ التدوينات الخاصّة أيضًا؛ ويفعل json ذلك من نفسه
help-arg-without-private = ترك التدوينات الخاصّة؛ ويفعل csv وmarkdown ذلك من نفسيهما
help-arg-mask = اختصار اسم هذا الشخص إلى حرفه الأول؛ ويمكن تكراره
help-arg-import-file = ملف مصدَّر من Hearth أو Loop Habit Tracker أو Daylio أو Table Habit أو Presently، أو CSV فيه عمود للأيام
help-arg-from = صيغته، حين لا يدل عليها محتواه: hearth-json أو loop-csv أو loop-db أو daylio-csv أو daylio-backup أو table-habit أو presently أو plain-csv
help-arg-map = جعل هذا النشاط هذه الممارسة؛ ويمكن تكراره
help-arg-columns = قراءة هذا العمود من CSV يومًا أو وقتًا أو نشاطًا أو ملاحظة أو شعورًا: day أو time أو activity أو note أو feeling
help-arg-backup-file = النسخة الاحتياطية؛ وكلها إن لم تُذكر واحدة
help-arg-restore-file = النسخة الاحتياطية، بمسارها أو باسمها في القائمة
help-arg-dry-run = عرض ما كان سيحدث، من دون تغيير شيء
help-arg-yes = من دون سؤال
help-arg-repair = وضع الدفتر المتضرر جانبًا وإنقاذ ما يمكن إنقاذه
help-arg-shell = صدفة الأوامر
help-arg-path = الأمر، مثل «reminders add»
help-arg-into = مجلد لصفحات كل الأوامر، يُنشأ إن لم يوجد
help-arg-help = طباعة المساعدة
help-arg-version = طباعة الإصدار

## Values of a wrong form

wrong-day = يُكتب اليوم هكذا: 2026-05-09، بالعام والشهر واليوم
wrong-time = يُكتب الوقت هكذا: 19:30، من 00:00 إلى 23:59
wrong-feeling = الشعور رقم من 1 إلى 5
wrong-span = تُكتب المدة هكذا: 13:00-17:00، من وقت إلى وقت
wrong-pause = التوقف مدةٌ مثل 30m أو 1h، أسبوع على الأكثر، أو tomorrow، أو يوم مثل 2026-12-24
wrong-month = يُكتب الشهر هكذا: 2026-05، بالعام والشهر
wrong-range = المدى واحد من هذه: 4-weeks أو 3-months أو year أو all
wrong-period = اليوم بعد --since يلي اليوم بعد --until. يكفي تبديلهما، أو ترك أحدهما.
wrong-command = لا أمر بهذا الاسم. «hearth --help» يعرض الأوامر الموجودة.

## What could not be done

failure-stream = تعذّرت قراءة الكلمات أو كتابتها: { $reason }.
failure-not-text = ما جاء من الدخل القياسي ليس نصًا بترميز UTF-8. لم يُحفظ شيء.
reminder-ambiguous = تبدأ تذكيرات عدة بـ«{ $id }». تكفي إضافة بضعة أحرف أخرى من معرّف المقصود.

## Entries

# $day is “today”, “yesterday” or a date.
logged = سُجّل: { $practice }، عن { $day } الساعة { $time }.
written = حُفظت صفحتك، عن { $day } الساعة { $time }.
hint-standard-input = الكتابة بلا حدّ للطول. مفتاح نهاية الملف في سطر وحده (Ctrl+D؛ وفي Windows مفتاحا Ctrl+Z ثم Enter) يحفظ الكلمات، وCtrl+C يخرج من دون حفظها.
free-page = صفحة حرّة
entry-feeling = الشعور { $feeling } من { 5 }
entry-private = خاصّة
list-empty = ما زال الدفتر فارغًا. «hearth log listening» يكتب سطره الأول.
list-no-match = لا تدوينة من هذا النوع.
list-rest = هذه { $shown } من { $total }. «--limit» يعرض المزيد.

## What was undone

undone-record = تم التراجع: تسجيل { $practice }.
undone-edit = تم التراجع: آخر تغيير في تدوينة ({ $practice }).
undone-delete = هنا من جديد: { $practice }.
undone-mark-rest = تم التراجع: يوم الراحة.
undone-clear-rest = عاد: يوم الراحة.
undone-focus = تم التراجع: { $practice } محورًا لليوم.
undone-turn-focus = تم التراجع: محور اليوم هو السابق.
undone-set-focus-aside = عاد: محور اليوم.
undone-mark-rest-days = تم التراجع: راحة { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
undone-clear-rest-days = عادت: راحة { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
undone-add-cue = تم التراجع: الخطة الجديدة.
undone-edit-cue = تم التراجع: آخر تغيير في خطة.
undone-remove-cue = عادت: الخطة التي أُزيلت.
undone-add-space = تم التراجع: المساحة الجديدة.
undone-edit-space = تم التراجع: آخر تغيير في مساحة.
undone-archive-space = عادت إلى الاستعمال: المساحة التي طُويت.
undone-unarchive-space = مطويّة من جديد: المساحة.
undone-remove-space = عادت: المساحة التي أُزيلت.
undone-merge-spaces = عادتا اثنتين: المساحتان اللتان ضُمّتا.
undone-add-rehearsal = تم التراجع: التمرين الجديد.
undone-edit-rehearsal = تم التراجع: آخر تغيير في تمرين.
undone-remove-rehearsal = عاد: التمرين الذي أُزيل.
undone-say-rehearsal = تم التراجع: قول الحدّ، ومعه لحظته.
undone-settings = تم التراجع: آخر تغيير في الإعدادات.
undone-add-reminder = تم التراجع: التذكير الجديد.
undone-edit-reminder = تم التراجع: آخر تغيير في تذكير.
undone-remove-reminder = عاد: التذكير الذي أُزيل.
undone-pause = تم التراجع: التوقف. عادت التذكيرات.
undone-import = تم التراجع: استيراد { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتين
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
}.
undone-restore = تم التراجع: الاستعادة. الدفتر كما كان من قبل.
undone-take-from-bin = في السلة من جديد: { $practice }.
undone-resume = عاد: توقف التذكيرات.
undone-keep-letter = تم التراجع: آخر ما فُعل لحفظ رسالة.
undone-release-letter = عادت: الرسالة كما حُفظت.

## Letters

# $day is “today”, “yesterday” or a date.
letter-kept = محفوظة منذ { $day }.
letter-changed = تغيّر الأسبوع منذ ذلك الحين؛ هذه هي الرسالة كما حُفظت. «--release» يكتبها من جديد.
letter-left-out = { $count ->
    [one] جرى تخطّي لحظة خاصّة واحدة.
    [two] جرى تخطّي لحظتين خاصّتين.
    [few] جرى تخطّي { $count } لحظات خاصّة.
    [many] جرى تخطّي { $count } لحظة خاصّة.
   *[other] جرى تخطّي { $count } لحظة خاصّة.
}
letter-released = لم تعد رسالة { $span } محفوظة. «hearth undo» يعيدها.

## Today, focus, rest

today-rest = يوم راحة
today-empty = لم يُكتب شيء بعد، ولا بأس.
focus-today = محور اليوم: { $practice }
focus-aside = يوم بلا محور. وكل شيء آخر مفتوح أيضًا.
focus-cue = إذا { $when }، عندها { $then }.
today-away = تسرّنا عودتك. لم يفت شيء هنا.
week-days = الأيام
week-feeling = الشعور
balance-title = التوازن: { $shape }
# $week is `this` or an earlier one.
balance-before = { $before } { $week ->
    [this] الأسبوع الماضي
   *[earlier] قبله
}
rest-marked = دُوّن يوم راحة: { $day }. وهذا من العناية.
rest-already = يوم الراحة مدوَّن من قبل: { $day }.
rest-cleared = أُزيل يوم الراحة: { $day }.
rest-span-marked = دُوّنت راحة من { $since } إلى { $until }. وهذا من العناية.
rest-span-cleared = أُزيلت الراحة من { $since } إلى { $until }.
rest-not-marked = لا يوم راحة مدوَّن: { $day }.

## Beyond the week

stats-twelve-months = الأشهر الاثنا عشر الأخيرة
stats-days-present = { $present ->
    [0] لا أيام حضور.
    [one] حضور في يوم واحد.
    [two] حضور في يومين.
    [few] حضور في { $present } أيام.
    [many] حضور في { $present } يومًا.
   *[other] حضور في { $present } يوم.
}
stats-days-present-since = { $present ->
    [one] حضور في يوم واحد منذ { $day }.
    [two] حضور في يومين منذ { $day }.
    [few] حضور في { $present } أيام منذ { $day }.
    [many] حضور في { $present } يومًا منذ { $day }.
   *[other] حضور في { $present } يوم منذ { $day }.
}
stats-rest = راحة
month-short = { $month ->
    [1] ينا
    [2] فبر
    [3] مار
    [4] أبر
    [5] ماي
    [6] يون
    [7] يول
    [8] أغس
    [9] سبت
    [10] أكت
    [11] نوف
   *[12] ديس
}
stats-month = { $month } { $year }
stats-month-summary = حضور في { $present ->
    [one] يوم واحد
    [two] يومين
    [few] { $present } أيام
    [many] { $present } يومًا
   *[other] { $present } يوم
}، و{ $total ->
    [one] لحظة واحدة.
    [two] لحظتان.
    [few] { $total } لحظات.
    [many] { $total } لحظة.
   *[other] { $total } لحظة.
}
stats-strength-4-weeks = الرسوخ في أربعة أسابيع
stats-strength-3-months = الرسوخ في ثلاثة أشهر
stats-strength-year = الرسوخ في عام
stats-strength-all = الرسوخ من البداية
stats-strength-summary = من { 0 } إلى { 100 }. يتحرك ببطء؛ ويوم الراحة يتركه كما هو.
stats-not-begun = في الطريق
stats-all-together = كلها معًا
stats-gathering = في نموّ
stats-steady = في ثبات
stats-resting = في راحة
rhythm-daily = كل يوم
rhythm-weekly = { $times ->
    [one] مرة في الأسبوع
    [two] مرتين في الأسبوع
    [few] { $times } مرات في الأسبوع
    [many] { $times } مرة في الأسبوع
   *[other] { $times } مرة في الأسبوع
}
rhythm-monthly = { $times ->
    [one] مرة في الشهر
    [two] مرتين في الشهر
    [few] { $times } مرات في الشهر
    [many] { $times } مرة في الشهر
   *[other] { $times } مرة في الشهر
}
rhythm-days = { $times ->
    [one] مرة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} كل { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
stats-rhythm = الإيقاع
stats-rhythm-too-little = يظهر الإيقاع بعد نحو عشر لحظات.
stats-rhythm-part = { $part ->
    [morning] في الصباح غالبًا.
    [afternoon] بعد الظهر غالبًا.
    [evening] في المساء غالبًا.
   *[night] في الليل غالبًا.
}
stats-rhythm-weekday = أكثر الأيام يوم { $weekday }.
stats-rhythm-part-and-weekday = { $part ->
    [morning] في الصباح غالبًا، وأكثر الأيام يوم { $weekday }.
    [afternoon] بعد الظهر غالبًا، وأكثر الأيام يوم { $weekday }.
    [evening] في المساء غالبًا، وأكثر الأيام يوم { $weekday }.
   *[night] في الليل غالبًا، وأكثر الأيام يوم { $weekday }.
}
stats-rhythm-spread = موزّعة على الأيام والساعات.

## Reminders

reminder-for-focus = محور اليوم
reminder-even-if-logged = حتى مع التسجيل
reminder-off = موقوف
reminder-added = تذكير جديد: { $time }، { $days }. يبدأ معرّفه بـ{ $id }.
reminder-edited = تغيّر: { $time }، { $days }. يبدأ معرّفه بـ{ $id }.
reminder-removed = أُزيل تذكير الساعة { $time }. «hearth undo» يعيده.
reminder-window = { $from }–{ $until }
quiet-hours = لا يأتي تذكير من { $from } إلى { $until }.
quiet-off = لا ساعات هدوء.
server-shown = النموذج الآن على سطح مكتبك، يعرضه { $name }.
server-buttons = { $able ->
    [yes] معه أزرار.
   *[no] ليس معه أزرار؛ النقر على التذكير يفتح Hearth.
}
server-body = { $able ->
    [yes] يعرض النصوص.
   *[no] يعرض العناوين فقط، فلا يقول التذكير أكثر من «Hearth».
}
server-images = { $able ->
    [yes] يعرض الصور.
   *[no] لا يعرض الصور.
}
run-due-shown = التذكير على الشاشة.
run-due-nothing = لم يحن موعد شيء.
run-due-failed = حان موعد تذكير، لكن لم تأخذه أي خدمة إشعارات. دُوّن أنه لم يظهر.

## The system’s timer

timer-installed = ثُبّت المؤقّت.
timer-renewed = المؤقّت محدَّث.
timer-how = كل دقيقة يعرض ما حان موعده، ولا حاجة إلى أن تعمل نافذة Hearth؛ ومعهما معًا لا يأتي شيء مرتين. «hearth reminders remove-timer» يزيله.
timer-removed = أُزيل المؤقّت. تأتي التذكيرات ما دام Hearth يعمل.
timer-none = لا مؤقّت مثبَّتًا، فلا شيء يُزال.

## Backups

backup-made = صُنعت نسخة احتياطية فيها { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتان
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
} وقُرئت للتحقق: { $file }
backup-second-kept = ونسخة منها في مكانك الثاني أيضًا.
backup-second-failed = تعذّر صنع النسخة في مكانك الثاني. { $reason }
backup-none = لا نسخة احتياطية بعد. «hearth backup create» يصنع واحدة.
backup-sound = الملف { $file } سليم: { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتان
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
} في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
backup-some-bad = { $count ->
    [one] نسخة احتياطية واحدة غير سليمة.
    [two] نسختان احتياطيتان غير سليمتين.
    [few] { $count } نسخ احتياطية غير سليمة.
    [many] { $count } نسخة احتياطية غير سليمة.
   *[other] { $count } نسخة احتياطية غير سليمة.
} ويمكن استعادة غيرها.
restore-brings = تعيد { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتين
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
} في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، من { $since } إلى { $until }:
restore-takes-away = تُزيل { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتين
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
} في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، من { $since } إلى { $until }:
restore-changes = { $entries ->
    [one] تردّ تدوينة واحدة إلى ما كانت عليه
    [two] تردّ تدوينتين إلى ما كانتا عليه
    [few] تردّ { $entries } تدوينات إلى ما كانت عليه
    [many] تردّ { $entries } تدوينة إلى ما كانت عليه
   *[other] تردّ { $entries } تدوينة إلى ما كانت عليه
}، من { $since } إلى { $until }:
restore-others = { $count ->
    [one] تغيّر شيئًا آخر واحدًا: يوم راحة أو محورًا أو تذكيرًا أو رسالة أو خطة أو مساحة أو تمرينًا
    [two] تغيّر شيئين آخرين، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين
    [few] تغيّر { $count } أشياء أخرى، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين
    [many] تغيّر { $count } شيئًا آخر، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين
   *[other] تغيّر { $count } شيء آخر، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين
}.
restore-settings = تغيّر الإعدادات.
restore-more = و{ $count } غيرها
restore-nothing = الدفتر مطابق لما في هذه النسخة. لم يتغير شيء.
restore-ask = استعادتها؟ يُنسخ الدفتر الحالي احتياطيًا أولًا. («نعم» للموافقة)
# What is taken for a yes, with spaces or commas between the words; “y” and “yes” always are.
yes-word = نعم، ن، أجل، اجل، أيوه، ايوه، إي، موافق
restore-not-done = لم يتغير شيء.
restore-done = تمت الاستعادة. نُسخ الدفتر احتياطيًا قبلها، و«hearth undo» يتراجع عنها.

## Soundness

check-sound = الملف { $file } سليم: { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتان
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
}.
check-damaged = الملف { $file } متضرر أو غائب. لم يتغير شيء. «hearth check --repair» يضع الملفات المتضررة جانبًا وينقذ ما يمكن إنقاذه.
check-kept-aside = في أحدث أيامك يظهر ما قد ينقص؛ ولعله في نسخة احتياطية أقدم («hearth backup list»).
# $when is a time, with a day when it was not today.
repair-read = كان الدفتر متضررًا وأُصلح الساعة { $when }: { $read ->
    [one] قُرئت تدوينة واحدة
    [two] قُرئت تدوينتان
    [few] قُرئت { $read } تدوينات
    [many] قُرئت { $read } تدوينة
   *[other] قُرئت { $read } تدوينة
} من الملف المتضرر.
repair-from-backup = { $count ->
    [one] وجاءت واحدة أخرى
    [two] وجاءت اثنتان أخريان
    [few] وجاءت { $count } أخرى
    [many] وجاءت { $count } أخرى
   *[other] وجاءت { $count } أخرى
} من النسخة الاحتياطية المصنوعة الساعة { $made }.
repair-lost-none = لا تنقص أي تدوينة.
repair-lost = { $count ->
    [one] تعذّر إنقاذ تدوينة واحدة.
    [two] تعذّر إنقاذ تدوينتين.
    [few] تعذّر إنقاذ { $count } تدوينات.
    [many] تعذّر إنقاذ { $count } تدوينة.
   *[other] تعذّر إنقاذ { $count } تدوينة.
}
repair-lost-unknown = لا يمكن معرفة كم تدوينة تعذّر إنقاذها.
repair-aside = الملفات المتضررة محفوظة في { $folder }

## Days

days-all = كل يوم
days-working = من الاثنين إلى الجمعة
# The first two letters of each differ: narrow columns show no more.
weekday-short = { $day ->
    [mon] اثن
    [tue] ثلا
    [wed] أرب
    [thu] خمي
    [fri] جمع
    [sat] سبت
   *[sun] أحد
}

## Exports

export-progress = يُصدَّر الدفتر
export-done = { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتان
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
} في { $file }
export-left-out = { $count ->
    [one] تُركت تدوينة خاصّة واحدة؛ «--with-private» يأخذها.
    [two] تُركت تدوينتان خاصّتان؛ «--with-private» يأخذهما.
    [few] تُركت { $count } تدوينات خاصّة؛ «--with-private» يأخذها.
    [many] تُركت { $count } تدوينة خاصّة؛ «--with-private» يأخذها.
   *[other] تُركت { $count } تدوينة خاصّة؛ «--with-private» يأخذها.
}
export-masked = الأسماء مختصرة، فلا يعود هذا التصدير عند قراءته كما كان.

## Imports

import-progress = يُستورد الملف
import-activities = أنشطته وما توحي به أسماؤها («--map NAME=practice» يغيّر واحدًا، و«--map NAME=» يتركه):
import-times = { $count ->
    [one] (مرة واحدة)
    [two] (مرتان)
    [few] ({ $count } مرات)
    [many] ({ $count } مرة)
   *[other] ({ $count } مرة)
}
import-no-practice = لا شيء
import-brings = الجديد { $entries ->
    [one] تدوينة واحدة
    [two] تدوينتان
    [few] { $entries } تدوينات
    [many] { $entries } تدوينة
   *[other] { $entries } تدوينة
} في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، من { $since } إلى { $until }:
import-changes = { $count ->
    [one] تدوينة واحدة أحدث مما هنا وتحل محله.
    [two] تدوينتان أحدث مما هنا وتحلان محله.
    [few] { $count } تدوينات أحدث مما هنا وتحل محله.
    [many] { $count } تدوينة أحدث مما هنا وتحل محله.
   *[other] { $count } تدوينة أحدث مما هنا وتحل محله.
}
import-known = { $count ->
    [one] تدوينة واحدة موجودة هنا أصلًا.
    [two] تدوينتان موجودتان هنا أصلًا.
    [few] { $count } تدوينات موجودة هنا أصلًا.
    [many] { $count } تدوينة موجودة هنا أصلًا.
   *[other] { $count } تدوينة موجودة هنا أصلًا.
}
import-deleted = { $count ->
    [one] تدوينة واحدة حُذفت هنا وتبقى محذوفة.
    [two] تدوينتان حُذفتا هنا وتبقيان محذوفتين.
    [few] { $count } تدوينات حُذفت هنا وتبقى محذوفة.
    [many] { $count } تدوينة حُذفت هنا وتبقى محذوفة.
   *[other] { $count } تدوينة حُذفت هنا وتبقى محذوفة.
}
import-ahead = { $count ->
    [one] تدوينة واحدة ليوم لم يأتِ بعد؛ تُترك.
    [two] تدوينتان ليوم لم يأتِ بعد؛ تُتركان.
    [few] { $count } تدوينات لأيام لم تأتِ بعد؛ تُترك.
    [many] { $count } تدوينة لأيام لم تأتِ بعد؛ تُترك.
   *[other] { $count } تدوينة لأيام لم تأتِ بعد؛ تُترك.
}
import-unmapped = { $count ->
    [one] سجل واحد بلا ممارسة ولا ملاحظة؛ يُترك.
    [two] سجلان بلا ممارسة ولا ملاحظة؛ يُتركان.
    [few] { $count } سجلات بلا ممارسة ولا ملاحظة؛ تُترك.
    [many] { $count } سجلًا بلا ممارسة ولا ملاحظة؛ يُترك.
   *[other] { $count } سجل بلا ممارسة ولا ملاحظة؛ يُترك.
}
import-others = { $count ->
    [one] شيء آخر واحد جديد: يوم راحة أو محور أو تذكير أو رسالة أو خطة أو مساحة أو تمرين.
    [two] شيئان آخران جديدان، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
    [few] { $count } أشياء أخرى جديدة، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
    [many] { $count } شيئًا آخر جديدًا، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
   *[other] { $count } شيء آخر جديد، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
}
import-settings = تأتي الإعدادات معها.
import-done = تم الاستيراد. صُنعت قبله نسخة احتياطية، و«hearth undo» يتراجع عنه.
import-nothing = لم يكن فيه جديد. لم يتغير شيء.
import-not-done = هذا ما كان سيأتي. لم يتغير شيء.
wrong-column = يُختار العمود هكذا: «--column note=Header»، لـ day أو time أو activity أو note أو feeling.
wrong-map = تُعطى الممارسة للنشاط هكذا: «--map Name=practice».
wrong-activity = ليس في الملف نشاط باسم «{ $name }». «--dry-run» يعرض ما فيه.
