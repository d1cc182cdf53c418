### The window's own words.

## Frame
nav = الصفحات
nav-today = اليوم
nav-progress = المسار
nav-journal = الدفتر
nav-letter = الرسالة
nav-reminders = التذكيرات
nav-settings = الإعدادات
skip = الانتقال إلى المحتوى
close = إغلاق
back = رجوع
try-again = محاولة أخرى
stays-here = يبقى على هذا الحاسوب
cannot-open = تعذّر فتح الدفتر
cannot-open-hint = لم يتغير شيء. حين يُحلّ الأمر، يُفتح Hearth كما كان.

## Saying what was done
undo = تراجع
undo-keys = Ctrl Z
add-note = إضافة ملاحظة
undone = تم التراجع
undone-op = { $op ->
    [record-entry] تم التراجع: لم تعد اللحظة مسجّلة
    [edit-entry] تم التراجع: اللحظة كما كانت من قبل
    [delete-entry] تم التراجع: عادت اللحظة إلى الدفتر
    [mark-rest] تم التراجع: لم يعد اليوم يوم راحة
    [clear-rest] تم التراجع: عاد اليوم يوم راحة
    [change-settings] تم التراجع: الإعدادات كما كانت
    [mark-rest-days] تم التراجع: لم تعد الأيام أيام راحة
    [clear-rest-days] تم التراجع: عادت الأيام أيام راحة
    [pick-focus] تم التراجع: المحور هو السابق
    [turn-focus] تم التراجع: المحور هو السابق
    [set-focus-aside] تم التراجع: عاد المحور
    [add-cue] تم التراجع: زالت الخطة الجديدة
    [edit-cue] تم التراجع: الخطة كما كانت
    [remove-cue] تم التراجع: عادت الخطة
    [add-space] تم التراجع: زالت المساحة الجديدة
    [edit-space] تم التراجع: المساحة كما كانت
    [archive-space] تم التراجع: عادت المساحة إلى الاستعمال
    [unarchive-space] تم التراجع: المساحة مطويّة من جديد
    [remove-space] تم التراجع: عادت المساحة
    [merge-spaces] تم التراجع: عادتا مساحتين
    [add-rehearsal] تم التراجع: زال التمرين الجديد
    [edit-rehearsal] تم التراجع: التمرين كما كان
    [remove-rehearsal] تم التراجع: عاد التمرين
    [say-rehearsal] تم التراجع: ما زال قول الحدّ قادمًا
    [import] تم التراجع: زال ما دخل
    [restore] تم التراجع: الدفتر كما كان قبل الاستعادة
    [take-from-bin] تم التراجع: عادت اللحظة إلى السلة
    [keep-letter] تم التراجع: الرسالة كما كانت من قبل
    [release-letter] تم التراجع: الرسالة محفوظة كما كانت
   *[other] تم التراجع
}
nothing-to-undo = لا شيء للتراجع عنه.
logged = سُجّل: { $name }، الساعة { $time }
saved = حُفظ
removed = أُزيل: { $name }
draft-kept = لم يُحفظ بعد؛ كلماتك هنا تنتظر عودتك.
not-saved = لم يُحفظ بعد؛ ما زالت كلماتك هنا وتُعاد المحاولة. { $reason }

## Today
week-name = الأسبوع { $number }: { $name }
seats = سبعة مقاعد
seats-lit = المقاعد المضيئة اليوم: { $lit } من { 7 }
seat-log = تسجيل
seat-open = فتح ما سُجّل اليوم
# $first and $last are keys.
seats-hint = نقرة على مقعد تسجّله، أو المفاتيح من { $first } إلى { $last } دورانًا من الأعلى
seats-hint-plain = نقرة على مقعد تسجّله
todays-focus = محور اليوم
day-state = { $day }: { $state ->
    [present] حضور
    [rest] يوم راحة
    [ahead] لم يأتِ بعد
   *[quiet] هدوء
}
focus-title = محور اليوم
focus-logged = محور اليوم، سُجّل الساعة { $time }
focus-done = هذا كل ما طلبه. يصل الاقتراح التالي غدًا؛ وكل مقعد آخر مفتوح أيضًا.
focus-set = { $name } محور اليوم
small-act = لفتة صغيرة واحدة
another-act = فكرة أخرى
did-this = فعلتُ هذا
rest-day = يوم راحة
rest-title = راحة
rest-today = اليوم للراحة
rest-clear = جعله يومًا عاديًا
rest-words = لا يطلب اليوم شيئًا. المقاعد مفتوحة إن حدث شيء من تلقاء نفسه.
rest-marked = اليوم يوم راحة
rest-cleared = عاد اليوم يومًا عاديًا
so-far = اليوم حتى الآن
so-far-empty = لا شيء بعد. نقرة واحدة تكفي، واللاشيء يكفي كذلك.
free-page = صفحة حرّة
write-freely = كتابة حرّة

