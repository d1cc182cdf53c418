### The page of the weekly letter. The letter itself is written by the journal.

letter-title = أسبوعك في رسالة
letter-first-time = الرسالة تأتي من تلقاء نفسها
letter-first-time-words = ما إن تكون في الأسبوع لحظة، تُجمع الرسالة هنا، على هذا الحاسوب، وبعضها بكلماتك.

## What it is made of. $moments and $notes are numbers.
letter-made-nothing = جُمعت على هذا الحاسوب من أسبوع بلا لحظات.
letter-made-moments = جُمعت على هذا الحاسوب من { $moments ->
    [one] لحظة واحدة
    [two] لحظتين
    [few] { $moments } لحظات
    [many] { $moments } لحظة
   *[other] { $moments } لحظة
}.
letter-made = جُمعت على هذا الحاسوب من { $moments ->
    [one] لحظة واحدة
    [two] لحظتين
    [few] { $moments } لحظات
    [many] { $moments } لحظة
   *[other] { $moments } لحظة
} و{ $notes ->
    [one] ملاحظة واحدة.
    [two] ملاحظتين.
    [few] { $notes } ملاحظات.
    [many] { $notes } ملاحظة.
   *[other] { $notes } ملاحظة.
}
letter-unfinished = ما زال هذا الأسبوع يُكتب، ورسالته معه.
letter-left-out = { $count ->
    [one] تُركت لحظة خاصّة واحدة خارجها، كما طلبت.
    [two] تُركت لحظتان خاصّتان خارجها، كما طلبت.
    [few] تُركت { $count } لحظات خاصّة خارجها، كما طلبت.
    [many] تُركت { $count } لحظة خاصّة خارجها، كما طلبت.
   *[other] تُركت { $count } لحظة خاصّة خارجها، كما طلبت.
}
letter-not-read = تعذّرت قراءة هذه الرسالة. { $reason }
letter-not-read-older = تعذّرت قراءة تلك الرسالة، وهذه هي التي قبلها. { $reason }

## Keeping it
letter-keep = حفظ هذه الرسالة
letter-keep-why = الرسالة المحفوظة تبقى كما هي، مهما تغيّر في أسبوعها.
letter-closing = سطر ختام من عندك
letter-closing-add = إضافة سطر ختام
letter-closing-change = تغيير سطر ختامك
letter-closing-keep = حفظ السطر
letter-is-kept = حُفظت الرسالة
letter-closing-kept = حُفظ سطر ختامك
letter-kept-on = حُفظت يوم { $day }
letter-changed-since = تغيّر الأسبوع منذ ذلك الحين. هذه هي الرسالة كما حُفظت.
letter-compose-again = كتابتها من جديد
letter-composed-again = كُتبت الرسالة من جديد

## Taking it along
letter-take = أخذها معك
letter-copy = نسخ
letter-copied = الرسالة في الحافظة
letter-not-copied = تعذّر نسخ الرسالة: الحافظة مغلقة أمام Hearth. «حفظ نصًا» يجعل منها ملفًا.
letter-print = طباعة
letter-save = حفظ نصًا
letter-saved = حُفظت الرسالة باسم { $file }

## Letters by week
letter-list = الرسائل، أسبوعًا أسبوعًا
letter-kept = محفوظة
letter-year = { $year }، { $count ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
