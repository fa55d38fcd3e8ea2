"""Who eats along with the person a plan is made for, and how much of each meal."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from solver import Place

FACTORS = (0.1, 5.0)
"""Least and most portions of somebody who eats along."""
SHARED = frozenset({"dinner"})
"""Meals a household has together, unless it says otherwise."""


@dataclass(frozen=True)
class Eater:
    """Somebody who eats along.

    Attributes:
        name: As the person calls them.
        factor: Their portions as a multiple of the planned ones: 0.5 for a small child.
        slots: Meals of a day they share.
        away: Days of the plan, from 0 on, on which they are not there.
        otherwise: Single meals with which it is the other way round: a guest at one lunch, or a
            dinner out.

    Raises:
        ValueError: The factor is none.
    """

    name: str
    factor: float = 1.0
    slots: frozenset[str] = SHARED
    away: frozenset[int] = frozenset()
    otherwise: frozenset[Place] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what cannot be a portion."""
        low, high = FACTORS
        if not (math.isfinite(self.factor) and low <= self.factor <= high):
            raise ValueError(f"{self.factor} is no portion from {low:g} to {high:g}.")

    def eats(self, place: Place) -> bool:
        """Return whether they share a meal."""
        usually = place[1] in self.slots and place[0] not in self.away
        return usually != (place in self.otherwise)


def eaters_at(eaters: Iterable[Eater], place: Place) -> tuple[Eater, ...]:
    """Return the eaters who share a meal with the person of the plan."""
    return tuple(eater for eater in eaters if eater.eats(place))


def portions_at(eaters: Iterable[Eater], place: Place) -> float:
    """Return the planned portions a meal is cooked for: 1 for the person, and the others."""
    return 1.0 + sum(eater.factor for eater in eaters_at(eaters, place))
