"""What a person wants of one day, or of one meal of it."""

from __future__ import annotations

from dataclasses import dataclass

from solver import Place


@dataclass(frozen=True, order=True)
class Frame:
    """One of the kinds of `frames` for a day, or for one meal of it.

    Attributes:
        day: Counted from 0.
        kind: What is wanted.
        slot: The only meal it is for; empty = all of the day.
    """

    day: int
    kind: str
    slot: str = ""

    def holds_at(self, place: Place) -> bool:
        """Return whether it is for the meal at a place."""
        return place[0] == self.day and self.slot in ("", place[1])
