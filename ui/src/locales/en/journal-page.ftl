### The journal's timeline, its search and filters, and words that wait.

journal-found-more = More than { $count } moments found.
address-copied = Copied: { $address }
address-not-copied = The address could not be copied. It reads { $address }
copy-address = Copy this address

more-filters = { $count ->
    [0] More filters
   *[other] More filters, { $count } set
}
filter-kind = Kind
filter-free = Free pages
filter-private = Private
filter-space = Space
filter-any-space = Any space
filter-from = From
filter-until = Until

calendar-open = Go to a day: { $month }
calendar-title = Go to a day
calendar-month-back = Month before
calendar-month-on = Month after
calendar-year-back = Year before
calendar-year-on = Year after
calendar-day-written = { $day }, something is written
quote-day = { $day }, in the journal

waiting-title = You were writing something. It is still here.
waiting-title-more = You were writing { $count } things. They are still here.
waiting-continue = Continue
waiting-continue-named = Continue: { $name }
waiting-let-go = Let go
waiting-let-go-named = Let go: { $name }
waiting-moment = A moment in the journal
waiting-plan = A plan
waiting-plan-for = A plan: { $name }
waiting-rehearsal = A boundary, before you say it
waiting-went-word = How saying a boundary went
waiting-space = A space
waiting-letter = The closing line of a letter, { $week }
waiting-went = Let go. The words are not kept.
waiting-no-moment = That moment is no longer in the journal. Its words go on as a free page.
waiting-no-place = What these words belonged to is no longer here. They go on as a free page.
