"""What a plan must keep, and what is said when it does not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.place_names import place_name
from planner.domain.translatable import Opening, translatable
from solver import Place

from .plan import Plan


class Rule(StrEnum):
    """What a plan must keep."""

    EXCLUDED = "excluded"
    """No food that the person may not or does not eat."""
    PORTION = "portion"
    """Every portion a household portion of the table."""
    ROLE = "role"
    """Every meal one of its dish's meals."""
    AMOUNT = "amount"
    """No food above a plausible amount in a day."""
    REPEAT = "repeat"
    """No dish twice in a day, on neighbouring days, or more than twice in seven days."""
    CEILING = "ceiling"
    """No ceiling for safety passed, unknown figures counted as high ones."""
    SITTING = "sitting"
    """No more lactose in a meal than the person bears, no more drink for training than sweat."""
    FLUID = "fluid"
    """No more to drink in a day than was agreed with a doctor."""
    GROUP = "group"
    """No group of foods above what care lets a week have."""
    ENERGY = "energy"
    """No less energy asked for than care lets anybody have."""
    STEADY = "steady"
    """What is to stay about the same from day to day within its band on every day."""
    SLOT = "slot"
    """Meals only where the day has one, of dishes that fit there."""
    EMPTY = "empty"
    """Nothing where the person wants nothing."""
    TIME = "time"
    """No weekday meal that takes longer than the person has."""
    BUDGET = "budget"
    """A week no dearer than its budget, foods without a price counted as dear ones."""
    FREQUENCY = "frequency"
    """Groups of foods as often as wanted."""
    KITCHEN = "kitchen"
    """No dish beyond what the kitchen has or the person is used to cook."""
    FRAME = "frame"
    """Nothing on a day that the person did not want there."""
    GUEST = "guest"
    """Nothing that somebody who eats along does not eat."""
    NEVER = "never"
    """No dish that the person never wants."""
    LEFTOVER = "leftover"
    """What is left of a meal is that meal, on a day it is still good."""
    LOCK = "lock"
    """Locked meals as they were."""
    STATUS = "status"
    """Called short exactly when a target is missed."""


@dataclass(frozen=True)
class Violation:
    """A rule that a plan breaks.

    Attributes:
        rule: Which.
        message: A sentence, without full stop, that names place and food.
        places: The meals it comes from; empty for the plan as a whole.
        nutrient: The nutrient of a ceiling that is passed.
        food: The food of which there is too much.
        kinds: The kinds of foods of a group of which there is too much.
    """

    rule: Rule
    message: str
    places: tuple[Place, ...] = ()
    nutrient: str = ""
    food: str = ""
    kinds: frozenset[str] = frozenset()


def broken(rule: Rule, plan: Plan, place: Place, message: str) -> Violation:
    """Return a violation at one place: "Breakfast on Sunday: ..."."""
    where = Opening(place_name(place, plan.start, plan.days))
    return Violation(
        rule, translatable("{where}: {message}", where=where, message=message), (place,)
    )
