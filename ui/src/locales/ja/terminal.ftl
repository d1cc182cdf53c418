### Words of the command line. Each name of a command or an option stays as it is typed.

## Help

help = 自分をいたわり、しなやかに過ごす一週間の穏やかな相棒。七つの実践のための、自分だけのジャーナルです。
help-log = 実践を記録する
help-write = 実践なしで、自由なページを書く
help-undo = 最後の変更を元に戻す
help-today = 今日を表示する
help-week = 一週間を表示する（七つの実践と七日間）
help-stats = 1年、1か月、根づき、リズムを表示する
help-letter = このコンピューターの中でできた手紙として、一週間を読む
help-list = 記録を新しい順に並べる
help-search = メモの言葉で記録を探す
help-focus = 今日のテーマを表示する、または選ぶ
help-rest = 休みの日にする。休みもいたわりのひとつ
help-reminders = リマインダーの一覧と変更
help-reminders-list = リマインダーを一覧にする
help-reminders-add = リマインダーを追加する
help-reminders-edit = リマインダーを変更する。指定しないところはそのまま
help-reminders-remove = リマインダーを削除する
help-reminders-next = 次がいつ届くか、前のものがどうなったかを伝える
help-reminders-history = 最近の60件がどうなったかを伝える
help-reminders-quiet = リマインダーの届かない静かな時間帯を、表示する、設定する、終わりにする
help-reminders-test = 見本を表示し、デスクトップで何ができるかを伝える
help-reminders-run-due = 時刻の来たものを表示して終了する。タイマーから起動するためのもの
help-reminders-await-answer = 表示中のリマインダーへの返事を待つ
help-reminders-pause = すべてのリマインダーをしばらく止める
help-reminders-resume = リマインダーを再開する
help-reminders-install-timer = プログラムが動いていなくても、システムが1分ごとに時刻の来たリマインダーを探すようにする
help-reminders-remove-timer = そのタイマーを取り除く
help-export = ジャーナルをJSON、CSV、Markdownで書き出す
help-import = Hearthやほかのアプリのファイルで何が入るかを表示し、取り込む
help-backup = バックアップの作成、一覧、検証、復元
help-backup-create = 今バックアップを作る
help-backup-list = バックアップを新しい順に並べる
help-backup-verify = バックアップをひとつ、またはすべて読み通して確かめる
help-backup-restore = バックアップで何が戻り、何がなくなるかを表示し、復元する
help-check = ジャーナルが無事かどうかを伝える
help-completions = シェルの補完スクリプトを出力する
help-man = Hearth全体、またはひとつのコマンドのマニュアルページを出力する

