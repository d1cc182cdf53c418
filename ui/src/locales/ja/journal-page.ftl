### The journal's timeline, its search and filters, and words that wait.

journal-found-more = { $count }件より多くの記録が見つかりました。
address-copied = コピーしました：{ $address }
address-not-copied = アドレスをコピーできませんでした。アドレスは { $address } です
copy-address = このアドレスをコピー

more-filters = { $count ->
    [0] 絞り込みを増やす
   *[other] 絞り込みを増やす（{ $count }件設定中）
}
filter-kind = 種類
filter-free = 自由なページ
filter-private = 非公開
filter-space = 居場所
filter-any-space = すべての居場所
filter-from = この日から
filter-until = この日まで

calendar-open = 日付へ移動：{ $month }
calendar-title = 日付へ移動
calendar-month-back = 前の月
calendar-month-on = 次の月
calendar-year-back = 前の年
calendar-year-on = 次の年
calendar-day-written = { $day }、書いたものがあります
quote-day = ジャーナルの{ $day }

waiting-title = 書きかけの言葉が、まだここにあります。
waiting-title-more = 書きかけの言葉が{ $count }件、まだここにあります。
waiting-continue = 続ける
waiting-continue-named = 続ける：{ $name }
waiting-let-go = 手放す
waiting-let-go-named = 手放す：{ $name }
waiting-moment = ジャーナルの記録
waiting-plan = プラン
waiting-plan-for = プラン：{ $name }
waiting-rehearsal = 伝える前の境界線
waiting-went-word = 境界線を伝えてみて
waiting-space = 居場所
waiting-letter = 手紙の結びの一行、{ $week }
waiting-went = 手放しました。言葉は残っていません。
waiting-no-moment = その記録は、もうジャーナルにありません。言葉は自由なページとして続けられます。
waiting-no-place = この言葉の置き場所は、もうここにありません。言葉は自由なページとして続けられます。
