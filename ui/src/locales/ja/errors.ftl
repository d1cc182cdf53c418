### What went wrong, for window and command line: what it is, then what to do. Words such as empathy,
### mon or hearth-json in a list of what can be typed, and commands such as “hearth backup list”, stay
### as they are. $reason is what the system said, in its own language; it stands in brackets, so that
### the sentence around it stays whole.

## What was asked for cannot be.

# $name is what was typed.
error-unknown-practice = 「{ $name }」は七つの実践のどれでもありません。使えるのはempathy、boundaries、community、listening、support、inclusivity、authenticityです。
error-unknown-export-format = 「{ $name }」という書き出しの形式はありません。使えるのはjson、csv、markdownです。
error-unknown-weekday = 「{ $name }」という曜日はありません。使えるのはmon、tue、wed、thu、fri、sat、sunです。
error-day-start-out-of-range = 一日の始まりは、0時から12時までのあいだで選べます。{ $hour }時にはできません。
error-rhythm-out-of-range = リズムは「何日に何回」の形で、30日に1回から1日に1回までです。{ $days }日に{ $times }回にはできません。
error-feeling-out-of-range = 気持ちは1から5までの数です。{ $feeling }は使えません。
# $day and $first are dates such as 2026年5月9日.
error-day-ahead = { $day }はまだ来ていません。今日か、それより前の日を選んでください。
error-day-too-early = { $day }は早すぎます。ジャーナルに書けるのは{ $first }からです。
error-time-ahead = 今日の{ $time }はまだ来ていません。過ぎた時刻を選んでください。
error-no-time-of-day = 「{ $text }」は時刻として読めません。19:30のように書いてください。
error-already-answered = このリマインダーには、もうお返事がありました。
error-empty-page = 自由なページには、何か言葉が必要です。何も保存していません。
error-note-too-long = メモが16 MiBを超えています。短くするか、二つに分けて保存してください。まだ何も保存していません。
error-draft-key-too-long = 書きかけの言葉に付ける名前は100バイトまでです。これは{ $bytes }バイトあります。
error-no-weekday = リマインダーには、曜日がひとつは必要です。
error-empty-span = 時間帯の始まりと終わりには、異なる時刻が必要です。
# $day is a date such as 2026年5月9日.
error-pause-over = { $day }はもう過ぎています。再開する日には、もっとあとの日を選んでください。
error-reminder-text-too-long = リマインダーの言葉は200文字までです。
error-closing-too-long = 結びの一行は2,000文字までです。これは{ $characters }文字あります。短くしてください。まだ何も保存していません。
# $week is the date of its first day, such as 2026年5月4日.
error-no-such-letter = { $week }からの週に、とっておいた手紙はありません。
error-empty-cue = プランには、「もし」と「そのときは」の両方が必要です。
error-cue-too-long = プランの「もし」と「そのときは」は、それぞれ300文字までです。まだ何も保存していません。
error-no-such-cue = このプランは、もうありません。
error-empty-space-name = 居場所には名前が必要です。イニシャルでも十分です。
error-space-name-too-long = 居場所の名前は120文字までです。まだ何も保存していません。
error-space-why-too-long = 「安心できるわけ」は1,000文字までです。まだ何も保存していません。
error-space-exists = 「{ $name }」という居場所は、もうあります。別の名前にするか、二つをまとめてください。
error-no-such-space = 「{ $name }」という居場所はありません。名前が変わったか、削除されたのかもしれません。
error-same-space = ひとつの居場所を、それ自身とまとめることはできません。
error-empty-rehearsal = リハーサルには、伝えたい一文が必要です。
error-rehearsal-too-long = 長すぎます。伝えたい一文は2,000文字まで、どうだったかのひとことは200文字までです。まだ何も保存していません。
error-went-out-of-range = どうだったかは0から4までの数です。{ $went }は使えません。
error-no-such-rehearsal = このリハーサルは、もうありません。
error-rest-span = 休みの最後の日は、最初の日と同じかそのあとで、今日から366日以内にしてください。
error-no-such-entry = idが{ $id }の記録はありません。削除されたのかもしれません。
error-no-such-reminder = idが{ $id }のリマインダーはありません。「hearth reminders list」で、今あるものの一覧が出ます。
error-nothing-to-undo = 元に戻すものはありません。
error-undo-conflict = 関わるものがあとから変更されているので、もう元に戻せません。

