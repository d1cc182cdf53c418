### The page of one practice: acts, prompts, plans, what is rehearsed.

## The page
about-practice = About this practice
about-the-seven = The seven practices
about-seven = About the seven practices
about-logged = { $count ->
    [one] Logged once today
    [2] Logged twice today
   *[other] Logged { $count } times today
}
about-not-read = This page could not be read. { $reason }
about-acts = Small acts
about-acts-lead = Seven ways in. The first is today’s.
about-act-today = For today
about-act-done = I did this: { $act }
about-prompts = To write from
about-prompts-lead = Each opens a page for a note.
about-strength-words = { $value }, { $trend }
about-strength-drawn = Strength of { $practice }: { $value }, { $trend }
about-strength-none = The line begins with the first moment.
about-spaces = Where it is nourished
about-spaces-none = No place is named with it yet. A moment’s sheet has room for one.
about-times = { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
about-lately = Lately
about-lately-none = Nothing yet. The first moment appears here.
about-all = All of them in the journal

## If-then plans
plan-title = If this, then that
plan-lead = A plan in one breath, for a moment that tends to come.
plan-add = Add a plan
plan-if = If
plan-then = then
# What stands between <b> and </b> is bold; no place is put between them.
plan-words = <b>If</b> { $if }, <b>then</b> { $then }
plan-examples = For example
plan-edit = Change the plan: if { $if }
plan-remove = Remove the plan: if { $if }
plan-kept = Plan kept
plan-kept-with-new = Plan kept, with a new reminder at { $time }
plan-removed = The plan is removed
plan-reminder = Goes with a reminder
plan-reminder-none = No reminder
plan-reminder-new = A new one, every day
plan-reminder-hint = The reminder comes at its time and never shows these words.
plan-reminder-option = { $time }, { $days }
plan-with = with the { $time } reminder

## Saying a boundary here first
rehearse-title = Say it here first
rehearse-lead = A boundary, tried out where nobody is waiting for an answer.
rehearse-sentence = The sentence, as you would say it
rehearse-placeholder = I can talk until six.
rehearse-when = Say it
rehearse-when-open = Some time
rehearse-when-today = Today
rehearse-when-week = This week
rehearse-when-date = By a date
rehearse-date = By
rehearse-keep = Keep it here
rehearse-another = Another sentence
rehearse-kept = Kept here until you say it
rehearse-changed = The words are changed
# $near is today, tomorrow, ahead, yesterday or past; $day is “Friday” or “3 April”.
rehearse-by = { $near ->
    [today] today
    [tomorrow] by tomorrow
    [ahead] by { $day }
    [yesterday] meant for yesterday
   *[past] meant for { $day }
}
rehearse-said = I said it
rehearse-change = Change the words
rehearse-let-go = Let it go
rehearse-gone = Let go
rehearse-how = How did it go?
rehearse-went-0 = It was hard
rehearse-went-1 = Shaky
rehearse-went-2 = All right
rehearse-went-3 = Clear
rehearse-went-4 = It freed me
rehearse-word = A word on it, if you like
rehearse-log = Log it as said
rehearse-logged = Said, and logged with Set boundaries
rehearse-went-kept = How it went is kept
rehearse-before = Said before
rehearse-before-change = Change how it went: { $sentence }
rehearse-before-none = No word on how it went
