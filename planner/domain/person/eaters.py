"""Who eats along with the person a plan is made for, and how much of each meal."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from foods import ALLERGENS
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
        avoids: Keys of `foods.ALLERGENS` that no meal they share may hold.

    Raises:
        ValueError: The factor is none, or what they do not eat is not known.
    """

    name: str
    factor: float = 1.0
    slots: frozenset[str] = SHARED
    away: frozenset[int] = frozenset()
    otherwise: frozenset[Place] = frozenset()
    avoids: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what cannot be a portion, and what nobody would hold to."""
        low, high = FACTORS
        if not (math.isfinite(self.factor) and low <= self.factor <= high):
            raise ValueError(f"{self.factor} is no portion from {low:g} to {high:g}.")
        if unknown := sorted(self.avoids - ALLERGENS.keys()):
            raise ValueError(f"{unknown[0]} is none of {', '.join(ALLERGENS)}.")

    def eats(self, place: Place) -> bool:
        """Return whether they share a meal."""
        usually = place[1] in self.slots and place[0] not in self.away
        return usually != (place in self.otherwise)


def household(eaters: Iterable[Eater]) -> tuple[Eater, ...]:
    """Return those who eat along in every week; guests at single meals are of one week."""
    return tuple(replace(eater, otherwise=frozenset()) for eater in eaters if eater.slots)


def eaters_at(eaters: Iterable[Eater], place: Place) -> tuple[Eater, ...]:
    """Return the eaters who share a meal with the person of the plan."""
    return tuple(eater for eater in eaters if eater.eats(place))


def portions_at(eaters: Iterable[Eater], place: Place) -> float:
    """Return the planned portions a meal is cooked for: 1 for the person, and the others."""
    return 1.0 + sum(eater.factor for eater in eaters_at(eaters, place))
