### The window's own words.

## Frame
nav = ページ
nav-today = 今日
nav-progress = 歩み
nav-journal = ジャーナル
nav-letter = 手紙
nav-reminders = リマインダー
nav-settings = 設定
skip = 本文へ移動
close = 閉じる
back = 戻る
try-again = もう一度試す
stays-here = このコンピューターの中だけに
cannot-open = ジャーナルを開けませんでした
cannot-open-hint = 何も変更していません。これが解決すると、Hearthは前と同じように開きます。

## Saying what was done
undo = 元に戻す
undo-keys = Ctrl Z
add-note = メモを添える
undone = 元に戻しました
undone-op = { $op ->
    [record-entry] 元に戻しました：記録はなくなりました
    [edit-entry] 元に戻しました：記録は前のとおりです
    [delete-entry] 元に戻しました：記録はまたジャーナルにあります
    [mark-rest] 元に戻しました：休みの日ではなくなりました
    [clear-rest] 元に戻しました：また休みの日になりました
    [change-settings] 元に戻しました：設定は前のとおりです
    [mark-rest-days] 元に戻しました：この何日かは休みではなくなりました
    [clear-rest-days] 元に戻しました：この何日かはまた休みになりました
    [pick-focus] 元に戻しました：前のテーマになりました
    [turn-focus] 元に戻しました：前のテーマになりました
    [set-focus-aside] 元に戻しました：テーマはまたここにあります
    [add-cue] 元に戻しました：新しいプランはなくなりました
    [edit-cue] 元に戻しました：プランは前のとおりです
    [remove-cue] 元に戻しました：プランはまたここにあります
    [add-space] 元に戻しました：新しい居場所はなくなりました
    [edit-space] 元に戻しました：居場所は前のとおりです
    [archive-space] 元に戻しました：しまった居場所はまたここにあります
    [unarchive-space] 元に戻しました：居場所をまたしまいました
    [remove-space] 元に戻しました：居場所はまたここにあります
    [merge-spaces] 元に戻しました：また二つの居場所になりました
    [add-rehearsal] 元に戻しました：新しいリハーサルはなくなりました
    [edit-rehearsal] 元に戻しました：リハーサルは前のとおりです
    [remove-rehearsal] 元に戻しました：リハーサルはまたここにあります
    [say-rehearsal] 元に戻しました：境界線を伝えるのはこれからです
    [import] 元に戻しました：取り込んだものはなくなりました
    [restore] 元に戻しました：ジャーナルは復元の前のとおりです
    [take-from-bin] 元に戻しました：記録はまたごみ箱にあります
    [keep-letter] 元に戻しました：手紙は前のとおりです
    [release-letter] 元に戻しました：手紙は前のとおりとってあります
   *[other] 元に戻しました
}
nothing-to-undo = 元に戻すものはありません。
logged = 「{ $name }」を{ $time }に記録しました
saved = 保存しました
removed = 「{ $name }」を削除しました
draft-kept = まだ保存していません。戻ってくるまで、言葉はここで待っています。
not-saved = まだ保存できていません。言葉はここに残っていて、もう一度試します。{ $reason }

## Today
week-name = 第{ $number }週：{ $name }
seats = 七つの席
seats-lit = 今日は7席のうち{ $lit }席にあかりがともっています
seat-log = 記録する
seat-open = 今日の記録をひらく
# $first and $last are keys.
seats-hint = 席をタップすると記録できます。キーなら{ $first }から{ $last }まで、上から時計回りです
seats-hint-plain = 席をタップすると記録できます
todays-focus = 今日のテーマ
day-state = { $day }：{ $state ->
    [present] 来た日
    [rest] 休みの日
    [ahead] これから
   *[quiet] 静かな日
}
focus-title = 今日のテーマ
focus-logged = 今日のテーマ、{ $time }に記録
focus-done = これで十分です。次の提案は明日届きます。ほかの席も、どれもあいています。
focus-set = 「{ $name }」を今日のテーマにしました
small-act = 小さな一歩
another-act = 別のアイデア
did-this = やりました
rest-day = 休みの日
rest-title = 休み
rest-today = 今日は休む
rest-clear = ふだんの日にする
rest-words = 今日は何もしなくて大丈夫です。自然に何かがあったときのために、席はあけてあります。
rest-marked = 今日を休みの日にしました
rest-cleared = 今日をふだんの日に戻しました
so-far = 今日のここまで
so-far-empty = まだ何もありません。ひとつタップすれば十分です。なくても十分です。
free-page = 自由なページ
write-freely = 自由に書く

