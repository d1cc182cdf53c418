### Words that window, tray and command line share.

## The language itself

# What it calls itself, for the list of languages.
language-name = 日本語
# ltr for left to right, rtl for right to left.
text-direction = ltr

## How words are put together. What they join stays as it is; of three, the first two are $before.

# Two whole sentences; no space between them.
join-sentences = { $before }{ $next }
# Two parts of one sentence that could each be one.
join-clauses = { $before }、{ $next }
# Two parts of a title, or names that are typed.
join-parts = { $before }、{ $next }
# Two short facts about one thing: “19:30 · 2回”.
join-facts = { $before } · { $next }
# Words that have no end of their own, as a whole sentence.
sentence = { $words }。
# What a person wrote.
quoted = 「{ $text }」

## Practices, short. $practice is an identifier such as `listening`.

# Begins a sentence or stands alone.
practice-short = { $practice ->
    [empathy] 共感
    [boundaries] 境界線
    [community] 仲間づくり
    [listening] 傾聴
    [support] 支え
    [inclusivity] 迎え入れ
   *[authenticity] 自分らしさ
}
# Within a sentence.
practice-inline = { $practice ->
    [empathy] 共感
    [boundaries] 境界線
    [community] 仲間づくり
    [listening] 傾聴
    [support] 支え
    [inclusivity] 迎え入れ
   *[authenticity] 自分らしさ
}

## What changed since the week before, in one plain sentence. Never a judgement.
## $week says which week is looked at: `this` one or an earlier one.

week-change-empty = { $week ->
    [this] 今週は何も書かれていません。それで大丈夫です。
   *[earlier] この週は何も書かれていません。それで大丈夫でした。
}
week-change-even = 七つとも、ほぼ同じくらいでした。
week-change-most-and-none = いちばん多かったのは{ $most }です。{ $week ->
    [this] 先週あった{ $none }は、今週はお休みです。
   *[earlier] 前の週にあった{ $none }は、この週はお休みでした。
}
week-change-gathered = { $gathered }は{ $now }回でした。{ $week ->
    [this] 先週
   *[earlier] 前の週
}は{ $times ->
    [0] ありませんでした
   *[other] { $times }回でした
}。
week-change-most = いちばん多かったのは{ $most }です。
week-change-most-again = いちばん多かったのは、{ $week ->
    [this] 先週
   *[earlier] 前の週
}と同じく{ $most }です。
week-change-most-after = いちばん多かったのは{ $most }です。{ $week ->
    [this] 先週は{ $before }でした。
   *[earlier] 前の週は{ $before }でした。
}
week-change-shared = { $one }と{ $other }が、並んでいちばん多めでした。
week-change-shared-by-many = いくつかが、並んでいちばん多めでした。

## The balance in a word.

balance-empty = まっさら
balance-even = 均等
balance-leaning = いくつか寄り
balance-mostly-one = ほぼひとつ

## Presence. $present and $reserve are numbers.

days-present = { $present ->
    [0] ここに来た日はまだなし
   *[other] ここに来たのは{ $present }日
}
# Of an earlier week.
days-present-then = { $present ->
    [0] 何も書かれていない週
   *[other] ここに来たのは{ $present }日
}
rest-in-reserve = { $reserve ->
    [0] 休みの余裕はなし
   *[other] 休みの余裕は{ $reserve }日
}

# $present is days-present, $reserve is rest-in-reserve.
presence = { $present }、{ $reserve }

## Why a practice is the day's focus.

focus-picked = 今日のために選んだものです。
focus-untouched = この2週間、ふれていませんでした。取り戻すものは何もありません。次の椅子に順番がめぐってきただけです。
focus-least-touched = この2週間で、ふれた回数がいちばん少なめでした。取り戻すものは何もありません。次の椅子に順番がめぐってきただけです。
focus-beginning = 始まりの場所です。

## What became of a reminder. $time says when it was due, $until when what kept it was over.

