# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Bash completion for assay and assay-demo-server.

_assay() {
    local cur prev options
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case ${1##*/} in
    assay-demo-server)
        options='--help --help-all --version --port --host --jobs --seed --key --fault --serve'
        ;;
    *)
        options='--help --version --base-url --connection --open --unpack-ratio --demo --seed --where --export --format --bom --safe
            --marks --max-time --quiet --screenshot --size --theme --agent-name --agent-version --agent-session-id --agent-workflow-name
            --agent-workflow-version --agent-workflow-session-id --tool-id --tool-instance-id --tool-execution-id'
        ;;
    esac
    case $prev in
    --open | --export | --screenshot | --serve)
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W 'csv tsv json ndjson' -- "$cur")
        return
        ;;
    --theme)
        mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$cur")
        return
        ;;
    --size)
        mapfile -t COMPREPLY < <(compgen -W '1440x900 1920x1080' -- "$cur")
        return
        ;;
    --base-url | --connection | --unpack-ratio | --demo | --seed | --max-time | --where | --port | --host | --jobs | --key | --fault | --agent-* | --tool-*)
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
    fi
}

complete -F _assay assay assay-demo-server
