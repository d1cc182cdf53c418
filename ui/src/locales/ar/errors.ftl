### What went wrong, for window and command line: what it is, then what to do. Words such as empathy,
### mon or hearth-json in a list of what can be typed, and commands such as «hearth backup list», stay
### as they are. $reason is what the system said, in its own language.
###
### A sentence begins with an Arabic word where it can, so that a terminal runs it from right to left,
### and says what to do without an imperative, which would choose a gender.

## What was asked for cannot be.

# $name is what was typed.
error-unknown-practice = ليس بين الممارسات السبع ما اسمه «{ $name }». الأسماء المقبولة: empathy أو boundaries أو community أو listening أو support أو inclusivity أو authenticity.
error-unknown-export-format = لا صيغة للتصدير باسم «{ $name }». الصيغ المقبولة: json أو csv أو markdown.
error-unknown-weekday = لا يوم من أيام الأسبوع باسم «{ $name }». الأسماء المقبولة: mon أو tue أو wed أو thu أو fri أو sat أو sun.
error-day-start-out-of-range = يبدأ اليوم في ساعة بين { 0 } و{ 12 }، لا في الساعة { $hour }.
error-rhythm-out-of-range = الإيقاع عدد من المرات في عدد من الأيام، أكثره مرة كل يوم وأقله مرة كل { 30 } يومًا؛ و«{ $times } في { $days }» خارج ذلك.
error-feeling-out-of-range = الشعور رقم من { 1 } إلى { 5 }، لا { $feeling }.
# $day and $first are dates such as 9 May 2026.
error-day-ahead = لم يأتِ يوم { $day } بعد. يمكن اختيار اليوم أو يوم قبله.
error-day-too-early = يسبق يوم { $day } أول يوم يقبله الدفتر، وهو { $first }.
error-time-ahead = لم تأتِ الساعة { $time } اليوم بعد. يمكن اختيار وقت مضى.
error-no-time-of-day = ليس «{ $text }» وقتًا من اليوم مثل 19:30.
error-already-answered = سبق الجواب عن هذا التذكير.
error-empty-page = تحتاج الصفحة الحرّة إلى بعض الكلمات. لم يُحفظ شيء.
error-note-too-long = الملاحظة أطول من { 16 } ميبيبايت. يمكن اختصارها أو حفظها في جزأين؛ لم يُحفظ شيء بعد.
error-draft-key-too-long = لا يتجاوز اسم الكلمات قيد الكتابة { 100 } بايت؛ وفي هذا { $bytes }.
error-no-weekday = يحتاج التذكير إلى يوم واحد من الأسبوع على الأقل.
error-empty-span = تحتاج المدة إلى نهاية غير بدايتها.
# $day is a date such as 9 May 2026.
error-pause-over = انقضى يوم { $day }. يمكن اختيار يوم بعده لانتهاء التوقف.
error-reminder-text-too-long = لا يتجاوز نص التذكير { 200 } حرف.
error-closing-too-long = لا يتجاوز سطر الختام { 2000 } حرف؛ وفي هذا { $characters }. يمكن اختصاره؛ لم يُحفظ شيء بعد.
# $week is the date of its first day, such as 4 May 2026.
error-no-such-letter = لا رسالة محفوظة لأسبوع { $week }.
error-empty-cue = تحتاج الخطة إلى شطريها: ما قد يحدث، وما يُفعل عندها.
error-cue-too-long = لا يتجاوز كل شطر من الخطة { 300 } حرف. لم يُحفظ شيء بعد.
error-no-such-cue = لم تعد هذه الخطة هنا.
error-empty-space-name = تحتاج المساحة إلى اسم؛ والأحرف الأولى تكفي.
error-space-name-too-long = لا يتجاوز اسم المساحة { 120 } حرفًا. لم يُحفظ شيء بعد.
error-space-why-too-long = لا يتجاوز السطر عمّا يجعل المساحة آمنة { 1000 } حرف. لم يُحفظ شيء بعد.
error-space-exists = هناك مساحة باسم «{ $name }» من قبل. يمكن اختيار اسم آخر، أو ضمّ المساحتين.
error-no-such-space = لا مساحة باسم «{ $name }». ربما تغيّر اسمها أو أُزيلت.
error-same-space = لا تُضمّ مساحة إلى نفسها.
error-empty-rehearsal = يحتاج التمرين إلى الجملة التي ستُقال.
error-rehearsal-too-long = هذا أطول من اللازم: لا تتجاوز الجملة { 2000 } حرف، ولا الكلمة عمّا جرى { 200 }. لم يُحفظ شيء بعد.
error-went-out-of-range = يُدوَّن كيف سار الأمر برقم من { 0 } إلى { 4 }، لا { $went }.
error-no-such-rehearsal = لم يعد هذا التمرين هنا.
error-rest-span = تنتهي الراحة في يوم بدايتها أو بعده، وفي مدى { 366 } يومًا من اليوم على الأكثر.
error-no-such-entry = لا تدوينة بالمعرّف { $id }. ربما حُذفت.
error-no-such-reminder = لا تذكير بالمعرّف { $id }. «hearth reminders list» يعرض الموجود منها.
error-nothing-to-undo = لا شيء للتراجع عنه.
error-undo-conflict = لم يعد التراجع عن هذا ممكنًا، لأن شيئًا مما مسّه تغيّر بعد ذلك.

