### Safe spaces: their page, and the field in a moment's sheet.

nav-spaces = Spaces

## The page
spaces-title = Where you can simply be
spaces-lead = People and places you have found safe, in your words. Only you see this page.
spaces-add = Add a space
spaces-add-kind = Add { $kind ->
    [community] a community
    [friendship] a friendship
    [therapy_group] a therapy group
    [creative_outlet] a creative outlet
   *[other] another space
}
spaces-kind = { $kind ->
    [community] Supportive communities
    [friendship] Friendships
    [therapy_group] Therapy groups
    [creative_outlet] Creative outlets
   *[other] Other
}
spaces-kind-one = { $kind ->
    [community] Community
    [friendship] Friendship
    [therapy_group] Therapy group
    [creative_outlet] Creative outlet
   *[other] Another kind
}
spaces-empty = Who or where comes to mind first?
spaces-empty-words = A friend’s kitchen, a choir, a group, a bench with a sketchbook. One is plenty to start with.
spaces-not-read = The spaces could not be read. { $reason }

## One space
# $near is today, yesterday or past; $day is “Friday” or “3 April”.
spaces-last = { $kind ->
    [friendship] Last together
   *[other] Last there
} { $near ->
    [today] today
    [yesterday] yesterday
   *[past] on { $day }
}
spaces-never = In no moment yet
spaces-moments = { $count ->
    [one] 1 moment
   *[other] { $count } moments
}
spaces-moments-of = { $count ->
    [one] 1 moment with { $name }
   *[other] { $count } moments with { $name }
}
spaces-only-named = Named in your journal; say more about it
spaces-edit = Change { $name }
spaces-change = Change
spaces-say-more = Say more about { $name }
# $list is made of spaces-nourishes-one.
spaces-nourishes = Nourishes { $list }
spaces-nourishes-one = { $practice } { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}

## Adding one and changing it
spaces-change-title = Change a space
spaces-name = Name or initials
spaces-name-hint = As your moments have it. Once it is kept here it can be renamed, and they follow.
spaces-what-kind = Kind
spaces-why = What makes it safe
spaces-kept = { $name }, kept
spaces-put-away = Put away
spaces-is-put-away = { $name } is put away
spaces-bring-back = Bring back
spaces-bring-back-named = Bring back { $name }
spaces-is-back = { $name } is back
spaces-away = { $count ->
    [one] 1 put away
   *[other] { $count } put away
}
spaces-merge = Join with another
spaces-removed = { $name } is removed; its moments keep the name
spaces-remove-hint = Removing it leaves your moments as they are, with the name.

## Joining two
spaces-merge-title = Join { $name } with another
spaces-merge-into = It becomes part of
spaces-merge-words = { $count ->
    [0] { $from } has no moments
    [one] The moment of { $from } goes to { $into }
   *[other] The { $count } moments of { $from } go to { $into }
}; then { $from } is gone from this page. Undo brings it back.
spaces-merge-do = Join them
spaces-merged = { $from } is part of { $into } now

## What nourishes what
spaces-table = What nourishes what
spaces-table-caption = How often each space comes with each practice
spaces-table-space = Space
spaces-table-all = All
spaces-table-most = { $space } comes up most, mostly with { $practice }.
spaces-table-widest = { $practice } { $count ->
    [one] is at home in 1 of them.
   *[other] is at home in { $count } of them.
}
spaces-cell = { $count ->
    [one] { $space } and { $practice }: 1 moment
   *[other] { $space } and { $practice }: { $count } moments
}

## In a moment's sheet
sheet-space = Where, or with whom
sheet-space-none = Nowhere in particular
sheet-space-other = Another name…
sheet-space-name = Its name, or initials
# A space in a list to choose from.
sheet-space-option = { $kind ->
    [community] { $name }, a community
    [friendship] { $name }, a friendship
    [therapy_group] { $name }, a therapy group
    [creative_outlet] { $name }, a creative outlet
   *[other] { $name }
}
