"""Read values out of TOML or JSON with errors that name the key and what is allowed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import Any, TypeVar

from planner.domain import ProfileError

E = TypeVar("E", bound=Enum)


class UnknownKeyError(ProfileError):
    """A key that this version does not know: a later one may."""


def nearest(word: str, known: Collection[str]) -> str:
    """Return a hint that names the known word most like this one, or all when they are few."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.4)
    if close:
        return f'Did you mean "{close[0]}"?'
    return f"Allowed: {', '.join(sorted(known))}." if len(known) <= 20 else ""


def _said(value: float) -> str:
    try:
        return f"{value:g}"
    except OverflowError:  # whole numbers of a file have no end
        return "far too large"


@dataclass(frozen=True)
class Fields:
    """A table of a file with the dotted name it stands under."""

    values: Mapping[str, Any]
    name: str = ""

    def at(self, key: str) -> str:
        """Return the full name of a key, for messages."""
        return f"{self.name}.{key}" if self.name else key

    def only(self, known: Collection[str]) -> None:
        """Refuse keys that nobody would read."""
        for key in self.values:
            if key not in known:
                hint = nearest(key, known)
                raise UnknownKeyError(self.at(key), f"is not a key here. {hint}".rstrip())

    def table(self, key: str) -> Fields:
        """Return a sub-table; empty when it is not there."""
        value = self.values.get(key, {})
        if not isinstance(value, Mapping):
            raise ProfileError(self.at(key), f"must be a table [{self.at(key)}].")
        return Fields(value, self.at(key))

    def tables(self, key: str) -> tuple[Fields, ...]:
        """Return a list of tables, numbered from 1 in messages; empty when it is not there."""
        value = self.values.get(key, ())
        if not isinstance(value, list | tuple) or not all(isinstance(v, Mapping) for v in value):
            raise ProfileError(self.at(key), f"must be a list of tables [[{self.at(key)}]].")
        return tuple(Fields(v, f"{self.at(key)}.{n}") for n, v in enumerate(value, 1))

    def word(self, key: str, known: Collection[str] | None, default: str | None = None) -> str:
        """Return a text, one of those known if they are given; needed if there is no default."""
        value = self.values.get(key, default)
        if not isinstance(value, str):
            raise ProfileError(self.at(key), "must be a text.")
        if known is not None and value not in known:
            raise ProfileError(self.at(key), f'does not know "{value}". {nearest(value, known)}')
        return value

    def number(self, key: str, default: float | None, low: float, high: float) -> float | None:
        """Return a number within bounds."""
        value = self.values.get(key, default)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ProfileError(self.at(key), f"must be a number from {low:g} to {high:g}.")
        if not low <= value <= high:
            raise ProfileError(self.at(key), f"is {_said(value)}; allowed is {low:g} to {high:g}.")
        return value

    def required(self, key: str, default: float, low: float, high: float) -> float:
        """Return a number within bounds that always has a value."""
        value = self.number(key, default, low, high)
        return default if value is None else value

    def whole(self, key: str, default: int | None, low: int, high: int) -> int | None:
        """Return a whole number within bounds."""
        value = self.number(key, default, low, high)
        if value is not None and value != int(value):
            raise ProfileError(self.at(key), f"must be a whole number from {low} to {high}.")
        return None if value is None else int(value)

    def choice(self, key: str, kind: type[E], default: E) -> E:
        """Return one of an enum's values."""
        value = self.values.get(key, default.value)
        allowed = [member.value for member in kind]
        if value not in allowed:
            raise ProfileError(self.at(key), f"is {value!r}; allowed: {', '.join(allowed)}.")
        return kind(value)

    def flag(self, key: str, default: bool) -> bool:
        """Return true or false, as given."""
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise ProfileError(self.at(key), "must be true or false.")
        return value

    def words(self, key: str, known: Collection[str] | None = None) -> tuple[str, ...]:
        """Return a list of words, each one of those known."""
        value = self.values.get(key, ())
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise ProfileError(self.at(key), 'must be a list of words, as ["one", "two"].')
        for word in value:
            if known is not None and word not in known:
                hint = nearest(word, known)
                raise ProfileError(self.at(key), f'does not know "{word}". {hint}'.rstrip())
        return tuple(value)


def given(**values: Any) -> dict[str, Any]:
    """Return a table without the keys that have no value: TOML knows no null."""
    return {key: value for key, value in values.items() if value is not None}