## The journal and its files. $path is where they lie.

error-no-data-folder = このシステムでは、アプリのデータを置く場所がわかりません。{ $variable }に、自分のフォルダーを設定してください。
error-folder-unusable = { $path }を使えません（{ $reason }）。あるべき場所にあるか、書き込みが許可されているかを確かめてください。
error-newer-journal = { $path }は、もっと新しいHearthのものです（形式{ $found }、このHearthで開けるのは{ $known }まで）。Hearthを更新すると開けます。何も変更していません。
error-not-a-journal = { $path }はHearthのジャーナルではありません。手を加えずに残してあります。ほかの場所へ移すか、別のフォルダーを選んでください。
error-damaged = { $path }は傷んでいます。そのまま残してあり、何も保存していません。Hearthを起動するか「hearth check --repair」を使うと、これをよけておき、救い出せるものを救い出せます。
error-journal-gone = { $path }がなくなったか、空になっています。バックアップは残っています。Hearthを起動するか「hearth check --repair」を使うと、いちばん新しいものが戻ります。
error-relative-folder = 「{ $path }」は、フォルダーまでの完全なパスではありません。初めから書くか、フォルダーを選んでください。
error-no-such-backup = { $path }にバックアップはありません。「hearth backup list」で、今あるものの一覧が出ます。
error-already-open = { $path }は、すでに別のHearthが開いています。
error-busy = ジャーナルは、ほかのプログラムが使っている最中です。何も保存していません。もう一度試してください。
error-disk-full = ディスクがいっぱいです。何も保存していません。空きを作って、もう一度試してください。
error-not-writable = ジャーナルに書き込めません（{ $reason }）。何も保存していません。
error-not-written = 書き出せませんでした（{ $reason }）。このファイルはあてにせず、もう一度試すか、別の場所を選んでください。
error-file-not-written = { $path }に書き込めませんでした（{ $reason }）。前にあったものはそのままです。別の場所を選んでください。
error-cancelled = 中止しました。何も書き込んでいません。
error-storage = ジャーナルで行えませんでした：{ $reason }
error-sqlite-too-old = 組み込みのSQLite { $version }は3.51.3より古く、データを失うおそれがあります。
error-migration = ジャーナルの形式を新しくできませんでした（{ $reason }）。何も変更していません。
error-unreadable = ジャーナルの一部を読み込めませんでした：{ $reason }

## The window.

error-worker-gone = ジャーナルが応答しなくなりました。Hearthを起動し直してください。
error-example-open = これは見本です。先に自分のジャーナルに戻ってください。
error-picture-unusable = 画像がうまくできませんでした。何も保存していません。もう一度試してください。
error-not-printed = 印刷できませんでした（{ $reason }）。
error-not-started = Hearthを起動できませんでした。ウィンドウを開けるデスクトップがあるか、確かめてください。
error-internal = Hearthで行えませんでした：{ $reason }

## A file was not taken in.

error-unknown-file = 「{ $file }」は、Hearthの知っているファイルではありません。Hearth、Loop Habit Tracker、Daylio、Table Habit、Presentlyの書き出しか、日付の列のあるCSVを選んでください。何も取り込んでいません。
error-unknown-import-format = 「{ $name }」という取り込みの形式はありません。使えるのはhearth-json、loop-csv、loop-db、daylio-csv、daylio-backup、table-habit、presently、plain-csvです。
error-file-unreadable = 「{ $file }」を読み込めませんでした（{ $reason }）。何も取り込んでいません。
# $place is one of the five below it. $problem is one of those in the next three parts, without its
# last full stop.
error-not-imported = { $place }：{ $problem }。何も取り込んでいません。
error-place = 「{ $file }」
error-place-line = 「{ $file }」の{ $line }行目
error-place-column = 「{ $file }」の{ $line }行目、{ $column }桁目
# $inner is a file within an archive, or a table of a database.
error-place-inner = 「{ $file }」の中の{ $inner }
error-place-inner-line = 「{ $file }」の中の{ $inner }の{ $line }行目

