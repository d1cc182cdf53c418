### Keyboard: the list of shortcuts, and the palette that leads anywhere.

## Keys, as they are written on a keyboard
key-mod = { $system ->
    [mac] Cmd
   *[other] Ctrl
}
key-shift = Shift
key-named = { $key ->
    [Enter] Enter
    [Escape] Esc
    [Home] Home
    [End] End
    [PageUp] Page Up
    [PageDown] Page Down
   *[other] { $key }
}
# The first and last of keys in a row, such as 1 and 7.
keys-range = { $first }～{ $last }

## The list of shortcuts
shortcuts = キーボードショートカット
shortcuts-hint = Hearthのどこへでも、Tabで移動でき、Escで離れられます。
shortcuts-anywhere = どのページでも
shortcuts-today = 「今日」で
shortcuts-journal = 「ジャーナル」で
shortcuts-weeks = 「歩み」と「手紙」で
shortcuts-chart = グラフの中で
shortcuts-calendar = カレンダーの中で
shortcut-palette = どこへでも移動
shortcut-list = この一覧
shortcut-undo = 最後の変更を元に戻す
shortcut-hide = Hearthをすぐに隠す
shortcut-log = 実践を記録する（上から時計回り）
shortcut-search = 検索
shortcut-week = 前の週、次の週
walk-chart-steps = 印から印へ
walk-chart-row = 行の初めか終わりへ
walk-chart-whole = 最初か最後の印へ
walk-chart-open = 印のもとの記録をひらく
walk-calendar-days = 一日ずつ
walk-calendar-week = 週の初めか終わりへ
walk-calendar-months = 前の月か次の月へ
walk-calendar-years = 前の年か次の年へ
single-keys = ひとつのキーだけで操作
single-keys-hint = 入力欄にフォーカスがあるあいだは、はたらきません

## Settings
set-keyboard = キーボード
set-shortcuts-hint = すべてのショートカットと、それが使えるところ
set-shortcuts-open = 一覧を見る
set-palette-hint = ページ、実践、週、設定、自分の言葉へ、ひとつの入力欄から
set-palette-open = 開く

## The palette
palette-title = どこへでも移動
palette-field = ページ、実践、日付、ジャーナルの言葉
palette-list = 見つかったもの
palette-group = { $group ->
    [pages] ページ
    [practices] 実践
    [weeks] 週と日
    [settings] 設定
    [actions] 今すぐできること
   *[entries] ジャーナルから
}
palette-log = 記録する：{ $name }
palette-week = { $days }の週
palette-last-week = 先週
palette-day = ジャーナルの{ $day }
palette-hide = Hearthを隠す
palette-search = 「{ $text }」のある記録をすべて
palette-count = { $count }件見つかりました
palette-nothing = その名前のものは、ここにはありません。文字を減らすと見つかるかもしれません。
palette-looking = ジャーナルの中を探しています
palette-trouble = ジャーナルを検索できませんでした。{ $reason }
