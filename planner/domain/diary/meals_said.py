"""From a plan to what is said of its meals, and to what that takes from the pantry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from foods import Catalogue, Serving, compose_title
from planner.domain.person.eaters import portions_at
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import meal_totals
from planner.domain.shopping.cooked import (
    Grams,
    grams_from_home,
    grams_of,
    taken_from,
)
from planner.domain.shopping.needs import MealsSaid
from planner.domain.shopping.pantry import Pantry
from solver import Place

from .eaten_record import LONGEST_TITLE, EatenRecord, MealRecord, Said

_DECIMALS = 3


def date_at(plan: Plan, place: Place) -> date | None:
    """Return the date of a place; None in a plan without dates."""
    return plan.start + timedelta(days=place[0]) if plan.start else None


def meals_said(plan: Plan, record: EatenRecord) -> MealsSaid:
    """Return which meals of a plan were cooked as planned, and which were not cooked."""
    cooked: set[Place] = set()
    dropped: set[Place] = set()
    for place in plan.meals:
        day = date_at(plan, place)
        said = record.at(day, place[1]) if day else None
        if said is not None:
            (cooked if was_cooked(said) else dropped).add(place)
    return MealsSaid(frozenset(cooked), frozenset(dropped))


def was_cooked(meal: MealRecord) -> bool:
    """Return whether what was planned was cooked and eaten, in whatever portion."""
    return meal.said is Said.EATEN or (
        meal.said is Said.CHANGED and meal.title == meal.planned_title
    )


def left_out(plan: Plan, place: Place, catalogue: Catalogue) -> MealRecord:
    """Return the record of a meal that was not eaten.

    Raises:
        KeyError: The plan has no date, or no meal there.
    """
    return _planned(plan, place, catalogue)


def as_planned(
    plan: Plan,
    place: Place,
    catalogue: Catalogue,
    record: EatenRecord,
    pantry: Pantry,
    portion: float = 1.0,
) -> MealRecord:
    """Return the record of a meal that was eaten, with what the pantry gave for it.

    What is cooked at once for later days is taken at once. Of a smaller portion the rest was
    cooked all the same; a larger one takes more.

    Args:
        plan: The plan.
        place: The meal.
        catalogue: Its foods.
        record: What was said of other meals.
        pantry: What is at home.
        portion: How much of one's own planned portion was eaten.

    Raises:
        KeyError: The plan has no date, or no meal there.
        ValueError: It is no portion.
    """
    base, meal = _planned(plan, place, catalogue), plan.meals[place]
    amounts = {key: round(portion * figure, _DECIMALS) for key, figure in base.planned.items()}
    others = record.without(base.key)
    said = meals_said(plan, others)
    grams: Grams = {}
    if plan.leftovers.get(place) not in said.cooked:
        later = (second for second, source in plan.leftovers.items() if source == place)
        together = {place, *(each for each in later if each not in said.cooked | said.dropped)}
        own = replace(said, dropped=said.dropped - together, cooked=said.cooked - together)
        grams = grams_from_home(plan, together, catalogue, pantry, own)
        portions = portions_at(plan.shopping.eaters, place)
        more = (portions - 1 + max(1.0, portion)) / portions
        grams = {name: more * each for name, each in grams.items()}
    return replace(
        base,
        said=Said.EATEN if portion == 1 else Said.CHANGED,
        title=base.planned_title,
        amounts=amounts,
        dish=meal.dish,
        portion=portion,
        taken=taken_from(pantry, grams, catalogue, base.day),
    )


def something_else(
    plan: Plan,
    place: Place,
    catalogue: Catalogue,
    pantry: Pantry,
    title: str,
    servings: Iterable[Serving],
    amounts: Mapping[str, float],
    dish: str = "",
) -> MealRecord:
    """Return the record of something that was eaten in place of a meal, or where none was planned.

    Args:
        plan: The plan.
        place: The meal that was planned.
        catalogue: Its foods.
        pantry: What is at home.
        title: What was eaten, in words.
        servings: Its foods, as far as the tables have them.
        amounts: Its known figures, those of other foods among them.
        dish: Id of the dish that it is, if it is one.

    Raises:
        KeyError: The plan has no date.
        ValueError: A text or figure does not hold.
    """
    base, grams = _planned(plan, place, catalogue), grams_of(servings, catalogue)
    return replace(
        base,
        said=Said.CHANGED,
        title=" ".join(title.split())[:LONGEST_TITLE],
        amounts={key: round(figure, _DECIMALS) for key, figure in amounts.items()},
        dish=dish,
        taken=taken_from(pantry, grams, catalogue, base.day),
    )


def _planned(plan: Plan, place: Place, catalogue: Catalogue) -> MealRecord:
    """Return what was planned, as left out."""
    day = date_at(plan, place)
    if day is None:
        raise KeyError(place)
    meal = plan.meals.get(place)
    if meal is None:
        return MealRecord(day, place[1], Said.LEFT_OUT, "", {})
    totals = meal_totals(meal, catalogue)
    planned = {key: round(total.amount, _DECIMALS) for key, total in totals.items()}
    title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)[:LONGEST_TITLE]
    return MealRecord(day, place[1], Said.LEFT_OUT, title, planned)
