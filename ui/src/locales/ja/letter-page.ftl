### The page of the weekly letter. The letter itself is written by the journal.

letter-title = あなたの一週間を、手紙に
letter-first-time = 手紙はひとりでに届きます
letter-first-time-words = 一週間に記録がひとつあれば、このコンピューターの中で、あなた自身の言葉もまじえて手紙ができあがります。

## What it is made of. $moments and $notes are numbers.
letter-made-nothing = 記録のない一週間から、このコンピューターの中でできた手紙です。
letter-made-moments = { $moments }件の記録から、このコンピューターの中でできた手紙です。
letter-made = { $moments }件の記録と{ $notes }件のメモから、このコンピューターの中でできた手紙です。
letter-unfinished = この一週間はまだ書かれている途中です。手紙もその途中です。
letter-left-out = ご希望のとおり、非公開の記録{ $count }件は手紙に入っていません。
letter-not-read = この手紙を読み込めませんでした。{ $reason }
letter-not-read-older = その手紙を読み込めなかったので、ひとつ前のものを表示しています。{ $reason }

## Keeping it
letter-keep = この手紙をとっておく
letter-keep-why = とっておいた手紙は、その週に変更があってもそのままです。
letter-closing = 自分の言葉で結びの一行
letter-closing-add = 結びの一行を添える
letter-closing-change = 結びの一行を変える
letter-closing-keep = この一行を添える
letter-is-kept = 手紙をとっておきました
letter-closing-kept = 結びの一行を添えました
letter-kept-on = { $day }にとっておいたもの
letter-changed-since = そのあと、この週に変更がありました。これは、とっておいたときのままの手紙です。
letter-compose-again = 組み立て直す
letter-composed-again = 手紙を組み立て直しました

## Taking it along
letter-take = 持ち出す
letter-copy = コピー
letter-copied = 手紙をクリップボードにコピーしました
letter-not-copied = 手紙をコピーできませんでした。Hearthはクリップボードを使えません。「テキストとして保存」なら、ファイルにできます。
letter-print = 印刷
letter-save = テキストとして保存
letter-saved = 手紙を{ $file }に保存しました

## Letters by week
letter-list = 週ごとの手紙
letter-kept = とっておいたもの
letter-year = { $year }年、手紙{ $count }通
