### The page of one practice: acts, prompts, plans, what is rehearsed.

## The page
about-practice = この実践について
about-the-seven = 七つの実践
about-seven = 七つの実践について
about-logged = 今日は{ $count }回記録しました
about-not-read = このページを読み込めませんでした。{ $reason }
about-acts = 小さな一歩
about-acts-lead = 七つの入り口。最初のひとつが今日のものです。
about-act-today = 今日のもの
about-act-done = やりました：{ $act }
about-prompts = 書くきっかけ
about-prompts-lead = どれからでも、メモのページがひらきます。
about-strength-words = { $value }、{ $trend }
about-strength-drawn = { $practice }の根づき：{ $value }、{ $trend }
about-strength-none = 線は、最初の記録から始まります。
about-spaces = 育んでくれる場所
about-spaces-none = 一緒に書かれた居場所は、まだありません。記録をひらくと、書くところがあります。
about-times = { $count }回
about-lately = 最近の記録
about-lately-none = まだ何もありません。最初の記録がここに現れます。
about-all = ジャーナルですべて見る

## If-then plans
# A plan reads “もし…たら、そのときは…”; between the two stands what the person wrote.
plan-title = もしこうなったら、こうする
plan-lead = よくあるひとときのための、ひと息で言えるプラン。
plan-add = プランを追加
plan-if = もし
plan-then = そのときは
# What stands between <b> and </b> is bold; no place is put between them.
plan-words = <b>もし</b>{ $if }、<b>そのときは</b>{ $then }
plan-examples = たとえば
plan-edit = プランを変更：もし{ $if }
plan-remove = プランを削除：もし{ $if }
plan-kept = プランを保存しました
plan-kept-with-new = プランと、新しい{ $time }のリマインダーを保存しました
plan-removed = プランを削除しました
plan-reminder = 一緒に使うリマインダー
plan-reminder-none = リマインダーなし
plan-reminder-new = 新しく毎日
plan-reminder-hint = リマインダーはその時刻に届き、この言葉は表示しません。
plan-reminder-option = { $time }、{ $days }
plan-with = { $time }のリマインダーと一緒に

## Saying a boundary here first
rehearse-title = まずここで言ってみる
rehearse-lead = 誰も返事を待っていないところで、境界線をためしてみます。
rehearse-sentence = 伝えたい一文を、話すときの言葉で
rehearse-placeholder = 6時まで話せるよ。
rehearse-when = いつ言うか
rehearse-when-open = いつか
rehearse-when-today = 今日
rehearse-when-week = 今週
rehearse-when-date = 日付を決める
rehearse-date = この日までに
rehearse-keep = ここに置いておく
rehearse-another = もうひとつの文
rehearse-kept = 伝えるときまで、ここに置いておきます
rehearse-changed = 言葉を変更しました
# $near is today, tomorrow, ahead, yesterday or past; $day is “Friday” or “3 April”.
rehearse-by = { $near ->
    [today] 今日
    [tomorrow] 明日までに
    [ahead] { $day }までに
    [yesterday] 昨日の予定でした
   *[past] { $day }の予定でした
}
rehearse-said = 言いました
rehearse-change = 言葉を変える
rehearse-let-go = 手放す
rehearse-gone = 手放しました
rehearse-how = どうでしたか。
rehearse-went-0 = むずかしかった
rehearse-went-1 = 声がふるえた
rehearse-went-2 = まずまず
rehearse-went-3 = はっきり言えた
rehearse-went-4 = 心が軽くなった
rehearse-word = よかったら、ひとこと
rehearse-log = 伝えたと記録する
rehearse-logged = 伝えたことを、「境界線を引く」に記録しました
rehearse-went-kept = どうだったかを保存しました
rehearse-before = これまでに伝えたこと
rehearse-before-change = どうだったかを変更：{ $sentence }
rehearse-before-none = どうだったかは書かれていません
