# Tray and notifications. Nothing here may name a practice in a notification.

tray-open = Hearthを開く
tray-rest = 今日は休む
tray-pause = リマインダーを止める
tray-pause-hour = 1時間
tray-pause-tomorrow = 明日になるまで
tray-resume = 今すぐ再開
tray-quit = 終了

# The honest line of tray and command line. $time may have a day with it, $day is one of today,
# tomorrow, or a date.
reminder-next = 次のリマインダーは{ $time }に届きます。
reminder-next-window = 次のリマインダーは、{ $day }の{ $from }から{ $until }のあいだに届きます。
reminder-none = リマインダーは設定されていません。
reminder-none-soon = ここ数日のうちに届くリマインダーはありません。
reminder-none-yet = まだひとつも届いていません。
# “まで” of a day would include that day, so this says when they come again.
reminders-paused = リマインダーを止めています。再開は{ $time }です。
tray-stays = リマインダーが届くように、Hearthはトレイに残ります。すっかり閉じるには、トレイから終了できます。

login-start-refused = システムが受け付けませんでした（{ $reason }）。何も変更していません。

notification-open = 開く
notification-done = やりました
notification-later = あとで
notification-not-today = 今日はやめておく
notification-kept = お預かりしていました。{ $text }
notification-not-kept = お返事を保存できませんでした。{ $reason }
notification-sample = リマインダーは、ここではこのように表示されます。
notification-missing = このデスクトップでは通知サービスが応答しないため、リマインダーを表示できません。代わりにここに書きとめます。
notification-frozen = 今、デスクトップの通知サービスが応答していません。Hearthはそのまま動き続け、次の機会にもう一度試します。

## Days and moments.

day-today = 今日
day-yesterday = 昨日
day-tomorrow = 明日
weekday = { $day ->
    [mon] 月曜日
    [tue] 火曜日
    [wed] 水曜日
    [thu] 木曜日
    [fri] 金曜日
    [sat] 土曜日
   *[sun] 日曜日
}
month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
date = { $month }{ $day }日{ $weekday }
date-with-year = { $year }年{ $month }{ $day }日{ $weekday }
# $day is “yesterday” or “tomorrow”.
moment-near = { $day }の{ $time }
# $day is a date.
moment = { $day }の{ $time }
span = { $year }年{ $month }{ $first }日～{ $last }日
span-across-months = { $year }年{ $first-month }{ $first }日～{ $month }{ $last }日
span-across-years = { $first-year }年{ $first-month }{ $first }日～{ $year }年{ $month }{ $last }日
