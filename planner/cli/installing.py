"""`install`, `uninstall` and `completion`: the program's files for desktop and shells."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from planner.report.exports import Painters
from planner.store.streams import give, say

from .exit_codes import FAULT

_WORDS = ("bash", "zsh", "fish")


def add_installing(commands: Any) -> None:
    """Add the commands to a parser's commands."""
    install = commands.add_parser(
        "install", help="icon, menu entry, kind of file, manual and completion for this desktop"
    )
    _add_where(install)
    install.add_argument(
        "--check", action="store_true", help="have the files validated instead of written"
    )
    _add_where(commands.add_parser("uninstall", help="remove what install wrote; plans stay"))
    completion = commands.add_parser("completion", help="print a completion script for a shell")
    completion.add_argument("shell", choices=_WORDS, metavar="SHELL", help=", ".join(_WORDS))


def _add_where(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--user", action="store_true", help="for this person (so without --prefix)")
    where.add_argument(
        "--prefix", type=Path, metavar="FOLDER", help="below FOLDER/share, as packages do"
    )


def run_install(arguments: argparse.Namespace, _: Painters) -> int:
    """Write the files, or have them validated.

    Raises:
        StoreError: A file cannot be written.
    """
    from planner.desktop import check_files, desktop_files, lines_of, program_path

    if arguments.check:
        return _checked(check_files(desktop_files(arguments.parser)))
    start = None if arguments.prefix else program_path()
    written = desktop_files(arguments.parser, start).install(_share(arguments))
    give("".join(f"{line}\n" for line in lines_of(written, "wrote")).encode())
    return 0


def run_uninstall(arguments: argparse.Namespace, _: Painters) -> int:
    """Remove what was installed, and nothing else.

    Raises:
        StoreError: A file cannot be removed.
    """
    from planner.desktop import desktop_files, lines_of

    removed = desktop_files(arguments.parser).uninstall(_share(arguments))
    give("".join(f"{line}\n" for line in lines_of(removed, "removed")).encode())
    if not removed:
        give(b"Nothing was installed there.\n")
    return 0


def run_completion(arguments: argparse.Namespace, _: Painters) -> int:
    """Print a completion script."""
    from planner.desktop import SHELLS

    give(SHELLS[arguments.shell](arguments.parser).encode())
    return 0


def _share(arguments: argparse.Namespace) -> Path:
    from planner.desktop import share_of_user

    if arguments.prefix:
        return Path(arguments.prefix) / "share"
    return share_of_user()


def _checked(found: dict[str, str]) -> int:
    for program, complaint in found.items():
        if complaint:
            say(f"{program}: {complaint}")
        else:
            give(f"{program}: valid\n".encode())
    if not found:
        say("None of the validators is here.")
    return FAULT if any(found.values()) else 0
