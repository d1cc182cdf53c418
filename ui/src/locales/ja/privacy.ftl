### Privacy: what others may see, and what is handed on.

## Settings
set-privacy = プライバシー
set-blur = 近づくまで言葉をぼかす
set-blur-hint = メモ、引用、名前は、ポインターかフォーカスを合わせると読めます
set-hide = Hearthをすぐに隠す
set-hide-hint = どの画面からでも、書いている途中でも。入力した文字はそのまま残ります
set-hide-keys = Ctrl Shift H
set-keep-out = 記録をひとつ、自分だけのものに
set-keep-out-hint = 記録をひらくと、ひとつずつ手紙と書き出しから外せます
masked-names = 書き出しで短くする名前
masked-names-hint = 書き出しのとき、最初からここの名前が入ります。どこに出てきても、最初の1文字だけになります
masked-add-label = 名前
masked-add = 追加
masked-remove = { $name }を外す
set-folder = ジャーナルのある場所
set-folder-hint = このコンピューターのひとつのフォルダー。読めるのは自分だけです
set-network = ネットワーク
set-network-hint = Hearthはどこにも接続しません

## The example
example = 見本
example-words = これは、のぞいてみるための見本です。ここにあるものはあなたのものではなく、保存もされません。
example-leave = 自分のジャーナルに戻る
example-open = のぞいてみる
set-example = 見本
set-example-hint = 数週間分のジャーナル。自分のものとは別になっています