## The journal and its files. $path is where they lie.

error-no-data-folder = لا يحدد هذا النظام أين تضع التطبيقات بياناتها. يمكن ضبط المتغيّر { $variable } على مجلد من عندك.
error-folder-unusable = تعذّر استعمال { $path }: { $reason }. قد لا يكون في مكانه، أو لا تكون الكتابة فيه متاحة لك.
error-newer-journal = كُتب { $path } بإصدار أحدث من Hearth (الصيغة { $found }، وهذا الإصدار يعرف { $known }). يُفتح بعد تحديث Hearth؛ لم يتغير شيء.
error-not-a-journal = ليس { $path } دفترًا من Hearth. بقي كما هو؛ يمكن نقله من مكانه أو اختيار مجلد آخر.
error-damaged = الملف { $path } متضرر. بقي كما هو؛ لم يُحفظ شيء. تشغيل Hearth، أو «hearth check --repair»، يضعه جانبًا وينقذ ما يمكن إنقاذه.
error-journal-gone = الملف { $path } غائب أو فارغ، لكن نسخه الاحتياطية موجودة. تشغيل Hearth، أو «hearth check --repair»، يعيد أحدثها.
error-relative-folder = ليس «{ $path }» مسارًا كاملًا إلى مجلد. يمكن كتابته من أوله، أو اختيار المجلد.
error-no-such-backup = لا نسخة احتياطية في { $path }. «hearth backup list» يعرض الموجود منها.
error-already-open = هناك Hearth آخر يفتح { $path } الآن.
error-busy = الدفتر مشغول ببرنامج آخر. لم يُحفظ شيء؛ وقد تنجح محاولة أخرى بعد قليل.
error-disk-full = القرص ممتلئ. لم يُحفظ شيء؛ وبعد إفساح بعض المكان تنجح محاولة أخرى.
error-not-writable = تعذّرت الكتابة في الدفتر: { $reason }. لم يُحفظ شيء.
error-not-written = تعذّرت كتابة الملف المصدَّر: { $reason }. لا يُعتمد عليه؛ يمكن تجربة مرة أخرى، أو اختيار مكان آخر.
error-file-not-written = تعذّرت كتابة { $path }: { $reason }. ما كان هناك من قبل لم يتغير؛ يمكن اختيار مكان آخر.
error-cancelled = أُوقف الأمر؛ لم يُكتب شيء.
error-storage = لم يتمكن الدفتر من ذلك: { $reason }
error-sqlite-too-old = إصدار SQLite المرفق ({ $version }) أقدم من 3.51.3، وقد تضيع معه بيانات.
error-migration = تعذّر تحديث صيغة الدفتر: { $reason }. لم يتغير شيء.
error-unreadable = تعذّرت قراءة شيء في الدفتر: { $reason }

## The window.

error-worker-gone = توقف الدفتر عن الجواب. يعود بتشغيل Hearth من جديد.
error-example-open = المفتوح الآن هو المثال. العودة إلى دفترك أولًا.
error-picture-unusable = لم تخرج الصورة سليمة. لم يُحفظ شيء؛ وقد تنجح محاولة أخرى.
error-not-printed = تعذّرت طباعة هذا: { $reason }.
error-not-started = تعذّر بدء Hearth. هل هناك سطح مكتب تُفتح عليه نافذة؟
error-internal = لم يتمكن Hearth من ذلك: { $reason }

## A file was not taken in.

