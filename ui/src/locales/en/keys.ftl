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
keys-range = { $first } – { $last }

## The list of shortcuts
shortcuts = Keyboard shortcuts
shortcuts-hint = Everything in Hearth can also be reached with Tab, and left with Esc.
shortcuts-anywhere = On every page
shortcuts-today = On Today
shortcuts-journal = In the journal
shortcuts-weeks = On Progress and in letters
shortcuts-chart = Inside a chart
shortcuts-calendar = Inside the calendar
shortcut-palette = Go anywhere
shortcut-list = This list
shortcut-undo = Take back the last change
shortcut-hide = Hide Hearth at once
shortcut-log = Log a practice, going round from the top
shortcut-search = Search
shortcut-week = The week before or after
walk-chart-steps = From mark to mark
walk-chart-row = To the beginning or end of a row
walk-chart-whole = To the first or last mark
walk-chart-open = Open the moments behind a mark
walk-calendar-days = From day to day
walk-calendar-week = To the beginning or end of a week
walk-calendar-months = A month back or on
walk-calendar-years = A year back or on
single-keys = Single keys act by themselves
single-keys-hint = They rest while a field has the focus

## Settings
set-keyboard = Keyboard
set-shortcuts-hint = All of them, and where each works
set-shortcuts-open = Show them
set-palette-hint = Pages, practices, weeks, settings and your own words, from one field
set-palette-open = Open it

## The palette
palette-title = Go anywhere
palette-field = A page, a practice, a date, or words from your journal
palette-list = What was found
palette-group = { $group ->
    [pages] Pages
    [practices] Practices
    [weeks] Weeks and days
    [settings] Settings
    [actions] Do now
   *[entries] From your journal
}
palette-log = Log: { $name }
palette-week = Week of { $days }
palette-last-week = Last week
palette-day = { $day } in the journal
palette-hide = Hide Hearth
palette-search = All moments with “{ $text }”
palette-count = { $count ->
    [one] 1 result
   *[other] { $count } results
}
palette-nothing = Nothing here by that name. Fewer letters find more.
palette-looking = Looking through the journal
palette-trouble = The journal could not be searched. { $reason }
