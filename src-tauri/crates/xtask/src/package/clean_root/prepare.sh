apt-get -qq update
apt-get -qq install --no-install-recommends xvfb xauth xdotool x11-utils dbus adduser bash-completion >/tmp/log 2>&1 ||
    { cat /tmp/log; exit 1; }
adduser --quiet --disabled-password --gecos "" person
echo "a display, a session bus and a person without any rights are there"
