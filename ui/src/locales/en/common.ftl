### Words that window, tray and command line share.

## The language itself

# What it calls itself, for the list of languages.
language-name = English
# ltr for left to right, rtl for right to left.
text-direction = ltr

## How words are put together. What they join stays as it is; of three, the first two are $before.

# Two whole sentences. A language without spaces between them needs none here.
join-sentences = { $before } { $next }
# Two parts of one sentence that could each be one: “empathy is resting; the others are steady”.
join-clauses = { $before }; { $next }
# Two parts of a title, or names that are typed, which no “and” may join.
join-parts = { $before }, { $next }
# Two short facts about one thing: “19:30 · 2 times”.
join-facts = { $before } · { $next }
# Words that have no end of their own, as a whole sentence.
sentence = { $words }.
# What a person wrote.
quoted = “{ $text }”

## Practices, short. $practice is an identifier such as `listening`.

# Begins a sentence or stands alone.
practice-short = { $practice ->
    [empathy] Empathy
    [boundaries] Boundaries
    [community] Community
    [listening] Listening
    [support] Support
    [inclusivity] Inclusivity
   *[authenticity] Authenticity
}
# Within a sentence.
practice-inline = { $practice ->
    [empathy] empathy
    [boundaries] boundaries
    [community] community
    [listening] listening
    [support] support
    [inclusivity] inclusivity
   *[authenticity] authenticity
}

## What changed since the week before, in one plain sentence. Never a judgement.
## $week says which week is looked at: `this` one or an earlier one. $most, $gathered and $one begin
## a sentence (practice-short); $none, $before and $other stand inside it (practice-inline).

week-change-empty = { $week ->
    [this] Nothing is written for this week, and nothing needs to be.
   *[earlier] Nothing is written for this week, and nothing needed to be.
}
week-change-even = All seven had about the same room.
week-change-most-and-none = { $most } had the most room; { $none } had none, unlike { $week ->
    [this] last week.
   *[earlier] the week before.
}
week-change-gathered = { $gathered } came up { $now } times, after { $times ->
    [0] not at all
    [1] once
    [2] twice
   *[other] { $times } times
} { $week ->
    [this] last week.
   *[earlier] the week before.
}
week-change-most = { $most } had the most room.
week-change-most-again = { $most } had the most room, as it had { $week ->
    [this] last week.
   *[earlier] the week before.
}
week-change-most-after = { $most } had the most room; { $week ->
    [this] last week it was { $before }.
   *[earlier] the week before it was { $before }.
}
week-change-shared = { $one } and { $other } had the most room.
week-change-shared-by-many = Several had the most room together.

## The balance in a word.

balance-empty = open
balance-even = even
balance-leaning = leaning
balance-mostly-one = mostly one

## Presence. $present and $reserve are numbers.

days-present = { $present ->
    [0] No days yet
    [one] Here on 1 day
   *[other] Here on { $present } days
}
# Of an earlier week.
days-present-then = { $present ->
    [0] Nothing written
    [one] Here on 1 day
   *[other] Here on { $present } days
}
rest-in-reserve = { $reserve ->
    [0] no rest days in reserve
    [one] 1 rest day in reserve
   *[other] { $reserve } rest days in reserve
}

# $present is days-present, $reserve is rest-in-reserve.
presence = { $present }, { $reserve }

## Why a practice is the day's focus.

focus-picked = You chose it for today.
focus-untouched = Not touched in the last two weeks. Nothing to catch up on; it is simply the next chair round.
focus-least-touched = Touched least in the last two weeks. Nothing to catch up on; it is simply the next chair round.
focus-beginning = A place to begin.

## What became of a reminder. $time says when it was due, $until when what kept it was over.
## $practice stands inside the sentence (practice-inline).

reminder-shown = The one at { $time } was shown.
reminder-shown-do-not-disturb = The one at { $time } was kept until { $until }, while do not disturb was on.
reminder-shown-away = The one at { $time } came at { $until }, once you were back.
reminder-shown-asleep = The one at { $time } came at { $until }: the computer slept until then.
reminder-shown-not-running = The one at { $time } came at { $until }: Hearth was not running until then.
reminder-held = The one at { $time } waits for a better moment.
reminder-held-do-not-disturb = The one at { $time } is kept for you while do not disturb is on.
reminder-held-away = The one at { $time } waits until you are back.
reminder-later = The one at { $time } was put off for a while.
reminder-done = The one at { $time } was answered.
reminder-not-today = The one at { $time } was set aside for that day.
reminder-silent-logged = The one at { $time } stayed silent: you had logged { $practice }.
reminder-silent-day-logged = The one at { $time } stayed silent: the day was already logged.
reminder-silent-rest = The one at { $time } stayed silent: it was a rest day.
reminder-silent-paused = The one at { $time } stayed silent: reminders were paused.
reminder-silent-quiet = The one at { $time } stayed silent: it fell into your quiet hours.
reminder-silent-not-today = The one at { $time } stayed silent: you had said “Not today”.
reminder-silent-presenting = The one at { $time } stayed silent: something filled the screen, or it was being shared.
reminder-withdrawn = The one at { $time } was taken back: the day needed nothing more.
reminder-switched-off = The one at { $time } was set aside: its reminder is switched off.
reminder-missed = The one at { $time } passed without being shown.
reminder-missed-do-not-disturb = The one at { $time } stayed silent: do not disturb was on until its day was over.
reminder-missed-away = The one at { $time } passed while you were away.
reminder-missed-asleep = The one at { $time } was missed: the computer slept until { $until }.
reminder-missed-not-running = The one at { $time } was missed: Hearth was not running until { $until }.
reminder-gathered = The one at { $time } came together with a later one; one word was enough for both.
reminder-failed = The one at { $time } could not be shown: the desktop did not take it.

## Why a backup was made.

backup-kind-auto = by itself
backup-kind-hand = by hand
backup-kind-before-import = before an import
backup-kind-before-restore = before a restore
backup-kind-before-update = before an update

## The diary that an export in Markdown is.

diary-title = Hearth journal
diary-period = From { $first } to { $last }.
diary-nothing = There is nothing in it yet.
diary-month = { $month } { $year }
diary-day = { $weekday }, { $date }
diary-date = { $day } { $month } { $year }
diary-space = with { $space }
diary-rest = A rest day.

## Files of other apps.

import-format-hearth-json = An export of Hearth.
import-format-loop-csv = An export of Loop Habit Tracker.
import-format-loop-db = A backup of Loop Habit Tracker.
import-format-daylio-csv = An export of Daylio.
import-format-daylio-backup = A backup of Daylio.
import-format-table-habit = An export of Table Habit.
import-format-presently = An export of Presently.
import-format-plain-csv = A table.
import-left-computed = { $count } days were computed by the other app; nothing was done on them.
import-left-not-done = { $count } records say that nothing was done.
import-left-skipped = { $count } records were skipped on purpose.
import-left-empty = { $count } records are empty.
import-left-only-feeling = { $count } records have a feeling and nothing it belongs to.
import-left-deleted = { $count } records belong to a habit that was deleted.
