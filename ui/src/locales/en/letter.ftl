### The weekly letter. Read it as a letter: from a person's own week, to that person.
###
### Most sentences can be said in several ways, numbered from 1; the number of the week chooses.
### There may be as many as a language likes, but at least two, so that one week does not sound
### like the next. “-so-far” is for a week that is not over.
###
### $often is how often as a number, $number the same in letters.
### $days is one of letter-days, $times one of letter-times. A name with -capital begins a sentence.
### $practices is a list of practice-inline, $names the same with a capital, $weekdays one of days;
### $count says how many, with $days and $times too.

letter-greeting = Dear you,

## Small words.

letter-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
letter-days = { $count ->
    [one] one day
   *[other] { $number } days
}
letter-times = { $count ->
    [1] once
    [2] twice
   *[other] { $number } times
}
letter-pages = { $count ->
    [one] one free page
   *[other] { $number } free pages
}
# The last two parts of a list, and any two parts before them.
letter-and = { $before } and { $last }
letter-comma = { $before }, { $next }

## On which days something was written.

letter-ahead-1 = This week has not begun yet. It can still be anything.
letter-ahead-2 = This week is still to come, and its page is clean.
letter-quiet-1 = There is nothing for this letter to tell, and that is all right. The week was lived all the same.
letter-quiet-2 = This week left nothing for a letter. Some weeks are for living, not for writing.
letter-quiet-3 = The page for this week is white, and a white page is nothing to mend.
letter-quiet-so-far-1 = There is nothing to tell so far. The week is still open.
letter-quiet-so-far-2 = The page is white so far, and there is no hurry to fill it.
letter-quiet-so-far-3 = Nothing for a letter so far. The fire is lit all the same.
letter-resting-1 = You gave { $days } of this week to rest and left the page white. That is care too.
letter-resting-2 = This was a week of rest, with no words for a letter and nothing missing.
letter-resting-3 = { $days-capital } of this week went to rest. Weeks like that do quiet work.
letter-resting-so-far-1 = You have given { $days } to rest so far and left the page white. That is care too.
letter-resting-so-far-2 = So far this is a week of rest, with no words for a letter and nothing missing.
letter-itself-1 = This week keeps to itself, and that is fine.
letter-itself-2 = This week stays with you alone.
letter-something-1 = Here is something of your week.
letter-something-2 = Some of this week, gathered up for you.
letter-one-1 = You sat down by the fire once this week, on { $weekdays }.
letter-one-2 = { $weekdays } was the day you came by this week.
letter-one-3 = You came by on { $weekdays } this week.
letter-one-so-far-1 = You have sat down by the fire once so far, on { $weekdays }.
letter-one-so-far-2 = { $weekdays } is the day you have come by so far.
letter-few-1 = You sat down by the fire on { $weekdays } this week.
letter-few-2 = { $weekdays } were the days you came by this week.
letter-few-3 = This week you stopped to notice something on { $weekdays }.
letter-few-so-far-1 = You have sat down by the fire on { $weekdays } so far.
letter-few-so-far-2 = So far, { $weekdays } have something of yours in them.
letter-most-1 = You sat down by the fire on { $days } this week.
letter-most-2 = Most of this week has something of yours in it, { $days } of the seven.
letter-most-3 = On { $days } of this week you stopped for a moment to notice something.
letter-most-so-far-1 = You have sat down by the fire on { $days } so far.
letter-most-so-far-2 = Most of the week so far has something of yours in it.
letter-every-1 = You sat down by the fire every day this week.
letter-every-2 = Each of this week’s days has something of yours in it.
letter-every-3 = Seven days, and on every one of them you stopped for a moment.
letter-every-so-far-1 = You have sat down by the fire every day so far.
letter-every-so-far-2 = Each day so far has something of yours in it.

letter-rest-1 = You kept { $days } for rest, and rest belongs here as much as anything.
letter-rest-2 = { $days-capital } went to rest, which is care of its own kind.

## What came up.