## What is wrong with a file of another app.

error-problem-too-large = 512 MiBを超えています
error-problem-bomb = 展開すると、ふつうの書き出しではありえない大きさになります。害を与えるために作られたものかもしれません
error-problem-too-many-records = 一度に取り込める100万件より多くの記録があります
error-problem-too-many-activities = 2000種類を超える活動があります。活動の列が合っているか、確かめてください
error-problem-no-archive = zipファイルではないか、途中で切れています。もう一度書き出してください
error-problem-encrypted = パスワードがかかっています。パスワードなしで書き出してください
error-problem-missing-file = 中に「{ $name }」がありません。もとのアプリが書き出したファイルを選んでください
error-problem-damaged = 傷んでいるか、途中で切れています。もう一度書き出してください
error-problem-encoding = UTF-8やUTF-16のテキストではありません。UTF-8で保存してください
error-problem-nul = テキストにはないはずのNUL文字が入っています
error-problem-empty = 中身がありません
error-problem-missing-column = 「{ $name }」の列がありません
error-problem-column-twice = 「{ $name }」の列が二つあります。どちらかの名前を変えてください
error-problem-ragged = この行は{ $found }列ですが、見出しは{ $wanted }列です
error-problem-open-quote = ここで始まる引用符が閉じていません。ファイルが途中で切れているかもしれません
# $text is what the file has.
error-problem-no-date = 「{ $text }」は日付として読めません
error-problem-ambiguous-date = 「{ $text }」は日/月とも月/日とも読め、ほかの行を見ても決まりません。日付はYYYY-MM-DDの形で書いてください
error-problem-day-out-of-range = 「{ $text }」は、ジャーナルに書ける1970-01-01から9999-12-31までの日ではありません
# $number counts the days since 1 January 1970.
error-problem-day-number-out-of-range = 通し番号が{ $number }の日は、ジャーナルに書ける1970-01-01から9999-12-31までの日ではありません
error-problem-no-time = 「{ $text }」は時刻として読めません
error-problem-no-feeling = 「{ $text }」は気持ちとして読めません。気持ちは1から5までの数です
error-problem-no-value = 「{ $text }」は、この形式にはない値です
# $kind is what a database calls it, such as Text or Blob.
error-problem-no-number = 数のあるはずのところが{ $kind }になっています。この形式にはない値です
error-problem-no-text = テキストのあるはずのところが{ $kind }になっています。この形式にはない値です
error-problem-note-too-long = メモが16 MiBを超えています
error-problem-name-too-long = { $bytes }バイトの名前があります。名前は1000バイトまでです
# $reason is what the reader of JSON said, in English.
error-problem-json = もとのアプリが書き出す内容ではありません（{ $reason }）
error-problem-no-loop-database = Loop Habit Trackerのデータベースではありません

## What is wrong with a file of Hearth’s own.

