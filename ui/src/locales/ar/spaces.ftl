### Safe spaces: their page, and the field in a moment's sheet.

nav-spaces = المساحات

## The page
spaces-title = أماكن تتسع لك كما أنت
spaces-lead = أناس وأماكن وجدت فيها الأمان، بكلماتك. هذه الصفحة لا يراها سواك.
spaces-add = إضافة مساحة
spaces-add-kind = إضافة { $kind ->
    [community] مجتمع
    [friendship] صداقة
    [therapy_group] مجموعة علاجية
    [creative_outlet] متنفَّس إبداعي
   *[other] مساحة أخرى
}
spaces-kind = { $kind ->
    [community] مجتمعات داعمة
    [friendship] صداقات
    [therapy_group] مجموعات علاجية
    [creative_outlet] متنفَّسات إبداعية
   *[other] غير ذلك
}
spaces-kind-one = { $kind ->
    [community] مجتمع
    [friendship] صداقة
    [therapy_group] مجموعة علاجية
    [creative_outlet] متنفَّس إبداعي
   *[other] نوع آخر
}
spaces-empty = مَن يخطر ببالك أولًا، أو أي مكان؟
spaces-empty-words = مطبخ صديق، كورال، مجموعة، مقعد في حديقة مع دفتر رسم. واحدة تكفي للبداية.
spaces-not-read = تعذّرت قراءة المساحات. { $reason }

## One space
# $near is today, yesterday or past; $day is “Friday” or “3 April”.
spaces-last = { $kind ->
    [friendship] آخر لقاء
   *[other] آخر حضور
} { $near ->
    [today] اليوم
    [yesterday] أمس
   *[past] يوم { $day }
}
spaces-never = ليست في أي لحظة بعد
spaces-moments = { $count ->
    [one] لحظة واحدة
    [two] لحظتان
    [few] { $count } لحظات
    [many] { $count } لحظة
   *[other] { $count } لحظة
}
spaces-moments-of = { $count ->
    [one] لحظة واحدة مع { $name }
    [two] لحظتان مع { $name }
    [few] { $count } لحظات مع { $name }
    [many] { $count } لحظة مع { $name }
   *[other] { $count } لحظة مع { $name }
}
spaces-only-named = مذكورة في دفترك؛ وفي هذه الصفحة متّسع لقول المزيد عنها
spaces-edit = تغيير { $name }
spaces-change = تغيير
spaces-say-more = قول المزيد عن { $name }
# $list is made of spaces-nourishes-one.
spaces-nourishes = تغذّي { $list }
spaces-nourishes-one = { $practice } { $count ->
    [one] مرة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}

## Adding one and changing it
spaces-change-title = تغيير مساحة
spaces-name = الاسم أو أحرفه الأولى
spaces-name-hint = كما ورد في لحظاتك. بعد حفظه هنا يمكن تغييره، وتتبعه هي.
spaces-what-kind = النوع
spaces-why = ما يجعلها آمنة
spaces-kept = حُفظ: { $name }
spaces-put-away = طيّها
spaces-is-put-away = طُويت: { $name }
spaces-bring-back = إعادتها
spaces-bring-back-named = إعادة { $name }
spaces-is-back = عادت: { $name }
spaces-away = { $count ->
    [one] مساحة مطويّة واحدة
    [two] مساحتان مطويّتان
    [few] { $count } مساحات مطويّة
    [many] { $count } مساحة مطويّة
   *[other] { $count } مساحة مطويّة
}
spaces-merge = ضمّها إلى أخرى
spaces-removed = أُزيلت: { $name }؛ ويبقى الاسم في لحظاتها
spaces-remove-hint = إزالتها تترك لحظاتك كما هي، مع الاسم.

## Joining two
spaces-merge-title = ضمّ { $name } إلى أخرى
spaces-merge-into = تصير جزءًا من
spaces-merge-words = { $count ->
    [0] لا لحظات مع { $from }
    [one] تنتقل لحظة { $from } إلى { $into }
    [two] تنتقل لحظتا { $from } إلى { $into }
    [few] تنتقل لحظات { $from }، وهي { $count }، إلى { $into }
    [many] تنتقل لحظات { $from }، وهي { $count }، إلى { $into }
   *[other] تنتقل لحظات { $from }، وهي { $count }، إلى { $into }
}؛ ثم لا يبقى اسم { $from } في هذه الصفحة. «تراجع» يعيده.
spaces-merge-do = ضمّهما
spaces-merged = { $from } الآن جزء من { $into }

## What nourishes what
spaces-table = ماذا يغذّي ماذا
spaces-table-caption = كم مرة تأتي كل مساحة مع كل ممارسة
spaces-table-space = المساحة
spaces-table-all = الكل
spaces-table-most = أكثرها ورودًا { $space }، وأغلب ذلك مع { $practice }.
spaces-table-widest = { $count ->
    [one] حضر { $practice } في واحدة منها.
    [two] حضر { $practice } في اثنتين منها.
    [few] حضر { $practice } في { $count } منها.
    [many] حضر { $practice } في { $count } منها.
   *[other] حضر { $practice } في { $count } منها.
}
spaces-cell = { $count ->
    [one] { $space } و{ $practice }: لحظة واحدة
    [two] { $space } و{ $practice }: لحظتان
    [few] { $space } و{ $practice }: { $count } لحظات
    [many] { $space } و{ $practice }: { $count } لحظة
   *[other] { $space } و{ $practice }: { $count } لحظة
}

## In a moment's sheet
sheet-space = أين، أو مع مَن
sheet-space-none = لا مكان بعينه
sheet-space-other = اسم آخر…
sheet-space-name = اسمها، أو أحرفه الأولى
# A space in a list to choose from.
sheet-space-option = { $kind ->
    [community] { $name }، مجتمع
    [friendship] { $name }، صداقة
    [therapy_group] { $name }، مجموعة علاجية
    [creative_outlet] { $name }، متنفَّس إبداعي
   *[other] { $name }
}
