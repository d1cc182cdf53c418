### Backups, restoring, the bin, and what is said after damage.

## How long ago
just-now = たった今
minutes-ago = { $count }分前
hours-ago = { $count }時間前
days-ago = { $count }日前
made-today = 今日{ $time }
made-on = { $day }、{ $time }
span = { $since }から{ $until }まで
kilobytes = { $count } KB
megabytes = { $count } MB

## The line always in sight
backed-up = バックアップ：{ $ago }、検証済み。
backup-none-yet = バックアップはまだありません。最初のものは自動で作られます。
backup-trouble = 新しいバックアップを作れませんでした。最後のものは{ $ago }のものです。
backup-trouble-none = まだバックアップを作れていません。
backup-second-missing = 二つ目の保存先には届きませんでした。

## Settings
set-safe = 大切に守る
backup = バックアップ
back-up-now = 今バックアップする
backup-made-window = バックアップを作り、読み返して確かめました
second-failed = バックアップはできましたが、二つ目の保存先には写せませんでした。{ $reason }
restore-earlier = 以前のコピーを復元
restore-earlier-hint = { $count ->
    [0] まだひとつもありません
   *[other] コピー{ $count }件。何かが変わる前に、変わるところを確かめられます。
}
choose-copy = コピーを選ぶ
look = 中を見る
look-at = { $when }のコピーの中を見る
second-place = 二つ目の保存先
second-place-hint = バックアップのたびに、このフォルダーにも保存します。USBメモリーや、同期しているドライブなど
second-place-none = 二つ目の保存先なし
choose = 選ぶ…
no-second = 使わない

## Restoring
restore-title = { $when }のコピー
reading-backup = コピーを読み込んでいます…
backup-holds = { $days }日分、{ $entries }件の記録が入っています。
restore-nothing-window = ジャーナルは、このコピーの内容とすでに同じです。
restore-would-bring = 記録{ $entries }件が戻ります
restore-would-take = 記録{ $entries }件がなくなります
restore-would-change = 記録{ $entries }件が以前の内容になります
restore-would-others = ほかに{ $count }件が以前の内容になります。休みの日、テーマ、リマインダー、手紙、プラン、居場所、リハーサルなどです。
restore-would-settings = 設定が以前の内容になります。
# A moment by name: its day, its practice, and the beginning of its note if it has one.
moment-of-day = { $day }、{ $name }
moment-with-note = { $day }、{ $name }：「{ $note }」
and-more = ほか{ $count }件
restore-safe = 先に、今の状態をバックアップします
restore-it = 復元する
restored = 復元しました
not-restored = 何も復元していません。{ $reason }

## The bin
bin = ごみ箱（{ $count }）
bin-moment = { $name }、{ $day }、{ $time }
bin-until = { $day }までごみ箱にあります
take-back = 戻す
take-back-named = { $day }の「{ $name }」を戻す
taken-from-bin = 「{ $name }」をジャーナルに戻しました

## After damage
repair-title = ジャーナルの一部を読み込めませんでした
repair-lead = 何も削除していません。救い出せたものは、もうジャーナルに戻っています。
repair-on = このまま続けられます
repair-on-words = 最近の日々を見直すと、様子がわかります。以前のコピーは、今も設定から復元できます。
repair-continue = 続ける
repair-backups = コピーを見る
repair-facts = 何があり、何が残ったか
repair-when = 見つかったとき
repair-kept = 残ったもの
repair-kept-words = 傷んだファイルから読み込んだ記録{ $count }件
repair-added = バックアップから
repair-backup-gave = { $count ->
    [0] { $made }のバックアップから補うものはありませんでした
   *[other] { $made }のバックアップから、さらに{ $count }件
}
repair-no-backup = 無事なバックアップはありませんでした
repair-gone = 救えなかったもの
repair-missing-none = なくなった記録はありません。
repair-missing = 記録{ $count }件を救い出せませんでした。
repair-missing-unknown = 救い出せなかった記録の数はわかりません。
repair-set-aside = よけておいたもの
repair-set-aside-words = 傷んだファイル（そのままの状態で）：

## Export and import
set-transfer = 持ち運ぶ
export = 書き出し
export-hint = 読めるファイルをひとつ、好きなフォルダーへ
import = 取り込み
import-hint = Hearth、Loop Habit Tracker、Daylio、Table Habit、Presently、または表のファイルから
export-title = ジャーナルを持ち出す
format = 形式
format-json = すべて
format-json-hint = すべてが入ったJSONファイル。Hearthがそのまま読み戻せます。
format-csv = 表計算
format-csv-hint = 記録ひとつが1行のCSVファイル。
format-markdown = 日記
format-markdown-hint = 最初の日から最後の日まで読めるMarkdownファイル。
export-private = 非公開にしたものも含める
mask-names = 短くする名前
mask-names-placeholder = 由紀、健太
mask-names-hint = どこに出てきても、最初の1文字だけになります。名前は「、」で区切ります。
export-save = 名前を付けて保存…
exported = 記録{ $count }件を{ $file }に書き出しました
progress = 進み具合
stop = 中止
reading-file = ファイルを読み込んでいます…
columns = それぞれの列の内容
column-day = 日付
column-time = 時刻
column-activity = 活動
column-note = メモ
column-feeling = 気持ち（1～5）
no-column = なし
activities-become = それぞれの活動の行き先
becomes = { $name }の行き先
leave-out = 入れない
times = { $count }回
import-would-bring = { $entries ->
    [0] 新しいものはありません
   *[other] 新しい記録{ $entries }件が入ります
}
count-changes = { $count }件は、ここにあるものより新しいので置き換わります
count-known = { $count }件は、すでにここにあります
count-deleted = { $count }件はここで削除されたもので、そのままになります
count-ahead = { $count }件は、まだ来ていない日のものです
count-unmapped = { $count }件には、実践もメモもありません
count-others = 休みの日、手紙、居場所など、ほかに{ $count }件が新しいものです
count-settings = 設定も一緒に入ります
imported = 記録{ $count }件を取り込みました
import-nothing-new = 新しいものはありませんでした
