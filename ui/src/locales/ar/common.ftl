### Words that window, tray and command line share.
###
### A number in a text stands in braces, { 7 }, so that it has the digits of the place: ٧ or 7.

## The language itself

# What it calls itself, for the list of languages.
language-name = العربية
# ltr for left to right, rtl for right to left.
text-direction = rtl

## How words are put together. What they join stays as it is; of three, the first two are $before.

# Two whole sentences. A language without spaces between them needs none here.
join-sentences = { $before } { $next }
# Two parts of one sentence that could each be one: “empathy is resting; the others are steady”.
join-clauses = { $before }؛ { $next }
# Two parts of a title, or names that are typed, which no “and” may join.
join-parts = { $before }، { $next }
# Two short facts about one thing: “19:30 · 2 times”.
join-facts = { $before } · { $next }
# Words that have no end of their own, as a whole sentence.
sentence = { $words }.
# What a person wrote.
quoted = «{ $text }»

## Practices, short. $practice is an identifier such as `listening`.
## All of them are masculine, so that a verb before or after them fits each one.

# Begins a sentence or stands alone.
practice-short = { $practice ->
    [empathy] التعاطف
    [boundaries] رسم الحدود
    [community] المجتمع الداعم
    [listening] الإصغاء
    [support] العون
    [inclusivity] إشراك الجميع
   *[authenticity] الصدق
}
# Within a sentence.
practice-inline = { $practice ->
    [empathy] التعاطف
    [boundaries] رسم الحدود
    [community] المجتمع الداعم
    [listening] الإصغاء
    [support] العون
    [inclusivity] إشراك الجميع
   *[authenticity] الصدق
}

## What changed since the week before, in one plain sentence. Never a judgement.
## $week says which week is looked at: `this` one or an earlier one. $most, $gathered and $one begin
## a sentence (practice-short); $none, $before and $other stand inside it (practice-inline).

week-change-empty = { $week ->
    [this] لم يُكتب شيء لهذا الأسبوع، ولا بأس.
   *[earlier] لم يُكتب شيء لذلك الأسبوع، ولا بأس.
}
week-change-even = اتّسع المكان للسبع كلها بقدر متقارب.
week-change-most-and-none = شغل { $most } أوسع مكان، وبقي { $none } بلا مكان، على خلاف { $week ->
    [this] الأسبوع الماضي.
   *[earlier] الأسبوع الذي قبله.
}
week-change-gathered = حضر { $gathered } { $now ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $now } مرات
    [many] { $now } مرة
   *[other] { $now } مرة
}، { $times ->
    [0] ولم يحضر
    [one] بعد مرة واحدة
    [two] بعد مرتين
    [few] بعد { $times } مرات
    [many] بعد { $times } مرة
   *[other] بعد { $times } مرة
} { $week ->
    [this] في الأسبوع الماضي.
   *[earlier] في الأسبوع الذي قبله.
}
week-change-most = شغل { $most } أوسع مكان.
week-change-most-again = شغل { $most } أوسع مكان، كما في { $week ->
    [this] الأسبوع الماضي.
   *[earlier] الأسبوع الذي قبله.
}
week-change-most-after = شغل { $most } أوسع مكان؛ { $week ->
    [this] في الأسبوع الماضي كان { $before }.
   *[earlier] في الأسبوع الذي قبله كان { $before }.
}
week-change-shared = تقاسم { $one } و{ $other } أوسع مكان.
week-change-shared-by-many = تقاسم عدد منها أوسع مكان.

## The balance in a word.

balance-empty = مفتوح
balance-even = متساوٍ
balance-leaning = مائل
balance-mostly-one = تغلب عليه واحدة

## Presence. $present and $reserve are numbers.

