cat >/tmp/look <<'LOOK'
hearth-desktop >/tmp/hearth.log 2>&1 &
hearth=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --class hearth-desktop | head -n 1)
test -n "$window" || { cat /tmp/hearth.log; exit 1; }
xprop -id "$window" WM_NAME WM_CLASS
xdotool getwindowgeometry "$window" | tail -n 1
kill -0 "$hearth" && kill "$hearth"
LOOK
runuser --login person --command "dbus-run-session -- xvfb-run --auto-servernum sh -eu /tmp/look"
class=$(sed -n 's/^StartupWMClass=//p' /usr/share/applications/*Hearth.desktop)
echo "the menu's entry looks for a window of the class $class"
rm /tmp/look /tmp/hearth.log
