### The charts beyond the week.

## Shared by several.

chart-day-value = { $day }：{ $value }
chart-times = { $count }回
chart-free-page = 自由なページ
chart-free-page-alone = 自由なページのみ
chart-rest-day = 休みの日
chart-today = 今日
chart-month = 月
chart-days-present = 来た日数
chart-times-logged = 記録した回数

## A year.

heat-title = この12か月
heat-year-title = { $year }年
heat-caption = 月ごとの、来た日数と記録した回数
heat-legend = 1日に記録した回数
heat-2-3 = 2～3
heat-4-5 = 4～5
heat-6-on = 6以上
heat-before = 始める前
heat-rest-too = 休みの日
heat-days = 日ごとの回数
heat-empty = まだ来た日はありません。この1年は、まっさらです。
heat-one-day = ここに来たのは1日、{ $day }です。
heat-since = { $day }から、{ $present }日ここに来ました。
heat-whole = { $present ->
    [0] この12か月には何も書かれていません。それで大丈夫です。
   *[other] この12か月で、{ $present }日ここに来ました。
}
heat-year-summary = { $present ->
    [0] { $year }年には何も書かれていません。それで大丈夫です。
   *[other] { $year }年は、{ $present }日ここに来ました。
}

## Strength. $value is strength-value, $trend one of the words below.
## “Strength” is 根づき, how far a practice has taken root; the trends can stand before です.

strength-title = ゆっくりとした根づき
strength-caption = それぞれの実践の根づき（0～100）
strength-legend = どの線も、同じ日々と同じ目盛り（0～100）です。動きはゆっくりで、休みの日には変わりません。
strength-all = 全体
strength-mean = 七つの平均
strength-value = 100中{ $now }
strength-mark = { $name }、{ $day }：{ $value }
strength-trend = ひとことで
strength-rhythm = リズム
strength-empty = 線は、最初の記録から始まります。
strength-together = 全体では{ $value }です。
strength-all-seven = 七つとも{ $trend }です。
# The number changes nothing in Japanese.
strength-some = { $names }は{ $count ->
   *[other] { $trend }
}
strength-others = ほかの{ $count }つは{ $trend }
strength-to-come = これから
trend-gathering = 育ち中
trend-steady = 安定
trend-resting = ひと休み

## Rhythm of weekdays and hours.

hours-title = 曜日と時間
hours-caption = 曜日と時間ごとの、記録した回数
hours-legend = 点の面積は記録した回数
hours-sample = { $count }回
hours-mark = { $weekday }、{ $from }～{ $until }：{ $count }回
hours-weekday-head = 曜日
hours-too-little = { $total ->
    [0] この期間の記録はありません。どの時間も、あいています。
   *[other] まだ数回です。もう少し重なると、リズムが見えてきます。
}
hours-part-morning = おもに午前中です。
hours-part-afternoon = おもに午後です。
hours-part-evening = おもに夕方から夜です。
hours-part-night = おもに夜遅くです。
hours-weekday = いちばん多いのは{ $weekday }です。
hours-spread = いろいろな曜日と時間に散らばっています。

## A month.

month-caption = それぞれの実践を日ごとに記録した回数
month-day = 日
month-besides = そのほか
month-part = { $name }{ $count }
month-sizes = 1回、2回以上
month-empty = この月には何も書かれていません。それで大丈夫です。
month-summary = { $present }日ここに来て、{ $total }回記録しました。
month-pages-alone = { $present }日ここに来て、自由なページだけを書きました。