days-present = { $present ->
    [0] لا أيام بعد
    [one] حضور في يوم واحد
    [two] حضور في يومين
    [few] حضور في { $present } أيام
    [many] حضور في { $present } يومًا
   *[other] حضور في { $present } يوم
}
# Of an earlier week.
days-present-then = { $present ->
    [0] لم يُكتب شيء
    [one] حضور في يوم واحد
    [two] حضور في يومين
    [few] حضور في { $present } أيام
    [many] حضور في { $present } يومًا
   *[other] حضور في { $present } يوم
}
rest-in-reserve = { $reserve ->
    [0] لا أيام راحة في الرصيد
    [one] يوم راحة واحد في الرصيد
    [two] يوما راحة في الرصيد
    [few] { $reserve } أيام راحة في الرصيد
    [many] { $reserve } يوم راحة في الرصيد
   *[other] { $reserve } يوم راحة في الرصيد
}

# $present is days-present, $reserve is rest-in-reserve.
presence = { $present }، { $reserve }

## Why a practice is the day's focus.

focus-picked = اختيارك لهذا اليوم.
focus-untouched = بلا زيارة في الأسبوعين الأخيرين. ليس هناك ما يُستدرك؛ هو ببساطة الكرسي التالي في الحلقة.
focus-least-touched = الأقل زيارة في الأسبوعين الأخيرين. ليس هناك ما يُستدرك؛ هو ببساطة الكرسي التالي في الحلقة.
focus-beginning = مكان للبداية.

## What became of a reminder. $time says when it was due, $until when what kept it was over.
## $practice stands inside the sentence (practice-inline).

reminder-shown = ظهر تذكير الساعة { $time }.
reminder-shown-do-not-disturb = حُفظ تذكير الساعة { $time } حتى { $until }، إذ كان «عدم الإزعاج» مفعّلًا.
reminder-shown-away = وصل تذكير الساعة { $time } عند { $until }، بعد عودتك.
reminder-shown-asleep = وصل تذكير الساعة { $time } عند { $until }: كان الحاسوب نائمًا حتى ذلك الحين.
reminder-shown-not-running = وصل تذكير الساعة { $time } عند { $until }: لم يكن Hearth يعمل حتى ذلك الحين.
reminder-held = ينتظر تذكير الساعة { $time } لحظة أنسب.
reminder-held-do-not-disturb = تذكير الساعة { $time } محفوظ لك ما دام «عدم الإزعاج» مفعّلًا.
reminder-held-away = ينتظر تذكير الساعة { $time } عودتك.
reminder-later = أُجّل تذكير الساعة { $time } إلى حين.
reminder-done = أُجيب عن تذكير الساعة { $time }.
reminder-not-today = وُضع تذكير الساعة { $time } جانبًا لذلك اليوم.
reminder-silent-logged = بقي تذكير الساعة { $time } صامتًا: سبق تسجيل { $practice }.
reminder-silent-day-logged = بقي تذكير الساعة { $time } صامتًا: سبق في يومه تسجيل.
reminder-silent-rest = بقي تذكير الساعة { $time } صامتًا: كان يوم راحة.
reminder-silent-paused = بقي تذكير الساعة { $time } صامتًا: كانت التذكيرات متوقفة.
reminder-silent-quiet = بقي تذكير الساعة { $time } صامتًا: وقع في ساعات هدوئك.
reminder-silent-not-today = بقي تذكير الساعة { $time } صامتًا: كان جوابك «ليس اليوم».
reminder-silent-presenting = بقي تذكير الساعة { $time } صامتًا: كان شيء يملأ الشاشة، أو كانت الشاشة تُعرَض على غيرك.
reminder-withdrawn = سُحب تذكير الساعة { $time }: لم يعد اليوم يحتاج إلى شيء.
reminder-switched-off = وُضع تذكير الساعة { $time } جانبًا: موعده موقوف.
reminder-missed = مرّ تذكير الساعة { $time } من دون أن يظهر.
reminder-missed-do-not-disturb = بقي تذكير الساعة { $time } صامتًا: كان «عدم الإزعاج» مفعّلًا حتى انقضى يومه.
reminder-missed-away = مرّ تذكير الساعة { $time } في غيابك.
reminder-missed-asleep = فات تذكير الساعة { $time }: كان الحاسوب نائمًا حتى { $until }.
reminder-missed-not-running = فات تذكير الساعة { $time }: لم يكن Hearth يعمل حتى { $until }.
reminder-gathered = جاء تذكير الساعة { $time } مع آخر بعده؛ وكفت لهما كلمة واحدة.
reminder-failed = تعذّر إظهار تذكير الساعة { $time }: لم يقبله سطح المكتب.

