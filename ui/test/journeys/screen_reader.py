"""What a screen reader meets, through AT-SPI alone.

Standard input asks, a line each: `tree`, or `table` and the name of one. Standard output answers in
JSON, a line each, and tells what is heard meanwhile: where the focus goes, and what live regions say.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

APP = sys.argv[1]
EVENTS = ("object:state-changed:focused", "object:children-changed:add", "object:text-changed:insert")
STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "EXPANDED")
ATTRIBUTES = ("xml-roles", "level", "live", "current", "keyshortcuts")
# What a region is changed by comes in several events; a reader says it once.
SETTLES_MS = 150
# The library gives up after less than a second, which a busy machine may need.
PATIENCE_MS = 3_000
TRIES = 3
# Where something is embedded in a text.
EMBEDDED = "\ufffc"

settling = {}


def say(kind, content):
    print(json.dumps({kind: content}), flush=True)


def children(node):
    found = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return [child for child in found if child]


def application():
    """The app, of which nothing is remembered: names change without a word to this library."""
    named = (app for app in children(Atspi.get_desktop(0)) if app.get_name() == APP)
    if app := next(named, None):
        app.set_cache_mask(Atspi.Cache.NONE)
    return app


def words(node):
    """A node as it is read: its name, or its text with the words of what is embedded there."""
    inner = children(node)
    text = node.get_text_iface()
    if node.get_name() or not text:
        return node.get_name() or " ".join(filter(None, map(words, inner)))
    read = Atspi.Text.get_text(text, 0, -1)
    # What flows with the text is in it already.
    embedded = [said for said in map(words, inner) if said not in read]
    for said in embedded:
        read = read.replace(EMBEDDED, f" {said} ", 1)
    return " ".join(read.replace(EMBEDDED, " ").split())


def plain(node):
    states = node.get_state_set()
    attributes = node.get_attributes() or {}
    return {
        "id": node.path,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "states": [name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "attributes": {key: attributes[key] for key in ATTRIBUTES if key in attributes},
    }


def tree(node):
    inner = children(node)
    return {**plain(node), "text": words(node) if not inner else "", "children": list(map(tree, inner))}


def nodes(node):
    yield node
    for child in children(node):
        yield from nodes(child)


def table(app, name):
    """The rows of a table, each the words of its cells."""
    named = (node for node in nodes(app) if node.get_table_iface() and node.get_name() == name)
    found = next(named, None)
    if not found:
        return None
    cells = found.get_table_iface()
    columns = range(Atspi.Table.get_n_columns(cells))
    rows = range(Atspi.Table.get_n_rows(cells))
    return [[words(Atspi.Table.get_accessible_at(cells, row, column)) for column in columns] for row in rows]


def live_region(node):
    while node and "live" not in (node.get_attributes() or {}):
        node = node.get_parent()
    return node


def tell(region):
    del settling[region.path]
    try:
        if said := words(region):
            say("announced", said)
    except GLib.Error:
        pass  # it left again meanwhile
    return GLib.SOURCE_REMOVE


def is_live(node):
    return (node.get_attributes() or {}).get("container-live", "off") != "off"


def announce(node):
    region = live_region(node)
    if region and region.path not in settling:
        settling[region.path] = GLib.timeout_add(SETTLES_MS, tell, region)


def on_change(changed, came):
    """A region tells what comes into it, not that it came itself; but for an alert."""
    if is_live(changed):
        announce(changed)
    elif isinstance(came, Atspi.Accessible) and came.get_role() == Atspi.Role.NOTIFICATION:
        announce(came)


def on_event(event):
    try:
        if event.source.get_application().get_name() != APP:
            return
        if event.type.startswith("object:state-changed"):
            if event.detail1:
                say("focus", plain(event.source))
        else:
            on_change(event.source, event.any_data)
    except GLib.Error:
        pass  # it was gone before it could be asked


def answer(asked, rest):
    """What was asked for, tried again when the page changed while it was read; none without an app."""
    for _ in range(TRIES):
        try:
            app = application()
            return app and (tree(app) if asked == "tree" else table(app, rest))
        except GLib.Error:
            continue
    return None


def on_line(_source, _condition):
    asked, _, rest = sys.stdin.readline().strip().partition(" ")
    if not asked:
        Atspi.event_quit()
        return GLib.SOURCE_REMOVE
    say("answer", answer(asked, rest))
    return GLib.SOURCE_CONTINUE


Atspi.init()
Atspi.set_timeout(PATIENCE_MS, PATIENCE_MS)
listener = Atspi.EventListener.new(on_event)
for kind in EVENTS:
    listener.register(kind)
asked_or_left = GLib.IOCondition.IN | GLib.IOCondition.HUP
GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, asked_or_left, on_line)
say("ready", True)
Atspi.event_main()