help-arg-practice = 七つの実践のひとつ
help-arg-pick = この実践を今日のテーマに選ぶ
help-arg-note = 自分の言葉を少し。「-」なら標準入力から読む
help-arg-words = ページの言葉。「-」なら標準入力から読む
help-arg-feeling = どんな気持ちだったか、1から5まで
help-arg-space = それがあった、安心できる居場所
help-arg-on = いつの日のものか（今日でないとき）
help-arg-at = 時刻
help-arg-private = 手紙と書き出しに入れない
help-arg-json = プログラム向けにJSONを出力する
help-arg-of = 表示する週の、いずれかの日
help-arg-range = 根づきとリズムをどこまでさかのぼるか：4-weeks、3-months、year、all
help-arg-year = この12か月の代わりに、この年を
help-arg-month = 今月の代わりに、この月を
help-arg-ascii = ASCIIの文字だけで描く。ほかの記号が出ない端末向け
help-arg-letter-of = 読みたい週の、いずれかの日。指定がなければ、読みごたえのあるいちばん新しい手紙
help-arg-keep = 手紙を今のままとっておく
help-arg-closing = 手紙に添える、自分の結びの一行。「-」なら標準入力から読む
help-arg-release = とっておいた手紙を手放し、組み立て直せるようにする
help-arg-markdown = Markdownを出力する
help-arg-since = この日から
help-arg-until = この日まで（この日を含む）
help-arg-limit = 多くてもこの件数まで
help-arg-text = 探す言葉。言葉の初めだけでもよい
help-arg-rest-until = 何日か休むときの最後の日。今日かそれよりあと
help-arg-clear = 印を取り消す
help-arg-id = 「hearth reminders list」に出るidの初めの部分
help-arg-days = この曜日に。mon、tue、wed、thu、fri、sat、sunから。新しいものは、指定がなければ毎日
help-arg-reminder-at = この時刻に
help-arg-between = この二つの時刻のあいだで、毎日選ばれる時刻に
help-arg-hours = この二つの時刻のあいだ、または「off」
help-arg-reminder-practice = 何のためのものか。新しいものは、指定がなければその日のテーマ
help-arg-reminder-text = 何と伝えるか。空にすると、やさしいひとことに戻る
help-arg-even-if-logged = その日の記録があるときも届ける
help-arg-unless-logged = その日の記録があるときは静かにする
help-arg-turn-on = また届くようにする
help-arg-turn-off = 残したまま、届かないようにする
help-arg-pause = どのくらい：「30m」「1h」「tomorrow」、または再開する日
help-arg-format = jsonはすべて、csvは表計算、markdownは日記
help-arg-output = 書き出すファイル。指定がなければ標準出力
help-arg-with-private = 非公開の記録も含める。jsonは何も指定しなくてもそうなる
help-arg-without-private = 非公開の記録を含めない。csvとmarkdownは何も指定しなくてもそうなる
help-arg-mask = この人の名前を最初の1文字だけにする。何度でも指定できる
help-arg-import-file = Hearth、Loop Habit Tracker、Daylio、Table Habit、Presentlyの書き出し、または日付の列のあるCSV
help-arg-from = 内容からわからないときの形式：hearth-json、loop-csv、loop-db、daylio-csv、daylio-backup、table-habit、presently、plain-csv
help-arg-map = この活動をこの実践にする。何度でも指定できる
help-arg-columns = CSVのこの列を、day、time、activity、note、feelingのどれかとして読む
help-arg-backup-file = バックアップ。指定がなければすべて
help-arg-restore-file = バックアップ。パス、または一覧にある名前で
help-arg-dry-run = どうなるかを表示するだけで、何も変更しない
help-arg-yes = 確認をしない
help-arg-repair = 傷んだジャーナルをよけておき、救い出せるものを救い出す
help-arg-shell = シェル
help-arg-path = コマンド（「reminders add」など）
help-arg-into = すべてのコマンドのページを書き出すフォルダー（なければ作成）
help-arg-help = ヘルプを表示する
help-arg-version = バージョンを表示する

## Values of a wrong form

wrong-day = 日付は2026-05-09のように、年、月、日で書きます
wrong-time = 時刻は19:30のように、00:00から23:59までで書きます
wrong-feeling = 気持ちは1から5までの数です
wrong-span = 時間帯は13:00-17:00のように、始まりと終わりの時刻で書きます
wrong-pause = 止める長さは、30mや1hのような時間（最長1週間）、tomorrow、または2026-12-24のような日付です
wrong-month = 月は2026-05のように、年と月で書きます
wrong-range = 期間は4-weeks、3-months、year、allのどれかです
wrong-period = --sinceの日が--untilの日よりあとになっています。入れ替えるか、どちらかを省くと表示できます。
wrong-command = そのようなコマンドはありません。「hearth --help」でコマンドの一覧が出ます。

## What could not be done

failure-stream = 言葉を読み込めないか、書き込めませんでした（{ $reason }）。
failure-not-text = 標準入力がUTF-8のテキストではありません。何も保存していません。
reminder-ambiguous = 「{ $id }」で始まるリマインダーがいくつかあります。もう数文字加えると、ひとつに決まります。

## Entries

# $day is “today”, “yesterday” or a date.
logged = { $practice }を{ $day }の{ $time }に記録しました。
written = ページを保存しました（{ $day }の{ $time }）。
hint-standard-input = 好きなだけ書けます。何もない行でファイル終端のキー（Ctrl+D、WindowsではCtrl+ZのあとにEnter）を押すと言葉を保存し、Ctrl+Cなら保存せずに終わります。
free-page = 自由なページ
entry-feeling = 気持ち{ $feeling }／5
entry-private = 非公開
list-empty = ジャーナルはまだ空です。「hearth log listening」で最初の一行が書かれます。
list-no-match = あてはまる記録はありません。
list-rest = { $total }件のうち{ $shown }件です。「--limit」でもっと表示できます。

