# Where a login puts what ends with it.
runtime=/run/user/$(id -u person)
install --directory --owner person --mode 700 "$runtime"
cat >/tmp/look <<'LOOK'
hearth-desktop >/tmp/hearth.log 2>&1 &
hearth=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --class hearth-desktop | head -n 1)
test -n "$window" || { cat /tmp/hearth.log; exit 1; }
xprop -id "$window" WM_NAME WM_CLASS
xdotool getwindowgeometry "$window" | tail -n 1
# The menu's entry and the window must find each other.
class=$(sed -n 's/^StartupWMClass=//p' /usr/share/applications/*.Hearth.desktop)
xprop -id "$window" WM_CLASS | grep --quiet "\"$class\""
kill -0 "$hearth"
echo "it is there, and still runs"
kill "$hearth"
LOOK
runuser --login person --command \
    "XDG_RUNTIME_DIR=$runtime dbus-run-session -- xvfb-run --auto-servernum sh -eu /tmp/look"
rm -r /tmp/look /tmp/hearth.log "$runtime"
