### The weekly letter. Read it as a letter: from a person's own week, to that person.
###
### Most sentences can be said in several ways, numbered from 1; the number of the week chooses.
### There may be as many as a language likes, but at least two, so that one week does not sound
### like the next. “-so-far” is for a week that is not over.
###
### $often is how often as a number, $number the same in letters.
### $days is one of letter-days, $times one of letter-times. A name with -capital begins a sentence.
### $practices is a list of practice-inline, $names the same with a capital, $weekdays one of days;
### $count says how many, with $days and $times too.
###
### A verb stands before $names, so that it fits one and several. $days follows a preposition,
### $times says how often, and $number stands alone and counts what is feminine. A verb in the second
### person is in the past, where its letters are the same for all.

letter-greeting = سلامٌ لك،

## Small words.

letter-number = { $count ->
    [1] واحدة
    [2] اثنتان
    [3] ثلاث
    [4] أربع
    [5] خمس
    [6] ست
    [7] سبع
    [8] ثمانٍ
    [9] تسع
    [10] عشر
    [11] إحدى عشرة
    [12] اثنتا عشرة
   *[other] { $count }
}
letter-days = { $count ->
    [3] ثلاثة أيام
    [4] أربعة أيام
    [5] خمسة أيام
    [6] ستة أيام
    [7] سبعة أيام
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
letter-times = { $count ->
    [3] ثلاث مرات
    [4] أربع مرات
    [5] خمس مرات
    [6] ست مرات
    [7] سبع مرات
    [8] ثماني مرات
    [9] تسع مرات
    [10] عشر مرات
    [11] إحدى عشرة مرة
    [12] اثنتي عشرة مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
letter-pages = { $count ->
    [3] ثلاث صفحات حرّة
    [4] أربع صفحات حرّة
    [5] خمس صفحات حرّة
    [6] ست صفحات حرّة
    [7] سبع صفحات حرّة
    [8] ثماني صفحات حرّة
    [9] تسع صفحات حرّة
    [10] عشر صفحات حرّة
    [11] إحدى عشرة صفحة حرّة
    [12] اثنتي عشرة صفحة حرّة
    [one] صفحة حرّة واحدة
    [two] صفحتين حرّتين
    [few] { $count } صفحات حرّة
    [many] { $count } صفحة حرّة
   *[other] { $count } صفحة حرّة
}
# The last two parts of a list, and any two parts before them.
letter-and = { $before } و{ $last }
letter-comma = { $before } و{ $next }

## On which days something was written.

letter-ahead-1 = لم يبدأ هذا الأسبوع بعد. ما زال يمكن أن يكون أي شيء.
letter-ahead-2 = هذا الأسبوع ما زال في الطريق، وصفحته نظيفة.
letter-quiet-1 = ليس عند هذه الرسالة ما تحكيه، ولا بأس. وقد عشت الأسبوع على كل حال.
letter-quiet-2 = لم يترك هذا الأسبوع شيئًا لرسالة. بعض الأسابيع للعيش لا للكتابة.
letter-quiet-3 = صفحة هذا الأسبوع بيضاء، والصفحة البيضاء لا تحتاج إلى إصلاح.
letter-quiet-so-far-1 = ليس هناك ما يُحكى حتى الآن. ما زال الأسبوع مفتوحًا.
letter-quiet-so-far-2 = الصفحة بيضاء حتى الآن، ولا عجلة في ملئها.
letter-quiet-so-far-3 = لا شيء لرسالة حتى الآن. والنار مشتعلة على كل حال.
letter-resting-1 = كانت الراحة في { $days } من هذا الأسبوع، وبقيت الصفحة بيضاء. هذه عناية أيضًا.
letter-resting-2 = كان هذا أسبوع راحة، بلا كلمات لرسالة ومن دون أن ينقص شيء.
letter-resting-3 = في { $days-capital } من هذا الأسبوع كانت الراحة. لمثل هذه الأسابيع عمل هادئ.
letter-resting-so-far-1 = كانت الراحة في { $days } حتى الآن، وبقيت الصفحة بيضاء. هذه عناية أيضًا.
letter-resting-so-far-2 = هو حتى الآن أسبوع راحة، بلا كلمات لرسالة ومن دون أن ينقص شيء.
letter-itself-1 = يحتفظ هذا الأسبوع بحكايته لنفسه، ولا بأس.
letter-itself-2 = يبقى هذا الأسبوع معك وحدك.
letter-something-1 = هذا شيء من أسبوعك.
letter-something-2 = بعضٌ من هذا الأسبوع، جُمع من أجلك.
letter-one-1 = جلست إلى النار مرة هذا الأسبوع، يوم { $weekdays }.
letter-one-2 = كان { $weekdays } يوم مرورك هذا الأسبوع.
letter-one-3 = مررت من هنا يوم { $weekdays } هذا الأسبوع.
letter-one-so-far-1 = جلست إلى النار مرة حتى الآن، يوم { $weekdays }.
letter-one-so-far-2 = كان { $weekdays } يوم مرورك حتى الآن.
letter-few-1 = جلست إلى النار هذا الأسبوع { $count ->
    [2] يومي
   *[other] أيام
} { $weekdays }.
letter-few-2 = مررت من هنا هذا الأسبوع { $count ->
    [2] يومي
   *[other] أيام
} { $weekdays }.
letter-few-3 = هذا الأسبوع كانت لك وقفة انتباه { $count ->
    [2] يومي
   *[other] أيام
} { $weekdays }.
letter-few-so-far-1 = جلست إلى النار حتى الآن { $count ->
    [2] يومي
   *[other] أيام
} { $weekdays }.
letter-few-so-far-2 = حتى الآن، في { $count ->
    [2] يومي
   *[other] أيام
} { $weekdays } شيء منك.
letter-most-1 = جلست إلى النار في { $days } من هذا الأسبوع.
letter-most-2 = في معظم هذا الأسبوع شيء منك، في { $days } من السبعة.
letter-most-3 = في { $days } من هذا الأسبوع كانت لك وقفة انتباه.
letter-most-so-far-1 = جلست إلى النار في { $days } حتى الآن.
letter-most-so-far-2 = في معظم الأسبوع حتى الآن شيء منك.
letter-every-1 = جلست إلى النار كل يوم هذا الأسبوع.
letter-every-2 = في كل يوم من أيام هذا الأسبوع شيء منك.
letter-every-3 = سبعة أيام، وفي كل منها كانت لك وقفة انتباه.
letter-every-so-far-1 = جلست إلى النار كل يوم حتى الآن.
letter-every-so-far-2 = في كل يوم حتى الآن شيء منك.

letter-rest-1 = وكانت الراحة في { $days }، وللراحة مكانها هنا كأي شيء آخر.
letter-rest-2 = وفي { $days-capital } كانت راحة، وهي عناية من نوعها.

## What came up.

letter-named-1 = حضر { $names }.
letter-named-2 = مرّ بالأسبوع { $practices }.
letter-even-1 = دار انتباهك حول النار من دون أن يطيل المقام في مكان.
letter-even-2 = كان أسبوعًا متوازنًا، فيه قليل من أشياء كثيرة.
letter-even-3 = لم يشغل شيء واحد المكان كله.
letter-once-1 = حضر { $names } { $count ->
    [one] مرة واحدة
    [two] مرة لكل منهما
    [few] مرة لكل منها
    [many] مرة لكل منها
   *[other] مرة لكل منها
}.
letter-once-2 = كانت هناك لحظة { $count ->
    [one] مع { $practices }
    [two] لكل من { $practices }
    [few] لكل من { $practices }
    [many] لكل من { $practices }
   *[other] لكل من { $practices }
}.
letter-all-1 = حضرت السبع كلها، كل منها { $times }.
letter-all-2 = نالت السبع كلها دورها، { $times } لكل منها.
letter-only-1 = { $often ->
    [2] في المرتين كلتيهما كان { $practices }
   *[other] في كل المرات، وهي { $number }، كان { $practices }
}.
letter-only-2 = حضر { $names } { $times }، ولم يكن غيره لازمًا.
letter-mostly-one-1 = ذهب معظم الأسبوع إلى { $practices }، { $times }.
letter-mostly-one-2 = ملأ { $names } معظم الأسبوع، { $times }.
letter-mostly-one-3 = كان قبل كل شيء أسبوعًا مع { $practices }، { $times }.
letter-most-practised-1 = أكثر ما عدت إليه { $practices }، { $times }.
letter-most-practised-2 = ظل { $names } يعود، { $times }.
letter-most-practised-3 = كان { $practices } أكثر من أي شيء آخر، { $times }.
letter-most-two-1 = عدت إلى { $practices } { $times } وإلى { $second } { $second-times }.
letter-most-two-2 = حضر { $names } { $times } و{ $second } { $second-times }.
letter-most-two-3 = كان { $practices } { $times } و{ $second } { $second-times }.
letter-tied-1 = عدت إلى { $practices }، { $times } { $count ->
    [one] لكل منها
    [two] لكل منهما
    [few] لكل منها
    [many] لكل منها
   *[other] لكل منها
}.
letter-tied-2 = حضر { $names }، { $times } { $count ->
    [one] لكل منها
    [two] لكل منهما
    [few] لكل منها
    [many] لكل منها
   *[other] لكل منها
}.
letter-others-1 = وجاء { $names } أيضًا.
letter-others-2 = ومرّ بالأسبوع كذلك { $practices }.
letter-others-3 = وكان لك وقت قليل مع { $practices } أيضًا.
letter-all-others-1 = ونالت البقية دورها أيضًا، وهي { $number }.
letter-all-others-2 = ورافقتها البقية، وهي { $number }.
letter-free-pages-1 = وإلى جانب ذلك كتبت { $pages }.
letter-free-pages-2 = وكتبت { $pages } عن كل ما كان في بالك.
letter-only-free-pages-1 = كتبت { $pages } عن كل ما كان في بالك.
letter-only-free-pages-2 = كان كلام هذا الأسبوع طليقًا، في { $pages }.

## Before a quote.

letter-quote-1 = يوم { $weekday }، مع { $practice }، كتبت:
letter-quote-2 = هذا من يوم { $weekday }، مع { $practice }:
letter-quote-3 = يوم { $weekday }، مع { $practice }، بكلماتك:
letter-quote-next-1 = ويوم { $weekday }، مع { $practice }:
letter-quote-next-2 = ثم يوم { $weekday }، مع { $practice }:
letter-quote-next-3 = ويوم { $weekday } كان الأمر عن { $practice }:
letter-quote-same-day-1 = وفي اليوم نفسه، مع { $practice }:
letter-quote-same-day-2 = ولاحقًا في ذلك اليوم، مع { $practice }:
letter-quote-free-1 = يوم { $weekday } كتبت كتابة حرّة:
letter-quote-free-2 = هذا من صفحة حرّة يوم { $weekday }:
letter-quote-free-next-1 = ويوم { $weekday }، في صفحة حرّة:
letter-quote-free-next-2 = ثم يوم { $weekday } كتبت كتابة حرّة:
letter-quote-free-same-day-1 = وفي اليوم نفسه، في صفحة حرّة:
letter-quote-free-same-day-2 = ولاحقًا في ذلك اليوم كتبت كتابة حرّة:

## Spaces. $space and $second are names as the person wrote them, $count and $second-count their
## numbers, $kind and $second-kind what they are: community, friendship, therapy_group,
## creative_outlet or other, which is also what is only named. One is with people, and comes back to
## what may be a thing or a place.

letter-space-1 = تعود { $number-capital } من هذه اللحظات إلى { $space }.
letter-space-2 = { $kind ->
    [creative_outlet] عدت { $times-capital } إلى { $space }
    [other] عدت { $times-capital } إلى { $space }
   *[friendship] كنت { $times-capital } مع { $space }
}.
letter-spaces-1 = تعود { $number-capital } من هذه اللحظات إلى { $space }، و{ $second-number } إلى { $second }.
letter-spaces-2 = { $kind ->
    [creative_outlet] عدت { $times-capital } إلى { $space }
    [other] عدت { $times-capital } إلى { $space }
   *[friendship] كنت { $times-capital } مع { $space }
}، { $second-kind ->
    [creative_outlet] وعدت { $second-times } إلى { $second }
    [other] وعدت { $second-times } إلى { $second }
   *[friendship] وكنت { $second-times } مع { $second }
}.

## What was lighter than the week before. Never a reproach.

letter-lighter-1 = كان أسبوع { $names } أهدأ. ولعل هذا كل ما في الأمر.
letter-lighter-2 = بقي { $names } في الخلفية هذا الأسبوع، كما يحدث بالتناوب.
letter-lighter-3 = استراح { $names } قليلًا بعد الأسبوع الذي قبله.
letter-lighter-so-far-1 = بقي { $names } في الخلفية حتى الآن، كما يحدث بالتناوب.
letter-lighter-so-far-2 = الأسبوع أهدأ حتى الآن مع { $practices }. ولعل هذا كل ما في الأمر.

## The question, and the end.

letter-before-question-1 = ومن { $practices }، سؤال يرافقك إن شئت:
letter-before-question-2 = ومن { $practices }، سؤال لنزهة أو لمطبخ هادئ:
letter-before-question-3 = وسؤال من { $practices }، للجواب أو للصحبة فقط:
letter-before-question-4 = وهذا سؤال من { $practices }. لا عجلة فيه:
letter-farewell-1 =
    بكل دفء،
    أيامك السبعة
letter-farewell-2 =
    إلى الرسالة القادمة،
    الأسبوع الذي مضى
letter-farewell-3 =
    برفق وعلى مهل،
    أيامك السبعة
letter-farewell-so-far-1 =
    بكل دفء،
    الأسبوع حتى الآن
letter-farewell-so-far-2 =
    والبقية حين ينتهي الأسبوع،
    أيامك
letter-farewell-ahead-1 =
    بشوق إلى اللقاء،
    أيامك القادمة
letter-farewell-ahead-2 =
    نلتقي هناك،
    أيامك القادمة
