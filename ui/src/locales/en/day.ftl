### The day: its focus, its rest, coming back, and the first one.

## Today’s focus
focus-more = More for today
focus-another = Another practice
focus-turned = Another practice is suggested
focus-not-today = Not today
focus-put-aside = No focus today
focus-pick = Or choose one
focus-none = No focus today
focus-none-words = Any seat is open.
focus-suggest = Suggest one after all
day-cues = Your other plans
# Read aloud before such a plan; $practice is a name.
day-cue-of = { $practice }:
focus-more-cues = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
focus-rehearse = Rehearse

## The day’s focus in the week
matrix-focus-name = { $name }, the day’s focus
matrix-focus = The day’s focus
matrix-no-focus = none

## Rest
rest-days = Several days of rest
rest-days-words = Rest changes no measure, and reminders stay silent on these days.
rest-since = First day
rest-last = Last day
rest-length = { $count ->
    [0] The last day comes before the first.
    [one] One day of rest.
   *[other] { $count } days of rest.
}
rest-save = Rest
rest-days-marked = { $count ->
    [one] One day of rest
   *[other] { $count } days of rest, until { $day }
}
rest-until = Resting until { $day }
rest-last-day = The last day of this rest
rest-end = End the whole rest
rest-ended = The rest is over

## Coming back after days away. The days are never counted.
return-1 = The fire kept. Good to see you again.
return-2 = Your seat is as you left it. Come in.
return-3 = Nothing to catch up on here. The chairs are still warm.
return-4 = Good that you are here. Seven seats, and all of them open.
return-put-away = Put this away

## Welcome
welcome-stays = Everything stays on this computer: no account, no network.
welcome-example = Look around with an example first
welcome-again = Your reminders stay as they are
welcome-tap = Tap the one you touched today
welcome-tap-words = It lights its seat. None is fine too, and each tap can be taken back.
welcome-tapped = That is all there is to it
welcome-tapped-words = A lit seat opens when it is tapped again, for a note if you like.
welcome-come-in = Come in
