### Progress: the page, the week's charts, pictures.

## The page and its week.

as-table = 表で表示
jump-to-day = この日の週へ
week-before = 前の週
week-after = 次の週
this-week = 今週
matrix-title = 席ごとの一週間
matrix-caption = それぞれの実践を日ごとに記録した回数
total = 合計
present = 来た日
open-day = { $day }：来た日、記録を表示
yes = あり
state-present = 来た日
state-rest = 休み
state-quiet = 静かな日
state-ahead = これから
mark = { $name }、{ $day }：{ $count }回
# $week is `this` or an earlier one.
petal = { $name }：{ $week ->
    [this] 今週{ $count }回、先週{ $before }回
   *[earlier] この週{ $count }回、前の週{ $before }回
}
balance-now = { $week ->
    [this] 今週
   *[earlier] この週
}
balance-before = { $week ->
    [this] 先週
   *[earlier] 前の週
}
balance-title = 七つのバランス
balance-caption = それぞれの実践を記録した回数と、前の週の回数
area-is-times = 面積は記録した回数
balance-words-empty = { $week ->
    [this] 今は七つの種。一週間はまだこれからです。
   *[earlier] 七つの種。何も書かれていません。
}
balance-words-even = 七つに均等に広がっています。
balance-words-leaning = 七つのうちのいくつかに寄っています。
balance-words-mostly-one = 七つのうち、ほぼひとつです。
nothing-behind = ここに記録はありません。
not-loaded = この週を読み込めませんでした。{ $reason }
not-loaded-older = 読み込めなかったので、前の表示のままです。{ $reason }

## How the week felt.

feeling-title = 一週間の気持ち
feeling-caption = 日ごとの気持ちの平均（1～5）
feeling-summary = { $days }日、気持ちを書きとめました。
feeling-none = 記録のメモには気持ちも添えられます。添えると、一週間分がここに現れます。
feeling-mean = 平均（1～5）
feeling-count = 書きとめた回数
feeling-mark = { $day }：5中{ $mean }、{ $count }回

## Beyond the week.

beyond-title = 一週間の先へ
beyond-empty-title = この1年はまだまっさらです
beyond-empty = 記録がいくつか重なると、1年、1か月、そのリズムが、一週間の下に描かれていきます。
last-twelve-months = この12か月
choose-year = 表示する年
year-before = 前の年
year-after = 次の年
month-before = 前の月
month-after = 次の月
range-label = さかのぼる期間
range-four-weeks = 4週間
range-three-months = 3か月
range-year = 1年
range-all = すべて
behind-week = その週へ
behind-more = さらに表示
behind-weekday-hour = { $weekday }、{ $from }～{ $until }
print = 印刷

## Tables and pictures.

chart-as-table = { $title }：表で表示
picture-open = { $title }：画像として保存
picture-title = これを画像に
picture-format = 形式
picture-svg = SVG
picture-png = PNG
picture-look = 見た目
picture-names = 実践の名前を入れる
picture-save = 保存
picture-mark = Hearth
picture-saved = 画像を{ $path }に保存しました
picture-not-saved = 画像は保存されていません。{ $reason }
