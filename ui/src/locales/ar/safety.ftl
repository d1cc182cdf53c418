### Backups, restoring, the bin, and what is said after damage.

## How long ago
just-now = الآن
minutes-ago = { $count ->
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
hours-ago = { $count ->
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
days-ago = قبل { $count ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
made-today = { $time } اليوم
made-on = { $day }، { $time }
span = من { $since } إلى { $until }
kilobytes = { $count } كيلوبايت
megabytes = { $count } ميغابايت

## The line always in sight
backed-up = نُسخ احتياطيًا { $ago }، مع التحقق.
backup-none-yet = لا نسخة احتياطية بعد؛ تأتي الأولى من تلقاء نفسها.
backup-trouble = تعذّر صنع أحدث نسخة احتياطية. والأخيرة { $ago }.
backup-trouble-none = تعذّر صنع نسخة احتياطية حتى الآن.
backup-second-missing = لم يمكن الوصول إلى مكانك الثاني.

## Settings
set-safe = في أمان
backup = النسخ الاحتياطي
back-up-now = نسخ احتياطي الآن
backup-made-window = نُسخ احتياطيًا وقُرئت النسخة للتحقق
second-failed = صُنعت النسخة الاحتياطية، لا نسختها في مكانك الثاني. { $reason }
restore-earlier = استعادة نسخة سابقة
restore-earlier-hint = { $count ->
    [0] لا نسخة بعد
    [one] نسخة واحدة. تُظهر ما سيتغير قبل أن يتغير شيء.
    [two] نسختان. كل منهما تُظهر ما سيتغير قبل أن يتغير شيء.
    [few] { $count } نسخ. كل منها تُظهر ما سيتغير قبل أن يتغير شيء.
    [many] { $count } نسخة. كل منها تُظهر ما سيتغير قبل أن يتغير شيء.
   *[other] { $count } نسخة. كل منها تُظهر ما سيتغير قبل أن يتغير شيء.
}
choose-copy = اختيار نسخة
look = نظرة داخلها
look-at = نظرة داخل نسخة { $when }
second-place = مكان ثانٍ
second-place-hint = كل نسخة احتياطية تُحفظ في هذا المجلد أيضًا، على ذاكرة محمولة أو قرص متزامن
second-place-none = لا مكان ثانيًا
choose = اختيار…
no-second = الاستغناء عنه

## Restoring
restore-title = نسخة { $when }
reading-backup = تُقرأ النسخة…
backup-holds = فيها { $entries ->
    [one] لحظة واحدة
    [two] لحظتان
    [few] { $entries } لحظات
    [many] { $entries } لحظة
   *[other] { $entries } لحظة
} في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
restore-nothing-window = الدفتر مطابق لما فيها.
restore-would-bring = تعيد { $entries ->
    [one] لحظة واحدة
    [two] لحظتين
    [few] { $entries } لحظات
    [many] { $entries } لحظة
   *[other] { $entries } لحظة
}
restore-would-take = تُزيل { $entries ->
    [one] لحظة واحدة
    [two] لحظتين
    [few] { $entries } لحظات
    [many] { $entries } لحظة
   *[other] { $entries } لحظة
}
restore-would-change = { $entries ->
    [one] تردّ لحظة واحدة إلى ما كانت عليه
    [two] تردّ لحظتين إلى ما كانتا عليه
    [few] تردّ { $entries } لحظات إلى ما كانت عليه
    [many] تردّ { $entries } لحظة إلى ما كانت عليه
   *[other] تردّ { $entries } لحظة إلى ما كانت عليه
}
restore-would-others = { $count ->
    [one] شيء آخر واحد يعود إلى ما كان عليه: يوم راحة أو محور أو تذكير أو رسالة أو خطة أو مساحة أو تمرين.
    [two] شيئان آخران يعودان إلى ما كانا عليه، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
    [few] { $count } أشياء أخرى تعود إلى ما كانت عليه، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
    [many] { $count } شيئًا آخر يعود إلى ما كان عليه، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
   *[other] { $count } شيء آخر يعود إلى ما كان عليه، من أيام الراحة والمحاور والتذكيرات والرسائل والخطط والمساحات والتمارين.
}
restore-would-settings = تعود الإعدادات إلى ما كانت عليه.
# A moment by name: its day, its practice, and the beginning of its note if it has one.
moment-of-day = { $day }، { $name }
moment-with-note = { $day }، { $name }: «{ $note }»
and-more = و{ $count } غيرها
restore-safe = يُنسخ الدفتر الحالي احتياطيًا أولًا
restore-it = استعادتها
restored = تمت الاستعادة
not-restored = لم يُستعد شيء. { $reason }

## The bin
bin = السلة ({ $count })
bin-moment = { $name }، { $day }، { $time }
bin-until = في السلة حتى { $day }
take-back = إرجاع
take-back-named = إرجاع { $name } من { $day }
taken-from-bin = { $name } في الدفتر من جديد

## After damage
repair-title = تعذّرت قراءة جزء من الدفتر
repair-lead = لم يُحذف شيء. ما أمكن إنقاذه عاد إلى الدفتر.
repair-on = يمكن المتابعة
repair-on-words = في أحدث أيامك يظهر ما قد ينقص؛ وما زالت استعادة نسخة أقدم ممكنة في الإعدادات.
repair-continue = متابعة
repair-backups = نظرة على النسخ
repair-facts = ما حدث، وما حُفظ
repair-when = اكتُشف
repair-kept = حُفظ
repair-kept-words = { $count ->
    [one] لحظة واحدة، قُرئت من الملف المتضرر
    [two] لحظتان، قُرئتا من الملف المتضرر
    [few] { $count } لحظات، قُرئت من الملف المتضرر
    [many] { $count } لحظة، قُرئت من الملف المتضرر
   *[other] { $count } لحظة، قُرئت من الملف المتضرر
}
repair-added = من نسخة احتياطية
repair-backup-gave = { $count ->
    [0] لم يلزم شيء من نسخة { $made }
    [one] لحظة أخرى، من نسخة { $made }
    [two] لحظتان أخريان، من نسخة { $made }
    [few] { $count } لحظات أخرى، من نسخة { $made }
    [many] { $count } لحظة أخرى، من نسخة { $made }
   *[other] { $count } لحظة أخرى، من نسخة { $made }
}
repair-no-backup = لم تكن هناك نسخة احتياطية سليمة
repair-gone = لم يُنقذ
repair-missing-none = لا تنقص أي لحظة.
repair-missing = { $count ->
    [one] تعذّر إنقاذ لحظة واحدة.
    [two] تعذّر إنقاذ لحظتين.
    [few] تعذّر إنقاذ { $count } لحظات.
    [many] تعذّر إنقاذ { $count } لحظة.
   *[other] تعذّر إنقاذ { $count } لحظة.
}
repair-missing-unknown = لا يمكن معرفة كم لحظة تعذّر إنقاذها.
repair-set-aside = وُضع جانبًا
repair-set-aside-words = الملفات المتضررة، كما هي، في

## Export and import
set-transfer = أخذه معك
export = تصدير
export-hint = ملف واحد مقروء، إلى أي مجلد
import = استيراد
import-hint = من Hearth أو Loop Habit Tracker أو Daylio أو Table Habit أو Presently أو من جدول
export-title = أخذ الدفتر معك
format = الصيغة
format-json = كل شيء
format-json-hint = ملف JSON فيه كل ما هناك. يقرؤه Hearth كما كان.
format-csv = جدول بيانات
format-csv-hint = ملف CSV فيه سطر لكل لحظة.
format-markdown = يوميات
format-markdown-hint = ملف Markdown يُقرأ من أول يوم إلى آخره.
export-private = مع ما أبقيته خاصًّا
mask-names = أسماء تُختصر
mask-names-placeholder = ندى، سامر
mask-names-hint = يصير كل اسم حرفه الأول، أينما ورد. وبين الاسم والآخر فاصلة.
export-save = حفظ باسم…
exported = { $count ->
    [one] لحظة واحدة في { $file }
    [two] لحظتان في { $file }
    [few] { $count } لحظات في { $file }
    [many] { $count } لحظة في { $file }
   *[other] { $count } لحظة في { $file }
}
progress = إلى أين وصل
stop = إيقاف
reading-file = يُقرأ الملف…
columns = ما هي أعمدته
column-day = اليوم
column-time = الوقت
column-activity = النشاط
column-note = الملاحظة
column-feeling = الشعور، من { 1 } إلى { 5 }
no-column = لا شيء
activities-become = ماذا تصير أنشطته
becomes = { $name } يصير
leave-out = تركه
times = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
import-would-bring = { $entries ->
    [0] لا يأتي بجديد
    [one] يأتي بلحظة جديدة واحدة
    [two] يأتي بلحظتين جديدتين
    [few] يأتي بـ{ $entries } لحظات جديدة
    [many] يأتي بـ{ $entries } لحظة جديدة
   *[other] يأتي بـ{ $entries } لحظة جديدة
}
count-changes = { $count ->
    [one] واحدة أحدث مما هنا وتحل محله
    [two] اثنتان أحدث مما هنا وتحلان محله
    [few] { $count } أحدث مما هنا وتحل محله
    [many] { $count } أحدث مما هنا وتحل محله
   *[other] { $count } أحدث مما هنا وتحل محله
}
count-known = { $count ->
    [one] واحدة موجودة هنا أصلًا
    [two] اثنتان موجودتان هنا أصلًا
    [few] { $count } موجودة هنا أصلًا
    [many] { $count } موجودة هنا أصلًا
   *[other] { $count } موجودة هنا أصلًا
}
count-deleted = { $count ->
    [one] واحدة حُذفت هنا وتبقى محذوفة
    [two] اثنتان حُذفتا هنا وتبقيان محذوفتين
    [few] { $count } حُذفت هنا وتبقى محذوفة
    [many] { $count } حُذفت هنا وتبقى محذوفة
   *[other] { $count } حُذفت هنا وتبقى محذوفة
}
count-ahead = { $count ->
    [one] واحدة ليوم لم يأتِ بعد
    [two] اثنتان ليوم لم يأتِ بعد
    [few] { $count } لأيام لم تأتِ بعد
    [many] { $count } لأيام لم تأتِ بعد
   *[other] { $count } لأيام لم تأتِ بعد
}
count-unmapped = { $count ->
    [one] واحدة بلا ممارسة ولا ملاحظة
    [two] اثنتان بلا ممارسة ولا ملاحظة
    [few] { $count } بلا ممارسة ولا ملاحظة
    [many] { $count } بلا ممارسة ولا ملاحظة
   *[other] { $count } بلا ممارسة ولا ملاحظة
}
count-others = { $count ->
    [one] شيء آخر جديد، مثل يوم راحة أو رسالة أو مساحة
    [two] شيئان آخران جديدان، مثل أيام الراحة والرسائل والمساحات
    [few] { $count } أشياء أخرى جديدة، مثل أيام الراحة والرسائل والمساحات
    [many] { $count } شيئًا آخر جديدًا، مثل أيام الراحة والرسائل والمساحات
   *[other] { $count } شيء آخر جديد، مثل أيام الراحة والرسائل والمساحات
}
count-settings = تأتي الإعدادات معها
imported = { $count ->
    [one] دخلت لحظة واحدة
    [two] دخلت لحظتان
    [few] دخلت { $count } لحظات
    [many] دخلت { $count } لحظة
   *[other] دخلت { $count } لحظة
}
import-nothing-new = لم يكن فيه جديد
