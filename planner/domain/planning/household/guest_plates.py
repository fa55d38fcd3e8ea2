"""Plates of guests at shared meals of plans that were kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from foods import Catalogue, Meal
from planner.domain.care.rules import CareRules
from planner.domain.plan.household import HouseholdWeek, guest_key
from solver import Place

from .common_foods import table_foods
from .plates import Plates


def guest_plates(
    week: HouseholdWeek, catalogue: Catalogue, care: CareRules
) -> Mapping[tuple[str, Place], Meal]:
    """Return what each guest has at each shared meal: a plate of it that they may eat.

    Guests whom no plate of a meal suits, and for whom it cannot be split, are not in it.
    """
    return dict(
        pair for place in week.shared_places() for pair in _at(week, place, catalogue, care)
    )


def _at(
    week: HouseholdWeek, place: Place, catalogue: Catalogue, care: CareRules
) -> Iterator[tuple[tuple[str, Place], Meal]]:
    guests = week.table.guests_at(place, week.start)
    diners = week.eaters_at(place)
    served = [week.plans[d.id].meals[place] for d in diners if place in week.plans[d.id].meals]
    if not guests or not served:
        return
    foods = table_foods(diners, guests, catalogue, care)
    plates = Plates(catalogue, care, foods)
    # Adults first: the largest plate is nearest to what an adult guest eats.
    served.sort(key=lambda meal: -sum(plates.energy_kcal(s) for s in meal.servings))
    for guest in guests:
        key = guest_key(guest)
        whole = next((meal for meal in served if meal.foods <= foods.of[key]), None)
        found = whole or plates.plate(key, served[0], 1.0)
        if found is not None:
            yield (key, place), found
