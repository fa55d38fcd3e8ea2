"""The options of a parser of `argparse`, as manual and completion need them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """An option or a place of a command.

    Attributes:
        names: "--out"; empty for what stands without a name.
        value: What follows it: "FILE"; empty for a switch.
        choices: What may follow it, where that is listed.
        help: What it does.
    """

    names: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    help: str

    @property
    def wants_file(self) -> bool:
        """Return whether a file or folder follows the command."""
        return any(word in self.value for word in ("FILE", "FOLDER", ".csv"))


@dataclass(frozen=True)
class Command:
    """A command with its options."""

    name: str
    help: str
    options: tuple[Option, ...]


def commands_of(parser: argparse.ArgumentParser) -> tuple[Command, ...]:
    """Return the commands of a parser, in their order."""
    found: list[Command] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps: Mapping[str, str] = {a.dest: a.help or "" for a in action._choices_actions}
            found += [
                Command(name, helps.get(name, ""), options_of(each))
                for name, each in action.choices.items()
            ]
    return tuple(found)


def options_of(parser: argparse.ArgumentParser) -> tuple[Option, ...]:
    """Return what may be given to a parser; what its own commands take stands behind them."""
    found: dict[Option, None] = {}
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            found.setdefault(_option(action))
        else:
            verbs = ", ".join(f"{a.dest}: {a.help}" for a in action._choices_actions)
            found.setdefault(Option((), "VERB", tuple(action.choices), verbs))
            for each in action.choices.values():
                found.update(dict.fromkeys(options_of(each)))
    return tuple(found)


def _option(action: argparse.Action) -> Option:
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    choices = tuple(str(choice) for choice in action.choices or ())
    about = (action.help or "").replace("%(prog)s", "electrolyte-planner")
    return Option(tuple(action.option_strings), value, choices, about)
