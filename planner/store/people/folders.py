"""A folder for each person: name, last week, diet and diary.

    people/anna-3f9c21/person.json     {"version": 1, "name": "Anna"}
                      /last.mealplan   the week, and in it the person's answers
                      /diet.json ...   what belongs to nobody else
    people/removed/...                 people who were removed, as they were
    people/current                     whose week was shown last

A name may hold anything a person writes; folders are called by letters and figures only.
"""

from __future__ import annotations

import json
import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from planner.domain.person.display_names import free_name, tidy_name
from planner.store.atomic import write_atomically
from planner.store.bounded import parse_json, read_bounded
from planner.store.diary_file import DIARY_FILE
from planner.store.diet_file import DIET_FILE
from planner.store.errors import StoreError, unreadable

WEEK_FILE, ANSWERS_NAME = "last.mealplan", "answers.json"
_CARD, _REMOVED, _CURRENT, _VERSION = "person.json", "removed", "current", 1
_MOST_BYTES = 10_000


@dataclass(frozen=True)
class PersonFolder:
    """Somebody whose week is kept.

    Attributes:
        id: The name of the folder; stays when the person is renamed.
        name: What they are called.
        folder: Where all that is theirs lies.
    """

    id: str
    name: str
    folder: Path

    @property
    def week(self) -> Path:
        """Return the file of the last week, which holds the answers too."""
        return self.folder / WEEK_FILE

    @property
    def diet(self) -> Path:
        """Return the file of what they eat now."""
        return self.folder / DIET_FILE

    @property
    def diary(self) -> Path:
        """Return the file of their diary."""
        return self.folder / DIARY_FILE


@dataclass(frozen=True)
class People:
    """Everybody, by name.

    Attributes:
        here: Whose week can be shown.
        removed: Who was removed and can be brought back.
        faults: What could not be read, for the person.
    """

    here: tuple[PersonFolder, ...] = ()
    removed: tuple[PersonFolder, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names that are taken."""
        return tuple(person.name for person in self.here)


def read_people(root: Path) -> People:
    """Read everybody in a folder; a damaged card is set aside, its person keeps all else."""
    faults: list[str] = []
    here = _people_in(root, faults)
    return People(here, _people_in(root / _REMOVED, faults), tuple(faults))


def current_person(root: Path, people: People) -> PersonFolder | None:
    """Return the person whose week was shown last, or the first; None if there is nobody."""
    try:
        last = read_bounded(root / _CURRENT, _MOST_BYTES).decode().strip()
    except (OSError, StoreError, UnicodeDecodeError):
        last = ""
    found = [person for person in people.here if person.id == last]
    return next(iter(found or people.here), None)


def choose_person(root: Path, person: PersonFolder) -> None:
    """Remember whose week is shown.

    Raises:
        StoreError: It cannot be written.
    """
    write_atomically(root / _CURRENT, f"{person.id}\n".encode())


def add_person(root: Path, name: str) -> PersonFolder:
    """Make a folder for somebody new.

    Raises:
        StoreError: It cannot be made.
    """
    called = tidy_name(name)
    key = f"{_slug(called)}-{uuid4().hex[:6]}"
    person = PersonFolder(key, called, root / key)
    _make(person.folder)
    _write_card(person)
    return person


def rename_person(person: PersonFolder, name: str) -> PersonFolder:
    """Call somebody otherwise; the folder keeps its name.

    Raises:
        StoreError: It cannot be written.
    """
    renamed = PersonFolder(person.id, tidy_name(name), person.folder)
    _write_card(renamed)
    return renamed


def remove_person(root: Path, person: PersonFolder) -> PersonFolder:
    """Put a person's folder aside, with all that is in it.

    Raises:
        StoreError: It cannot be moved; everything is as it was.
    """
    return _moved(person, root / _REMOVED, person.name)


def bring_back(root: Path, person: PersonFolder) -> PersonFolder:
    """Bring back who was removed, with a number after the name if it is taken by now.

    Raises:
        StoreError: It cannot be moved; everything is as it was.
    """
    name = free_name(person.name, read_people(root).names)
    return _moved(person, root, name)


def _moved(person: PersonFolder, to: Path, name: str) -> PersonFolder:
    moved = PersonFolder(person.id, name, to / person.id)
    _make(to)
    try:
        person.folder.rename(moved.folder)
    except OSError as error:
        raise StoreError(
            person.folder,
            f"It could not be moved ({error.strerror}). Everything is as it was. "
            "Close other programs that use it and try again.",
        ) from error
    if name != person.name:
        _write_card(moved)
    return moved


def _people_in(folder: Path, faults: list[str]) -> tuple[PersonFolder, ...]:
    try:
        inside = [each for each in folder.iterdir() if _is_persons(each)]
    except FileNotFoundError:
        return ()
    except OSError as error:
        faults.append(unreadable(folder, error).sentence)
        return ()
    found = [PersonFolder(each.name, _name_on(each, faults), each) for each in inside]
    return tuple(sorted(found, key=lambda person: (person.name.casefold(), person.id)))


def _is_persons(folder: Path) -> bool:
    """Return whether a folder is somebody's, also where its card is gone or cannot be read."""
    if folder.name == _REMOVED or folder.name.startswith(".") or folder.is_symlink():
        return False
    marks = (folder / name for name in (_CARD, ANSWERS_NAME, WEEK_FILE))
    try:
        return folder.is_dir() and any(mark.exists() or mark.is_symlink() for mark in marks)
    except OSError:  # nobody may look into it: it is there all the same
        return True


def _name_on(folder: Path, faults: list[str]) -> str:
    card = folder / _CARD
    try:
        name = parse_json(read_bounded(card, _MOST_BYTES))["name"]
        if isinstance(name, str) and tidy_name(name):
            return tidy_name(name)
    except StoreError as error:  # it may be whole, and stays where it is
        faults.append(error.sentence)
        return _guessed(folder.name)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return _renew_card(PersonFolder(folder.name, _guessed(folder.name), folder), faults)


def _renew_card(person: PersonFolder, faults: list[str]) -> str:
    card = person.folder / _CARD
    if not card.exists():
        with suppress(StoreError):
            _write_card(person)
        faults.append(f"{card}: It is gone; this person is called {person.name} now. Rename them.")
        return person.name
    aside = card.with_name("person.damaged.json")
    told = f"{card}: It is damaged, so this person is called {person.name} now. Rename them."
    try:
        card.replace(aside)
        _write_card(person)
        told += f" What was there is kept as {aside.name}."
    except (OSError, StoreError):  # read again, and told again, the next time
        pass
    faults.append(told)
    return person.name


def _guessed(key: str) -> str:
    return key.rsplit("-", 1)[0].replace("-", " ").title() or key


def _write_card(person: PersonFolder) -> None:
    text = json.dumps({"version": _VERSION, "name": person.name}, ensure_ascii=False)
    write_atomically(person.folder / _CARD, (text + "\n").encode())


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            folder, f"It could not be made ({error.strerror}). Free space and try again."
        ) from error


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:24] or "person"