## What was undone

undone-record = 元に戻しました：{ $practice }の記録はなくなりました。
undone-edit = 元に戻しました：記録の最後の変更（{ $practice }）。
undone-delete = またここにあります：{ $practice }。
undone-mark-rest = 元に戻しました：休みの日。
undone-clear-rest = またここにあります：休みの日。
undone-focus = 元に戻しました：その日のテーマにした{ $practice }。
undone-turn-focus = 元に戻しました：その日のテーマは前のものです。
undone-set-focus-aside = またここにあります：その日のテーマ。
undone-mark-rest-days = 元に戻しました：{ $days }日の休み。
undone-clear-rest-days = またここにあります：{ $days }日の休み。
undone-add-cue = 元に戻しました：新しいプラン。
undone-edit-cue = 元に戻しました：プランの最後の変更。
undone-remove-cue = またここにあります：削除したプラン。
undone-add-space = 元に戻しました：新しい居場所。
undone-edit-space = 元に戻しました：居場所の最後の変更。
undone-archive-space = またここにあります：しまった居場所。
undone-unarchive-space = またしまいました：居場所。
undone-remove-space = またここにあります：削除した居場所。
undone-merge-spaces = また二つになりました：まとめた居場所。
undone-add-rehearsal = 元に戻しました：新しいリハーサル。
undone-edit-rehearsal = 元に戻しました：リハーサルの最後の変更。
undone-remove-rehearsal = またここにあります：削除したリハーサル。
undone-say-rehearsal = 元に戻しました：境界線を伝えたことと、その記録。
undone-settings = 元に戻しました：設定の最後の変更。
undone-add-reminder = 元に戻しました：新しいリマインダー。
undone-edit-reminder = 元に戻しました：リマインダーの最後の変更。
undone-remove-reminder = またここにあります：削除したリマインダー。
undone-pause = 元に戻しました：リマインダーはまた届きます。
undone-import = 元に戻しました：記録{ $entries }件の取り込み。
undone-restore = 元に戻しました：復元。ジャーナルは前のとおりです。
undone-take-from-bin = またごみ箱にあります：{ $practice }。
undone-resume = 元に戻しました：リマインダーはまた止まっています。
undone-keep-letter = 元に戻しました：手紙をとっておくための最後の操作。
undone-release-letter = またここにあります：とっておいた手紙。

## Letters

# $day is “today”, “yesterday” or a date.
letter-kept = とっておいた日：{ $day }。
letter-changed = そのあと、この週に変更がありました。これは、とっておいたときのままの手紙です。「--release」で組み立て直せます。
letter-left-out = 非公開の記録{ $count }件にはふれていません。
letter-released = { $span }の手紙をとっておくのをやめました。「hearth undo」で元に戻せます。

## Today, focus, rest

today-rest = 休みの日
today-empty = まだ何も書かれていません。それで大丈夫です。
focus-today = 今日のテーマ：{ $practice }
focus-aside = 今日のテーマはありません。どの席もあいています。
focus-cue = もし{ $when }、そのときは{ $then }。
today-away = また会えてうれしいです。ここで逃したものは何もありません。
week-days = 日々
week-feeling = 気持ち
balance-title = バランス：{ $shape }
# $week is `this` or an earlier one.
balance-before = { $week ->
    [this] 先週
   *[earlier] 前の週
}{ $before }
rest-marked = { $day }を休みの日にしました。休みもいたわりのひとつです。
rest-already = { $day }は、すでに休みの日になっています。
rest-cleared = { $day }の休みを取り消しました。
rest-span-marked = { $since }から{ $until }までを休みにしました。休みもいたわりのひとつです。
rest-span-cleared = { $since }から{ $until }までの休みを取り消しました。
rest-not-marked = { $day }は、休みの日になっていません。

