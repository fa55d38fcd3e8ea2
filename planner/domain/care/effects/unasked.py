"""A nutrient that is not asked for, because another rule comes first."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from planner.domain.target import CARE, Target

from .when import ALWAYS, When, Why, known, only, read_when


@dataclass(frozen=True)
class Unasked:
    """A nutrient whose minimum is not planned for until the person sets one.

    Attributes:
        nutrient: Key of the nutrient table.
        when: For whom it holds.
    """

    KEY: ClassVar[str] = "unasked"

    nutrient: str
    when: When = ALWAYS

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], nutrients: Collection[str]) -> Unasked:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("nutrient",))
        return cls(known(where, entry.get("nutrient"), nutrients), read_when(where, entry))

    def apply(self, target: Target, why: Why) -> Target:
        """Return the target without its minimum; a ceiling stays."""
        on = target.on and target.maximum is not None
        return replace(target, minimum=None, source=f"{CARE}{why.label}", on=on)
