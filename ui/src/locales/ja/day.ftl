### The day: its focus, its rest, coming back, and the first one.

## Today’s focus
focus-more = 今日のほかの選択肢
focus-another = 別の実践
focus-turned = 別の実践を提案しました
focus-not-today = 今日はやめておく
focus-put-aside = 今日のテーマはなしにしました
focus-pick = または、ひとつ選ぶ
focus-none = 今日のテーマはなし
focus-none-words = どの席もあいています。
focus-suggest = やはり提案してもらう
day-cues = そのほかのプラン
# Read aloud before such a plan; $practice is a name.
day-cue-of = { $practice }：
focus-more-cues = ほか{ $count }件
focus-rehearse = リハーサルする

## The day’s focus in the week
matrix-focus-name = { $name }、その日のテーマ
matrix-focus = その日のテーマ
matrix-no-focus = なし

## Rest
rest-days = 何日か休む
rest-days-words = 休んでも、どの値も変わりません。そのあいだ、リマインダーも静かにしています。
rest-since = 最初の日
rest-last = 最後の日
rest-length = { $count ->
    [0] 最後の日が最初の日より前になっています。
   *[other] { $count }日の休みです。
}
rest-save = 休む
rest-days-marked = { $count ->
    [1] 1日の休み
   *[other] { $day }まで、{ $count }日の休み
}
rest-until = { $day }まで休み
rest-last-day = この休みの最後の日
rest-end = この休みをすべて終える
rest-ended = 休みを終えました

## Coming back after days away. The days are never counted.
return-1 = 火は消えていません。また会えてうれしいです。
return-2 = 席はそのままです。どうぞお入りください。
return-3 = ここには、取り戻すものは何もありません。椅子はまだあたたかいままです。
return-4 = ここにいてくれて、うれしいです。七つの席が、どれもあいています。
return-put-away = これをしまう

## Welcome
welcome-stays = すべてこのコンピューターの中だけに。アカウントもネットワークも使いません。
welcome-example = まず見本をのぞいてみる
welcome-again = リマインダーは今のままです
welcome-tap = 今日ふれたものをタップ
welcome-tap-words = その席にあかりがともります。ひとつもなくても大丈夫です。タップはどれも元に戻せます。
welcome-tapped = することは、これだけです
welcome-tapped-words = あかりのともった席をもう一度タップすると、ひらきます。よかったらメモも残せます。
welcome-come-in = 中へ入る
