### The weekly letter. Read it as a letter: from a person's own week, to that person.
###
### Most sentences can be said in several ways, numbered from 1; the number of the week chooses.
### There may be as many as a language likes, but at least two, so that one week does not sound
### like the next. “-so-far” is for a week that is not over.
###
### $often is how often as a number, $number the same in letters.
### $days is one of letter-days, $times one of letter-times. A name with -capital begins a sentence.
### $practices and $names are the same list of practice-inline, $weekdays one of days; $count says how
### many.

letter-greeting = あなたへ

## Small words.

letter-number = { $count ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
    [9] 九
    [10] 十
    [11] 十一
    [12] 十二
   *[other] { $count }
}
letter-days = { $number }日
letter-times = { $number }回
letter-pages = { $number }枚の自由なページ
# The last two parts of a list, and any two parts before them.
letter-and = { $before }と{ $last }
letter-comma = { $before }、{ $next }

## On which days something was written.

letter-ahead-1 = この一週間はまだ始まっていません。これから、どんな週にもなれます。
letter-ahead-2 = この一週間はこれからです。ページはまっさらです。
letter-quiet-1 = この手紙に書くことは、今回は何もありません。それで大丈夫です。書かれなくても、一週間はここにありました。
letter-quiet-2 = 今週は、手紙に残るものがありませんでした。書くためではなく、ただ暮らすための週もあります。
letter-quiet-3 = 今週のページは白いままです。白いページに、直すところはありません。
letter-quiet-so-far-1 = 今のところ、書くことは何もありません。一週間はまだこれからです。
letter-quiet-so-far-2 = 今のところ、ページは白いままです。急いで埋めることはありません。
letter-quiet-so-far-3 = 今のところ、手紙に書くことはありません。それでも火はともっています。
letter-resting-1 = 今週は{ $days }を休みにして、ページは白いままにしました。それもまた、いたわりです。
letter-resting-2 = 今週は休みの週でした。手紙にする言葉はなく、足りないものもありません。
letter-resting-3 = この一週間の{ $days-capital }が、休みになりました。そういう週は、静かに働いてくれます。
letter-resting-so-far-1 = これまでに{ $days }を休みにして、ページは白いままにしました。それもまた、いたわりです。
letter-resting-so-far-2 = 今のところ、今週は休みの週です。手紙にする言葉はなく、足りないものもありません。
letter-itself-1 = この一週間のことは、胸の内にしまってあります。それでかまいません。
letter-itself-2 = この一週間は、あなただけのものです。
letter-something-1 = この一週間から、いくつかをお届けします。
letter-something-2 = この一週間の一部を、あなたのために集めました。
letter-one-1 = 今週は{ $weekdays }に一度、火のそばに座りました。
letter-one-2 = { $weekdays }が、今週立ち寄った日でした。
letter-one-3 = 今週は{ $weekdays }に立ち寄りました。
letter-one-so-far-1 = これまでに一度、{ $weekdays }に火のそばに座りました。
letter-one-so-far-2 = { $weekdays }が、これまでに立ち寄った日です。
letter-few-1 = 今週は{ $weekdays }に、火のそばに座りました。
letter-few-2 = { $weekdays }が、今週立ち寄った日でした。
letter-few-3 = 今週は{ $weekdays }に、足を止めて何かに気づきました。
letter-few-so-far-1 = これまでに{ $weekdays }に、火のそばに座りました。
letter-few-so-far-2 = 今のところ、{ $weekdays }に、あなたの残したものがあります。
letter-most-1 = 今週は七日のうち{ $days }、火のそばに座りました。
letter-most-2 = 七日のうち{ $days }。今週のほとんどの日に、あなたの残したものがあります。
letter-most-3 = 今週は七日のうち{ $days }、少し足を止めて何かに気づきました。
letter-most-so-far-1 = これまでに{ $days }、火のそばに座りました。
letter-most-so-far-2 = これまでのほとんどの日に、あなたの残したものがあります。
letter-every-1 = 今週は毎日、火のそばに座りました。
letter-every-2 = 今週のどの日にも、あなたの残したものがあります。
letter-every-3 = 七日間、そのどの日にも、少し足を止める時間がありました。
letter-every-so-far-1 = これまで毎日、火のそばに座っています。
letter-every-so-far-2 = これまでのどの日にも、あなたの残したものがあります。

letter-rest-1 = そして{ $days }は休みにしました。休みもまた、ここに欠かせないものです。
letter-rest-2 = そのほかの{ $days-capital }は休みの日。それもひとつのいたわりです。

## What came up.