error-unknown-file = الملف «{ $file }» ليس مما يعرفه Hearth. يصلح ملف مصدَّر من Hearth أو Loop Habit Tracker أو Daylio أو Table Habit أو Presently، أو CSV فيه عمود للأيام. لم يُستورد شيء.
error-unknown-import-format = لا صيغة للاستيراد باسم «{ $name }». الصيغ المقبولة: hearth-json أو loop-csv أو loop-db أو daylio-csv أو daylio-backup أو table-habit أو presently أو plain-csv.
error-file-unreadable = تعذّرت قراءة «{ $file }»: { $reason }. لم يُستورد شيء.
# $place is one of the five below it. $problem is one of those in the next three parts, within a
# sentence and without a full stop.
error-not-imported = { $place }: { $problem }. لم يُستورد شيء.
error-place = الملف «{ $file }»
error-place-line = الملف «{ $file }»، السطر { $line }
error-place-column = الملف «{ $file }»، السطر { $line }، العمود { $column }
# $inner is a file within an archive, or a table of a database.
error-place-inner = الملف «{ $file }»، { $inner }
error-place-inner-line = الملف «{ $file }»، { $inner }، السطر { $line }

## What is wrong with a file of another app.

error-problem-too-large = حجمه أكبر من { 512 } ميبيبايت
error-problem-bomb = يكبر عند فكّه أكثر من أي ملف مصدَّر حقيقي؛ وربما صُنع ليضرّ
error-problem-too-many-records = سجلاته أكثر من مليون، وهو أقصى ما يُستورد مرة واحدة
error-problem-too-many-activities = فيه أكثر من { 2000 } نشاط مختلف؛ ولعلّ العمود المقصود غير هذا
error-problem-no-archive = ليس أرشيف zip، أو انقطع قبل آخره؛ يمكن تصديره مرة أخرى
error-problem-encrypted = مقفل بكلمة مرور؛ يمكن تصديره من دونها
error-problem-missing-file = ليس فيه «{ $name }»؛ المطلوب الملف الذي صدّره التطبيق الآخر
error-problem-damaged = متضرر أو انقطع قبل آخره؛ يمكن تصديره مرة أخرى
error-problem-encoding = ليس نصًا بترميز UTF-8 أو UTF-16؛ يمكن حفظه بترميز UTF-8
error-problem-nul = فيه محرف NUL، ولا مكان له في نص
error-problem-empty = فارغ
error-problem-missing-column = ينقصه العمود «{ $name }»
error-problem-column-twice = العمود «{ $name }» فيه مرتين؛ يمكن تغيير اسم أحدهما
error-problem-ragged = أعمدة هذا الصف { $found }، وأعمدة صف العناوين { $wanted }
error-problem-open-quote = علامة اقتباس تُفتح هنا ولا تُغلق؛ وربما انقطع الملف قبل آخره
# $text is what the file has.
error-problem-no-date = ليس «{ $text }» تاريخًا
error-problem-ambiguous-date = قد يكون «{ $text }» يومًا ثم شهرًا أو شهرًا ثم يومًا، ولا صف آخر يبيّن ذلك؛ يمكن كتابة التواريخ هكذا: YYYY-MM-DD
error-problem-day-out-of-range = يقع «{ $text }» خارج الأيام التي يقبلها الدفتر، من 1970-01-01 إلى 9999-12-31
# $number counts the days since 1 January 1970.
error-problem-day-number-out-of-range = يقع «اليوم { $number }» خارج الأيام التي يقبلها الدفتر، من 1970-01-01 إلى 9999-12-31
error-problem-no-time = ليس «{ $text }» وقتًا من اليوم
error-problem-no-feeling = ليس «{ $text }» شعورًا؛ والشعور رقم من { 1 } إلى { 5 }
error-problem-no-value = ليس «{ $text }» قيمة تعرفها هذه الصيغة
# $kind is what a database calls it, such as Text or Blob.
error-problem-no-number = مكان الرقم «{ $kind }»، وهذه الصيغة لا تعرف ذلك
error-problem-no-text = مكان النص «{ $kind }»، وهذه الصيغة لا تعرف ذلك
error-problem-note-too-long = الملاحظة أطول من { 16 } ميبيبايت
error-problem-name-too-long = فيه اسم طوله { $bytes } بايت، والأقصى { 1000 }
# $reason is what the reader of JSON said, in English.
error-problem-json = ليس مما يكتبه التطبيق الآخر: { $reason }
error-problem-no-loop-database = ليس قاعدة بيانات من Loop Habit Tracker

## What is wrong with a file of Hearth’s own.

