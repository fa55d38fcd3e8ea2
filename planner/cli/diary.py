"""`electrolyte-planner diary`: write the diary as a table, or erase it, without a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from planner.data_folder import usual_week
from planner.domain.diary import with_eaten
from planner.domain.person.display_names import tidy_name
from planner.report.doctor_report import INTAKES
from planner.report.exports import Painters
from planner.store import StoreError, write_atomically
from planner.store.diary_file import diary_csv, diary_files, open_diary
from planner.store.household.erasing import erase_diary_everywhere
from planner.store.own.places import OwnPlaces
from planner.store.people import current_person, read_people
from planner.store.people.eaten_file import EATEN_FILE, read_eaten
from planner.store.streams import give


def add_diary(commands: Any) -> None:
    """Add the command to a parser's commands."""
    diary = commands.add_parser("diary", help="the diary of cramps that the window keeps")
    what = diary.add_mutually_exclusive_group(required=True)
    what.add_argument("--erase", action="store_true", help="remove it and every copy of it")
    what.add_argument("--export", type=Path, metavar="FILE.csv", help="write it as a table")
    diary.add_argument(
        "--person", metavar="NAME", help="whose diary; whose week was shown last if not given"
    )
    diary.add_argument(
        "--file", type=Path, metavar="FILE.json", help="another diary than one's own"
    )


def run_diary(arguments: argparse.Namespace, _: Painters) -> int:
    """Do what was asked.

    Raises:
        StoreError: Naming the file and what to do.
    """
    path = arguments.file or _diary_of(arguments.person)
    if arguments.erase:
        return _erase(path)
    opened = open_diary(path)
    if opened.diary is None:
        raise StoreError(path, opened.trouble or "There is no diary. It is begun in the window.")
    diary = with_eaten(opened.diary, read_eaten(path.with_name(EATEN_FILE)).record)
    write_atomically(arguments.export, diary_csv(diary, INTAKES).encode())
    give(f"{arguments.export}: {len(diary.dates)} days with notes.\n".encode())
    return 0


def _diary_of(name: str | None) -> Path:
    """Return the path of the diary of somebody, of several people or of the only one."""
    root = usual_week().parent / "people"
    people = read_people(root)
    if name is None:
        person = current_person(root, people)
        return person.diary if person else OwnPlaces.usual().diary
    for person in people.here:
        if person.name.casefold() == tidy_name(name).casefold():
            return person.diary
    known = ", ".join(people.names) or "nobody has a name yet"
    raise StoreError(root, f"Nobody is called {name!r} there. Known: {known}.")


def _erase(path: Path) -> int:
    if not diary_files(path):
        give(b"There is no diary: nothing was removed.\n")
        return 0
    for removed in erase_diary_everywhere(path):
        give(f"removed {removed}\n".encode())
    return 0