letter-named-1 = { $names }がありました。
letter-named-2 = { $practices }のための場所がありました。
letter-even-1 = 心は火のまわりをめぐり、どこかに長く留まることはありませんでした。
letter-even-2 = いろいろなものが少しずつある、なだらかな一週間でした。
letter-even-3 = ひとつのことだけで、いっぱいになることはありませんでした。
letter-once-1 = { $names }が{ $count ->
    [1] 一回
   *[other] 一回ずつ
}ありました。
letter-once-2 = { $practices }のひとときが、{ $count ->
    [1] 一度
   *[other] それぞれ一度
}ありました。
letter-all-1 = 七つのそれぞれが、{ $times }ずつありました。
letter-all-2 = 七つすべてに{ $times }ずつ、順番がまわってきました。
letter-only-1 = { $often ->
    [2] 二回とも
   *[other] { $number }回とも
}、{ $practices }でした。
letter-only-2 = { $names }が{ $times }。ほかには何もいりませんでした。
letter-mostly-one-1 = そのほとんどが{ $practices }で、{ $times }でした。
letter-mostly-one-2 = { $names }が{ $times }、この一週間のほとんどを満たしました。
letter-mostly-one-3 = 何といっても{ $practices }の一週間で、{ $times }ありました。
letter-most-practised-1 = いちばんよく戻ってきたのは{ $practices }で、{ $times }でした。
letter-most-practised-2 = { $names }がくり返しめぐってきて、{ $times }になりました。
letter-most-practised-3 = いちばん多かったのは{ $practices }で、{ $times }ありました。
letter-most-two-1 = { $practices }に{ $times }、{ $second }に{ $second-times }、戻ってきました。
letter-most-two-2 = { $names }が{ $times }、{ $second }が{ $second-times }ありました。
letter-most-two-3 = { $practices }が{ $times }、{ $second }が{ $second-times }でした。
letter-tied-1 = { $practices }に、{ $times }ずつ戻ってきました。
letter-tied-2 = { $names }が、{ $times }ずつありました。
letter-others-1 = { $names }にも、居るところがありました。
letter-others-2 = { $practices }のための場所もありました。
letter-others-3 = { $practices }にも、少しのあいだ心を向けました。
letter-all-others-1 = ほかの{ $number }つにも、順番がまわってきました。
letter-all-others-2 = そして、ほかの{ $number }つもそのそばにいました。
letter-free-pages-1 = このほかに、{ $pages }を書きました。
letter-free-pages-2 = そして、そのとき心にあったことを書いた{ $pages }があります。
letter-only-free-pages-1 = そのとき心にあったことについて、{ $pages }を書きました。
letter-only-free-pages-2 = 今週はすべて自由に書いたもの。{ $pages }になりました。

## Before a quote.

letter-quote-1 = { $weekday }、{ $practice }の記録にこう書いていました。
letter-quote-2 = これは{ $weekday }、{ $practice }の記録に添えられた言葉です。
letter-quote-3 = { $weekday }の{ $practice }を、あなた自身の言葉で。
letter-quote-next-1 = そして{ $weekday }、{ $practice }の記録から。
letter-quote-next-2 = それから{ $weekday }、{ $practice }の記録に添えられた言葉です。
letter-quote-next-3 = { $weekday }は、{ $practice }のことでした。
letter-quote-same-day-1 = 同じ日、{ $practice }の記録から。
letter-quote-same-day-2 = その日のもう少しあと、{ $practice }の記録から。
letter-quote-free-1 = { $weekday }、自由にこう書いていました。
letter-quote-free-2 = これは{ $weekday }の自由なページからです。
letter-quote-free-next-1 = そして{ $weekday }、自由なページから。
letter-quote-free-next-2 = それから{ $weekday }、自由にこう書いていました。
letter-quote-free-same-day-1 = 同じ日、自由なページから。
letter-quote-free-same-day-2 = その日のもう少しあと、自由にこう書いていました。

## Spaces. $space and $second are names as the person wrote them, $kind and $second-kind what they
## are. One is で a group and とともに a person, or whatever is only named.

letter-space-1 = このうち{ $number-capital }回は、{ $space }{ $kind ->
    [community] で
    [therapy_group] で
   *[other] とともに
}過ごした時間です。
letter-space-2 = { $space }{ $kind ->
    [community] で
    [therapy_group] で
   *[other] とともに
}過ごした時間が、{ $times-capital }ありました。
letter-spaces-1 = このうち{ $number-capital }回は{ $space }{ $kind ->
    [community] で
    [therapy_group] で
   *[other] とともに
}、{ $second-number }回は{ $second }{ $second-kind ->
    [community] で
    [therapy_group] で
   *[other] とともに
}過ごした時間です。
letter-spaces-2 = { $space }{ $kind ->
    [community] で
    [therapy_group] で
   *[other] とともに
}過ごした時間が{ $times-capital }、{ $second }{ $second-kind ->
    [community] で
    [therapy_group] で
   *[other] とともに
}過ごした時間が{ $second-times }ありました。

## What was lighter than the week before. Never a reproach.

letter-lighter-1 = { $names }にとっては、静かな一週間でした。ただそれだけのことかもしれません。
letter-lighter-2 = { $names }は、今週は控えめでした。何ごとにも、めぐりがあります。
letter-lighter-3 = { $names }は、前の週のあと、少し休んでいました。
letter-lighter-so-far-1 = { $names }は、今のところ控えめです。何ごとにも、めぐりがあります。
letter-lighter-so-far-2 = { $practices }にとっては、今のところ静かな一週間です。ただそれだけのことかもしれません。

## The question, and the end.

letter-before-question-1 = { $practices }から、よかったら持ち歩いてみる問いをひとつ。
letter-before-question-2 = { $practices }から、散歩の道や静かな台所のための問いをひとつ。
letter-before-question-3 = そして{ $practices }から、問いをひとつ。答えても、ただそばに置いておいても。
letter-before-question-4 = { $practices }からの問いです。急ぐことはありません。
letter-farewell-1 =
    ぬくもりをこめて
    あなたの七日間より
letter-farewell-2 =
    また次の手紙で
    過ぎた一週間より
letter-farewell-3 =
    どうぞ穏やかに
    あなたの七日間より
letter-farewell-so-far-1 =
    ぬくもりをこめて
    ここまでの一週間より
letter-farewell-so-far-2 =
    続きは一週間が終わるころに
    あなたの日々より
letter-farewell-ahead-1 =
    楽しみにしながら
    これから来る日々より
letter-farewell-ahead-2 =
    そこで会いましょう
    これから来る日々より
