# Tray and notifications. Nothing here may name a practice in a notification.

tray-open = فتح Hearth
tray-rest = اليوم للراحة
tray-pause = إيقاف التذكيرات مؤقتًا
tray-pause-hour = ساعة واحدة
tray-pause-tomorrow = حتى الغد
tray-resume = استئنافها الآن
tray-quit = إنهاء

# The honest line of tray and command line. $time may have a day with it, $day is one of today,
# tomorrow, or a date.
reminder-next = التذكير التالي الساعة { $time }.
reminder-next-window = التذكير التالي في وقت ما بين { $from } و{ $until }، { $day }.
reminder-none = لم يُضبط أي تذكير.
reminder-none-soon = لا تذكير في الأيام القادمة.
reminder-none-yet = لم يأتِ أي تذكير بعد.
reminders-paused = التذكيرات متوقفة حتى { $time }.
tray-stays = يبقى Hearth في شريط النظام لتصل التذكيرات. ومن هناك يمكن إنهاؤه تمامًا.

login-start-refused = لم يقبل النظام ذلك: { $reason }. لم يتغير شيء.

notification-open = فتح
notification-done = فعلتُ هذا
notification-later = لاحقًا
notification-not-today = ليس اليوم
notification-kept = حُفظ هذا لك. { $text }
notification-not-kept = تعذّر حفظ جوابك. { $reason }
notification-sample = هكذا يبدو التذكير هنا.
notification-missing = لا تجيب خدمة إشعارات على سطح المكتب هذا، فلا يمكن أن تظهر التذكيرات. إنها تُدوَّن هنا بدلًا من ذلك.
notification-frozen = لا تجيب خدمة الإشعارات في سطح المكتب حاليًا. يواصل Hearth من دونها ويحاول مجددًا في المرة القادمة.

## Days and moments.

day-today = اليوم
day-yesterday = أمس
day-tomorrow = غدًا
weekday = { $day ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
date = { $weekday }، { $day } { $month }
date-with-year = { $weekday }، { $day } { $month } { $year }
# $day is “yesterday” or “tomorrow”.
moment-near = { $time } { $day }
# $day is a date.
moment = { $time } يوم { $day }
span = { $first } إلى { $last } { $month } { $year }
span-across-months = { $first } { $first-month } إلى { $last } { $month } { $year }
span-across-years = { $first } { $first-month } { $first-year } إلى { $last } { $month } { $year }
