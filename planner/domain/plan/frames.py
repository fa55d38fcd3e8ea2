"""What a person wants of one day or one of its meals: no fish tonight, something cold.

A frame stays with the plan until it is taken back; planning holds to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from foods import Catalogue, Diet, Dish
from planner.domain.translatable import translatable
from solver import Place

from .frame import Frame
from .plan import Plan

NO_FISH, NO_MEAT, NO_OVEN, COLD, WARM = "no_fish", "no_meat", "no_oven", "cold", "warm"
OF_DAY = (NO_FISH, NO_MEAT, NO_OVEN)
"""Hold for all meals of a day; the others for one meal."""
KINDS = (*OF_DAY, COLD, WARM)
_EATEN_BY = MappingProxyType({NO_FISH: Diet.PESCATARIAN, NO_MEAT: Diet.OMNIVORE})
"""The strictest style that eats what a frame leaves out"""
_WORDS = MappingProxyType(
    {
        NO_FISH: translatable("no fish"),
        NO_MEAT: translatable("no meat"),
        NO_OVEN: translatable("no oven"),
        COLD: translatable("something cold"),
        WARM: translatable("something warm"),
    }
)


def frame_at(place: Place, kind: str) -> Frame:
    """Return the frame of a kind for a place: of its day, or of the meal alone."""
    return Frame(place[0], kind, "" if kind in OF_DAY else place[1])


def frame_words(kind: str) -> str:
    """Return a frame in words: "no fish"."""
    return _WORDS[kind]


def barred_foods(kind: str, catalogue: Catalogue) -> frozenset[str]:
    """Return the foods that a frame leaves out."""
    style = _EATEN_BY.get(kind)
    return frozenset(food.id for food in catalogue.foods.values() if food.diet is style)


def bars_dish(kind: str, dish: Dish) -> bool:
    """Return whether a frame leaves a dish out, whatever is in it."""
    if kind == NO_OVEN:
        return "oven" in (dish.equipment or ())
    return {COLD: "hot", WARM: "cold"}.get(kind) == dish.temperature


def with_frames(plan: Plan, place: Place, kinds: frozenset[str]) -> Plan:
    """Return the plan in which just these kinds hold at a place, beside what holds elsewhere."""
    others = [f for f in plan.frames if not f.holds_at(place)]
    return replace(plan, frames=tuple(sorted({*others, *(frame_at(place, k) for k in kinds)})))


def without_frame(plan: Plan, frame: Frame) -> Plan:
    """Return the plan without a frame."""
    return replace(plan, frames=tuple(other for other in plan.frames if other != frame))


def kinds_at(plan: Plan, place: Place) -> frozenset[str]:
    """Return the kinds of frames that hold at a place."""
    return frozenset(frame.kind for frame in plan.frames if frame.holds_at(place))


def framed_places(plan: Plan) -> Iterator[tuple[Place, frozenset[str]]]:
    """Yield every place for which something is wanted, with what."""
    for day in sorted({frame.day for frame in plan.frames}):
        for slot in plan.slots:
            if kinds := kinds_at(plan, (day, slot)):
                yield (day, slot), kinds
