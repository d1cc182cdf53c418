### Progress.

as-table = Show as table
jump-to-day = Week of this day
week-before = The week before
week-after = The week after
this-week = This week
last-week = Last week
matrix-title = The week, seat by seat
matrix-caption = How often each practice was logged on each day
total = Total
present = Present
open-day = { $day }: present, show its entries
yes = yes
state-present = present
state-rest = rest
state-quiet = quiet
state-ahead = ahead
mark = { $name }, { $day }: { $count ->
    [one] 1 time
   *[other] { $count } times
}
petal = { $name }: { $count } this week, { $before } last week
balance-title = Balance of the seven
balance-caption = Times each practice was logged, this week and last week
area-is-times = Area is times logged
balance-words-empty = Seven seeds so far; the week is open.
balance-words-even = Spread evenly over the seven.
balance-words-leaning = Leaning towards a few of the seven.
balance-words-mostly-one = Mostly one of the seven.
nothing-behind = Nothing is here any more.
not-loaded = This week could not be read. { $reason }
not-loaded-older = That could not be read, so this is as it was before. { $reason }
