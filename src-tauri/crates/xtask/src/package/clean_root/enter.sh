# Gives the folder $0 its own /proc and the machine's devices, then runs the script $1 in it.
mount --types proc proc "$0/proc"
mount --rbind /dev "$0/dev"
exec chroot "$0" /usr/bin/env --ignore-environment \
    HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    sh -eu -c "$1"
