"""Define what is asked of the relaxed week: rules that can be lifted, and cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Side = tuple[str, bool]
"""A bound: (nutrient, or what else is counted; whether it is the minimum)."""

BUDGET: Side = ("budget", False)
"""The bound on what the whole plan costs, US dollars."""


def frequency_side(number: int, low: bool) -> Side:
    """Return the bound on how often foods are eaten in the whole plan; frequencies are numbered."""
    return f"frequency {number}", low


REPEATS = "repeats"
"""Key of the rule that no dish comes more than twice a week."""


@dataclass(frozen=True)
class Rule:
    """A rule that can be lifted by itself; it is of one of these kinds.

    Attributes:
        key: Its name here; the caller knows the words.
        leaves_out: Ids of foods that it keeps off the table.
        side: The bound that it is.
        slots: Meals that a day does without.
        hurry: Whether it is the limit on minutes.
        repeats: Whether it is the limit on how often a dish comes.
        never: Ids of dishes that are not planned.
    """

    key: str
    leaves_out: frozenset[str] = frozenset()
    side: Side | None = None
    slots: frozenset[str] = frozenset()
    hurry: bool = False
    repeats: bool = False
    never: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Case:
    """The rules with a change.

    Attributes:
        lifted: Keys of the rules that do not hold.
        amounts: Other figures of some bounds, in the unit of the bound.
        foods: Ids of foods that may be had whatever rule leaves them out.
        slots: Meals that a day has whatever rule does without them.
        minutes: Another limit on hurried days; None for the problem's own.
    """

    lifted: frozenset[str] = frozenset()
    amounts: Mapping[Side, float] = field(default_factory=dict)
    foods: frozenset[str] = frozenset()
    slots: frozenset[str] = frozenset()
    minutes: float | None = None


NO_CHANGE = Case()
"""All the rules as they are."""