reminder-shown = { $time }の分を表示しました。
reminder-shown-do-not-disturb = { $time }の分は、おやすみモードのあいだ、{ $until }までお預かりしました。
reminder-shown-away = { $time }の分は、コンピューターを離れていたので、{ $until }に届きました。
reminder-shown-asleep = { $time }の分は{ $until }に届きました。それまでコンピューターがスリープしていました。
reminder-shown-not-running = { $time }の分は{ $until }に届きました。それまでHearthが起動していませんでした。
reminder-held = { $time }の分は、ちょうどよい時を待っています。
reminder-held-do-not-disturb = { $time }の分は、おやすみモードのあいだお預かりしています。
reminder-held-away = { $time }の分は、コンピューターに戻るのを待っています。
reminder-later = { $time }の分は、少しあとにまわしました。
reminder-done = { $time }の分には、お返事がありました。
reminder-not-today = { $time }の分は、その日はやめておくことにしました。
reminder-silent-logged = { $time }の分は、{ $practice }の記録があったので、控えました。
reminder-silent-day-logged = { $time }の分は、その日の記録があったので、控えました。
reminder-silent-rest = { $time }の分は、休みの日だったので、控えました。
reminder-silent-paused = { $time }の分は、リマインダーを止めていたので、控えました。
reminder-silent-quiet = { $time }の分は、静かな時間帯だったので、控えました。
reminder-silent-not-today = { $time }の分は、「今日はやめておく」が選ばれていたので、控えました。
reminder-silent-presenting = { $time }の分は、全画面表示か画面共有の最中だったので、控えました。
reminder-withdrawn = { $time }の分は取り下げました。その日はもう足りていました。
reminder-switched-off = { $time }の分は見送りました。そのリマインダーはオフになっています。
reminder-missed = { $time }の分は、表示されないまま過ぎました。
reminder-missed-do-not-disturb = { $time }の分は、その日が終わるまでおやすみモードだったので、控えました。
reminder-missed-away = { $time }の分は、コンピューターを離れているあいだに過ぎました。
reminder-missed-asleep = { $time }の分は届きませんでした。{ $until }までコンピューターがスリープしていました。
reminder-missed-not-running = { $time }の分は届きませんでした。{ $until }までHearthが起動していませんでした。
reminder-gathered = { $time }の分は、あとのものと一緒に届きました。両方で、ひとことにしました。
reminder-failed = { $time }の分は表示できませんでした。デスクトップが受け取りませんでした。

## Why a backup was made.

backup-kind-auto = 自動
backup-kind-hand = 手動
backup-kind-before-import = 取り込みの前
backup-kind-before-restore = 復元の前
backup-kind-before-update = 更新の前

## The diary that an export in Markdown is.

diary-title = Hearthのジャーナル
diary-period = { $first }から{ $last }まで。
diary-nothing = まだ何も書かれていません。
diary-month = { $year }年{ $month }
diary-day = { $date }{ $weekday }
diary-date = { $year }年{ $month }{ $day }日
diary-space = { $space }とともに
diary-rest = 休みの日。

## Files of other apps.

import-format-hearth-json = Hearthの書き出しです。
import-format-loop-csv = Loop Habit Trackerの書き出しです。
import-format-loop-db = Loop Habit Trackerのバックアップです。
import-format-daylio-csv = Daylioの書き出しです。
import-format-daylio-backup = Daylioのバックアップです。
import-format-table-habit = Table Habitの書き出しです。
import-format-presently = Presentlyの書き出しです。
import-format-plain-csv = 表のファイルです。
import-left-computed = { $count }日分は、もとのアプリが計算で補った日です。何かをした記録ではありません。
import-left-not-done = { $count }件は、何もしなかったという記録です。
import-left-skipped = { $count }件は、あえて見送った記録です。
import-left-empty = { $count }件は、空の記録です。
import-left-only-feeling = { $count }件には気持ちだけがあり、それが何についてかはわかりません。
import-left-deleted = { $count }件は、削除された習慣の記録です。
