"""A guest at one meal: their portion, and what must not be in it for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from foods import ALLERGENS, Catalogue
from planner.domain.person.eaters import Eater, eaters_at
from planner.domain.translatable import TranslatableText, Verbatim, Within, listed, translatable
from solver import Place

from .edits import cleared
from .meal_notes import tidy_note
from .plan import Plan

LONGEST_NAME = 60


def with_guest(plan: Plan, place: Place, guest: Eater, catalogue: Catalogue) -> Plan:
    """Return the plan with a guest at a meal; a meal that is not for them goes, locked or not.

    Args:
        plan: The plan.
        place: Which meal.
        guest: Name, portion and what they do not eat; somebody of that name who eats along
            already is at this meal too, and what they do not eat is added.
        catalogue: Foods.
    """
    name = tidy_note(guest.name)[:LONGEST_NAME]
    eaters = {eater.name: eater for eater in plan.shopping.eaters}
    known = eaters.get(name)
    if known is None:
        known = replace(guest, name=name, slots=frozenset(), otherwise=frozenset({place}))
    elif not known.eats(place):
        known = replace(known, otherwise=known.otherwise ^ {place})
    eaters[name] = replace(known, avoids=known.avoids | guest.avoids)
    invited = _with_eaters(plan, tuple(eaters.values()))
    meal = invited.meals.get(place)
    unfit = meal is not None and bool(meal.foods & foods_not_for_all(invited, place, catalogue))
    return cleared(invited, place) if unfit else invited


def without_guest(plan: Plan, place: Place, name: str) -> Plan:
    """Return the plan with somebody not at a meal; a guest who is at none is not kept."""
    eaters = (
        replace(eater, otherwise=eater.otherwise ^ {place})
        if eater.name == name and eater.eats(place)
        else eater
        for eater in plan.shopping.eaters
    )
    return _with_eaters(plan, tuple(e for e in eaters if e.slots or e.otherwise))


def guests_at(plan: Plan, place: Place) -> tuple[Eater, ...]:
    """Return who is at a meal but not at all such meals, or has a food they do not eat."""
    return tuple(
        eater
        for eater in eaters_at(plan.shopping.eaters, place)
        if place[1] not in eater.slots or eater.avoids
    )


def guest_words(plan: Plan, place: Place) -> TranslatableText | None:
    """Return who is at a meal and what must not be in it: "With Anna (without peanuts)."."""
    guests = guests_at(plan, place)
    if not guests:
        return None
    return translatable("With {guests}.", guests=listed(map(_named, guests)))


def foods_not_for_all(plan: Plan, place: Place, catalogue: Catalogue) -> frozenset[str]:
    """Return the foods that somebody at a meal does not eat, by what they are declared to hold."""
    avoided = {key for eater in eaters_at(plan.shopping.eaters, place) for key in eater.avoids}
    if not avoided:
        return frozenset()
    return frozenset(food.id for food in catalogue.foods.values() if food.allergens & avoided)


def places_with_avoided(plan: Plan) -> Iterator[Place]:
    """Yield the places at which somebody eats along who does not eat everything."""
    careful = [eater for eater in plan.shopping.eaters if eater.avoids]
    for place in ((day, slot) for day in range(plan.days) for slot in plan.slots):
        if any(eater.eats(place) for eater in careful):
            yield place


def _named(guest: Eater) -> str:
    name = Verbatim(guest.name)
    if not guest.avoids:
        return name
    foods = listed(Within(ALLERGENS[key]) for key in ALLERGENS if key in guest.avoids)
    return translatable("{name} (without {foods})", name=name, foods=foods)


def _with_eaters(plan: Plan, eaters: tuple[Eater, ...]) -> Plan:
    return replace(plan, shopping=replace(plan.shopping, eaters=eaters))
