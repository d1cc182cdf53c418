### How Hearth looks: text, contrast, calm.

set-text = 文字の大きさ
text-usual = 標準
text-large = 大
text-larger = 特大
text-largest = 最大
set-contrast = コントラストを上げる
set-contrast-hint = 明るい背景には濃い文字、暗い背景には明るい文字。境目もはっきりします
set-opaque = 透明度を下げる
set-opaque-hint = 後ろにあるものが、透けて見えなくなります
set-calmer = もっと静かに
set-calmer-hint = 何も動かず、実践の提案もありません
