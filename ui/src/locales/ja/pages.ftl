### Journal and Reminders.

## Journal
today = 今日
yesterday = 昨日
search = メモを検索
show-only = 表示の絞り込み
show-everything = すべて
with-note = メモあり
nothing-found = この言葉が入ったものは、ここにはありません。言葉を減らすと見つかるかもしれません。
nothing-like-that = この種類のものは、まだ書かれていません。
show-everything-again = すべて表示
journal-lead = { $since }からの記録が{ $count }件。このコンピューターにだけ保存されています。
journal-found = { $count ->
    [0] 見つかりませんでした。
   *[other] { $count }件の記録が見つかりました。
}
journal-lead-empty = このコンピューターにだけ保存されます。
journal-empty = 最初のページは、まっさらなままで
journal-empty-words = 記録はひとつずつここに並びます。メモはあってもなくても。検索も、変更もできます。
to-the-seats = 七つの席へ
no-note = メモはなし。なくても大丈夫です。
show-all = 全文を表示
show-less = 初めだけ表示
in-space = { $space }とともに
kept-private = 手紙と書き出しには入りません
edit-moment = { $name }（{ $time }）を変更
remove-moment = 記録を削除
more = その他
cancel = キャンセル
save = 保存

## Reminders
reminders-lead = 少なく、やわらかく、いつ届くかは正直に。
none-yet = まだひとつも届いていません。
# Where a reminder’s time stands in a sentence, when it was not today.
time-yesterday = 昨日の{ $time }
time-on = { $day }の{ $time }
comes-again = { $time }にもう一度届きます。
# A window: from one time to another.
time-span = { $from }～{ $until }
pause-hour = 1時間静かに
pause-tomorrow = 明日になるまで静かに
pause-day = 日付を決めて静かに
pause-day-label = 再開する日
pause-day-set = その日になるまで静かに
resume = リマインダーを再開
paused-hour = リマインダーを1時間止めます
paused-tomorrow = リマインダーを明日になるまで止めます
paused-day = リマインダーを止めます。再開は{ $day }です
resumed = リマインダーを再開しました
day-line = 今日のリマインダー
day-line-next = 次は{ $time }
day-line-silent = { $time }は控えました
day-line-waits = { $time }は待機中
day-line-quiet = { $from }～{ $until }は静かに
day-line-quiet-until = { $time }まで静かに
day-line-quiet-from = { $time }から
day-line-now = 今
times-title = 時刻
no-times = 時刻が設定されていないので、何も届きません。
add-time = 時刻を追加
every-day = 毎日
weekdays = 曜日
when = いつ
when-at = 決まった時刻に
when-between = 時間帯のどこかで
when-from = 始まり
when-until = 終わり
when-between-hint = 毎日ひとつの時刻をくじのように選びます。届くまで、その時刻は変わりません。
window-empty = 選ぶには、異なる二つの時刻が必要です。
lies-in-quiet = 静かな時間帯の中なので、届きません。
on-days = この曜日に
for-practice = 対象
the-days-focus = その日のテーマ
own-text = 自分の言葉で
own-text-placeholder = Hearthのやさしいひとこと
own-text-hint = あと{ $left }文字。画面の通知は、ほかの人の目に入ることがあります。
even-if-logged = その日の記録があるときも
also-logged = 記録があるときも
needs-a-day = 曜日がひとつは必要です。
reminder-kept = リマインダーを保存しました
reminder-removed = { $time }のリマインダーを削除しました
reminder-at = { $time }のリマインダー
edit-reminder = { $time }のリマインダーを変更
remove-reminder = { $time }のリマインダーを削除
turned-on = { $time }をオンにしました
turned-off = { $time }をオフにしました
silent-title = 静かにしているとき
quiet-hours = 静かな時間帯
quiet-span = { $from }～{ $until }
quiet-none = 設定なし
quiet-set = 設定
quiet-set-label = 静かな時間帯を設定
quiet-change = 変更
quiet-change-label = 静かな時間帯を変更
quiet-from = 始まり
quiet-until = 終わり
quiet-empty = 静かな時間帯には、異なる二つの時刻が必要です。
quiet-turn-off = オフにする
silent-presenting = 全画面で何かを表示しているとき
silent-presenting-hint = または、画面を共有しているとき
silent-disturb = システムがおやすみモードのとき
silent-disturb-hint = お預かりして、あとで一度だけお知らせします
silent-always = 常に
silent-on-logged = その日の記録があるとき（リマインダーごとに変えられます）
silent-on-rest = 休みの日
silent-on-late = 3時間より遅れたとき（ここに書きとめます）
answers-title = デスクトップでは
later-means = 「あとで」の長さ
later-means-hint = リマインダーのボタンを押したとき
later-quarter = 15分後
later-hour = 1時間後
later-evening = 今夜{ $time }
try-title = 見てみる
try-hint = このデスクトップで表示される見本
try-now = 見本を送る
try-sent = 見本をデスクトップに送りました。
# What the desktop's notification service can do. $can is both, buttons, images or neither.
sample-server = { $can ->
    [both] { $server }が表示します。ボタンと画像が付きます。
    [buttons] { $server }が表示します。ボタンは付き、画像は付きません。
    [images] { $server }が表示します。画像は付き、ボタンは付きません。
   *[neither] { $server }が表示します。ボタンも画像も付きません。
}
sample-desktop = { $can ->
    [both] ボタンと画像が付きます。
    [buttons] ボタンは付き、画像は付きません。
    [images] 画像は付き、ボタンは付きません。
   *[neither] ボタンも画像も付きません。
}
sample-click = 代わりに、リマインダーをクリックするとHearthが開きます。
sample-title-only = 題名だけが表示されます。
sample-none = ここではまだリマインダーを表示できません
sample-none-hint = デスクトップに通知を表示するものが動いていると、表示できます。デスクトップ自身のサービスでも、インストールしたものでもかまいません。そのあと、もう一度見本を送れます。
history-title = リマインダーのその後
history-empty = まだ何もありません。時刻が来たリマインダーと、それがどうなったかを、ここに書きとめます。
history-all = { $count }件すべて表示
history-fewer = 表示を減らす
