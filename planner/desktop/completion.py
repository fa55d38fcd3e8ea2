"""Completion for the shells bash, zsh and fish, made of the program's own parser."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable, Mapping

from .commands import Command, Option, commands_of

_PROGRAM = "electrolyte-planner"


def bash(parser: argparse.ArgumentParser) -> str:
    """Return a script for bash."""
    commands = commands_of(parser)
    cases = "\n".join(
        f"        {each.name}) words={shlex.quote(' '.join(_names(each)))} "
        f"verbs={shlex.quote(' '.join(_verbs(each)))} ;;"
        for each in commands
    )
    values = "\n".join(
        f'        {each.name}:{name}) COMPREPLY=($(compgen -W {_words(option)} -- "$cur")); '
        "return ;;"
        for each in commands
        for option in each.options
        for name in option.names
        if option.choices
    )
    return f"""# bash completion for {_PROGRAM}
_electrolyte_planner() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    local command=${{COMP_WORDS[1]}} words= verbs=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words={shlex.quote(" ".join([*(c.name for c in commands), "--help", "--version"]))}
        COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -X '!*.mealplan' -- "$cur"))
        return
    fi
    case "$command:$before" in
{values}
    esac
    case "$command" in
{cases}
    esac
    case "$cur" in
        -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
        *) COMPREPLY=($(compgen -f -- "$cur") $(compgen -W "$verbs" -- "$cur")) ;;
    esac
}}
complete -o filenames -F _electrolyte_planner {_PROGRAM}
"""


def zsh(parser: argparse.ArgumentParser) -> str:
    """Return a script for zsh, to lie in a folder of its ``fpath`` as ``_electrolyte-planner``."""
    commands = commands_of(parser)
    named = " ".join(shlex.quote(f"{c.name}:{c.help}") for c in commands)
    cases = "\n".join(f"        {c.name}) _arguments {_zsh_options(c)} ;;" for c in commands)
    return f"""#compdef {_PROGRAM}
# zsh completion for {_PROGRAM}
_electrolyte_planner() {{
    if (( CURRENT == 2 )); then
        local -a commands=({named})
        _describe command commands
        _files -g '*.mealplan'
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{cases}
    esac
}}
if [ "$funcstack[1]" = "_electrolyte-planner" ]; then
    _electrolyte_planner "$@"
else
    compdef _electrolyte_planner {_PROGRAM}
fi
"""


def fish(parser: argparse.ArgumentParser) -> str:
    """Return a script for fish."""
    lines = [f"# fish completion for {_PROGRAM}"]
    for command in commands_of(parser):
        about = shlex.quote(command.help)
        lines.append(
            f"complete -c {_PROGRAM} -n __fish_use_subcommand -a {command.name} -d {about}"
        )
        lines += [
            _fish_option(command, option)
            for option in command.options
            if option.names or option.choices
        ]
    return "\n".join(lines) + "\n"


SHELLS: Mapping[str, Callable[[argparse.ArgumentParser], str]] = {
    "bash": bash,
    "zsh": zsh,
    "fish": fish,
}


def _names(command: Command) -> list[str]:
    return [name for option in command.options for name in option.names]


def _verbs(command: Command) -> list[str]:
    """Return what may follow a command without a name: "plan" of "household plan"."""
    return [word for option in command.options if not option.names for word in option.choices]


def _words(option: Option) -> str:
    return shlex.quote(" ".join(option.choices))


def _zsh_options(command: Command) -> str:
    found = []
    for option in command.options:
        about = option.help.translate(str.maketrans("[]:", "();"))
        value = ""
        if option.value:
            follows = f"({' '.join(option.choices)})" if option.choices else ""
            value = f":{option.value.replace(':', '')}:{follows or '_files' * option.wants_file}"
        found += [shlex.quote(f"{name}[{about}]{value}") for name in option.names]
        if not option.names:
            follows = f"({' '.join(option.choices)})" if option.choices else "_files"
            found.append(shlex.quote(f":{option.value}:{follows}"))
    return " ".join(found)


def _fish_option(command: Command, option: Option) -> str:
    parts = [f"complete -c {_PROGRAM} -n '__fish_seen_subcommand_from {command.name}'"]
    for name in option.names:
        parts.append(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}")
    if option.value:
        parts.append("-r" if option.wants_file else "-x")
    if option.choices:
        parts.append(f"-a {_words(option)}")
    return " ".join([*parts, f"-d {shlex.quote(option.help)}"])
