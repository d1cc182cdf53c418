### Privacy: what others may see, and what is handed on.

## Settings
set-privacy = Privacy
set-blur = Blur my words until I come near
set-blur-hint = Notes, quotes and names clear up under the pointer or the focus
set-hide = Hide Hearth at once
set-hide-hint = From anywhere, also while something is being written; what was typed stays
set-hide-keys = Ctrl Shift H
set-keep-out = Keep one moment to yourself
set-keep-out-hint = Any moment can be left out of the letter and exports, on its own sheet
masked-names = Names to shorten in exports
masked-names-hint = An export starts with these; each becomes its initial wherever it stands
masked-add-label = A name
masked-add = Add
masked-remove = Remove { $name }
set-folder = Where the journal is
set-folder-hint = One folder on this computer, readable by you alone
set-network = Network
set-network-hint = Hearth never connects to anything

## The example
example = An example
example-words = This is an example to look around in. Nothing here is yours or is kept.
example-leave = Back to my journal
example-open = Look around
set-example = An example
set-example-hint = A journal with some weeks in it, kept apart from yours
