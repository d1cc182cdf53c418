### Safe spaces: their page, and the field in a moment's sheet.

nav-spaces = 居場所

## The page
spaces-title = ただそこにいられるところ
spaces-lead = 安心できた人や場所を、自分の言葉で。このページを見るのは自分だけです。
spaces-add = 居場所を追加
spaces-add-kind = { $kind ->
    [community] コミュニティ
    [friendship] 友だち
    [therapy_group] セラピーグループ
    [creative_outlet] 創作の場
   *[other] 別の居場所
}を追加
spaces-kind = { $kind ->
    [community] 支え合うコミュニティ
    [friendship] 友だち
    [therapy_group] セラピーグループ
    [creative_outlet] 創作の場
   *[other] そのほか
}
spaces-kind-one = { $kind ->
    [community] コミュニティ
    [friendship] 友だち
    [therapy_group] セラピーグループ
    [creative_outlet] 創作の場
   *[other] 別の種類
}
spaces-empty = まず心に浮かぶのは、どんな人や場所ですか。
spaces-empty-words = 友だちの台所、合唱団、グループ、スケッチブックを広げるベンチ。始まりはひとつで十分です。
spaces-not-read = 居場所を読み込めませんでした。{ $reason }

## One space
# $near is today, yesterday or past; $day is “Friday” or “3 April”.
spaces-last = { $kind ->
    [friendship] 最後に一緒だったのは
   *[other] 最後にそこにいたのは
}{ $near ->
    [today] 今日
    [yesterday] 昨日
   *[past] { $day }
}
spaces-never = まだ記録には出てきません
spaces-moments = 記録{ $count }件
spaces-moments-of = { $name }の記録{ $count }件
spaces-only-named = ジャーナルに名前があります。もう少し書き添えられます
spaces-edit = { $name }を変更
spaces-change = 変更
spaces-say-more = { $name }について書き添える
# $list is made of spaces-nourishes-one.
spaces-nourishes = 育んでくれるもの：{ $list }
spaces-nourishes-one = { $practice }{ $count }回

## Adding one and changing it
spaces-change-title = 居場所を変更
spaces-name = 名前またはイニシャル
spaces-name-hint = 記録にあるとおりの名前。ここに保存したあとで名前を変えると、記録のほうも変わります。
spaces-what-kind = 種類
spaces-why = 安心できるわけ
spaces-kept = { $name }を保存しました
spaces-put-away = しまう
spaces-is-put-away = { $name }をしまいました
spaces-bring-back = 戻す
spaces-bring-back-named = { $name }を戻す
spaces-is-back = { $name }が戻りました
spaces-away = しまってあるもの{ $count }件
spaces-merge = ほかの居場所とまとめる
spaces-removed = { $name }を削除しました。記録の名前はそのままです
spaces-remove-hint = 削除しても、記録は名前も含めてそのまま残ります。

## Joining two
spaces-merge-title = { $name }をほかの居場所とまとめる
spaces-merge-into = まとめる先
spaces-merge-words = { $count ->
    [0] { $from }の記録はありません
   *[other] { $from }の記録{ $count }件が{ $into }に移ります
}。そのあと、{ $from }はこのページからなくなります。元に戻すこともできます。
spaces-merge-do = まとめる
spaces-merged = { $from }は{ $into }にまとまりました

## What nourishes what
spaces-table = 何が何を育むか
spaces-table-caption = それぞれの居場所と実践が、一緒に出てきた回数
spaces-table-space = 居場所
spaces-table-all = 合計
spaces-table-most = いちばんよく出てくるのは{ $space }で、おもに{ $practice }と一緒です。
spaces-table-widest = { $practice }は、そのうち{ $count }か所に出てきます。
spaces-cell = { $space }と{ $practice }：記録{ $count }件

## In a moment's sheet
sheet-space = どこで、または誰と
sheet-space-none = とくに決めない
sheet-space-other = 別の名前…
sheet-space-name = その名前、またはイニシャル
# A space in a list to choose from.
sheet-space-option = { $kind ->
    [community] { $name }（コミュニティ）
    [friendship] { $name }（友だち）
    [therapy_group] { $name }（セラピーグループ）
    [creative_outlet] { $name }（創作の場）
   *[other] { $name }
}
