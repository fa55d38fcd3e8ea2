"""For whom an effect of a care rule holds, beside the answer that brings the rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from foods import DataError
from foods.errors import nearest
from planner.domain.person.kidney_state import kidney_state
from planner.domain.person.kidneys import KidneyState
from planner.domain.person.person import Stage
from planner.domain.person.profile import Profile

FILE = "care.toml"
KEYS = ("from_age", "stages", "kidneys")


@dataclass(frozen=True)
class When:
    """For whom an effect holds.

    Attributes:
        from_age: Age from which on, years.
        stages: Life stages; empty = all.
        kidneys: States of the kidneys; empty = all.
    """

    from_age: int = 0
    stages: frozenset[Stage] = frozenset()
    kidneys: frozenset[KidneyState] = frozenset()

    def holds(self, profile: Profile) -> bool:
        """Return whether the condition holds for a person."""
        person = profile.person
        return (
            person.age >= self.from_age
            and (not self.stages or person.stage in self.stages)
            and (not self.kidneys or kidney_state(profile.care) in self.kidneys)
        )


ALWAYS = When()
"""For everybody who has the rule."""


@dataclass(frozen=True)
class Why:
    """For whom and by which rule an effect acts.

    Attributes:
        label: Short label of the rule.
        reason: The rule's reason.
        profile: The person.
    """

    label: str
    reason: str
    profile: Profile


def read_when(where: str, entry: Mapping[str, Any]) -> When:
    """Read for whom an effect holds.

    Raises:
        DataError: A stage or a state of the kidneys is unknown.
    """
    return When(
        int(entry.get("from_age", 0)),
        frozenset(Stage(known(where, word, list(Stage))) for word in entry.get("stages", ())),
        frozenset(
            KidneyState(known(where, word, list(KidneyState))) for word in entry.get("kidneys", ())
        ),
    )


def known(where: str, word: Any, words: Any) -> Any:
    """Return a word that is one of some.

    Raises:
        DataError: It is none of them; names the file, the rule and the nearest.
    """
    if word not in words:
        raise DataError(FILE, where, f'"{word}" is unknown.', nearest(str(word), words))
    return word


def only(where: str, entry: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    """Refuse keys of an effect that nobody would read."""
    for key in entry:
        known(where, key, (*keys, *KEYS))


def number_in(where: str, entry: Mapping[str, Any], key: str) -> float:
    """Return a figure of an effect that is more than nothing.

    Raises:
        DataError: It is missing or no such figure.
    """
    value = entry.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise DataError(FILE, where, f'"{key}" is no figure.', "Write a number above 0.")
    return float(value)