error-json-unreadable = تعذّرت قراءته ({ $reason })
# $reason is what the reader of JSON said, in English; so too below.
error-json-no-json = ليس JSON سليمًا ({ $reason })
error-json-cut-off = ينتهي قبل آخره؛ يمكن تصديره أو جلبه مرة أخرى
error-json-unfit = { $reason }
error-json-no-journal = ليس دفترًا من Hearth؛ ففي الدفتر يكون «format» هو «{ $format }»
error-json-version-zero = لا إصدار { 0 } لهذه الصيغة
error-json-newer-version = كُتب بإصدار أحدث من Hearth (الإصدار { $found }، وهذا يعرف { $known })؛ يُقرأ بعد تحديث Hearth
error-json-missing-key = ينقصه «{ $key }»
error-json-key-twice = فيه «{ $key }» مرتين
# $key is the day of a rest day, focus or letter as the file has it, or the identifier of another
# thing. $problem is one of those below.
error-json-item = { $kind ->
    [rest-day] يوم الراحة { $key }: { $problem }
    [focus] محور { $key }: { $problem }
    [reminder] التذكير { $key }: { $problem }
    [letter] رسالة { $key }: { $problem }
    [cue] الخطة { $key }: { $problem }
    [space] المساحة { $key }: { $problem }
    [rehearsal] التمرين { $key }: { $problem }
   *[entry] التدوينة { $key }: { $problem }
}

## What is wrong with one thing in it. $most is a number.

error-item-twice = في الملف مرتين
# $day, $first and $last are days as the file has them.
error-item-day-out-of-range = ليس { $day } بين { $first } و{ $last }
error-item-reminder-text-too-long = أحرف نصه أكثر من { $most }
error-item-empty-window = تنتهي مدته عند بدايتها
error-item-no-weekday = ليس له يوم من الأسبوع
error-item-closing-too-long = أحرف سطر ختامها { $characters }، أكثر من { $most }
error-item-empty-cue = ينقصها أحد شطريها
error-item-cue-too-long = أحرف أحد شطريها أكثر من { $most }
error-item-empty-space-name = ليس لها اسم
error-item-space-name-too-long = أحرف اسمها أكثر من { $most }
error-item-space-why-too-long = أحرف ما يجعلها آمنة أكثر من { $most }
error-item-empty-rehearsal = ليس فيه جملة
error-item-sentence-too-long = أحرف جملته أكثر من { $most }
error-item-word-too-long = أحرف الكلمة عمّا جرى أكثر من { $most }
error-item-went-out-of-range = دُوّن كيف سار الأمر بالرقم { $went }، لا برقم من { 0 } إلى { $most }
error-item-feeling-out-of-range = الشعور فيها { $feeling }، لا رقم من { 1 } إلى { 5 }
error-item-empty-page = ليس فيها ممارسة ولا ملاحظة
error-item-note-too-long = ملاحظتها أطول من { 16 } ميبيبايت

## The system’s timer, which shows reminders while Hearth does not run.

error-timer-no-timer-here = لا يعرف Hearth مؤقّتًا في هذا النظام. يمكن إبقاؤه في شريط النظام بدلًا من ذلك، أو جعل مُجدوِل من عندك يشغّل «hearth reminders run-due» كل دقيقة.
error-timer-no-program = لا يحدد هذا النظام أين برنامج hearth نفسه ({ $reason }). يمكن تشغيله بمساره الكامل.
error-timer-no-home = لا يحدد هذا النظام أين مجلدك الرئيسي. يمكن ضبط المتغيّر HOME عليه.
# $path stands in quotation marks already.
error-timer-unwritable = لا يمكن أن يسمّي المؤقّت { $path }، ففيه فاصل أسطر أو محرف آخر ليس من النص. لم يتغير شيء. يمكن تغيير اسم المجلد أو نقل ما فيه، ثم تثبيت المؤقّت مرة أخرى.
error-timer-data-folder = ليس لمهام Windows متغيّرات خاصّة بها، فلا تجد الدفتر في { $path }. لم يتغير شيء. تشغيل «setx { $variable } FOLDER» مرة واحدة يعطي المتغيّر لكل برامجك، ثم يمكن تثبيت المؤقّت مرة أخرى.
error-timer-file = تعذّر تغيير { $path }: { $reason }. إن كانت الكتابة هناك متاحة لك، فقد تنجح محاولة أخرى.
error-timer-missing = ليس في هذا النظام «{ $program }» ليوقظ Hearth. لم يتغير شيء. يمكن إبقاء Hearth في شريط النظام بدلًا من ذلك، أو جعل مُجدوِل من عندك يشغّل «hearth reminders run-due» كل دقيقة.
error-timer-refused = لم يتمكن «{ $command }» من ذلك: { $reason }. لم يتغير شيء. قد تنجح محاولة أخرى في طرفية داخل جلسة سطح مكتبك.
# $because is one of the sentences above.
error-timer-left-behind = { $because } وبقي شيء واحد: { $path } ({ $reason }). يمكن حذفه يدويًا.
