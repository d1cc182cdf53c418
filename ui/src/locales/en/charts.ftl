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