## The sheet of one moment
sheet-note = よかったら、メモを
# A moment that is there: “5月9日土曜日、19:30 · 支えになる”.
sheet-about = { $day }、{ $time } · { $name }
sheet-new = 今日のことでも、過ぎた日のことでも
note = メモ
another-prompt = 別の問い
feeling = どんな気持ちでしたか
feeling-1 = 重い
feeling-2 = 落ち着かない
feeling-3 = まあまあ
feeling-4 = 軽い
feeling-5 = あたたかい
day = 日
time = 時刻
practice = 実践
no-practice = 実践なし（自由なページ）
keep-private = 手紙と書き出しに入れない
log-again = もう一度記録
make-focus = 今日のテーマにする
remove = 削除
not-now = 今はやめておく
keep = 保存
log-it = 記録する

## The honest line
next-reminder = 次のリマインダーは{ $time }です。
next-reminder-on = 次のリマインダーは{ $weekday }の{ $time }です。
next-reminder-between = 次のリマインダーは{ $from }から{ $until }のあいだです。
next-reminder-between-on = 次のリマインダーは{ $weekday }の{ $from }から{ $until }のあいだです。
weekday-at = { $weekday }の{ $time }
no-reminder = リマインダーは設定されていません。
no-reminder-soon = ここ数日のうちに届くリマインダーはありません。
# $time is “19:30”, “Monday at 19:30”, “Monday”, “Wednesday, 20 May” or until-tomorrow.
# “まで” of a day would include that day, so this says when they come again.
reminders-paused = リマインダーを止めています。再開は{ $time }です。
until-tomorrow = 明日
server-missing = このデスクトップでは通知サービスが応答しないため、リマインダーはここにだけ書きとめます。
server-frozen = 今、デスクトップの通知サービスが応答していません。

## Settings
settings-lead = 変更はすぐに反映され、元に戻せます。
setting-kept = 設定を保存しました
set-days = 日々のこと
set-day-start = 一日の始まり
set-day-start-hint = 夜更かしの時間は、前の日のものになります
set-week-start = 週の最初の曜日
set-week-locale = 地域の習慣に合わせる（{ $day }）
set-rhythm = リズム
set-rhythm-why = 自分にとって、どのくらいの頻度で十分か。根づきは、これをもとに測ります。リマインダーがこの回数を求めることはありません。
# A rhythm stands within a sentence. $times and $days are numbers, and $days is the greater one.
rhythm-daily = 毎日
rhythm-week = 週に{ $times }回
rhythm-month = 月に{ $times }回
rhythm-days = { $days }日に{ $times }回
set-looks = 見た目
set-theme = 配色
theme-system = システムに合わせる
theme-light = ライト
theme-dark = ダーク
set-keys = ひとつのキーで操作
set-keys-hint = 何も書いていないとき、1から7のキーで実践を記録します
set-computer = このコンピューター
set-login = ログイン時に起動
set-login-hint = ウィンドウを出さず、トレイで静かに
login-on = ログイン時にHearthを起動します
login-off = ログイン時のHearthの起動をやめました
login-moved = もうそこにはないHearthが設定されています。
login-repair = 直す
login-failed = ログイン時の起動を設定できませんでした。{ $reason }
set-tray = 閉じてもトレイに残る
set-tray-hint = リマインダーが届くのは、Hearthがトレイにいるあいだだけです
set-welcome = はじめの案内
set-welcome-hint = 短い三つのステップを、もう一度
set-welcome-open = もう一度見る

## Welcome
step = ステップ{ $step }／3
welcome-title = 七つの椅子のある、あたたかな場所
welcome-words = Hearthは、第{ $number }週「{ $name }」のあいだ、そばにいます。ひとつの火を、七つの実践が囲んでいます。今日ふれたものをタップする。ただそれだけです。
welcome-sit = 席に着く
welcome-skip = スキップ
welcome-when = Hearthが声をかけてよいのは、いつですか。
welcome-daily = 一日にひとこと、静かに
welcome-daily-hint = その日の記録があるときは静かにしています。実践の名前は出しません
welcome-time = 時刻
welcome-time-hint = ほかの時刻や曜日は、リマインダーのページにあります
welcome-suits = これでちょうどいい
