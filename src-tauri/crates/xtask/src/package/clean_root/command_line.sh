as_person() {
    echo "\$ $*"
    runuser --login person --command "$*"
}
as_person hearth --version
as_person 'hearth log listening --note "Let her finish." --feeling 4'
as_person hearth today
as_person hearth check
as_person 'bash -c ". /usr/share/bash-completion/bash_completion; _comp_load hearth || _completion_loader hearth; complete -p hearth"'