## The sheet of one moment
sheet-note = ملاحظة، إن شئت
# A moment that is there: “Saturday, 9 May, 19:30 · Offer support”.
sheet-about = { $day }، { $time } · { $name }
sheet-new = لليوم، أو ليوم مضى
note = ملاحظتك
another-prompt = سؤال آخر
feeling = كيف كان الشعور
feeling-1 = ثقيل
feeling-2 = قلِق
feeling-3 = بين بين
feeling-4 = خفيف
feeling-5 = دافئ
day = اليوم
time = الوقت
practice = الممارسة
no-practice = بلا ممارسة، صفحة حرّة
keep-private = إبقاء هذا خارج الرسالة والتصدير
log-again = تسجيل مرة أخرى
make-focus = جعله محور اليوم
remove = إزالة
not-now = ليس الآن
keep = حفظ
log-it = تسجيلها

## The honest line
next-reminder = التذكير التالي الساعة { $time }.
next-reminder-on = التذكير التالي يوم { $weekday } الساعة { $time }.
next-reminder-between = التذكير التالي في وقت ما بين { $from } و{ $until }.
next-reminder-between-on = التذكير التالي يوم { $weekday }، في وقت ما بين { $from } و{ $until }.
weekday-at = { $weekday } الساعة { $time }
no-reminder = لم يُضبط أي تذكير.
no-reminder-soon = لا تذكير في الأيام القادمة.
# $time is “19:30”, “Monday at 19:30”, “Monday”, “Wednesday, 20 May” or until-tomorrow.
reminders-paused = التذكيرات متوقفة حتى { $time }.
until-tomorrow = الغد
server-missing = لا تجيب خدمة إشعارات على سطح المكتب هذا، فتُدوَّن التذكيرات هنا فقط.
server-frozen = لا تجيب خدمة الإشعارات في سطح المكتب حاليًا.

## Settings
settings-lead = كل تغيير يسري فورًا، ويمكن التراجع عنه.
setting-kept = حُفظ الإعداد
set-days = أيامك
set-day-start = يبدأ اليوم عند
set-day-start-hint = السهر المتأخر يعود إلى اليوم الذي قبله
set-week-start = أول أيام الأسبوع
set-week-locale = كالمعتاد في بلدك ({ $day })
set-rhythm = الإيقاع
set-rhythm-why = كم مرة تكفي في نظرك. يُقاس الرسوخ عليها، ولا يطالب بها أي تذكير.
# A rhythm stands within a sentence. $times and $days are numbers, and $days is the greater one.
rhythm-daily = كل يوم
rhythm-week = { $times ->
    [one] مرة في الأسبوع
    [two] مرتين في الأسبوع
    [few] { $times } مرات في الأسبوع
    [many] { $times } مرة في الأسبوع
   *[other] { $times } مرة في الأسبوع
}
rhythm-month = { $times ->
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
set-looks = المظهر
set-theme = السمة
theme-system = كالنظام
theme-light = فاتحة
theme-dark = داكنة
set-keys = مفاتيح مفردة
set-keys-hint = من { 1 } إلى { 7 } تسجّل ممارسة ما دام لا شيء يُكتب
set-computer = هذا الحاسوب
set-login = البدء مع تسجيل الدخول
set-login-hint = في شريط النظام، بلا نافذة
login-on = يبدأ Hearth مع تسجيل الدخول
login-off = لم يعد Hearth يبدأ مع تسجيل الدخول
login-moved = الإعداد يشير إلى Hearth لم يعد في مكانه.
login-repair = إصلاح
login-failed = تعذّر ضبط البدء مع تسجيل الدخول. { $reason }
set-tray = البقاء في شريط النظام بعد الإغلاق
set-tray-hint = لا تصل التذكيرات إلا ما دام Hearth مستقرًا هناك
set-welcome = الترحيب
set-welcome-hint = ثلاث خطوات قصيرة، لنظرة أخرى
set-welcome-open = مشاهدته مرة أخرى

## Welcome
step = الخطوة { $step } من { 3 }
welcome-title = مكان دافئ بسبعة كراسٍ
welcome-words = يرافقك Hearth في الأسبوع { $number }: { $name }. سبع ممارسات تجلس حول نار واحدة. نقرة على ما لامسته اليوم، وهذا كل ما في الأمر.
welcome-sit = هذا مقعدي
welcome-skip = تخطٍّ
welcome-when = متى يتكلم Hearth؟
welcome-daily = سطر هادئ واحد في اليوم
welcome-daily-hint = صامت إن كان في اليوم تسجيل؛ ولا يسمّي ممارسة أبدًا
welcome-time = الساعة
welcome-time-hint = مواعيد أخرى وأيام الأسبوع في صفحة التذكيرات
welcome-suits = هذا يناسبني
