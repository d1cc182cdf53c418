apt-get -qq install --no-install-recommends /tmp/hearth.deb >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }
rm /tmp/hearth.deb
dpkg-query --show --showformat '${Package} ${Version} ${Status}, ${Installed-Size} KiB\n' hearth
# Its files; folders belong to everybody.
dpkg-query --listfiles hearth | while read -r path; do
    test -d "$path" || echo "$path"
done >/root/files
echo "$(wc -l </root/files) files"
