### Progress: the page, the week's charts, pictures.

## The page and its week.

as-table = Show as table
jump-to-day = Week of this day
week-before = The week before
week-after = The week after
this-week = This week
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
# $week is `this` or an earlier one.
petal = { $name }: { $week ->
    [this] { $count } this week, { $before } last week
   *[earlier] { $count } that week, { $before } the week before
}
balance-now = { $week ->
    [this] This week
   *[earlier] That week
}
balance-before = { $week ->
    [this] Last week
   *[earlier] The week before
}
balance-title = Balance of the seven
balance-caption = Times each practice was logged, and the week before
area-is-times = Area is times logged
balance-words-empty = { $week ->
    [this] Seven seeds so far; the week is open.
   *[earlier] Seven seeds; nothing was written.
}
balance-words-even = Spread evenly over the seven.
balance-words-leaning = Leaning towards a few of the seven.
balance-words-mostly-one = Mostly one of the seven.
nothing-behind = No entries here.
not-loaded = This week could not be read. { $reason }
not-loaded-older = That could not be read, so this is as it was before. { $reason }

## How the week felt.

feeling-title = How the week felt
feeling-caption = The mean of each day’s feelings, from 1 to 5
feeling-summary = { $days ->
    [one] A feeling was noted on 1 day.
   *[other] Feelings were noted on { $days } days.
}
feeling-none = A feeling can be added in a moment’s note; the week’s would show here.
feeling-mean = Mean, 1 to 5
feeling-count = Times noted
feeling-mark = { $day }: { $mean } of 5, { $count ->
    [one] noted once
   *[other] noted { $count } times
}

## Beyond the week.

beyond-title = Beyond the week
beyond-empty-title = The year is still open
beyond-empty = Once a few moments are here, the year, the month and their rhythm draw themselves below the week.
last-twelve-months = The last twelve months
choose-year = The year to show
year-before = The year before
year-after = The year after
month-before = The month before
month-after = The month after
range-label = How far back
range-four-weeks = 4 weeks
range-three-months = 3 months
range-year = A year
range-all = All
behind-week = Go to its week
behind-more = Show more
behind-weekday-hour = { $weekday } from { $from } to { $until }
print = Print

## Tables and pictures.

chart-as-table = { $title }: show as table
picture-open = { $title }: save as a picture
picture-title = A picture of this
picture-format = Format
picture-svg = SVG
picture-png = PNG
picture-look = Look
picture-names = With practice names
picture-save = Save
picture-mark = Hearth
picture-saved = The picture is saved in { $path }
picture-not-saved = The picture is not saved. { $reason }