error-json-unreadable = 読み込めませんでした（{ $reason }）
# $reason is what the reader of JSON said, in English; so too below.
error-json-no-json = JSONとして正しくありません（{ $reason }）
error-json-cut-off = 途中で終わっています。もう一度書き出すか、入手し直してください
error-json-unfit = { $reason }
error-json-no-journal = Hearthのジャーナルではありません。ジャーナルなら「format」が「{ $format }」になっています
error-json-version-zero = この形式にバージョン0はありません
error-json-newer-version = もっと新しいHearthのものです（バージョン{ $found }、このHearthで読めるのは{ $known }まで）。Hearthを更新すると読み込めます
error-json-missing-key = 「{ $key }」がありません
error-json-key-twice = 「{ $key }」が二つあります
# $key is the day of a rest day, focus or letter as the file has it, or the identifier of another
# thing. $problem is one of those below, which each go on after “は、”.
error-json-item = { $kind ->
    [rest-day] { $key }の休みの日は、{ $problem }
    [focus] { $key }のテーマは、{ $problem }
    [reminder] リマインダー（{ $key }）は、{ $problem }
    [letter] { $key }の手紙は、{ $problem }
    [cue] プラン（{ $key }）は、{ $problem }
    [space] 居場所（{ $key }）は、{ $problem }
    [rehearsal] リハーサル（{ $key }）は、{ $problem }
   *[entry] 記録（{ $key }）は、{ $problem }
}

## What is wrong with one thing in it. $most is a number.

error-item-twice = 同じものが二つあります
# $day, $first and $last are days as the file has them.
error-item-day-out-of-range = 日付の{ $day }が{ $first }から{ $last }までに入っていません
error-item-reminder-text-too-long = 言葉が{ $most }文字を超えています
error-item-empty-window = 時間帯の始まりと終わりが同じです
error-item-no-weekday = 曜日がありません
error-item-closing-too-long = 結びの一行が{ $characters }文字あり、{ $most }文字を超えています
error-item-empty-cue = 「もし」と「そのときは」のどちらかがありません
error-item-cue-too-long = 「もし」と「そのときは」のどちらかが{ $most }文字を超えています
error-item-empty-space-name = 名前がありません
error-item-space-name-too-long = 名前が{ $most }文字を超えています
error-item-space-why-too-long = 「安心できるわけ」が{ $most }文字を超えています
error-item-empty-rehearsal = 伝えたい一文がありません
error-item-sentence-too-long = 伝えたい一文が{ $most }文字を超えています
error-item-word-too-long = どうだったかのひとことが{ $most }文字を超えています
error-item-went-out-of-range = どうだったかが{ $went }で、0から{ $most }までの数ではありません
error-item-feeling-out-of-range = 気持ちが{ $feeling }で、1から5までの数ではありません
error-item-empty-page = 実践もメモもありません
error-item-note-too-long = メモが16 MiBを超えています

## The system’s timer, which shows reminders while Hearth does not run.

error-timer-no-timer-here = Hearthは、このシステムのタイマーを使えません。代わりに、Hearthをトレイに残しておくか、お使いのスケジューラーで1分ごとに「hearth reminders run-due」を実行してください。
error-timer-no-program = このシステムでは、hearth自身がどこにあるかわかりません（{ $reason }）。完全なパスで起動してください。
error-timer-no-home = このシステムでは、ホームフォルダーの場所がわかりません。HOMEに設定してください。
# $path stands in quotation marks already.
error-timer-unwritable = タイマーには{ $path }を書けません。改行など、テキストにならない文字が入っています。何も変更していません。フォルダーの名前を変えるか、中身をほかへ移してから、もう一度タイマーを設定してください。
error-timer-data-folder = Windowsのタスクは自分の環境変数を持たないため、{ $path }のジャーナルを見つけられません。何も変更していません。「setx { $variable } FOLDER」を一度実行すると、すべてのプログラムがその変数を使えるようになります。そのあと、もう一度タイマーを設定してください。
error-timer-file = { $path }を変更できません（{ $reason }）。書き込みが許可されているかを確かめて、もう一度試してください。
error-timer-missing = このシステムには、Hearthを起こすための「{ $program }」がありません。何も変更していません。代わりに、Hearthをトレイに残しておくか、お使いのスケジューラーで1分ごとに「hearth reminders run-due」を実行してください。
error-timer-refused = 「{ $command }」ではできませんでした（{ $reason }）。何も変更していません。デスクトップにログインした状態の端末から、もう一度試してください。
# $because is one of the sentences above.
error-timer-left-behind = { $because }ひとつだけ残っているものがあります：{ $path }（{ $reason }）。手で削除してください。
