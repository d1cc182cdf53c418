as_person() {
    echo "\$ $*"
    runuser --login person --command "$*"
}
as_person hearth --version
as_person 'hearth log listening --note "Let her finish." --feeling 4'
as_person hearth today
as_person hearth check
# What the shells and `man` find; bash stands for the shells.
as_person "bash -c '. /usr/share/bash-completion/completions/hearth && complete -p hearth'"
ls /usr/share/zsh/vendor-completions/_hearth /usr/share/fish/vendor_completions.d/hearth.fish
zcat /usr/share/man/man1/hearth.1.gz | grep --after-context 1 'SH NAME'
