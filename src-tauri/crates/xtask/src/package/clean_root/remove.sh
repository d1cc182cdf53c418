journal=/home/person/.local/share/hearth/journal.db
sum=$(sha256sum "$journal")
apt-get -qq purge hearth >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }
{
    dpkg-query --show --showformat 'still known: ${Package}\n' hearth 2>/tmp/log || true
    while read -r path; do
        test ! -e "$path" || echo "still there: $path"
    done </root/files
    find / -xdev -iname '*hearth*' -not -path '/home/*'
} >/root/left
cat /root/left
test ! -s /root/left
echo "nothing of the package is left"
test "$sum" = "$(sha256sum "$journal")"
runuser --login person --command "ls -l ${journal#/home/person/} | cut --delimiter=' ' --fields=1-5,9"
echo "the journal is as it was"
