### The page of one practice: acts, prompts, plans, what is rehearsed.

## The page
about-practice = عن هذه الممارسة
about-the-seven = الممارسات السبع
about-seven = عن الممارسات السبع
about-logged = { $count ->
    [one] سُجّلت مرة واحدة اليوم
    [two] سُجّلت مرتين اليوم
    [few] سُجّلت { $count } مرات اليوم
    [many] سُجّلت { $count } مرة اليوم
   *[other] سُجّلت { $count } مرة اليوم
}
about-not-read = تعذّرت قراءة هذه الصفحة. { $reason }
about-acts = لفتات صغيرة
about-acts-lead = سبعة أبواب إليها. الأول لهذا اليوم.
about-act-today = لهذا اليوم
about-act-done = فعلتُ هذا: { $act }
about-prompts = للكتابة منها
about-prompts-lead = كل سؤال يفتح صفحة لملاحظة.
about-strength-words = { $value }، { $trend }
about-strength-drawn = رسوخ { $practice }: { $value }، { $trend }
about-strength-none = يبدأ الخط مع أول لحظة.
about-spaces = حيث تتغذّى
about-spaces-none = لم يُذكر معها مكان بعد. في ورقة اللحظة متّسع لواحد.
about-times = { $count ->
    [one] مرة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
about-lately = مؤخرًا
about-lately-none = لا شيء بعد. تظهر هنا أول لحظة.
about-all = كلها في الدفتر

## If-then plans
plan-title = إذا كان هذا، فذاك
plan-lead = خطة في نَفَس واحد، للحظة من عادتها أن تأتي.
plan-add = إضافة خطة
plan-if = إذا
plan-then = عندها
# What stands between <b> and </b> is bold; no place is put between them.
plan-words = <b>إذا</b> { $if }، <b>عندها</b> { $then }
plan-examples = مثلًا
plan-edit = تغيير الخطة: إذا { $if }
plan-remove = إزالة الخطة: إذا { $if }
plan-kept = حُفظت الخطة
plan-kept-with-new = حُفظت الخطة، مع تذكير جديد الساعة { $time }
plan-removed = أُزيلت الخطة
plan-reminder = يصحبها تذكير
plan-reminder-none = بلا تذكير
plan-reminder-new = تذكير جديد، كل يوم
plan-reminder-hint = يأتي التذكير في موعده ولا يُظهر هذه الكلمات أبدًا.
plan-reminder-option = { $time }، { $days }
plan-with = مع تذكير الساعة { $time }

## Saying a boundary here first
rehearse-title = قولها هنا أولًا
rehearse-lead = حدٌّ يُجرَّب حيث لا أحد ينتظر جوابًا.
rehearse-sentence = الجملة، كما تُقال
rehearse-placeholder = أستطيع الكلام حتى السادسة.
rehearse-when = موعد قولها
rehearse-when-open = في وقت ما
rehearse-when-today = اليوم
rehearse-when-week = هذا الأسبوع
rehearse-when-date = حتى تاريخ
rehearse-date = حتى
rehearse-keep = حفظها هنا
rehearse-another = جملة أخرى
rehearse-kept = محفوظة هنا حتى تُقال
rehearse-changed = تغيّرت الكلمات
# $near is today, tomorrow, ahead, yesterday or past; $day is “Friday” or “3 April”.
rehearse-by = { $near ->
    [today] اليوم
    [tomorrow] حتى الغد
    [ahead] حتى يوم { $day }
    [yesterday] كان موعدها أمس
   *[past] كان موعدها يوم { $day }
}
rehearse-said = قلتُها
rehearse-change = تغيير الكلمات
rehearse-let-go = تركها تمضي
rehearse-gone = مضت
rehearse-how = كيف سار الأمر؟
rehearse-went-0 = كان صعبًا
rehearse-went-1 = بصوت مهتزّ
rehearse-went-2 = لا بأس
rehearse-went-3 = بوضوح
rehearse-went-4 = حرّرني
rehearse-word = كلمة عن ذلك، إن شئت
rehearse-log = تسجيل أنها قيلت
rehearse-logged = قيلت، وسُجّلت مع «رسم الحدود»
rehearse-went-kept = حُفظ كيف سار الأمر
rehearse-before = قيلت من قبل
rehearse-before-change = تعديل كيف سار الأمر: { $sentence }
rehearse-before-none = بلا كلمة عمّا جرى
