"""Read a profile and set aside, one by one, what does not hold in it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from planner.domain import ProfileError
from planner.domain.person.profile import Profile
from planner.domain.translatable import Verbatim, translatable

from .field_reader import UnknownKeyError

_MOST_FAULTS = 200
_SAFETY = ("person", "care", "diet.style", "diet.exclude_allergens")
"""What a person is and must not have: nothing of it is guessed."""

Path = tuple[str | int, ...]
Reader = Callable[[Mapping[str, Any]], Profile]
"""Reads a profile from plain data, or raises ProfileError at the first fault"""


@dataclass(frozen=True)
class SetAside:
    """A value of a profile that this version cannot follow.

    Attributes:
        place: Keys, and positions in lists, that lead to it; a word of a list ends in -1.
        value: As it stood there.
        why: What does not hold, as the reader of profiles says it.
        known: Whether its key is known and only the value does not hold.
    """

    place: Path
    value: Any
    why: str
    known: bool

    @property
    def key(self) -> str:
        """Return the place of the answer, with dots: ``diet.exclude_foods``."""
        return ".".join(str(part) for part in self.place if part != -1)

    @property
    def grave(self) -> bool:
        """Return whether a plan without the answer could harm: it is about the person or safety."""
        return self.known and any(
            self.key == key or self.key.startswith(f"{key}.") for key in _SAFETY
        )

    @property
    def said(self) -> str:
        """Return what was set aside, for the person."""
        value = self.value if isinstance(self.value, str) else json.dumps(self.value)
        return translatable(
            "“{value}” ({key}) is not known to this version",
            value=Verbatim(value[:60]),
            key=Verbatim(self.key),
        )


@dataclass(frozen=True)
class LenientProfile:
    """A profile as far as it can be followed.

    Attributes:
        profile: The rest, which holds.
        aside: What was set aside, in the order it was met.
    """

    profile: Profile
    aside: tuple[SetAside, ...] = ()


def lenient_profile(data: Mapping[str, Any], read: Reader) -> LenientProfile:
    """Return the profile in plain data without what does not hold.

    Raises:
        ProfileError: It cannot be read even so.
    """
    rest: dict[str, Any] = _plain(data)
    aside: list[SetAside] = []
    while True:
        try:
            return LenientProfile(read(rest), tuple(aside))
        except ProfileError as error:
            if len(aside) >= _MOST_FAULTS or not (found := _taken_out(rest, error, read)):
                raise
            aside += found


def profile_faults(data: Mapping[str, Any], read: Reader) -> tuple[str, ...]:
    """Return every fault of a profile, not only the first, as ``key: what is wrong``."""
    try:
        return tuple(each.why for each in lenient_profile(data, read).aside)
    except ProfileError as error:
        return (str(error),)


def put_back(data: Mapping[str, Any], aside: tuple[SetAside, ...]) -> dict[str, Any]:
    """Return plain data of a profile with what was set aside at its place again.

    What the person has answered meanwhile stands: a key that has a value keeps it.
    """
    whole: dict[str, Any] = _plain(data)
    for each in aside:
        _insert(whole, each)
    return whole


def _plain(data: Mapping[str, Any]) -> Any:
    """Return a copy of tables and lists, down to the values."""
    if isinstance(data, Mapping):
        return {str(key): _plain(value) for key, value in data.items()}
    return [_plain(value) for value in data] if isinstance(data, list | tuple) else data


def _taken_out(rest: dict[str, Any], error: ProfileError, read: Reader) -> list[SetAside]:
    """Take out of the data what an error names; nothing if it names nothing that is there."""
    if (place := _place_of(rest, error.key)) is None:
        return []
    holder, last = _holder(rest, place), place[-1]
    value = holder[last]
    known = not isinstance(error, UnknownKeyError)
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        wrong = [word for word in value if not _holds(place, [word], read)]
        if wrong and len(value) > 0 and all(isinstance(key, str) for key in place):
            holder[last] = [word for word in value if word not in wrong]
            return [
                SetAside((*place, -1), word, _why(place, word, read), known)
                for word in dict.fromkeys(wrong)
            ]
    del holder[last]
    return [SetAside(place, value, str(error), known)]


def _holds(place: Path, value: Any, read: Reader) -> bool:
    return not _why(place, value[0], read)


def _why(place: Path, word: str, read: Reader) -> str:
    """Return the fault of one word of a list; nothing if it holds alone."""
    data: Any = [word]
    for key in reversed(place):
        data = {key: data}
    try:
        read(data)
    except ProfileError as error:
        return str(error)
    return ""


def _place_of(data: Any, key: str) -> Path | None:
    """Return the longest part of a dotted key that leads to something in the data."""
    place: list[str | int] = []
    parts = key.split(".")
    while parts:
        if isinstance(data, list) and parts[0].isdigit() and 0 < int(parts[0]) <= len(data):
            step: str | int = int(parts.pop(0)) - 1
        elif isinstance(data, dict):
            # A key of a file may hold dots itself: the longest that is there is meant.
            ends = [n for n in range(len(parts), 0, -1) if ".".join(parts[:n]) in data]
            if not ends:
                break
            step = ".".join(parts[: ends[0]])
            parts = parts[ends[0] :]
        else:
            break
        place.append(step)
        data = data[step]
    return tuple(place) or None


def _holder(data: Any, place: Path) -> Any:
    for step in place[:-1]:
        data = data[step]
    return data


def _insert(whole: dict[str, Any], each: SetAside) -> None:
    holder: Any = whole
    place = each.place
    for step, following in itertools.pairwise(place):
        if isinstance(holder, list):
            return  # a table of a list that changed meanwhile: its places are others now
        kind: Any = [] if isinstance(following, int) else {}
        holder = holder.setdefault(step, kind)
        if not isinstance(holder, dict | list):
            return
    last = place[-1]
    if isinstance(holder, list):
        if each.value not in holder:
            holder.append(each.value)
    elif last not in holder:
        holder[last] = each.value