letter-named-1 = { $names } came up.
letter-named-2 = There was room for { $practices }.
letter-even-1 = Your attention went round the fire without settling anywhere for long.
letter-even-2 = It was an even sort of week, with a little of many things in it.
letter-even-3 = No one thing took all the room.
letter-once-1 = { $names } came up { $count ->
    [one] once
   *[other] once each
}.
letter-once-2 = There was a moment { $count ->
    [one] with { $practices }
   *[other] each with { $practices }
}.
letter-all-1 = Each of the seven came up { $times }.
letter-all-2 = All seven had their turn, { $times } each.
letter-only-1 = { $often ->
    [2] Both times it was { $practices }
   *[other] All { $number } times it was { $practices }
}.
letter-only-2 = { $names } came up { $times }, and nothing else needed to.
letter-mostly-one-1 = Most of it was { $practices }, { $times }.
letter-mostly-one-2 = { $names } filled most of it, { $times }.
letter-mostly-one-3 = It was above all about { $practices }, { $times }.
letter-most-practised-1 = You came back to { $practices } most often, { $times }.
letter-most-practised-2 = { $names } kept returning, { $times }.
letter-most-practised-3 = More than anything it was { $practices }, { $times }.
letter-most-two-1 = You came back to { $practices } { $times } and to { $second } { $second-times }.
letter-most-two-2 = { $names } came up { $times } and { $second } { $second-times }.
letter-most-two-3 = It was { $practices } { $times } and { $second } { $second-times }.
letter-tied-1 = You came back to { $practices }, { $times } each.
letter-tied-2 = { $names } came up { $times } each.
letter-others-1 = { $names } had a place as well.
letter-others-2 = There was room for { $practices } too.
letter-others-3 = You also spent a little time with { $practices }.
letter-all-others-1 = The other { $number } had their turn as well.
letter-all-others-2 = And the other { $number } kept them company.
letter-free-pages-1 = Beside these you wrote { $pages }.
letter-free-pages-2 = And there { $count ->
    [one] is
   *[other] are
} { $pages }, about whatever was on your mind.
letter-only-free-pages-1 = You wrote { $pages }, about whatever was on your mind.
letter-only-free-pages-2 = It was all free writing, { $pages }.

## Before a quote.

letter-quote-1 = On { $weekday }, with { $practice }, you wrote:
letter-quote-2 = This is from { $weekday }, with { $practice }:
letter-quote-3 = { $weekday }, with { $practice }, in your own words:
letter-quote-next-1 = And on { $weekday }, with { $practice }:
letter-quote-next-2 = Then, on { $weekday }, with { $practice }:
letter-quote-next-3 = On { $weekday } it was about { $practice }:
letter-quote-same-day-1 = The same day, with { $practice }:
letter-quote-same-day-2 = And later that day, with { $practice }:
letter-quote-free-1 = On { $weekday } you wrote freely:
letter-quote-free-2 = This is from a free page on { $weekday }:
letter-quote-free-next-1 = And on { $weekday }, on a free page:
letter-quote-free-next-2 = Then, on { $weekday }, you wrote freely:
letter-quote-free-same-day-1 = The same day, on a free page:
letter-quote-free-same-day-2 = And later that day you wrote freely:

## Spaces. $space and $second are names as the person wrote them, $count and $second-count their
## numbers, $kind and $second-kind what they are: community, friendship, therapy_group,
## creative_outlet or other, which is also what is only named.

letter-space-1 = { $number-capital } of these moments { $count ->
    [one] belongs
   *[other] belong
} to { $space }.
letter-space-2 = { $times-capital } you were with { $space }.
letter-spaces-1 = { $number-capital } of these moments { $count ->
    [one] belongs
   *[other] belong
} to { $space }, { $second-number } to { $second }.
letter-spaces-2 = { $times-capital } you were with { $space }, { $second-times } with { $second }.

## What was lighter than the week before. Never a reproach.

letter-lighter-1 = { $names } had a quieter week. Perhaps that is all there is to it.
letter-lighter-2 = { $names } kept to the background this week, as things do in turn.
letter-lighter-3 = { $names } rested a little after the week before.
letter-lighter-so-far-1 = { $names } { $count ->
    [one] has
   *[other] have
} kept to the background so far, as things do in turn.
letter-lighter-so-far-2 = For { $practices } it is a quieter week so far. Perhaps that is all there is to it.

## The question, and the end.

letter-before-question-1 = From { $practices }, a question to carry around, if you like:
letter-before-question-2 = From { $practices }, a question for a walk or a quiet kitchen:
letter-before-question-3 = And a question from { $practices }, to answer or only to keep company with:
letter-before-question-4 = Here is a question from { $practices }. There is no hurry about it:
letter-farewell-1 =
    Warmly,
    your own seven days
letter-farewell-2 =
    Until the next one,
    the week behind you
letter-farewell-3 =
    Go gently,
    your own seven days
letter-farewell-so-far-1 =
    Warmly,
    the week so far
letter-farewell-so-far-2 =
    More when the week is over,
    your own days
letter-farewell-ahead-1 =
    Looking forward to it,
    your days to come
letter-farewell-ahead-2 =
    See you there,
    your days to come
