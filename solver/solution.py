"""Define what the solver answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from foods import Meal

from .problem import Place


class Status(StrEnum):
    """Say how good an answer is; never a bare solver number."""

    OPTIMAL = "optimal"
    """All targets hold and the gap is closed to the stated tolerance."""
    FEASIBLE = "feasible"
    """All targets hold; a better menu may exist."""
    REPEATED = "repeated"
    """All targets hold; a dish comes more often than the rule on repeats allows."""
    NOT_FOUND = "not_found"
    """No menu that misses nothing is found yet; nothing proves that there is none."""
    SHORT = "short"
    """It is proven that no menu keeps every target and the rule on repeats."""

    @property
    def misses(self) -> bool:
        """Tell whether some target is missed."""
        return self in (Status.NOT_FOUND, Status.SHORT)


@dataclass(frozen=True)
class MenuSolution:
    """A menu with how near to the best possible it is.

    Attributes:
        meals: The meal at every place that could be filled.
        status: See ``Status``.
        objective: Weighted cost of this menu (lower is better).
        bound: No menu can cost less than this.
        gap: ``(objective - bound) / max(1, |paid|)``, at least 0; ``paid`` is the objective without
            what is gained by usual dishes and whole plates, which has no natural zero.
        rounds: Rounds of search since a better menu was found, where one is bettered.
        leftovers: Places of meals that are left of an earlier one, with the place of that, beside
            those of the problem. Objective and bound are of menus with these.
    """

    meals: Mapping[Place, Meal]
    status: Status
    objective: float
    bound: float
    gap: float
    rounds: int = 0
    leftovers: Mapping[Place, Place] = field(default_factory=dict)


@dataclass(frozen=True)
class Alternative:
    """Another meal for a place, the others staying as they are.

    Attributes:
        meal: The meal.
        cost_change: By how much the weighted cost rises (falls, if below 0).
        change: By how much each nutrient of the day rises, in its own unit, by nutrient
            key; an unknown figure counts as none.
    """

    meal: Meal
    cost_change: float
    change: Mapping[str, float]