## Beyond the week

stats-twelve-months = この12か月
stats-days-present = { $present ->
    [0] 来た日はありません。
   *[other] { $present }日ここに来ました。
}
stats-days-present-since = { $day }から、{ $present }日ここに来ました。
stats-rest = 休み
month-short = { $month ->
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
stats-month = { $year }年{ $month }
stats-month-summary = { $present }日ここに来て、記録は{ $total }件です。
stats-strength-4-weeks = この4週間の根づき
stats-strength-3-months = この3か月の根づき
stats-strength-year = この1年の根づき
stats-strength-all = 初めからの根づき
stats-strength-summary = 0から100まで。動きはゆっくりで、休みの日には変わりません。
stats-not-begun = これから
stats-all-together = 全体
stats-gathering = 育ち中
stats-steady = 安定
stats-resting = ひと休み
rhythm-daily = 毎日
rhythm-weekly = 週に{ $times }回
rhythm-monthly = 月に{ $times }回
rhythm-days = { $days }日に{ $times }回
stats-rhythm = リズム
stats-rhythm-too-little = 記録が10件ほどになると、リズムが見えてきます。
stats-rhythm-part = { $part ->
    [morning] おもに午前中です。
    [afternoon] おもに午後です。
    [evening] おもに夕方から夜です。
   *[night] おもに夜遅くです。
}
stats-rhythm-weekday = いちばん多いのは{ $weekday }です。
stats-rhythm-part-and-weekday = { $part ->
    [morning] おもに午前中で、いちばん多いのは{ $weekday }です。
    [afternoon] おもに午後で、いちばん多いのは{ $weekday }です。
    [evening] おもに夕方から夜で、いちばん多いのは{ $weekday }です。
   *[night] おもに夜遅くで、いちばん多いのは{ $weekday }です。
}
stats-rhythm-spread = いろいろな曜日と時間に散らばっています。

## Reminders

reminder-for-focus = その日のテーマ
reminder-even-if-logged = 記録があるときも
reminder-off = オフ
reminder-added = リマインダーは{ $days }、{ $time }に届きます。idは{ $id }で始まります。
reminder-edited = 変更しました：{ $days }、{ $time }。idは{ $id }で始まります。
reminder-removed = { $time }のリマインダーを削除しました。「hearth undo」で元に戻せます。
reminder-window = { $from }～{ $until }
quiet-hours = { $from }から{ $until }までは、リマインダーは届きません。
quiet-off = 静かな時間帯はありません。
server-shown = 見本を{ $name }がデスクトップに表示しています。
server-buttons = { $able ->
    [yes] ボタンが付きます。
   *[no] ボタンは付きません。リマインダーをクリックするとHearthが開きます。
}
server-body = { $able ->
    [yes] 本文を表示します。
   *[no] 題名だけを表示するので、リマインダーには「Hearth」とだけ出ます。
}
server-images = { $able ->
    [yes] 画像を表示します。
   *[no] 画像は表示しません。
}
run-due-shown = リマインダーを画面に表示しています。
run-due-nothing = 時刻の来たものはありません。
run-due-failed = 時刻の来たリマインダーがありますが、通知サービスが受け取りませんでした。表示できなかったと書きとめました。

## The system’s timer

timer-installed = タイマーを設定しました。
timer-renewed = タイマーを最新のものにしました。
timer-how = 1分ごとに、時刻の来たものを表示します。Hearthのウィンドウがなくても動き、両方が動いていても二度は届きません。「hearth reminders remove-timer」で取り除けます。
timer-removed = タイマーを取り除きました。リマインダーは、Hearthが動いているあいだに届きます。
timer-none = タイマーは設定されていないので、取り除くものはありません。

## Backups

backup-made = 記録{ $entries }件のバックアップを作り、読み返して確かめました：{ $file }
backup-second-kept = 二つ目の保存先にもコピーがあります。
backup-second-failed = 二つ目の保存先にコピーを作れませんでした。{ $reason }
backup-none = バックアップはまだありません。「hearth backup create」で作れます。
backup-sound = { $file }は無事です（{ $days }日分、記録{ $entries }件）。
backup-some-bad = { $count }件のバックアップが傷んでいます。ほかのものは復元できます。
restore-brings = { $since }から{ $until }までの{ $days }日分、記録{ $entries }件が戻ります：
restore-takes-away = { $since }から{ $until }までの{ $days }日分、記録{ $entries }件がなくなります：
restore-changes = { $since }から{ $until }までの記録{ $entries }件が以前の内容になります：
restore-others = ほかに{ $count }件が以前の内容になります。休みの日、テーマ、リマインダー、手紙、プラン、居場所、リハーサルなどです。
restore-settings = 設定が変わります。
restore-more = ほか{ $count }件
restore-nothing = ジャーナルは、このバックアップの内容とすでに同じです。何も変更していません。
restore-ask = 復元しますか。先に今の状態をバックアップします。[y/N]
# What may be typed to say yes, also with full-width letters; “y” and “yes” are taken as well.
yes-word = はい ハイ hai ええ うん ｙ ｙｅｓ
restore-not-done = 何も変更していません。
restore-done = 復元しました。その前の状態はバックアップしてあり、「hearth undo」で復元を元に戻せます。

## Soundness

check-sound = { $file }は無事です（記録{ $entries }件）。
check-damaged = { $file }は傷んでいるか、なくなっています。何も変更していません。「hearth check --repair」で、傷んだファイルをよけておき、救い出せるものを救い出せます。
check-kept-aside = 最近の日々を見直すと、様子がわかります。足りないものは、以前のバックアップにあるかもしれません（「hearth backup list」）。
# $when is a time, with a day when it was not today.
repair-read = ジャーナルが傷んでいたため、{ $when }に直しました。傷んだファイルから記録{ $read }件を読み込みました。
repair-from-backup = { $made }に作ったバックアップから、さらに{ $count }件が戻りました。
repair-lost-none = なくなった記録はありません。
repair-lost = 記録{ $count }件を救い出せませんでした。
repair-lost-unknown = 救い出せなかった記録の数はわかりません。
repair-aside = 傷んだファイルは{ $folder }にとってあります

## Days

days-all = 毎日
days-working = 月曜日から金曜日
weekday-short = { $day ->
    [mon] 月
    [tue] 火
    [wed] 水
    [thu] 木
    [fri] 金
    [sat] 土
   *[sun] 日
}

## Exports

export-progress = 書き出し中
export-done = 記録{ $entries }件を{ $file }に書き出しました
export-left-out = 非公開の記録{ $count }件は含まれていません。「--with-private」で含められます。
export-masked = 名前を短くしてあるので、この書き出しは元のとおりには読み戻せません。

## Imports

import-progress = 取り込み中
import-activities = 含まれている活動と、名前からの提案（「--map NAME=practice」で変更、「--map NAME=」で除外）：
import-times = （{ $count }回）
import-no-practice = なし
import-brings = { $since }から{ $until }までの{ $days }日分、新しい記録が{ $entries }件あります：
import-changes = 記録{ $count }件は、ここにあるものより新しいので置き換わります。
import-known = 記録{ $count }件は、すでにここにあります。
import-deleted = 記録{ $count }件はここで削除されたもので、そのままになります。
import-ahead = 記録{ $count }件は、まだ来ていない日のものなので入れません。
import-unmapped = { $count }件には実践もメモもないので入れません。
import-others = ほかに{ $count }件が新しいものです。休みの日、テーマ、リマインダー、手紙、プラン、居場所、リハーサルなどです。
import-settings = 設定も一緒に入ります。
import-done = 取り込みました。その前の状態はバックアップしてあり、「hearth undo」で取り込みを元に戻せます。
import-nothing = 新しいものはありませんでした。何も変更していません。
import-not-done = 取り込むとこのようになります。何も変更していません。
wrong-column = 列は「--column note=Header」のように選びます。選べるのはday、time、activity、note、feelingです。
wrong-map = 活動に実践を割り当てるには、「--map Name=practice」のように書きます。
wrong-activity = このファイルに「{ $name }」という活動はありません。「--dry-run」で、含まれている活動を表示できます。
