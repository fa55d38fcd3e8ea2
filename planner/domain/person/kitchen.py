"""What a person's kitchen has and what they are used to cook, where they shop, and by which season.

The dishes that ask for more are not planned. Where nothing was answered, every dish may be.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from foods import Catalogue, Dish
from foods.catalogue.local_catalogue import as_sold_in
from foods.dish.kitchen_needs import suits_beginner
from foods.food.fortification import Country
from planner.domain.translatable import translatable

LACKABLE = ("oven", "stove", "blender")
"""Equipment that a kitchen may be said to lack; without oven and stove, a microwave is left."""
ACTIVE_MINUTES = (5, 120)
"""What is believed as the most minutes with a hand in a dish."""

_LACKS = MappingProxyType(
    {
        "oven": translatable("needs an oven"),
        "stove": translatable("needs a stove"),
        "blender": translatable("needs a blender"),
    }
)


class Hemisphere(StrEnum):
    """By whose seasons fruit and vegetables are bought."""

    UNSAID = ""
    """Not asked, or the person does not mind: nothing is said nor weighed of seasons."""
    NORTHERN = "northern"
    SOUTHERN = "southern"


@dataclass(frozen=True)
class Kitchen:
    """Answers about kitchen, skill and shopping.

    Attributes:
        lacks: Those of `LACKABLE` that the kitchen does not have.
        beginner: Whether only dishes for a beginner are wanted.
        active_minutes: The most minutes with a hand in a dish, on any day; None = any.
        hemisphere: By whose seasons they buy.
        can_get: Ids of foods that are hard to buy for others and not for them; of foods whose
            vitamin D is added, that they buy them with it where few do.
        country: Where they buy their food.
    """

    lacks: frozenset[str] = frozenset()
    beginner: bool = False
    active_minutes: int | None = None
    hemisphere: Hemisphere = Hemisphere.UNSAID
    can_get: frozenset[str] = frozenset()
    country: Country = Country.UNSAID

    @property
    def limits(self) -> bool:
        """Return whether any dish may be left out because of it."""
        return bool(self.lacks) or self.beginner or self.active_minutes is not None


def local_catalogue(catalogue: Catalogue, kitchen: Kitchen) -> Catalogue:
    """Return the catalogue with foods as they are sold where a person buys them."""
    return as_sold_in(catalogue, kitchen.country, kitchen.can_get)


def is_local(catalogue: Catalogue, kitchen: Kitchen) -> bool:
    """Return whether a catalogue has foods as they are sold where a person buys them."""
    without = catalogue.fortification.without(kitchen.country, kitchen.can_get)
    return without == catalogue.without_vitamin_d


def hands_on_minutes(dish: Dish) -> int:
    """Return minutes with a hand in a dish; all of its minutes where no recipe tells them apart."""
    return dish.minutes if dish.active_minutes is None else dish.active_minutes


def why_beyond(dish: Dish, kitchen: Kitchen, *, figures: bool = True) -> str:
    """Return why a dish is not cooked in a kitchen, "needs an oven", or "" if it may be.

    Without figures, dishes that are left out for one reason have the same words.
    """
    for piece in LACKABLE:
        if piece in kitchen.lacks and piece in (dish.equipment or ()):
            return _LACKS[piece]
    most = kitchen.active_minutes
    if most is not None and (minutes := hands_on_minutes(dish)) > most:
        if not figures:
            return translatable("more minutes of work than you want")
        return translatable(
            "takes {n} minutes of work, you want at most {most}", n=minutes, most=most
        )
    if kitchen.beginner and not suits_beginner(dish):
        return translatable("not for a beginner")
    return ""


def beyond_kitchen(kitchen: Kitchen, catalogue: Catalogue) -> frozenset[str]:
    """Return the ids of the dishes that are left out because of a kitchen."""
    if not kitchen.limits:
        return frozenset()
    return frozenset(d.id for d in catalogue.dishes.values() if why_beyond(d, kitchen))
