"""The manual page of section 1, made of the program's own parser."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from .commands import Command, Option, commands_of

_EXIT = (
    (0, "A plan that meets its targets, or whatever else was asked for."),
    (1, "A fault of the program, or doctor found something that is wrong."),
    (2, "A bad profile, table or argument; nothing is written of what it concerns."),
    (3, "A plan that misses a target or its budget. It is given all the same."),
    (130, "Stopped with Ctrl+C."),
)
_ENVIRONMENT = (
    ("NO_COLOR", "No colour on standard error, whatever it is."),
    ("QT_QPA_PLATFORM", "How the window is shown, as Qt has it."),
    ("XDG_DATA_HOME", "Where weeks, own foods and the diary are kept."),
)


def manual(parser: argparse.ArgumentParser, version: str) -> str:
    """Return the page in troff."""
    return "\n".join(_lines(parser, version)) + "\n"


def _lines(parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    # Without a date: the same program gives the same page.
    yield f'.TH ELECTROLYTE-PLANNER 1 "" "{_plain(version)}" "User commands"'
    yield ".SH NAME"
    yield r"electrolyte-planner \- plan, print and shop for a week of meals"
    yield ".SH SYNOPSIS"
    yield ".B electrolyte-planner"
    yield r"[\fIFILE.mealplan\fR | \fICOMMAND\fR [\fIOPTION\fR ...]]"
    yield ".SH DESCRIPTION"
    yield (
        "Plans meals in which every day reaches magnesium, potassium, calcium and vitamin D. "
        "Without a command the window opens, with a plan if one is named; without a display the "
        "week is printed."
    )
    yield ".SH COMMANDS"
    for command in commands_of(parser):
        yield from _command(command)
    yield ".SH EXIT STATUS"
    for code, words in _EXIT:
        yield from (".TP", f".B {code}", _plain(words))
    yield ".SH ENVIRONMENT"
    for name, words in _ENVIRONMENT:
        yield from (".TP", f".B {name}", _plain(words))
    yield ".SH NOTES"
    yield "The program promises nutrients, not relief. It gives no medical advice."


def _command(command: Command) -> Iterator[str]:
    yield f".SS {command.name}"
    yield _sentence(command.help)
    for option in command.options:
        yield ".TP"
        yield _head(option)
        yield _sentence(option.help) or "."


def _head(option: Option) -> str:
    names = ", ".join(rf"\fB{_plain(name)}\fR" for name in option.names)
    value = "|".join(option.choices) if option.choices else option.value
    value = rf"\fI{_plain(value)}\fR" if value else ""
    return " ".join(part for part in (names, value) if part)


def _sentence(text: str) -> str:
    words = text[:1].upper() + text[1:]
    return _plain(words if words.endswith(".") or not words else f"{words}.")


def _plain(text: str) -> str:
    """Return a text in which troff finds no request."""
    safe = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{safe}" if safe.startswith((".", "'")) else safe
