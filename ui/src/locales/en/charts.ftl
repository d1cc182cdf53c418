### The charts beyond the week.

## Shared by several.

chart-day-value = { $day }: { $value }
chart-times = { $count ->
    [one] 1 time
   *[other] { $count } times
}
chart-free-page = a free page
chart-free-page-alone = free page only
chart-rest-day = rest day
chart-today = today
chart-month = Month
chart-days-present = Days present
chart-times-logged = Times logged

## A year.

heat-title = The last twelve months
heat-year-title = The year { $year }
heat-caption = Days present and times logged, by month
heat-legend = Times logged in a day
heat-2-3 = 2 to 3
heat-4-5 = 4 to 5
heat-6-on = 6 or more
heat-before = before you began
heat-rest-too = a rest day
heat-days = Times, day by day
heat-empty = No days yet; the year is open.
heat-one-day = 1 day present, on { $day }.
heat-since = { $present } days present since { $day }.
heat-whole = { $present ->
    [0] Nothing is written in the last twelve months, and nothing needs to be.
    [one] 1 day present in the last twelve months.
   *[other] { $present } days present in the last twelve months.
}
heat-year-summary = { $present ->
    [0] Nothing is written for { $year }, and nothing needs to be.
    [one] 1 day present in { $year }.
   *[other] { $present } days present in { $year }.
}

## Strength. $value is strength-value, $trend one of the words below.

strength-title = Strength, gently
strength-caption = Strength of each practice, from 0 to 100
strength-legend = Each line has the same days and the same scale, 0 to 100. It moves slowly, and a rest day leaves it as it is.
strength-all = All together
strength-mean = the mean of the seven
strength-value = { $now } of 100
strength-mark = { $name }, { $day }: { $value }
strength-trend = In a word
strength-rhythm = Rhythm
strength-empty = The lines begin with the first entry.
strength-together = All together { $value }.
strength-all-seven = All seven are { $trend }.
strength-some = { $names } { $count ->
    [one] is
   *[other] are
} { $trend }
strength-others = { $count ->
    [one] the other one is { $trend }
   *[other] the others are { $trend }
}
strength-to-come = still to come
trend-gathering = gathering
trend-steady = steady
trend-resting = resting

## Rhythm of weekdays and hours.

hours-title = Weekdays and hours
hours-caption = Times logged on each weekday, by hour
hours-legend = Dot area is times logged
hours-sample = { $count ->
    [one] 1 time
   *[other] { $count } times
}
hours-mark = { $weekday }, { $from } to { $until }: { $count ->
    [one] 1 time
   *[other] { $count } times
}
hours-weekday-head = Weekday
hours-too-little = { $total ->
    [0] Nothing is logged in this time; the hours are open.
   *[other] A few times so far; a rhythm shows itself with more.
}
hours-part-morning = Mostly in the morning.
hours-part-afternoon = Mostly in the afternoon.
hours-part-evening = Mostly in the evening.
hours-part-night = Mostly at night.
hours-weekday = { $weekday } has the most room.
hours-spread = Spread over weekdays and hours.

## A month.

month-caption = Times each practice was logged, day by day
month-day = Day
month-besides = Besides
month-part = { $name } { $count }
month-sizes = once, twice or more
month-empty = Nothing is written for this month, and nothing needs to be.
month-summary = { $present ->
    [one] 1 day present
   *[other] { $present } days present
}, { $total ->
    [one] 1 time logged.
   *[other] { $total } times logged.
}
month-pages-alone = { $present ->
    [one] 1 day present, with free pages alone.
   *[other] { $present } days present, with free pages alone.
}