## Why a backup was made.

backup-kind-auto = تلقائيًا
backup-kind-hand = يدويًا
backup-kind-before-import = قبل استيراد
backup-kind-before-restore = قبل استعادة
backup-kind-before-update = قبل تحديث

## The diary that an export in Markdown is.

diary-title = دفتر Hearth
diary-period = من { $first } إلى { $last }.
diary-nothing = لا شيء فيه بعد.
diary-month = { $month } { $year }
diary-day = { $weekday }، { $date }
diary-date = { $day } { $month } { $year }
diary-space = مع { $space }
diary-rest = يوم راحة.

## Files of other apps.

import-format-hearth-json = ملف مصدَّر من Hearth.
import-format-loop-csv = ملف مصدَّر من Loop Habit Tracker.
import-format-loop-db = نسخة احتياطية من Loop Habit Tracker.
import-format-daylio-csv = ملف مصدَّر من Daylio.
import-format-daylio-backup = نسخة احتياطية من Daylio.
import-format-table-habit = ملف مصدَّر من Table Habit.
import-format-presently = ملف مصدَّر من Presently.
import-format-plain-csv = جدول.
import-left-computed = { $count ->
    [one] يوم واحد حسبه التطبيق الآخر؛ لم يُفعل فيه شيء.
    [two] يومان حسبهما التطبيق الآخر؛ لم يُفعل فيهما شيء.
    [few] { $count } أيام حسبها التطبيق الآخر؛ لم يُفعل فيها شيء.
    [many] { $count } يومًا حسبها التطبيق الآخر؛ لم يُفعل فيها شيء.
   *[other] { $count } يوم حسبها التطبيق الآخر؛ لم يُفعل فيها شيء.
}
import-left-not-done = { $count ->
    [one] سجل واحد يقول إن شيئًا لم يُفعل.
    [two] سجلان يقولان إن شيئًا لم يُفعل.
    [few] { $count } سجلات تقول إن شيئًا لم يُفعل.
    [many] { $count } سجلًا يقول إن شيئًا لم يُفعل.
   *[other] { $count } سجل يقول إن شيئًا لم يُفعل.
}
import-left-skipped = { $count ->
    [one] سجل واحد جرى تخطّيه عن قصد.
    [two] سجلان جرى تخطّيهما عن قصد.
    [few] { $count } سجلات جرى تخطّيها عن قصد.
    [many] { $count } سجلًا جرى تخطّيها عن قصد.
   *[other] { $count } سجل جرى تخطّيها عن قصد.
}
import-left-empty = { $count ->
    [one] سجل واحد فارغ.
    [two] سجلان فارغان.
    [few] { $count } سجلات فارغة.
    [many] { $count } سجلًا فارغًا.
   *[other] { $count } سجل فارغ.
}
import-left-only-feeling = { $count ->
    [one] سجل واحد فيه شعور، وليس فيه ما يعود إليه الشعور.
    [two] سجلان فيهما شعور، وليس فيهما ما يعود إليه الشعور.
    [few] { $count } سجلات فيها شعور، وليس فيها ما يعود إليه الشعور.
    [many] { $count } سجلًا فيها شعور، وليس فيها ما يعود إليه الشعور.
   *[other] { $count } سجل فيها شعور، وليس فيها ما يعود إليه الشعور.
}
import-left-deleted = { $count ->
    [one] سجل واحد من عادة محذوفة.
    [two] سجلان من عادة محذوفة.
    [few] { $count } سجلات من عادة محذوفة.
    [many] { $count } سجلًا من عادة محذوفة.
   *[other] { $count } سجل من عادة محذوفة.
}
