### The day: its focus, its rest, coming back, and the first one.

## Today’s focus
focus-more = المزيد لهذا اليوم
focus-another = ممارسة أخرى
focus-turned = اقتُرحت ممارسة أخرى
focus-not-today = ليس اليوم
focus-put-aside = يوم بلا محور
focus-pick = أو اختيار واحدة
focus-none = يوم بلا محور
focus-none-words = كل المقاعد مفتوحة.
focus-suggest = اقتراح محور رغم ذلك
day-cues = خططك الأخرى
# Read aloud before such a plan; $practice is a name.
day-cue-of = { $practice }:
focus-more-cues = { $count ->
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
focus-rehearse = تمرين

## The day’s focus in the week
matrix-focus-name = { $name }، محور اليوم
matrix-focus = محور اليوم
matrix-no-focus = بلا محور

## Rest
rest-days = عدة أيام راحة
rest-days-words = الراحة لا تغيّر أي مقياس، والتذكيرات صامتة في هذه الأيام.
rest-since = اليوم الأول
rest-last = اليوم الأخير
rest-length = { $count ->
    [0] اليوم الأخير يسبق الأول.
    [one] يوم راحة واحد.
    [two] يوما راحة.
    [few] { $count } أيام راحة.
    [many] { $count } يوم راحة.
   *[other] { $count } يوم راحة.
}
rest-save = راحة
rest-days-marked = { $count ->
    [one] يوم راحة واحد
    [two] يوما راحة، حتى { $day }
    [few] { $count } أيام راحة، حتى { $day }
    [many] { $count } يوم راحة، حتى { $day }
   *[other] { $count } يوم راحة، حتى { $day }
}
rest-until = راحة حتى { $day }
rest-last-day = آخر أيام هذه الراحة
rest-end = إنهاء الراحة كلها
rest-ended = انتهت الراحة

## Coming back after days away. The days are never counted.
return-1 = بقيت النار مشتعلة. تسرّنا عودتك.
return-2 = مقعدك كما تركته. أهلًا بك.
return-3 = لا شيء هنا يُستدرك. ما زالت الكراسي دافئة.
return-4 = جميل أنك هنا. سبعة مقاعد، وكلها مفتوحة.
return-put-away = طيّ هذه السطور

## Welcome
welcome-stays = يبقى كل شيء على هذا الحاسوب: لا حساب ولا شبكة.
welcome-example = جولة في مثال أولًا
welcome-again = تذكيراتك باقية كما هي
welcome-tap = نقرة على ما لامسته اليوم
welcome-tap-words = يضيء مقعده. ولا بأس بلا شيء، وكل نقرة يمكن التراجع عنها.
welcome-tapped = هذا كل ما في الأمر
welcome-tapped-words = المقعد المضيء يُفتح بنقرة ثانية، لملاحظة إن شئت.
welcome-come-in = الدخول
