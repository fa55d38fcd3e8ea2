"""The answers of a person, in a file of their own beside their week and older than any week.

    {"answers": 1, "profile": {"person": {...}, "diet": {...}, ...}}

It is written first and read first: weeks may be damaged, opened, exchanged and planned again, and
the answers are what they were. A checked copy lies beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from foods import Catalogue
from planner.domain import ProfileError
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.translatable import Verbatim, joined, sentences, translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError, without_folder
from planner.store.lenient_profile import SetAside, put_back
from planner.store.profile_file import profile_as_known, profile_data

ANSWERS_FILE = "answers.json"
_COPY = ".copy.json"
_VERSION = 1
_MOST_BYTES = 2_000_000
_WRONG = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


class Trouble(StrEnum):
    """Why the answers of a person could not be had."""

    NEWER = "newer"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Answers:
    """What a person has answered.

    Attributes:
        profile: As far as this version can follow it.
        aside: What it cannot; it is written back as it was.
        more: Keys beside the profile that this version does not know; written back.
    """

    profile: Profile
    aside: tuple[SetAside, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def word(self) -> str:
        """Return what was set aside, in one sentence; empty if nothing was."""
        if not self.aside:
            return ""
        what = joined(each.said for each in self.aside)
        return translatable(
            "In your answers {what}. It is kept, and weeks go without it.", what=what
        )


class AnswersError(StoreError):
    """The answers cannot be had; nobody must be planned for in their place.

    Attributes:
        trouble: Of what kind.
        copy: What the copy beside the file says; None where there is none that holds.
    """

    def __init__(
        self, path: Path | str, message: str, trouble: Trouble, copy: Answers | None = None
    ) -> None:
        super().__init__(path, message)
        self.trouble, self.copy = trouble, copy


def answers_beside(week: Path) -> Path:
    """Return where the answers lie of the person whose week is kept in a file."""
    return week.with_name(ANSWERS_FILE)


def read_answers(path: Path, catalogue: Catalogue, care: CareRules) -> Answers | None:
    """Return the answers in a file; None where none were ever given.

    Nothing is moved and nothing written: a file that cannot be read stays under its name.

    Raises:
        AnswersError: A newer version wrote it, it cannot be read, or it is damaged.
    """
    try:
        return _parsed(path, read_bounded(path, _MOST_BYTES), catalogue, care)
    except FileNotFoundError:
        if (copy := _copy(path, catalogue, care)) is None:
            return None
        gone = translatable("The file of your answers is gone; the copy beside it is whole.")
        raise AnswersError(path, gone, Trouble.DAMAGED, copy) from None
    except AnswersError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
        copy = _copy(path, catalogue, care)
        raise AnswersError(path, error.message, error.trouble, copy) from error
    except StoreError as error:
        raise AnswersError(path, error.message, Trouble.UNREADABLE) from error


def answers_in(path: Path, content: bytes, catalogue: Catalogue, care: CareRules) -> Answers:
    """Return the answers in the content of a file.

    Raises:
        AnswersError: A newer version wrote it, or it is damaged.
    """
    return _parsed(path, content, catalogue, care)


def write_answers(path: Path, answers: Answers) -> None:
    """Write the answers and a copy of them, and read both again to be sure.

    Raises:
        StoreError: The old file, if there was one, is still whole.
    """
    content = answers_bytes(answers)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(path, error) from error
    for target in (path, _copy_of(path)):
        write_atomically(target, content)
        try:
            same = target.read_bytes() == content
        except OSError:
            same = False
        if not same:
            raise StoreError(
                target, translatable("It does not read as it was written. Check the disk.")
            )


def answers_bytes(answers: Answers) -> bytes:
    """Return the file of some answers."""
    profile = put_back(profile_data(answers.profile), answers.aside)
    data = {"answers": _VERSION, **answers.more, "profile": profile}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def set_answers_aside(path: Path) -> Path:
    """Move a damaged file of answers and its copy to names of their own, to begin anew.

    Returns:
        Where the file lies now.

    Raises:
        StoreError: It cannot be moved.
    """
    from planner.store.quarantine import quarantine

    copy = _copy_of(path)
    moved = quarantine(path) if path.exists() else path
    if copy.exists():
        quarantine(copy)
    return moved


def _copy_of(path: Path) -> Path:
    return path.with_name(path.stem + _COPY)


def _copy(path: Path, catalogue: Catalogue, care: CareRules) -> Answers | None:
    copy = _copy_of(path)
    try:
        return _parsed(copy, read_bounded(copy, _MOST_BYTES), catalogue, care)
    except (OSError, StoreError):
        return None


def _parsed(path: Path, content: bytes, catalogue: Catalogue, care: CareRules) -> Answers:
    try:
        data = parse_json(content)
        version = data["answers"]
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            raise ValueError("it names no version")
        if version > _VERSION:
            newer = translatable("It was written by a newer version. Install that version.")
            raise AnswersError(path, newer, Trouble.NEWER)
        found = profile_as_known(data["profile"], catalogue, care)
    except ProfileError as error:
        raise _damaged(path, str(error)) from error
    except _WRONG as error:
        raise _damaged(path, _why(error)) from error
    if grave := [each for each in found.aside if each.grave]:
        raise _damaged(path, "; ".join(each.why for each in grave))
    more = {key: value for key, value in data.items() if key not in ("answers", "profile")}
    return Answers(found.profile, found.aside, more)


def _why(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _damaged(path: Path, why: str) -> AnswersError:
    told = translatable("It does not hold ({why}).", why=Verbatim(why[:200]))
    kept = translatable("It stays as it is.")
    return AnswersError(path, sentences((told, kept)), Trouble.DAMAGED)
